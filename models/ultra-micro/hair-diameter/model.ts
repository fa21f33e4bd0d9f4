import { quaternionFromAxisAngle } from '../../../src/core/maths/quaternion.js';
import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { anchor, defineModel, keep, line, tube, type Solid } from '../../kit/index.js';
import { cutFace } from './cutFace.js';
import { farScales, scaleRow, STEP, underScales } from './cuticle.js';
import { axisAt, distancesBetween, LENGTH, RADIUS } from './strand.js';

/** Rows of scales drawn fine by the cut, coarser behind, and as mere grooves; then a plain strand, whose scales are below a pixel. */
const FINE_ROWS = 28;
const COARSE_ROWS = 36;
const FAR_ROWS = 100;
const NEAR_END = 8_000;

/**
 * The highest place of the third row of scales, on which a bacterium lies: µm. It is turned so that who looks at the hair
 * (yaw −28°) looks at the bacterium as its own exhibit is looked at (yaw −22°): through the cut, on its nucleoid.
 */
const TOP: Vec3 = [0, 85.577, -24.5];
const TOP_TURN_RAD = (-6 * Math.PI) / 180;

/** A stretch of plain shaft; its dark brown carries on the scales' mean colour. */
const shaft = (from: number, to: number, longest: number, segments: number, radius: number): Solid => {
  const distances = distancesBetween(from, to, longest);
  const radii = distances.map((s) => radius - 0.25 + (s > LENGTH * 0.97 ? -0.3 * radius * ((s / LENGTH - 0.97) / 0.03) : 0));
  // Its beginning is hidden under what lies before it.
  return tube({ path: axisAt(distances), radii, segments, caps: false, material: 'keratin' }).tint('#49321f');
};

const rows = (from: number, count: number, columns: number): Solid[] =>
  Array.from({ length: count }, (_, i) => scaleRow(from + i, -(from + i + 0.35) * STEP, columns, RADIUS));

const build = () => {
  const scaled = (FINE_ROWS + COARSE_ROWS + FAR_ROWS) * STEP;
  return [
    // Meshes of their own: their vertices are rounded to a share of their own length, not of the whole strand's.
    keep('shaft-end', rows(0, FINE_ROWS, 108), underScales(108, RADIUS), cutFace(RADIUS)),
    keep('shaft-near', rows(FINE_ROWS, COARSE_ROWS, 54), farScales(FINE_ROWS + COARSE_ROWS, FAR_ROWS, 32, RADIUS), shaft(scaled - 6, NEAR_END, 400, 22, RADIUS - 0.3)),
    shaft(NEAR_END - 20, LENGTH, 1_500, 14, RADIUS - 0.3),
    anchor('top', TOP, { turn: quaternionFromAxisAngle([0, 0, 0, 1], [0, 1, 0], TOP_TURN_RAD) }),
    anchor('label', [0, 2 * RADIUS + 0.5, -120]),
    anchor('cut', [0, RADIUS, 0]),
    line('axis', axisAt([0, ...distancesBetween(1_000, LENGTH, 6_000)])),
  ];
};

/** Not centred on its origin: the cut is at x = z = 0 and the strand runs away from the visitor. */
export const model = defineModel({ unitM: 1e-6, build, occlusionReach: 12 });
