import type { ReadonlyVec3, Vec3 } from '../../src/core/maths/vec3.js';
import type { Rgb } from './colour.js';
import type { Axis } from './Solid.js';

/** How a ball or a stick answers light: as in `Material`. */
export interface Finish {
  readonly metalness: number;
  readonly roughness: number;
  readonly glow: number;
}

/** An exact ball, model units. */
export interface Ball {
  readonly centre: Readonly<Vec3>;
  readonly radius: number;
  /** sRGB, 0 … 1. */
  readonly colour: Rgb;
  readonly finish: Finish;
}

/** An exact round stick with flat ends, model units. Its colour changes in the middle. */
export interface Stick {
  readonly from: Readonly<Vec3>;
  readonly to: Readonly<Vec3>;
  readonly radius: number;
  readonly fromColour: Rgb;
  readonly toColour: Rgb;
  readonly finish: Finish;
}

type Place = (p: Readonly<Vec3>) => Vec3;

/**
 * Balls and round sticks that are never made into triangles for the stage: each is drawn exactly, whatever its size on
 * the screen. Immutable: each method gives a new one.
 */
export class Molecule {
  constructor(
    readonly balls: readonly Ball[],
    readonly sticks: readonly Stick[],
  ) {}

  move(x: number, y: number, z: number): Molecule {
    return this.mapped((p) => [p[0] + x, p[1] + y, p[2] + z], 1);
  }

  /** Turns about an axis through the origin, counter-clockwise seen from its tip. */
  turn(axis: Axis, degrees: number): Molecule {
    const angleRad = (degrees * Math.PI) / 180;
    const c = Math.cos(angleRad);
    const s = Math.sin(angleRad);
    if (axis === 'x') return this.mapped((p) => [p[0], c * p[1] - s * p[2], s * p[1] + c * p[2]], 1);
    if (axis === 'y') return this.mapped((p) => [c * p[0] + s * p[2], p[1], -s * p[0] + c * p[2]], 1);
    return this.mapped((p) => [c * p[0] - s * p[1], s * p[0] + c * p[1], p[2]], 1);
  }

  /** Scales places and radii about the origin. One factor for all axes: a ball stays a ball. */
  scale(factor: number): Molecule {
    if (!(factor > 0)) throw new Error(`Molecule.scale: the factor must be positive, not ${factor}`);
    return this.mapped((p) => [p[0] * factor, p[1] * factor, p[2] * factor], factor);
  }

  /** Lowest and highest corner of the bounding box, model units. */
  bounds(): { min: Vec3; max: Vec3 } {
    const min: Vec3 = [Infinity, Infinity, Infinity];
    const max: Vec3 = [-Infinity, -Infinity, -Infinity];
    const add = (centre: ReadonlyVec3, reach: (axis: 0 | 1 | 2) => number): void => {
      for (const axis of [0, 1, 2] as const) {
        min[axis] = Math.min(min[axis], centre[axis] - reach(axis));
        max[axis] = Math.max(max[axis], centre[axis] + reach(axis));
      }
    };
    for (const { centre, radius } of this.balls) add(centre, () => radius);
    for (const { from, to, radius } of this.sticks) {
      const length = Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]);
      const reach = (axis: 0 | 1 | 2): number => radius * Math.sqrt(Math.max(0, 1 - ((to[axis] - from[axis]) / length) ** 2));
      add(from, reach);
      add(to, reach);
    }
    return { min, max };
  }

  private mapped(place: Place, grown: number): Molecule {
    return new Molecule(
      this.balls.map((ball) => ({ ...ball, centre: place(ball.centre), radius: ball.radius * grown })),
      this.sticks.map((stick) => ({ ...stick, from: place(stick.from), to: place(stick.to), radius: stick.radius * grown })),
    );
  }
}
