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
/** More than there are cells along an axis. */
const CELLS = 512;

/** A coarser level, and the apparent size in pixels from which the one before should be shown instead. */
export interface CoarserMolecule {
  readonly molecule: MoleculeData;
  readonly untilPx: number;
}

/** Makes the coarser levels of one molecule, from finer to coarser. */
export class MoleculeLevels {
  private readonly min: readonly [number, number, number];
  private readonly max: readonly [number, number, number];
  private readonly extent: number;
  /** The balls that are seen from outside; of them, what reaches furthest out stays what it is, so that sizes hold. */
  private readonly seen: readonly number[];
  private readonly outermost: ReadonlySet<number>;
  /** Length of each stick, model units. */
  private readonly lengths: Float64Array;
  /** The cell of the last level, as a share of the extent: a finer one leaves too much for the next level as well. */
  private cell = FINEST_CELL;

  constructor(private readonly whole: MoleculeData) {
    const { balls, sticks } = whole;
    const { min, max } = moleculeBounds(whole);
    this.min = min;
    this.max = max;
    this.extent = Math.max(max[0] - min[0], max[1] - min[1], max[2] - min[2]);
    this.outermost = outermostBalls(balls);
    this.seen = Array.from(balls.radii, (_, i) => i).filter((i) => this.outermost.has(i) || isSeen(balls, i));
    this.lengths = Float64Array.from({ length: sticks.radii.length / 2 }, (_, i) => lengthOf(sticks, i * 2));
  }

  /**
   * The next coarser level, with neighbours joined to balls of their area and mean colour and without what is buried;
   * null where there is too little to save. `before`: the level before.
   */
  coarser(before: MoleculeData): CoarserMolecule | null {
    const most = SHARE * roundCount(before);
    for (; this.cell <= COARSEST_CELL; this.cell *= CELL_STEP) {
      if (this.countAt(this.cell * this.extent) <= most) return { molecule: this.joined(this.cell * this.extent), untilPx: CELL_PX / this.cell };
    }
    return null;
  }

  /** How many balls and sticks are left when all in one cell are joined. */
  private countAt(cell: number): number {
    const { balls, sticks } = this.whole;
    const taken = new Set<number>();
    for (const i of this.seen) if (!this.outermost.has(i)) taken.add(this.cellOf(balls, i, i, cell));
    let kept = 0;
    for (let i = 0; i < this.lengths.length; i++) {
      if (this.lengths[i]! > 2 * cell) kept++;
      else taken.add(this.cellOf(sticks, i * 2, i * 2 + 1, cell));
    }
    return taken.size + this.outermost.size + kept;
  }

  private joined(cell: number): MoleculeData {
    const { balls, sticks } = this.whole;
    const heaps = new Map<number, Heap>();
    const kept: number[] = [];
    const heapOf = (key: number): Heap => {
      const known = heaps.get(key);
      if (known) return known;
      const made = new Heap();
      heaps.set(key, made);
      return made;
    };
    for (const i of this.seen) {
      const key = this.outermost.has(i) ? -1 - i : this.cellOf(balls, i, i, cell);
      heapOf(key).add(balls, i, i, 4 * Math.PI * balls.radii[i]! ** 2);
    }
    this.lengths.forEach((length, stick) => {
      const i = stick * 2;
      // A stick that is seen as one stays; a short one goes into the ball at its middle.
      if (length > 2 * cell) kept.push(i, i + 1);
      else heapOf(this.cellOf(sticks, i, i + 1, cell)).add(sticks, i, i + 1, 2 * Math.PI * sticks.radii[i]! * length);
    });
    const list = [...heaps.values()];
    const out: RoundData = {
      positions: new Float32Array(list.length * 3),
      radii: new Float32Array(list.length),
      colours: new Float32Array(list.length * 3),
      finish: new Float32Array(list.length * 3),
      open: new Float32Array(list.length * 6),
    };
    list.forEach((heap, i) => heap.write(out, i, cell, this.min, this.max));
    return inSpatialOrder({ balls: out, sticks: takeRounds(sticks, kept) });
  }

  /** The number of the cell that the middle between two entries lies in. */
  private cellOf({ positions: p }: RoundData, a: number, b: number, cell: number): number {
    const { min } = this;
    const x = Math.floor(((p[a * 3]! + p[b * 3]!) / 2 - min[0]) / cell);
    const y = Math.floor(((p[a * 3 + 1]! + p[b * 3 + 1]!) / 2 - min[1]) / cell);
    const z = Math.floor(((p[a * 3 + 2]! + p[b * 3 + 2]!) / 2 - min[2]) / cell);
    return (z * CELLS + y) * CELLS + x;
  }
}

/** Sums of what is joined to one ball, weighted by area. */
class Heap {
  private readonly sums = new Float64Array(15);
  private area = 0;
  /** The largest part: what stands alone stays what it is. */
  private radius = 0;
  private parts = 0;

  /** Adds the mean of two entries (a ball: twice the same one). */
  add(data: RoundData, a: number, b: number, area: number): void {
    const { sums } = this;
    this.area += area;
    this.parts++;
    this.radius = Math.max(this.radius, data.radii[a]!);
    for (let k = 0; k < 3; k++) {
      sums[k]! += (area * (data.positions[a * 3 + k]! + data.positions[b * 3 + k]!)) / 2;
      sums[3 + k]! += (area * (data.colours[a * 3 + k]! + data.colours[b * 3 + k]!)) / 2;
      sums[6 + k]! += (area * (data.finish[a * 3 + k]! + data.finish[b * 3 + k]!)) / 2;
    }
    for (let k = 0; k < 6; k++) sums[9 + k]! += (area * (data.open[a * 6 + k]! + data.open[b * 6 + k]!)) / 2;
  }

  /** Writes the ball as entry `i`; nothing reaches out of the box of the whole. */
  write(to: RoundData, i: number, cell: number, min: readonly number[], max: readonly number[]): void {
    const { sums, area } = this;
    // Overlapping parts hide one another: as much as a ball of the cell's size is all that can be seen of them.
    const radius = this.parts === 1 ? this.radius : Math.max(this.radius, Math.min(0.62 * cell, Math.sqrt(area / (4 * Math.PI))));
    to.radii[i] = radius;
    for (let k = 0; k < 3; k++) {
      to.positions[i * 3 + k] = Math.min(max[k]! - radius, Math.max(min[k]! + radius, sums[k]! / area));
      to.colours[i * 3 + k] = sums[3 + k]! / area;
      to.finish[i * 3 + k] = sums[6 + k]! / area;
    }
    for (let k = 0; k < 6; k++) to.open[i * 6 + k] = sums[9 + k]! / area;
  }
}

const isSeen = ({ open }: RoundData, i: number): boolean => {
  for (let k = i * 6; k < i * 6 + 6; k++) if (open[k]! >= BURIED_BELOW) return true;
  return false;
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

/** From the end `i` of a stick to its other one. */
const lengthOf = ({ positions: p }: RoundData, i: number): number =>
  Math.hypot(p[i * 3 + 3]! - p[i * 3]!, p[i * 3 + 4]! - p[i * 3 + 1]!, p[i * 3 + 5]! - p[i * 3 + 2]!);
