import { group, loft, mirrored, tube, type Solid } from '../../kit/index.js';
import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { LENGTH, TRAILING_EDGE } from './dimensions.js';
import { colourOfHeat, wingC } from './heat.js';
import { band } from './patches.js';
import { HALF_SPAN, halfSpanAt, leadingEdgeAt, trailingEdgeAt, wingAt } from './wingShape.js';

const SECTIONS = 40;
const ALONG = 26;
const ROOT = 0.7;
const ELEVON_CHORD = 1.9;
/** Inner, middle and outer elevon of one side: from, to, metres from the middle. */
export const ELEVONS = [
  [1.55, 3.45],
  [7.5, 9.7],
  [9.7, 11.9],
] as const;

const skin = (): Solid => {
  const sections = Array.from({ length: SECTIONS + 1 }, (_, i): Vec3[] => {
    const u = i / SECTIONS;
    const x = ROOT + (HALF_SPAN - ROOT - 0.003) * (1 - (1 - u) ** 1.9);
    const shares = Array.from({ length: ALONG + 1 }, (_unused, k) => (k / ALONG) ** 1.7);
    return [...shares.map((c) => wingAt(x, c, 1)), ...[...shares].reverse().map((c) => wingAt(x, c, -1))];
  });
  return loft({ sections, material: 'white-paint' })
    .crease(40)
    .tint((x, _y, z) => colourOfHeat(wingC(LENGTH / 2 - z - leadingEdgeAt(Math.min(Math.abs(x), HALF_SPAN * 0.999)))));
};

/** A dark line on both faces from one place of the wing to another: [metres out, station]. */
const lineOn = (from: readonly [number, number], to: readonly [number, number], width: number, material: 'dark-grey-paint' | 'grey-paint'): Solid[] => {
  const steps = 6;
  const along = [to[0] - from[0], to[1] - from[1]] as const;
  const length = Math.hypot(...along);
  const aside = [(-along[1] / length) * (width / 2), (along[0] / length) * (width / 2)] as const;
  return ([1, -1] as const).flatMap((face) => {
    const side = (sign: number): Vec3[] =>
      Array.from({ length: steps + 1 }, (_, k) => {
        const x = from[0] + (along[0] * k) / steps + sign * aside[0];
        const station = from[1] + (along[1] * k) / steps + sign * aside[1];
        const front = leadingEdgeAt(x);
        return wingAt(x, Math.min(1, (station - front) / (trailingEdgeAt(x) - front)), face, 0.006);
      });
    const edge = side(1);
    return band(edge, side(-1), (i) => [edge[i]![0], edge[i]![1] - face, edge[i]![2]], material);
  });
};

const elevonLines = (): Solid[] =>
  ELEVONS.flatMap(([from, to]) => {
    const hinge = (x: number): number => trailingEdgeAt(x) - ELEVON_CHORD * (x > 7 ? 1 - 0.06 * (x - 7) : 1);
    return [
      ...lineOn([from, hinge(from)], [to, hinge(to)], 0.06, 'dark-grey-paint'),
      ...lineOn([from, hinge(from)], [from, trailingEdgeAt(from) - 0.01], 0.05, 'dark-grey-paint'),
      ...lineOn([to, hinge(to)], [to, trailingEdgeAt(to) - 0.01], 0.05, 'dark-grey-paint'),
    ];
  });

/** Joints of the skin panels along the spars. */
const sparLines = (): Solid[] =>
  [27.5, 31, 34.5, 38, 41.5, 44.4].flatMap((station) => lineOn([1.5, station], [halfSpanAt(station) - 0.35, station], 0.025, 'grey-paint')).map((part) => part.tint('#c3c2bd'));

/** Covers of the jacks that move the outer elevons, under the trailing edge. */
const jackFairings = (): Solid[] =>
  [8.4, 10.8].map((x) => {
    const y = wingAt(x, 0.85, -1)[1];
    const z = LENGTH / 2 - TRAILING_EDGE;
    return tube({ path: [[x, y + 0.04, z + 3.2], [x, y - 0.1, z + 2.2], [x, y - 0.12, z + 1.2], [x, y + 0.02, z - 0.1]], radii: [0.03, 0.17, 0.16, 0.03], segments: 12, material: 'white-paint' });
  });

export const wings = (): Solid[] => mirrored('x', group(skin(), elevonLines(), sparLines(), jackFairings()));
