import type { Viewpoint } from '../core/frames/Viewpoint.js';
import { writeAddress, type Address } from '../session/address.js';
import type { SessionState } from '../session/SessionState.js';
import type { ShowClock } from './ShowClock.js';

export const DEGREE = Math.PI / 180;

/** What an address says of the session. Without a date the show follows real time; with one it stands there, unless a rate is named. */
export function sessionFields(address: Address, nowMs: number): Partial<SessionState> {
  const { dateMs, rate, tour, stop } = address;
  return {
    dateMs: dateMs ?? (rate === undefined ? null : nowMs),
    rate: rate ?? (dateMs === undefined ? 1 : 0),
    tour: tour === undefined ? null : { id: tour, stop: (stop ?? 1) - 1, reached: address.at !== undefined || address.q !== undefined },
    ...(address.lang ? { lang: address.lang } : {}),
    ...(address.mode ? { mode: address.mode } : {}),
    ...(address.tags ? { tags: address.tags } : {}),
    ...(address.domains ? { domains: address.domains } : {}),
    ...(address.quality ? { quality: address.quality } : {}),
    ...(address.still === undefined ? {} : { still: address.still }),
  };
}

/** The query that restores a view. */
export function queryOf(session: SessionState, { q, yawRad, pitchRad }: Viewpoint, clock: ShowClock): string {
  const { at, lang, mode, dateMs, follow, tour, tags, domains, quality, still } = session;
  return writeAddress({
    ...(at === null ? {} : { at }),
    q,
    yawDeg: yawRad / DEGREE,
    pitchDeg: pitchRad / DEGREE,
    lang,
    mode,
    ...(dateMs === null ? {} : { dateMs: clock.dateMs }),
    ...(clock.isRunning ? { rate: session.rate } : {}),
    ...(follow === null ? {} : { follow }),
    ...(tour === null ? {} : { tour: tour.id, stop: tour.stop + 1 }),
    tags,
    domains,
    ...(quality === null ? {} : { quality }),
    still,
  });
}
