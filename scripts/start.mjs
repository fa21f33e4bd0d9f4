import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { ensureBuilds } from './support/builds.mjs';
import { ensureDependencies } from './support/dependencies.mjs';
import { checkNode } from './support/nodeVersion.mjs';
import { checkPort } from './support/port.mjs';
import { ROOT } from './support/root.mjs';
import { say, secondsSince, stop } from './support/say.mjs';

const begin = process.hrtime.bigint();
checkNode();
await checkPort();
await ensureDependencies();
await ensureBuilds().catch((error) => stop(`Not started: ${error.message}`));

const { register } = await import('tsx/esm/api');
register();
await import(pathToFileURL(join(ROOT, 'src/server/main.ts')).href);
say(`ready after ${secondsSince(begin)}`);
