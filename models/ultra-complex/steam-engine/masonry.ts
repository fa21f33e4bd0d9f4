import { box, extrude, group, mesh, mixColours, parseColour, randomSource, type Outline, type Solid } from '../../kit/index.js';
import { CISTERN, FLOOR, FLYWHEEL_PIT, PLINTH } from './dimensions.js';

interface Rectangle {
  readonly left: number;
  readonly right: number;
  readonly back: number;
  readonly front: number;
}

const COPING_HEIGHT = 0.16;
const COPING_DEPTH = 0.26;
const COURSES = 2;
const FOOTING = 0.1;

// The outline lies in (x, -z), which `turn('x', -90)` lays flat.
const outlineOf = ({ left, right, back, front }: Rectangle): Outline => [[left, -front], [right, -front], [right, -back], [left, -back]];
const grown = ({ left, right, back, front }: Rectangle, by: number): Rectangle => ({ left: left - by, right: right + by, back: back - by, front: front + by });
const slab = (outer: Rectangle, holes: readonly Rectangle[], bottom: number, top: number): Solid =>
  extrude({ outline: outlineOf(outer), holes: holes.map(outlineOf), depth: top - bottom }).turn('x', -90).move(0, bottom, 0);

const shade = (from: string, to: string, part: number): string => {
  const [r, g, b] = mixColours(parseColour(from), parseColour(to), part);
  return `#${[r, g, b].map((value) => Math.round(value * 255).toString(16).padStart(2, '0')).join('')}`;
};

/** Blocks of one length side by side from `from` to `to` along x, `depth` thick in z, on y = 0. */
const blocks = (from: number, to: number, pitch: number, height: number, depth: number, offset: number, random: () => number, colours: readonly [string, string]): Solid[] => {
  const count = Math.max(1, Math.round((to - from) / pitch));
  const step = (to - from) / count;
  const edges = [from, ...Array.from({ length: count }, (_, i) => from + step * (i + offset)).filter((x) => x > from + 0.02 && x < to - 0.02), to];
  return edges.slice(1).map((end, i) => {
    const start = edges[i]!;
    return box({ size: [end - start - 0.008, height - 0.008, depth], bevel: 0.012, material: 'stone' })
      .tint(shade(colours[0], colours[1], random()))
      .move((start + end) / 2, 0.004, 0);
  });
};

/** One course of ashlar round the plinth. */
const course = (around: Rectangle, y: number, height: number, depth: number, pitch: number, offset: number, random: () => number, colours: readonly [string, string]): Solid[] => {
  const { left, right, back, front } = around;
  const side = (): Solid => group(blocks(back + depth, front - depth, pitch, height, depth, offset, random, colours));
  return [
    group(blocks(left, right, pitch, height, depth, offset, random, colours)).move(0, y, front - depth / 2),
    group(blocks(left, right, pitch, height, depth, offset, random, colours)).move(0, y, back + depth / 2),
    side().turn('y', -90).move(left + depth / 2, y, 0),
    side().turn('y', -90).move(right - depth / 2, y, 0),
  ];
};

/** A brick seen from above only: its face and four chamfers. */
const paver = (width: number, depth: number, colour: string): Solid => {
  const [x, z, c, h] = [width / 2 - 0.004, depth / 2 - 0.004, 0.007, 0.02];
  const at = (w: number, d: number, y: number): number[] => [-w, y, d, w, y, d, w, y, -d, -w, y, -d];
  const positions = [...at(x, z, 0), ...at(x - c, z - c, h)];
  const indices = [4, 5, 6, 4, 6, 7];
  for (let i = 0; i < 4; i++) {
    const j = (i + 1) % 4;
    indices.push(i, j, j + 4, i, j + 4, i + 4);
  }
  return mesh({ positions, indices, material: 'brick' }).tint(colour);
};

const overlaps = (x: number, z: number, w: number, d: number, r: Rectangle): boolean =>
  x + w / 2 > r.left && x - w / 2 < r.right && z + d / 2 > r.back && z - d / 2 < r.front;

/** Red-brick paving inside the coping, in running bond, left out round the cistern and the pit. */
const paving = (random: () => number): Solid[] => {
  const inner = grown(PLINTH, -COPING_DEPTH);
  const rows = 11;
  const columns = 17;
  const [w, d] = [(inner.right - inner.left) / columns, (inner.front - inner.back) / rows];
  const out: Solid[] = [];
  for (let r = 0; r < rows; r++) {
    const shift = r % 2 ? 0.5 : 0;
    for (let c = 0; c < columns + (r % 2); c++) {
      const start = Math.max(inner.left, inner.left + (c - shift) * w);
      const end = Math.min(inner.right, inner.left + (c + 1 - shift) * w);
      const x = (start + end) / 2;
      const z = inner.back + (r + 0.5) * d;
      if ([grown(CISTERN, 0.1), grown(FLYWHEEL_PIT, 0.1)].some((hole) => overlaps(x, z, end - start - 0.02, d - 0.02, hole))) continue;
      out.push(paver(end - start, d, shade('#7d3b2a', '#a25a41', random())).move(x, FLOOR - 0.02, z));
    }
  }
  return out;
};

/** A frame of stone round a hole in the floor, lying in the mortar bed and as high as the bricks. */
const kerb = (hole: Rectangle, colour: string): Solid =>
  extrude({ outline: outlineOf(grown(hole, 0.17)), holes: [outlineOf(hole)], depth: 0.07, bevel: 0.008, material: 'granite' })
    .turn('x', -90)
    .tint(colour)
    .move(0, FLOOR - 0.055, 0);

/** Plinth of dressed stone with a red-brick floor, a kerbed cistern and a pit for the flywheel. */
export const masonry = (): Solid[] => {
  const random = randomSource(1785);
  const holes = [CISTERN, FLYWHEEL_PIT];
  const stone: readonly [string, string] = ['#7d7568', '#978d7d'];
  const courseHeight = (FLOOR - COPING_HEIGHT - FOOTING) / COURSES;
  return [
    // Core and mortar bed: a little behind the faces of the blocks, a little below those of the bricks.
    slab(grown(PLINTH, -0.06), holes, 0.02, FLOOR - 0.012).paint('concrete').tint('#5d574e'),
    ...[CISTERN, FLYWHEEL_PIT].map((hole) => slab(grown(hole, 0.02), [], 0.02, 0.07).paint('stone').tint('#4a453d')),
    slab(grown(PLINTH, 0.07), [grown(PLINTH, -0.1)], 0, FOOTING).paint('stone').tint('#6f685c'),
    ...Array.from({ length: COURSES }, (_, i) =>
      course(grown(PLINTH, -0.02), FOOTING + i * courseHeight, courseHeight, 0.16, 0.8, i % 2 ? 0.5 : 0, random, stone),
    ).flat(),
    ...course(grown(PLINTH, 0.03), FLOOR - COPING_HEIGHT, COPING_HEIGHT, COPING_DEPTH + 0.03, 0.95, 0, random, ['#99907f', '#aba18f']),
    ...paving(random),
    ...holes.map((hole) => kerb(hole, '#8b8377')),
  ];
};
