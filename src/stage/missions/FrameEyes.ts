import { EARTH_RADIUS_M, MARS, MOON } from '../../core/ephemeris/bodies.js';
import type { ReadonlyVec3 } from '../../core/maths/vec3.js';
import type { MissionFrame } from '../../core/missions/Mission.js';
import { createEye, eyeIn, type Eye, type SkyView } from '../sky/SkyView.js';

export const MISSION_FRAMES = ['sun', 'earth-inertial', 'earth', 'moon-inertial', 'moon', 'mars-inertial', 'mars'] as const satisfies readonly MissionFrame[];

/** Radius of the body at the origin of a frame, m; none at the Sun's, which hides too little to be asked of. */
const BODY_RADIUS_M: Readonly<Record<MissionFrame, number>> = {
  sun: 0, 'earth-inertial': EARTH_RADIUS_M, earth: EARTH_RADIUS_M, 'moon-inertial': MOON.equatorialRadiusM, moon: MOON.equatorialRadiusM,
  'mars-inertial': MARS.equatorialRadiusM, mars: MARS.equatorialRadiusM,
};

/** Whether the body at a frame's origin stands between the eye and a place (m in the frame). */
export function isBehindBody(frame: MissionFrame, placeM: ReadonlyVec3, { cameraM }: Eye): boolean {
  return isBehindSphere(BODY_RADIUS_M[frame], placeM, cameraM);
}

/** Whether a sphere of so many metres about the origin stands between two places; what stands on it is not behind it. */
export function isBehindSphere(radiusM: number, placeM: ReadonlyVec3, eyeM: ReadonlyVec3): boolean {
  const x = placeM[0] - eyeM[0];
  const y = placeM[1] - eyeM[1];
  const z = placeM[2] - eyeM[2];
  const along = -(eyeM[0] * x + eyeM[1] * y + eyeM[2] * z) / (x * x + y * y + z * z);
  if (!(along > 0) || along >= 1) return false;
  const nearX = eyeM[0] + along * x;
  const nearY = eyeM[1] + along * y;
  const nearZ = eyeM[2] + along * z;
  return Math.sqrt(nearX * nearX + nearY * nearY + nearZ * nearZ) < 0.998 * radiusM;
}

/** The eye as each frame of the missions sees it, once a drawn frame. */
export class FrameEyes {
  private readonly eyes: readonly Eye[] = MISSION_FRAMES.map(createEye);

  update(view: SkyView): void {
    for (let index = 0; index < MISSION_FRAMES.length; index++) eyeIn(this.at(index), view, MISSION_FRAMES[index] ?? 'sun');
  }

  of(frame: MissionFrame): Eye {
    return this.at(MISSION_FRAMES.indexOf(frame));
  }

  /** The eye by the frame's number in `MISSION_FRAMES`. */
  readonly at = (index: number): Eye => {
    const eye = this.eyes[index];
    if (!eye) throw new RangeError(`No frame ${String(index)}`);
    return eye;
  };
}
