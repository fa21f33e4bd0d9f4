import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { anchor, atoms, defineModel, torus } from '../../kit/index.js';
import { beads, ENVELOPE_NM, envelope, MEMBRANE_NM, spike, spikeDirections, WINDOW } from './particle.js';

/** Height of the middle above the floor, nm: the longest spike just clears it. */
const LIFT_NM = ENVELOPE_NM + 21;

/** A clean rim where the membrane is cut open. */
const rim = () => {
  const angle = (WINDOW.halfDeg * Math.PI) / 180;
  const middle = ENVELOPE_NM - MEMBRANE_NM / 2;
  const n = Math.hypot(...WINDOW.towards);
  const along = WINDOW.towards.map((part) => (part / n) * middle * Math.cos(angle)) as Vec3;
  return torus({ radius: middle * Math.sin(angle), tube: MEMBRANE_NM / 2 - 0.6, segments: 96, tubeSegments: 12, material: 'lipid' })
    .tint('#5d636d')
    .along(along, [2 * along[0], 2 * along[1], 2 * along[2]]);
};

export const model = defineModel({
  unitM: 1e-9,
  occlusionReach: 14,
  build: () => [
    atoms([...envelope(), ...spikeDirections().flatMap((direction, i) => spike(direction, 100 + i)), ...beads()]).move(0, LIFT_NM, 0),
    rim().move(0, LIFT_NM, 0),
    anchor('top', [0, LIFT_NM + ENVELOPE_NM, 0]),
    // Over the spike that leans forward at the top, which the name would hide.
    anchor('label', [0, LIFT_NM + ENVELOPE_NM + 22, 0]),
    anchor('bottom', [0, LIFT_NM - ENVELOPE_NM, 0]),
  ],
});
