/** One atom of the fibre model: name, element, distance from the axis (Å), azimuth (degrees), height (Å). */
export type FibreAtom = readonly [name: string, element: Element, radiusA: number, azimuthDeg: number, heightA: number];

export type Element = 'H' | 'C' | 'N' | 'O' | 'P';
export type Base = 'A' | 'C' | 'G' | 'T';

/** Rise (Å) and turn (degrees) from one base pair to the next: ten pairs a turn. */
export const RISE_A = 3.38;
export const TWIST_DEG = 36;

/*
 * B-DNA from X-ray diffraction of fibres: S. Arnott and D. W. L. Hukins, Biochem. Biophys. Res. Commun. 47, 1504 (1972),
 * as transcribed in fractaldna. Cylindrical coordinates about the helix axis z; the dyad of the pair lies along azimuth 0
 * (towards the minor groove). The second strand is (r, −azimuth, −height).
 */

/** Phosphate and sugar. The O3' here belongs to the residue next on the 5' side: strand I runs 5' to 3' downwards. */
export const BACKBONE: readonly FibreAtom[] = [
  ["O3'", 'O', 8.75, 97.4, 3.63],
  ['OP1', 'O', 10.2, 91.1, 1.86],
  ['OP2', 'O', 8.82, 103.3, 1.29],
  ['P', 'P', 8.91, 95.2, 2.08],
  ["O5'", 'O', 7.73, 88.0, 1.83],
  ["C5'", 'C', 7.7, 79.8, 2.77],
  ["O4'", 'O', 6.22, 66.0, 1.83],
  ["C4'", 'C', 7.59, 69.9, 2.04],
  ["C3'", 'C', 8.2, 69.9, 0.64],
  ["C2'", 'C', 7.04, 73.2, -0.24],
  ["C1'", 'C', 5.86, 67.4, 0.47],
];

/** The bases; the first atom of each is the one that the sugar holds. */
export const BASES: Readonly<Record<Base, readonly FibreAtom[]>> = {
  A: [
    ['N9', 'N', 4.63, 76.6, 0.42],
    ['C8', 'C', 4.84, 93.0, 0.5],
    ['N7', 'N', 3.95, 105.4, 0.43],
    ['C5', 'C', 2.74, 94.0, 0.28],
    ['N6', 'N', 1.83, 154.0, 0.14],
    ['C6', 'C', 1.41, 107.2, 0.15],
    ['N1', 'N', 0.86, 40.1, 0.03],
    ['C2', 'C', 2.17, 30.6, 0.04],
    ['N3', 'N', 3.24, 47.0, 0.16],
    ['C4', 'C', 3.33, 70.5, 0.28],
  ],
  G: [
    ['N9', 'N', 4.63, 76.6, 0.42],
    ['C8', 'C', 4.82, 93.2, 0.5],
    ['N7', 'N', 3.92, 105.7, 0.42],
    ['C5', 'C', 2.7, 94.0, 0.28],
    ['O6', 'O', 1.71, 154.6, 0.13],
    ['C6', 'C', 1.39, 109.3, 0.15],
    ['N1', 'N', 0.92, 37.9, 0.03],
    ['N2', 'N', 3.01, 4.2, -0.1],
    ['C2', 'C', 2.28, 28.7, 0.03],
    ['N3', 'N', 3.29, 46.7, 0.16],
    ['C4', 'C', 3.33, 70.3, 0.28],
  ],
  C: [
    ['N1', 'N', 4.63, 76.6, 0.42],
    ['C6', 'C', 4.99, 92.2, 0.52],
    ['C5', 'C', 4.35, 107.0, 0.47],
    ['N4', 'N', 2.76, 136.6, 0.27],
    ['C4', 'C', 2.94, 110.0, 0.32],
    ['N3', 'N', 2.31, 83.9, 0.22],
    ['O2', 'O', 3.69, 47.9, 0.18],
    ['C2', 'C', 3.4, 67.4, 0.27],
  ],
  T: [
    ['N1', 'N', 4.63, 76.6, 0.42],
    ['C6', 'C', 5.01, 92.3, 0.52],
    ['C7', 'C', 5.4, 119.8, 0.58],
    ['C5', 'C', 4.38, 106.9, 0.47],
    ['O4', 'O', 2.82, 136.3, 0.27],
    ['C4', 'C', 2.98, 111.9, 0.32],
    ['N3', 'N', 2.36, 85.2, 0.23],
    ['O2', 'O', 3.64, 47.8, 0.18],
    ['C2', 'C', 3.42, 67.3, 0.27],
  ],
};
