/** Metres and degrees of the stack as flown on Flight 7. Heights are above the exit plane of the booster's engines. */
export const HULL_RADIUS = 4.5;
export const STACK_HEIGHT = 123;

/** The booster's 71 m end at the top of the hot-staging ring. */
export const BOOSTER_TOP = 71;
export const HOT_STAGE_HEIGHT = 1.8;
export const HOT_STAGE_BASE = BOOSTER_TOP - HOT_STAGE_HEIGHT;
/** The bells stand out of the skirt by this much. */
export const SKIRT_BASE = 1.2;

/** Height of one welded ring of sheet. */
export const RING_HEIGHT = 1.83;
export const SHIP_RINGS = 21;
export const SHIP_BASE = BOOSTER_TOP;
export const NOSE_BASE = SHIP_BASE + SHIP_RINGS * RING_HEIGHT;

/** Engines around the booster's axis: [count, radius]. */
export const ENGINE_RINGS = [
  [3, 0.95],
  [10, 2.5],
  [20, 4.2],
] as const;
export const NOZZLE_EXIT_RADIUS = 0.65;

/** The belly faces here, degrees from +z towards +x. The tiles end a quarter turn to each side. */
export const WINDWARD_DEG = 10;
export const FLAP_SPAN = 17;

export const TILE_FLAT_TO_FLAT = 0.21;
export const TILE_GAP = 0.006;
/** How far the tiles' faces stand off the steel. */
export const TILE_FACE = 0.05;

export const GRID_FINS = 4;
/** In two pairs: 60° within a pair, 120° between the pairs. */
export const GRID_FIN_DEG = [60, 120, 240, 300].map((degrees) => WINDWARD_DEG + degrees);

/** The exit plane of the booster's engines above the floor. */
export const STACK_BASE = 18.5;
export const TABLE_TOP = 16.8;

/** Radius of the ship's hull at a height: a barrel, a tangent ogive, a round tip. */
export const shipRadius = (y: number): number => {
  const rise = y - NOSE_BASE;
  if (rise <= 0) return HULL_RADIUS;
  const ogive = NOSE_LENGTH + 0.12;
  const arc = (HULL_RADIUS ** 2 + ogive ** 2) / (2 * HULL_RADIUS);
  const sharp = Math.sqrt(Math.max(0, arc ** 2 - rise ** 2)) + HULL_RADIUS - arc;
  const below = Math.max(0, STACK_HEIGHT - y);
  // A ball of the tip's radius, met where it is the narrower of the two.
  const round = below < TIP_RADIUS ? Math.sqrt(below * (2 * TIP_RADIUS - below)) : Infinity;
  return Math.max(0, Math.min(sharp, round));
};

const NOSE_LENGTH = STACK_HEIGHT - NOSE_BASE;
const TIP_RADIUS = 0.42;
