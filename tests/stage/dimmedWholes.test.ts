import type { IUniform } from 'three';
import { describe, expect, it } from 'vitest';
import type { CatalogueEntry } from '../../src/catalogue/CatalogueIndex.js';
import { Navigator } from '../../src/core/navigation/Navigator.js';
import type { Vec3 } from '../../src/core/maths/vec3.js';
import { ExhibitManager } from '../../src/stage/exhibits/ExhibitManager.js';
import type { FrameView } from '../../src/stage/exhibits/ExhibitSlot.js';
import { ModelLoader } from '../../src/stage/exhibits/ModelLoader.js';
import { World } from '../../src/stage/world/World.js';
import { syntheticEntry } from '../support/syntheticCatalogue.js';

const DATE_MS = Date.UTC(2026, 10, 23, 4);
const PIXELS_PER_UNIT = 1000;

/** A cube with the place for a smaller one in its middle, and the smaller one in it; all are looked at there. */
const inEachOther = (ids: readonly string[], sizes: readonly number[]): CatalogueEntry[] =>
  ids.map((id, i): CatalogueEntry => {
    const sizeM = sizes[i]!;
    const within = i > 0;
    const made = syntheticEntry({ id, sizeM, ...(within ? { place: { kind: 'part' as const, node: 'inside' } } : { benchPositionM: [0, 0, 0] as Vec3 }) });
    return { ...made, partOf: within ? ids[i - 1]! : null, focus: { ...made.focus, targetM: [0, 0, 0] }, model: { ...made.model, anchors: { inside: [0, 0, 0] } } };
  });

const IDS = ['hair', 'bacterium', 'nucleoid'] as const;
const world = new World({ version: 1, tours: [], entries: inEachOther(IDS, [1e-4, 1e-6, 1e-8]) }, { latitudeDeg: 40, longitudeDeg: 116 }, DATE_MS);

/** How bright each is at a zoom, with one of them chosen. */
const brightnessAt = (chosen: string, q: number): Record<string, number> => {
  const navigator = new Navigator({ tree: world.tree, railFocus: world.railFocus, railAngles: world.railAngles });
  navigator.jumpTo(world.targetOf(world.entry(chosen)!), { q });
  const uHaze: IUniform<number> = { value: 0 };
  const manager = new ExhibitManager({ world, loader: new ModelLoader('/'), uHaze, invalidate: () => undefined, onFailure: () => undefined });
  manager.pin(chosen);
  const frame: FrameView = {
    tree: world.tree, viewpoint: navigator.viewpoint, cameraOffset: navigator.offset, pixelsPerUnit: PIXELS_PER_UNIT,
    hazeReach: 39, dateMs: DATE_MS, clockS: 0, deltaS: 0, still: true, hasPicture: true, firstId: null, levelBias: 1,
  };
  // What stands in a thing says in one frame how bright that may be in the same, and through a chain of them too.
  manager.update(frame);
  const found = Object.fromEntries(manager.slots.map(({ id, view }) => [id, view.emphasis]));
  manager.dispose();
  return found;
};
/** Zoom at which a thing of a size is so many pixels large. */
const zoomFor = (sizeM: number, px: number): number => Math.log10((sizeM * PIXELS_PER_UNIT) / px);

describe('a whole gives way to what has grown large in it (decision 29)', () => {
  it('is lit in full while its part is small, and by half when that is large', () => {
    expect(brightnessAt('hair', zoomFor(1e-6, 60))['hair']).toBe(1);
    expect(brightnessAt('hair', zoomFor(1e-6, 400))['hair']).toBeCloseTo(0.5, 6);
    expect(brightnessAt('hair', zoomFor(1e-6, 400))['bacterium']).toBe(1);
  });

  it('is left a quarter where two stand within one another', () => {
    const found = brightnessAt('hair', zoomFor(1e-8, 400));
    expect(found['nucleoid']).toBe(1);
    expect(found['bacterium']).toBeCloseTo(0.5, 6);
    expect(found['hair']).toBeCloseTo(0.25, 6);
  });

  it('dims smoothly as one falls, and never brightens on the way', () => {
    let last = brightnessAt('hair', zoomFor(1e-6, 30))['hair']!;
    for (let px = 30; px <= 600; px *= 10 ** 0.01) {
      const now = brightnessAt('hair', zoomFor(1e-6, px))['hair']!;
      expect(now).toBeLessThanOrEqual(last + 1e-9);
      // A hundredth of a decade is not seen.
      expect(last - now).toBeLessThan(0.02);
      last = now;
    }
  });

  it('goes by the size on the screen, whichever of them was chosen', () => {
    const q = zoomFor(1e-8, 400);
    for (const chosen of IDS) expect(brightnessAt(chosen, q)).toEqual(brightnessAt('hair', q));
  });
});
