import { BufferAttribute, DoubleSide, DynamicDrawUsage, InstancedBufferAttribute, InstancedBufferGeometry, Mesh, NormalBlending, ShaderMaterial, Sphere, Vector2, Vector3, type PerspectiveCamera } from 'three';
import type { Locale } from '../../core/format/locale.js';
import { smoothstep } from '../../core/maths/interpolation.js';
import { writtenNames, type WrittenNames } from '../labels/WrittenNames.js';
import { localeAround, NameAtlas } from './nameAtlas.js';
import { NAME_FRAGMENT, NAME_VERTEX } from './nameShader.js';
import type { Tint } from './missionLooks.js';
import type { StrokeView } from './PathStrokes.js';

/** From a place to the words beside it, CSS pixels. */
const ASIDE_PX = 11;
const LINE_PX = 17;
/** Words are legible or not there: they come between these opacities of their mark. */
const LEGIBLE = [0.35, 0.6] as const;

/**
 * Words beside places, one draw call a pass. They come in the order of their importance: one that would lie on an earlier
 * one is left out.
 */
export class PathNames {
  readonly mesh: Mesh<InstancedBufferGeometry, ShaderMaterial>;
  private readonly atlas: NameAtlas;
  private readonly places: InstancedBufferAttribute;
  private readonly cells: InstancedBufferAttribute;
  private readonly boxes: InstancedBufferAttribute;
  private readonly looks: InstancedBufferAttribute;
  private readonly screen = new Vector2(1, 1);
  private readonly projected = new Vector3();
  /** Of each name in this frame: left, bottom and width on the screen, CSS pixels. */
  private readonly taken: Float64Array;
  private readonly written: WrittenNames;
  private count = 0;

  constructor(most: number, texts: readonly Readonly<Record<Locale, string>>[], private readonly canvas: HTMLCanvasElement, invalidate: () => void) {
    this.atlas = new NameAtlas(texts, canvas.ownerDocument, invalidate);
    this.taken = new Float64Array(most * 3);
    this.written = writtenNames(canvas);
    const geometry = new InstancedBufferGeometry();
    geometry.setAttribute('corner', new BufferAttribute(Float32Array.of(0, 0, 1, 0, 0, 1, 1, 1), 2));
    geometry.setIndex([0, 1, 2, 2, 1, 3]);
    const attribute = (name: string, size: number): InstancedBufferAttribute => {
      const made = new InstancedBufferAttribute(new Float32Array(most * size), size);
      made.setUsage(DynamicDrawUsage);
      geometry.setAttribute(name, made);
      return made;
    };
    this.places = attribute('place', 3);
    this.cells = attribute('cell', 4);
    this.boxes = attribute('box', 4);
    this.looks = attribute('look', 4);
    geometry.boundingSphere = new Sphere(new Vector3(), Number.POSITIVE_INFINITY);
    this.mesh = new Mesh(geometry, new ShaderMaterial({
      vertexShader: NAME_VERTEX,
      fragmentShader: NAME_FRAGMENT,
      transparent: true,
      depthWrite: false,
      // Words are whole or not there: whoever adds one says whether its place is hidden.
      depthTest: false,
      side: DoubleSide,
      blending: NormalBlending,
      premultipliedAlpha: true,
      fog: false,
      uniforms: { uAtlas: { value: this.atlas.texture }, uScreen: { value: this.screen } },
    }));
    this.mesh.frustumCulled = false;
    this.mesh.matrixAutoUpdate = false;
    this.mesh.visible = false;
    this.mesh.userData.measured = false;
  }

  begin(view: StrokeView): void {
    this.count = 0;
    this.screen.set(view.widthPx, view.heightPx);
    this.atlas.speak(localeAround(this.canvas));
  }

  /** Adds a text beside a place in render axes, to its right or left, unless others stand there. */
  add(text: number, place: Vector3, camera: PerspectiveCamera, tint: Tint, alpha: number, isLeft = false): void {
    const cell = this.atlas.cells[text];
    if (!cell || alpha <= LEGIBLE[0] || this.count >= this.looks.count) return;
    const { projected, taken } = this;
    projected.copy(place).applyMatrix4(camera.matrixWorldInverse);
    if (projected.z >= 0) return;
    projected.applyMatrix4(camera.projectionMatrix);
    const asidePx = isLeft ? -ASIDE_PX - cell.widthPx : ASIDE_PX;
    const left = ((projected.x + 1) / 2) * this.screen.x + asidePx;
    const bottom = ((projected.y + 1) / 2) * this.screen.y - cell.heightPx / 2;
    if (left < -cell.widthPx || left > this.screen.x || bottom < -40 || bottom > this.screen.y) return;
    for (let other = 0; other < this.count; other++) {
      const otherLeft = taken[other * 3] ?? 0;
      const overlaps = left < otherLeft + (taken[other * 3 + 2] ?? 0) && otherLeft < left + cell.widthPx;
      if (overlaps && Math.abs(bottom - (taken[other * 3 + 1] ?? 0)) < LINE_PX) return;
    }
    const top = this.screen.y - bottom - cell.heightPx;
    if (this.written.gapPx(left, top, left + cell.widthPx, top + cell.heightPx) < 0) return;
    const index = this.count++;
    this.written.add(left, top, left + cell.widthPx, top + cell.heightPx);
    taken[index * 3] = left;
    taken[index * 3 + 1] = bottom;
    taken[index * 3 + 2] = cell.widthPx;
    this.places.setXYZ(index, place.x, place.y, place.z);
    this.cells.setXYZW(index, cell.left, cell.bottom, cell.width, cell.height);
    this.boxes.setXYZW(index, Math.round(asidePx), Math.round(-cell.heightPx / 2), cell.widthPx, cell.heightPx);
    // Letters are lighter than the line they belong to.
    this.looks.setXYZW(index, 0.5 + tint[0] / 2, 0.5 + tint[1] / 2, 0.5 + tint[2] / 2, alpha * smoothstep(LEGIBLE[0], LEGIBLE[1], alpha));
  }

  finish(): void {
    this.mesh.visible = this.count > 0;
    this.mesh.geometry.instanceCount = this.count;
    if (this.count === 0) return;
    this.places.needsUpdate = true;
    this.cells.needsUpdate = true;
    this.boxes.needsUpdate = true;
    this.looks.needsUpdate = true;
  }

  dispose(): void {
    this.atlas.dispose();
    this.mesh.geometry.dispose();
    this.mesh.material.dispose();
  }
}
