import type { ReadonlyVec3 } from '../../src/core/maths/vec3.js';
import { Solid, type Axis } from './Solid.js';

/** One, or lists of lists of it. */
export type Nested<T> = T | readonly Nested<T>[];

/** All solids of nested lists in one flat list. */
export const solids = (...parts: Nested<Solid>[]): Solid[] => {
  const flat: Solid[] = [];
  const visit = (part: Nested<Solid>): void => {
    if (part instanceof Solid) flat.push(part);
    else for (const inner of part) visit(inner);
  };
  parts.forEach(visit);
  return flat;
};

/** Several solids as one, to be moved, turned and copied together; each keeps its material. */
export const group = (...parts: Nested<Solid>[]): Solid => new Solid(solids(...parts).flatMap((solid) => solid.pieces));

export interface RingOptions {
  /** Angle of the first copy, from +z towards +x. Default 0. */
  readonly startDeg?: number;
  /** Default 360. With less, the first and last copy stand at the ends of the arc. */
  readonly arcDeg?: number;
  /** Keep the copies' own orientation instead of turning each outward. */
  readonly upright?: boolean;
}

/**
 * `count` copies around y at `radius`. What `make` gives looks outward along +z: copy 0 stands at [0, 0, radius],
 * the next ones go towards +x.
 */
export const ring = (
  count: number,
  radius: number,
  make: (index: number) => Nested<Solid>,
  { startDeg = 0, arcDeg = 360, upright = false }: RingOptions = {},
): Solid[] => {
  const steps = arcDeg === 360 ? count : Math.max(1, count - 1);
  return Array.from({ length: count }, (_, index) => {
    const angleDeg = startDeg + (arcDeg * index) / steps;
    const angleRad = (angleDeg * Math.PI) / 180;
    const one = group(make(index));
    return upright
      ? one.move(radius * Math.sin(angleRad), 0, radius * Math.cos(angleRad))
      : one.move(0, 0, radius).turn('y', angleDeg);
  });
};

/** `count` copies, each `step` further than the one before; the first at the origin. */
export const row = (count: number, step: ReadonlyVec3, make: (index: number) => Nested<Solid>): Solid[] =>
  Array.from({ length: count }, (_, index) => group(make(index)).move(step[0] * index, step[1] * index, step[2] * index));

/** The solids and their mirror images through the plane square to the axis. */
export const mirrored = (axis: Axis, ...parts: Nested<Solid>[]): Solid[] => {
  const own = solids(...parts);
  return [...own, ...own.map((solid) => solid.mirror(axis))];
};
