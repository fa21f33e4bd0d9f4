import { vi } from 'vitest';
import type { PublicState } from '../../src/app/SichaoApi.js';
import type { SichaoPage } from './SichaoPage.js';

/** Waits until the show says of itself what is wanted; gives back what it says. */
export const stateWhere = (opened: SichaoPage, wanted: (state: PublicState) => boolean): Promise<PublicState> =>
  vi.waitFor(
    async () => {
      const state = await opened.state();
      if (!wanted(state)) throw new Error(`Not yet: ${JSON.stringify(state)}`);
      return state;
    },
    { timeout: 60_000, interval: 50 },
  );
