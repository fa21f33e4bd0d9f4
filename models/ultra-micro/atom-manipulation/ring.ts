/** Lattice constant of copper, nm (Kittel), and the distance of neighbours on its (111) face. */
export const LATTICE_NM = 0.3615;
export const SPACING_NM = LATTICE_NM / Math.SQRT2;
/** Height of a (111) layer, nm. */
export const LAYER_NM = LATTICE_NM / Math.sqrt(3);
export const RING_NM = 7.13;
export const RING_ATOMS = 48;
/** Where the first atom stands against the rows of copper, degrees: the choice by which the mean radius fits best. */
const START_DEG = 3;

/** A place on the surface, nm: x to the right, z to the front. */
export type Spot = readonly [x: number, z: number];

const ROW_NM = (SPACING_NM * Math.sqrt(3)) / 2;

/** Atoms of a close-packed layer within `radius` of the middle; `shift` 0, 1, 2: the layers A, B, C of the stacking. */
export const layerSpots = (radius: number, shift: 0 | 1 | 2): Spot[] => {
  const spots: Spot[] = [];
  const rows = Math.ceil(radius / ROW_NM) + 1;
  for (let row = -rows; row <= rows; row++) {
    const z = row * ROW_NM + (shift * 2 * ROW_NM) / 3;
    const first = (Math.abs(row) % 2) * 0.5;
    for (let i = -Math.ceil(radius / SPACING_NM) - 1; i <= radius / SPACING_NM + 1; i++) {
      const x = (i + first) * SPACING_NM;
      if (Math.hypot(x, z) <= radius) spots.push([x, z]);
    }
  }
  return spots;
};

/** The hollow between three copper atoms that is nearest to a place. */
export const nearestHollow = ([x, z]: Spot): Spot => {
  let best: Spot = [0, 0];
  let least = Infinity;
  const middle = Math.round(z / ROW_NM);
  for (let row = middle - 2; row <= middle + 2; row++)
    for (const third of [1, 2]) {
      // Between the rows lie hollows of both kinds, a third and two thirds of the way; the kinds alternate along x.
      const hz = (row + third / 3) * ROW_NM;
      const lower = (Math.abs(row) % 2) * 0.5;
      const offset = third === 1 ? lower + 0.5 : lower;
      const hx = (Math.round(x / SPACING_NM - offset) + offset) * SPACING_NM;
      const apart = Math.hypot(hx - x, hz - z);
      if (apart < least) {
        least = apart;
        best = [hx, hz];
      }
    }
  return best;
};

/** The iron atoms: at equal angles on the circle, each in the nearest hollow. Atom 0 is at the right; they are counted towards the front. */
export const RING: readonly Spot[] = Array.from({ length: RING_ATOMS }, (_, i): Spot => {
  const angle = (START_DEG * Math.PI) / 180 + (2 * Math.PI * i) / RING_ATOMS;
  return nearestHollow([RING_NM * Math.cos(angle), RING_NM * Math.sin(angle)]);
});
