import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Body, HelioVector, MakeTime } from 'astronomy-engine';
import { Mesh, Points, Quaternion, Vector3, type BufferAttribute, type BufferGeometry } from 'three';
import { SUN_FROM_EQUATORIAL, yUpFromZUp } from '../../src/core/ephemeris/skyAxes.js';
import { rotateVec3 } from '../../src/core/maths/quaternion.js';
import type { Vec3 } from '../../src/core/maths/vec3.js';
import { checkpointSchema } from '../../src/catalogue/schema.js';
import type { LiveView } from '../../src/stage/exhibits/liveView.js';
import { pathLength, type ModelPart } from '../../models/kit/index.js';
import { CRUISE, EVENTS, isUnderWay, pathUnits, placeOnCruise, UNIT_M } from '../../models/ultra-macro/tianwen-1/flightPath.js';
import { FlightLine } from '../../models/ultra-macro/tianwen-1/FlightLine.js';
import { model } from '../../models/ultra-macro/tianwen-1/model.js';
import { WAYPOINTS } from '../../models/ultra-macro/tianwen-1/waypoints.js';

const AU_M = 149_597_870_700;
const HOUR_MS = 3_600_000;
const checkpoint = checkpointSchema.parse(JSON.parse(readFileSync(resolve('models/ultra-macro/tianwen-1/checkpoint.json'), 'utf8')));
const apart = (a: Readonly<Vec3>, b: Readonly<Vec3>): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
const at = (dateMs: number): Vec3 => placeOnCruise([0, 0, 0], dateMs);
const planetM = (body: Body, dateMs: number): Vec3 => {
  const { x, y, z } = HelioVector(body, MakeTime(new Date(dateMs)));
  const place = yUpFromZUp([0, 0, 0], x, y, z);
  return rotateVec3([0, 0, 0], SUN_FROM_EQUATORIAL, place.map((value) => value * AU_M) as Vec3);
};
const eventMs = (name: (typeof EVENTS)[number]['name']): number => EVENTS.find((event) => event.name === name)!.dateMs;

describe('the path of Tianwen-1', () => {
  it('is as long as stated', () => {
    expect(Math.abs(pathLength(pathUnits()) * UNIT_M - checkpoint.size.value)).toBeLessThan(checkpoint.size.value * 0.01);
    const parts = model.build() as readonly ModelPart[];
    const line = parts.find((part) => 'kind' in part && part.kind === 'line');
    if (!line || !('kind' in line) || line.kind !== 'line') throw new Error('no line');
    expect(line.name).toBe('transfer');
    expect(line.points).toEqual(pathUnits());
  });

  it('goes through every waypoint', () => {
    for (const [utc, x, y, z] of WAYPOINTS) expect(apart(at(Date.parse(utc)), [x * AU_M, z * AU_M, -y * AU_M])).toBeLessThan(1e3);
  });

  it('begins at the Earth and ends at Mars', () => {
    expect(apart(at(CRUISE.startMs), planetM(Body.Earth, CRUISE.startMs))).toBeLessThan(2e9);
    expect(apart(at(CRUISE.endMs), planetM(Body.Mars, CRUISE.endMs))).toBeLessThan(2e9);
    expect((CRUISE.endMs - CRUISE.startMs) / 864e5).toBeCloseTo(202.3, 1);
    expect(Math.abs(apart(at(CRUISE.endMs), planetM(Body.Earth, CRUISE.endMs)) - 1.92e11)).toBeLessThan(0.01 * 1.92e11);
  });

  it.each([
    ['correction-1', 3e9],
    ['correction-2', 19e9],
    ['manoeuvre', 29.4e9],
    ['correction-3', 44e9],
    ['correction-4', 184e9],
  ] as const)('is where the press saw it at %s', (name, fromEarthM) => {
    const dateMs = eventMs(name);
    // Only the day is known, and the figures are rounded.
    expect(Math.abs(apart(at(dateMs), planetM(Body.Earth, dateMs)) - fromEarthM)).toBeLessThan(0.02 * fromEarthM + 3e8);
  });

  it('is unbroken, and bends at the manoeuvre only', () => {
    const bend = (dateMs: number): number => {
      const [a, b, c] = [at(dateMs - HOUR_MS), at(dateMs), at(dateMs + HOUR_MS)];
      return Math.hypot(...b.map((value, axis) => 2 * value - a[axis]! - c[axis]!)) / HOUR_MS ** 2 * 1e6;
    };
    for (let dateMs = CRUISE.startMs + 2 * HOUR_MS; dateMs < CRUISE.endMs - 2 * HOUR_MS; dateMs += 6 * HOUR_MS) {
      if (Math.abs(dateMs - eventMs('manoeuvre')) < 2 * HOUR_MS) continue;
      const sunPull = 1.327e20 / Math.hypot(...at(dateMs)) ** 2;
      expect(bend(dateMs)).toBeLessThan(1.5 * sunPull);
    }
    expect(bend(eventMs('manoeuvre'))).toBeGreaterThan(5 * (1.327e20 / Math.hypot(...at(eventMs('manoeuvre'))) ** 2));
  });
});

describe('the drawing of the path', () => {
  const viewAt = (dateMs: number, cameraM: Vec3, distanceM: number): LiveView => ({
    q: Math.log10(distanceM), distanceM, cameraM, cameraRender: new Vector3(0, 0, 1), orientation: new Quaternion(),
    sunDirection: new Vector3(0, 1, 0), apparentPx: 500, fade: 1, emphasis: 1, dateMs, clockS: 0,
  });
  const flight = new FlightLine();
  const pointsOf = (): Points<BufferGeometry> => flight.group.children.find((child) => child instanceof Points) as Points<BufferGeometry>;

  it('carries the measured path', () => {
    const node = flight.group.getObjectByName('transfer');
    expect(pathLength(node?.userData.points as Vec3[]) * UNIT_M).toBeCloseTo(pathLength(pathUnits()) * UNIT_M, -3);
    expect(model.boundsOnly!.max[0]! * UNIT_M).toBeCloseTo((node?.userData.boundsM as { max: Vec3 }).max[0], -3);
  });

  it('shows the craft in its place while it is under way, and only then', () => {
    const dateMs = Date.parse('2020-12-25T00:00Z');
    const placeM = at(dateMs);
    flight.update(viewAt(dateMs, [placeM[0], placeM[1], placeM[2] + 1e11], 1e11), 1280, 720, 1);
    expect(isUnderWay(dateMs)).toBe(true);
    expect(pointsOf().geometry.drawRange.count).toBe(EVENTS.length + 1);
    const marks = pointsOf().geometry.getAttribute('position') as BufferAttribute;
    // The eye stands one view unit from it, on +z: it must lie in the middle of render space.
    expect(Math.hypot(marks.getX(EVENTS.length), marks.getY(EVENTS.length), marks.getZ(EVENTS.length))).toBeLessThan(1e-6);
    for (const outside of ['2020-07-01T00:00Z', '2021-03-01T00:00Z']) {
      flight.update(viewAt(Date.parse(outside), [0, 4e11, 0], 4e11), 1280, 720, 1);
      expect(pointsOf().geometry.drawRange.count).toBe(EVENTS.length);
    }
  });

  it('is gone when the eye is near, and at least 1.5 pixels wide when it is there', () => {
    const line = flight.group.children.find((child) => child instanceof Mesh) as Mesh;
    flight.update(viewAt(0, [0, 1e8, 0], 1e8), 1280, 720, 1);
    expect(line.visible).toBe(false);
    flight.update(viewAt(0, [0, 4e11, 0], 4e11), 1280, 720, 1);
    expect(line.visible).toBe(true);
    expect((line.material as unknown as { uniforms: { uWidth: { value: number } } }).uniforms.uWidth.value).toBeGreaterThanOrEqual(1.5);
  });
});
