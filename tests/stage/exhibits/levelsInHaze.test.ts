import { Group } from 'three';
import { describe, expect, it } from 'vitest';
import type { BuiltModel } from '../../../src/catalogue/CatalogueIndex.js';
import { ExhibitModel } from '../../../src/stage/exhibits/ExhibitModel.js';
import { ModelLoader } from '../../../src/stage/exhibits/ModelLoader.js';

const model: BuiltModel = {
  unitM: 1,
  boundsMin: [-1, 0, -1],
  boundsMax: [1, 2, 1],
  levels: [
    { file: 'fine.glb', triangles: 300_000, bytes: 1, fromPx: 200 },
    { file: 'middle.glb', triangles: 30_000, bytes: 1, fromPx: 100 },
    { file: 'coarse.glb', triangles: 3000, bytes: 1 },
  ],
  live: false,
  anchors: {},
};

class Recorder extends ModelLoader {
  readonly files: string[] = [];

  override load(file: string): Promise<Group> {
    this.files.push(file);
    return Promise.resolve(new Group());
  }
}

const fetchedAt = (nearPx: number, clearness: number): readonly string[] => {
  const loader = new Recorder('');
  const exhibit = new ExhibitModel(model, loader, { value: 0.06 }, { onChange: () => undefined, onFailure: (error) => { throw error; } });
  exhibit.update({ nearPx, clearness }, { levelBias: 1 }, 'whole');
  exhibit.dispose();
  return loader.files;
};

describe('levels of detail in the haze', () => {
  it('are those of the apparent size where the air is clear', () => {
    expect(fetchedAt(1060, 1)).toEqual(['fine.glb']);
    expect(fetchedAt(150, 1)).toEqual(['middle.glb']);
  });

  it('are coarser where little is seen: a whole virus behind an atom is not drawn ball by ball', () => {
    expect(fetchedAt(1060, 0.005)).toEqual(['coarse.glb']);
    expect(fetchedAt(1060, 0.02)).toEqual(['middle.glb']);
    expect(fetchedAt(1060, 0.19)).toEqual(['fine.glb']);
  });
});
