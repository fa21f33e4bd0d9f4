import type { Vec3 } from '../../../src/core/maths/vec3.js';

/** Edge of silicon's cubic cell, Å (CODATA 2022: 543.102 051 1 pm). */
export const LATTICE_A = 5.431020511;
/** Distance of nearest neighbours, Å. */
export const BOND_A = (LATTICE_A * Math.sqrt(3)) / 4;

/** Positions in the cell in quarters of the edge: face-centred cubic with a basis of two. */
const BASIS: readonly Vec3[] = [
  [0, 0, 0],
  [0, 2, 2],
  [2, 0, 2],
  [2, 2, 0],
  [1, 1, 1],
  [1, 3, 3],
  [3, 1, 3],
  [3, 3, 1],
];

/** The four bonds of an atom of the first sublattice, in quarters of the edge; the second sublattice has the opposite ones. */
const BONDS: readonly Vec3[] = [
  [1, 1, 1],
  [1, -1, -1],
  [-1, 1, -1],
  [-1, -1, 1],
];

/** An atom's place in quarters of the cell's edge: whole numbers, so neighbours are found without rounding. */
export type Site = Readonly<Vec3>;

export const siteKey = (site: Site): string => site.join();

/** All sites of `cells` × `cells` × `cells` cubes with their closing faces, that `wanted` keeps. */
export const sitesOf = (cells: number, wanted: (site: Site) => boolean): Site[] => {
  const sites: Site[] = [];
  const end = 4 * cells;
  for (let x = 0; x <= cells; x++)
    for (let y = 0; y <= cells; y++)
      for (let z = 0; z <= cells; z++)
        for (const b of BASIS) {
          const site: Vec3 = [4 * x + b[0], 4 * y + b[1], 4 * z + b[2]];
          if (site.every((part) => part <= end) && wanted(site)) sites.push(site);
        }
  return sites;
};

/** The four places bonded to a site. */
export const neighboursOf = (site: Site): Site[] => {
  const sign = site[0] % 2 === 0 ? 1 : -1;
  return BONDS.map((b): Site => [site[0] + sign * b[0], site[1] + sign * b[1], site[2] + sign * b[2]]);
};
