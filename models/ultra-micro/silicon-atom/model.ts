import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { anchor, atoms, bonds, defineModel, icosphere, type AtomOptions, type BondOptions } from '../../kit/index.js';
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

/** Twelve edges of one cell with its low corner at `site`. */
const cellFrame = (site: Site): BondOptions[] => {
  const low = place(site);
  const edges: BondOptions[] = [];
  for (let axis = 0; axis < 3; axis++)
    for (const u of [0, 1])
      for (const v of [0, 1]) {
        const from: Vec3 = [...low];
        from[((axis + 1) % 3) as 0 | 1 | 2] += u * LATTICE_A;
        from[((axis + 2) % 3) as 0 | 1 | 2] += v * LATTICE_A;
        const to: Vec3 = [...from];
        to[axis as 0 | 1 | 2] += LATTICE_A;
        edges.push({ from, to, radius: 0.05, material: 'screen' });
      }
  return edges;
};

const build = () => {
  const chosenNear = new Set([CHOSEN, ...neighboursOf(CHOSEN)].map(siteKey));
  const sites = pruned(sitesOf(CELLS, kept));
  const present = new Set(sites.map(siteKey));
  const balls: AtomOptions[] = [];
  const sticks: BondOptions[] = [];
  for (const site of sites) {
    const key = siteKey(site);
    const at = place(site);
    const chosen = key === siteKey(CHOSEN);
    const near = chosenNear.has(key);
    const colour = chosen ? COLOUR.chosen : near ? COLOUR.near : COLOUR.atom;
    balls.push({ at, radius: chosen ? CHOSEN_A : ATOM_A, material: 'cpk-Si', colour });
    // Each bond once: from the first sublattice, whose coordinates are even.
    if (site[0] % 2 !== 0) continue;
    for (const other of neighboursOf(site)) {
      if (!present.has(siteKey(other))) continue;
      const lit = near && chosenNear.has(siteKey(other));
      const look = lit ? { radius: 0.26, colour: COLOUR.nearBond } : { radius: STICK_A, colour: COLOUR.bond };
      sticks.push({ from: at, to: place(other), material: 'cpk-Si', ...look });
    }
  }
  return [
    atoms(balls),
    bonds([...sticks, ...cellFrame(CHOSEN)]),
    icosphere({ radius: CLOUD_A, detail: 8, material: 'cytoplasm' }).tint('#8fc8ff').move(...place(CHOSEN)),
    icosphere({ radius: 1.35, detail: 8, material: 'cytoplasm' }).tint('#a8d4ff').move(...place(CHOSEN)),
    anchor('atom', place(CHOSEN)),
    anchor('neighbour', place(neighboursOf(CHOSEN)[0]!)),
  ];
};

export const model = defineModel({ unitM: 1e-10, floor: false, build });
