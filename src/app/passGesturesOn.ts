/** Pieces that lie over the scene and have nothing to scroll or to drag. */
const PASSING = '[data-part="labels"], .sichao-bottom';
/** A press that moves less than this is a click on the piece, pixels. */
const CLICK_SLACK_PX = 5;

const isOnPassing = ({ target }: Event): boolean => target instanceof Element && target.closest(PASSING) !== null;

/**
 * Lets the wheel, a drag or a pinch reach the scene where a label, the scale bar or a neighbour lies under the pointer;
 * a press that does not move stays a click on the piece. Returns what stops it.
 */
export function passGesturesOn(root: HTMLElement, stage: HTMLElement): () => void {
  /** Pointers that went down on a piece and may yet be clicks. */
  const pressed = new Map<number, PointerEvent>();

  const onWheel = (event: WheelEvent): void => {
    if (!isOnPassing(event)) return;
    event.preventDefault();
    stage.dispatchEvent(new WheelEvent('wheel', event));
  };
  const onDown = (event: PointerEvent): void => {
    if (isOnPassing(event)) pressed.set(event.pointerId, event);
  };
  const onMove = (event: PointerEvent): void => {
    const down = pressed.get(event.pointerId);
    if (!down || Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) < CLICK_SLACK_PX) return;
    pressed.delete(event.pointerId);
    // The stage takes over the pointer as if it had gone down there: the rest of the drag, and its click, are the stage's.
    stage.dispatchEvent(new PointerEvent('pointerdown', down));
  };
  const onEnd = (event: PointerEvent): void => {
    pressed.delete(event.pointerId);
  };

  root.addEventListener('wheel', onWheel, { passive: false });
  root.addEventListener('pointerdown', onDown);
  root.addEventListener('pointermove', onMove);
  root.addEventListener('pointerup', onEnd);
  root.addEventListener('pointercancel', onEnd);
  return () => {
    root.removeEventListener('wheel', onWheel);
    root.removeEventListener('pointerdown', onDown);
    root.removeEventListener('pointermove', onMove);
    root.removeEventListener('pointerup', onEnd);
    root.removeEventListener('pointercancel', onEnd);
  };
}
