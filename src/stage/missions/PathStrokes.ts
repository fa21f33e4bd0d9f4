import { BufferAttribute, DoubleSide, DynamicDrawUsage, InstancedBufferGeometry, InstancedInterleavedBuffer, InterleavedBufferAttribute, Matrix3, Matrix4, Mesh, NormalBlending, ShaderMaterial, Sphere, StaticDrawUsage, Vector2, Vector3 } from 'three';
import type { Eye } from '../sky/SkyView.js';
import { STROKE_FRAGMENT, strokeVertex } from './strokeShader.js';

/** Numbers of a point: place in two parts with its leg after the one and its number there after the other (4 + 4), colour (3); one is spare. */
const STRIDE = 12;
const LEG_AT = 3;

/** The picture that strokes are drawn in: one view unit in metres, and its size in CSS pixels. */
export interface StrokeView {
  readonly distanceM: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface StrokeOptions {
  readonly points: number;
  readonly legs: number;
  readonly frames: number;
  readonly widthPx: number;
  /** Darkness of the seam beside the line, 0 … 1; where many lines run side by side it must be slight. */
  readonly seam?: number;
  /** Whether the points are written anew for each frame. */
  readonly isRewritten?: boolean;
  /** Whether what lies between points is bent as its neighbours say: for ways, not for what has corners. */
  readonly isCurved?: boolean;
}

/** A piece that is bent is drawn in so many straight parts: points are three degrees apart, so a part bends by less than one. */
const CURVED_PARTS = 4;

const rotation = new Matrix4();
const turn = new Matrix3();

/**
 * Lines through many points in one draw call, each point in a frame of its leg. A leg is bright up to its point number
 * `gap` and dimmer after it; the piece that begins at `gap` is left out: what is drawn there is finer.
 */
export class PathStrokes {
  readonly mesh: Mesh<InstancedBufferGeometry, ShaderMaterial>;
  private readonly buffer: InstancedInterleavedBuffer;
  private readonly numbers: Float32Array;
  private readonly eyeHigh: Float32Array;
  private readonly eyeLow: Float32Array;
  private readonly turns: Float32Array;
  private readonly legs: Float32Array;
  private readonly screen = new Vector2(1, 1);
  private readonly isRewritten: boolean;

  constructor({ points, legs, frames, widthPx, seam = 0.3, isRewritten = false, isCurved = false }: StrokeOptions) {
    const parts = isCurved ? CURVED_PARTS : 1;
    // One more before the first and after the last: their neighbours, of no leg.
    this.numbers = new Float32Array((points + 2) * STRIDE);
    this.numbers[LEG_AT] = this.numbers[(points + 1) * STRIDE + LEG_AT] = -1;
    this.eyeHigh = new Float32Array(frames * 3);
    this.eyeLow = new Float32Array(frames * 3);
    this.turns = new Float32Array(frames * 9);
    this.legs = new Float32Array(legs * 4);
    this.isRewritten = isRewritten;
    this.buffer = new InstancedInterleavedBuffer(this.numbers, STRIDE, 1);
    this.buffer.setUsage(isRewritten ? DynamicDrawUsage : StaticDrawUsage);
    this.mesh = new Mesh(this.geometry(points, parts), new ShaderMaterial({
      vertexShader: strokeVertex(frames, legs, parts),
      fragmentShader: STROKE_FRAGMENT,
      transparent: true,
      depthWrite: false,
      side: DoubleSide,
      blending: NormalBlending,
      premultipliedAlpha: true,
      fog: false,
      uniforms: {
        uEyeHigh: { value: this.eyeHigh }, uEyeLow: { value: this.eyeLow }, uTurn: { value: this.turns }, uLegs: { value: this.legs },
        uPerMetre: { value: 1 }, uScreen: { value: this.screen }, uWidth: { value: widthPx }, uSeam: { value: seam },
      },
    }));
    this.mesh.frustumCulled = false;
    this.mesh.matrixAutoUpdate = false;
    this.mesh.visible = false;
    this.mesh.userData.measured = false;
  }

  /** Sets a point: metres in its leg's frame, the `from`th of three numbers each (so that none is boxed); linear colour. */
  setPoint(index: number, placesM: ArrayLike<number>, from: number, leg: number, number: number, tint: readonly [number, number, number]): void {
    const at = (index + 1) * STRIDE;
    const { numbers } = this;
    const x = placesM[from * 3] ?? 0;
    const y = placesM[from * 3 + 1] ?? 0;
    const z = placesM[from * 3 + 2] ?? 0;
    numbers[at] = x;
    numbers[at + 1] = y;
    numbers[at + 2] = z;
    numbers[at + LEG_AT] = leg;
    numbers[at + 4] = x - Math.fround(x);
    numbers[at + 5] = y - Math.fround(y);
    numbers[at + 6] = z - Math.fround(z);
    numbers[at + 7] = number;
    numbers[at + 8] = tint[0];
    numbers[at + 9] = tint[1];
    numbers[at + 10] = tint[2];
  }

  /** The eye in the frame of that number: metres, and the turn to render axes. */
  setEye(frame: number, { cameraM, orientation }: Eye): void {
    for (let axis = 0; axis < 3; axis++) {
      const value = cameraM[axis] ?? 0;
      this.eyeHigh[frame * 3 + axis] = value;
      this.eyeLow[frame * 3 + axis] = value - Math.fround(value);
    }
    turn.setFromMatrix4(rotation.makeRotationFromQuaternion(orientation)).toArray(this.turns, frame * 9);
  }

  /** How a leg looks: opacity up to the point `gap` and from the next one on. */
  setLeg(leg: number, frame: number, past: number, future: number, gap: number): void {
    const at = leg * 4;
    this.legs[at] = past;
    this.legs[at + 1] = future;
    this.legs[at + 2] = gap;
    this.legs[at + 3] = frame;
  }

  /** Fits the strokes to the picture. `points`: how many of them are there. */
  finish(view: StrokeView, points: number): void {
    this.mesh.geometry.instanceCount = Math.max(0, points - 1);
    this.mesh.visible = points > 1;
    this.screen.set(view.widthPx, view.heightPx);
    const { uPerMetre } = this.mesh.material.uniforms;
    if (uPerMetre) uPerMetre.value = 1 / view.distanceM;
    if (!this.isRewritten) return;
    // What was there in a longer frame is no neighbour of the last point.
    if (points > 0) this.numbers[(points + 1) * STRIDE + LEG_AT] = -1;
    this.buffer.needsUpdate = true;
  }

  dispose(): void {
    this.mesh.geometry.dispose();
    this.mesh.material.dispose();
  }

  private geometry(points: number, parts: number): InstancedBufferGeometry {
    const geometry = new InstancedBufferGeometry();
    const numbers = Array.from({ length: parts }, (_, number) => number);
    geometry.setAttribute('corner', new BufferAttribute(Float32Array.from(numbers.flatMap((n) => [-1, 1, n, 1, 1, n, -1, -1, n, 1, -1, n])), 3));
    geometry.setIndex(numbers.flatMap((n) => [0, 2, 1, 1, 2, 3].map((corner) => 4 * n + corner)));
    const part = (name: string, size: number, offset: number): void => void geometry.setAttribute(name, new InterleavedBufferAttribute(this.buffer, size, offset));
    // A piece's end is the next piece's start: the same numbers, one point further on. So are its neighbours.
    const places = [['', 1], ['end', 2], ...(parts > 1 ? [['before', 0], ['after', 3]] as const : [])] as const;
    for (const [prefix, point] of places) {
      const from = point * STRIDE;
      const named = (word: string): string => (prefix === '' ? word : prefix + word.charAt(0).toUpperCase() + word.slice(1));
      part(named('high'), 4, from);
      part(named('low'), 4, from + 4);
      if (prefix === '' || prefix === 'end') part(named('tint'), 3, from + 8);
    }
    geometry.instanceCount = Math.max(0, points - 1);
    geometry.boundingSphere = new Sphere(new Vector3(), Number.POSITIVE_INFINITY);
    return geometry;
  }
}
