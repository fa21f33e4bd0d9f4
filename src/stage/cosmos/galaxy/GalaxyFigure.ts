import type { Points, ShaderMaterial } from 'three';
import type { GalaxyPlan } from '../../../core/cosmos/GalaxyPlan.js';
import { createGrainMaterial, setScreen, setUniform } from '../../sky/grainMaterial.js';
import { boundGrains, grainCloud } from '../grainCloud.js';
import { createDisc, type Disc } from './disc.js';
import { galaxyGrainsOf, type SlicedGrains } from './galaxyPoints.js';

export interface GalaxyFigureOptions {
  readonly grains: number;
  /** Size of a grain, model units, and the least and the most that it takes, CSS pixels. */
  readonly grainSize: readonly [size: number, leastPx: number, mostPx: number];
  /** Name of the stars' object. */
  readonly name: string;
}

/** By so much it comes up in a frame where it was already to be seen. */
const RISE = 0.2;

/**
 * A galaxy from outside: the light of its disc and grains for its stars. Both are made a slice a frame, once for a plan,
 * and come up softly when they are there. Two draw calls a pass.
 */
export class GalaxyFigure {
  readonly disc: Disc;
  readonly stars: Points;
  private readonly material: ShaderMaterial;
  private readonly slices: SlicedGrains;
  private shown = 0;

  constructor(plan: GalaxyPlan, { grains, grainSize, name }: GalaxyFigureOptions) {
    this.disc = createDisc(plan);
    this.slices = galaxyGrainsOf(plan, grains);
    this.material = createGrainMaterial(...grainSize);
    this.stars = grainCloud(this.slices.grains, this.material, name);
    this.stars.userData['measured'] = false;
    this.stars.visible = this.disc.mesh.visible = false;
  }

  /**
   * Once a frame, also while nothing of it is to be seen yet; returns true while it wants another frame. A still picture,
   * whose clock stands at 0, has all of it at once.
   */
  update(discAlpha: number, starsAlpha: number, heightPx: number, pixelRatio: number, clockS: number): boolean {
    while (this.shown < 1) {
      this.prepare(Math.max(discAlpha, starsAlpha));
      if (clockS > 0) break;
    }
    this.disc.update(discAlpha * this.shown);
    this.stars.visible = starsAlpha * this.shown > 0.001;
    setScreen(this.material, heightPx, pixelRatio);
    setUniform(this.material, 'uAlpha', starsAlpha * this.shown);
    return this.shown < 1;
  }

  dispose(): void {
    this.disc.dispose();
    this.stars.geometry.dispose();
    this.material.dispose();
  }

  private prepare(alpha: number): void {
    if (!this.slices.isDone) {
      if (!this.slices.next()) {
        const { attributes } = this.stars.geometry;
        for (const name in attributes) {
          const attribute = attributes[name];
          if (attribute) attribute.needsUpdate = true;
        }
      }
    } else if (!this.disc.prepare()) {
      if (this.shown === 0) boundGrains(this.stars);
      this.shown = alpha > 0.003 ? Math.min(1, this.shown + RISE) : 1;
    }
  }
}
