import { box, cylinder, lathe, ring, type Solid } from '../../kit/index.js';
import { BOOSTER_TOP, HOT_STAGE_BASE, HOT_STAGE_HEIGHT, HULL_RADIUS } from './dimensions.js';

/** Openings around. */
const VENTS = 24;

/** The vented ring that lets the ship's exhaust out while the booster is still under it, and the dome that shields the tank. */
export const hotStageRing = (): Solid[] => {
  const band = 0.34;
  const inner = HULL_RADIUS - 0.14;
  const hoop = (y: number, height: number): Solid =>
    lathe({
      profile: [[inner, y], [HULL_RADIUS, y], [HULL_RADIUS, y + height], [inner, y + height], [inner, y]],
      segments: 48,
      material: 'stainless',
    }).tint('#a4a7ab');
  const clear = HOT_STAGE_HEIGHT - 2 * band;
  const step = 360 / VENTS;
  return [
    hoop(HOT_STAGE_BASE + 0.03, band - 0.03),
    hoop(BOOSTER_TOP - band, band - 0.03),
    // A strong post and a thin one by turns, so that the vents stand in pairs.
    ...ring(VENTS, HULL_RADIUS - 0.08, (i) => box({ size: [i % 2 ? 0.13 : 0.3, clear + 0.06, 0.15], material: 'stainless' }).tint('#999da2').move(0, HOT_STAGE_BASE + band - 0.03, 0)),
    ...ring(VENTS, HULL_RADIUS - 0.04, () => box({ size: [0.06, clear + 0.2, 0.14], material: 'dark-steel' }).move(0, HOT_STAGE_BASE + band - 0.1, 0), { startDeg: step / 2 }),
    lathe({ profile: [[4.32, HOT_STAGE_BASE - 0.1], [4.2, HOT_STAGE_BASE + 0.25], [3.2, HOT_STAGE_BASE + 0.75], [1.7, HOT_STAGE_BASE + 1.1], [0, HOT_STAGE_BASE + 1.22]], segments: 40, material: 'dark-steel' }).crease(60),
    cylinder({ radius: 4.36, height: 0.05, segments: 40, material: 'graphite' }).move(0, HOT_STAGE_BASE - 0.15, 0),
  ];
};
