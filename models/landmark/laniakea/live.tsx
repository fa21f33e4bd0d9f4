import type { ReactNode } from 'react';
import { Group } from 'three';
import { smoothstep } from '../../../src/core/maths/interpolation.js';
import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { SlicedCosmosExhibit, type CosmosThing } from '../../../src/stage/cosmos/CosmosExhibit.js';
import { chance } from '../../../src/stage/cosmos/chance.js';
import { grainCloud, GrainWriter, type Grains } from '../../../src/stage/cosmos/grainCloud.js';
import { mark } from '../../../src/stage/cosmos/mark.js';
import { kept, type Sliced } from '../../../src/core/slices/slices.js';
import { LineWriter, type Colour, type SkyLines } from '../../../src/stage/cosmos/skyLines.js';
import { createGrainMaterial, setScreen, setUniform } from '../../../src/stage/sky/grainMaterial.js';
import { FAR_END, HOME, NEAR_END, streams } from './flow.js';

type Streams = readonly (readonly Vec3[])[];

const STREAMS = 260;
const GALAXIES = 14_000;
const HOME_STREAM = 2;

/** Cool and faint at the border, gold where the streams meet. */
const flowColour = (t: number): Colour => [0.2 + 0.62 * t, 0.24 + 0.34 * t, 0.42 - 0.2 * t].map((value) => value * (0.18 + 0.82 * t)) as unknown as Colour;

function lines(paths: Streams): SkyLines {
  const writer = new LineWriter();
  paths.forEach((path, index) => writer.path(path, index === HOME_STREAM ? () => [0.75, 0.9, 1] : flowColour));
  return writer.take('flow');
}

/** Galaxies along the ways, more of them further down: an illustration. */
function galaxies(paths: Streams): Grains {
  const { even, normal } = chance(100);
  const writer = new GrainWriter(GALAXIES + 1);
  while (writer.count < GALAXIES) {
    const path = paths[Math.floor(even() * paths.length)];
    const t = even() ** 0.8;
    const at = path?.[Math.floor(t * (path.length - 1))];
    if (!at) continue;
    const spread = 0.05 * (1.25 - t);
    const shade = 0.45 + 0.55 * even();
    writer.put(at[0] + spread * normal(), at[1] + spread * normal(), at[2] + spread * normal(), [shade, shade * (0.8 - 0.1 * t), shade * (0.85 - 0.45 * t)], 0.2 + 0.8 * even() ** 4);
  }
  writer.put(HOME[0], HOME[1], HOME[2], [0.75, 0.9, 1], 1);
  return writer.take();
}

const ways = kept(() => streams(STREAMS));

function* createSupercluster(): Sliced<CosmosThing> {
  const object = new Group();
  const paths = yield* ways();
  const flow = lines(paths);
  const material = createGrainMaterial(0.022, 1.3, 8);
  const grains = grainCloud(galaxies(paths), material, 'galaxies');
  object.add(flow.mesh, grains, mark('near-edge', NEAR_END), mark('far-edge', FAR_END));
  return {
    object,
    update: (view, heightPx, pixelRatio) => {
      const alpha = view.fade * smoothstep(24.25, 24.75, view.q) * (1 - smoothstep(25.2, 25.9, view.q));
      flow.alpha = alpha * 0.34;
      setScreen(material, heightPx, pixelRatio);
      grains.visible = alpha > 0.003;
      setUniform(material, 'uAlpha', alpha * 0.8);
    },
    dispose: () => {
      flow.dispose();
      grains.geometry.dispose();
      material.dispose();
    },
  };
}

/** Our supercluster as what it is: all the places from which galaxies flow to one. */
export function Live(): ReactNode {
  return <SlicedCosmosExhibit make={createSupercluster} />;
}
