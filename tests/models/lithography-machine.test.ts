import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectParts } from '../../models/kit/build/collectParts.js';
import { readCheckpoint } from '../../models/kit/build/readCheckpoint.js';
import { group } from '../../models/kit/index.js';
import { MASK_EDGE, PROJECTION_MIRRORS } from '../../models/ultra-complex/lithography-machine/dimensions.js';
import { chiefRay, COLLECTOR, facingDeg, INTERMEDIATE_FOCUS, PLASMA_POINT, PROJECTION, type PlanePoint } from '../../models/ultra-complex/lithography-machine/lightPath.js';
import { model } from '../../models/ultra-complex/lithography-machine/model.js';
import { mask } from '../../models/ultra-complex/lithography-machine/optics.js';
import { wafer } from '../../models/ultra-complex/lithography-machine/stages.js';

const parts = collectParts(model);
const within = (value: number, wanted: number, share = 0.01): void => expect(Math.abs(value / wanted - 1)).toBeLessThan(share);

/** Shortest distance from a point to the piece between a and b. */
const distanceTo = (p: PlanePoint, a: PlanePoint, b: PlanePoint): number => {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const t = Math.min(1, Math.max(0, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(p[0] - a[0] - dx * t, p[1] - a[1] - dy * t);
};

describe('lithography-machine', () => {
  const checkpoint = readCheckpoint({ id: 'lithography-machine', tag: 'ultra-complex', path: resolve('models/ultra-complex/lithography-machine') });

  it('is 11 m long and stands on the floor', () => {
    const { min, max } = group(...parts.solids).bounds();
    within(max[0] - min[0], checkpoint.size.value);
    expect(min[1]).toBeCloseTo(0, 3);
    expect(max[1]).toBeLessThan(4.6);
  });

  it('has two wafers of 0.3 m and a mask of 152 mm', () => {
    expect(parts.anchors.filter(({ name }) => name.startsWith('wafer-'))).toHaveLength(2);
    const { min, max } = wafer().bounds();
    within(max[0] - min[0], 0.3);
    const plate = mask().bounds();
    within(plate.max[0] - plate.min[0], MASK_EDGE);
    within(plate.max[2] - plate.min[2], 0.152);
  });

  it('leads the light over six projection mirrors from the mask to the wafer', () => {
    const mirrors = parts.anchors.filter(({ name }) => /^m\d$/.test(name));
    expect(mirrors).toHaveLength(6);
    expect(PROJECTION_MIRRORS).toBe(PROJECTION.length);
    const ray = parts.lines.find(({ name }) => name === 'chief-ray')!.points;
    expect(ray).toHaveLength(13);
    for (const { position } of mirrors) expect(ray.some((p) => p[0] === position[0] && p[1] === position[1])).toBe(true);
  });

  it('turns each mirror so that the ray leaves by the law of reflection', () => {
    const path = chiefRay();
    for (const { name, at } of PROJECTION) {
      const i = path.findIndex((p) => p[0] === at[0] && p[1] === at[1]);
      const turn = (facingDeg(path[i - 1]!, at, path[i + 1]!) * Math.PI) / 180;
      const normal = [-Math.sin(turn), Math.cos(turn)] as const;
      const cosine = (p: PlanePoint): number => ((p[0] - at[0]) * normal[0] + (p[1] - at[1]) * normal[1]) / Math.hypot(p[0] - at[0], p[1] - at[1]);
      expect(cosine(path[i - 1]!), name).toBeCloseTo(cosine(path[i + 1]!), 9);
      expect(cosine(path[i - 1]!), name).toBeGreaterThan(0.5);
    }
  });

  it('lets no projection mirror stand in the way of the ray', () => {
    const path = chiefRay();
    for (const { name, at, radius } of PROJECTION) {
      path.slice(0, -1).forEach((a, i) => {
        const b = path[i + 1]!;
        if ([a, b].some((p) => p[0] === at[0] && p[1] === at[1])) return;
        const turn = (facingDeg(path[path.findIndex((p) => p === at) - 1]!, at, path[path.findIndex((p) => p === at) + 1]!) * Math.PI) / 180;
        for (const side of [-1, -0.5, 0, 0.5, 1]) {
          const rim: PlanePoint = [at[0] + side * radius * Math.cos(turn), at[1] + side * radius * Math.sin(turn)];
          expect(distanceTo(rim, a, b), `${name} and piece ${i}`).toBeGreaterThan(0.01);
        }
      });
    }
  });

  it('has the plasma on the line from collector to intermediate focus', () => {
    expect(distanceTo(PLASMA_POINT, COLLECTOR, INTERMEDIATE_FOCUS)).toBeLessThan(1e-9);
  });
});
