import { anchor, atoms, bonds, defineModel, type AtomOptions, type BondOptions } from '../../kit/index.js';
import { BOND_A } from '../../ultra-micro/silicon-atom/lattice.js';
import { crystal, HALF_WIDTH, LOWEST, PLANE, PLANES, RAY_Z, rays, RAYS, turningPoints, WAVELENGTH } from './bragg.js';

const ATOM = 0.62;

const build = () => {
  const places = crystal();
  const turning = turningPoints();
  const answers = (at: readonly number[]): boolean => turning.some((turn) => Math.abs(turn[1] - at[1]!) < 0.01);
  const balls: AtomOptions[] = places.map((at) => ({ at, radius: ATOM, material: 'cpk-Si', colour: answers(at) ? '#74583a' : '#3a2e20' }));
  const sticks: BondOptions[] = [];
  for (const [i, from] of places.entries())
    for (const to of places.slice(i + 1))
      if (Math.abs(to[0] - from[0]) < 2.5 && Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]) < BOND_A * 1.02)
        sticks.push({ from, to, radius: 0.16, material: 'cpk-Si', colour: '#382e22' });
  const planes: BondOptions[] = Array.from({ length: RAYS }, (_, n) => {
    const y = LOWEST + (PLANES - 1 - n) * PLANE;
    return { from: [-HALF_WIDTH - 2, y, RAY_Z - 0.5], to: [HALF_WIDTH + 2, y, RAY_Z - 0.5], radius: 0.05, material: 'screen', colour: '#39425a' };
  });
  const ways: BondOptions[] = rays().flatMap(([start, turn, end]) =>
    [[start!, turn!], [turn!, end!]].map(([from, to]): BondOptions => ({ from: from!, to: to!, radius: 0.04, material: 'screen', colour: '#274170' })),
  );
  const [first] = rays();
  const [start, turn] = first!;
  const crest = (waves: number): [number, number, number] => {
    const t = (waves * WAVELENGTH) / Math.hypot(turn![0] - start![0], turn![1] - start![1]);
    return [start![0] + t * (turn![0] - start![0]), start![1] + t * (turn![1] - start![1]), start![2]];
  };
  return [
    atoms(balls),
    bonds([...sticks, ...planes, ...ways]),
    atoms(turning.map((at) => ({ at, radius: 0.3, material: 'screen' as const, colour: '#d08f3c' }))),
    anchor('crest-0', crest(20)),
    anchor('crest-1', crest(21)),
    anchor('plane-0', [0, LOWEST + (PLANES - 1) * PLANE, 0]),
    anchor('plane-1', [0, LOWEST + (PLANES - 2) * PLANE, 0]),
  ];
};

export const model = defineModel({ unitM: 1e-10, build });
