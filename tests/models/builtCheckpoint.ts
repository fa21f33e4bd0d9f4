import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect } from 'vitest';
import { checkpointSchema, type Checkpoint } from '../../src/catalogue/schema.js';
import { wordProblems } from '../../src/catalogue/wordProblems.js';
import { LOCALES } from '../../src/catalogue/terms.js';
import { rotateVec3, type Quaternion } from '../../src/core/maths/quaternion.js';
import { addVec3, scaleVec3, type Vec3 } from '../../src/core/maths/vec3.js';
import type { Anchor, CopiedMolecule, ModelDefinition, ModelPart, Molecule, Solid } from '../../models/kit/index.js';

/** The facts of a checkpoint as its folder (`landmark/proton`) has them. */
export const factsOf = (folder: string): Checkpoint =>
  checkpointSchema.parse(JSON.parse(readFileSync(resolve('models', folder, 'checkpoint.json'), 'utf8')));

/** The stated value of the quantity whose English label begins with `label`, SI; fails if there is none. */
export const stated = (folder: string, label: string): number => {
  const found = factsOf(folder).quantities.find((quantity) => quantity.label.en.startsWith(label));
  if (!found) throw new Error(`${folder}: no quantity "${label}…"`);
  return found.value;
};

const built = new Map<ModelDefinition, readonly ModelPart[]>();

/** What a model builds, made once a test file. */
export const partsOf = (definition: ModelDefinition): readonly ModelPart[] => {
  const known = built.get(definition) ?? (definition.build().flat(8 as 1) as readonly ModelPart[]);
  built.set(definition, known);
  return known;
};

/** The place of a named anchor, model units. */
export const anchorOf = (definition: ModelDefinition, name: string): Vec3 => {
  const found = partsOf(definition).find((part): part is Anchor => 'kind' in part && part.kind === 'anchor' && part.name === name);
  if (!found) throw new Error(`no anchor ${name}`);
  return found.position;
};

export const distance = (a: Readonly<Vec3>, b: Readonly<Vec3>): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

/** The stated measure taken on what the model builds, metres. */
export const measuredM = (folder: string, definition: ModelDefinition): number => {
  const { measure } = factsOf(folder).size;
  if (measure.kind === 'between') return distance(anchorOf(definition, measure.from), anchorOf(definition, measure.to)) * definition.unitM;
  if (measure.kind === 'path') throw new Error(`${folder}: paths are not measured here`);
  const bodies = partsOf(definition).flatMap((part): (Solid | Molecule | CopiedMolecule)[] => {
    if (!('kind' in part)) return measure.node === undefined ? [part] : [];
    return part.kind === 'keep' && (measure.node ?? part.name) === part.name ? [...part.solids] : [];
  });
  if (bodies.length === 0) throw new Error(`${folder}: no node ${measure.node ?? ''}`);
  const all = bodies.map((body) => body.bounds());
  const size = [0, 1, 2].map((axis) => Math.max(...all.map(({ max }) => max[axis]!)) - Math.min(...all.map(({ min }) => min[axis]!)));
  const wanted = { width: [size[0]!], height: [size[1]!], depth: [size[2]!], extent: size }[measure.kind as 'width'] ??
    size.filter((_, axis) => measure.kind !== 'diameter' || 'xyz'[axis] !== measure.axis);
  return Math.max(...wanted) * definition.unitM;
};

/** Every number has its source, every text its three languages and lengths, and no word is from the other side of the strait. */
export const expectWholeFacts = (folder: string): void => {
  const facts = factsOf(folder);
  const sources = new Set(facts.sources.map((source) => source.id));
  for (const { source } of [...facts.quantities, facts.size]) expect(sources.has(source), source).toBe(true);
  const words = facts.story.en.split(/\s+/).length;
  expect(words).toBeGreaterThanOrEqual(60);
  expect(words).toBeLessThanOrEqual(90);
  expect(facts.summary.en.length).toBeLessThanOrEqual(90);
  for (const locale of LOCALES) {
    for (const text of [facts.name, facts.summary, facts.story, ...facts.notes]) expect(wordProblems(text[locale], locale)).toEqual([]);
  }
  const wordsIn = (locale: 'zh-Hans' | 'zh-Hant'): string =>
    JSON.stringify([facts.name, facts.summary, facts.story, facts.size.what, ...facts.notes, ...facts.quantities.map(({ label }) => label)].map((text) => text[locale]));
  for (const locale of ['zh-Hans', 'zh-Hant'] as const) {
    expect(facts.story[locale].length).toBeGreaterThanOrEqual(105);
    expect(facts.story[locale].length).toBeLessThanOrEqual(165);
  }
  expect(wordsIn('zh-Hant')).not.toMatch(/纳米|納米|晶體管|硅|信息|芯片|厘米|激光|氨基|紅細胞|玻爾|範德華/);
  expect(wordsIn('zh-Hans')).not.toMatch(/奈米|電晶體|矽|資訊|晶片|公分|雷射|胺基|紅血球|波耳|凡得瓦/);
};

/** Where a point of what stands at an anchor lies in the whole, both metres in their own axes. */
export const standingIn = (whole: ModelDefinition, node: string, pointM: Readonly<Vec3>): Vec3 => {
  const { position, turn } = partsOf(whole).find((part): part is Anchor => 'kind' in part && part.kind === 'anchor' && part.name === node)!;
  return addVec3([0, 0, 0], scaleVec3([0, 0, 0], position, whole.unitM), rotateVec3([0, 0, 0], turn as Quaternion, pointM));
};
