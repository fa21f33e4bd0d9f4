import type { ReactNode } from 'react';
import { Group } from 'three';
import { smoothstep } from '../../../src/core/maths/interpolation.js';
import { CosmosExhibit, type CosmosThing } from '../../../src/stage/cosmos/CosmosExhibit.js';
import { grainCloud } from '../../../src/stage/cosmos/grainCloud.js';
import { mark } from '../../../src/stage/cosmos/mark.js';
import { createGrainMaterial, setScreen, setUniform } from '../../../src/stage/sky/grainMaterial.js';
import { comets } from './comets.js';
import { OUTER } from './extent.js';

function createCloud(): CosmosThing {
  const object = new Group();
  const layers = [
    { grains: comets(40_000), material: createGrainMaterial(0.09, 1.35, 6), name: 'comets', strength: 1 },
    { grains: comets(900), material: createGrainMaterial(5, 2, 170, 'puff'), name: 'haze', strength: 0.03 },
  ];
  const clouds = layers.map(({ grains, material, name }) => grainCloud(grains, material, name));
  object.add(...clouds, mark('sun', [0, 0, 0]), mark('edge', [0, OUTER, 0]));
  return {
    object,
    update: (view, heightPx, pixelRatio) => {
      const alpha = view.fade * smoothstep(14.5, 15.8, view.q) * (1 - smoothstep(17, 18, view.q));
      object.visible = alpha > 0.003;
      for (const { material, strength } of layers) {
        setScreen(material, heightPx, pixelRatio);
        setUniform(material, 'uAlpha', alpha * strength);
      }
    },
    dispose: () => {
      for (const cloud of clouds) cloud.geometry.dispose();
      for (const { material } of layers) material.dispose();
    },
  };
}

/** A swarm that nobody has seen: grains as thin as its comets are thought to be, without an edge. */
export function Live(): ReactNode {
  return <CosmosExhibit make={createCloud} />;
}
