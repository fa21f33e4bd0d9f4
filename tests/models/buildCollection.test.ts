import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { buildCollection } from '../../models/kit/build/buildCollection.js';
import type { CatalogueIndex } from '../../src/catalogue/CatalogueIndex.js';
import { checkpointSchema } from '../../src/catalogue/schema.js';
import { copyCollection } from './fixtures/copyCollection.js';

type Json = Record<string, unknown>;

const change = (file: string, edit: (checkpoint: Json) => void): void => {
  const checkpoint = JSON.parse(readFileSync(file, 'utf8')) as Json;
  edit(checkpoint);
  writeFileSync(file, JSON.stringify(checkpoint));
};

const indexIn = (out: string): CatalogueIndex => JSON.parse(readFileSync(join(out, 'index.json'), 'utf8')) as CatalogueIndex;

describe('a good collection', () => {
  it('is published whole, unchanged the second time, and rebuilt alone when its source changes', async () => {
    const place = copyCollection();
    const first = await buildCollection(place);
    expect(first).toEqual({ built: ['bollard'], cached: [], problems: [] });
    const [entry] = indexIn(place.out).entries;
    expect(entry).toMatchObject({ id: 'bollard', sizeM: 0.5, benchTurnRad: expect.any(Number) as number, place: { kind: 'bench' } });
    expect(entry!.benchPositionM).toHaveLength(3);
    expect(entry!.focus.yawRad).toBeCloseTo(Math.PI / 6, 12);
    expect(entry!.model).toMatchObject({ unitM: 0.01, live: false, anchors: { top: [0, 50, 0] }, boundsMin: [-30, 0, -30], boundsMax: [30, 50, 30] });
    expect(entry!.model.lines).toEqual({ rope: [[10, 20, 0], [40, 10, 0], [70, 10, 0]] });
    expect(entry!.model.levels.length).toBeGreaterThanOrEqual(2);
    const named = [entry!.detailFile, entry!.thumbnailFile, ...entry!.model.levels.map(({ file }) => file), 'index.json'];
    expect(readdirSync(place.out).sort()).toEqual([...named].sort());
    for (const level of entry!.model.levels) expect(readFileSync(join(place.out, level.file)).length).toBe(level.bytes);
    checkpointSchema.parse(JSON.parse(readFileSync(join(place.out, entry!.detailFile), 'utf8')));
    const picture = await sharp(join(place.out, entry!.thumbnailFile)).stats();
    expect(await sharp(join(place.out, entry!.thumbnailFile)).metadata()).toMatchObject({ width: 320, height: 320, format: 'webp' });
    // A thing is lit in it: not one flat colour.
    expect(Math.max(...picture.channels.map((channel) => channel.stdev))).toBeGreaterThan(12);

    expect(await buildCollection(place)).toEqual({ built: [], cached: ['bollard'], problems: [] });

    writeFileSync(join(place.out, 'old.0.00000000.glb'), 'stale');
    writeFileSync(place.modelFile, readFileSync(place.modelFile, 'utf8').replace("material: 'brass'", "material: 'copper'"));
    expect(await buildCollection(place)).toEqual({ built: ['bollard'], cached: [], problems: [] });
    const [now] = indexIn(place.out).entries;
    expect(now!.model.levels[0]!.file).not.toBe(entry!.model.levels[0]!.file);
    expect(existsSync(join(place.out, 'old.0.00000000.glb'))).toBe(false);
    expect(existsSync(join(place.out, entry!.model.levels[0]!.file))).toBe(false);
  });

  it('gives files with the same names in another place: the build is the same everywhere', async () => {
    const [a, b] = [copyCollection(), copyCollection()];
    await buildCollection(a);
    await buildCollection(b);
    expect(readdirSync(a.out)).toEqual(readdirSync(b.out));
  });

  it('new words alone do not build the model again', async () => {
    const place = copyCollection();
    await buildCollection(place);
    change(place.checkpointFile, (checkpoint) => {
      checkpoint.seedQuote = 'a word';
    });
    expect(await buildCollection(place)).toEqual({ built: [], cached: ['bollard'], problems: [] });
    expect(readFileSync(join(place.out, indexIn(place.out).entries[0]!.detailFile), 'utf8')).toContain('a word');
  });
});

describe('a broken checkpoint.json is refused with file, key, problem and fix', () => {
  const broken: [name: string, edit: (checkpoint: Json) => void, message: RegExp][] = [
    ['an unknown key', (c) => (c.colour = 'red'), /bollard\/checkpoint\.json: colour: is no known key\. Fix: /],
    ['a missing language', (c) => delete (c.name as Json)['zh-Hant'], /checkpoint\.json: name\.zh-Hant: .*Fix: add it/],
    ['a wrong tag', (c) => (c.tag = 'ultra-big'), /checkpoint\.json: tag: .*Fix: write one of "ultra-micro"/],
    ['a tag other than the folder', (c) => (c.tag = 'ultra-macro'), /checkpoint\.json: tag: is "ultra-macro" under models\/landmark\. Fix: /],
    ['an id other than the folder', (c) => (c.id = 'buoy'), /checkpoint\.json: id: is "buoy" in the folder "bollard"\. Fix: /],
    ['a size below zero', (c) => ((c.size as Json).value = -1), /checkpoint\.json: size\.value: .*Fix: give at least 0/],
    ['a source that is not listed', (c) => ((c.size as Json).source = 'hearsay'), /checkpoint\.json: size\.source: names "hearsay".*Fix: use one of drawing/],
    ['a size that the model has not', (c) => ((c.size as Json).value = 0.6), /checkpoint\.json: size\.value: states 0\.6 m, but the model measures 0\.50000 m\. Fix: /],
    ['a measure by a node that is not there', (c) => ((c.size as Json).measure = { kind: 'height', node: 'mast' }), /checkpoint\.json: size\.measure: names a node.*Fix: /],
    ['too many triangles', (c) => ((c.model as Json).triangles = 100), /checkpoint\.json: model\.triangles: bollard\.0\.[0-9a-f]{8}\.glb has \d+ triangles, 100 are allowed\. Fix: /],
    ['too many bytes', (c) => ((c.model as Json).kilobytes = 1), /checkpoint\.json: model\.kilobytes: bollard\.0\.[0-9a-f]{8}\.glb has \d+ kB, 1 are allowed\. Fix: /],
    ['an echo of nothing', (c) => (c.echoes = [{ of: 'buoy', node: 'top' }]), /checkpoint\.json: echoes\[0\]\.of: there is no built checkpoint "buoy"\. Fix: /],
    ['an echo of itself', (c) => (c.echoes = [{ of: 'bollard', node: 'top' }]), /checkpoint\.json: echoes\[0\]\.of: "bollard" is "bollard" or holds it.*Fix: /],
    ['an echo without its node', (c) => (c.echoes = [{ of: 'bollard' }]), /checkpoint\.json: echoes\[0\]\.node: .*Fix: add it/],
    ['a whole that is not there', (c) => ((c.partOf = 'quay'), (c.place = { kind: 'part', node: 'edge' })), /checkpoint\.json: partOf: there is no built checkpoint "quay"\. Fix: /],
  ];
  const shared = copyCollection();
  it.each(broken)('%s', async (_, edit, message) => {
    const place = { ...copyCollection(), cache: shared.cache };
    change(place.checkpointFile, edit);
    const { problems } = await buildCollection(place);
    expect(problems.join('\n')).toMatch(message);
  });

  it('text that is no JSON, and a model that throws', async () => {
    const place = copyCollection();
    writeFileSync(place.checkpointFile, '{ "id": ');
    expect((await buildCollection(place)).problems.join()).toMatch(/checkpoint\.json: is no JSON: .*Fix: /);
    const other = copyCollection();
    writeFileSync(other.modelFile, readFileSync(other.modelFile, 'utf8').replace('radius: 4,', 'radius: NaN,'));
    expect((await buildCollection(other)).problems.join()).toMatch(/bollard: a solid has a coordinate that is not a finite number/);
    expect(indexIn(other.out).entries).toEqual([]);
  });

  it('--only an id that is not there', async () => {
    const place = copyCollection();
    expect((await buildCollection({ ...place, only: ['buoy'] })).problems.join()).toMatch(/--only: there is no folder <tag>\/buoy/);
  });
});
