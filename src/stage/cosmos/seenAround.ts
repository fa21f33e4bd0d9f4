import { smoothstep } from '../../core/maths/interpolation.js';

/**
 * How much of a thing is shown at a zoom: it comes while the view is still some decades wider or nearer than it, and
 * goes when it is a dot or all around. `size`: half its width, m; decades before and after at which it is gone.
 */
export function seenAround(q: number, size: number, before: number, after: number): number {
  const decades = q - Math.log10(size);
  return smoothstep(-before, -before / 2, decades) * (1 - smoothstep(after / 2, after, decades));
}
