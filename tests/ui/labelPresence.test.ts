import { describe, expect, it } from 'vitest';
import { LabelPresence } from '../../src/ui/ruler/LabelPresence.js';

const picture = (presence: LabelPresence, room: readonly boolean[], elapsedMs: number): number[] => {
  const shares = room.map((hasRoom, index) => presence.step(index, hasRoom, elapsedMs));
  presence.finish();
  return shares;
};

describe('the figures of the ruler', () => {
  it('are there at once at first, then come and go within a sixth of a second, and rest whole or gone', () => {
    const presence = new LabelPresence();
    presence.reset(2);
    expect(picture(presence, [true, false], 0)).toEqual([1, 0]);
    expect(presence.isMoving).toBe(false);
    const [leaving, coming] = picture(presence, [false, true], 40);
    expect(leaving).toBeCloseTo(0.75, 6);
    expect(coming).toBeCloseTo(0.25, 6);
    expect(presence.isMoving).toBe(true);
    expect(picture(presence, [false, true], 200)).toEqual([0, 1]);
    expect(presence.isMoving).toBe(false);
  });

  it('keep their place while they are more there than not', () => {
    const presence = new LabelPresence();
    presence.reset(1);
    picture(presence, [true], 0);
    expect(presence.isThere(0)).toBe(true);
    picture(presence, [false], 100);
    expect(presence.isThere(0)).toBe(false);
  });
});
