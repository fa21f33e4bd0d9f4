import type { Navigator } from '../../core/navigation/Navigator.js';

const DECADES_PER_PRESS = 0.15;
const DECADES_PER_PAGE = 1;
const TURN_PER_PRESS_RAD = 0.09;

/** Moves the view for a key that was pressed on the stage. Returns false for keys that mean nothing here. */
export function steerByKey(navigator: Navigator, key: string): boolean {
  switch (key) {
    case 'ArrowUp':
    case '+':
    case '=':
      navigator.zoomBy(-DECADES_PER_PRESS);
      return true;
    case 'ArrowDown':
    case '-':
      navigator.zoomBy(DECADES_PER_PRESS);
      return true;
    case 'PageUp':
      navigator.zoomBy(-DECADES_PER_PAGE);
      return true;
    case 'PageDown':
      navigator.zoomBy(DECADES_PER_PAGE);
      return true;
    case 'ArrowLeft':
      navigator.turnBy(-TURN_PER_PRESS_RAD, 0);
      return true;
    case 'ArrowRight':
      navigator.turnBy(TURN_PER_PRESS_RAD, 0);
      return true;
    default:
      return false;
  }
}
