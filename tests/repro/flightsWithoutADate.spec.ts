import { describe, expect, it } from 'vitest';
import { browserSuite } from '../support/browserSuite.js';
import { stateWhere } from '../support/stateWhere.js';

const visit = browserSuite();
const WINDOW = { width: 1000, height: 620, reducedMotion: true };

/** Opened without a date, a flight of years ago was empty space today: no craft, and the exhibit on the Moon's night side. */
describe('a flight that is opened without a date', () => {
  it('stands at its own moment, says so, and leads back to now', async () => {
    await visit({ ...WINDOW, query: 'at=change-lunar' }, async (opened) => {
      expect(await opened.state()).toMatchObject({ live: false, rate: 0, date: '2024-05-29T12:00:00.000Z' });
      const mission = opened.part('mission');
      await mission.getByText('Set to the time of this flight').waitFor({ state: 'visible' });
      await mission.getByRole('button', { name: 'Back to now' }).click();
      await stateWhere(opened, ({ live }) => live);
      await mission.getByText('Set to the time of this flight').waitFor({ state: 'detached' });
    });
  });

  it('lends its date to a flight there and takes it along no further; an address has the last word', async () => {
    await visit({ ...WINDOW, query: 'at=earth' }, async (opened) => {
      await opened.flyTo('tianwen-1');
      await stateWhere(opened, ({ date }) => date === '2020-10-09T15:00:00.000Z');
      await opened.flyTo('jupiter');
      await stateWhere(opened, ({ live }) => live);
    });
    await visit({ ...WINDOW, query: 'at=change-lunar&date=2026-01-01T00:00:00Z' }, async (opened) => {
      expect(await opened.state()).toMatchObject({ date: '2026-01-01T00:00:00.000Z' });
    });
  });
});
