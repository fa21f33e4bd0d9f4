import type { Stand } from './LogRadialIndex.js';
import type { SizeShelves } from './SizeShelves.js';

/** Distance over size of the innermost exhibits. */
export const FIRST_RATIO = 1.35;
/** The share of the floor that exhibits may cover before they move further out. */
const FILL = 0.3;
/** Over which spread of log size crowding is felt, as the standard deviation of a bell. */
const SPREAD = 1.5;
/** Crowding moves exhibits out in coarse steps, so that one exhibit more seldom moves the rest. */
const STEP = 1.5;
/** The margin round a footprint that counts as covered, as a share of the size, on each side. */
const MARGIN = 0.04;

/**
 * The ratio of distance to size at which an exhibit would stand, were only the number of things of like size to mind.
 *
 * In log-polar space a thing of floor area a at ratio R covers a / (size · R)², and each e-fold of distance offers
 * a half circle, π: the ratio grows as the square root of the number of things per e-fold of size.
 */
export const crowdedRatio = (stand: Stand, shelves: SizeShelves): number => {
  let covered = 0;
  shelves.some(stand.logSize, 2.5 * SPREAD, (other) => {
    const marginM = MARGIN * other.sizeM;
    const { halfWidthM, halfDepthM } = other.footprint;
    const share = ((2 * (halfWidthM + marginM)) / other.sizeM) * ((2 * (halfDepthM + marginM)) / other.sizeM);
    const t = (other.logSize - stand.logSize) / SPREAD;
    covered += share * Math.exp(-0.5 * t * t);
    return false;
  });
  const perLogSize = covered / (SPREAD * Math.sqrt(2 * Math.PI));
  const wanted = Math.sqrt(perLogSize / (Math.PI * FILL)) / FIRST_RATIO;
  return wanted <= 1 ? FIRST_RATIO : FIRST_RATIO * STEP ** Math.round(Math.log(wanted) / Math.log(STEP));
};
