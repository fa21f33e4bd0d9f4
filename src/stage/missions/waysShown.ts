import { smoothstep } from '../../core/maths/interpolation.js';
import type { LiveView } from '../exhibits/liveView.js';

/**
 * The ways to Mars are drawn, and so named, while nothing else is chosen; from farther than the planets' orbits, where
 * they are a speck about the Sun, only for who has chosen them.
 */
export const waysShown = ({ q, attention }: LiveView): number =>
  Math.max(smoothstep(0.5, 1, attention), smoothstep(0.05, 0.3, attention) * (1 - smoothstep(12.6, 13, q)));
