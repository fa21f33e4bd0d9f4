declare const brand: unique symbol;

/** A number that the compiler will not mix with a number of another unit. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };

/** A length in metres. */
export type Metres = Brand<number, 'Metres'>;

/** The decimal logarithm of a length in metres: the zoom state `q`. */
export type Log10Metres = Brand<number, 'Log10Metres'>;

/** Takes a bare number as metres. */
export const metres = (value: number): Metres => value as Metres;

/** Takes a bare number as log10 of metres. */
export const log10Metres = (value: number): Log10Metres => value as Log10Metres;

/** log10 of a length. Finite for every length from 1e-300 m up. */
export const toLog10Metres = (lengthM: Metres | number): Log10Metres => Math.log10(lengthM) as Log10Metres;

/** The length whose log10 is `q`. */
export const fromLog10Metres = (q: Log10Metres | number): Metres => 10 ** q as Metres;
