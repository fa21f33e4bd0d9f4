import type { Points, ShaderMaterial } from 'three';
import { createGrainMaterial, setScreen, setUniform } from '../sky/grainMaterial.js';
import { grainCloud, GrainWriter } from './grainCloud.js';

/** Points of light of a steady size on the screen: the marks of a ruler, however far it is. One draw call a pass. */
export class Glints {
  readonly points: Points;
  private readonly material: ShaderMaterial;

  constructor(places: readonly (readonly number[])[], colour: readonly [r: number, g: number, b: number], sizePx: number, name: string) {
    const writer = new GrainWriter(places.length);
    for (const [x = 0, y = 0, z = 0] of places) writer.put(x, y, z, colour, 1);
    this.material = createGrainMaterial(1e-9, sizePx, sizePx);
    this.points = grainCloud(writer.take(), this.material, name);
  }

  update(alpha: number, heightPx: number, pixelRatio: number): void {
    this.points.visible = alpha > 0.003;
    setScreen(this.material, heightPx, pixelRatio);
    setUniform(this.material, 'uAlpha', 2 * alpha);
  }

  dispose(): void {
    this.points.geometry.dispose();
    this.material.dispose();
  }
}
