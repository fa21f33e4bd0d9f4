export interface ContextListeners {
  readonly onLost: () => void;
  readonly onRestored: () => void;
}

/** Watches a canvas for a lost and restored WebGL context. Returns what stops watching. */
export function listenToContext(canvas: HTMLCanvasElement, { onLost, onRestored }: ContextListeners): () => void {
  const lost = (event: Event) => {
    // Without this the browser never gives the context back.
    event.preventDefault();
    onLost();
  };
  canvas.addEventListener('webglcontextlost', lost);
  canvas.addEventListener('webglcontextrestored', onRestored);
  return () => {
    canvas.removeEventListener('webglcontextlost', lost);
    canvas.removeEventListener('webglcontextrestored', onRestored);
  };
}

/** Whether this browser can draw with WebGL 2; if not, why, as a key of the interface's strings. */
export function webGLProblem(document: Document): 'noWebGLApi' | 'noWebGLContext' | null {
  if (!('WebGL2RenderingContext' in document.defaultView!)) return 'noWebGLApi';
  const context = document.createElement('canvas').getContext('webgl2');
  if (!context) return 'noWebGLContext';
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return null;
}
