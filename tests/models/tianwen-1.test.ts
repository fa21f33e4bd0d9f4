import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Body, HelioVector, MakeTime } from 'astronomy-engine';
import { describe, expect, it } from 'vitest';
import { checkpointSchema } from '../../src/catalogue/schema.js';
import { SUN_FROM_EQUATORIAL, yUpFromZUp } from '../../src/core/ephemeris/skyAxes.js';
import { rotateVec3 } from '../../src/core/maths/quaternion.js';
import { distanceVec3, type Vec3 } from '../../src/core/maths/vec3.js';
import { measuredPath } from '../../src/stage/missions/measuredPath.js';
import { pathLength, type ModelPart } from '../../models/kit/index.js';
import { eventUnits, pathUnits, UNIT_M } from '../../models/ultra-macro/tianwen-1/flightPath.js';
import { model } from '../../models/ultra-macro/tianwen-1/model.js';

const AU_M = 149_597_870_700;
const checkpoint = checkpointSchema.parse(JSON.parse(readFileSync(resolve('models/ultra-macro/tianwen-1/checkpoint.json'), 'utf8')));
const path = pathUnits();
const planetUnits = (body: Body, utc: string): Vec3 => {
  const { x, y, z } = HelioVector(body, MakeTime(new Date(utc)));
  const place = yUpFromZUp([0, 0, 0], x, y, z).map((value) => (value * AU_M) / UNIT_M) as Vec3;
  return rotateVec3([0, 0, 0], SUN_FROM_EQUATORIAL, place);
};
const eventAt = (name: string): Vec3 => {
  const event = eventUnits().find((candidate) => candidate.name === name);
  if (!event) throw new Error(`no event ${name}`);
  return event.at;
};

describe('the path of Tianwen-1', () => {
  it('is as long as stated, in the model and in what is measured on the stage', () => {
    expect(Math.abs(pathLength(path) * UNIT_M - checkpoint.size.value)).toBeLessThan(checkpoint.size.value * 0.01);
    const parts = model.build() as readonly ModelPart[];
    const line = parts.find((part) => 'kind' in part && part.kind === 'line');
    if (!line || !('kind' in line) || line.kind !== 'line') throw new Error('no line');
    expect(line.name).toBe('transfer');
    expect(line.points).toEqual(path);
    const node = measuredPath('transfer', path, UNIT_M);
    expect(node.userData.points).toBe(path);
    expect(model.boundsOnly!.max[0] * UNIT_M).toBeCloseTo((node.userData.boundsM as { max: Vec3 }).max[0], -3);
  });

  it('begins on the Earth and ends 400 km over Mars', () => {
    // A unit is a million kilometres.
    expect(distanceVec3(path[0]!, planetUnits(Body.Earth, '2020-07-23T04:41:15Z'))).toBeLessThan(0.0065);
    expect(distanceVec3(path.at(-1)!, planetUnits(Body.Mars, '2021-02-10T11:59:30Z'))).toBeLessThan(0.004);
  });

  it.each([
    ['correction-1', '2020-08-01T23:00Z', 3],
    ['correction-2', '2020-09-20T12:00Z', 19],
    ['manoeuvre', '2020-10-09T15:00Z', 29.4],
    ['correction-3', '2020-10-28T12:00Z', 44],
    ['correction-4', '2021-02-05T12:00Z', 184],
    ['arrival', '2021-02-10T11:52Z', 192],
  ])('has its mark of %s where the press saw it', (name, utc, millionKm) => {
    // Only the day is known of most, and the figures are rounded.
    expect(Math.abs(distanceVec3(eventAt(name), planetUnits(Body.Earth, utc)) - millionKm)).toBeLessThan(0.02 * millionKm + 0.3);
  });
});
