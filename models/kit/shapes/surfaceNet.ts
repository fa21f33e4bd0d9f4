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

/** Times that a vertex is pulled. */
const PULLS = 1;

class NetBuilder {
  private readonly vertexOf: Int32Array;
  private readonly positions: number[] = [];
  private readonly normals: number[] = [];
  private readonly indices: number[] = [];
  /** Where the surface crosses the cell at hand on the mean, in cells from its lowest corner. */
  private readonly middle = new Float64Array(3);
  private readonly gradient = new Float64Array(3);

  constructor(private readonly field: SampledField) {
    // 0: none; else the vertex's number and one more, since an array of noughts costs nothing where it is not touched.
    this.vertexOf = new Int32Array(field.values.length);
  }

  addVertex(here: number, i: number, j: number, k: number): void {
    const { field, middle, gradient, positions } = this;
    const { min, cell, distance } = field;
    this.measureCrossing(here);
    this.measureGradient(here);
    const fromX = min[0] + (i + middle[0]!) * cell;
    const fromY = min[1] + (j + middle[1]!) * cell;
    const fromZ = min[2] + (k + middle[2]!) * cell;
    const slope = Math.sqrt(gradient[0]! * gradient[0]! + gradient[1]! * gradient[1]! + gradient[2]! * gradient[2]!);
    const [nx, ny, nz] = slope > 0 ? [gradient[0]! / slope, gradient[1]! / slope, gradient[2]! / slope] : [0, 1, 0];
    let [x, y, z] = [fromX, fromY, fromZ];
    for (let pull = 0; pull < PULLS && slope > 0; pull++) {
      // Never further than half a cell, so that a kink in the field cannot tear the net.
      const step = Math.max(-0.5 * cell, Math.min(0.5 * cell, distance(x, y, z) / Math.max(0.5, slope)));
      const toX = x - nx * step;
      const toY = y - ny * step;
      const toZ = z - nz * step;
      if (Math.max(Math.abs(toX - fromX), Math.abs(toY - fromY), Math.abs(toZ - fromZ)) > 0.6 * cell) break;
      [x, y, z] = [toX, toY, toZ];
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

  /** The field's slope at the middle, between the cell's corners. */
  private measureGradient(here: number): void {
    const { gradient, middle, field } = this;
    const { values: v, stepY, stepZ, cell } = field;
    const [x, y, z] = [middle[0]!, middle[1]!, middle[2]!];
    const [a, b, c, d] = [v[here]!, v[here + 1]!, v[here + stepY]!, v[here + stepY + 1]!];
    const up = here + stepZ;
    const [e, f, g, h] = [v[up]!, v[up + 1]!, v[up + stepY]!, v[up + stepY + 1]!];
    gradient[0] = (mix(mix(b - a, d - c, y), mix(f - e, h - g, y), z)) / cell;
    gradient[1] = (mix(mix(c - a, d - b, x), mix(g - e, h - f, x), z)) / cell;
    gradient[2] = (mix(mix(e - a, f - b, x), mix(g - c, h - d, x), y)) / cell;
  }
}

function mix(a: number, b: number, t: number): number {
  return a + (b - a) * t;
}
