import { DynamicDrawUsage, InstancedBufferAttribute, InstancedBufferGeometry, Mesh, PlaneGeometry, ShaderMaterial, Sphere, Vector3 } from 'three';
import type { SkyBody } from '../../core/ephemeris/bodies.js';
import { LOCALES, type Locale } from '../../catalogue/terms.js';
import { smoothstep } from '../../core/maths/interpolation.js';
import type { ScreenBox } from '../labels/ScreenBox.js';
import { writtenNames, type WrittenNames } from '../labels/WrittenNames.js';
import { LAYER_NEAR_ONLY } from '../render/passes.js';
import { MOST_NAMES, NAME_HEIGHT_PX, NAME_WIDTH_PX, NameAtlas } from './NameAtlas.js';
import type { SkyName } from './SkyName.js';
import { skyNameList } from './skyNameList.js';
import { createEye, eyeIn, pixelsPerRadian, type Eye, type SkyView } from './SkyView.js';
import { planetAlpha } from './skyFades.js';
import { placeLeaver } from './solarNames.js';

const COLOURS: Readonly<Record<SkyName['kind'], readonly [number, number, number]>> = { star: [0.66, 0.75, 0.9], galaxy: [0.82, 0.78, 0.7], structure: [0.86, 0.72, 0.5], sun: [1, 0.96, 0.84], body: [0.8, 0.82, 0.86], craft: [0.9, 0.82, 0.68] };
/** About so many names at a time. */
const CROWD = 15;
const MOST_TAKEN = 64;
const BESIDE_PX = 8;
/** The Sun's glare is wider than a dot. */
const BESIDE_SUN_PX = 18;
const BESIDE_FAR_PX = 60;
/** A body wider than this has the label of its exhibit, CSS pixels. */
const LABELLED_PX = [4.7, 5.4] as const;
/** Fainter than the first a name would be dirt on the picture; from the second on it is whole. */
const LEGIBLE = [0.18, 0.42] as const;

const VERTEX = /* glsl */ `
attribute vec3 at;
attribute vec4 look;
attribute vec2 cell;
uniform vec2 uPixel;
varying vec2 vUv;
varying vec4 vColour;
void main() {
  vec2 corner = position.xy + 0.5;
  vUv = cell + vec2(corner.x, 1.0 - corner.y) * vec2(${NameAtlas.share[0].toFixed(6)}, ${NameAtlas.share[1].toFixed(6)});
  vColour = look;
  vec2 px = at.xy + vec2(corner.x * ${NAME_WIDTH_PX.toFixed(1)}, (corner.y - 0.5) * ${NAME_HEIGHT_PX.toFixed(1)});
  gl_Position = look.a > 0.0 ? vec4(px * uPixel, 0.0, 1.0) : vec4(2.0, 2.0, 2.0, 1.0);
}
`;

const FRAGMENT = /* glsl */ `
uniform sampler2D uNames;
varying vec2 vUv;
varying vec4 vColour;
void main() {
  gl_FragColor = vec4(vColour.rgb, vColour.a * texture2D(uNames, vUv).r);
}
`;

/**
 * Names beside stars, galaxies and structures that are no exhibits, in the language of the page. They fade by distance
 * and where a more important one stands, never with time, so that stills and moving pictures agree. One draw call.
 */
export class SkyNames {
  readonly mesh: Mesh;
  private readonly names = skyNameList().slice(0, MOST_NAMES);
  /** From which zoom each is named, and from which it goes again. */
  private readonly fromQ = Float64Array.from(this.names, ({ fromQ }) => fromQ);
  private readonly goneFromQ = Float64Array.from(this.names, ({ fromSunM }) => Math.log10(fromSunM) + 1);
  private readonly atlas: NameAtlas;
  private readonly material: ShaderMaterial;
  private readonly places = new InstancedBufferAttribute(new Float32Array(MOST_NAMES * 3), 3).setUsage(DynamicDrawUsage);
  private readonly looks = new InstancedBufferAttribute(new Float32Array(MOST_NAMES * 4), 4).setUsage(DynamicDrawUsage);
  private readonly sunEye: Eye = createEye();
  private readonly bodyEye: Eye = createEye();
  private readonly point = new Vector3();
  /** Of the names taken in this frame: left, middle height, right, alpha. */
  private readonly taken = new Float32Array(MOST_TAKEN * 4);
  private takenCount = 0;
  private readonly tried: ScreenBox = { left: 0, top: 0, right: 0, bottom: 0 };
  private readonly written: WrittenNames;
  private crowd = 0;
  private locale: Locale | null = null;
  private ready = false;

  constructor(
    private readonly canvas: HTMLCanvasElement,
    private readonly onLoaded: () => void,
  ) {
    this.atlas = new NameAtlas(canvas.ownerDocument);
    this.written = writtenNames(canvas);
    const plane = new PlaneGeometry(1, 1);
    const geometry = new InstancedBufferGeometry();
    geometry.setIndex(plane.getIndex());
    geometry.setAttribute('position', plane.getAttribute('position'));
    const cells = new Float32Array(MOST_NAMES * 2);
    for (let index = 0; index < MOST_NAMES; index++) cells.set(NameAtlas.cell(index), index * 2);
    geometry.setAttribute('at', this.places);
    geometry.setAttribute('look', this.looks);
    geometry.setAttribute('cell', new InstancedBufferAttribute(cells, 2));
    geometry.instanceCount = this.names.length;
    geometry.boundingSphere = new Sphere(new Vector3(), Number.POSITIVE_INFINITY);
    this.material = new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      transparent: true,
      depthTest: false,
      depthWrite: false,
      fog: false,
      uniforms: { uNames: { value: this.atlas.texture }, uPixel: { value: [1, 1] } },
    });
    this.mesh = new Mesh(geometry, this.material);
    this.mesh.name = 'sky-names';
    this.mesh.frustumCulled = false;
    this.mesh.visible = false;
    this.mesh.renderOrder = 50;
    this.mesh.layers.set(LAYER_NEAR_ONLY);
  }

  /** `project` brings a point of render space to the picture (−1 … 1) and says whether it lies before the eye. */
  update(view: SkyView, project: (point: Vector3) => boolean): void {
    const wanted = view.q > 6.5 && view.q < 26.4;
    if (wanted) this.speak();
    this.mesh.visible = wanted && this.ready;
    if (!this.mesh.visible) return;
    eyeIn(this.sunEye, view, 'sun');
    this.takenCount = 0;
    this.crowd = 0;
    for (let index = 0; index < this.names.length; index++) this.looks.setW(index, this.alphaOf(index, view, project));
    const pixel = this.material.uniforms.uPixel?.value as number[];
    pixel[0] = 2 / view.widthPx;
    pixel[1] = 2 / view.heightPx;
    this.places.needsUpdate = true;
    this.looks.needsUpdate = true;
  }

  dispose(): void {
    this.mesh.geometry.dispose();
    this.material.dispose();
    this.atlas.texture.dispose();
  }

  private alphaOf(index: number, view: SkyView, project: (point: Vector3) => boolean): number {
    const name = this.names[index];
    if (!name || this.crowd > CROWD + 2) return 0;
    const fromQ = this.fromQ[index] ?? 0;
    const goneFromQ = this.goneFromQ[index] ?? 0;
    // Most are far from their zoom: nothing is reckoned for them.
    if (view.q <= fromQ || view.q >= goneFromQ + 0.5) return 0;
    const base = 0.9 * smoothstep(fromQ, fromQ + 0.5, view.q) * (1 - smoothstep(goneFromQ, goneFromQ + 0.5, view.q));
    if (base < 0.01) return 0;
    if (name.leaver && !placeLeaver(name.placeM, name.leaver, view.dateMs)) return 0;
    const eye = name.body ? eyeIn(this.bodyEye, view, name.body.frame) : this.sunEye;
    const [x, y, z] = eye.cameraM;
    this.point.set(name.placeM[0] - x, name.placeM[1] - y, name.placeM[2] - z);
    const awayM = this.point.length();
    const away = awayM / view.distanceM;
    let alpha = base * (1 - smoothstep(2.6, 5, away)) * smoothstep(0.05, 0.25, away);
    if (name.body) alpha *= planetAlphaOf(name.body, awayM, view);
    if (alpha < 0.01) return 0;
    this.point.divideScalar(view.distanceM).applyQuaternion(eye.orientation).add(view.cameraRender);
    if (!project(this.point)) return 0;
    // Units of half the picture, to CSS pixels from its middle.
    const atPx = this.point.x * (view.widthPx / 2);
    const besidePx = this.besidePx(name, awayM, view);
    const widthPx = this.atlas.widthsPx[index] ?? 0;
    const middle = this.point.y * (view.heightPx / 2);
    let left = atPx + besidePx;
    // Where a way has a word beside a body already, the body's name is on its other side.
    if (name.body && this.isWritten(left, middle, widthPx, view)) {
      left = atPx - besidePx - widthPx;
      if (this.isWritten(left, middle, widthPx, view)) return 0;
    }
    const right = left + widthPx;
    alpha *= smoothstep(-20, 20, left + view.widthPx / 2) * smoothstep(-20, 20, view.widthPx / 2 - right);
    for (let other = 0; other < this.takenCount; other++) {
      const at = other * 4;
      const gapX = Math.max((this.taken[at] ?? 0) - right, left - (this.taken[at + 2] ?? 0));
      const gapY = Math.abs((this.taken[at + 1] ?? 0) - middle) - NAME_HEIGHT_PX * 0.8;
      alpha *= 1 - smoothstep(0, 0.5, this.taken[at + 3] ?? 0) * (1 - smoothstep(-4, 8, Math.max(gapX, gapY)));
    }
    alpha *= 1 - smoothstep(CROWD - 4, CROWD, this.crowd);
    const boxLeft = left + view.widthPx / 2;
    const boxTop = view.heightPx / 2 - middle - NAME_HEIGHT_PX / 2;
    const boxRight = right + view.widthPx / 2;
    alpha *= smoothstep(-4, 8, this.written.gapPx(boxLeft, boxTop, boxRight, boxTop + NAME_HEIGHT_PX));
    alpha *= smoothstep(LEGIBLE[0], LEGIBLE[1], alpha);
    if (alpha < 0.02) return 0;
    if (alpha > LEGIBLE[1]) this.written.add(boxLeft, boxTop, boxRight, boxTop + NAME_HEIGHT_PX);
    this.take(left, middle, right, alpha);
    this.crowd += alpha;
    this.places.setXYZ(index, left, middle, 0);
    return alpha;
  }

  /** From the middle of a thing to its name: beside what shines around it. */
  private besidePx({ body, radiusM = 0 }: SkyName, awayM: number, view: SkyView): number {
    if (body?.frame === 'sun') return BESIDE_SUN_PX;
    return Math.min(BESIDE_FAR_PX, Math.max(BESIDE_PX, (radiusM / awayM) * pixelsPerRadian(view)));
  }

  /** Whether a name of a way stands there in this frame. Pixels from the picture's middle. */
  private isWritten(left: number, middle: number, widthPx: number, view: SkyView): boolean {
    const { tried } = this;
    tried.left = left + view.widthPx / 2;
    tried.right = tried.left + widthPx;
    tried.top = view.heightPx / 2 - middle - NAME_HEIGHT_PX / 2;
    tried.bottom = tried.top + NAME_HEIGHT_PX;
    return this.written.meets(tried);
  }

  private take(left: number, middle: number, right: number, alpha: number): void {
    if (this.takenCount >= MOST_TAKEN) return;
    const at = this.takenCount++ * 4;
    this.taken[at] = left;
    this.taken[at + 1] = middle;
    this.taken[at + 2] = right;
    this.taken[at + 3] = alpha;
  }

  /** Takes the page's language, and paints the names anew when it has changed. */
  private speak(): void {
    const home = this.canvas.closest<HTMLElement>('[lang]');
    const locale = LOCALES.find((one) => one === home?.lang) ?? 'en';
    if (locale === this.locale) return;
    this.locale = locale;
    this.names.forEach(({ kind }, index) => this.looks.setXYZ(index, ...COLOURS[kind]));
    const family = getComputedStyle(home ?? this.canvas).fontFamily;
    void this.atlas.paint(this.names.map(({ name }) => name[locale]), family).then(() => {
      this.ready = true;
      this.onLoaded();
    });
  }
}

/** How much of a body's name is told: while it is a dot, and as long as its dot is there. The Sun is named on among the stars. */
function planetAlphaOf({ frame, equatorialRadiusM }: SkyBody, awayM: number, view: SkyView): number {
  const px = ((2 * equatorialRadiusM) / awayM) * pixelsPerRadian(view);
  return (frame === 'sun' ? 1 : planetAlpha(view)) * (1 - smoothstep(LABELLED_PX[0], LABELLED_PX[1], px));
}
