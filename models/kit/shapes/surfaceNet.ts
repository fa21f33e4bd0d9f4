import type { ReadonlyVec3 } from '../../../src/core/maths/vec3.js';
import { SampledField } from './SampledField.js';

/** The surface of a sampled field: a vertex with the field's outward gradient there, and triangles that face out. */
export interface SurfaceNet {
  readonly positions: Float64Array;
  readonly normals: Float64Array;
  readonly indices: Uint32Array;
}

/**
 * Naive surface nets: a vertex in each cell that the surface crosses, pulled onto the surface along the field's gradient,
 * and a quad across each crossed edge.
 */
export const surfaceNet = (distance: (x: number, y: number, z: number) => number, min: ReadonlyVec3, max: ReadonlyVec3, cell: number): SurfaceNet => {
  const field = new SampledField(distance, min, max, cell);
  const builder = new NetBuilder(field);
  field.forEachNear((here, i, j, k) => {
    if (field.isCrossed(here)) builder.addVertex(here, i, j, k);
  });
  field.forEachNear((here, i, j, k) => {
    if (i > 0 && j > 0 && k > 0) builder.addQuads(here);
  });
  return builder.finish();
};

/** Times that a vertex is pulled onto the surface. */
const PULLS = 2;

class NetBuilder {
  private readonly vertexOf: Int32Array;
  private readonly positions: number[] = [];
  private readonly normals: number[] = [];
  private readonly indices: number[] = [];
  /** Where the surface crosses the cell at hand on the mean, in cells from its lowest corner. */
  private readonly middle = new Float64Array(3);

  constructor(private readonly field: SampledField) {
    // 0: none; else the vertex's number and one more, since an array of noughts costs nothing where it is not touched.
    this.vertexOf = new Int32Array(field.values.length);
  }

  addVertex(here: number, i: number, j: number, k: number): void {
    const { field, middle, positions } = this;
    const { min, cell, distance } = field;
    this.measureCrossing(here);
    const fromX = min[0] + (i + middle[0]!) * cell;
    const fromY = min[1] + (j + middle[1]!) * cell;
    const fromZ = min[2] + (k + middle[2]!) * cell;
    let [x, y, z] = [fromX, fromY, fromZ];
    let [nx, ny, nz] = [0, 1, 0];
    const h = cell * 0.1;
    for (let pull = 0; pull < PULLS; pull++) {
      const value = distance(x, y, z);
      const gx = (distance(x + h, y, z) - value) / h;
      const gy = (distance(x, y + h, z) - value) / h;
      const gz = (distance(x, y, z + h) - value) / h;
      const slope = Math.sqrt(gx * gx + gy * gy + gz * gz);
      if (slope === 0) break;
      nx = gx / slope;
      ny = gy / slope;
      nz = gz / slope;
      // Never further than half a cell, so that a kink in the field cannot tear the net.
      const step = Math.max(-0.5 * cell, Math.min(0.5 * cell, value / Math.max(0.5, slope)));
      const toX = x - nx * step;
      const toY = y - ny * step;
      const toZ = z - nz * step;
      if (Math.max(Math.abs(toX - fromX), Math.abs(toY - fromY), Math.abs(toZ - fromZ)) > 0.6 * cell) break;
      x = toX;
      y = toY;
      z = toZ;
    }
    positions.push(x, y, z);
    this.normals.push(nx, ny, nz);
    this.vertexOf[here] = positions.length / 3;
  }

  /** Quads across the edges that leave a sample in the three directions of the axes. */
  addQuads(here: number): void {
    const { values, stepY, stepZ } = this.field;
    const { vertexOf } = this;
    const inside = values[here]! < 0;
    // The cells that meet at this corner, towards it from below in each axis.
    if (inside !== values[here + 1]! < 0) {
      this.quad(vertexOf[here - stepY - stepZ]!, vertexOf[here - stepZ]!, vertexOf[here]!, vertexOf[here - stepY]!, inside);
    }
    if (inside !== values[here + stepY]! < 0) {
      this.quad(vertexOf[here - 1 - stepZ]!, vertexOf[here - 1]!, vertexOf[here]!, vertexOf[here - stepZ]!, inside);
    }
    if (inside !== values[here + stepZ]! < 0) {
      this.quad(vertexOf[here - 1 - stepY]!, vertexOf[here - stepY]!, vertexOf[here]!, vertexOf[here - 1]!, inside);
    }
  }

  finish(): SurfaceNet {
    return {
      positions: Float64Array.from(this.positions),
      normals: Float64Array.from(this.normals),
      indices: Uint32Array.from(this.indices),
    };
  }

  private quad(a: number, b: number, c: number, d: number, inside: boolean): void {
    if (Math.min(a, b, c, d) === 0) return;
    if (inside) this.indices.push(a - 1, b - 1, c - 1, a - 1, c - 1, d - 1);
    else this.indices.push(a - 1, c - 1, b - 1, a - 1, d - 1, c - 1);
  }

  /** Mean of the points where the surface crosses the cell's edges. */
  private measureCrossing(here: number): void {
    const { middle, field } = this;
    const { values, stepY, stepZ } = field;
    middle.fill(0);
    let crossings = 0;
    for (let corner = 0; corner < 8; corner++) {
      const x = corner & 1;
      const y = (corner >> 1) & 1;
      const z = corner >> 2;
      const from = here + x + y * stepY + z * stepZ;
      const own = values[from]!;
      for (let axis = 0; axis < 3; axis++) {
        if ((corner >> axis) & 1) continue;
        const other = values[from + (axis === 0 ? 1 : axis === 1 ? stepY : stepZ)]!;
        if (own < 0 === other < 0) continue;
        const t = own / (own - other);
        middle[0]! += x + (axis === 0 ? t : 0);
        middle[1]! += y + (axis === 1 ? t : 0);
        middle[2]! += z + (axis === 2 ? t : 0);
        crossings++;
      }
    }
    for (let axis = 0; axis < 3; axis++) middle[axis]! /= crossings;
  }
}
