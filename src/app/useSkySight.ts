import { useEffect, useState } from 'react';
import type { Show } from './Show.js';

/** The sky's pieces come above the one zoom and go below the other, so that they do not flicker between. */
const COMES_Q = 4.5;
const GOES_Q = 4.3;

/** Exhibits of the bench that tell of a flight: the date concerns them as well. */
const FLIGHTS = new Set(['starship', 'starship-flight-7']);

/** Whether the view is at the sky, so that the date matters: far out, at a thing of the sky, or while time runs. */
export function useSkySight(show: Show): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    let last = false;
    const look = (): void => {
      const { at } = show.session.getState();
      const isOfSky = at !== null && (FLIGHTS.has(at) || show.world.entry(at)?.place.kind === 'sky');
      const now = isOfSky || show.clock.isRunning || show.navigator.viewpoint.q > (last ? GOES_Q : COMES_Q);
      if (now !== last) setSeen(now);
      last = now;
    };
    look();
    show.frameWatchers.add(look);
    const stop = show.session.subscribe(look);
    return () => {
      show.frameWatchers.delete(look);
      stop();
    };
  }, [show]);
  return seen;
}
