import { AdditiveBlending, BufferAttribute, BufferGeometry, DoubleSide, DynamicDrawUsage, Group, Mesh, Object3D, Points, ShaderMaterial, Sphere, Vector2, Vector3 } from 'three';
import { smoothstep } from '../../../src/core/maths/interpolation.js';
import type { Vec3 } from '../../../src/core/maths/vec3.js';
import type { LiveView } from '../../../src/stage/exhibits/liveView.js';
import { EVENTS, isUnderWay, pathUnits, placeOnCruise, UNIT_M } from './flightPath.js';
import { MARK_FRAGMENT, MARK_VERTEX, STROKE_FRAGMENT, STROKE_VERTEX } from './pathShader.js';

/** Width of the line, CSS pixels. */
const WIDTH_PX = 2;
const EVENT_PX = 11;
const ENDS_PX = 15;
const CRAFT_PX = 30;
/** About the path's radius, m: the line dissolves when the eye comes much nearer than that. */
const REACH_M = 2.3e11;
/** Linear light: Earth's blue at launch, Mars' rust on arrival. */
const FROM_COLOUR = [0.07, 0.27, 0.9] as const;
const TO_COLOUR = [1, 0.34, 0.1] as const;

/**
 * The flown path, beads where something happened, and the craft on the date shown. All points are taken relative to
 * the eye in float64 before they become view units, so that nothing trembles however near one looks.
 */
export class FlightLine {
  readonly group = new Group();
  private readonly pathM = pathUnits().map(([x, y, z]): Vec3 => [x * UNIT_M, y * UNIT_M, z * UNIT_M]);
  private readonly eventsM = EVENTS.map(({ dateMs }) => placeOnCruise([0, 0, 0], dateMs));
  private readonly craftM: Vec3 = [0, 0, 0];
  private readonly line: Mesh<BufferGeometry, ShaderMaterial>;
  private readonly marks: Points<BufferGeometry, ShaderMaterial>;
  private readonly screen = new Vector2(1, 1);
  private readonly point = new Vector3();
  private readonly rendered = new Float32Array(this.pathM.length * 3);

  constructor() {
    this.line = new Mesh(strokes(this.pathM.length - 1), glowing(STROKE_VERTEX, STROKE_FRAGMENT, { uScreen: { value: this.screen }, uWidth: { value: WIDTH_PX } }));
    this.marks = new Points(beads(), glowing(MARK_VERTEX, MARK_FRAGMENT, { uPixelRatio: { value: 1 } }));
    for (const part of [this.line, this.marks]) {
      part.frustumCulled = false;
      part.userData.measured = false;
      this.group.add(part);
    }
    this.marks.renderOrder = 1;
    this.group.add(this.measuredPath());
  }

  /** `widthPx`, `heightPx`: the picture in CSS pixels. */
  update(view: LiveView, widthPx: number, heightPx: number, pixelRatio: number): void {
    const away = Math.log10(view.distanceM / REACH_M);
    const alpha = view.fade * smoothstep(-2.6, -1.4, away);
    this.line.visible = alpha > 0.004;
    this.marks.visible = this.line.visible;
    if (!this.line.visible) return;
    this.screen.set(widthPx, heightPx);
    setUniform(this.line.material, 'uAlpha', alpha);
    setUniform(this.marks.material, 'uAlpha', alpha);
    setUniform(this.marks.material, 'uPixelRatio', pixelRatio);
    this.writeLine(view);
    this.writeMarks(view);
  }

  dispose(): void {
    for (const { geometry, material } of [this.line, this.marks]) {
      geometry.dispose();
      material.dispose();
    }
  }

  /** Carries the path for measuring: an empty node with its points in model units and its box in metres. */
  private measuredPath(): Object3D {
    const node = new Object3D();
    node.name = 'transfer';
    node.userData.points = pathUnits();
    const least = (axis: number, sign: number): number => sign * Math.min(...this.pathM.map((p) => sign * (p[axis] ?? 0)));
    node.userData.boundsM = { min: [least(0, 1), least(1, 1), least(2, 1)], max: [least(0, -1), least(1, -1), least(2, -1)] };
    return node;
  }

  private toRender(view: LiveView, placeM: Readonly<Vec3>): Vector3 {
    return this.point
      .set((placeM[0] - view.cameraM[0]) / view.distanceM, (placeM[1] - view.cameraM[1]) / view.distanceM, (placeM[2] - view.cameraM[2]) / view.distanceM)
      .applyQuaternion(view.orientation)
      .add(view.cameraRender);
  }

  private writeLine(view: LiveView): void {
    const here = this.line.geometry.getAttribute('position') as BufferAttribute;
    const there = this.line.geometry.getAttribute('other') as BufferAttribute;
    const { rendered } = this;
    for (let i = 0; i < this.pathM.length; i++) {
      const place = this.pathM[i];
      if (place) this.toRender(view, place).toArray(rendered, i * 3);
    }
    for (let piece = 0; piece < this.pathM.length - 1; piece++) {
      for (let corner = 0; corner < 4; corner++) {
        const own = (piece + (corner >> 1)) * 3;
        const other = (piece + 1 - (corner >> 1)) * 3;
        const at = (piece * 4 + corner) * 3;
        for (let axis = 0; axis < 3; axis++) {
          here.array[at + axis] = rendered[own + axis] ?? 0;
          there.array[at + axis] = rendered[other + axis] ?? 0;
        }
      }
    }
    here.needsUpdate = true;
    there.needsUpdate = true;
  }

  private writeMarks(view: LiveView): void {
    const places = this.marks.geometry.getAttribute('position') as BufferAttribute;
    for (let i = 0; i < this.eventsM.length; i++) {
      const place = this.eventsM[i];
      if (place) this.toRender(view, place).toArray(places.array, i * 3);
    }
    const underWay = isUnderWay(view.dateMs);
    if (underWay) this.toRender(view, placeOnCruise(this.craftM, view.dateMs)).toArray(places.array, this.eventsM.length * 3);
    this.marks.geometry.setDrawRange(0, this.eventsM.length + (underWay ? 1 : 0));
    places.needsUpdate = true;
  }
}

const setUniform = (material: ShaderMaterial, name: string, value: number): void => {
  const uniform = material.uniforms[name];
  if (uniform) uniform.value = value;
};

const glowing = (vertexShader: string, fragmentShader: string, uniforms: ShaderMaterial['uniforms']): ShaderMaterial =>
  new ShaderMaterial({ vertexShader, fragmentShader, transparent: true, depthWrite: false, side: DoubleSide, blending: AdditiveBlending, fog: false, uniforms: { ...uniforms, uAlpha: { value: 0 } } });

const everywhere = (): Sphere => new Sphere(new Vector3(), Number.POSITIVE_INFINITY);

/** Four corners a piece: two at its start (`corner.y` 1), two at its end (−1), to either side (`corner.x`). */
const strokes = (pieces: number): BufferGeometry => {
  const corners = new Float32Array(pieces * 8);
  const looks = new Float32Array(pieces * 16);
  const indices: number[] = [];
  for (let piece = 0; piece < pieces; piece++) {
    for (let corner = 0; corner < 4; corner++) {
      const atEnd = corner >> 1;
      const t = (piece + atEnd) / pieces;
      corners.set([corner % 2 === 0 ? -1 : 1, atEnd === 0 ? 1 : -1], (piece * 4 + corner) * 2);
      looks.set([...FROM_COLOUR.map((from, i) => from + ((TO_COLOUR[i] ?? 1) - from) * t), 0.45 + 0.55 * t], (piece * 4 + corner) * 4);
    }
    const v = piece * 4;
    indices.push(v, v + 1, v + 2, v + 1, v + 3, v + 2);
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(pieces * 12), 3).setUsage(DynamicDrawUsage));
  geometry.setAttribute('other', new BufferAttribute(new Float32Array(pieces * 12), 3).setUsage(DynamicDrawUsage));
  geometry.setAttribute('corner', new BufferAttribute(corners, 2));
  geometry.setAttribute('look', new BufferAttribute(looks, 4));
  geometry.setIndex(indices);
  geometry.boundingSphere = everywhere();
  return geometry;
};

/** One bead an event, larger ones at the ends, and the craft as the last. */
const beads = (): BufferGeometry => {
  const looks = EVENTS.flatMap(({ name }) => {
    if (name === 'launch') return [...FROM_COLOUR, ENDS_PX];
    if (name === 'arrival') return [...TO_COLOUR, ENDS_PX];
    return name === 'manoeuvre' ? [1, 0.8, 0.35, ENDS_PX] : [0.55, 0.57, 0.62, EVENT_PX];
  });
  looks.push(1, 0.97, 0.9, -CRAFT_PX);
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array((EVENTS.length + 1) * 3), 3).setUsage(DynamicDrawUsage));
  geometry.setAttribute('look', new BufferAttribute(new Float32Array(looks), 4));
  geometry.boundingSphere = everywhere();
  return geometry;
};
