import type { ReactNode } from 'react';
import { SlicedCosmosExhibit, type CosmosThing } from '../../../src/stage/cosmos/CosmosExhibit.js';
import { createNebula } from '../../../src/stage/cosmos/nebula.js';
import { kept, type Sliced } from '../../../src/core/slices/slices.js';
import { filaments, innerGlow, place, pulsarWind } from './filaments.js';
import { HALF_AXES, UNIT_M } from './shape.js';

const net = kept(() => filaments(46_000));

function* createCrab(): Sliced<CosmosThing> {
  const grains = yield* net();
  return createNebula({
    layers: [
      { name: 'synchrotron-glow', grains: innerGlow(1100), look: [2.2, 2, 260, 'puff'], strength: 0.026 },
      { name: 'filaments', grains, look: [0.24, 1.5, 40, 'puff'], strength: 0.14 },
      { name: 'pulsar-wind', grains: pulsarWind(), look: [0.09, 1.2, 16], strength: 0.5 },
    ],
    marks: { 'south-east': place([0, 0, 0], 1, 0, 0), 'north-west': place([0, 0, 0], -1, 0, 0) },
    radiusM: HALF_AXES[0] * UNIT_M,
    below: 3.4,
    above: 2.4,
    crowdedBelowPx: 520,
    crowdPower: 1.1,
  });
}

/** What is left of the star of 1054: a net of glowing gas round a blue haze, and the pulsar in the middle. */
export function Live(): ReactNode {
  return <SlicedCosmosExhibit make={createCrab} />;
}
