import { earthOrientationOn } from '../ephemeris/earthOrientation.js';
import { SIDEREAL_DAY_S } from '../ephemeris/navigationConstellation.js';
import { conjugateQuaternion, rotateVec3, type Quaternion } from '../maths/quaternion.js';
import type { MissionLeg } from './Mission.js';

const RAD_PER_MS = (2 * Math.PI) / (SIDEREAL_DAY_S * 1000);

/**
 * A leg of `earth-inertial` told in `earth`, so that its line stays over the ground that it was flown over, whatever the
 * date shown. The Earth's turn is taken at the leg's beginning and goes on evenly: within millimetres over an hour.
 */
export function overGround(leg: MissionLeg): MissionLeg {
  if (leg.frame !== 'earth-inertial') throw new Error(`Leg "${leg.id}" is not told about the Earth`);
  const toGround: Quaternion = [0, 0, 0, 1];
  conjugateQuaternion(toGround, earthOrientationOn(toGround, leg.startMs));
  return {
    ...leg,
    frame: 'earth',
    placeAt: (out, dateMs) => {
      leg.placeAt(out, dateMs);
      rotateVec3(out, toGround, out);
      const turned = (Math.min(leg.endMs, Math.max(leg.startMs, dateMs)) - leg.startMs) * RAD_PER_MS;
      const c = Math.cos(turned);
      const s = Math.sin(turned);
      const x = out[0];
      const z = out[2];
      // Back against the Earth's turn, about its pole.
      out[0] = x * c - z * s;
      out[2] = z * c + x * s;
    },
  };
}
