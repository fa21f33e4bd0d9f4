import type { ReadonlyVec3 } from '../../src/core/maths/vec3.js';
import type { DistanceField } from './distance.js';

/** A section of a column: how far along the axis (0 … 1), and its reach to the four sides of the axis. */
export interface Station {
  readonly at: number;
  /** Reach along the side axis and against it. */
  readonly side: number;
  readonly otherSide?: number;
  /** Reach to the front and back, square to axis and side. */
  readonly front: number;
  readonly back: number;
  /** The section's middle, off the axis. */
  readonly sideShift?: number;
  readonly frontShift?: number;
}

export interface ColumnOptions {
  readonly from: ReadonlyVec3;
  readonly to: ReadonlyVec3;
  /** Roughly the direction of `side`; made square to the axis. The front is side × (direction from → to). */
  readonly side: ReadonlyVec3;
  /** In rising order of `at`; between them the outline runs smoothly. */
  readonly stations: readonly Station[];
  /** 2: ellipses; more: squarer. Default 2. */
  readonly power?: number;
}

const KEYS = 6;

/** A body of varying section along a straight axis: a trunk, a thigh, a sleeve. Ends flat at `from` and `to`. */
export const columnField = ({ from, to, side, stations, power = 2 }: ColumnOptions): DistanceField => {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]);
  const w: ReadonlyVec3 = [(to[0] - from[0]) / length, (to[1] - from[1]) / length, (to[2] - from[2]) / length];
  const along = side[0] * w[0] + side[1] * w[1] + side[2] * w[2];
  const raw = [side[0] - along * w[0], side[1] - along * w[1], side[2] - along * w[2]] as const;
  const size = Math.hypot(...raw);
  const u: ReadonlyVec3 = [raw[0] / size, raw[1] / size, raw[2] / size];
  const v: ReadonlyVec3 = [u[1] * w[2] - u[2] * w[1], u[2] * w[0] - u[0] * w[2], u[0] * w[1] - u[1] * w[0]];
  const table = tableOf(stations);
  const steps = table.length / KEYS - 1;
  return (x, y, z) => {
    const px = x - from[0];
    const py = y - from[1];
    const pz = z - from[2];
    const axial = px * w[0] + py * w[1] + pz * w[2];
    const place = Math.max(0, Math.min(1, axial / length)) * steps;
    const i = Math.min(steps - 1, Math.floor(place));
    const t = place - i;
    const row = i * KEYS;
    const pu = px * u[0] + py * u[1] + pz * u[2] - between(table, row + 4, t);
    const pv = px * v[0] + py * v[1] + pz * v[2] - between(table, row + 5, t);
    const across = sectionDistance(pu, pv, between(table, row + (pu > 0 ? 0 : 1), t), between(table, row + (pv > 0 ? 2 : 3), t), power);
    const beyond = Math.max(-axial, axial - length);
    return beyond > 0 ? Math.hypot(Math.max(0, across), beyond) : Math.max(across, beyond);
  };
};

/** A value of the table and the same one of the next row, mixed. */
const between = (table: Float64Array, at: number, t: number): number => table[at]! + (table[at + KEYS]! - table[at]!) * t;

const sectionDistance = (pu: number, pv: number, ru: number, rv: number, power: number): number => {
  const a = Math.abs(pu) / ru;
  const b = Math.abs(pv) / rv;
  const round = Math.sqrt(a * a + b * b);
  // Away from the surface the ellipse is near enough, and costs less.
  if (power === 2 || round > 1.6) {
    const inner = Math.sqrt((a / ru) * (a / ru) + (b / rv) * (b / rv));
    return inner === 0 ? -Math.min(ru, rv) : (round * (round - 1)) / inner;
  }
  const outer = (a ** power + b ** power) ** (1 / power);
  if (outer === 0) return -Math.min(ru, rv);
  const slope = Math.hypot((a / outer) ** (power - 1) / ru, (b / outer) ** (power - 1) / rv);
  return (outer - 1) / slope;
};

/** Values at even steps, so that a lookup costs little; Catmull-Rom through the stations with slopes by distance. */
const tableOf = (stations: readonly Station[]): Float64Array => {
  const steps = 96;
  const rows = stations.map((s) => [s.side, s.otherSide ?? s.side, s.front, s.back, s.sideShift ?? 0, s.frontShift ?? 0]);
  const table = new Float64Array((steps + 1) * KEYS);
  const slope = (i: number, key: number): number => {
    const before = Math.max(0, i - 1);
    const after = Math.min(stations.length - 1, i + 1);
    return (rows[after]![key]! - rows[before]![key]!) / (stations[after]!.at - stations[before]!.at);
  };
  for (let step = 0; step <= steps; step++) {
    const at = step / steps;
    let i = 0;
    while (i < stations.length - 2 && stations[i + 1]!.at < at) i++;
    const span = stations[i + 1]!.at - stations[i]!.at;
    const t = Math.max(0, Math.min(1, (at - stations[i]!.at) / span));
    for (let key = 0; key < KEYS; key++) {
      const a = rows[i]![key]!;
      const b = rows[i + 1]![key]!;
      const ma = slope(i, key) * span;
      const mb = slope(i + 1, key) * span;
      const t2 = t * t;
      const t3 = t2 * t;
      table[step * KEYS + key] = (2 * t3 - 3 * t2 + 1) * a + (t3 - 2 * t2 + t) * ma + (-2 * t3 + 3 * t2) * b + (t3 - t2) * mb;
    }
  }
  return table;
};
