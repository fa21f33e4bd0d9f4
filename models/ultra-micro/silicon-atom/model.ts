import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { anchor, cylinder, defineModel, icosphere, type Solid } from '../../kit/index.js';
import { LATTICE_A, neighboursOf, siteKey, sitesOf, type Site } from './lattice.js';

const CELLS = 2;
const EDGE = 4 * CELLS;
/** Drawn radii, Å; two atoms would touch at 1.18. */
const ATOM_A = 0.68;
const CHOSEN_A = 0.78;
const STICK_A = 0.2;
/** Van der Waals radius of silicon, Å: how far the electrons of the chosen atom are hinted at. */
const CLOUD_A = 2.1;

const COLOUR = { atom: '#bb8d58', near: '#e3b877', chosen: '#ffdf9e', bond: '#8f7350', nearBond: '#f0cf93' } as const;

/** The middle of the block, and the corner of the cell that is cut out to show it. */
const CHOSEN: Site = [4, 4, 4];

const place = (site: Site): Vec3 => [
  ((site[0] - EDGE / 2) * LATTICE_A) / 4,
  (site[1] * LATTICE_A) / 4 + ATOM_A,
  ((site[2] - EDGE / 2) * LATTICE_A) / 4,
];

/** The cell at the upper right front is open, but for the one neighbour of the chosen atom that lies in it. */
const kept = (site: Site): boolean =>
  !(site[0] > CHOSEN[0] && site[1] > CHOSEN[1] && site[2] > CHOSEN[2]) || site.join() === '5,5,5';

/** Takes away the atoms that hang by a single bond: they would dangle, and the eye would count them for strays. */
const pruned = (sites: readonly Site[]): Site[] => {
  const present = new Set(sites.map(siteKey));
  const firm = sites.filter(
    (site) => site.join() === '5,5,5' || neighboursOf(site).filter((other) => present.has(siteKey(other))).length > 1,
  );
  return firm.length === sites.length ? [...firm] : pruned(firm);
};

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
        solids.push(cylinder({ radius: 0.05, height: LATTICE_A, segments: 10, material: 'screen' }).along(from, to));
      }
  return solids;
};

const build = () => {
  const chosenNear = new Set([CHOSEN, ...neighboursOf(CHOSEN)].map(siteKey));
  const sites = pruned(sitesOf(CELLS, kept));
  const present = new Set(sites.map(siteKey));
  const solids: Solid[] = [];
  for (const site of sites) {
    const key = siteKey(site);
    const at = place(site);
    const chosen = key === siteKey(CHOSEN);
    const near = chosenNear.has(key);
    const ball = icosphere({ radius: chosen ? CHOSEN_A : ATOM_A, detail: near ? 8 : 5, material: 'cpk-Si' }).move(...at);
    solids.push(ball.tint(chosen ? COLOUR.chosen : near ? COLOUR.near : COLOUR.atom));
    // Each bond once: from the first sublattice, whose coordinates are even.
    if (site[0] % 2 !== 0) continue;
    for (const other of neighboursOf(site)) {
      if (!present.has(siteKey(other))) continue;
      const lit = near && chosenNear.has(siteKey(other));
      const bond = stick(at, place(other), lit ? 0.26 : STICK_A, lit ? 20 : 12);
      solids.push(bond.tint(lit ? COLOUR.nearBond : COLOUR.bond));
    }
  }
  return [
    ...solids,
    icosphere({ radius: CLOUD_A, detail: 10, material: 'cytoplasm' }).tint('#8fc8ff').move(...place(CHOSEN)),
    icosphere({ radius: 1.35, detail: 10, material: 'cytoplasm' }).tint('#a8d4ff').move(...place(CHOSEN)),
    ...cellFrame(CHOSEN),
    anchor('atom', place(CHOSEN)),
    anchor('neighbour', place(neighboursOf(CHOSEN)[0]!)),
  ];
};

export const model = defineModel({ unitM: 1e-10, build });
