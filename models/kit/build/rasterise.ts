import type { ReadonlyVec3, Vec3 } from '../../../src/core/maths/vec3.js';
import { linearToSrgb } from '../colour.js';
import type { Camera } from './camera.js';
import type { MeshData } from './MeshData.js';
import { projectVertices, walkTriangle } from './ScreenTriangles.js';
import { ShadowMap } from './ShadowMap.js';
import { StudioLight, toneMapped } from './studioLight.js';

export interface Scene {
  readonly opaque: readonly MeshData[];
  /** Blended over the opaque, far to near, after the contact shadow. */
  readonly glass: readonly MeshData[];
  readonly contactShadow: MeshData | null;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** sRGB, three bytes a pixel. */
  readonly rgb: Uint8Array;
}

/** Draws the scene with samples × samples points a pixel. The camera is for the picture's own size. */
export const rasterise = (scene: Scene, camera: Camera, width: number, height: number, samples: number): Picture => {
  const w = width * samples;
  const h = height * samples;
  const view: Camera = {
    ...camera,
    scalePx: camera.scalePx * samples,
    centreXPx: camera.centreXPx * samples,
    centreYPx: camera.centreYPx * samples,
  };
  const light = new StudioLight(view);
  const shadows = new ShadowMap(scene.opaque, light.key);
  const linear = new Float32Array(w * h * 3);
  paintBackground(linear, w, h);
  const depth = new Float64Array(w * h);
  const shader = new Shader(view, light, shadows);

  scene.opaque.forEach((mesh) => {
    const screen = projectVertices(mesh, view);
    // First whose triangle is in front at each pixel, then the light, once a pixel.
    const front = new Int32Array(w * h).fill(-1);
    const { indices } = mesh;
    for (let t = 0; t < indices.length; t += 3) {
      walkTriangle(screen, indices[t]!, indices[t + 1]!, indices[t + 2]!, w, h, (pixel, _a, _b, _c, inverse) => {
        if (inverse <= depth[pixel]!) return;
        depth[pixel] = inverse;
        front[pixel] = t;
      });
    }
    for (let pixel = 0; pixel < front.length; pixel++) {
      const t = front[pixel]!;
      if (t >= 0) shader.point(mesh, screen, t, pixel % w, Math.floor(pixel / w), linear, pixel * 3, 1);
    }
  });

  const blend = (mesh: MeshData, flat: boolean): void => {
    const screen = projectVertices(mesh, view);
    for (const t of farToNear(mesh, screen)) {
      walkTriangle(screen, mesh.indices[t]!, mesh.indices[t + 1]!, mesh.indices[t + 2]!, w, h, (pixel, _a, _b, _c, inverse) => {
        if (inverse <= depth[pixel]!) return;
        shader.point(mesh, screen, t, pixel % w, Math.floor(pixel / w), linear, pixel * 3, flat ? 0 : 1);
      });
    }
  };
  if (scene.contactShadow) blend(scene.contactShadow, true);
  scene.glass.forEach((mesh) => blend(mesh, false));
  return resolve(linear, width, height, samples);
};

/** Interpolates a triangle at a pixel and writes its light. */
class Shader {
  private readonly normal: Vec3 = [0, 0, 0];
  private readonly place: Vec3 = [0, 0, 0];
  private readonly toEye: Vec3 = [0, 0, 0];
  private readonly colour: Vec3 = [0, 0, 0];

  constructor(
    private readonly camera: Camera,
    private readonly light: StudioLight,
    private readonly shadows: ShadowMap,
  ) {}

  /** `lit` 0: takes the colour as it is (a shadow). */
  point(mesh: MeshData, screen: Float64Array, t: number, x: number, y: number, out: Float32Array, at: number, lit: number): void {
    const a = mesh.indices[t]!;
    const b = mesh.indices[t + 1]!;
    const c = mesh.indices[t + 2]!;
    const [ax, ay, aw] = [screen[a * 3]!, screen[a * 3 + 1]!, screen[a * 3 + 2]!];
    const [bx, by, bw] = [screen[b * 3]!, screen[b * 3 + 1]!, screen[b * 3 + 2]!];
    const [cx, cy, cw] = [screen[c * 3]!, screen[c * 3 + 1]!, screen[c * 3 + 2]!];
    const px = x + 0.5;
    const py = y + 0.5;
    const area = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay);
    const ua = (((bx - px) * (cy - py) - (cx - px) * (by - py)) / area) * aw;
    const ub = (((cx - px) * (ay - py) - (ax - px) * (cy - py)) / area) * bw;
    const uc = (((ax - px) * (by - py) - (bx - px) * (ay - py)) / area) * cw;
    const sum = ua + ub + uc;
    const wa = ua / sum;
    const wb = ub / sum;
    const wc = uc / sum;
    const { normal, place, toEye, colour } = this;
    for (let k = 0; k < 3; k++) {
      normal[k as 0] = mesh.normals[a * 3 + k]! * wa + mesh.normals[b * 3 + k]! * wb + mesh.normals[c * 3 + k]! * wc;
      place[k as 0] = mesh.positions[a * 3 + k]! * wa + mesh.positions[b * 3 + k]! * wb + mesh.positions[c * 3 + k]! * wc;
      colour[k as 0] = mixed4(mesh.colours, k, a, b, c, wa, wb, wc);
      toEye[k as 0] = this.camera.eye[k]! - place[k]!;
    }
    const opacity = mixed4(mesh.colours, 3, a, b, c, wa, wb, wc);
    if (lit === 0) {
      for (let k = 0; k < 3; k++) out[at + k] = out[at + k]! * (1 - opacity) + colour[k]! * opacity;
      return;
    }
    normalise(normal);
    normalise(toEye);
    const key = this.shadows.lit(place, normal);
    const result = this.light.shade(
      normal,
      toEye,
      colour,
      mixed4(mesh.surface, 0, a, b, c, wa, wb, wc),
      mixed4(mesh.surface, 1, a, b, c, wa, wb, wc),
      mixed4(mesh.surface, 2, a, b, c, wa, wb, wc),
      mixed4(mesh.surface, 3, a, b, c, wa, wb, wc),
      key,
    );
    // A clear body shows its rim more than its middle.
    const facing = Math.abs(normal[0] * toEye[0] + normal[1] * toEye[1] + normal[2] * toEye[2]);
    const cover = opacity >= 1 ? 1 : opacity + (1 - opacity) * (1 - facing) ** 3 * 0.7;
    for (let k = 0; k < 3; k++) out[at + k] = out[at + k]! * (1 - cover) + result[k]! * cover;
  }
}

/** Number `k` of the four that a vertex has, mixed from three vertices. A function of its own: one in `point` would be made anew a pixel. */
const mixed4 = (from: Float32Array, k: number, a: number, b: number, c: number, wa: number, wb: number, wc: number): number =>
  from[a * 4 + k]! * wa + from[b * 4 + k]! * wb + from[c * 4 + k]! * wc;

const normalise = (v: Vec3): void => {
  const n = Math.sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2]) || 1;
  v[0] /= n;
  v[1] /= n;
  v[2] /= n;
};

const farToNear = ({ indices }: MeshData, screen: Float64Array): Uint32Array => {
  const key = new Float64Array(indices.length / 3);
  for (let t = 0; t < key.length; t++) {
    key[t] = screen[indices[t * 3]! * 3 + 2]! + screen[indices[t * 3 + 1]! * 3 + 2]! + screen[indices[t * 3 + 2]! * 3 + 2]!;
  }
  const order = Uint32Array.from({ length: key.length }, (_, i) => i);
  order.sort((a, b) => key[a]! - key[b]! || a - b);
  return order.map((t) => t * 3);
};

/** Linear light that comes out as the ink-blue ground after tone mapping, a little lighter behind the thing. */
const paintBackground = (linear: Float32Array, w: number, h: number): void => {
  const ground: ReadonlyVec3 = [0.0105, 0.0175, 0.037];
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      const u = (x / w - 0.46) * 1.5;
      const v = (y / h - 0.5) * 1.6;
      const lift = 0.55 + 1.5 * Math.exp(-(u * u + v * v) * 2.2);
      for (let k = 0; k < 3; k++) linear[(y * w + x) * 3 + k] = ground[k as 0] * lift;
    }
  }
};

const resolve = (linear: Float32Array, width: number, height: number, samples: number): Picture => {
  const rgb = new Uint8Array(width * height * 3);
  const w = width * samples;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      for (let k = 0; k < 3; k++) {
        let sum = 0;
        for (let j = 0; j < samples; j++) {
          for (let i = 0; i < samples; i++) {
            // Each sample is tone-mapped before the mean, so that highlights do not fray.
            sum += toneMapped(linear[((y * samples + j) * w + x * samples + i) * 3 + k]!);
          }
        }
        rgb[(y * width + x) * 3 + k] = Math.round(255 * linearToSrgb(sum / (samples * samples)));
      }
    }
  }
  return { width, height, rgb };
};
