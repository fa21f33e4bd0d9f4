import type { NavigatorTarget } from '../core/navigation/NavigatorTarget.js';

/** What leads the view along with a thing that moves. */
export interface ViewFollower {
  /** What the navigator looks at, written in place. */
  readonly target: NavigatorTarget;
  /** Puts the target where it is on a date, ms since 1970 UTC; before each frame, so nothing may be allocated. */
  readonly place: (dateMs: number) => void;
}
