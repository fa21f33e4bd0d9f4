import { WebGLRenderer, type WebGLRendererParameters } from 'three';
import { guardDeletions } from './guardDeletions.js';

/** Thrown where the browser cannot draw with WebGL 2. */
export class NoWebGLError extends Error {
  constructor(options?: ErrorOptions) {
    super('This browser does not offer WebGL 2', options);
    this.name = 'NoWebGLError';
  }
}

/** Makes the stage's renderer. That is also the proof that there is WebGL: trying first would cost a second context. */
export function createRenderer(defaults: WebGLRendererParameters): WebGLRenderer {
  let renderer: WebGLRenderer;
  try {
    renderer = new WebGLRenderer({ ...defaults, antialias: true, powerPreference: 'high-performance', stencil: false });
  } catch (cause) {
    throw new NoWebGLError({ cause });
  }
  renderer.domElement.addEventListener('webglcontextlost', guardDeletions(renderer.getContext()));
  // Asking a program for its faults makes the page wait for the graphics card; where the site is developed it is worth it.
  renderer.debug.checkShaderErrors = !import.meta.env.PROD;
  return renderer;
}
