import type { ReadonlyVec3 } from '../../../src/core/maths/vec3.js';
import { COLUMN_Z, CYLINDER_TOP, CYLINDER_X, FLOOR, GOVERNOR, PIVOT_X, PIVOT_Y, SHAFT_X, SHAFT_Y, SHAFT_Z, STEAM_PIPE } from './dimensions.js';
import { AIR_PUMP_TOP, AIR_PUMP_X, CONDENSER_AT, FEED_PUMP_TOP, FEED_PUMP_X } from './condenser.js';
import { GLAND_TOP, LID_TOP } from './cylinder.js';
import { BALLS } from './governor.js';
import { BRIDLE_PIVOT, onBeam, type PlanePoint, type Pose } from './kinematics.js';
import { CHEST_X, LOWER_CHEST_Y, PLUG_X, THROTTLE_ROD_Y, THROTTLE_ROD_Z, UPPER_CHEST_Y } from './valveGear.js';

/** The parts an engine-man would name, each with a point on it: fifty, the essay's "several tens". */
export const keyParts = (pose: Pose): readonly (readonly [name: string, at: ReadonlyVec3])[] => {
  const middle = (a: PlanePoint, b: PlanePoint, z: number): ReadonlyVec3 => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, z];
  const at = (p: PlanePoint, z = 0): ReadonlyVec3 => [p[0], p[1], z];
  const [ballRight, ballLeft] = BALLS;
  return [
    ['cylinder', [CYLINDER_X, 1.9, 0]],
    ['steam-jacket', [CYLINDER_X - 0.37, 1.9, 0]],
    ['cylinder-lid', [CYLINDER_X, LID_TOP, 0.2]],
    ['stuffing-box', [CYLINDER_X, GLAND_TOP, 0]],
    ['tallow-cup', [CYLINDER_X - 0.22, CYLINDER_TOP + 0.18, 0.1]],
    ['piston', at(pose.pistonMiddle)],
    ['piston-rod', middle(pose.pistonMiddle, pose.crosshead, 0)],
    ['crosshead', at(pose.crosshead)],
    ['steam-pipe', [STEAM_PIPE.x, 1.6, STEAM_PIPE.z]],
    ['throttle-valve', [STEAM_PIPE.x, STEAM_PIPE.throttleY, STEAM_PIPE.z]],
    ['upper-chest', [CHEST_X, UPPER_CHEST_Y + 0.12, 0]],
    ['lower-chest', [CHEST_X, LOWER_CHEST_Y + 0.12, 0]],
    ['upper-steam-valve', [CHEST_X, UPPER_CHEST_Y + 0.4, 0.19]],
    ['upper-exhaust-valve', [CHEST_X, UPPER_CHEST_Y + 0.4, -0.19]],
    ['lower-steam-valve', [CHEST_X, LOWER_CHEST_Y + 0.4, 0.19]],
    ['lower-exhaust-valve', [CHEST_X, LOWER_CHEST_Y + 0.4, -0.19]],
    ['plug-rod', [PLUG_X, 3, 0]],
    ['hand-lever-1', [PLUG_X + 0.4, 1.16, 0.21]],
    ['hand-lever-2', [PLUG_X + 0.4, 1.43, 0.21]],
    ['hand-lever-3', [PLUG_X + 0.4, 1.69, 0.21]],
    ['eduction-pipe', [CONDENSER_AT[0], FLOOR + 0.25, CONDENSER_AT[2]]],
    ['condenser', CONDENSER_AT],
    ['injection-cock', [CONDENSER_AT[0], FLOOR + 0.52, -0.42]],
    ['foot-valve', [(CONDENSER_AT[0] + AIR_PUMP_X) / 2 + 0.06, 0.22, -0.11]],
    ['air-pump', [AIR_PUMP_X, FLOOR + 0.1, 0]],
    ['hot-well', [AIR_PUMP_X, AIR_PUMP_TOP - 0.1, 0.2]],
    ['air-pump-rod', [AIR_PUMP_X, 2.6, 0]],
    ['cistern', [AIR_PUMP_X, FLOOR + 0.3, 0.5]],
    ['feed-pump', [FEED_PUMP_X, FEED_PUMP_TOP - 0.2, 0]],
    ['beam', [PIVOT_X, PIVOT_Y + 0.3, 0]],
    ['trunnion', [PIVOT_X, PIVOT_Y, 0.4]],
    ['trunnion-bearing-front', [PIVOT_X, PIVOT_Y, COLUMN_Z]],
    ['trunnion-bearing-back', [PIVOT_X, PIVOT_Y, -COLUMN_Z]],
    ['stroke-counter', at(onBeam(pose.tiltDeg, 0.32, 0.48))],
    ['main-links', middle(pose.outerPin, pose.crosshead, 0.17)],
    ['back-links', middle(pose.innerPin, pose.lowerPin, 0.168)],
    ['parallel-bars', middle(pose.lowerPin, pose.crosshead, 0.217)],
    ['bridle-rods', middle(pose.lowerPin, BRIDLE_PIVOT, 0.328)],
    ['connecting-rod', middle(pose.rodPin, pose.planet, 0)],
    ['planet-wheel', at(pose.planet, SHAFT_Z.sun)],
    ['sun-wheel', [SHAFT_X, SHAFT_Y, SHAFT_Z.sun]],
    ['planet-link', middle([SHAFT_X, SHAFT_Y], pose.planet, -0.09)],
    ['shaft', [SHAFT_X, SHAFT_Y, -1.2]],
    ['shaft-bearing-front', [SHAFT_X, SHAFT_Y, SHAFT_Z.frontBearing]],
    ['shaft-bearing-back', [SHAFT_X, SHAFT_Y, SHAFT_Z.rearBearing]],
    ['flywheel', [SHAFT_X, SHAFT_Y + 2.03, SHAFT_Z.flywheel]],
    ['drive-wheel', [SHAFT_X, SHAFT_Y + 0.7, SHAFT_Z.driveWheel]],
    ['governor-ball-1', at(ballLeft!, GOVERNOR.z)],
    ['governor-ball-2', at(ballRight!, GOVERNOR.z)],
    ['throttle-rod', [(STEAM_PIPE.x + GOVERNOR.x) / 2, THROTTLE_ROD_Y, THROTTLE_ROD_Z]],
  ];
};
