import { smoothstep } from '../maths/interpolation.js';

/**
 * What a part of a model is to the others, by apparent size in CSS pixels (longest side of the whole model):
 * a `veil` is drawn whole up to `fromPx`, lets more and more of what it encloses through, and is gone from `toPx` on;
 * what is `inside` of it is drawn from `fromPx` on, up to `untilPx` if that is given; what is `growing` swells from nothing at `fromPx` to its own size at `toPx`.
 */
export type FadeRole = 'veil' | 'inside' | 'growing';

export interface Fade {
  readonly role: FadeRole;
  readonly fromPx: number;
  readonly toPx: number;
  /** Of what is inside: something that has grown encloses it from here on. */
  readonly untilPx?: number;
}

/** How much of the part there is at an apparent size, 0 … 1: a function of the size alone, so that it closes as it opens. */
export const shareAt = ({ role, fromPx, toPx, untilPx = Infinity }: Fade, apparentPx: number): number => {
  if (role === 'inside') return apparentPx > fromPx && apparentPx < untilPx ? 1 : 0;
  const come = smoothstep(Math.log(fromPx), Math.log(toPx), Math.log(apparentPx));
  return role === 'veil' ? 1 - come : come;
};
