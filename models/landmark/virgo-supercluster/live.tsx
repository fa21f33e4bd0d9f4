import type { ReactNode } from 'react';
import { Group } from 'three';
import { CosmosExhibit, type CosmosThing } from '../../../src/stage/cosmos/CosmosExhibit.js';
import { grainCloud } from '../../../src/stage/cosmos/grainCloud.js';
import { seenAround } from '../../../src/stage/cosmos/seenAround.js';
import { Veil } from '../../../src/stage/cosmos/Veil.js';
import { createGrainMaterial, setScreen, setUniform } from '../../../src/stage/sky/grainMaterial.js';
import { RADIUS, UNIT_M } from './extent.js';
import { swarm } from './swarm.js';

function createSupercluster(): CosmosThing {
  const object = new Group();
  const material = createGrainMaterial(0.07, 1.4, 9);
  const galaxies = grainCloud(swarm(), material, 'galaxies');
  const border = new Veil({ name: 'border', radius: RADIUS, colour: [0.72, 0.6, 0.42], face: 0.002, rim: 0.032, power: 3.5 });
  galaxies.userData['measured'] = false;
  object.add(galaxies, border.mesh);
  return {
    object,
    update: (view, heightPx, pixelRatio) => {
      const alpha = view.fade * seenAround(view.q, RADIUS * UNIT_M, 1.5, 1.9);
      setScreen(material, heightPx, pixelRatio);
      galaxies.visible = alpha > 0.003;
      setUniform(material, 'uAlpha', alpha * 1.3);
      border.alpha = view.fade * seenAround(view.q, RADIUS * UNIT_M, 0.9, 1.4);
    },
    dispose: () => {
      galaxies.geometry.dispose();
      material.dispose();
      border.dispose();
    },
  };
}

/** The Virgo Cluster in the middle of its county of clouds, and our group at the edge. */
export function Live(): ReactNode {
  return <CosmosExhibit make={createSupercluster} />;
}
