import { LAYER_NM, RING, type Spot } from './ring.js';

export const COPPER_NM = 0.128;
export const LAYERS = 3;
/** Height of the middle of the uppermost copper atoms and of the iron above them, nm. */
export const SURFACE_Y = LAYER_NM * (LAYERS - 1) + COPPER_NM;
export const IRON_Y = SURFACE_Y + 0.2;

/** The relief: height of the bare surface's density, and nm for each unit of density: some hundred times too high. */
const RELIEF_Y = SURFACE_Y + 0.36;
const RELIEF_NM = 0.62;
export const RELIEF_RADIUS_NM = 6.62;

/** Height at which a density is drawn, nm, and the density that is drawn at a height. */
export const reliefY = (density: number): number => RELIEF_Y + RELIEF_NM * (density - 0.85);
export const densityAtY = (y: number): number => (y - RELIEF_Y) / RELIEF_NM + 0.85;

/** The iron atom that the tip is setting down, at the back, and how high the tip's last atom is above it. */
export const HELD = 41;
const held: Spot = RING[HELD]!;
export const APEX = [held[0], IRON_Y + 0.36, held[1]] as const;
