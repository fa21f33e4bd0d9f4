import type { Rgb } from '../colour.js';
import type { Ball } from '../Molecule.js';

/** Beyond so many softnesses a ball counts for nothing beside the nearest one (a thousandth). */
const REACH = 7;

/**
 * The soft union of balls: −k ln Σ exp(−dᵢ / k) over the distances to their surfaces. It never cuts into a ball, its slope
 * is at most one, and clefts fill up by about `k`. Balls lie in the cells of a grid, so that only near ones are asked.
 */
export class BallField {
  private readonly min: readonly number[];
  private readonly counts: readonly number[];
  private readonly cell: number;
  /** Balls of cell c: `order` from `starts[c]` to `starts[c + 1]`. */
  private readonly starts: Int32Array;
  private readonly order: Int32Array;
  private readonly places: Float64Array;

  constructor(
    private readonly balls: readonly Ball[],
    private readonly softness: number,
  ) {
    const largest = balls.reduce((most, { radius }) => Math.max(most, radius), 0);
    this.cell = largest + REACH * softness;
    this.min = [0, 1, 2].map((axis) => balls.reduce((least, { centre }) => Math.min(least, centre[axis]!), Infinity));
    const max = [0, 1, 2].map((axis) => balls.reduce((most, { centre }) => Math.max(most, centre[axis]!), -Infinity));
    this.counts = [0, 1, 2].map((axis) => Math.floor((max[axis]! - this.min[axis]!) / this.cell) + 1);
    this.places = Float64Array.from(balls.flatMap(({ centre, radius }) => [...centre, radius]));
    const cells = balls.map(({ centre }) => this.cellAt(...([0, 1, 2].map((axis) => Math.floor((centre[axis]! - this.min[axis]!) / this.cell)) as [number, number, number])));
    this.starts = new Int32Array(this.counts[0]! * this.counts[1]! * this.counts[2]! + 1);
    for (const cell of cells) this.starts[cell + 1]!++;
    for (let i = 1; i < this.starts.length; i++) this.starts[i]! += this.starts[i - 1]!;
    const next = this.starts.slice();
    this.order = new Int32Array(balls.length);
    cells.forEach((cell, i) => {
      this.order[next[cell]!++] = i;
    });
  }

  /** Negative inside. Far from all balls: at least the distance to the nearest cell that could hold one. */
  readonly distance = (x: number, y: number, z: number): number => {
    const { places, softness } = this;
    let sum = 0;
    this.forEachNear(x, y, z, (i) => {
      const at = i * 4;
      const dx = x - places[at]!;
      const dy = y - places[at + 1]!;
      const dz = z - places[at + 2]!;
      sum += Math.exp((places[at + 3]! - Math.sqrt(dx * dx + dy * dy + dz * dz)) / softness);
    });
    const far = REACH * softness;
    return sum > 0 ? Math.min(far, -softness * Math.log(sum)) : far;
  };

  /** Colour of the nearest ball, going over into its neighbour's within about `soft`. */
  colourAt(x: number, y: number, z: number, soft: number): Rgb {
    const { places, balls } = this;
    const mean: [number, number, number] = [0, 0, 0];
    let weights = 0;
    this.forEachNear(x, y, z, (i) => {
      const at = i * 4;
      const away = Math.hypot(x - places[at]!, y - places[at + 1]!, z - places[at + 2]!) - places[at + 3]!;
      const weight = Math.exp(-away / soft);
      weights += weight;
      for (const k of [0, 1, 2] as const) mean[k] += weight * balls[i]!.colour[k];
    });
    return [mean[0] / weights, mean[1] / weights, mean[2] / weights];
  }

  private cellAt(i: number, j: number, k: number): number {
    return (k * this.counts[1]! + j) * this.counts[0]! + i;
  }

  private forEachNear(x: number, y: number, z: number, visit: (ball: number) => void): void {
    const { min, counts, cell, starts, order } = this;
    const i = Math.floor((x - min[0]!) / cell);
    const j = Math.floor((y - min[1]!) / cell);
    const k = Math.floor((z - min[2]!) / cell);
    const fromI = Math.max(0, i - 1);
    const toI = Math.min(counts[0]! - 1, i + 1);
    if (fromI > toI) return;
    for (let c = Math.max(0, k - 1); c <= Math.min(counts[2]! - 1, k + 1); c++) {
      for (let b = Math.max(0, j - 1); b <= Math.min(counts[1]! - 1, j + 1); b++) {
        const end = starts[this.cellAt(toI, b, c) + 1]!;
        for (let n = starts[this.cellAt(fromI, b, c)]!; n < end; n++) visit(order[n]!);
      }
    }
  }
}
