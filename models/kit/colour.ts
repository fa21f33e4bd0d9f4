/** sRGB, each 0 … 1. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** `#rrggbb` or `#rgb` as sRGB 0 … 1. */
export const parseColour = (hex: string): Rgb => {
  const long = /^#([0-9a-f]{3})$/i.test(hex) ? `#${[...hex.slice(1)].map((digit) => digit + digit).join('')}` : hex;
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(long);
  if (!match) throw new Error(`"${hex}" is no colour: write it as #rrggbb`);
  return [parseInt(match[1]!, 16) / 255, parseInt(match[2]!, 16) / 255, parseInt(match[3]!, 16) / 255];
};

/** One channel from sRGB to linear light (IEC 61966-2-1), 0 … 1. */
export const srgbToLinear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

/** One channel from linear light to sRGB (IEC 61966-2-1), 0 … 1. */
export const linearToSrgb = (value: number): number =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;

/** Between two colours, t from 0 to 1, in sRGB. */
export const mixColours = (a: Rgb | string, b: Rgb | string, t: number): [number, number, number] => {
  const from = typeof a === 'string' ? parseColour(a) : a;
  const to = typeof b === 'string' ? parseColour(b) : b;
  return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t, from[2] + (to[2] - from[2]) * t];
};
