import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { blendedField, ellipsoidField, type Joint } from '../distance.js';
import type { MaterialName } from '../materials.js';
import type { Solid } from '../Solid.js';
import { BONDI_RADIUS_A, type PlacedAtom } from './ballAndStick.js';
import { implicit } from './implicit.js';

export interface VanDerWaalsOptions {
  readonly atoms: readonly PlacedAtom[];
  /** How softly the balls grow into one, Å. Default 0.35. */
  readonly fillet?: number;
  /** Edge of the cells that it is taken from, Å. Default 0.1. */
  readonly cell?: number;
  readonly triangles: number;
  /** Default `cytoplasm`, a veil. */
  readonly material?: MaterialName;
}

/** About how far the electrons of a molecule reach: its van der Waals balls grown into one skin, Å. */
export const vanDerWaalsSurface = ({ atoms, fillet = 0.35, cell = 0.1, triangles, material = 'cytoplasm' }: VanDerWaalsOptions): Solid => {
  const joints = atoms.map(({ element, at }): Joint => {
    const radius = BONDI_RADIUS_A[element];
    return [fillet, ellipsoidField(at, [radius, radius, radius])];
  });
  const corner = (side: 1 | -1): Vec3 =>
    [0, 1, 2].map((axis) => {
      const reach = atoms.map(({ element, at }) => at[axis]! + side * (BONDI_RADIUS_A[element] + 3 * cell));
      return side > 0 ? Math.max(...reach) : Math.min(...reach);
    }) as Vec3;
  return implicit({ distance: blendedField(...joints), min: corner(-1), max: corner(1), cell, triangles, material });
};
