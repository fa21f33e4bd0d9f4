import { resolve } from 'node:path';
import { createSiteServer } from './siteServer.js';
import { listen } from './listen.js';

const MODES: readonly (readonly [query: string, what: string])[] = [
  ['?mode=kiosk', 'kiosk: unattended, touch'],
  ['?mode=lecture', 'lecture: the projector'],
  ['?mode=speaker', 'speaker: notes and clock'],
  ['?mode=follow', 'follow: the audience'],
  ['?mode=wall', 'wall: several screens'],
];

const fail = (words: string): never => {
  process.stderr.write(`\nsichao  ${words}\n\n`);
  process.exit(1);
};

const readPort = (text: string): number => {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    return fail(`PORT is "${text}"; it must be a whole number from 1 to 65535.`);
  }
  return port;
};

const port = readPort(process.env['PORT'] ?? '4173');
const host = process.env['HOST'];
const root = resolve(import.meta.dirname, '../../dist');

const start = async (address: string, isNeeded: boolean): Promise<void> => {
  try {
    await listen(createSiteServer({ root }), port, address);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EADDRINUSE') fail(`Port ${String(port)} is taken by another program. Choose another: PORT=${String(port + 1)} npm start`);
    if (code === 'EACCES') fail(`Port ${String(port)} needs special rights. Choose another: PORT=4173 npm start`);
    // A machine without IPv6 has no ::1; the other address serves.
    if (isNeeded) fail(`The server could not start at ${address}: ${String(error)}`);
  }
};

// A browser may understand `localhost` as either of the two loopback addresses.
await start(host ?? '127.0.0.1', true);
if (host === undefined) await start('::1', false);

const url = `http://${host ?? 'localhost'}:${String(port)}/`;
process.stdout.write(`\n  Sichao 四超 is at  ${url}\n\n`);
for (const [query, what] of MODES) process.stdout.write(`    ${`${url}${query}`.padEnd(42)} ${what}\n`);
process.stdout.write(`\n  ${host === undefined ? 'HOST=0.0.0.0 opens it to the local network. ' : ''}Ctrl+C ends it.\n\n`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
