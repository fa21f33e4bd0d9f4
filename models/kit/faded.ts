import type { Fade } from '../../src/core/visibility/fade.js';
import type { Nested } from './arrange.js';
import type { Molecule } from './Molecule.js';
import type { Solid } from './Solid.js';

/** Parts that are drawn over a range of apparent sizes only. */
export interface Faded {
  readonly kind: 'faded';
  readonly fade: Fade;
  readonly parts: readonly (Solid | Molecule)[];
  /** What these enclose once they have grown: it is drawn until then. */
  readonly core?: readonly (Solid | Molecule)[];
}

/** Two apparent sizes of the whole model, CSS pixels (longest side), the smaller first. */
export type SizeRange = readonly [fromPx: number, toPx: number];

export interface OpeningOptions {
  /** Up to the first size the veil alone is drawn, from the second on what is inside of it alone. */
  readonly px: SizeRange;
  /** Closed and opaque, around all that is inside (`molecularSurface`). */
  readonly veil: Nested<Solid>;
  readonly inside: Nested<Solid | Molecule | Faded>;
}

const flat = <T extends object>(nested: Nested<T>): T[] => (Array.isArray(nested) ? nested.flatMap((one: Nested<T>) => flat(one)) : [nested as T]);

const isFaded = (part: Solid | Molecule | Faded): part is Faded => 'kind' in part;

const checked = (name: string, [fromPx, toPx]: SizeRange): SizeRange => {
  if (!(fromPx > 0 && toPx > fromPx)) throw new Error(`${name}: the sizes must be positive and rising, not ${fromPx} and ${toPx} pixels`);
  return [fromPx, toPx];
};

/** A surface from far that opens as one comes near: what it encloses is seen through it, then without it. */
export const opening = ({ px, veil, inside }: OpeningOptions): Faded[] => {
  const [fromPx, toPx] = checked('opening', px);
  const parts = flat(inside);
  const own = parts.filter((part): part is Solid | Molecule => !isFaded(part));
  for (const { fade } of parts.filter(isFaded)) {
    if (fade.role !== 'growing' || fade.fromPx < fromPx) throw new Error('opening: what is inside may only grow, and not before the veil opens');
  }
  return [
    { kind: 'faded', fade: { role: 'veil', fromPx, toPx }, parts: flat(veil) },
    ...(own.length > 0 ? [{ kind: 'faded' as const, fade: { role: 'inside' as const, fromPx, toPx }, parts: own }] : []),
    ...parts.filter(isFaded).flatMap(({ core = [], ...grown }): Faded[] => [
      ...(core.length > 0 ? [{ kind: 'faded' as const, fade: { role: 'inside' as const, fromPx, toPx, untilPx: grown.fade.toPx }, parts: core }] : []),
      grown,
    ]),
  ];
};

/** Balls and sticks that swell from nothing to their own size as one comes near; `core`: what they enclose then. */
export const growing = (px: SizeRange, molecules: Nested<Molecule>, { core = [] }: { readonly core?: Nested<Solid | Molecule> } = {}): Faded => {
  const [fromPx, toPx] = checked('growing', px);
  return { kind: 'faded', fade: { role: 'growing', fromPx, toPx }, parts: flat(molecules), core: flat(core) };
};
