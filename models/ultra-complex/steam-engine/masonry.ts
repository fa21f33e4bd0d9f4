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

/** A dressed stone of the wall, its face towards +z; what is built in is left out. */
const facing = (width: number, height: number, depth: number): Solid => {
  const chamfer = 0.012;
  const at = (inset: number, z: number): number[] => {
    const [x, y0, y1] = [width / 2 - inset, inset, height - inset];
    return [-x, y0, z, x, y0, z, x, y1, z, -x, y1, z];
  };
  const positions = [...at(0, -depth / 2), ...at(0, depth / 2 - chamfer), ...at(chamfer, depth / 2)];
  const indices = [8, 9, 10, 8, 10, 11];
  for (const ringStart of [0, 4]) {
    for (let i = 0; i < 4; i++) {
      const [a, b] = [ringStart + i, ringStart + ((i + 1) % 4)];
      indices.push(a, b, b + 4, a, b + 4, a + 4);
    }
  }
  return mesh({ positions, indices, material: 'stone' });
};

/** Blocks of one length side by side from `from` to `to` along x, `depth` thick in z, on y = 0. */
const blocks = (from: number, to: number, pitch: number, height: number, depth: number, offset: number, random: () => number, colours: readonly [string, string], whole: boolean): Solid[] => {
  const count = Math.max(1, Math.round((to - from) / pitch));
  const step = (to - from) / count;
  const edges = [from, ...Array.from({ length: count }, (_, i) => from + step * (i + offset)).filter((x) => x > from + 0.02 && x < to - 0.02), to];
  return edges.slice(1).map((end, i) => {
    const start = edges[i]!;
    const [w, h] = [end - start - 0.008, height - 0.008];
    return (whole ? box({ size: [w, h, depth], bevel: 0.012, material: 'stone' }) : facing(w, h, depth))
      .tint(shade(colours[0], colours[1], random()))
      .move((start + end) / 2, 0.004, 0);
  });
};

/** One course of ashlar round the plinth; `whole` stones where the top is seen. */
const course = (
  { left, right, back, front }: Rectangle,
  { y, height, depth, pitch, offset, colours, whole }: { y: number; height: number; depth: number; pitch: number; offset: number; colours: readonly [string, string]; whole: boolean },
  random: () => number,
): Solid[] => {
  const wall = (from: number, to: number): Solid => group(blocks(from, to, pitch, height, depth, offset, random, colours, whole));
  return [
    wall(left, right).move(0, y, front - depth / 2),
    wall(-right, -left).turn('y', 180).move(0, y, back + depth / 2),
    wall(back + depth, front - depth).turn('y', -90).move(left + depth / 2, y, 0),
    wall(-front + depth, -back - depth).turn('y', 90).move(right - depth / 2, y, 0),
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

/** What is left of a rectangle beside a hole: up to four pieces. */
const around = (r: Rectangle, hole: Rectangle): Rectangle[] => {
  const [left, right] = [Math.max(r.left, hole.left), Math.min(r.right, hole.right)];
  const [back, front] = [Math.max(r.back, hole.back), Math.min(r.front, hole.front)];
  if (left >= right || back >= front) return [r];
  return [
    { ...r, right: left },
    { ...r, left: right },
    { left, right, back: r.back, front: back },
    { left, right, back: front, front: r.front },
  ].filter((piece) => piece.right - piece.left > 0.03 && piece.front - piece.back > 0.03);
};

/** Red-brick paving inside the coping, in running bond, cut round the kerbs of the cistern and the pit. */
const paving = (random: () => number): Solid[] => {
  const inner = grown(PLINTH, -COPING_DEPTH);
  const rows = 11;
  const columns = 17;
  const [w, d] = [(inner.right - inner.left) / columns, (inner.front - inner.back) / rows];
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns + (r % 2) }, (_unused, c) => {
      const shift = r % 2 ? 0.5 : 0;
      const brick: Rectangle = {
        left: Math.max(inner.left, inner.left + (c - shift) * w),
        right: Math.min(inner.right, inner.left + (c + 1 - shift) * w),
        back: inner.back + r * d,
        front: inner.back + (r + 1) * d,
      };
      const colour = shade('#7d3b2a', '#a25a41', random());
      return [CISTERN, FLYWHEEL_PIT]
        .reduce((pieces, hole) => pieces.flatMap((piece) => around(piece, grown(hole, 0.165))), [brick])
        .map((piece) => paver(piece.right - piece.left, piece.front - piece.back, colour).move((piece.left + piece.right) / 2, FLOOR - 0.02, (piece.back + piece.front) / 2));
    }).flat(),
  ).flat();
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
      course(grown(PLINTH, -0.02), { y: FOOTING + i * courseHeight, height: courseHeight, depth: 0.16, pitch: 0.8, offset: i % 2 ? 0.5 : 0, colours: stone, whole: false }, random),
    ).flat(),
    ...course(grown(PLINTH, 0.03), { y: FLOOR - COPING_HEIGHT, height: COPING_HEIGHT, depth: COPING_DEPTH + 0.03, pitch: 0.95, offset: 0, colours: ['#8f8675', '#a39987'], whole: true }, random),
    ...paving(random),
    ...holes.map((hole) => kerb(hole, '#8b8377')),
  ];
};
