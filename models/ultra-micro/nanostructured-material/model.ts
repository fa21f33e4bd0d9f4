import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { anchor, atoms, bonds, defineModel, torus, type BondOptions, type Solid } from '../../kit/index.js';
import { BOND_NM, honeycomb, nextStack, SHEET_GAP_NM, TWIST_DEG, type Spot } from './bilayer.js';

/** The piece that is shown: a round flake, nm. */
const FLAKE_NM = 16.5;
/** Within this distance of the middle the bonds are drawn too, nm. */
const BONDS_NM = 2.6;
const LOWER_Y = 0.2;
const UPPER_Y = LOWER_Y + SHEET_GAP_NM;

const SHEETS = [
  { y: LOWER_Y, turnDeg: -TWIST_DEG / 2, atom: '#2b6f9c', bond: '#3f86b3', radius: 0.052 },
  { y: UPPER_Y, turnDeg: TWIST_DEG / 2, atom: '#e3bf78', bond: '#f0d9a8', radius: 0.052 },
] as const;

const inFlake = ([x, z]: Spot): boolean => Math.hypot(x, z) <= FLAKE_NM;

/** Each bond once, from the atoms near the middle. */
const bondsOf = (spots: readonly Spot[], y: number, colour: string): BondOptions[] => {
  const near = spots.filter(([x, z]) => Math.hypot(x, z) <= BONDS_NM);
  return near.flatMap((a, i) =>
    near.slice(i + 1).flatMap((b): BondOptions[] => {
      if (Math.hypot(a[0] - b[0], a[1] - b[1]) > 1.05 * BOND_NM) return [];
      return [{ from: [a[0], y, a[1]], to: [b[0], y, b[1]], radius: 0.022, material: 'cpk-C', colour }];
    }),
  );
};

/** Rings around the six places next to the middle one where atom lies over atom again, and around that. */
const stackRings = (): Solid[] => {
  const [x, z] = nextStack();
  const places: Spot[] = [[0, 0], ...Array.from({ length: 6 }, (_, i): Spot => {
    const angle = (i * Math.PI) / 3;
    return [x * Math.cos(angle) - z * Math.sin(angle), x * Math.sin(angle) + z * Math.cos(angle)];
  })];
  return places.map(([px, pz]) =>
    torus({ radius: 2.9, tube: 0.035, segments: 72, tubeSegments: 6, material: 'screen' }).tint('#ffffff').move(px, UPPER_Y + 0.12, pz),
  );
};

export const model = defineModel({
  unitM: 1e-9,
  occlusionReach: 1.2,
  build: () => {
    const [x, z] = nextStack();
    const over = ([px, pz]: Spot): Vec3 => [px, UPPER_Y, pz];
    return [
      ...SHEETS.flatMap(({ y, turnDeg, atom, bond, radius }) => {
        const spots = honeycomb(FLAKE_NM, turnDeg, inFlake);
        return [
          atoms(spots.map(([px, pz]) => ({ at: [px, y, pz], radius, material: 'cpk-C', colour: atom }))),
          bonds(bondsOf(spots, y, bond)),
        ];
      }),
      ...stackRings(),
      anchor('stack', over([0, 0])),
      anchor('next-stack', over([x, z])),
    ];
  },
});
