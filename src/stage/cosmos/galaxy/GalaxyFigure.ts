import type { Points, ShaderMaterial } from 'three';
import { createGrainMaterial, setScreen, setUniform } from '../../sky/grainMaterial.js';
import { grainCloud, type Grains } from '../grainCloud.js';
import { createDisc, type Disc } from './disc.js';

export interface GalaxyFigureOptions {
  /** Of `galaxyGrains`. */
  readonly grains: Grains;
  /** Of `discMap`. */
  readonly light: Uint8Array;
  /** Of the disc, model units. */
  readonly radius: number;
  /** Size of a grain, model units, and the least and the most that it takes, CSS pixels. */
  readonly grainSize: readonly [size: number, leastPx: number, mostPx: number];
  /** Name of the stars' object. */
  readonly name: string;
}

/** A galaxy from outside: the light of its disc and grains for its stars. Two draw calls a pass. */
export class GalaxyFigure {
  readonly disc: Disc;
  readonly stars: Points;
  private readonly material: ShaderMaterial;

  constructor({ grains, light, radius, grainSize, name }: GalaxyFigureOptions) {
    this.disc = createDisc(light, radius);
    this.material = createGrainMaterial(...grainSize);
    this.stars = grainCloud(grains, this.material, name);
    this.stars.userData['measured'] = false;
    this.stars.visible = this.disc.mesh.visible = false;
  }

  /** Once a frame. Both alphas 0 … 1. */
  update(discAlpha: number, starsAlpha: number, heightPx: number, pixelRatio: number): void {
    this.disc.update(discAlpha);
    this.stars.visible = starsAlpha > 0.001;
    setScreen(this.material, heightPx, pixelRatio);
    setUniform(this.material, 'uAlpha', starsAlpha);
  }

  dispose(): void {
    this.disc.dispose();
    this.stars.geometry.dispose();
    this.material.dispose();
  }
}
