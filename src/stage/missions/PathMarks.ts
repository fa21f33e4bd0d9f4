import { BufferAttribute, BufferGeometry, DynamicDrawUsage, NormalBlending, Points, ShaderMaterial, Vector3 } from 'three';
import type { ReadonlyVec3 } from '../../core/maths/vec3.js';
import type { Eye, SkyView } from '../sky/SkyView.js';
import { MARK_FRAGMENT, MARK_VERTEX } from './markShader.js';
import type { Tint } from './missionLooks.js';

/** Further away than this, view units, only a mark's direction counts. */
const FARTHEST_UNITS = 2e5;

export const MARK_FIGURE = { event: 0, craft: 1, joint: 2 } as const;

/** Marks of constant size on the screen, written anew for each frame. One draw call a pass. */
export class PathMarks {
  readonly points: Points<BufferGeometry, ShaderMaterial>;
  private readonly positions: BufferAttribute;
  private readonly looks: BufferAttribute;
  private readonly shapes: BufferAttribute;
  private readonly place = new Vector3();
  private count = 0;

  constructor(most: number) {
    const geometry = new BufferGeometry();
    const attribute = (name: string, size: number): BufferAttribute => {
      const made = new BufferAttribute(new Float32Array(most * size), size).setUsage(DynamicDrawUsage);
      geometry.setAttribute(name, made);
      return made;
    };
    this.positions = attribute('position', 3);
    this.looks = attribute('look', 4);
    this.shapes = attribute('shape', 2);
    const material = new ShaderMaterial({
      vertexShader: MARK_VERTEX,
      fragmentShader: MARK_FRAGMENT,
      transparent: true,
      depthWrite: false,
      blending: NormalBlending,
      premultipliedAlpha: true,
      fog: false,
      uniforms: { uPixelRatio: { value: 1 } },
    });
    this.points = new Points(geometry, material);
    this.points.frustumCulled = false;
    this.points.matrixAutoUpdate = false;
    this.points.visible = false;
    this.points.userData.measured = false;
  }

  begin(): void {
    this.count = 0;
  }

  /**
   * Adds a mark at a place (m) in the frame that `eye` is of; answers with the place in render axes, held until the next.
   * The view is asked for its scale here: a number that is handed on is boxed.
   */
  add(placeM: ReadonlyVec3, eye: Eye, { cameraRender, distanceM }: Pick<SkyView, 'cameraRender' | 'distanceM'>, figure: number, sizePx: number, tint: Tint, alpha: number): Vector3 | null {
    if (alpha < 0.004 || this.count >= this.looks.count) return null;
    const x = placeM[0] - eye.cameraM[0];
    const y = placeM[1] - eye.cameraM[1];
    const z = placeM[2] - eye.cameraM[2];
    const awayM = Math.sqrt(x * x + y * y + z * z);
    const scale = awayM === 0 ? 0 : Math.min(awayM / distanceM, FARTHEST_UNITS) / awayM;
    this.place.set(x * scale, y * scale, z * scale).applyQuaternion(eye.orientation).add(cameraRender);
    const index = this.count++;
    this.positions.setXYZ(index, this.place.x, this.place.y, this.place.z);
    this.looks.setXYZW(index, tint[0], tint[1], tint[2], alpha);
    this.shapes.setXY(index, sizePx, figure);
    return this.place;
  }

  finish(pixelRatio: number): void {
    this.points.visible = this.count > 0;
    this.points.geometry.setDrawRange(0, this.count);
    this.positions.needsUpdate = true;
    this.looks.needsUpdate = true;
    this.shapes.needsUpdate = true;
    const { uPixelRatio } = this.points.material.uniforms;
    if (uPixelRatio) uPixelRatio.value = pixelRatio;
  }

  dispose(): void {
    this.points.geometry.dispose();
    this.points.material.dispose();
  }
}
