import { BRIGHT_STARS } from './brightStars.js';
import { NEAR_STARS } from './nearStars.js';
import { starOf, type Star } from './Star.js';

/** Near and bright stars at their true distances, nearest first. */
export const STARS: readonly Star[] = [...NEAR_STARS, ...BRIGHT_STARS].map(starOf).sort((a, b) => a.distanceM - b.distanceM);
