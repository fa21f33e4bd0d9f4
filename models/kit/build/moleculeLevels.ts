import { moleculeBounds, roundCount, takeRounds, type MoleculeData, type RoundData } from './MoleculeData.js';
import { inSpatialOrder } from './spatialOrder.js';

/** Balls and sticks nearer together than this become one, pixels, when the coarser level comes into its own. */
const CELL_PX = 2;
/** What a coarser level should have of the balls and sticks of the one before. */
const SHARE = 0.4;
/** Cells are tried from this share of the extent upwards, by this factor, to the coarsest. */
const FINEST_CELL = 1 / 400;
const CELL_STEP = 1.15;
const COARSEST_CELL = 1 / 6;
/** A ball that is less open than this towards all sides is never seen from outside. */
const BURIED_BELOW = 0.02;

/** A coarser level, and the apparent size in pixels from which the one before should be shown instead. */
export interface CoarserMolecule {
  readonly molecule: MoleculeData;
  readonly untilPx: number;
}

/**
 * The next coarser level of a whole molecule, with neighbours joined to balls of their area and mean colour and without
 * what is buried; null where there is too little to save. `before`: the level before.
 */
export const coarserMolecule = (whole: MoleculeData, before: MoleculeData): CoarserMolecule | null => {
  const { min, max } = moleculeBounds(whole);
  const extent = Math.max(max[0] - min[0], max[1] - min[1], max[2] - min[2]);
  const most = SHARE * roundCount(before);
  for (let cell = FINEST_CELL; cell <= COARSEST_CELL; cell *= CELL_STEP) {
    const molecule = joined(whole, cell * extent, min, max);
    if (roundCount(molecule) <= most) return { molecule, untilPx: CELL_PX / cell };
  }
  return null;
};

interface Heap {
  area: number;
  readonly place: [number, number, number];
  readonly colour: [number, number, number];
  readonly finish: [number, number, number];
  readonly open: [number, number, number, number, number, number];
  /** The largest part: what stands alone stays what it is. */
  radius: number;
  parts: number;
}

const joined = ({ balls, sticks }: MoleculeData, cell: number, min: readonly number[], max: readonly number[]): MoleculeData => {
  const heaps = new Map<string, Heap>();
  const kept: number[] = [];
  const outermost = outermostBalls(balls);
  for (let i = 0; i < balls.radii.length; i++) {
    // What reaches furthest out stays what it is, so that sizes hold in every level.
    const key = outermost.has(i) ? `ball ${i}` : null;
    if (key === null && balls.open.subarray(i * 6, i * 6 + 6).every((open) => open < BURIED_BELOW)) continue;
    addTo(heaps, balls, [i], min, cell, 4 * Math.PI * balls.radii[i]! ** 2, balls.radii[i]!, key);
  }
  for (let i = 0; i < sticks.radii.length; i += 2) {
    const length = distance(sticks.positions, i * 3, i * 3 + 3);
    // A stick that is seen as one stays; a short one goes into the ball at its middle.
    if (length > 2 * cell) kept.push(i, i + 1);
    else addTo(heaps, sticks, [i, i + 1], min, cell, 2 * Math.PI * sticks.radii[i]! * length, sticks.radii[i]!);
  }
  const list = [...heaps.values()];
  const out: RoundData = {
    positions: new Float32Array(list.length * 3),
    radii: new Float32Array(list.length),
    colours: new Float32Array(list.length * 3),
    finish: new Float32Array(list.length * 3),
    open: new Float32Array(list.length * 6),
  };
  list.forEach((heap, i) => {
    const mean = (values: readonly number[]): number[] => values.map((value) => value / heap.area);
    // Overlapping parts hide one another: as much as a ball of the cell's size is all that can be seen of them.
    const radius = heap.parts === 1 ? heap.radius : Math.max(heap.radius, Math.min(0.62 * cell, Math.sqrt(heap.area / (4 * Math.PI))));
    // Nothing reaches out of the whole's box.
    const place = mean(heap.place).map((value, k) => Math.min(max[k]! - radius, Math.max(min[k]! + radius, value)));
    out.positions.set(place, i * 3);
    out.radii[i] = radius;
    out.colours.set(mean(heap.colour), i * 3);
    out.finish.set(mean(heap.finish), i * 3);
    out.open.set(mean(heap.open), i * 6);
  });
  return inSpatialOrder({ balls: out, sticks: takeRounds(sticks, kept) });
};

const addTo = (heaps: Map<string, Heap>, data: RoundData, entries: readonly number[], min: readonly number[], cell: number, area: number, radius: number, ownKey: string | null = null): void => {
  const mean = (from: Float32Array, size: number, k: number): number =>
    entries.reduce((sum, entry) => sum + from[entry * size + k]!, 0) / entries.length;
  const place = [0, 1, 2].map((k) => mean(data.positions, 3, k));
  const key = ownKey ?? place.map((value, k) => Math.floor((value - min[k]!) / cell)).join();
  let heap = heaps.get(key);
  if (!heap) {
    heap = { area: 0, place: [0, 0, 0], colour: [0, 0, 0], finish: [0, 0, 0], open: [0, 0, 0, 0, 0, 0], radius: 0, parts: 0 };
    heaps.set(key, heap);
  }
  heap.area += area;
  heap.parts++;
  heap.radius = Math.max(heap.radius, radius);
  for (let k = 0; k < 3; k++) {
    heap.place[k as 0] += area * place[k]!;
    heap.colour[k as 0] += area * mean(data.colours, 3, k);
    heap.finish[k as 0] += area * mean(data.finish, 3, k);
  }
  for (let k = 0; k < 6; k++) heap.open[k as 0] += area * mean(data.open, 6, k);
};

/** The balls that touch the six faces of the box around all balls. */
const outermostBalls = ({ positions, radii }: RoundData): Set<number> => {
  const found = new Set<number>();
  for (const axis of [0, 1, 2]) {
    for (const side of [-1, 1]) {
      let best = -1;
      let most = -Infinity;
      for (let i = 0; i < radii.length; i++) {
        const out = side * positions[i * 3 + axis]! + radii[i]!;
        if (out > most) [best, most] = [i, out];
      }
      if (best >= 0) found.add(best);
    }
  }
  return found;
};

const distance = (p: Float32Array, a: number, b: number): number => Math.hypot(p[b]! - p[a]!, p[b + 1]! - p[a + 1]!, p[b + 2]! - p[a + 2]!);
