import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../scripts/support/root.mjs';
import { createSiteServer } from '../../src/server/siteServer.js';
import { close, listen } from '../../src/server/listen.js';
import { withSite } from '../support/openSite.js';
import type { BenchRow, BenchSite } from './BenchSite.js';
import { buildBenchPages } from './buildPages.js';
import { measureAtoms } from './measureAtoms.js';
import { measureFill } from './measureFill.js';
import { measureFrames } from './measureFrames.js';
import { measureLeaks } from './measureLeaks.js';
import { measureLoad } from './measureLoad.js';
import { measureMany } from './measureMany.js';
import { measureRunning } from './measureRunning.js';
import { measureTextures } from './measureTextures.js';

/**
 * Measures the built site against its promises, prints a table and writes artifacts/bench.json.
 * `npm run bench -- load frames` takes only these of load, frames, fill, leaks, many, atoms, running, textures.
 */
const MEASUREMENTS = { load: measureLoad, frames: measureFrames, fill: measureFill, leaks: measureLeaks, many: measureMany, atoms: measureAtoms, running: measureRunning, textures: measureTextures };
type Name = keyof typeof MEASUREMENTS;

const wanted = process.argv.slice(2);
const names = (Object.keys(MEASUREMENTS) as Name[]).filter((name) => wanted.length === 0 || wanted.includes(name));
const unknown = wanted.filter((word) => !(word in MEASUREMENTS));
if (unknown.length > 0) throw new Error(`No such measurement: ${unknown.join(', ')}; there are ${Object.keys(MEASUREMENTS).join(', ')}`);

const lineOf = ({ what, value, unit, target, kept, remark }: BenchRow): string => {
  const verdict = kept === null ? ' ' : kept ? '✓' : '✗';
  const figure = `${value >= 100 ? value.toFixed(0) : value.toPrecision(3)} ${unit}`;
  return `${verdict} ${what.padEnd(58)} ${figure.padStart(12)}  ${(target ?? '').padEnd(8)} ${remark ?? ''}`;
};

const measureAll = async (site: BenchSite): Promise<BenchRow[]> => {
  const rows: BenchRow[] = [];
  for (const name of names) {
    process.stdout.write(`measuring: ${name} …\n`);
    try {
      rows.push(...(await MEASUREMENTS[name](site)));
    } catch (error) {
      process.stdout.write(`${String(error)}\n`);
      rows.push({ what: `${name} could not be measured`, value: Number.NaN, unit: '', target: '', kept: false });
    }
  }
  return rows;
};

const pages = createSiteServer({ root: await buildBenchPages() });
const pagesUrl = `http://127.0.0.1:${String(await listen(pages, 0, '127.0.0.1'))}/`;
const rows = await withSite(
  ({ url, browser }) => measureAll({ siteUrl: url, pagesUrl, distFolder: join(ROOT, 'dist'), browser }),
  // Without the screen's beat, so that a frame rate tells what drawing costs.
  { extraArgs: ['--disable-frame-rate-limit', '--disable-gpu-vsync', '--enable-precise-memory-info'] },
);
await close(pages);

process.stdout.write(`\n${rows.map(lineOf).join('\n')}\n`);
mkdirSync(join(ROOT, 'artifacts'), { recursive: true });
const machine = { cpu: cpus()[0]?.model ?? '', cores: cpus().length, node: process.version };
writeFileSync(join(ROOT, 'artifacts/bench.json'), `${JSON.stringify({ date: new Date().toISOString(), machine, rows }, null, 2)}\n`);
const broken = rows.filter(({ kept }) => kept === false).length;
process.stdout.write(`\n${String(rows.filter(({ kept }) => kept === true).length)} promises kept, ${String(broken)} broken; artifacts/bench.json has the figures.\n`);
process.exitCode = broken === 0 ? 0 : 1;
