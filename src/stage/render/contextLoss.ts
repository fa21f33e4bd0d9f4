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
