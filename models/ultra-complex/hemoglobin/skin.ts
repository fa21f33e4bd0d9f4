import { atoms, BONDI_RADIUS_A, molecularSurface, type Solid } from '../../kit/index.js';
import type { Subunit } from './structure.js';

/** Van der Waals radii, Å; iron by its size in heme. */
export const radiusOf = (element: string): number => (element === 'F' ? 1.6 : element === 'S' ? 1.8 : BONDI_RADIUS_A[element as 'C' | 'N' | 'O']);

/** What one sees of the molecule from far: the surface of all heavy atoms, each chain in its colour. */
export const skin = (all: readonly Subunit[], colours: Readonly<Record<Subunit['kind'], string>>, triangles: number): Solid =>
  molecularSurface({
    of: atoms(all.flatMap(({ kind, atoms: own, heme }) => [...own, ...heme].map(({ element, at }) => ({ at, radius: radiusOf(element), colour: colours[kind] })))),
    triangles,
    softness: 0.6,
    cell: 1.15,
  });
