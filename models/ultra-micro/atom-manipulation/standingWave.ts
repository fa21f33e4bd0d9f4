import { besselJ0, besselY0 } from './bessel.js';
import { RING, RING_NM, type Spot } from './ring.js';

/**
 * Wave number of the surface electrons at the Fermi level, 1/nm: with it the fifth round state of a ring of 7.13 nm lies
 * there (14.931 is the fifth zero of J₀). The wavelength is 3.0 nm, its ripples 1.5 nm from crest to crest, as measured.
 */
export const WAVE_NUMBER = 14.930917708 / RING_NM;

/** s = (exp(2iδ) − 1) / 2 of an atom that swallows what meets it: the "black dot" of Heller, Crommie, Lutz and Eigler (1994). */
const SCATTERING = -0.5;

type Complex = [re: number, im: number];
const times = (a: Readonly<Complex>, b: Readonly<Complex>): Complex => [a[0] * b[0] - a[1] * b[1], a[0] * b[1] + a[1] * b[0]];

/** Outgoing round wave H₀ at a distance, nm. */
const outgoing = (distanceNm: number): Complex => [besselJ0(WAVE_NUMBER * distanceNm), besselY0(WAVE_NUMBER * distanceNm)];

/** Inverse by Gauss–Jordan with row exchange. */
const inverted = (matrix: readonly (readonly Complex[])[]): Complex[][] => {
  const n = matrix.length;
  const rows = matrix.map((row, i) => [...row.map((v): Complex => [...v]), ...row.map((_, j): Complex => [i === j ? 1 : 0, 0])]);
  for (let column = 0; column < n; column++) {
    let pivot = column;
    for (let i = column + 1; i < n; i++) if (Math.hypot(...rows[i]![column]!) > Math.hypot(...rows[pivot]![column]!)) pivot = i;
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    const [re, im] = rows[column]![column]!;
    const size = re * re + im * im;
    const own = rows[column]!.map((v) => times(v, [re / size, -im / size]));
    rows[column] = own;
    rows.forEach((row, i) => {
      if (i === column) return;
      const factor = row[column]!;
      rows[i] = row.map((v, j) => {
        const [a, b] = times(factor, own[j]!);
        return [v[0] - a, v[1] - b];
      });
    });
  }
  return rows.map((row) => row.slice(n));
};

/** Answers of all atoms to all: (1 − s H)⁻¹, in which each wave is scattered from atom to atom any number of times. */
const answers = (ring: readonly Spot[]): Complex[][] =>
  inverted(
    ring.map((a, i) =>
      ring.map((b, j): Complex => {
        if (i === j) return [1, 0];
        const [re, im] = outgoing(Math.hypot(a[0] - b[0], a[1] - b[1]));
        return [-SCATTERING * re, -SCATTERING * im];
      }),
    ),
  );

/**
 * Density of surface electrons at the Fermi level relative to the bare surface, at a place (nm): 1 + Re Σ s H₀ᵢ Mᵢⱼ H₀ⱼ, the sum
 * over all ways from the place to an atom, among the atoms, and back.
 */
export const densityWithin = (ring: readonly Spot[] = RING): ((x: number, z: number) => number) => {
  const among = answers(ring);
  return (x, z) => {
    const waves = ring.map((atom) => outgoing(Math.hypot(x - atom[0], z - atom[1])));
    let sum = 0;
    for (let i = 0; i < ring.length; i++) {
      let re = 0;
      let im = 0;
      for (let j = 0; j < ring.length; j++) {
        const m = among[i]![j]!;
        const w = waves[j]!;
        re += m[0] * w[0] - m[1] * w[1];
        im += m[0] * w[1] + m[1] * w[0];
      }
      sum += waves[i]![0] * re - waves[i]![1] * im;
    }
    return 1 + SCATTERING * sum;
  };
};
