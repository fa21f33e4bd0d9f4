import { Group, type Points, type ShaderMaterial } from 'three';
import { smoothstep } from '../../../core/maths/interpolation.js';
import { createGrainMaterial, setScreen, setUniform } from '../../sky/grainMaterial.js';
import { chance } from '../chance.js';
import { grainCloud, type Grains } from '../grainCloud.js';
import type { Sliced } from '../slices.js';
import { driftedGrid } from './driftedGrid.js';
import { webLevel, type EmptyBall } from './webLevel.js';

export interface WebOptions {
  /** log10 of metres: each level is a decade wide; the last one ends at 10^to. */
  readonly from: number;
  readonly to: number;
  readonly mostALevel: number;
  /** Where nothing is strewn, m from the group's origin. */
  readonly emptyM: readonly EmptyBall[];
}

/** The grains of one level of scale, in a ball of radius 10^(low + 1) m, in its radius. */
export interface WebGrains {
  readonly low: number;
  readonly isLast: boolean;
  readonly grains: Grains;
}

interface Level {
  readonly low: number;
  readonly isLast: boolean;
  readonly points: Points;
  readonly material: ShaderMaterial;
}

/** Innermost share of a level that is left to the level before it. */
const HOLE = 0.09;

/** The grains of all levels. */
export function* webGrains({ from, to, mostALevel, emptyM }: WebOptions): Sliced<readonly WebGrains[]> {
  const grid = yield* driftedGrid(1929);
  const count = Math.round(to - from);
  const levels: WebGrains[] = [];
  for (let index = 0; index < count; index++) {
    const low = from + index;
    const isLast = index === count - 1;
    const outerM = 10 ** (low + 1);
    const scaled = emptyM.map(({ x, y, z, radius }) => ({ x: x / outerM, y: y / outerM, z: z / outerM, radius: radius / outerM }));
    const grains = yield* webLevel(
      grid,
      {
        // The last one fills the whole picture.
        most: mostALevel * (isLast ? 2.4 : 1),
        empty: [{ x: 0, y: 0, z: 0, radius: index === 0 ? 0.16 : HOLE }, ...scaled.filter(({ radius }) => radius > 0.01)],
        repeats: isLast ? 2 : 1,
        isThinnedOutward: !isLast,
        shift: [0.37 * index, 0.71 * index, 0.13 * index],
      },
      chance(137 + index),
    );
    levels.push({ low, isLast, grains });
  }
  return levels;
}

/**
 * The web of galaxies around us, level by level of scale, so that at any zoom there is something near, something
 * middling and something far. An illustration: it has the look and the law of the real web, but no grain is a certain
 * galaxy. At most three levels are drawn, one call each.
 */
export class CosmicWeb {
  readonly group = new Group();
  private readonly levels: readonly Level[];

  /** `unitM`: metres a unit of the group it hangs in. */
  constructor(levels: readonly WebGrains[], unitM: number) {
    this.group.name = 'illustration';
    this.levels = levels.map(({ low, isLast, grains }) => {
      const material = createGrainMaterial(isLast ? 0.0085 : 0.012, 1.3, 9);
      const points = grainCloud(grains, material, `web-${low}`);
      points.userData['measured'] = false;
      points.visible = false;
      points.scale.setScalar(10 ** (low + 1) / unitM);
      this.group.add(points);
      return { low, isLast, points, material };
    });
  }

  /** `q`: the zoom; `alpha`: of the whole. */
  update(q: number, alpha: number): void {
    this.group.visible = alpha > 0.003;
    if (!this.group.visible) return;
    for (const { low, isLast, points, material } of this.levels) {
      const seen = smoothstep(low - 0.9, low + 0.1, q) * (1 - (isLast ? 0 : smoothstep(low + 0.75, low + 1.75, q)));
      points.visible = seen * alpha > 0.003;
      setUniform(material, 'uAlpha', seen * alpha);
    }
  }

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
