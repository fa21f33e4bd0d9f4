import { withPage } from '../support/openPage.js';
import type { SichaoPage } from '../support/SichaoPage.js';
import { atMost, told, type BenchRow, type BenchSite } from './BenchSite.js';

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
  // Twice: what the first run frees may let go of more.
  for (let run = 0; run < 2; run++) await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  await client.detach();
  const { textures, geometries, programs } = await opened.stats();
  return { heapBytes: usedSize, gpuObjects: textures + geometries + programs };
};

/** Heap and graphics objects after 200 flights against after 20. */
export const measureLeaks = ({ browser, siteUrl }: BenchSite): Promise<BenchRow[]> =>
  withPage(browser, siteUrl, { query: 'still=1', width: WIDTH, height: HEIGHT }, async (opened) => {
    const ids = (await opened.catalogue()).map(({ id }) => id);
    let early: Holdings | null = null;
    for (let flight = 0; flight < LATE; flight++) {
      // Every checkpoint in turn, by strides that lead across all scales.
      await opened.flyTo(ids[(flight * 8) % ids.length] ?? 'human', 50);
      await opened.settle({ quietMs: 60 });
      if (flight + 1 === EARLY) early = await holdings(opened);
    }
    const late = await holdings(opened);
    if (!early) throw new Error('too few flights');
    return [
      told('heap after 20 flights', early.heapBytes / 1e6, 'MB'),
      atMost('heap after 200 flights, against after 20', late.heapBytes / early.heapBytes, 1.03, '×', `${(late.heapBytes / 1e6).toFixed(2)} MB`),
      told('graphics objects after 20 flights', early.gpuObjects, ''),
      atMost('graphics objects after 200 flights, against after 20', late.gpuObjects / early.gpuObjects, 1.03, '×', String(late.gpuObjects)),
    ];
  });
