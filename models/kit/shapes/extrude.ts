import { ExtrudeGeometry, Path, Shape, Vector2 } from 'three';
import type { MaterialName } from '../materials.js';
import { Solid } from '../Solid.js';
import { facingOut, welded } from '../Surface.js';

/** A closed outline in the plane; the last point need not repeat the first. */
export type Outline = readonly (readonly [x: number, y: number])[];

export interface ExtrudeOptions {
  readonly outline: Outline;
  readonly holes?: readonly Outline[];
  readonly depth: number;
  /** Width of the chamfer; the outline stays the outermost line. */
  readonly bevel?: number;
  readonly material?: MaterialName;
}

const points = (outline: Outline): Vector2[] => outline.map(([x, y]) => new Vector2(x, y));

/** An outline in the xy plane drawn out along +z, from z = 0 to z = depth. */
export const extrude = ({ outline, holes = [], depth, bevel = 0, material }: ExtrudeOptions): Solid => {
  const shape = new Shape(points(outline));
  shape.holes = holes.map((hole) => new Path(points(hole)));
  const chamfer = Math.min(bevel, depth * 0.45);
  const geometry = new ExtrudeGeometry(shape, {
    depth: depth - 2 * chamfer,
    steps: 1,
    bevelEnabled: chamfer > 0,
    bevelThickness: chamfer,
    bevelSize: chamfer,
    bevelOffset: -chamfer,
    bevelSegments: 1,
  });
  const positions = Float64Array.from(geometry.getAttribute('position').array);
  const indices = Uint32Array.from(geometry.index?.array ?? Uint32Array.from({ length: positions.length / 3 }, (_, i) => i));
  return Solid.of(facingOut(welded({ positions, indices })), material).move(0, 0, chamfer);
};
