import { BufferAttribute, BufferGeometry, Mesh, Points, Sphere, Vector3, Vector4, type Box3, type Camera, type DataTexture, type Matrix4, type MeshStandardMaterial, type PerspectiveCamera, type Scene, type WebGLRenderer } from 'three';
import { uPixel } from './impostorMaterial.js';

const viewport = new Vector4();

/** Tells the shaders how large a pixel is in the picture that is being drawn. */
function measurePixel(renderer: WebGLRenderer, _scene: Scene, camera: Camera): void {
  renderer.getCurrentViewport(viewport);
  const { elements } = (camera as PerspectiveCamera).projectionMatrix;
  uPixel.value.set(2 / ((elements[5] ?? 1) * viewport.w), viewport.z, viewport.w);
}

/** Geometry without vertices of its own: the index says which entries of the table are drawn, and in which order. */
export function indexedGeometry(length: number, bounds: Sphere): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setIndex(new BufferAttribute(new Uint32Array(length), 1));
  geometry.boundingSphere = bounds;
  return geometry;
}

/** A ball around a box. */
export const sphereAround = (box: Box3): Sphere => box.getBoundingSphere(new Sphere(new Vector3(), 0));

/** What measures must know of things that are drawn from a table: their box in the axes of `toModel`. */
export interface DrawnFromTable {
  readonly expandBox: (box: Box3, toModel: Matrix4) => void;
}

/** Quads that are drawn from the table. */
export class ImpostorQuads extends Mesh<BufferGeometry, MeshStandardMaterial> {
  constructor(
    geometry: BufferGeometry,
    material: MeshStandardMaterial,
    readonly table: DataTexture,
  ) {
    super(geometry, material);
    this.onBeforeRender = measurePixel;
    this.raycast = () => undefined;
  }
}

/** Points that are drawn from the table. */
export class ImpostorPoints extends Points<BufferGeometry, MeshStandardMaterial> {
  constructor(geometry: BufferGeometry, material: MeshStandardMaterial) {
    super(geometry, material);
    this.onBeforeRender = measurePixel;
    this.raycast = () => undefined;
  }
}
