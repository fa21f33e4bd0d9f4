import { describe, expect, it } from 'vitest';
import { shareAt, type Fade } from '../../../src/core/visibility/fade.js';

const VEIL: Fade = { role: 'veil', fromPx: 100, toPx: 240 };
const INSIDE: Fade = { role: 'inside', fromPx: 100, toPx: 240 };
const CORE: Fade = { role: 'inside', fromPx: 100, toPx: 240, untilPx: 400 };
const GROWING: Fade = { role: 'growing', fromPx: 250, toPx: 400 };

const sizes = Array.from({ length: 1200 }, (_, i) => 10 ** (i / 300));

describe('a share by apparent size', () => {
  it('is whole and gone exactly at the stated sizes', () => {
    for (const [fade, px, share] of [
      [VEIL, 1, 1], [VEIL, 100, 1], [VEIL, 240, 0], [VEIL, 9000, 0],
      [INSIDE, 100, 0], [INSIDE, 100.001, 1], [INSIDE, 9000, 1], [CORE, 399, 1], [CORE, 400, 0],
      [GROWING, 250, 0], [GROWING, 400, 1], [GROWING, 9000, 1], [VEIL, 0, 1], [GROWING, 0, 0],
    ] as const) expect(shareAt(fade, px), `${fade.role} at ${px}`).toBe(share);
  });

  it('only falls for a veil and only rises for what grows, without a step', () => {
    for (const [fade, way] of [[VEIL, -1], [GROWING, 1]] as const) {
      for (let i = 1; i < sizes.length; i++) {
        const change = way * (shareAt(fade, sizes[i]!) - shareAt(fade, sizes[i - 1]!));
        expect(change).toBeGreaterThanOrEqual(0);
        expect(change).toBeLessThan(0.04);
      }
    }
  });

  it('leaves nothing out: where the veil lets light through, what is inside is there, and where its core goes what grew is whole', () => {
    for (const px of sizes) {
      if (shareAt(VEIL, px) < 1) expect(shareAt(INSIDE, px)).toBe(1);
      if (shareAt(INSIDE, px) === 0) expect(shareAt(VEIL, px)).toBe(1);
      if (shareAt(VEIL, px) < 1 && shareAt(CORE, px) === 0) expect(shareAt(GROWING, px)).toBe(1);
    }
  });
});
