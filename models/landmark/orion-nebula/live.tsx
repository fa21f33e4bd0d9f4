import type { ReactNode } from 'react';
import { SlicedCosmosExhibit, type CosmosThing } from '../../../src/stage/cosmos/CosmosExhibit.js';
import { createNebula } from '../../../src/stage/cosmos/nebula.js';
import { kept, type Sliced } from '../../../src/core/slices/slices.js';
import { gas, newbornStars, place } from './gas.js';
import { RADIUS, UNIT_M } from './shape.js';

const breaths = kept(() => gas(4200, 1, 0.05));
const threads = kept(() => gas(48_000, 2, 0.02));

function* createOrion(): Sliced<CosmosThing> {
  const [wide, thin] = [yield* breaths(), yield* threads()];
  return createNebula({
    layers: [
      { name: 'gas', grains: wide, look: [2.6, 2, 220, 'puff'], strength: 0.04 },
      { name: 'threads', grains: thin, look: [0.4, 1.4, 40, 'puff'], strength: 0.052 },
      { name: 'newborn-stars', grains: newbornStars(300), look: [0.2, 1.4, 9], strength: 0.8 },
    ],
    marks: { east: place([0, 0, 0], RADIUS, 0, 0), west: place([0, 0, 0], -RADIUS, 0, 0) },
    radiusM: RADIUS * UNIT_M,
    below: 3.4,
    above: 2.2,
    crowdedBelowPx: 560,
    crowdPower: 1.2,
  });
}

/** A nursery of stars: a bowl of glowing gas that opens to us, hollowed by the four stars in its middle. */
export function Live(): ReactNode {
  return <SlicedCosmosExhibit make={createOrion} />;
}
