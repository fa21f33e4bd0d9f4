/** Bond of two carbons in graphene, nm, and the lattice constant that it gives. */
export const BOND_NM = 0.142;
export const LATTICE_NM = Math.sqrt(3) * BOND_NM;
/** Distance of the two sheets, nm (that of graphite), and their twist, degrees. */
export const SHEET_GAP_NM = 0.335;
export const TWIST_DEG = 1.1;

/** A place in a sheet, nm: x to the right, z to the front. */
export type Spot = readonly [x: number, z: number];

const turned = ([x, z]: Spot, degrees: number): Spot => {
  const angle = (degrees * Math.PI) / 180;
  return [x * Math.cos(angle) - z * Math.sin(angle), x * Math.sin(angle) + z * Math.cos(angle)];
};

/** Atoms of a honeycomb within `keep`, turned by `turnDeg` about an atom of the first kind at the middle. */
export const honeycomb = (radius: number, turnDeg: number, keep: (spot: Spot) => boolean): Spot[] => {
  const spots: Spot[] = [];
  const most = Math.ceil(radius / LATTICE_NM / 0.866) + 2;
  for (let i = -most; i <= most; i++)
    for (let j = -most; j <= most; j++)
      for (const third of [0, 1 / 3]) {
        const [u, v] = [i + third, j + third];
        const spot = turned([LATTICE_NM * (u + v / 2), (LATTICE_NM * v * Math.sqrt(3)) / 2], turnDeg);
        if (keep(spot)) spots.push(spot);
      }
  return spots;
};

/**
 * Where the two sheets lie atom over atom again, nearest the middle: the lattice points r for which r turned back by the
 * twist differs from r by a lattice vector. For the vector a₁ that is (1 − R(−θ))⁻¹ a₁, of length a / (2 sin θ/2).
 */
export const nextStack = (): Spot => {
  const angle = (TWIST_DEG * Math.PI) / 180;
  const length = LATTICE_NM / (2 * Math.sin(angle / 2));
  // 1 − R(−θ) turns by 90° − θ/2 and shrinks; its inverse turns back.
  return turned([length, 0], -(90 - TWIST_DEG / 2));
};

/** How far the sheets lie atom over atom around a place: 1 there, 0 where each atom of one covers a hollow of the other (half of them). */
export const stackedness = (): ((spot: Spot) => number) => {
  const [x, z] = nextStack();
  const period = Math.hypot(x, z);
  // The pattern's three waves run across its lattice rows, 30° from its vectors.
  const first = Math.atan2(z, x) + Math.PI / 6;
  const wave = (4 * Math.PI) / (Math.sqrt(3) * period);
  const waves = [0, 1, 2].map((i): Spot => [wave * Math.cos(first + (i * Math.PI) / 3), wave * Math.sin(first + (i * Math.PI) / 3)]);
  return ([px, pz]) => (3 + 2 * waves.reduce((sum, [wx, wz]) => sum + Math.cos(wx * px + wz * pz), 0)) / 9;
};
