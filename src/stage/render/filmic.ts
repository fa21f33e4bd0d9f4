import type { Color } from 'three';

/** Rows of the matrices into and out of the space in which the curve is applied. */
const INTO = [0.59719, 0.35458, 0.04823, 0.076, 0.90834, 0.01566, 0.0284, 0.13383, 0.83777] as const;
const OUT_OF = [1.60475, -0.53108, -0.07367, -0.10208, 1.10813, -0.00605, -0.00327, -0.07276, 1.07602] as const;
const EXPOSURE = 1 / 0.6;

const curve = (v: number): number => (v * (v + 0.0245786) - 0.000090537) / (v * (0.983729 * v + 0.432951) + 0.238081);
const clamp = (v: number): number => Math.min(1, Math.max(0, v));

/**
 * What the renderer's filmic tone mapping makes of a colour, in linear light: for the colour of haze, which three mixes in
 * after the tone mapping, while dome and floor have theirs before it. The fit of ACES that three uses (S. Hill), exposure 1.
 */
export function filmic(out: Color, { r, g, b }: Color): Color {
  const x = curve((INTO[0] * r + INTO[1] * g + INTO[2] * b) * EXPOSURE);
  const y = curve((INTO[3] * r + INTO[4] * g + INTO[5] * b) * EXPOSURE);
  const z = curve((INTO[6] * r + INTO[7] * g + INTO[8] * b) * EXPOSURE);
  out.r = clamp(OUT_OF[0] * x + OUT_OF[1] * y + OUT_OF[2] * z);
  out.g = clamp(OUT_OF[3] * x + OUT_OF[4] * y + OUT_OF[5] * z);
  out.b = clamp(OUT_OF[6] * x + OUT_OF[7] * y + OUT_OF[8] * z);
  return out;
}
