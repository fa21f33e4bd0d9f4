import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './listFiles.mjs';

/**
 * A hash of the names and contents of files.
 * @param {string} root
 * @param {readonly string[]} files
 */
export const hashFiles = (root, files) => {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update('\0').update(readFileSync(join(root, file))).update('\0');
  return hash.digest('hex');
};

/**
 * A listing of what a build wrote, by name and length: cheap, and enough to see a deleted or half-written result.
 * @param {string} root
 * @param {string} folder
 */
const outputListing = (root, folder) => {
  const hash = createHash('sha256');
  const files = listFilesOf(root, folder);
  for (const file of files) hash.update(`${file}\0${String(statSync(join(root, file)).size)}\0`);
  return files.length === 0 ? 'empty' : hash.digest('hex');
};

// `listFiles` skips `dist` by name, so a build's output is listed from inside it.
/** @param {string} root @param {string} folder */
const listFilesOf = (root, folder) => listFiles(join(root, folder), ['.']).map((file) => `${folder}/${file}`);

/**
 * What a build read and wrote, remembered in `.cache/stamps`, to know later whether it must run again.
 * @param {{ root: string, name: string, inputs: readonly string[], output: string }} build
 */
export const stampOf = ({ root, name, inputs, output }) => {
  const file = join(root, '.cache', 'stamps', `${name}.json`);
  // Taken before the build: a file that changes while it runs makes the result stale, as it should.
  const inputsHash = hashFiles(root, inputs);
  return {
    isFresh: () => {
      try {
        const stamp = JSON.parse(readFileSync(file, 'utf8'));
        return stamp.inputs === inputsHash && stamp.output === outputListing(root, output);
      } catch {
        return false;
      }
    },
    forget: () => {
      rmSync(file, { force: true });
    },
    write: () => {
      mkdirSync(join(root, '.cache', 'stamps'), { recursive: true });
      const stamp = { inputs: inputsHash, output: outputListing(root, output) };
      writeFileSync(file, `${JSON.stringify(stamp)}\n`);
    },
  };
};
