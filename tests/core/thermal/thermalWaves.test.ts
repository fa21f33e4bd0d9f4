import { describe, expect, it } from 'vitest';
import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { farthestM, thermalDisplacementM, thermalWaves } from '../../../src/core/thermal/thermalWaves.js';

const SILICON = { rmsPerAxisM: 0.0076e-9, wavelengthsM: [0.6e-9, 2.4e-9], frequencyHz: 12e12 } as const;
const waves = thermalWaves(SILICON);
const length = (v: Vec3): number => Math.hypot(...v);

describe('thermal waves', () => {
  it('have the stated root mean square along each axis, over a long time at one place', () => {
    const squares: Vec3 = [0, 0, 0];
    const samples = 40_000;
    for (let i = 0; i < samples; i++) {
      const u = thermalDisplacementM(waves, [1e-9, 0.3e-9, -2e-9], i * 7.3e-15);
      for (const axis of [0, 1, 2] as const) squares[axis] += u[axis] ** 2 / samples;
    }
    for (const square of squares) expect(Math.abs(Math.sqrt(square) / SILICON.rmsPerAxisM - 1)).toBeLessThan(0.02);
  });

  it('never go farther than they say, which is within a few times the mean', () => {
    const most = farthestM(waves);
    expect(most).toBeLessThan(6 * SILICON.rmsPerAxisM);
    let seen = 0;
    for (let i = 0; i < 5000; i++) seen = Math.max(seen, length(thermalDisplacementM(waves, [i * 1e-10, i * 3e-11, 0], i * 1.1e-13)));
    expect(seen).toBeLessThanOrEqual(most);
    expect(seen).toBeGreaterThan(SILICON.rmsPerAxisM);
  });

  it('swing across their way, and the shortest is the fastest', () => {
    for (const { wavesPerM, wayM } of waves) {
      const along = wavesPerM[0] * wayM[0] + wavesPerM[1] * wayM[1] + wavesPerM[2] * wayM[2];
      expect(Math.abs(along)).toBeLessThan(1e-9 * Math.hypot(...wavesPerM) * Math.hypot(...wayM));
    }
    expect(Math.max(...waves.map(({ frequencyHz }) => frequencyHz))).toBeCloseTo(12e12, -3);
    expect(Math.min(...waves.map(({ frequencyHz }) => frequencyHz))).toBeCloseTo(3e12, -3);
  });

  it('leave neighbours nearly where they were to each other: a bond of silicon changes by a few per cent', () => {
    const bondM = 0.235e-9;
    let sum = 0;
    const samples = 4000;
    for (let i = 0; i < samples; i++) {
      const way: Vec3 = [bondM / Math.sqrt(3), bondM / Math.sqrt(3), bondM / Math.sqrt(3)];
      const a = thermalDisplacementM(waves, [0, 0, 0], i * 3.7e-14);
      const b = thermalDisplacementM(waves, way, i * 3.7e-14);
      sum += (length([way[0] + b[0] - a[0], way[1] + b[1] - a[1], way[2] + b[2] - a[2]]) / bondM - 1) ** 2 / samples;
    }
    expect(Math.sqrt(sum)).toBeLessThan(0.04);
  });
});
