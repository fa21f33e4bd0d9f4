import type { Viewpoint } from '../core/frames/Viewpoint.js';
import type { SessionState } from '../session/SessionState.js';
import type { PublicState } from './SichaoApi.js';
import { DEGREE } from './showAddress.js';
import type { ShowClock } from './ShowClock.js';

/** What a show says of itself, apart from what only its stage knows. */
export function publicState(session: SessionState, { q, yawRad, pitchRad, frame, focusM }: Viewpoint, clock: ShowClock, shownMs: number): Omit<PublicState, 'moving' | 'contextLost'> {
  const { at, lang, mode, still, quality, follow, tour } = session;
  return {
    q,
    at,
    lang,
    mode,
    date: new Date(shownMs).toISOString(),
    live: clock.isLive,
    rate: clock.isRunning || clock.isLive ? clock.rate : 0,
    follow,
    tour: tour?.id ?? null,
    stop: tour ? tour.stop + 1 : null,
    yawDeg: yawRad / DEGREE,
    pitchDeg: pitchRad / DEGREE,
    frame,
    focusM: [focusM[0], focusM[1], focusM[2]],
    still,
    quality: quality ?? 'high',
  };
}
