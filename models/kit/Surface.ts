/** Indexed triangles in model units, counter-clockwise seen from outside. Vertices are shared across edges. */
export interface Surface {
  readonly positions: Float64Array;
  readonly indices: Uint32Array;
}

/** Collects vertices and triangles while a shape is made. */
export class SurfaceBuilder {
  private readonly coordinates: number[] = [];
  private readonly corners: number[] = [];

  get vertexCount(): number {
    return this.coordinates.length / 3;
  }

  vertex(x: number, y: number, z: number): number {
    this.coordinates.push(x, y, z);
    return this.coordinates.length / 3 - 1;
  }

  triangle(a: number, b: number, c: number): void {
    if (a !== b && b !== c && c !== a) this.corners.push(a, b, c);
  }

  /** a, b, c, d counter-clockwise from outside. */
  quad(a: number, b: number, c: number, d: number): void {
    this.triangle(a, b, c);
    this.triangle(a, c, d);
  }

  finish(): Surface {
    return { positions: Float64Array.from(this.coordinates), indices: Uint32Array.from(this.corners) };
  }
}

/** The other side out. */
export const flipped = (surface: Surface): Surface => {
  const indices = surface.indices.slice();
  for (let i = 0; i < indices.length; i += 3) {
    const keep = indices[i + 1]!;
    indices[i + 1] = indices[i + 2]!;
    indices[i + 2] = keep;
  }
  return { positions: surface.positions, indices };
};

/** Enclosed volume in cubic units, positive when the triangles face outward. Meaningful for closed surfaces. */
export const signedVolume = ({ positions: p, indices }: Surface): number => {
  let six = 0;
  // Taken about the first vertex, so that a surface far from the origin keeps its digits.
  const ox = p[0] ?? 0;
  const oy = p[1] ?? 0;
  const oz = p[2] ?? 0;
  for (let i = 0; i < indices.length; i += 3) {
    const a = indices[i]! * 3;
    const b = indices[i + 1]! * 3;
    const c = indices[i + 2]! * 3;
    const ax = p[a]! - ox;
    const ay = p[a + 1]! - oy;
    const az = p[a + 2]! - oz;
    const bx = p[b]! - ox;
    const by = p[b + 1]! - oy;
    const bz = p[b + 2]! - oz;
    const cx = p[c]! - ox;
    const cy = p[c + 1]! - oy;
    const cz = p[c + 2]! - oz;
    six += ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx);
  }
  return six / 6;
};

/** Turned so that the enclosed volume is positive. */
export const facingOut = (surface: Surface): Surface => (signedVolume(surface) < 0 ? flipped(surface) : surface);

/** Joins vertices that lie at the same place (within a millionth of the extent) and drops triangles without area. */
export const welded = ({ positions, indices }: Surface): Surface => {
  let extent = 0;
  for (let axis = 0; axis < 3; axis++) {
    let low = Infinity;
    let high = -Infinity;
    for (let i = axis; i < positions.length; i += 3) {
      low = Math.min(low, positions[i]!);
      high = Math.max(high, positions[i]!);
    }
    extent = Math.max(extent, high - low);
  }
  const step = extent * 1e-6;
  const seen = new Map<string, number>();
  const builder = new SurfaceBuilder();
  const moved = new Uint32Array(positions.length / 3);
  for (let i = 0; i < moved.length; i++) {
    const x = positions[i * 3]!;
    const y = positions[i * 3 + 1]!;
    const z = positions[i * 3 + 2]!;
    const key = `${Math.round(x / step)},${Math.round(y / step)},${Math.round(z / step)}`;
    let at = seen.get(key);
    if (at === undefined) {
      at = builder.vertex(x, y, z);
      seen.set(key, at);
    }
    moved[i] = at;
  }
  for (let i = 0; i < indices.length; i += 3) {
    builder.triangle(moved[indices[i]!]!, moved[indices[i + 1]!]!, moved[indices[i + 2]!]!);
  }
  return builder.finish();
};
