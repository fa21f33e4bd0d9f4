import { describe, expect, it } from 'vitest';
import { OWN_CHECKS, runOwnChecks } from '../../scripts/lint/ownChecks.mjs';

type Rule = keyof typeof OWN_CHECKS;

// Put together here, so that this file does not break the rules that it proves.
const HOST = ['https:/', '/cdn.example', '.org'].join('');
const HOME = ['', 'home', 'somebody', 'sichao'].join('/');
const DELIVERY = ['unpkg', 'com'].join('.');

const planted: readonly (readonly [rule: Rule, path: string, bad: string, good: string])[] = [
  ['fileLength', 'src/core/long.ts', 'export const a = 1;\n'.repeat(301), 'export const a = 1;\n'.repeat(300)],
  ['foreignDefaults', 'src/stage/Sky.tsx', '<Environment preset="night" />', '<Environment map={map} />'],
  ['foreignDefaults', 'src/stage/Words.tsx', '<Text>1 µm</Text>', '<Text font={font}>1 µm</Text>'],
  ['foreignDefaults', 'src/stage/Model.tsx', 'const model = useGLTF(url);', 'const model = useGLTF(url, false, true);'],
  ['foreignHosts', 'src/stage/load.ts', `const a = '${HOST}/earth.ktx2';`, "const a = './earth.ktx2';"],
  ['foreignHosts', 'src/stage/load.ts', `await fetch("${HOST}/data");`, `// after ${HOST}/data\nawait fetch("data");`],
  ['foreignHosts', 'src/ui/page.css', `a { background: url(${HOST}/a.png) }`, 'a { background: url(./a.png) }'],
  ['foreignHosts', 'src/stage/load.ts', `const base = 'https://${DELIVERY}/three';`, "const namespace = 'http://www.w3.org/2000/svg';"],
  ['foreignHosts', 'index.html', `<script src="${HOST}/a"></script>`, '<script src="/src/app/main.tsx"></script>'],
  ['foreignHosts', 'models/landmark/a/checkpoint.json', `{"picture": "${HOST}/a.png"}`, `{"url": "${HOST}/a.png"}`],
  ['localImports', 'src/core/a.ts', "import { b } from './b';", "import { b } from './b.js';"],
  ['machinePaths', 'README.md', `Open ${HOME}/dist`, 'Open dist/ or /usr/bin/chromium'],
  ['tracedTodos', 'src/core/a.ts', '// TODO: later', '// TODO(#12): later'],
];

describe('our own rules', () => {
  it.each(planted)('%s is broken by a planted %s', (rule, path, bad, good) => {
    expect(OWN_CHECKS[rule](path, bad)).toHaveLength(1);
    expect(OWN_CHECKS[rule](path, bad)[0]).toContain(path);
    expect(OWN_CHECKS[rule](path, good)).toEqual([]);
  });

  it('each rule is seen to fail here', () => {
    expect(new Set(planted.map(([rule]) => rule))).toEqual(new Set(Object.keys(OWN_CHECKS)));
  });

  it('fails where it finds no file', () => {
    expect(runOwnChecks('/nowhere')).toEqual(['own checks: no file was looked at']);
  });
});
