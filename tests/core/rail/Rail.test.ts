import { describe, expect, it } from 'vitest';
import { Q_MAX, Q_MIN } from '../../../src/core/frames/Viewpoint.js';
import { gallerySizeM } from '../../../src/core/gallery/GalleryItem.js';
import { solveGallery } from '../../../src/core/gallery/solveGallery.js';
import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { bodyHandover } from '../../../src/core/rail/bodyHandover.js';
import { createRail, type Rail, type RailStop } from '../../../src/core/rail/Rail.js';
import { BENCH_ITEMS } from '../../support/galleryItems.js';
import { seededRandom } from '../../support/syntheticItems.js';

const STEP = 0.001;

const unitAt = (rail: Rail, q: number): Vec3 => {
  const [x, y, z] = rail.focusAt([0, 0, 0], q);
  return [x / 10 ** q, y / 10 ** q, z / 10 ** q];
};

/** The largest change of the unit offset over a step, and the largest change of that change. */
const roughness = (read: (q: number) => Vec3): { slope: number; bend: number } => {
  let slope = 0;
  let bend = 0;
  let before = read(Q_MIN);
  const change: Vec3 = [0, 0, 0];
  for (let i = 1; Q_MIN + i * STEP <= Q_MAX; i++) {
    const now = read(Q_MIN + i * STEP);
    for (const axis of [0, 1, 2] as const) {
      const step = now[axis] - before[axis];
      slope = Math.max(slope, Math.abs(step) / STEP);
      if (i > 1) bend = Math.max(bend, Math.abs(step - change[axis]) / STEP ** 2);
      change[axis] = step;
    }
    before = now;
  }
  return { slope, bend };
};

const galleryStops = (): RailStop[] => {
  const places = solveGallery(BENCH_ITEMS);
  return BENCH_ITEMS.filter((item) => !item.strewn).map((item) => {
    const [x, , z] = places.get(item.id)?.positionM ?? [0, 0, 0];
    return { q: Math.log10(2.5 * gallerySizeM(item)), focusM: [x, item.heightM / 2, z], pitchRad: 0.2 };
  });
};

describe('the rail through the collection', () => {
  const stops = galleryStops();
  const rail = createRail(stops);

  it('is smooth over all the decades', () => {
    const { slope, bend } = roughness((q) => unitAt(rail, q));
    expect(slope).toBeLessThan(0.3);
    expect(bend).toBeLessThan(1.5);
  });

  it('passes near its stops', () => {
    for (const stop of stops) {
      const [x, y, z] = unitAt(rail, stop.q);
      const scale = 10 ** stop.q;
      const off = Math.hypot(x - stop.focusM[0] / scale, y - stop.focusM[1] / scale, z - stop.focusM[2] / scale);
      // Within the picture: half its height at the focus is 0.36 view units, half its breadth nearly twice that.
      expect(off).toBeLessThan(1.65);
    }
    const mean = stops.reduce((sum, { q, focusM }) => sum + Math.abs(unitAt(rail, q)[0] - focusM[0] / 10 ** q), 0) / stops.length;
    expect(mean).toBeLessThan(0.6);
  });

  it('keeps its unit offset below the smallest and above the largest stop', () => {
    const qs = stops.map(({ q }) => q);
    const low = Math.min(...qs) - 3;
    const high = Math.max(...qs) + 3;
    expect(unitAt(rail, low - 5)[2]).toBeCloseTo(unitAt(rail, low)[2], 9);
    expect(unitAt(rail, high + 5)[2]).toBeCloseTo(unitAt(rail, high)[2], 9);
  });

  it('writes into what it is given', () => {
    const out: Vec3 = [9, 9, 9];
    expect(rail.focusAt(out, -3)).toBe(out);
    const angles = { yawRad: 9, pitchRad: 9 };
    expect(rail.anglesAt(angles, -3)).toBe(angles);
    expect(angles.pitchRad).toBeCloseTo(0.2, 9);
    expect(angles.yawRad).toBe(0);
  });
});

describe('any rail', () => {
  it('goes straight to a lone stop', () => {
    const rail = createRail([{ q: 2, focusM: [40, 10, -50], yawRad: 0.3 }]);
    for (const q of [-20, 1.7, 2, 5]) {
      const [x, y, z] = unitAt(rail, q);
      expect(x).toBeCloseTo(0.4, 9);
      expect(y).toBeCloseTo(0.1, 9);
      expect(z).toBeCloseTo(-0.5, 9);
      expect(rail.anglesAt({ yawRad: 0, pitchRad: 0 }, q).yawRad).toBeCloseTo(0.3, 9);
    }
  });

  it('stays at the origin without stops', () => {
    expect(createRail([]).focusAt([1, 1, 1], 3)).toEqual([0, 0, 0]);
  });

  it('never leaves the range of its stops by more than a little, nor moves too fast, however they lie', () => {
    const random = seededRandom(9);
    for (let run = 0; run < 20; run++) {
      const stops = Array.from({ length: 1 + Math.floor(random() * 60) }, (): RailStop => {
        const q = -17 + 22 * random();
        const scale = 10 ** q;
        return { q, focusM: [(random() - 0.5) * 2 * scale, random() * scale, -random() * scale] };
      });
      const rail = createRail(stops);
      const limits = ([0, 1, 2] as const).map((axis) => {
        const values = stops.map((stop) => stop.focusM[axis] / 10 ** stop.q);
        return { axis, low: Math.min(...values) - 0.1, high: Math.max(...values) + 0.1 };
      });
      let fastest = 0;
      let strayed = 0;
      for (let q = -20; q < 8; q += 0.01) {
        const here = unitAt(rail, q);
        const next = unitAt(rail, q + 0.01);
        for (const { axis, low, high } of limits) {
          if (here[axis] < low || here[axis] > high) strayed++;
          fastest = Math.max(fastest, Math.abs(next[axis] - here[axis]) / 0.01);
        }
      }
      expect(strayed).toBe(0);
      expect(fastest).toBeLessThan(0.3001);
    }
  });

  it('takes stops that are a decade apart to the last bit', () => {
    for (let k = 0; k < 200; k++) {
      const q = -17 + 0.1137 * k;
      const rail = createRail([q, q - 1 + 2 ** -50, q - 1, q - 1 - 2 ** -50].map((at) => ({ q: at, focusM: [0, 0, -(10 ** at)] })));
      expect(unitAt(rail, q)[2]).toBeCloseTo(-1, 9);
    }
  });

  it('does not weave when many stops crowd a decade', () => {
    const stops = Array.from({ length: 200 }, (_, i): RailStop => {
      const q = i / 200;
      return { q, focusM: [(i % 2 === 0 ? 0.4 : -0.4) * 10 ** q, 0, 0] };
    });
    const rail = createRail(stops);
    for (let q = -1; q < 2; q += 0.01) expect(Math.abs(unitAt(rail, q)[0])).toBeLessThan(0.05);
  });
});

describe('bodyHandover', () => {
  const earth: Vec3 = [3e4, -6.371e6, 1e3];
  const sun: Vec3 = [1.1e11, 0.4e11, -0.9e11];
  const awayQ = Math.log10(Math.hypot(sun[0] - earth[0], sun[1] - earth[1], sun[2] - earth[2]));

  it('stays with the first until half a decade past the way between, and is with the second a decade later', () => {
    expect(bodyHandover([0, 0, 0], awayQ + 0.4999, earth, sun)).toEqual(earth);
    expect(bodyHandover([0, 0, 0], awayQ + 1.5001, earth, sun)).toEqual(sun);
  });

  it('is smooth in unit offsets', () => {
    const { slope } = roughness((q) => {
      const [x, y, z] = bodyHandover([0, 0, 0], q, [0, 0, 0], [1e11, 0, 0]);
      return [x / 10 ** q, y / 10 ** q, z / 10 ** q];
    });
    expect(slope).toBeLessThan(0.3);
  });

  it('takes two bodies in one place', () => {
    expect(bodyHandover([0, 0, 0], 5, [1, 2, 3], [1, 2, 3])).toEqual([1, 2, 3]);
  });
});
