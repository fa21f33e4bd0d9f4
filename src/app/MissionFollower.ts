import type { FrameId } from '../core/frames/FrameTree.js';
import { lengthVec3, type Vec3 } from '../core/maths/vec3.js';
import type { MissionTrack } from '../core/missions/Mission.js';
import { positionAt, trackEndMs, trackStartMs } from '../core/missions/missionPlace.js';
import { clamp } from '../core/maths/interpolation.js';
import type { NavigatorTarget } from '../core/navigation/NavigatorTarget.js';
import type { ViewFollower } from './ViewFollower.js';

/** From how far, against the craft's distance from the body that it circles: the body is then in the picture. */
const AWAY = 1.6;
/** Between a near orbit seen whole and the planets' orbits, log10 metres. */
const NEAREST_Q = 6.3;
const FARTHEST_Q = 11.7;

/** A target whose place is written before each frame. */
interface MovingTarget {
  readonly id: string;
  frame: FrameId;
  readonly focusM: Vec3;
  readonly q: number;
  readonly yawRad: number;
  readonly pitchRad: number;
}

/** Takes the view along with a craft: the focus is where the craft is on the date shown. Nothing is allocated after it is made. */
export class MissionFollower implements ViewFollower {
  readonly target: NavigatorTarget;
  private readonly moving: MovingTarget;

  /** @param checkpointId the exhibit that stays chosen; the view's angles are taken over, radians */
  constructor(
    private readonly track: MissionTrack,
    checkpointId: string,
    dateMs: number,
    { yawRad, pitchRad }: { readonly yawRad: number; readonly pitchRad: number },
  ) {
    const focusM: Vec3 = [0, 0, 0];
    const frame = positionAt(focusM, track, this.within(dateMs)) ?? 'sun';
    const q = clamp(Math.log10(Math.max(1, lengthVec3(focusM)) * AWAY), NEAREST_Q, FARTHEST_Q);
    this.target = this.moving = { id: checkpointId, frame, focusM, q, yawRad, pitchRad };
  }

  /** Before its first and after its last moment the craft is looked for where it then was. */
  readonly place = (dateMs: number): void => {
    const frame = positionAt(this.moving.focusM, this.track, this.within(dateMs));
    if (frame !== null) this.moving.frame = frame;
  };

  private within(dateMs: number): number {
    return clamp(dateMs, trackStartMs(this.track), trackEndMs(this.track));
  }
}
