import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** Folders that hold a browser on common systems, beside those of PATH. */
const FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];

const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** What to say where no browser is found. */
export const CHROMIUM_MISSING = [
  'No Chromium was found; the browser tests need one.',
  'Get one: Debian or Ubuntu: apt-get install chromium · macOS: install Google Chrome · ',
  'or: npx playwright-core install chromium',
  'If it is in an unusual place, name it: CHROMIUM=/path/to/chromium npm test',
  'To run all the other checks: npm test -- --no-browser',
].join('\n');

/** The browser that the playwright library keeps for itself, if it was downloaded. */
const playwrightChromium = async () => {
  try {
    const { chromium } = await import('playwright-core');
    return chromium.executablePath();
  } catch {
    return null;
  }
};

/**
 * Where a Chromium is, or null. `CHROMIUM` or `CHROME_PATH` in the environment come first; a wrong one is not
 * replaced by another browser behind the user's back.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {(path: string) => boolean} [exists]
 * @returns {Promise<string | null>}
 */
export const findChromium = async (env = process.env, exists = existsSync) => {
  const named = env['CHROMIUM'] || env['CHROME_PATH'];
  if (named) return exists(named) ? named : null;
  const folders = [...FOLDERS, ...(env['PATH'] ?? '').split(delimiter).filter(Boolean)];
  const candidates = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...APPLICATIONS];
  const found = candidates.find((path) => exists(path));
  if (found) return found;
  const own = await playwrightChromium();
  return own && exists(own) ? own : null;
};
