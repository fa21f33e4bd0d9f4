import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/support/root.mjs';

const PLANTED = join(ROOT, 'src/core/planted.ts');

/** The compiler's messages for a planted file of a pure layer, under tsconfig.pure.json. */
const messagesFor = (code: string): string[] => {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.pure.json'), (path) => ts.sys.readFile(path)) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (path, ...rest) =>
    path === PLANTED ? ts.createSourceFile(path, code, ts.ScriptTarget.ES2023) : getSourceFile.call(host, path, ...rest);
  host.fileExists = (path) => path === PLANTED || fileExists.call(host, path);
  host.readFile = (path) => (path === PLANTED ? code : readFile.call(host, path));
  const program = ts.createProgram([PLANTED, join(ROOT, 'scripts/lint/pure/globals.d.ts')], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
};

describe('the pure layers compile without a DOM', () => {
  it('refuses every global of a browser or of Node', () => {
    const globals = ['window', 'document', 'performance', 'console', 'setTimeout', 'fetch', 'localStorage', 'process', 'requestAnimationFrame'];
    const messages = messagesFor(globals.map((name, index) => `export const a${String(index)} = ${name};`).join('\n')).join('\n');
    for (const name of globals) expect(messages).toContain(`'${name}'`);
  });

  it('refuses a length where its logarithm is wanted', () => {
    const code = [
      "import { log10Metres, metres, type Log10Metres } from './units/brands.js';",
      'export const q: Log10Metres = metres(3);',
      'export const ok: Log10Metres = log10Metres(3);',
    ].join('\n');
    expect(messagesFor(code)).toHaveLength(1);
  });

  it('accepts plain code', () => {
    expect(messagesFor("export const a = new URLSearchParams('q=1').get('q');")).toEqual([]);
  });
});
