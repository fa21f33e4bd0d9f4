import { chromium, type Browser } from 'playwright-core';
import { CHROMIUM_MISSING, findChromium } from '../../scripts/support/chromium.mjs';

/** The software rasteriser everywhere, so that a run does not depend on a graphics card; no talk with other hosts. */
const SOFTWARE_RENDERING = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  // The words and panels are painted by the processor in any case; through the rasteriser it takes twice as long.
  '--disable-gpu-rasterization',
];
const QUIET = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-dev-shm-usage',
];

export interface LaunchOptions {
  /** Without any WebGL, as on a machine whose driver is blocked. */
  readonly withoutWebGL?: boolean;
  readonly extraArgs?: readonly string[];
}

/** Starts Chromium without a window; fails with what is missing and how to get it. */
export const launchChromium = async (options: LaunchOptions = {}): Promise<Browser> => {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error(CHROMIUM_MISSING);
  const graphics = options.withoutWebGL ? ['--disable-gpu', '--disable-3d-apis'] : SOFTWARE_RENDERING;
  return chromium.launch({ executablePath, args: [...QUIET, ...graphics, ...(options.extraArgs ?? [])] });
};
