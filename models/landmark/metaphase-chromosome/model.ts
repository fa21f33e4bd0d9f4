import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { anchor, atoms, defineModel, randomSource, smoothPath, tube, type AtomOptions, type Solid } from '../../kit/index.js';
import { mixedHex } from '../ribosome/mixedHex.js';
import { axisAt, CHROMATID_WIDTH, LENGTH, loops, radiusAt, WAIST } from './chromatid.js';

const [PALE, DARK, KINETOCHORE, CABLE] = ['#c9a7d8', '#5b3488', '#f0b95a', '#7fc7b4'];
const SIDES = [-1, 1] as const;

const knobs = (side: 1 | -1): AtomOptions[] =>
  loops(side).map(({ at, radius, band }): AtomOptions => ({
    at,
    radius,
    material: 'nucleic-acid',
    colour: mixedHex(PALE!, DARK!, 0.5 + 0.5 * band),
  }));

/** The core under the knobs, so that no light comes through. */
const core = (side: 1 | -1): Solid => {
  const heights = Array.from({ length: 61 }, (_, i) => 0.25 + ((LENGTH - 0.5) * i) / 60);
  return tube({
    path: heights.map((y) => axisAt(y, side)),
    radii: heights.map((y) => Math.max(0.15, radiusAt(y) - 0.35)),
    segments: 16,
    material: 'nucleic-acid',
  }).tint('#6d4a92');
};

/** The plate on the outer side of each waist at which the cables pull, and some of the cables, 25 nm thick. */
const kinetochore = (side: 1 | -1): (Solid | AtomOptions[])[] => {
  const [x, y, z] = axisAt(WAIST, side);
  const reach = radiusAt(WAIST);
  const plate = Array.from({ length: 46 }, (_, i): AtomOptions => {
    const turn = i * 2.399963;
    const r = 1.5 * Math.sqrt((i + 0.5) / 46);
    const [v, w] = [r * Math.cos(turn), r * Math.sin(turn)];
    return { at: [x + side * (reach + 0.35 - 0.12 * r * r), y + v, z + w], radius: 0.3, material: 'protein', colour: KINETOCHORE! };
  });
  const random = randomSource(side > 0 ? 25 : 20);
  const cables = Array.from({ length: 17 }, (_, i): Solid => {
    const turn = i * 2.399963;
    const r = 1.2 * Math.sqrt((i + 0.5) / 17);
    const from: Vec3 = [x + side * (reach + 0.4), y + r * Math.cos(turn), z + r * Math.sin(turn)];
    const far = 7 + 5 * random();
    const to: Vec3 = [from[0] + side * far, from[1] + 0.16 * far * (r * Math.cos(turn)) + 0.4 * (random() - 0.5), from[2] + 0.16 * far * (r * Math.sin(turn))];
    const middle: Vec3 = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2 + 0.2 * (random() - 0.5), (from[2] + to[2]) / 2];
    return tube({ path: smoothPath([from, middle, to], 4), radius: 0.125, segments: 7, material: 'protein' }).tint(CABLE!);
  });
  return [plate, ...cables];
};

const build = () => {
  const parts = SIDES.flatMap(kinetochore);
  const balls = [...SIDES.flatMap(knobs), ...parts.flatMap((part) => (Array.isArray(part) ? part : []))];
  const [top, bottom] = [Math.max(...balls.map(({ at, radius }) => at[1] + radius)), Math.min(...balls.map(({ at, radius }) => at[1] - radius))];
  const middle = axisAt(20, 1);
  return [
    atoms(balls).move(0, -bottom, 0),
    ...SIDES.map((side) => core(side).move(0, -bottom, 0)),
    ...parts.filter((part): part is Solid => !Array.isArray(part)).map((part) => part.move(0, -bottom, 0)),
    anchor('foot', [0, 0, 0]),
    anchor('top', [0, top - bottom, 0]),
    anchor('chromatid-in', [middle[0] - CHROMATID_WIDTH / 2, 20 - bottom, middle[2]]),
    anchor('chromatid-out', [middle[0] + CHROMATID_WIDTH / 2, 20 - bottom, middle[2]]),
  ];
};

export const model = defineModel({ unitM: 1e-7, occlusionReach: 5, build });
