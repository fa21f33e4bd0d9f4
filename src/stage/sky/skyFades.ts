import { smoothstep } from '../../core/maths/interpolation.js';

/** The sky opens as the eye leaves the ground's air. */
export const skyAlpha = (q: number): number => smoothstep(4.3, 5.6, q);

/** Stars stand as directions until the nearest of them would visibly shift; then points in depth take over. */
export const starAlpha = (q: number): number => smoothstep(4.4, 5.8, q) * (1 - smoothstep(16.4, 17.6, q));

/** The Milky Way as seen from inside, until the eye has left the Sun's neighbourhood. */
export const panoramaAlpha = (q: number): number => smoothstep(4.8, 6.6, q) * (1 - smoothstep(18.2, 19.4, q));

/** The planets are marked while the Solar System is larger than a dot. */
export const planetAlpha = (q: number): number => skyAlpha(q) * (1 - smoothstep(14, 14.8, q));

/** The Sun is marked until it is lost among the stars of the galaxy. */
export const sunAlpha = (q: number): number => skyAlpha(q) * (1 - smoothstep(16.8, 18, q));
