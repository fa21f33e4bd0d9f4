import { withPage } from '../support/openPage.js';
import type { SichaoPage, WithSichao } from '../support/SichaoPage.js';
import { atMost, told, type BenchRow, type BenchSite } from './BenchSite.js';
import { heapOfObjects } from './heapOfObjects.js';

const EARLY = 20;
const LATE = 200;
/** Small: what is measured is what is held, not what is drawn. */
const WIDTH = 480;
const HEIGHT = 270;

interface Holdings {
  readonly heapBytes: number;
  readonly gpuObjects: number;
}

/** What is held once the view has come back to the same place and the collector has run. */
const holdings = async (opened: SichaoPage): Promise<Holdings> => {
  await opened.flyTo('human', 50);
  await opened.settle({ quietMs: 800 });
  const client = await opened.page.context().newCDPSession(opened.page);
  const heapBytes = await heapOfObjects(client);
  await client.detach();
  const { textures, geometries, programs } = await opened.stats();
  return { heapBytes, gpuObjects: textures + geometries + programs };
};

/**
 * Flies to every checkpoint in turn, by strides that lead across all scales, and waits at each until nothing moves. One
 * call for all flights: each call leaves compiled code of its own on the page's heap, which is no leak of ours.
 */
const flyAround = (opened: SichaoPage, ids: readonly string[], from: number, to: number): Promise<void> =>
  opened.page.evaluate(
    async ([all, first, last]) => {
      const { sichao } = window as unknown as WithSichao;
      const rest = async (): Promise<void> => {
        for (let frames = -1; frames !== sichao.stats().frames || sichao.state().moving; ) {
          ({ frames } = sichao.stats());
          await new Promise((resolve) => setTimeout(resolve, 60));
        }
      };
      for (let flight = first; flight < last; flight++) {
        await sichao.flyTo(all[(flight * 8) % all.length] ?? 'human', { durationMs: 50 });
        await rest();
      }
    },
    [ids, from, to] as const,
  );

/** Heap and graphics objects after 200 flights against after 20. */
export const measureLeaks = ({ browser, siteUrl }: BenchSite): Promise<BenchRow[]> =>
  withPage(browser, siteUrl, { query: 'still=1', width: WIDTH, height: HEIGHT }, async (opened) => {
    const ids = (await opened.catalogue()).map(({ id }) => id);
    await flyAround(opened, ids, 0, EARLY);
    const early = await holdings(opened);
    await flyAround(opened, ids, EARLY, LATE);
    const late = await holdings(opened);
    return [
      told('objects on the heap after 20 flights', early.heapBytes / 1e6, 'MB'),
      atMost('objects on the heap after 200 flights, against after 20', late.heapBytes / early.heapBytes, 1.03, '×', `${(late.heapBytes / 1e6).toFixed(2)} MB`),
      told('graphics objects after 20 flights', early.gpuObjects, ''),
      atMost('graphics objects after 200 flights, against after 20', late.gpuObjects / early.gpuObjects, 1.03, '×', String(late.gpuObjects)),
    ];
  });
