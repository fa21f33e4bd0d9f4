import type { ReadonlyVec3, Vec3 } from '../../src/core/maths/vec3.js';
import { parseColour, type Rgb } from './colour.js';
import { materialNamed, type MaterialName } from './materials.js';
import { flipped, type Surface } from './Surface.js';

export type Axis = 'x' | 'y' | 'z';

/** A colour for all, or one by place: x, y, z in the solid's axes at the moment of the call, sRGB 0 … 1 back. */
export type Tint = string | ((x: number, y: number, z: number) => Rgb);

/** One surface of one material: what a `Solid` is made of. */
export interface Piece {
  readonly surface: Surface;
  readonly material: MaterialName;
  /** sRGB 0 … 1, three numbers a vertex; null: the material's colour. */
  readonly colours: Float32Array | null;
  /** Edges sharper than this stay sharp, degrees. */
  readonly creaseDeg: number;
}

/** Default of `.crease`, degrees. */
export const DEFAULT_CREASE_DEG = 35;

const AXIS_INDEX = { x: 0, y: 1, z: 2 } as const;

/** Surfaces in model units with their materials. Immutable: each method gives a new solid. */
export class Solid {
  constructor(readonly pieces: readonly Piece[]) {}

  /** A solid of one surface. */
  static of(surface: Surface, material: MaterialName = 'grey-paint'): Solid {
    materialNamed(material);
    return new Solid([{ surface, material, colours: null, creaseDeg: DEFAULT_CREASE_DEG }]);
  }

  move(x: number, y: number, z: number): Solid {
    return this.mapped((p) => [p[0] + x, p[1] + y, p[2] + z], false);
  }

  /** Turns about an axis through the origin, counter-clockwise seen from its tip. */
  turn(axis: Axis, degrees: number): Solid {
    const angleRad = (degrees * Math.PI) / 180;
    const c = Math.cos(angleRad);
    const s = Math.sin(angleRad);
    if (axis === 'x') return this.mapped((p) => [p[0], c * p[1] - s * p[2], s * p[1] + c * p[2]], false);
    if (axis === 'y') return this.mapped((p) => [c * p[0] + s * p[2], p[1], -s * p[0] + c * p[2]], false);
    return this.mapped((p) => [c * p[0] - s * p[1], s * p[0] + c * p[1], p[2]], false);
  }

  /** Scales about the origin. */
  scale(factor: number | ReadonlyVec3): Solid {
    const [x, y, z] = typeof factor === 'number' ? [factor, factor, factor] : factor;
    return this.mapped((p) => [p[0] * x, p[1] * y, p[2] * z], x * y * z < 0);
  }

  /** Mirrors through the plane that is square to the axis and holds the origin. */
  mirror(axis: Axis): Solid {
    const factor: Vec3 = [1, 1, 1];
    factor[AXIS_INDEX[axis]] = -1;
    return this.scale(factor);
  }

  /** Moves every vertex by a function of its place (bending, twisting). It must not turn the solid inside out. */
  warp(to: (x: number, y: number, z: number) => ReadonlyVec3): Solid {
    return this.mapped((p) => to(p[0], p[1], p[2]), false);
  }

  /** Lays the solid's y axis along the line from → to, its origin at `from`; nothing is stretched. */
  along(from: ReadonlyVec3, to: ReadonlyVec3): Solid {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]);
    if (!(length > 0)) throw new Error('along: the two points are the same');
    const y: Vec3 = [(to[0] - from[0]) / length, (to[1] - from[1]) / length, (to[2] - from[2]) / length];
    // The reference is the axis least aligned with y, so the cross product is never small.
    const reference: Vec3 = Math.abs(y[0]) < 0.6 ? [1, 0, 0] : [0, 0, 1];
    const z: Vec3 = [
      reference[1] * y[2] - reference[2] * y[1],
      reference[2] * y[0] - reference[0] * y[2],
      reference[0] * y[1] - reference[1] * y[0],
    ];
    const n = 1 / Math.hypot(...z);
    z[0] *= n;
    z[1] *= n;
    z[2] *= n;
    const x: Vec3 = [y[1] * z[2] - y[2] * z[1], y[2] * z[0] - y[0] * z[2], y[0] * z[1] - y[1] * z[0]];
    return this.mapped(
      (p) => [
        from[0] + x[0] * p[0] + y[0] * p[1] + z[0] * p[2],
        from[1] + x[1] * p[0] + y[1] * p[1] + z[1] * p[2],
        from[2] + x[2] * p[0] + y[2] * p[1] + z[2] * p[2],
      ],
      false,
    );
  }

  /** Gives every surface this material and takes tints away. */
  paint(material: MaterialName): Solid {
    materialNamed(material);
    return new Solid(this.pieces.map((piece) => ({ ...piece, material, colours: null })));
  }

  /** Changes the colour and keeps the material. */
  tint(tint: Tint): Solid {
    const constant = typeof tint === 'string' ? parseColour(tint) : null;
    return new Solid(
      this.pieces.map((piece) => {
        const { positions } = piece.surface;
        const colours = new Float32Array(positions.length);
        for (let i = 0; i < positions.length; i += 3) {
          const rgb = constant ?? (tint as Exclude<Tint, string>)(positions[i]!, positions[i + 1]!, positions[i + 2]!);
          colours.set(rgb, i);
        }
        return { ...piece, colours };
      }),
    );
  }

  /** Edges whose faces meet at less than this angle are shaded smooth, the others sharp. 0: all flat; 180: all smooth. */
  crease(degrees: number): Solid {
    return new Solid(this.pieces.map((piece) => ({ ...piece, creaseDeg: degrees })));
  }

  /** Adds the back of every triangle, for open sheets that are seen from both sides. */
  twoSided(): Solid {
    return new Solid([...this.pieces, ...this.pieces.map((piece) => ({ ...piece, surface: flipped(piece.surface) }))]);
  }

  /** The other side out. */
  flip(): Solid {
    return new Solid(this.pieces.map((piece) => ({ ...piece, surface: flipped(piece.surface) })));
  }

  /** Lowest and highest corner of the bounding box, model units. */
  bounds(): { min: Vec3; max: Vec3 } {
    const min: Vec3 = [Infinity, Infinity, Infinity];
    const max: Vec3 = [-Infinity, -Infinity, -Infinity];
    for (const { surface } of this.pieces) {
      for (let i = 0; i < surface.positions.length; i++) {
        const axis = (i % 3) as 0 | 1 | 2;
        const value = surface.positions[i]!;
        if (value < min[axis]) min[axis] = value;
        if (value > max[axis]) max[axis] = value;
      }
    }
    return { min, max };
  }

  /** Number of triangles. */
  triangleCount(): number {
    return this.pieces.reduce((sum, piece) => sum + piece.surface.indices.length / 3, 0);
  }

  private mapped(to: (p: Vec3) => ReadonlyVec3, turnsInsideOut: boolean): Solid {
    const p: Vec3 = [0, 0, 0];
    return new Solid(
      this.pieces.map((piece) => {
        const from = piece.surface.positions;
        const positions = new Float64Array(from.length);
        for (let i = 0; i < from.length; i += 3) {
          p[0] = from[i]!;
          p[1] = from[i + 1]!;
          p[2] = from[i + 2]!;
          const q = to(p);
          positions[i] = q[0];
          positions[i + 1] = q[1];
          positions[i + 2] = q[2];
        }
        const surface: Surface = { positions, indices: piece.surface.indices };
        return { ...piece, surface: turnsInsideOut ? flipped(surface) : surface };
      }),
    );
  }
}
