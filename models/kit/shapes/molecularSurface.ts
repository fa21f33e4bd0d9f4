import type { ReadonlyVec3, Vec3 } from '../../../src/core/maths/vec3.js';
import type { MaterialName } from '../materials.js';
import { Molecule } from '../Molecule.js';
import { Solid } from '../Solid.js';
import { signedVolume, type Surface } from '../Surface.js';
import { BallField } from './BallField.js';
import { implicit } from './implicit.js';
import { shells } from './shells.js';

export interface MolecularSurfaceOptions {
  /** Its balls, in the colours that the surface is to have. */
  readonly of: Molecule | readonly Molecule[];
  /** About how many triangles it may take. */
  readonly triangles: number;
  /** How softly balls grow into one, model units: larger is smoother. Default: a third of the mean radius. */
  readonly softness?: number;
  /** Edge of the cells that it is taken from, model units. Default: 0.6 of the mean radius. */
  readonly cell?: number;
  /** Default `protein`. */
  readonly material?: MaterialName;
}

/** Colours of neighbours go over into each other within this share of the softness. */
const COLOUR_SOFTNESS = 0.5;
/** Balls stand in each other's shade and have dark outlines: a skin of their own colour would be seen lighter than they are. */
const SHADE = 0.84;

/**
 * The skin of a molecule: encloses all its balls, has the colour of the nearest, and reaches exactly as far as they do. What
 * is shut in has no skin of its own.
 */
export const molecularSurface = ({ of, triangles, softness, cell, material = 'protein' }: MolecularSurfaceOptions): Solid => {
  const whole = of instanceof Molecule ? of : new Molecule(of.flatMap(({ balls }) => balls), []);
  const mean = whole.balls.reduce((sum, { radius }) => sum + radius, 0) / whole.balls.length;
  const soft = softness ?? mean / 3;
  const edge = cell ?? 0.6 * mean;
  const field = new BallField(whole.balls, soft);
  const box = new Molecule(whole.balls, []).bounds();
  const corner = (from: ReadonlyVec3, way: number): Vec3 => [from[0] + way, from[1] + way, from[2] + way];
  const room = 3 * edge + 4 * soft;
  const skin = implicit({ distance: field.distance, min: corner(box.min, -room), max: corner(box.max, room), cell: edge, triangles, material });
  const pieces = skin.pieces.map((piece) => ({ ...piece, surface: reachingTo(outer(piece.surface), box) }));
  return new Solid(pieces).tint((x, y, z) => {
    const [red, green, blue] = field.colourAt(x, y, z, soft * COLOUR_SOFTNESS);
    return [SHADE * red, SHADE * green, SHADE * blue];
  });
};

/** Without the shells that look inwards: hollows that nothing outside is seen of. */
const outer = (surface: Surface): Surface => {
  const kept = shells(surface).filter((indices) => signedVolume({ positions: surface.positions, indices }) > 0);
  const used = [...new Set(kept.flatMap((indices) => [...indices]))];
  const renamed = new Map(used.map((vertex, i) => [vertex, i]));
  return {
    positions: Float64Array.from(used.flatMap((vertex) => [...surface.positions.subarray(vertex * 3, vertex * 3 + 3)])),
    indices: Uint32Array.from(kept.flatMap((indices) => [...indices]), (vertex) => renamed.get(vertex)!),
  };
};

/** Within the box of the balls, and touching each of its faces: a molecule is as large from far as from near. */
const reachingTo = ({ positions, indices }: Surface, { min, max }: { readonly min: Vec3; readonly max: Vec3 }): Surface => {
  const held = positions.map((value, i) => Math.min(max[(i % 3) as 0]!, Math.max(min[(i % 3) as 0]!, value)));
  for (const axis of [0, 1, 2] as const) {
    for (const [side, face] of [[1, max[axis]], [-1, min[axis]]] as const) {
      let best = axis;
      for (let i = axis; i < held.length; i += 3) if (side * held[i]! > side * held[best]!) best = i;
      held[best] = face;
    }
  }
  return { positions: held, indices };
};
