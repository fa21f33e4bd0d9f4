import { BufferAttribute, BufferGeometry, Group, Points, Sphere, Vector3, type ShaderMaterial } from 'three';
import { smoothstep } from '../../core/maths/interpolation.js';
import { randomSource } from '../globe/randomSource.js';
import { createGrainMaterial, setScreen, setUniform } from './grainMaterial.js';
import { glowColour } from './starColour.js';

export interface DecadePointsOptions {
  /** log10 of metres: the first level lies around 10^from, the last ends at 10^to. */
  readonly from: number;
  readonly to: number;
  readonly perDecade: number;
  readonly seed: number;
  /** Metres per unit of the group it hangs in. */
  readonly unitM: number;
  /** Half thickness of a disc that the strewing is confined to, m. */
  readonly flattenFromM?: number;
}

interface Level {
  readonly low: number;
  readonly points: Points;
  readonly material: ShaderMaterial;
}

/**
 * Stars strewn around the group's origin, level by level of scale: each level is seen from half a decade before to a decade
 * and a half after its own size, so that at any zoom there is something near, something middling and something far.
 * A statistical illustration: no grain is a certain star. At most four levels are drawn, one call each.
 */
export class DecadePoints {
  readonly group = new Group();
  private readonly levels: readonly Level[];

  constructor(options: DecadePointsOptions) {
    this.group.name = 'illustration';
    const count = Math.round(options.to - options.from);
    this.levels = Array.from({ length: count }, (_, index) => this.createLevel(options, options.from + index, index));
  }

  /** `q`: the zoom; `alpha`: of the whole. */
  update(q: number, alpha: number): void {
    this.group.visible = alpha > 0.003;
    if (!this.group.visible) return;
    for (const { low, points, material } of this.levels) {
      const seen = smoothstep(low - 1.2, low - 0.1, q) * (1 - smoothstep(low + 0.75, low + 1.75, q));
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

  /** Positions in units of the level's outer radius, so that float32 serves every scale alike. */
  private createLevel(options: DecadePointsOptions, low: number, index: number): Level {
    const random = randomSource(options.seed + index);
    const outerM = 10 ** (low + 1);
    const flatten = options.flattenFromM === undefined ? 1 : Math.min(1, options.flattenFromM / outerM);
    const positions = evenPlaces(options.perDecade, random, flatten);
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(positions, 3));
    geometry.setAttribute('look', new BufferAttribute(starLooks(options.perDecade, random), 4, true));
    thinOutward(positions, geometry.getAttribute('look').array as Uint8Array);
    geometry.boundingSphere = new Sphere(new Vector3(), Number.POSITIVE_INFINITY);
    const material = createGrainMaterial(0.012, 1.7, 5);
    const points = new Points(geometry, material);
    points.name = `stars-${low}`;
    points.frustumCulled = false;
    points.visible = false;
    points.userData.measured = false;
    points.scale.setScalar(outerM / options.unitM);
    this.group.add(points);
    return { low, points, material };
  }
}

/** Even in space between a tenth of the radius and the radius. */
function evenPlaces(count: number, random: () => number, flatten: number): Float32Array {
  const out = new Float32Array(count * 3);
  for (let at = 0; at < count; ) {
    const x = 2 * random() - 1;
    const y = 2 * random() - 1;
    const z = 2 * random() - 1;
    // A cube root would strew evenly; the square root thins it outward, and hides where a level ends.
    const r = Math.hypot(x, y, z);
    if (r > 1 || r < 0.1 || random() < r * r * 0.6) continue;
    out.set([x, y * flatten, z], at * 3);
    at++;
  }
  return out;
}

function starLooks(count: number, random: () => number): Uint8Array {
  const out = new Uint8Array(count * 4);
  const colour: [number, number, number] = [1, 1, 1];
  for (let star = 0; star < count; star++) {
    // Most stars are small and red.
    glowColour(colour, 2900 + 9000 * random() ** 3.5);
    out.set([255 * (0.3 + 0.7 * colour[0]), 255 * (0.3 + 0.7 * colour[1]), 255 * (0.3 + 0.7 * colour[2]), 60 + 195 * random() ** 4], star * 4);
  }
  return out;
}

/** Dims what lies near a level's outer radius, so that no level is seen as a ball. */
function thinOutward(positions: Float32Array, looks: Uint8Array): void {
  for (let at = 0; at * 3 < positions.length; at++) {
    const r = Math.hypot(positions[at * 3] ?? 0, positions[at * 3 + 1] ?? 0, positions[at * 3 + 2] ?? 0);
    const strength = 1 - smoothstep(0.35, 0.95, r);
    for (let k = 0; k < 3; k++) looks[at * 4 + k] = (looks[at * 4 + k] ?? 0) * strength;
  }
}
