import { withPage } from '../support/openPage.js';
import type { SichaoPage, WithSichao } from '../support/SichaoPage.js';
import { atMost, type BenchRow, type BenchSite } from './BenchSite.js';
import { heapOfObjects } from './heapOfObjects.js';

/** Flights in one round: to as many checkpoints, by strides that lead across all scales. */
const ROUND = 20;
const STRIDE = 8;
const ROUNDS = 10;
/** Small: what is measured is what is held, not what is drawn. */
const WIDTH = 480;
const HEIGHT = 270;

interface Holdings {
  readonly heapBytes: number;
  readonly gpuObjects: number;
  /** What of them are textures, geometries and programs. */
  readonly kinds: string;
}

/** What is held once the view has come back to the same place and the collector has run. */
const holdings = async (opened: SichaoPage): Promise<Holdings> => {
  await opened.flyTo('human', 50);
  await opened.settle({ quietMs: 800 });
  const client = await opened.page.context().newCDPSession(opened.page);
  const heapBytes = await heapOfObjects(client);
  await client.detach();
  const { textures, geometries, programs } = await opened.stats();
  return { heapBytes, gpuObjects: textures + geometries + programs, kinds: [textures, geometries, programs].join(' + ') };
};

/**
 * Flies to these checkpoints in turn, so many times, and waits at each until nothing moves. One call for all flights: each
 * call leaves compiled code of its own on the page's heap, which is no leak of ours.
 */
const flyAround = (opened: SichaoPage, ids: readonly string[], rounds: number): Promise<void> =>
  opened.page.evaluate(
    async ([all, times]) => {
      const { sichao } = window as unknown as WithSichao;
      const rest = async (): Promise<void> => {
        for (let frames = -1; frames !== sichao.stats().frames || sichao.state().moving; ) {
          ({ frames } = sichao.stats());
          await new Promise((resolve) => setTimeout(resolve, 60));
        }
      };
      for (let round = 0; round < times; round++) {
        for (const id of all) {
          await sichao.flyTo(id, { durationMs: 50 });
          await rest();
        }
      }
    },
    [ids, rounds] as const,
  );

/**
 * Heap and graphics objects after 200 flights against after 20, to the same twenty checkpoints ten times over; then after all
 * checkpoints twice against once: whoever goes to more places holds more maps and shapes, and each once.
 */
export const measureLeaks = ({ browser, siteUrl }: BenchSite): Promise<BenchRow[]> =>
  withPage(browser, siteUrl, { query: 'still=1', width: WIDTH, height: HEIGHT }, async (opened) => {
    const all = (await opened.catalogue()).map(({ id }) => id);
    const some = Array.from({ length: ROUND }, (_, i) => all[(i * STRIDE) % all.length] ?? 'human');
    if (new Set(some).size !== ROUND) throw new Error(`strides of ${String(STRIDE)} among ${String(all.length)} checkpoints come back too soon`);
    const rows: BenchRow[] = [];
    const compare = async (what: string, ids: readonly string[], rounds: number): Promise<void> => {
      await flyAround(opened, ids, 1);
      const early = await holdings(opened);
      await flyAround(opened, ids, rounds - 1);
      const late = await holdings(opened);
      rows.push(
        atMost(`objects on the heap after ${what}`, late.heapBytes / early.heapBytes, 1.03, '×', `${(early.heapBytes / 1e6).toFixed(2)} MB, ${(late.heapBytes / 1e6).toFixed(2)} MB`),
        atMost(`graphics objects after ${what}`, late.gpuObjects / early.gpuObjects, 1.03, '×', `${early.kinds}, ${late.kinds}`),
      );
    };
    await compare(`${String(ROUND * ROUNDS)} flights, against after ${String(ROUND)}`, some, ROUNDS);
    await compare('all checkpoints twice, against once', all, 2);
    return rows;
  });
