import type { ReactNode } from 'react';
import { Group } from 'three';
import { smoothstep } from '../../../src/core/maths/interpolation.js';
import { kept, type Sliced } from '../../../src/core/slices/slices.js';
import { SlicedCosmosExhibit, type CosmosThing } from '../../../src/stage/cosmos/CosmosExhibit.js';
import { discMap } from '../../../src/stage/cosmos/galaxy/discMap.js';
import { GalaxyFigure } from '../../../src/stage/cosmos/galaxy/GalaxyFigure.js';
import { galaxyGrains } from '../../../src/stage/cosmos/galaxy/galaxyPoints.js';
import { grainCloud } from '../../../src/stage/cosmos/grainCloud.js';
import { GrainLevels } from '../../../src/stage/cosmos/GrainLevels.js';
import { starLevels } from '../../../src/stage/cosmos/starLevels.js';
import { createGrainMaterial, setScreen, setUniform } from '../../../src/stage/sky/grainMaterial.js';
import { MILKY_WAY } from './plan.js';
import { SUN_PLACE, UNIT_M } from './spiralArms.js';

const stars = kept(() => galaxyGrains(MILKY_WAY, 70_000));
const glow = kept(() => discMap(MILKY_WAY));

function* createGalaxy(): Sliced<CosmosThing> {
  const object = new Group();
  const galaxy = new GalaxyFigure({ grains: yield* stars(), light: yield* glow(), radius: MILKY_WAY.discRadius, grainSize: [0.01, 1.3, 9], name: 'stars-of-the-galaxy' });
  const sun = createGrainMaterial(0.02, 9, 9);
  const marker = grainCloud({ positions: Float32Array.from(SUN_PLACE), looks: Uint8Array.from([255, 214, 120, 255]) }, sun, 'suns-place');
  marker.userData['measured'] = false;
  // The neighbourhood: grains as far apart as stars are, so that no decade between here and the galaxy is empty.
  const around = new GrainLevels(starLevels({ from: 16.5, to: 19.5, perDecade: 1100, seed: 61, flattenFromM: 8e18 }), UNIT_M);
  around.group.position.fromArray(SUN_PLACE);
  object.add(galaxy.disc.mesh, galaxy.stars, marker, around.group);
  return {
    object,
    update: (view, heightPx, pixelRatio) => {
      const { q } = view;
      object.visible = q > 15.5;
      if (!object.visible) return;
      setScreen(sun, heightPx, pixelRatio);
      around.setScreen(heightPx, pixelRatio);
      const whole = view.fade * smoothstep(18, 19.3, q);
      // From far away many grains share a pixel: the sheet's light takes over.
      const crowd = Math.min(1, (view.apparentPx / 900) ** 1.3);
      const light = view.fade * (0.12 * smoothstep(18, 19.3, q) + 0.88 * smoothstep(19.6, 21, q));
      galaxy.update(light, whole * 0.75 * crowd, heightPx, pixelRatio);
      setUniform(sun, 'uAlpha', view.fade * smoothstep(18.6, 19.6, q) * (1 - smoothstep(21.6, 22.2, q)));
      around.update(q, view.fade * smoothstep(15.8, 16.8, q) * (1 - smoothstep(19.4, 20.4, q)));
    },
    dispose: () => {
      galaxy.dispose();
      marker.geometry.dispose();
      sun.dispose();
      around.dispose();
    },
  };
}

/** The galaxy from outside: a reconstruction from traced arms, bar and disc, with the Sun's place marked. */
export function Live(): ReactNode {
  return <SlicedCosmosExhibit make={createGalaxy} />;
}
