import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { ROOT } from '../support/root.mjs';

/**
 * Who imports whom, against .dependency-cruiser.cjs. A run that sees no file fails.
 * @param {string} [root] the folder that holds `src` and `models`
 * @param {readonly string[]} [folders]
 * @returns {Promise<string[]>} one line a violation
 */
export const checkLayers = async (root = ROOT, folders = ['src', 'models', 'tests', 'scripts']) => {
  const { forbidden, options } = createRequire(import.meta.url)(join(ROOT, '.dependency-cruiser.cjs'));
  const { output } = await cruise(
    [...folders],
    { ...options, ruleSet: { forbidden }, validate: true, baseDir: root },
    options.enhancedResolveOptions,
    { tsConfig: extractTSConfig(join(ROOT, options.tsConfig.fileName)) },
  );
  if (typeof output === 'string') throw new Error('dependency-cruiser answered with text');
  if (output.summary.totalCruised === 0) return ['layers: no file was looked at'];
  return output.summary.violations.map(({ rule, from, to }) => {
    const words = forbidden.find((/** @type {{ name: string }} */ each) => each.name === rule.name)?.comment ?? '';
    return `${from} → ${to}: ${rule.name} (${words})`;
  });
};
