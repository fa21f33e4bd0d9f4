import type { ReactNode } from 'react';
import { Group } from 'three';
import { CosmosExhibit, type CosmosThing } from '../../../src/stage/cosmos/CosmosExhibit.js';
import { grainCloud } from '../../../src/stage/cosmos/grainCloud.js';
import { mark } from '../../../src/stage/cosmos/mark.js';
import { seenAround } from '../../../src/stage/cosmos/seenAround.js';
import { createGrainMaterial, setScreen, setUniform } from '../../../src/stage/sky/grainMaterial.js';
import { filaments, innerGlow, place, pulsarWind } from './filaments.js';
import { HALF_AXES, UNIT_M } from './shape.js';

function createNebula(): CosmosThing {
  const object = new Group();
  const layers = [
    { grains: innerGlow(1100), material: createGrainMaterial(2.2, 2, 260, 'puff'), name: 'synchrotron-glow', strength: 0.026 },
    { grains: filaments(46_000), material: createGrainMaterial(0.24, 1.5, 40, 'puff'), name: 'filaments', strength: 0.14 },
    { grains: pulsarWind(), material: createGrainMaterial(0.09, 1.2, 16), name: 'pulsar-wind', strength: 0.5 },
  ];
  const clouds = layers.map(({ grains, material, name }) => grainCloud(grains, material, name));
  object.add(...clouds, mark('south-east', place([0, 0, 0], 1, 0, 0)), mark('north-west', place([0, 0, 0], -1, 0, 0)));
  return {
    object,
    update: (view, heightPx, pixelRatio) => {
      const alpha = view.fade * seenAround(view.q, HALF_AXES[0] * UNIT_M, 3.4, 2.4);
      object.visible = alpha > 0.003;
      // From far away many grains share a pixel.
      const crowd = Math.min(1, (view.apparentPx / 520) ** 1.1);
      for (const { material, strength } of layers) {
        setScreen(material, heightPx, pixelRatio);
        setUniform(material, 'uAlpha', alpha * strength * crowd);
      }
    },
    dispose: () => {
      for (const cloud of clouds) cloud.geometry.dispose();
      for (const { material } of layers) material.dispose();
    },
  };
}

/** What is left of the star of 1054: a net of glowing gas round a blue haze, and the pulsar in the middle. */
export function Live(): ReactNode {
  return <CosmosExhibit make={createNebula} />;
}
