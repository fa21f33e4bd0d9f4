import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Group, Object3D, Vector3 } from 'three';
import type { LiveView } from '../../src/stage/exhibits/liveView.js';
import { checkpointSchema } from '../../src/catalogue/schema.js';
import { solids, type ModelPart, type Nested, type Solid } from '../../models/kit/index.js';
import { ascender } from '../../models/ultra-macro/change-lunar/ascender.js';
import { LANDER_RADIUS, ORBITER_RADIUS, TOTAL_HEIGHT, WING } from '../../models/ultra-macro/change-lunar/dimensions.js';
import { faceSun } from '../../models/ultra-macro/change-lunar/facingSun.js';
import { lander } from '../../models/ultra-macro/change-lunar/lander.js';
import { landingLegs } from '../../models/ultra-macro/change-lunar/landingLegs.js';
import { model } from '../../models/ultra-macro/change-lunar/model.js';
import { orbiter } from '../../models/ultra-macro/change-lunar/orbiter.js';
import { returner, supportModule } from '../../models/ultra-macro/change-lunar/returner.js';

const checkpoint = checkpointSchema.parse(JSON.parse(readFileSync(resolve('models/ultra-macro/change-lunar/checkpoint.json'), 'utf8')));
const parts = (model.build() as readonly Nested<ModelPart>[]).flat(8 as 1) as ModelPart[];
const anchorY = (name: string): number => {
  const found = parts.find((part) => 'kind' in part && part.kind === 'anchor' && part.name === name);
  if (!found || !('kind' in found) || found.kind !== 'anchor') throw new Error(`no anchor ${name}`);
  return found.position[1];
};
const span = (some: readonly Solid[], axis: 0 | 1 | 2): [number, number] => {
  const bounds = some.map((solid) => solid.bounds());
  return [Math.min(...bounds.map(({ min }) => min[axis])), Math.max(...bounds.map(({ max }) => max[axis]))];
};

describe("Chang'e-6", () => {
  it('is as high as stated, between the anchors and in what is drawn', () => {
    expect(checkpoint.size.measure).toEqual({ kind: 'between', from: 'engine-lip', to: 'target-tip' });
    expect(Math.abs(anchorY('target-tip') - anchorY('engine-lip') - checkpoint.size.value)).toBeLessThan(checkpoint.size.value * 0.01);
    const [low, high] = span(solids(parts.filter((part) => !('kind' in part)) as Solid[]), 1);
    expect(Math.abs(high - low - TOTAL_HEIGHT)).toBeLessThan(TOTAL_HEIGHT * 0.01);
  });

  it('stacks orbiter, returner, lander and ascender in this order', () => {
    const heights = ['orbiter', 'returner', 'lander', 'ascender'].map(anchorY);
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    const bodies = [orbiter(), returner(), ascender()].map((module) => span(module, 1));
    expect(bodies[0]![0]).toBeLessThan(bodies[1]![0]);
    expect(bodies[1]![1]).toBeLessThan(bodies[2]![0]);
  });

  it('leaves no gap between the modules, and the capsule free inside its frame', () => {
    expect(span(supportModule(), 1)[0]).toBeLessThan(span(orbiter(), 1)[1]);
    expect(span(lander(), 1)[0]).toBeLessThan(span(supportModule(), 1)[1]);
    expect(span(ascender(), 1)[0]).toBeLessThan(span(lander(), 1)[1]);
    expect(span(returner(), 0)[1]).toBeLessThan(span(supportModule(), 0)[1] * 0.6);
  });

  it('has wings of three panels from 14 to 15 m across on a drum 3 m wide', () => {
    expect(WING.panels).toBe(3);
    const [left, right] = span(orbiter(), 0);
    expect(right - left).toBeGreaterThan(14);
    expect(right - left).toBeLessThan(15);
    expect(2 * ORBITER_RADIUS).toBeCloseTo(3, 6);
  });

  it('stands on four legs that span 4.5 to 5 m, feet below the octagonal body', () => {
    const legs = landingLegs();
    expect(legs).toHaveLength(4);
    // Square to the pads: opposite feet lie on the diagonals.
    const diagonal = solids(legs).map((leg) => leg.turn('y', 45));
    const [low, high] = span(diagonal, 0);
    expect(high - low).toBeGreaterThan(4.5);
    expect(high - low).toBeLessThan(5);
    expect(high).toBeGreaterThan(LANDER_RADIUS * 1.5);
  });

  it('hangs 200 km above the landing site, in the axes of the Moon', () => {
    if (checkpoint.place.kind !== 'sky' || !checkpoint.place.positionM) throw new Error('no place');
    expect(checkpoint.place.frame).toBe('moon');
    const [x, y, z] = checkpoint.place.positionM;
    const radiusM = Math.hypot(x, y, z);
    expect(Math.abs(radiusM - 1_737_400 - 200_000)).toBeLessThan(100);
    expect((Math.asin(y / radiusM) * 180) / Math.PI).toBeCloseTo(-41.6385, 3);
    expect((Math.atan2(-z, x) * 180) / Math.PI).toBeCloseTo(-153.9852, 3);
  });
});

describe('its turn', () => {
  it("brings the front to the Sun's side, about the upright axis alone", () => {
    const exhibit = new Group();
    const built = new Group();
    const part = new Object3D();
    exhibit.add(built, part);
    for (const sun of [new Vector3(1, 0.2, 0), new Vector3(-0.4, -0.1, -0.9), new Vector3(0, 0, 1)]) {
      faceSun(part, { sunDirection: sun.normalize() } as LiveView);
      const front = new Vector3(0, 0, 1).applyQuaternion(built.quaternion);
      expect(front.y).toBeCloseTo(0, 12);
      expect(front.dot(sun.clone().setY(0).normalize())).toBeCloseTo(1, 9);
    }
    expect(part.rotation.y).toBe(0);
  });
});
