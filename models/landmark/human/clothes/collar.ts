import { smoothMax, smoothMin, type DistanceField } from '../../../kit/distance.js';
import type { Pose } from '../body/Pose.js';

/** How far the collar leans forward, so that it lies lower at the throat than at the nape. */
const LEAN_RAD = 0.3;

/** The collar of an open shirt, following the neck (`skin`: distance from it), mm. */
export const collarField = ({ head, headScale }: Pose, skin: DistanceField): DistanceField => {
  const s = headScale * 1000;
  const [mx, my, mz] = [head[0], head[1] - 146 * s, head[2] - 26 * s];
  const [c, sine] = [Math.cos(LEAN_RAD), Math.sin(LEAN_RAD)];
  return (x, y, z) => {
    const px = x - mx;
    const up = (y - my) * c + (z - mz) * sine;
    const pz = (z - mz) * c - (y - my) * sine;
    const away = skin(x, y, z);
    const deg = (Math.atan2(Math.abs(px), pz) * 180) / Math.PI;
    const forward = Math.max(0, 1 - deg / 110);
    const top = 32 - 8 * forward;
    const stand = smoothMax(Math.abs(away - 5) - 2.1, Math.max(-8 - up, up - top, (22 - deg) * 1.1), 1.5);
    // The leaf turns down from the top of the stand, its points in front.
    const low = -4 - 30 * forward * forward;
    const leaf = smoothMax(
      Math.abs(away - 9 - (top - up) * (0.06 + 0.16 * forward)) - 2.2,
      Math.max(low - up, up - top, (18 + (top - up) * 0.32 - deg) * 1.1),
      1.5,
    );
    return smoothMin(stand, leaf, 3);
  };
};
