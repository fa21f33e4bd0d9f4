import type { PerspectiveCamera, Scene, WebGLRenderer } from 'three';

/** Vertical field of view, degrees, in a landscape window. */
export const FIELD_OF_VIEW_DEG = 40;

/** The two depth ranges in view units (1 = the camera's distance from the focus). They overlap, so no seam shows. */
export const FAR_PASS = { near: 50, far: 3e5 } as const;
export const NEAR_PASS = { near: 0.01, far: 64 } as const;

/** Layers tell which pass draws an object: both (default), only behind everything, or only near. */
export const LAYER_BOTH = 0;
export const LAYER_BACKGROUND = 1;
export const LAYER_NEAR_ONLY = 2;

/**
 * Draws the scene twice with the same 24-bit depth, far then near, clearing depth between. Each pass is exact to a
 * pixel over its range; frustum culling leaves out of a pass what is not in it.
 */
export function renderPasses(renderer: WebGLRenderer, scene: Scene, camera: PerspectiveCamera): void {
  renderer.autoClear = false;
  renderer.info.reset();
  renderer.clear();
  scene.updateMatrixWorld();
  camera.updateMatrixWorld();
  scene.matrixWorldAutoUpdate = false;

  camera.near = FAR_PASS.near;
  camera.far = FAR_PASS.far;
  camera.layers.set(LAYER_BOTH);
  camera.layers.enable(LAYER_BACKGROUND);
  camera.updateProjectionMatrix();
  renderer.render(scene, camera);

  renderer.clearDepth();
  camera.near = NEAR_PASS.near;
  camera.far = NEAR_PASS.far;
  camera.layers.set(LAYER_BOTH);
  camera.layers.enable(LAYER_NEAR_ONLY);
  camera.updateProjectionMatrix();
  renderer.render(scene, camera);

  scene.matrixWorldAutoUpdate = true;
}
