import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HAND_ZOOM_LIMIT, HandZoom } from '../../../src/core/navigation/HandZoom.js';

type Input = { readonly kind: 'by' | 'to' | 'drag' | 'release' | 'let go' | 'wait'; readonly value: number };

const inputs = fc.array(
  fc.record<Input>({
    kind: fc.constantFrom('by', 'to', 'drag', 'release', 'let go', 'wait'),
    value: fc.oneof(fc.double({ min: -60, max: 60, noNaN: true }), fc.constantFrom(NaN, Infinity, -Infinity, 0.2, -0.2, 1e9)),
  }),
  { minLength: 1, maxLength: 40 },
);

const give = (zoom: HandZoom, { kind, value }: Input): void => {
  if (kind === 'by') zoom.by(value);
  else if (kind === 'to') zoom.to(value);
  else if (kind === 'drag') zoom.drag(value);
  else if (kind === 'release') zoom.release(value);
  else if (kind === 'let go') zoom.release();
};

const settle = (zoom: HandZoom): number => {
  let time = 0;
  while (zoom.isMoving && time < 100) {
    zoom.step(1 / 240);
    time += 1 / 240;
  }
  return time;
};

describe('HandZoom', () => {
  it('never zooms faster than 1.2 decades a second nor out of its rubber band, whatever the hand does', () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom(1 / 240, 1 / 60, 1 / 25, 0.05), (list, dtS) => {
        const zoom = new HandZoom(-35, 27.3);
        zoom.setAt(0.3);
        for (const input of list) {
          give(zoom, input);
          for (let i = 0; i < 9; i += 1) {
            const before = zoom.q;
            zoom.step(dtS);
            expect(Number.isFinite(zoom.q)).toBe(true);
            expect(Math.abs(zoom.q - before)).toBeLessThanOrEqual(HAND_ZOOM_LIMIT * dtS + 5.1e-5);
            expect(Math.abs(zoom.velocity)).toBeLessThanOrEqual(HAND_ZOOM_LIMIT + 1e-9);
            expect(zoom.q).toBeGreaterThan(-35.16);
            expect(zoom.q).toBeLessThan(27.46);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('moves the same at 30 and at 120 frames a second', () => {
    fc.assert(
      fc.property(inputs, (list) => {
        const slow = new HandZoom(-35, 27.3);
        const fast = new HandZoom(-35, 27.3);
        for (const zoom of [slow, fast]) zoom.setAt(-2);
        for (const input of list) {
          give(slow, input);
          give(fast, input);
          for (let i = 0; i < 5; i += 1) {
            slow.step(1 / 30);
            for (let k = 0; k < 4; k += 1) fast.step(1 / 120);
            expect(Math.abs(slow.q - fast.q)).toBeLessThan(1.1e-4);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('comes to rest within a second of the last of many notches, where it said it would', () => {
    const zoom = new HandZoom(-35, 27.3);
    zoom.setAt(0);
    for (let i = 0; i < 60; i += 1) {
      zoom.by(0.2);
      zoom.step(1 / 60);
    }
    const goal = zoom.restQ;
    const time = settle(zoom);
    expect(time).toBeLessThan(1);
    expect(zoom.q).toBe(goal);
    expect(zoom.velocity).toBe(0);
  });

  it('goes a whole decade when one is asked for, and however far when told where to', () => {
    const zoom = new HandZoom(-35, 27.3);
    zoom.setAt(0);
    zoom.by(1);
    settle(zoom);
    expect(zoom.q).toBe(1);
    zoom.to(-9);
    expect(settle(zoom)).toBeGreaterThan(10 / HAND_ZOOM_LIMIT);
    expect(zoom.q).toBe(-9);
  });

  it('gives way a little at its ends and comes back to them', () => {
    const zoom = new HandZoom(-35, 27.3);
    for (const [end, push] of [[27.3, 0.5], [-35, -0.5]] as const) {
      zoom.setAt(end);
      zoom.by(push);
      let furthest = 0;
      for (let i = 0; i < 240 && zoom.isMoving; i += 1) {
        zoom.step(1 / 120);
        furthest = Math.max(furthest, Math.abs(zoom.q - end));
      }
      expect(furthest).toBeGreaterThan(0.02);
      expect(furthest).toBeLessThan(0.15);
      expect(zoom.q).toBe(end);
    }
  });

  it('follows a finger, coasts on after it, and does not store up what the finger ran ahead', () => {
    const zoom = new HandZoom(-35, 27.3);
    zoom.setAt(0);
    for (let i = 1; i <= 60; i += 1) {
      zoom.drag(i * 0.01);
      zoom.step(1 / 60);
    }
    expect(zoom.q).toBeGreaterThan(0.48);
    zoom.release(0.6);
    settle(zoom);
    expect(zoom.q).toBeGreaterThan(0.7);
    expect(zoom.q).toBeLessThan(0.9);

    zoom.setAt(0);
    zoom.drag(20);
    for (let i = 0; i < 30; i += 1) zoom.step(1 / 60);
    zoom.release(1.2);
    expect(settle(zoom)).toBeLessThan(1.4);
    zoom.setAt(0);
    zoom.drag(5);
    zoom.step(1 / 60);
    zoom.release();
    settle(zoom);
    expect(zoom.q).toBe(5);
  });

  it('runs out from any speed without turning back', () => {
    const zoom = new HandZoom(-35, 27.3);
    for (const velocity of [6, -6, 0.3]) {
      zoom.setMoving(3, velocity);
      let before = zoom.q;
      for (let i = 0; i < 200; i += 1) {
        zoom.step(1 / 120);
        expect((zoom.q - before) * Math.sign(velocity)).toBeGreaterThanOrEqual(-1e-12);
        before = zoom.q;
      }
      expect(zoom.isMoving).toBe(false);
    }
  });

  it('keeps off a planet: its own near limit', () => {
    const zoom = new HandZoom(-35, 27.3);
    zoom.setAt(7.4);
    zoom.setLowLimit(6.9);
    zoom.to(3);
    settle(zoom);
    expect(zoom.q).toBe(6.9);
    zoom.setLowLimit(-35);
    zoom.to(3);
    settle(zoom);
    expect(zoom.q).toBe(3);
  });
});
