import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { anchor, cylinder, defineModel, icosphere, type Solid } from '../../kit/index.js';
import { LATTICE_A, neighboursOf, siteKey, sitesOf, type Site } from './lattice.js';

const CELLS = 3;
const EDGE = 4 * CELLS;
/** Drawn radii, Å: half the touching size for an atom; the chosen one a little larger. */
const ATOM_A = 0.62;
const CHOSEN_A = 0.72;
const STICK_A = 0.17;
/** Van der Waals radius of silicon, Å: how far the electrons of the chosen atom are hinted at. */
const CLOUD_A = 2.1;

/** The chosen atom sits at the inner corner of the octant that is cut away. */
const CHOSEN: Site = [7, 7, 5];

const place = (site: Site): Vec3 => [
  ((site[0] - EDGE / 2) * LATTICE_A) / 4,
  (site[1] * LATTICE_A) / 4 + ATOM_A,
  ((site[2] - EDGE / 2) * LATTICE_A) / 4,
];

/** The upper right front octant is open, but for the chosen atom and its neighbours. */
const kept = (site: Site): boolean => !(site[0] > 6 && site[1] > 6 && site[2] > 6);

const stick = (from: Vec3, to: Vec3, radius: number, segments: number): Solid => {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]);
  return cylinder({ radius, height: length, segments, open: true, material: 'cpk-Si' }).along(from, to);
};

/** Twelve edges of one cell with its low corner at `site`. */
const cellFrame = (site: Site): Solid[] => {
  const low = place(site);
  const solids: Solid[] = [];
  for (let axis = 0; axis < 3; axis++)
    for (const u of [0, 1])
      for (const v of [0, 1]) {
        const from: Vec3 = [...low];
        from[((axis + 1) % 3) as 0 | 1 | 2] += u * LATTICE_A;
        from[((axis + 2) % 3) as 0 | 1 | 2] += v * LATTICE_A;
        const to: Vec3 = [...from];
        to[axis as 0 | 1 | 2] += LATTICE_A;
        solids.push(cylinder({ radius: 0.045, height: LATTICE_A, segments: 8, material: 'screen' }).along(from, to));
      }
  return solids;
};

const build = () => {
  const chosenNear = new Set([CHOSEN, ...neighboursOf(CHOSEN)].map(siteKey));
  const sites = sitesOf(CELLS, (site) => kept(site) || chosenNear.has(siteKey(site)));
  const present = new Set(sites.map(siteKey));
  const solids: Solid[] = [];
  for (const site of sites) {
    const key = siteKey(site);
    const at = place(site);
    const chosen = key === siteKey(CHOSEN);
    const near = chosenNear.has(key);
    const ball = icosphere({ radius: chosen ? CHOSEN_A : ATOM_A, detail: near ? 6 : 3, material: 'cpk-Si' }).move(...at);
    solids.push(chosen ? ball.tint('#ffdca0') : near ? ball.tint('#e8c48d') : ball);
    // Each bond once: from the first sublattice, whose coordinates are even.
    if (site[0] % 2 !== 0) continue;
    for (const other of neighboursOf(site)) {
      if (!present.has(siteKey(other))) continue;
      const lit = near && chosenNear.has(siteKey(other));
      const bond = stick(at, place(other), lit ? 0.24 : STICK_A, lit ? 14 : 7);
      solids.push(lit ? bond.tint('#f3d9a6') : bond.tint('#a98f6c'));
    }
  }
  return [
    ...solids,
    icosphere({ radius: CLOUD_A, detail: 10, material: 'cytoplasm' }).tint('#8fc8ff').move(...place(CHOSEN)),
    icosphere({ radius: 1.35, detail: 10, material: 'cytoplasm' }).tint('#a8d4ff').move(...place(CHOSEN)),
    ...cellFrame([4, 4, 0]),
    anchor('atom', place(CHOSEN)),
    anchor('neighbour', place(neighboursOf(CHOSEN)[0]!)),
  ];
};

export const model = defineModel({ unitM: 1e-10, build });
