import { Group } from 'three';
import { createGrainMaterial, setScreen, setUniform } from '../sky/grainMaterial.js';
import type { CosmosThing } from './CosmosExhibit.js';
import { grainCloud, type Grains } from './grainCloud.js';
import { mark } from './mark.js';
import { seenAround } from './seenAround.js';

export interface NebulaLayer {
  readonly name: string;
  readonly grains: Grains;
  /** As `createGrainMaterial` takes it. */
  readonly look: Parameters<typeof createGrainMaterial>;
  readonly strength: number;
}

export interface NebulaOptions {
  readonly layers: readonly NebulaLayer[];
  /** Named places that the nebula is measured by, model units. */
  readonly marks: Readonly<Record<string, readonly number[]>>;
  readonly radiusM: number;
  /** Decades of zoom below and above its size in which it is seen. */
  readonly below: number;
  readonly above: number;
  /** From far away many grains share a pixel: under this apparent size they are dimmed, by this power. */
  readonly crowdedBelowPx: number;
  readonly crowdPower: number;
}

/** Shining gas as layers of grains. */
export function createNebula({ layers, marks, radiusM, below, above, crowdedBelowPx, crowdPower }: NebulaOptions): CosmosThing {
  const object = new Group();
  const drawn = layers.map(({ name, grains, look, strength }) => {
    const material = createGrainMaterial(...look);
    return { cloud: grainCloud(grains, material, name), material, strength };
  });
  object.add(...drawn.map(({ cloud }) => cloud), ...Object.entries(marks).map(([name, place]) => mark(name, place)));
  return {
    object,
    update: (view, heightPx, pixelRatio) => {
      const alpha = view.fade * seenAround(view.q, radiusM, below, above);
      object.visible = alpha > 0.003;
      const crowd = Math.min(1, (view.apparentPx / crowdedBelowPx) ** crowdPower);
      for (const { material, strength } of drawn) {
        setScreen(material, heightPx, pixelRatio);
        setUniform(material, 'uAlpha', alpha * strength * crowd);
      }
    },
    dispose: () => {
      for (const { cloud, material } of drawn) {
        cloud.geometry.dispose();
        material.dispose();
      }
    },
  };
}
