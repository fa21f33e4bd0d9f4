import type { ReactNode } from 'react';
import { Group, Matrix4, Vector3 } from 'three';
import { smoothstep } from '../../../src/core/maths/interpolation.js';
import { kept, type Sliced } from '../../../src/core/slices/slices.js';
import { SlicedCosmosExhibit, type CosmosThing } from '../../../src/stage/cosmos/CosmosExhibit.js';
import { discMap } from '../../../src/stage/cosmos/galaxy/discMap.js';
import { GalaxyFigure } from '../../../src/stage/cosmos/galaxy/GalaxyFigure.js';
import { galaxyGrains } from '../../../src/stage/cosmos/galaxy/galaxyPoints.js';
import { mark } from '../../../src/stage/cosmos/mark.js';
import { ACROSS, ALONG, ANDROMEDA, OVER, RADIUS } from './plan.js';

const stars = kept(() => galaxyGrains(ANDROMEDA, 60_000));
const glow = kept(() => discMap(ANDROMEDA));

function* createGalaxy(): Sliced<CosmosThing> {
  const object = new Group();
  const galaxy = new GalaxyFigure({ grains: yield* stars(), light: yield* glow(), radius: ANDROMEDA.discRadius, grainSize: [0.016, 1.3, 9], name: 'stars-of-andromeda' });
  const turn = new Matrix4().makeBasis(new Vector3(...ALONG), new Vector3(...OVER), new Vector3(...ACROSS).negate());
  galaxy.disc.mesh.quaternion.setFromRotationMatrix(turn);
  const end = (side: number): readonly number[] => ALONG.map((value) => value * RADIUS * side);
  object.add(galaxy.disc.mesh, galaxy.stars, mark('north-east', end(1)), mark('south-west', end(-1)));
  return {
    object,
    update: (view, heightPx, pixelRatio) => {
      const near = smoothstep(18.4, 19.8, view.q);
      view.shown = near;
      object.visible = near * view.fade > 0.003;
      if (!object.visible) return;
      // As large as a hand at arm's length it is all grains; as a speck the sheet alone.
      const crowd = Math.min(1, (view.apparentPx / 800) ** 1.3);
      galaxy.update(view.fade * near * 0.85, view.fade * near * 0.75 * crowd, heightPx, pixelRatio);
    },
    dispose: () => galaxy.dispose(),
  };
}

/** The next large galaxy, at its place and tilt: rings of young stars about an old heart. */
export function Live(): ReactNode {
  return <SlicedCosmosExhibit make={createGalaxy} />;
}
