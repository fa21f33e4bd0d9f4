import { anchor, defineModel, keep } from '../../kit/index.js';
import { beam, trunnionBearings } from './beam.js';
import { columns } from './columns.js';
import { AIR_PUMP_TOP, condensing, coolingWater, FEED_PUMP_TOP } from './condenser.js';
import { piston, steamCylinder } from './cylinder.js';
import { POSE_DEG } from './dimensions.js';
import { entablature } from './entablature.js';
import { flywheel, shaft, shaftBearings } from './flywheel.js';
import { gallery } from './gallery.js';
import { governor } from './governor.js';
import { keyParts } from './keyParts.js';
import { poseAt } from './kinematics.js';
import { masonry } from './masonry.js';
import { hangingRods, parallelMotion, pistonRod } from './parallelMotion.js';
import { connectingRod, sunAndPlanet } from './sunAndPlanet.js';
import { handGear, PLUG_X, steamPipe, valveChests } from './valveGear.js';

const pose = poseAt(POSE_DEG);

/** The works, without the house-built parts: what the overall length of 7.5 m is measured on. */
const engine = [
  steamCylinder(),
  piston(pose),
  pistonRod(pose),
  valveChests(),
  steamPipe(),
  handGear(),
  condensing(),
  beam(pose),
  trunnionBearings(),
  parallelMotion(pose),
  hangingRods(pose, PLUG_X, 0.95, AIR_PUMP_TOP + 0.05, FEED_PUMP_TOP),
  connectingRod(pose),
  sunAndPlanet(pose),
  shaft(),
  shaftBearings(),
  flywheel(),
  governor(),
];

export const model = defineModel({
  unitM: 1,
  occlusionReach: 0.9,
  build: () => [
    keep('engine', engine),
    ...masonry(),
    ...columns(),
    ...entablature(),
    ...gallery(),
    coolingWater(),
    ...keyParts(pose).map(([name, at]) => anchor(name, at)),
  ],
});
