import { relative } from 'node:path';
import { ESLint } from 'eslint';
import { ROOT } from '../support/root.mjs';

/**
 * ESLint over everything, by eslint.config.js. A run that sees no file fails.
 * @returns {Promise<string[]>} one line a problem
 */
export const checkStyle = async () => {
  const eslint = new ESLint({ cwd: ROOT, cache: true, cacheLocation: '.cache/eslint', cacheStrategy: 'content' });
  const results = await eslint.lintFiles(['.']);
  if (results.length === 0) return ['style: no file was looked at'];
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, ruleId, message }) => `${relative(ROOT, filePath)}:${line}: ${message} (${ruleId ?? 'parser'})`));
};
