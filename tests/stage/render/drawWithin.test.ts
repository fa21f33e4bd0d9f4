import fc from 'fast-check';
import { Object3D } from 'three';
import { describe, expect, it } from 'vitest';
import { drawWithin } from '../../../src/stage/render/drawWithin.js';
import { FAR_PASS, LAYER_BACKGROUND, LAYER_BOTH, LAYER_NEAR_ONLY, NEAR_PASS } from '../../../src/stage/render/passes.js';

const drawnIn = (nearest: number, farthest: number): { readonly near: boolean; readonly far: boolean } => {
  const object = new Object3D();
  drawWithin(object, nearest, farthest);
  const has = (layer: number): boolean => (object.layers.mask & (1 << layer)) !== 0;
  return { near: has(LAYER_BOTH) || has(LAYER_NEAR_ONLY), far: has(LAYER_BOTH) || has(LAYER_BACKGROUND) };
};

/** Cosine of the angle of a corner of a very wide window to the middle of the view. */
const WIDEST = Math.cos(Math.atan(Math.hypot(1, 21 / 9) * Math.tan((20 * Math.PI) / 180)));
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('the passes of a thing that no culling reaches', () => {
  it('draw every point of it, wherever it is on the screen', () => {
    fc.assert(
      fc.property(fc.double({ min: -4, max: 6, noNaN: true }), fc.double({ min: 0, max: 4, noNaN: true }), share, share, (from, decades, along, aside) => {
        const nearest = 10 ** from;
        const farthest = nearest * 10 ** decades;
        const depth = Math.min(farthest, nearest + along * (farthest - nearest)) * (1 - aside * (1 - WIDEST));
        const { near, far } = drawnIn(nearest, farthest);
        if (depth >= NEAR_PASS.near && depth <= NEAR_PASS.far) expect(near).toBe(true);
        if (depth >= FAR_PASS.near) expect(far).toBe(true);
      }),
    );
  });

  it('are one only where that is enough', () => {
    expect(drawnIn(1, 12)).toEqual({ near: true, far: false });
    expect(drawnIn(300, 800)).toEqual({ near: false, far: true });
    expect(drawnIn(0, 1000)).toEqual({ near: true, far: true });
  });
});
