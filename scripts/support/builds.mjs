import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './listFiles.mjs';
import { ROOT } from './root.mjs';
import { runCommand, toolPath } from './runCommand.mjs';
import { say, secondsSince } from './say.mjs';
import { stampOf } from './stamps.mjs';

const SHARED_INPUTS = ['package-lock.json', 'tsconfig.json'];

/** @param {string} path */
const isSource = (path) => !path.endsWith('.md') && !path.startsWith('public/collection/');

/**
 * Runs a build unless what it reads and what it wrote are as they were. Throws where it fails.
 * @param {{ name: string, inputs: readonly string[], output: string, args: readonly string[], hint: string }} build
 */
const ensureBuilt = async ({ name, inputs, output, args, hint }) => {
  const stamp = stampOf({ root: ROOT, name, inputs, output });
  if (stamp.isFresh()) {
    say(`the ${name} is up to date`);
    return;
  }
  const begin = process.hrtime.bigint();
  say(`building the ${name} …`);
  stamp.forget();
  const { code } = await runCommand(process.execPath, args);
  if (code !== 0) throw new Error(`the ${name} could not be built (see above). ${hint}`);
  stamp.write();
  say(`the ${name} was built in ${secondsSince(begin)}`);
};

/** Builds `public/collection` from `models/`. */
export const ensureCollection = () =>
  ensureBuilt({
    name: 'collection',
    inputs: listFiles(ROOT, ['models', 'src/catalogue', 'src/core', ...SHARED_INPUTS], isSource),
    output: 'public/collection',
    args: ['--import', 'tsx', join(ROOT, 'models/kit/build/buildCollection.ts')],
    hint: 'Each message names the checkpoint, the key and the fix.',
  });

/** Builds `dist` from `src`, the live parts of the models and `public`. */
export const ensureSite = () =>
  ensureBuilt({
    name: 'site',
    inputs: [
      ...listFiles(ROOT, ['index.html', 'src', 'models', 'vite.config.ts', ...SHARED_INPUTS], isSource),
      ...listFiles(ROOT, ['public']),
    ],
    output: 'dist',
    args: [toolPath('vite/bin/vite.js'), 'build', '--logLevel', 'warn'],
    hint: '`npx tsc --noEmit` often says more.',
  });

/**
 * Everything that must exist before the site can be served. One checkpoint that is broken keeps nobody from the
 * others: what could be built is shown, and the next start tries again.
 */
export const ensureBuilds = async () => {
  try {
    await ensureCollection();
  } catch (error) {
    if (!existsSync(join(ROOT, 'public/collection/index.json'))) throw error;
    say('the collection has faults (see above); starting with what could be built');
  }
  await ensureSite();
  if (!existsSync(join(ROOT, 'dist/index.html'))) throw new Error('the build left no dist/index.html');
};
