/** Pieces that lie over the scene and have nothing to scroll. */
const PASSING = '[data-part="labels"], .sichao-bottom';

/** Lets the wheel zoom where a label, the scale bar or a neighbour lies under the pointer. Returns what stops it. */
export function passWheelOn(root: HTMLElement, stage: HTMLElement): () => void {
  const onWheel = (event: WheelEvent): void => {
    if (!(event.target instanceof Element) || !event.target.closest(PASSING)) return;
    event.preventDefault();
    stage.dispatchEvent(new WheelEvent('wheel', event));
  };
  root.addEventListener('wheel', onWheel, { passive: false });
  return () => root.removeEventListener('wheel', onWheel);
}
