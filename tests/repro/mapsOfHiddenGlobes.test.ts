import { Texture, Vector3, type Mesh, type ShaderMaterial } from 'three';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FrameTree } from '../../src/core/frames/FrameTree.js';
import { placeSkyFrames } from '../../src/core/ephemeris/placeSkyFrames.js';
import { AdaptiveGlobe } from '../../src/stage/globe/AdaptiveGlobe.js';
import { EARTH_STYLE } from '../../src/stage/globe/GlobeStyle.js';
import type * as globeMaps from '../../src/stage/globe/globeMaps.js';
import { SkyBodies } from '../../src/stage/sky/SkyBodies.js';
import { createEye, createSkyView } from '../../src/stage/sky/SkyView.js';

/*
 * Going from one world of the sky to the next filled the graphics card (96 MB at medium quality, 64 promised): a globe
 * out of sight kept its map as its sampler, and when it was seen again it was drawn once with a map that had been freed;
 * the renderer sent that one anew, for good. And beyond the galaxy nobody told the bodies that they are no longer seen.
 */
const held = vi.hoisted(() => new Set<string>());
vi.mock('../../src/stage/globe/globeMaps.js', async (original) => ({
  ...(await original<typeof globeMaps>()),
  holdMap: (name: string, _: string, onReady: () => void) => {
    held.add(name);
    onReady();
    return { key: name, texture: new Texture() };
  },
  releaseMap: ({ key }: { readonly key: string }) => void held.delete(key),
}));

const samplersOf = (mesh: Mesh): string[] =>
  Object.entries((mesh.material as ShaderMaterial).uniforms).flatMap(([name, { value }]) => (value instanceof Texture && name !== 'uGround' ? [name] : []));

describe('a globe that is not seen', () => {
  beforeEach(() => held.clear());

  it('holds no map and would be drawn with none', async () => {
    const globe = new AdaptiveGlobe(EARTH_STYLE, () => undefined);
    const eye = { ...createEye(), cameraM: [2e7, 0, 0] as [number, number, number], cameraRender: new Vector3(1, 0, 0), distanceM: 2e7, drawnPxPerRadian: 1500 };
    globe.update(eye, new Vector3(1, 0, 0));
    await Promise.resolve();
    expect(samplersOf(globe.mesh)).toContain('uMap');
    globe.rest();
    expect([[...held], samplersOf(globe.mesh)]).toEqual([[], []]);
  });

  it('of the Moon is let go by a jump beyond the galaxy', () => {
    const tree = new FrameTree('cosmos');
    placeSkyFrames(tree, Date.UTC(2026, 10, 24), { latitudeDeg: 31, longitudeDeg: 121 });
    const view = createSkyView(tree, 'moon');
    const bodies = new SkyBodies(() => undefined);
    const look = (q: number): void => {
      Object.assign(view, { q, openQ: q, distanceM: 10 ** q, cameraM: [10 ** q, 0, 0] });
      bodies.update(view);
    };
    look(7);
    expect(held).toContain('moon-2048');
    look(21);
    expect([...held]).toEqual([]);
  });
});
