import type { ReactNode } from 'react';
import { Group } from 'three';
import { smoothstep } from '../../../src/core/maths/interpolation.js';
import { CosmosExhibit, type CosmosThing } from '../../../src/stage/cosmos/CosmosExhibit.js';
import { GalaxySprites, SPRITE_UNIT_M } from '../../../src/stage/cosmos/GalaxySprites.js';
import { Veil } from '../../../src/stage/cosmos/Veil.js';
import { RADIUS, UNIT_M } from './extent.js';
import { members, MIDDLE_M } from './members.js';

function createGroup(): CosmosThing {
  const object = new Group();
  const galaxies = new GalaxySprites(members(MIDDLE_M));
  galaxies.mesh.scale.setScalar(SPRITE_UNIT_M / UNIT_M);
  const border = new Veil({ name: 'border', radius: RADIUS, colour: [0.42, 0.55, 0.9], face: 0.004, rim: 0.05, power: 3.5 });
  object.add(galaxies.mesh, border.mesh);
  return {
    object,
    update: (view) => {
      const { q, fade } = view;
      galaxies.update(fade * smoothstep(20, 21, q) * (1 - smoothstep(24.2, 25, q)));
      border.alpha = fade * smoothstep(22, 22.8, q) * (1 - smoothstep(23.7, 24.5, q));
    },
    dispose: () => {
      galaxies.dispose();
      border.dispose();
    },
  };
}

/** Our galaxy's and Andromeda's family, each member at its place. */
export function Live(): ReactNode {
  return <CosmosExhibit make={createGroup} />;
}
