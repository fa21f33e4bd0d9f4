import type { ReactNode } from 'react';
import { Group } from 'three';
import { smoothstep } from '../../../src/core/maths/interpolation.js';
import { SlicedCosmosExhibit, type CosmosThing } from '../../../src/stage/cosmos/CosmosExhibit.js';
import { GalaxySprites, SPRITE_UNIT_M } from '../../../src/stage/cosmos/GalaxySprites.js';
import { grainCloud } from '../../../src/stage/cosmos/grainCloud.js';
import { GrainLevels } from '../../../src/stage/cosmos/GrainLevels.js';
import { kept, type Sliced } from '../../../src/core/slices/slices.js';
import { Veil } from '../../../src/stage/cosmos/Veil.js';
import { webGrains } from '../../../src/stage/cosmos/web/webGrains.js';
import { createGrainMaterial, setScreen, setUniform } from '../../../src/stage/sky/grainMaterial.js';
import { HORIZON_RADIUS_M, UNIT_M } from './extent.js';
import { KPC_M, NEAR_GALAXIES, placeOf } from './galaxies.js';
import { namedVoids, structureGrains } from './structures.js';

/** Grains of the named structures are kept in units of their own scale. */
const STRUCTURE_UNIT_M = 1e24;

const web = kept(() => webGrains({ from: 22.64, to: 26.64, mostALevel: 24_000, emptyM: namedVoids() }));

function* createUniverse(): Sliced<CosmosThing> {
  const illustration = new GrainLevels(yield* web(), UNIT_M);
  const object = new Group();
  // The oldest light: a dim warm veil, brightest where the eye looks along it. No wall.
  const horizon = new Veil({ name: 'horizon', radius: HORIZON_RADIUS_M / UNIT_M, colour: [1, 0.56, 0.3], face: 0.011, rim: 0.15, power: 5 });
  const near = new GalaxySprites(NEAR_GALAXIES.map((galaxy) => ({ placeM: placeOf(galaxy), radiusM: (galaxy.diameterKpc * KPC_M) / 2, kind: galaxy.kind })));
  near.mesh.scale.setScalar(SPRITE_UNIT_M / UNIT_M);
  const material = createGrainMaterial(0.03, 1.4, 9);
  const structures = grainCloud(structureGrains(STRUCTURE_UNIT_M), material, 'structures');
  structures.scale.setScalar(STRUCTURE_UNIT_M / UNIT_M);
  structures.userData['measured'] = false;
  object.add(horizon.mesh, illustration.group, near.mesh, structures);
  return {
    object,
    update: (view, heightPx, pixelRatio) => {
      const { q } = view;
      object.visible = q > 19.8;
      if (!object.visible) return;
      horizon.alpha = view.fade * smoothstep(24.8, 26.2, q);
      illustration.setScreen(heightPx, pixelRatio);
      illustration.update(q, view.fade * smoothstep(21.8, 23, q));
      setScreen(material, heightPx, pixelRatio);
      structures.visible = q > 22;
      setUniform(material, 'uAlpha', view.fade * 0.9 * smoothstep(22.4, 23.6, q) * (1 - smoothstep(25.9, 26.6, q)));
      near.update(view.fade * smoothstep(20, 21, q) * (1 - smoothstep(24.4, 25.4, q)));
    },
    dispose: () => {
      horizon.dispose();
      illustration.dispose();
      near.dispose();
      structures.geometry.dispose();
      material.dispose();
    },
  };
}

/** Our horizon, what has a name at its place, and between them a web as crowded and as empty as the real one. */
export function Live(): ReactNode {
  return <SlicedCosmosExhibit make={createUniverse} />;
}
