import { quaternionFromAxisAngle } from '../../../src/core/maths/quaternion.js';
import { subtractVec3 } from '../../../src/core/maths/vec3.js';
import { anchor, defineModel, icosphere, keep, torus } from '../../kit/index.js';
import { CLOUD_CENTRE_FM } from '../proton/chargeCloud.js';
import { CHARGE_RADIUS_FM, NUCLEON_FM, nucleons, OPENED_PROTON_FM } from './nucleons.js';

/** The proton's exhibit is made to be seen from a yaw of 20°, the dive comes from −22°. */
const PROTON_TURN_RAD = (-42 * Math.PI) / 180;

export const model = defineModel({
  unitM: 1e-15,
  floor: false,
  build: () => [
    // The opened proton is drawn by its own exhibit. Meshes, since the coarser levels of so few exact balls left most of them out.
    ...nucleons()
      .filter(({ isOpened }) => !isOpened)
      .map(({ at, isProton }) => icosphere({ radius: NUCLEON_FM, detail: 8, material: 'white-plastic' }).tint(isProton ? '#c9452f' : '#93a5bb').move(...at)),
    keep('charge-radius', [0, 90].map((turn) => torus({ radius: CHARGE_RADIUS_FM - 0.02, tube: 0.02, segments: 128, tubeSegments: 6, material: 'screen' }).tint('#ffe2a0').turn('x', turn))),
    anchor('proton', subtractVec3([0, 0, 0], OPENED_PROTON_FM, CLOUD_CENTRE_FM), { turn: quaternionFromAxisAngle([0, 0, 0, 1], [0, 1, 0], PROTON_TURN_RAD) }),
  ],
});
