import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';

let eslint: ESLint;

beforeAll(() => {
  // Planted files exist only in memory; rules that ask the compiler cannot see them and are tried below on a real one.
  eslint = new ESLint({
    overrideConfig: [
      {
        files: ['**/*.{ts,tsx}'],
        languageOptions: { parserOptions: { projectService: false } },
        rules: {
          '@typescript-eslint/no-floating-promises': 'off',
          '@typescript-eslint/switch-exhaustiveness-check': 'off',
          '@typescript-eslint/await-thenable': 'off',
        },
      },
    ],
  });
});

const problems = async (filePath: string, code: string): Promise<string[]> => {
  const results = await eslint.lintText(code, { filePath });
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId ?? ''}: ${message}`));
};

const planted: readonly (readonly [what: string, path: string, code: string, expected: RegExp])[] = [
  ['any', 'src/core/a.ts', 'export const f = (x: any): number => x;', /no-explicit-any/],
  ['a default export', 'src/ui/a.ts', 'export default 1;', /Export it by name/],
  ['a default export in a list', 'src/ui/a.ts', 'const a = 1; export { a as default };', /Export it by name/],
  ['export *', 'src/core/a.ts', "export * from './b.js';", /List the names/],
  ['301 lines', 'src/core/a.ts', 'export {};\n'.repeat(301), /max-lines/],
  ['Date.now in core', 'src/core/a.ts', 'export const t = Date.now();', /no clock: take the time/],
  ['new Date() in catalogue', 'src/catalogue/a.ts', 'export const t = new Date();', /no clock: take the time/],
  ['Date() in core', 'src/core/a.ts', 'export const t = Date();', /no clock: take the time/],
  ['Math.random in session', 'src/session/a.ts', 'export const t = Math.random();', /no chance: take a seeded/],
  ['performance.now in core', 'src/core/flight/a.ts', 'export const t = performance.now();', /no clock/],
  ['console in core', 'src/core/a.ts', "console.log('x');", /does not print/],
  ['console in the page', 'src/stage/a.ts', "console.log('x');", /no-console/],
  ['a hook in a branch', 'src/ui/A.tsx', "import { useState } from 'react';\nexport const A = ({ on }: { on: boolean }) => { if (on) useState(1); return null; };", /rules-of-hooks/],
  ['a forgotten dependency', 'src/ui/A.tsx', "import { useEffect } from 'react';\nexport const A = ({ on }: { on: () => void }) => { useEffect(() => { on(); }, []); return null; };", /exhaustive-deps/],
  ['a value import of a type', 'src/core/a.ts', "import { Vec3 } from './maths/vec3.js';\nexport const f = (v: Vec3): Vec3 => v;", /consistent-type-imports/],
  ['an unused name', 'src/core/a.ts', 'const a = 1; export const b = 2;', /no-unused-vars/],
  ['==', 'src/core/a.ts', 'export const f = (a: number): boolean => a == 1;', /eqeqeq/],
];

describe('the rules of style', () => {
  it.each(planted)('refuse %s', async (_what, path, code, expected) => {
    const found = await problems(path, code);
    expect(found.join('\n')).toMatch(expected);
  });

  it('let the same things pass where they are right', async () => {
    expect(await problems('vite.config.ts', 'export default { plugins: [] };')).toEqual([]);
    expect(await problems('src/services/platform.ts', 'export const nowMs = (): number => Date.now();')).toEqual([]);
    expect(await problems('src/core/a.ts', 'export const dateOf = (ms: number): Date => new Date(ms);')).toEqual([]);
    expect(await problems('src/core/a.ts', 'export const isNone = (a: number | null): boolean => a == null;')).toEqual([]);
  });

  it('refuse what only the compiler sees: a promise that nobody waits for, a switch that forgets a case', { timeout: 180_000 }, async () => {
    const code = [
      'const later = async (): Promise<void> => Promise.resolve();',
      'later();',
      "export const f = (a: 'x' | 'y'): number => { switch (a) { case 'x': return 1; } return 0; };",
      '',
    ].join('\n');
    // A file of the project, with other content: the whole project is read once for it, which takes its time.
    const results = await new ESLint().lintText(code, { filePath: 'src/server/listen.ts' });
    const rules = results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
    expect(rules).toContain('@typescript-eslint/no-floating-promises');
    expect(rules).toContain('@typescript-eslint/switch-exhaustiveness-check');
  });
});
