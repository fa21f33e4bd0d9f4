import { smoothstep } from '../../core/maths/interpolation.js';

/** Between these zooms (log10 of metres) the floor's grid gives way to the ground of the globe. */
export const GROUND_BEGINS_Q = 3;
export const GROUND_COMPLETE_Q = 4.6;

/** How much of the globe's surface is there: 0 below 1 km (the floor alone), 1 from 40 km up. The floor is its complement. */
export const groundAlpha = (q: number): number => smoothstep(GROUND_BEGINS_Q, GROUND_COMPLETE_Q, q);
