import { Color, Mesh, PlaneGeometry, ShaderMaterial, Vector2, Vector3, Vector4 } from 'three';
import { EARTH_RADIUS_M } from '../../core/ephemeris/bodies.js';
import type { FrameTree } from '../../core/frames/FrameTree.js';
import type { Viewpoint } from '../../core/frames/Viewpoint.js';
import { smoothstep } from '../../core/maths/interpolation.js';
import type { Quaternion } from '../../core/maths/quaternion.js';
import { rotateVec3 } from '../../core/maths/quaternion.js';
import type { Vec3 } from '../../core/maths/vec3.js';
import type { Realm } from '../atmosphere/realm.js';
import { LAYER_NEAR_ONLY } from '../render/passes.js';

const FLOOR_ORDER = -10;
/** Half the side of the drawn floor in view units; haze has hidden it long before its edge. */
const HALF_SIDE = 64;
/** Families of lines at powers of ten that may be seen at once. */
const FAMILIES = 4;
const ORIGIN: Vec3 = [0, 0, 0];

/** The floor dissolves over this range of zoom, where the Earth's own ground takes over. */
export const FLOOR_FADES_FROM_Q = 3;
export const FLOOR_GONE_AT_Q = 4.6;

/**
 * The graph-paper floor at y = 0 of the bench: lines at powers of ten that cross-fade as q grows. Offsets are taken
 * modulo a cell in float64, so that lines stand still however far the focus is from the origin.
 */
export class Floor {
  readonly mesh: Mesh;
  /** The bench's origin in view units, render axes. */
  readonly originRender = new Vector3();
  /** Opacity of the floor, 0 where the Earth's own ground has taken over. */
  fade = 1;
  private readonly uniforms = {
    uFloor: { value: new Color() },
    uLine: { value: new Color() },
    uHorizon: { value: new Color() },
    uHaze: { value: 0 },
    uFade: { value: 1 },
    uReach: { value: 1e4 },
    uCellsPerUnit: { value: new Vector4() },
    uStrength: { value: new Vector4() },
    uWidthPx: { value: new Vector4() },
    uOffsets: { value: Array.from({ length: FAMILIES }, () => new Vector2()) },
    uAxis: { value: new Vector2() },
  };
  private readonly originFromFocus: Vec3 = [0, 0, 0];
  private readonly turn: Quaternion = [0, 0, 0, 1];

  constructor() {
    const material = new ShaderMaterial({
      transparent: true,
      depthWrite: false,
      uniforms: this.uniforms,
      vertexShader,
      fragmentShader,
    });
    this.mesh = new Mesh(new PlaneGeometry(2 * HALF_SIDE, 2 * HALF_SIDE, 24, 24).rotateX(-Math.PI / 2), material);
    this.mesh.name = 'floor';
    this.mesh.renderOrder = FLOOR_ORDER;
    this.mesh.frustumCulled = false;
    this.mesh.layers.set(LAYER_NEAR_ONLY);
  }

  /** `eyeHeight`: of the camera over the focus, view units. */
  update(tree: FrameTree, viewpoint: Viewpoint, realm: Realm, eyeHeight: number): void {
    const { q, frame, focusM } = viewpoint;
    const distanceM = 10 ** q;
    tree.displacement(this.originFromFocus, frame, focusM, 'bench', ORIGIN);
    rotateVec3(this.originFromFocus, tree.orientation(this.turn, frame, 'bench'), this.originFromFocus);
    const [x, y, z] = this.originFromFocus;
    this.originRender.set(x / distanceM, y / distanceM, z / distanceM);

    const isNear = Math.abs(this.originRender.y) < HALF_SIDE;
    this.fade = isNear ? 1 - smoothstep(FLOOR_FADES_FROM_Q, FLOOR_GONE_AT_Q, q) : 0;
    this.mesh.visible = this.fade > 0;
    if (!this.mesh.visible) return;
    this.mesh.position.set(0, this.originRender.y, 0);
    const { uFade, uFloor, uLine, uHorizon, uHaze, uCellsPerUnit, uStrength, uWidthPx, uOffsets, uAxis, uReach } = this.uniforms;
    uFade.value = this.fade;
    uFloor.value.copy(realm.floor);
    uLine.value.copy(realm.line);
    uHorizon.value.copy(realm.horizon);
    uHaze.value = realm.haze;
    uReach.value = floorReachM(Math.max(0.02, eyeHeight - this.originRender.y) * distanceM) / distanceM;
    // The floor's axes through the origin, in view units; far outside they are simply not there.
    uAxis.value.set(clampTo(this.originRender.x), clampTo(this.originRender.z));

    const finest = Math.floor(q) - 2;
    for (let family = 0; family < FAMILIES; family++) {
      const cellM = 10 ** (finest + family);
      uCellsPerUnit.value.setComponent(family, distanceM / cellM);
      uStrength.value.setComponent(family, lineStrength(q - (finest + family)));
      uWidthPx.value.setComponent(family, lineWidthPx(q - (finest + family)));
      uOffsets.value[family]?.set(modulo(-x / cellM, 10), modulo(-z / cellM, 10));
    }
  }
}

/**
 * How far a flat floor may reach, m, so that from so many metres above it it does not stand above the horizon of the round
 * ground: there it is seen under the horizon's dip, √(2 h / R). That is half as far as the horizon itself.
 */
export const floorReachM = (eyeHeightM: number): number => Math.sqrt((eyeHeightM * EARTH_RADIUS_M) / 2);

/**
 * Opacity of the lines of a cell when the view is `decades` wider than it: 0 when the cell is ten views wide, then
 * strong, then finer and fainter, 0 again when it is a hundredth of the view. Smooth in between, so nothing pops.
 */
export function lineStrength(decades: number): number {
  const coarse = 0.16 + 0.11 * Math.min(3, Math.max(0, 2.5 - decades));
  return coarse * (1 - smoothstep(0.75, 2, decades)) * smoothstep(-1, -0.3, decades);
}

/** Width in pixels of the lines of a cell, wider for coarser cells. */
export const lineWidthPx = (decades: number): number => 1 + 0.5 * Math.min(3, Math.max(0, 2.5 - decades));

const modulo = (x: number, n: number): number => x - n * Math.floor(x / n);
const clampTo = (x: number): number => Math.max(-1e4, Math.min(1e4, x));

const vertexShader = /* glsl */ `
varying vec2 vPlane;
varying float vDepth;
void main() {
  vPlane = position.xz;
  vec4 eye = modelViewMatrix * vec4(position, 1.0);
  vDepth = -eye.z;
  gl_Position = projectionMatrix * eye;
}`;

const fragmentShader = /* glsl */ `
uniform vec3 uFloor;
uniform vec3 uLine;
uniform vec3 uHorizon;
uniform float uHaze;
uniform float uFade;
uniform float uReach;
uniform vec4 uCellsPerUnit;
uniform vec4 uStrength;
uniform vec4 uWidthPx;
uniform vec2 uOffsets[${FAMILIES}];
uniform vec2 uAxis;
varying vec2 vPlane;
varying float vDepth;

// Coverage of the lines of a unit grid of the given width in pixels, anti-aliased by the box that a pixel covers.
float gridLines(vec2 cell, float widthPx) {
  vec2 perPixel = max(fwidth(cell), vec2(1e-6));
  vec2 toLine = abs(fract(cell - 0.5) - 0.5) / perPixel;
  vec2 line = clamp(widthPx * 0.5 + 0.5 - toLine, 0.0, 1.0);
  // Where cells shrink below a few pixels the lines melt into their mean instead of a moiré.
  vec2 melt = smoothstep(vec2(0.12), vec2(0.5), perPixel);
  line = mix(line, vec2(0.0), melt);
  return max(line.x, line.y);
}

void main() {
  float lines = 0.0;
  for (int family = 0; family < ${FAMILIES}; family++) {
    vec2 cell = vPlane * uCellsPerUnit[family] + uOffsets[family];
    lines = max(lines, gridLines(cell, uWidthPx[family]) * uStrength[family]);
  }
  // The two axes through the origin, a little stronger: the spine of the gallery.
  vec2 toAxis = abs(vPlane - uAxis) / max(fwidth(vPlane), vec2(1e-6));
  float axis = max(clamp(1.3 - toAxis.x, 0.0, 1.0), clamp(1.3 - toAxis.y, 0.0, 1.0));
  lines = max(lines, axis * 0.55);

  float pool = exp(-dot(vPlane, vPlane) * 0.16);
  vec3 colour = uFloor * (0.72 + 0.75 * pool) + uLine * lines * 0.5 * (0.6 + 0.6 * pool);
  float clear = exp(-uHaze * uHaze * vDepth * vDepth);
  gl_FragColor = vec4(mix(uHorizon, colour, clear), uFade * (1.0 - smoothstep(0.4, 0.95, vDepth / uReach)));
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
  float grain = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715))));
  gl_FragColor.rgb += (grain - 0.5) / 255.0;
}`;
