import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkLayers } from '../../scripts/lint/layers.mjs';
import { ROOT } from '../../scripts/support/root.mjs';

const say = (specifier: string): string => `import { a } from '${specifier}';\nexport const b = a;\n`;
const leaf = 'export const a = 1;\n';

/** Each breaks the rule named; all others of the project below keep to the rules. */
const planted: readonly (readonly [rule: string, path: string, code: string])[] = [
  ['layer-core', 'src/core/upward.ts', say('../catalogue/leaf.js')],
  ['layer-core', 'src/core/typesToo.ts', "import type { a } from '../stage/leaf.js';\nexport type B = typeof a;\n"],
  ['layer-catalogue', 'src/catalogue/upward.ts', say('../session/leaf.js')],
  ['layer-session', 'src/session/upward.ts', say('../stage/leaf.js')],
  ['layer-stage', 'src/stage/upward.ts', say('../ui/leaf.js')],
  ['layer-stage', 'src/stage/lazy.ts', "export const later = () => import('../../models/landmark/hair/live.js');\n"],
  ['layer-ui', 'src/ui/upward.ts', say('../session/leaf.js')],
  ['layer-services', 'src/services/upward.ts', say('../modes/kiosk/leaf.js')],
  ['layer-server', 'src/server/upward.ts', say('../stage/leaf.js')],
  ['layer-modes', 'src/modes/kiosk/upward.ts', say('../../app/leaf.js')],
  ['layer-app', 'src/app/toServer.ts', say('../server/leaf.js')],
  ['modes-are-strangers', 'src/modes/kiosk/sideways.ts', say('../lecture/leaf.js')],
  ['packages-core', 'src/core/three.ts', "import { Vector3 } from 'three';\nexport const a = Vector3;\n"],
  ['packages-core', 'src/core/zod.ts', "import { z } from 'zod';\nexport const a = z;\n"],
  ['packages-core', 'src/core/typesOfThree.ts', "import type { Vector3 } from 'three';\nexport type A = Vector3;\n"],
  ['packages-catalogue', 'src/catalogue/react.ts', "import { useState } from 'react';\nexport const a = useState;\n"],
  ['packages-session', 'src/session/fiber.ts', "import { useFrame } from '@react-three/fiber';\nexport const a = useFrame;\n"],
  ['ui-draws-no-scene', 'src/ui/three.ts', "import { Vector3 } from 'three';\nexport const a = Vector3;\n"],
  ['no-node-in-the-page', 'src/services/node.ts', "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;\n"],
  ['live-models', 'models/landmark/moon/live.tsx', say('../../../src/ui/leaf.js')],
  ['models', 'models/landmark/hair/model.ts', say('../../../src/stage/leaf.js')],
  ['models-in-node', 'models/landmark/human/model.ts', say('./shape.js')],
  ['live-models-in-the-page', 'models/landmark/earth/live.tsx', say('./bake.js')],
  ['kit', 'models/kit/upward.ts', say('../landmark/hair/leaf.js')],
  ['no-cycles', 'src/core/egg.ts', "import { hen } from './hen.js';\nexport const egg = () => hen;\n"],
  ['resolvable', 'src/core/nowhere.ts', say('./missing.js')],
  ['no-tests-in-the-product', 'src/app/fixture.ts', say('../../tests/leaf.js')],
];

const kept: readonly (readonly [path: string, code: string])[] = [
  ['src/core/ephemeris.ts', "import { Body } from 'astronomy-engine';\nexport const a = Body;\n"],
  ['src/catalogue/schema.ts', "import { z } from 'zod';\nimport { a } from '../core/leaf.js';\nexport const b = [a, z];\n"],
  ['src/stage/World.ts', "import { Vector3 } from 'three';\nimport { a } from '../session/leaf.js';\nexport const b = [a, Vector3];\n"],
  ['src/app/main.ts', "import { a } from '../modes/kiosk/leaf.js';\nimport { a as c } from '../stage/leaf.js';\nexport const b = [a, c];\n"],
  ['models/landmark/hair/live.tsx', say('../../../src/stage/leaf.js')],
];

const leaves = [
  'src/core', 'src/catalogue', 'src/session', 'src/stage', 'src/ui', 'src/services', 'src/server', 'src/app',
  'src/modes/kiosk', 'src/modes/lecture', 'models/landmark/hair', 'models/kit', 'models/kit/build', 'tests',
].map((folder) => [`${folder}/leaf.ts`, leaf] as const);

/** The far ends of chains that are told at their beginning. */
const links = [
  ['models/landmark/human/shape.ts', say('../../../src/stage/leaf.js')],
  ['models/landmark/earth/bake.ts', say('../../kit/build/leaf.js')],
] as const;

// A cycle is told once, at the file where it was entered.
const hen = ['src/core/hen.ts', "import { egg } from './egg.js';\nexport const hen = () => egg;\n"] as const;

let root = '';
let violations: string[] = [];

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'layers-'));
  for (const [path, code] of [...leaves, ...links, hen, ...kept, ...planted.map(([, path, code]) => [path, code] as const)]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), code);
  }
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  violations = await checkLayers(root, ['src', 'models', 'tests']);
}, 60_000);

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('who may import whom', () => {
  it.each(planted)('%s is broken by the planted %s', (rule, path) => {
    expect(violations.filter((line) => line.startsWith(`${path} →`) && line.includes(`: ${rule} (`))).not.toEqual([]);
  });

  it.each(kept)('%s keeps the rules', (path) => {
    expect(violations.filter((line) => line.startsWith(`${path} →`))).toEqual([]);
  });

  it('every rule was seen to fail', () => {
    const { forbidden } = createRequire(import.meta.url)(join(ROOT, '.dependency-cruiser.cjs')) as { forbidden: { name: string }[] };
    expect(new Set(planted.map(([rule]) => rule))).toEqual(new Set(forbidden.map(({ name }) => name)));
  });
});
