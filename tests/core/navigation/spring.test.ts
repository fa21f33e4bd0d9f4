import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepSpring } from '../../../src/core/navigation/spring.js';

const number = (low: number, high: number) => fc.double({ min: low, max: high, noNaN: true });

describe('stepSpring', () => {
  it('reaches the same place in one step as in many, with a goal that moves or stands', () => {
    fc.assert(
      fc.property(number(-5, 5), number(-9, 9), number(-5, 5), number(-3, 3), number(1, 30), number(0.01, 2), fc.integer({ min: 2, max: 50 }), (value, velocity, goal, rate, stiffness, time, parts) => {
        const once = { value, velocity };
        stepSpring(once, goal, stiffness, time, rate);
        const often = { value, velocity };
        for (let i = 0; i < parts; i += 1) stepSpring(often, goal + (rate * time * i) / parts, stiffness, time / parts, rate);
        expect(Math.abs(often.value - once.value)).toBeLessThan(1e-10);
        expect(Math.abs(often.velocity - once.velocity)).toBeLessThan(1e-9);
      }),
    );
  });

  it('solves x″ = ω²(goal − x) − 2ωx′', () => {
    const h = 1e-4;
    const at = (t: number): number => {
      const state = { value: 2, velocity: -3 };
      stepSpring(state, 0.5, 7, t, 0.8);
      return state.value;
    };
    for (const t of [0.05, 0.2, 0.6]) {
      const speed = (at(t + h) - at(t - h)) / (2 * h);
      const acceleration = (at(t + h) - 2 * at(t) + at(t - h)) / (h * h);
      expect(acceleration).toBeCloseTo(49 * (0.5 + 0.8 * t - at(t)) - 14 * speed, 4);
    }
  });

  it('is never faster than the faster of its start and its goal', () => {
    fc.assert(
      fc.property(number(-2, 2), number(-1, 1), number(0, 3), (rate, velocity, time) => {
        const state = { value: 0, velocity };
        stepSpring(state, 0, 12, time, rate);
        expect(Math.abs(state.velocity)).toBeLessThanOrEqual(Math.max(Math.abs(rate), Math.abs(velocity)) + 1e-12);
      }),
    );
  });
});
