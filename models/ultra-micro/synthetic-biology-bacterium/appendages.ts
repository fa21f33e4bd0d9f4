import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { randomSource, smoothPath, torus, tube, type Solid } from '../../kit/index.js';
import { BUNDLE_FALL, BUNDLE_START_RADIUS, BUNDLE_START_X, THREAD, THREADS_APART } from './bundle.js';
import { CENTRE_Y, inOpening, surfaceAt } from './cell.js';

/** Normal form of a flagellum: a left-handed helix, 2.3 µm a turn, 0.4 µm across. */
const PITCH = 23;
const HELIX_RADIUS = 2;
/** Drawn length of a flagellum, 5 µm; they grow up to ten. */
const REACH = 50;

/** Flagella leave the sides at random places and gather in one bundle behind the cell. */
const FLAGELLA = [
  { along: -0.35, aroundDeg: 118 },
  { along: -0.62, aroundDeg: 205 },
  { along: 0.12, aroundDeg: 152 },
  { along: -0.8, aroundDeg: 320 },
] as const;

export const flagella = (): Solid[] =>
  FLAGELLA.flatMap(({ along, aroundDeg }, i) => {
    const { at, normal } = surfaceAt(along, aroundDeg);
    const out = (d: number, back: number): Vec3 => [at[0] + normal[0] * d - back, at[1] + normal[1] * d, at[2] + normal[2] * d];
    const phase = (2 * Math.PI * i) / FLAGELLA.length;
    const bundle: Vec3[] = [];
    for (let s = 0; s <= REACH; s += 1.6) {
      // Left-handed about −x: seen from the cell it turns counter-clockwise as it recedes.
      const angle = (2 * Math.PI * s) / PITCH + phase * 0.16;
      const grow = Math.min(1, s / 9);
      const r = HELIX_RADIUS * grow + BUNDLE_START_RADIUS;
      bundle.push([
        BUNDLE_START_X - s - 0.7 * i * grow,
        r * Math.sin(angle) + THREADS_APART * Math.sin(phase),
        -r * Math.cos(angle) + THREADS_APART * Math.cos(phase) - BUNDLE_FALL * s,
      ]);
    }
    const first = bundle[0]!;
    // From the hook in one sweep round the pole and into the bundle: a cubic Bézier.
    const hold: Vec3 = out(3.1, 1.6);
    const pull: Vec3 = [first[0] + 4.2, first[1], first[2]];
    const sweep = Array.from({ length: 12 }, (_, k): Vec3 => {
      const t = k / 12;
      const w = 1 - t;
      return [0, 1, 2].map(
        (axis) => w * w * w * at[axis]! + 3 * w * w * t * hold[axis]! + 3 * w * t * t * pull[axis]! + t * t * t * first[axis]!,
      ) as Vec3;
    });
    const path = smoothPath([...sweep, ...bundle], 2);
    const base = torus({ radius: 0.17, tube: 0.06, segments: 14, tubeSegments: 6, material: 'protein' })
      .tint('#d9c48f')
      .along(at, out(1, 0));
    const hook = tube({ path: smoothPath([out(-0.1, 0), out(0.3, 0.08), out(0.62, 0.28)], 4), radius: 0.13, segments: 8, material: 'protein' });
    return [base, hook.tint('#d9b36b'), tube({ path, radius: THREAD, segments: 6, material: 'protein' }).tint('#d7c9a0')];
  });

/** Fimbriae: straight hairs 7 nm thick, 0.2 to 0.5 µm long, all over the cell but underneath. */
export const fimbriae = (count: number): Solid[] => {
  const random = randomSource(5150);
  const solids: Solid[] = [];
  while (solids.length < count) {
    const aroundDeg = -25 + 230 * random();
    const { at, normal } = surfaceAt(2 * random() - 1, aroundDeg);
    if (inOpening(at[1], at[2])) continue;
    const length = 2 + 3.2 * random() ** 1.5;
    const bend: Vec3 = [0.7 * (random() - 0.5), 0.7 * (random() - 0.5), 0.7 * (random() - 0.5)];
    const point = (t: number): Vec3 => [0, 1, 2].map((axis) => at[axis]! + (normal[axis]! * t + bend[axis]! * t * t) * length) as Vec3;
    const tip = point(1);
    if (tip[1] < 0.3 - CENTRE_Y) continue;
    solids.push(tube({ path: [0, 0.35, 0.7, 1].map(point), radius: 0.035, segments: 3, caps: false, material: 'protein' }).crease(180).tint('#86a893'));
  }
  return solids;
};
