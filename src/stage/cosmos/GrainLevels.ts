import { Group, type ShaderMaterial } from 'three';
import { smoothstep } from '../../core/maths/interpolation.js';
import { createGrainMaterial, setScreen, setUniform } from '../sky/grainMaterial.js';
import { grainCloud, type Grains } from './grainCloud.js';

/** The grains of one level of scale, in a ball of radius 10^(low + 1) m, in its radius: so float32 serves every scale alike. */
export interface GrainLevel {
  readonly low: number;
  readonly grains: Grains;
  readonly name: string;
  /** Size of a grain in the level's radius, and the least and the most that it takes, CSS pixels. */
  readonly grainSize: readonly [size: number, leastPx: number, mostPx: number];
  /** Between these many decades beyond `low` the level comes as the view widens. */
  readonly comes: readonly [from: number, to: number];
  /** It does not go again as the view widens further. */
  readonly stays?: boolean;
}

/** Decades beyond `low` between which a level goes. */
const GOES = [0.75, 1.75] as const;

/**
 * Grains strewn around the group's origin, level by level of scale, so that at any zoom there is something near, something
 * middling and something far. An illustration: no grain is a certain star or galaxy. One draw call a level that is seen.
 */
export class GrainLevels {
  readonly group = new Group();
  private readonly levels;

  /** `unitM`: metres a unit of the group it hangs in. */
  constructor(levels: readonly GrainLevel[], unitM: number) {
    this.group.name = 'illustration';
    this.levels = levels.map(({ grains, name, grainSize, ...level }) => {
      const material: ShaderMaterial = createGrainMaterial(...grainSize);
      const points = grainCloud(grains, material, name);
      points.userData['measured'] = false;
      points.visible = false;
      points.scale.setScalar(10 ** (level.low + 1) / unitM);
      this.group.add(points);
      return { ...level, points, material };
    });
  }

  /** `q`: the zoom; `alpha`: of the whole. */
  update(q: number, alpha: number): void {
    this.group.visible = alpha > 0.003;
    if (!this.group.visible) return;
    for (const { low, comes, stays, points, material } of this.levels) {
      const seen = smoothstep(comes[0], comes[1], q - low) * (stays ? 1 : 1 - smoothstep(GOES[0], GOES[1], q - low));
      points.visible = seen * alpha > 0.003;
      setUniform(material, 'uAlpha', seen * alpha);
    }
  }

  /** The picture's height in CSS pixels and its device pixels a CSS pixel. */
  setScreen(heightPx: number, pixelRatio: number): void {
    for (const { material } of this.levels) setScreen(material, heightPx, pixelRatio);
  }

  dispose(): void {
    for (const { points, material } of this.levels) {
      points.geometry.dispose();
      material.dispose();
    }
  }
}
