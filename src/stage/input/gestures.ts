import { Gesture } from '@use-gesture/vanilla';
import type { Navigator } from '../../core/navigation/Navigator.js';

const DECADES_PER_NOTCH = 0.2;
const NOTCH_PX = 100;
const LN_10 = Math.LN10;
/** A drag across the height of the stage turns this far, radians. */
const TURN_PER_HEIGHT_RAD = Math.PI * 0.75;
/** A press that moves less than this is a click, pixels. */
const CLICK_SLACK_PX = 5;

export interface GestureOptions {
  readonly navigator: Navigator;
  readonly invalidate: () => void;
  readonly onClick: (xPx: number, yPx: number) => void;
}

/** Wheel, pinch and drag on the stage. Returns what stops listening. */
export function listenToGestures(element: HTMLElement, options: GestureOptions): () => void {
  const { navigator, invalidate, onClick } = options;
  let pinchStart = 1;
  const gesture = new Gesture(
    element,
    {
      onDrag: ({ delta: [dx, dy], pinching, tap, xy: [x, y], cancel }) => {
        if (pinching) {
          cancel();
          return;
        }
        if (tap) {
          const bounds = element.getBoundingClientRect();
          onClick(x - bounds.left, y - bounds.top);
          return;
        }
        const perPx = TURN_PER_HEIGHT_RAD / Math.max(1, element.clientHeight);
        navigator.turnBy(-dx * perPx, dy * perPx);
        invalidate();
      },
      onPinch: ({ first, offset: [scale] }) => {
        if (first) pinchStart = scale;
        navigator.zoomBy(-Math.log10(scale / pinchStart));
        pinchStart = scale;
        invalidate();
      },
      onWheel: ({ event, delta: [, dy], ctrlKey }) => {
        event.preventDefault();
        const linesToPx = event.deltaMode === 1 ? 33 : event.deltaMode === 2 ? 400 : 1;
        const pixels = dy * linesToPx;
        navigator.zoomBy(ctrlKey ? pixels / NOTCH_PX / LN_10 : (pixels / NOTCH_PX) * DECADES_PER_NOTCH);
        invalidate();
      },
    },
    {
      eventOptions: { passive: false },
      drag: { filterTaps: true, tapsThreshold: CLICK_SLACK_PX, pointer: { capture: true } },
      pinch: { scaleBounds: { min: 1e-9, max: 1e9 }, pinchOnWheel: false },
    },
  );
  return () => gesture.destroy();
}
