import type { FrameId, FrameTree } from '../../core/frames/FrameTree.js';
import { smootherstep } from '../../core/maths/interpolation.js';
import { lerpVec3, type ReadonlyVec3, type Vec3 } from '../../core/maths/vec3.js';

const ORIGIN: ReadonlyVec3 = [0, 0, 0];
/** Bodies that the rail looks at in turn on the way up. */
const STATIONS: readonly FrameId[] = ['earth-inertial', 'sun', 'galaxy', 'sun'];
/** The zoom above which the last hand-over, back to us, may begin: the universe is centred on the observer. */
const HOME_AGAIN_Q = 24;

export interface SkyRail {
  /** Blends the bench rail's focus (bench metres, in place) over to the Earth, the Sun and the galaxy as q grows. */
  readonly handOver: (focusM: Vec3, q: number) => Vec3;
}

/**
 * Above the bench the rail looks at the Earth, then the Sun, then the galaxy's centre, then home again. Each
 * hand-over happens while the two are less than a third of the view apart, so that it is felt as a drift.
 */
export function createSkyRail(tree: FrameTree): SkyRail {
  const stationM: Vec3 = [0, 0, 0];
  return {
    handOver(focusM, q) {
      for (let index = 0; index < STATIONS.length; index++) {
        tree.displacement(stationM, 'bench', ORIGIN, STATIONS[index] ?? 'sun', ORIGIN);
        const gapM = Math.hypot(stationM[0] - focusM[0], stationM[1] - focusM[1], stationM[2] - focusM[2]);
        const homeQ = index === STATIONS.length - 1 ? HOME_AGAIN_Q : -Infinity;
        const startQ = Math.max(Math.log10(gapM) + 0.5, homeQ);
        // The focus stays where it is, to the bit, until the hand-over begins.
        if (gapM > 0 && q > startQ) lerpVec3(focusM, focusM, stationM, smootherstep(startQ, startQ + 1, q));
      }
      return focusM;
    },
  };
}
