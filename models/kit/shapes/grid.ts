import type { ReadonlyVec3 } from '../../../src/core/maths/vec3.js';
import type { MaterialName } from '../materials.js';
import { Solid } from '../Solid.js';
import { SurfaceBuilder, welded } from '../Surface.js';

export interface GridOptions {
  readonly rows: number;
  readonly columns: number;
  /** u runs 0 … 1 over the columns, v over the rows. The front is on the side of ∂u × ∂v. */
  readonly at: (u: number, v: number) => ReadonlyVec3;
  /** Adds the back. Default true; say false for a sheet that closes on itself (a planet). */
  readonly twoSided?: boolean;
  readonly material?: MaterialName;
}

/** A sheet of rows × columns quads given by a function. Edges that meet are joined. */
export const grid = ({ rows, columns, at, twoSided = true, material }: GridOptions): Solid => {
  const builder = new SurfaceBuilder();
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) builder.vertex(...at(column / columns, row / rows));
  }
  const width = columns + 1;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const a = row * width + column;
      builder.quad(a, a + 1, a + width + 1, a + width);
    }
  }
  const sheet = Solid.of(welded(builder.finish()), material);
  return twoSided ? sheet.twoSided() : sheet;
};
