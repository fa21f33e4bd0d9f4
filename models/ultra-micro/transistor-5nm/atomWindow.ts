import { icosphere, type Solid } from '../../kit/index.js';
import { finHalfWidth } from './crossSection.js';
import { FIN_TOP, LEFT, OXIDE_TOP } from './dimensions.js';

/** Silicon's cubic cell, nm. The fin runs along ⟨110⟩ and stands along [001]. */
const CELL = 0.5431020511;
/** From one (220) layer across the fin to the next. */
export const LAYER = CELL / (2 * Math.SQRT2);
/** From one (004) layer up the fin to the next. */
export const STOREY = CELL / 4;
const WINDOW_HEIGHT = 8;

/**
 * The ends of the rows of atoms that one sees looking along a fin, [z, y] from the fin's middle at mid-height, nm:
 * the dumb-bells of the diamond lattice along ⟨110⟩.
 */
export const rowEnds = (height: number): [number, number][] => {
  const ends: [number, number][] = [];
  const storeys = Math.floor(height / 2 / STOREY);
  for (let storey = -storeys; storey <= storeys; storey++) {
    const y = storey * STOREY;
    const half = finHalfWidth((OXIDE_TOP + FIN_TOP) / 2 + y);
    const layers = Math.floor(half / LAYER);
    // Two storeys stand on even layers, the next two on odd ones.
    const odd = (((storey % 4) + 4) % 4) >> 1;
    for (let layer = -layers; layer <= layers; layer++) if ((((layer % 2) + 2) % 2) === odd) ends.push([layer * LAYER, y]);
  }
  return ends;
};

/** Atoms in true place and number on a band of one fin's end, found by those who come close. */
export const atomWindow = (fin: number): Solid[] =>
  rowEnds(WINDOW_HEIGHT).map(([z, y]) =>
    icosphere({ radius: 0.075, detail: 1, material: 'silicon' })
      .tint('#97a4b8')
      .move(LEFT, (OXIDE_TOP + FIN_TOP) / 2 + y, fin + z),
  );
