import type { ShowClock } from './ShowClock.js';

/**
 * When a flight is looked at where no date was chosen: while its craft was under way, and what it is told by was in the
 * light. Written out, for the missions themselves are fetched later than the first picture.
 */
export const TELLING_MOMENTS: Readonly<Record<string, number>> = {
  // The stack goes round the Moon, a day before its lander leaves it.
  'change-lunar': Date.UTC(2024, 4, 29, 12),
  // The burn half way that bends the path towards Mars.
  'tianwen-1': Date.UTC(2020, 9, 9, 15),
  // Round Mars, quarter of an hour before the lander comes down.
  'tianwen-1-orbiter': Date.UTC(2021, 4, 14, 23),
  // The ship alone, after the booster has left it and before it was lost.
  'starship-flight-7': Date.UTC(2025, 0, 16, 22, 44),
};

/**
 * Sets the date for a place that is gone to (`id`: its exhibit, null where there is none). One that comes with it (`dateMs`)
 * or that somebody chose holds; otherwise a flight lends its own, which is given back on the way to something else.
 */
export function dateFor(clock: ShowClock, id: string | null, dateMs?: number): void {
  if (dateMs !== undefined) return clock.show(dateMs);
  if (!clock.isFree) return;
  const momentMs = id === null ? undefined : TELLING_MOMENTS[id];
  if (momentMs !== undefined) clock.lend(momentMs);
  else if (clock.isLent) clock.goLive();
}
