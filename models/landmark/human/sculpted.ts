import type { ReadonlyVec3 } from '../../../src/core/maths/vec3.js';
import { implicit, noise3, type DistanceField, type Rgb, type Solid } from '../../kit/index.js';

export interface Sculpt {
  readonly field: DistanceField;
  readonly min: ReadonlyVec3;
  readonly max: ReadonlyVec3;
  readonly cell: number;
  readonly triangles: number;
  readonly colour: Rgb;
}

/** A solid of clay from a field in millimetres, its tone a little uneven as clay is; metres. */
export const sculpted = ({ field, min, max, cell, triangles, colour }: Sculpt): Solid => {
  const grain = noise3(17);
  return implicit({ distance: field, min, max, cell, triangles, material: 'clay' })
    .tint((x, y, z) => {
      const tone = 1 + 0.025 * grain(x / 30, y / 30, z / 30);
      return [colour[0] * tone, colour[1] * tone, colour[2] * tone];
    })
    .scale(0.001);
};
