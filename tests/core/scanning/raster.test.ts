import { describe, expect, it } from 'vitest';
import { rasterAt, rasterMoment, rasterPeriodS, type Raster } from '../../../src/core/scanning/raster.js';

const RASTER: Raster = { lines: 7, lineS: 0.6, returnS: 0.2, restS: 3 };
const PERIOD = rasterPeriodS(RASTER);
const STEP = 0.001;
const moments = Array.from({ length: Math.ceil((2 * PERIOD) / STEP) }, (_, i) => ({ ...rasterAt(rasterMoment(), RASTER, i * STEP) }));
const first = moments.slice(0, Math.floor(PERIOD / STEP));

describe('a raster', () => {
  it('goes over every line from end to end while it records', () => {
    for (let line = 0; line < RASTER.lines; line++) {
      const own = first.filter((moment) => moment.rested === 0 && moment.line === line);
      expect(Math.min(...own.map(({ along }) => along))).toBeLessThan(-0.99);
      expect(Math.max(...own.map(({ along }) => along))).toBeGreaterThan(0.99);
    }
  });

  it('records without a gap, in step with the probe, and never takes back', () => {
    first.forEach(({ recorded, along, line, rested }, i) => {
      const before = first[i - 1];
      if (before) expect(recorded).toBeGreaterThanOrEqual(before.recorded);
      // Under way, the end of what is recorded is where the probe is.
      if (rested === 0 && recorded < line + 1) expect(recorded - line).toBeCloseTo((along + 1) / 2, 9);
    });
    expect(first.at(-1)?.recorded).toBe(RASTER.lines);
  });

  it('never leaps, and begins anew after its period', () => {
    moments.forEach(({ along, line }, i) => {
      const before = moments[i - 1];
      if (!before) return;
      expect(Math.abs(along - before.along)).toBeLessThan((2.1 * STEP) / RASTER.returnS);
      expect(Math.abs(line - before.line)).toBeLessThan((RASTER.lines * 2 * STEP) / RASTER.returnS);
    });
    const [later, now] = [1.23 + PERIOD, 1.23].map((timeS) => rasterAt(rasterMoment(), RASTER, timeS));
    expect(later?.along).toBeCloseTo(now?.along ?? NaN, 9);
    expect(later?.recorded).toBeCloseTo(now?.recorded ?? NaN, 9);
  });
});
