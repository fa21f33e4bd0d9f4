import { placed } from '../CopiedMolecule.js';
import { takeRounds, type BallsAndSticks, type MoleculePart, type RoundData } from './MoleculeData.js';
import { inSpatialOrder } from './spatialOrder.js';

/** A ball that is less open than this towards all sides is never seen from outside. */
const BURIED_BELOW = 0.02;
/** More than there are cells along an axis. */
const CELLS = 512;

interface Box {
  readonly min: readonly number[];
  readonly max: readonly number[];
}

/** Joins neighbours among the balls and sticks of one part of a molecule, once for all of its copies. */
export class RoundJoiner {
  /** The balls that are seen from outside; of them, what reaches furthest out stays what it is, so that sizes hold. */
  private readonly seen: readonly number[];
  /** Length of each stick, model units. */
  private readonly lengths: Float64Array;

  /** `outermost`: balls that stay; `box`: of the whole molecule, which nothing may leave. */
  constructor(
    private readonly part: MoleculePart,
    private readonly outermost: ReadonlySet<number>,
    private readonly box: Box,
  ) {
    const { balls, sticks } = part.unit;
    this.seen = Array.from(balls.radii, (_, i) => i).filter((i) => outermost.has(i) || isSeen(balls, i));
    this.lengths = Float64Array.from({ length: sticks.radii.length / 2 }, (_, i) => lengthOf(sticks, i * 2));
  }

  /** How many balls and sticks are left, in all copies, when all in one cell (model units) are joined. */
  countAt(cell: number): number {
    const { balls, sticks } = this.part.unit;
    const taken = new Set<number>();
    for (const i of this.seen) if (!this.outermost.has(i)) taken.add(this.cellOf(balls, i, i, cell));
    let kept = 0;
    for (let i = 0; i < this.lengths.length; i++) {
      if (this.lengths[i]! > 2 * cell) kept++;
      else taken.add(this.cellOf(sticks, i * 2, i * 2 + 1, cell));
    }
    return (taken.size + this.outermost.size + kept) * this.part.placements.length;
  }

  /** The part with all in one cell joined. */
  joined(cell: number): MoleculePart {
    const { balls, sticks } = this.part.unit;
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
    list.forEach((heap, i) => {
      heap.write(out, i, cell);
      this.keepInside(out, i);
    });
    const unit: BallsAndSticks = inSpatialOrder({ balls: out, sticks: takeRounds(sticks, kept) });
    return { unit, placements: this.part.placements };
  }

  /** Moves ball `i` into the box of the whole; one that stands in many places is made smaller instead. */
  private keepInside({ positions, radii }: RoundData, i: number): void {
    const { min, max } = this.box;
    const { placements } = this.part;
    const radius = radii[i]!;
    if (placements.length === 1) {
      for (let k = 0; k < 3; k++) positions[i * 3 + k] = Math.min(max[k]! - radius, Math.max(min[k]! + radius, positions[i * 3 + k]!));
      return;
    }
    for (const placement of placements) {
      const at = placed(placement, [positions[i * 3]!, positions[i * 3 + 1]!, positions[i * 3 + 2]!]);
      for (let k = 0; k < 3; k++) radii[i] = Math.min(radii[i]!, at[k]! - min[k]!, max[k]! - at[k]!);
    }
  }

  /** The number of the cell that the middle between two entries lies in. */
  private cellOf({ positions: p }: RoundData, a: number, b: number, cell: number): number {
    const { min } = this.box;
    const x = Math.floor(((p[a * 3]! + p[b * 3]!) / 2 - min[0]!) / cell);
    const y = Math.floor(((p[a * 3 + 1]! + p[b * 3 + 1]!) / 2 - min[1]!) / cell);
    const z = Math.floor(((p[a * 3 + 2]! + p[b * 3 + 2]!) / 2 - min[2]!) / cell);
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

  /** Writes the ball as entry `i`. */
  write(to: RoundData, i: number, cell: number): void {
    const { sums, area } = this;
    // Overlapping parts hide one another: as much as a ball of the cell's size is all that can be seen of them.
    const radius = this.parts === 1 ? this.radius : Math.max(this.radius, Math.min(0.62 * cell, Math.sqrt(area / (4 * Math.PI))));
    to.radii[i] = radius;
    for (let k = 0; k < 3; k++) {
      to.positions[i * 3 + k] = sums[k]! / area;
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

/** From the end `i` of a stick to its other one. */
const lengthOf = ({ positions: p }: RoundData, i: number): number =>
  Math.hypot(p[i * 3 + 3]! - p[i * 3]!, p[i * 3 + 4]! - p[i * 3 + 1]!, p[i * 3 + 5]! - p[i * 3 + 2]!);
