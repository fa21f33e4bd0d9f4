import { runCommand, toolPath } from '../support/runCommand.mjs';

/**
 * The compiler's verdict on one project.
 * @param {string} project e.g. `tsconfig.json`
 * @returns {Promise<string[]>} one line an error
 */
export const checkTypes = async (project) => {
  const { code, output } = await runCommand(
    process.execPath,
    [toolPath('typescript/bin/tsc'), '--noEmit', '--pretty', 'false', '-p', project],
    { quiet: true },
  );
  if (code === 0) return [];
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  return lines.length > 0 ? lines : [`${project}: tsc ended with code ${code}`];
};
