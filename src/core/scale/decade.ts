// Logarithms of exact powers of ten may come out a few units in the last place short; this much of a decade is a
// relative 2·10⁻¹² of the length itself.
const TOLERANCE_DECADES = 1e-12;

/** The power of ten at or below the length whose log10 is `q`: 3 for 1 km ≤ length < 10 km. */
export const decadeOf = (q: number): number => Math.floor(q + TOLERANCE_DECADES * Math.max(1, Math.abs(q)));

/** The length's factor within its decade, from 1 to below 10. */
export const mantissa = (q: number): number => Math.max(1, 10 ** (q - decadeOf(q)));
