import type { MissionFrame } from '../../core/missions/Mission.js';
import { createEye, eyeIn, type Eye, type SkyView } from '../sky/SkyView.js';

export const MISSION_FRAMES = ['sun', 'earth-inertial', 'earth', 'moon-inertial', 'moon', 'mars-inertial', 'mars'] as const satisfies readonly MissionFrame[];

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
