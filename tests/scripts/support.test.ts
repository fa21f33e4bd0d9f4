import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkSize } from '../../scripts/checkSize.mjs';
import { findChromium } from '../../scripts/support/chromium.mjs';
import { areDependenciesFresh } from '../../scripts/support/dependencies.mjs';
import { listFiles } from '../../scripts/support/listFiles.mjs';
import { isNodeRecentEnough } from '../../scripts/support/nodeVersion.mjs';
import { stampOf } from '../../scripts/support/stamps.mjs';
import { readReport } from '../../scripts/support/vitestRun.mjs';

let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'scripts-'));
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const write = (path: string, content: string | Buffer): void => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), content);
};

describe('Node', () => {
  it.each([
    ['v20.18.3', false], ['v18.20.0', false], ['v20.19.0', true], ['v22.0.0', true], ['v9.99.0', false], ['v100.1.0', true],
  ])('%s will do: %s', (version, expected) => {
    expect(isNodeRecentEnough(version)).toBe(expected);
  });
});

describe('a build', () => {
  it('is stale when what it read or wrote has changed', () => {
    write('build/in/a.ts', 'one');
    write('build/out/a.js', 'one');
    const stamp = () =>
      stampOf({ root, name: 'thing', inputs: listFiles(root, ['build/in']), output: 'build/out' });
    expect(stamp().isFresh()).toBe(false);
    stamp().write();
    expect(stamp().isFresh()).toBe(true);
    write('build/in/a.ts', 'two');
    expect(stamp().isFresh()).toBe(false);
    stamp().write();
    write('build/in/b.ts', 'new');
    expect(stamp().isFresh()).toBe(false);
    stamp().write();
    rmSync(join(root, 'build/out/a.js'));
    expect(stamp().isFresh()).toBe(false);
  });

  it('is stale when a file changed while it ran', () => {
    write('during/in/a.ts', 'one');
    write('during/out/a.js', 'one');
    const stamp = () =>
      stampOf({ root, name: 'during', inputs: listFiles(root, ['during/in']), output: 'during/out' });
    const running = stamp();
    write('during/in/a.ts', 'two');
    running.write();
    expect(stamp().isFresh()).toBe(false);
  });
});

describe('packages', () => {
  const lock = (packages: object): string => JSON.stringify({ packages });

  it('are stale when one is missing or of another version; a foreign platform\'s is not missed', () => {
    const wanted = { '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0', optional: true } };
    write('package-lock.json', lock(wanted));
    expect(areDependenciesFresh(root)).toBe(false);
    write('node_modules/.package-lock.json', lock({ 'node_modules/a': { version: '1.0.0' } }));
    expect(areDependenciesFresh(root)).toBe(true);
    write('node_modules/.package-lock.json', lock({ 'node_modules/a': { version: '1.0.1' } }));
    expect(areDependenciesFresh(root)).toBe(false);
  });
});

describe('the browser', () => {
  it('is the one that the environment names, or none', async () => {
    expect(await findChromium({ CHROMIUM: '/x/chromium' }, () => true)).toBe('/x/chromium');
    expect(await findChromium({ CHROME_PATH: '/x/chromium' }, () => true)).toBe('/x/chromium');
    expect(await findChromium({ CHROMIUM: '/x/chromium' }, (path) => path !== '/x/chromium')).toBeNull();
  });

  it('is else looked for in the usual places and on the PATH', async () => {
    expect(await findChromium({}, (path) => path === '/usr/bin/chromium')).toBe('/usr/bin/chromium');
    expect(await findChromium({ PATH: '/a:/b' }, (path) => path === '/b/google-chrome')).toBe('/b/google-chrome');
    expect(await findChromium({}, () => false)).toBeNull();
  });
});

describe("vitest's report", () => {
  it('is counted, and a file that could not be loaded counts as a failure', () => {
    const test = (status: string) => ({ status, fullName: status });
    const tally = readReport(JSON.stringify({
      testResults: [
        { name: 'a', status: 'failed', assertionResults: [test('passed'), test('failed'), test('pending')] },
        { name: 'b', status: 'failed', assertionResults: [] },
        { name: 'c', status: 'passed', assertionResults: [test('passed')] },
      ],
    }));
    expect([tally.passed, tally.failed, tally.skipped, tally.files.length]).toEqual([2, 2, 1, 3]);
  });
});

describe('the size of the first load', () => {
  const site = (scriptBytes: number): string => {
    const noise = randomBytes(scriptBytes);
    write('dist/assets/main.js', noise);
    write('dist/assets/later.js', Buffer.alloc(10));
    write('dist/build-manifest.json', JSON.stringify({
      'index.html': { file: 'assets/main.js', isEntry: true, imports: [], dynamicImports: ['later'] },
      later: { file: 'assets/later.js', isDynamicEntry: true },
    }));
    return join(root, 'dist');
  };

  it('counts what is loaded at once and nothing that comes later', () => {
    expect(checkSize(site(1000)).files.map(({ file }) => file)).toEqual(['assets/main.js']);
    expect(checkSize(site(1000)).failures).toEqual([]);
  });

  it('fails above the budget', () => {
    expect(checkSize(site(900_000)).failures).toHaveLength(1);
  });
});
