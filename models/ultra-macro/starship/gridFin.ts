import { box, cylinder, extrude, group, type Solid } from '../../kit/index.js';
import { HULL_RADIUS } from './dimensions.js';

const WIDTH = 3.7;
const REACH = 3;
const DEPTH = 0.55;
const CELL = 0.43;
const WALL = 0.035;

/** A lattice of plates on edge, standing out of the hull along +z at y = 0, flow going through along y. */
export const gridFin = (): Solid => {
  const near = HULL_RADIUS + 0.5;
  const plates: Solid[] = [];
  // Walls run at 45° to the frame; each is cut where it leaves the rectangle |x| < w, 0 < v < REACH.
  const w = WIDTH / 2;
  for (const sense of [1, -1]) {
    for (let offset = -w - REACH; offset <= w + REACH; offset += CELL * Math.SQRT2) {
      const from = Math.max(-w, sense > 0 ? offset : -offset - REACH);
      const to = Math.min(w, sense > 0 ? offset + REACH : -offset);
      if (to - from < 0.2) continue;
      const v = (x: number): number => (sense > 0 ? x - offset : -x - offset);
      const middle = (from + to) / 2;
      plates.push(
        box({ size: [(to - from) * Math.SQRT2, DEPTH * 0.84, WALL], material: 'dark-steel' })
          .turn('y', -45 * sense)
          .move(middle, DEPTH * 0.08, near + v(middle)),
      );
    }
  }
  const frame = 0.09;
  return group(
    plates,
    box({ size: [WIDTH + frame, DEPTH, frame], bevel: 0.015, material: 'steel' }).move(0, 0, near),
    box({ size: [WIDTH + frame, DEPTH, frame], bevel: 0.015, material: 'steel' }).move(0, 0, near + REACH),
    [-1, 1].map((side) => box({ size: [frame, DEPTH, REACH - frame], bevel: 0.015, material: 'steel' }).move(side * w, 0, near + REACH / 2)),
    // The shaft, its housing on the hull and the stiff root of the fin.
    cylinder({ radius: 0.3, height: 0.95, segments: 20, bevel: 0.03, material: 'dark-steel' }).turn('x', 90).move(0, DEPTH / 2, HULL_RADIUS - 0.35),
    extrude({ outline: [[-0.45, 0], [0.45, 0], [1.15, 0.43], [-1.15, 0.43]], depth: DEPTH * 0.7, bevel: 0.04, material: 'steel' })
      .turn('x', 90)
      .move(0, DEPTH * 0.85, near - 0.46),
    box({ size: [1.7, 1.5, 0.5], bevel: 0.1, material: 'steel' }).move(0, -0.5, HULL_RADIUS + 0.05),
  );
};
