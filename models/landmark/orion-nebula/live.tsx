import type { ReactNode } from 'react';
import { Group } from 'three';
import { CosmosExhibit, type CosmosThing } from '../../../src/stage/cosmos/CosmosExhibit.js';
import { grainCloud } from '../../../src/stage/cosmos/grainCloud.js';
import { mark } from '../../../src/stage/cosmos/mark.js';
import { seenAround } from '../../../src/stage/cosmos/seenAround.js';
import { createGrainMaterial, setScreen, setUniform } from '../../../src/stage/sky/grainMaterial.js';
import { gas, newbornStars, place } from './gas.js';
import { RADIUS, UNIT_M } from './shape.js';

function createNebula(): CosmosThing {
  const object = new Group();
  const layers = [
    { grains: gas(3600, 1, 0.05), material: createGrainMaterial(2.4, 2, 220, 'puff'), name: 'gas', strength: 0.03 },
    { grains: gas(48_000, 2, 0.02), material: createGrainMaterial(0.34, 1.4, 40, 'puff'), name: 'threads', strength: 0.05 },
    { grains: newbornStars(420), material: createGrainMaterial(0.5, 1.5, 11), name: 'newborn-stars', strength: 0.9 },
  ];
  const clouds = layers.map(({ grains, material, name }) => grainCloud(grains, material, name));
  object.add(...clouds, mark('east', place([0, 0, 0], RADIUS, 0, 0)), mark('west', place([0, 0, 0], -RADIUS, 0, 0)));
  return {
    object,
    update: (view, heightPx, pixelRatio) => {
      const alpha = view.fade * seenAround(view.q, RADIUS * UNIT_M, 3.4, 2.2);
      object.visible = alpha > 0.003;
      const crowd = Math.min(1, (view.apparentPx / 560) ** 1.2);
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

/** A nursery of stars: a bowl of glowing gas that opens to us, hollowed by the four stars in its middle. */
export function Live(): ReactNode {
  return <CosmosExhibit make={createNebula} />;
}
