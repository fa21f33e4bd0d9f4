import { Quaternion } from 'three';
import { describe, expect, it } from 'vitest';
import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { missionOf } from '../../../src/core/missions/missions.js';
import { CraftTrail } from '../../../src/stage/missions/CraftTrail.js';
import { boxOf, drawnDate, drawnLegs, pieceAt, type DrawnLeg } from '../../../src/stage/missions/DrawnLeg.js';
import { isBehindSphere } from '../../../src/stage/missions/FrameEyes.js';
import { MissionLine, type LineMoment } from '../../../src/stage/missions/MissionLine.js';
import { PathStrokes } from '../../../src/stage/missions/PathStrokes.js';

const { fround } = Math;
const SCREEN = { distanceM: 1, widthPx: 1280, heightPx: 720 };
const numbersOf = (strokes: PathStrokes): Float32Array => {
  const { data } = strokes.mesh.geometry.getAttribute('high') as unknown as { data: { array: Float32Array } };
  return data.array;
};
const uniform = (strokes: PathStrokes, name: string): Float32Array => strokes.mesh.material.uniforms[name]?.value as Float32Array;

/** What the card makes of a point: the difference of high and low parts in float32, in view units. */
const seen = (strokes: PathStrokes, point: number, axis: number, frame: number): number => {
  const numbers = numbersOf(strokes);
  // The first point's own neighbour comes before it.
  const at = (point + 1) * 12;
  const high = fround(numbers[at + axis]! - uniform(strokes, 'uEyeHigh')[frame * 3 + axis]!);
  const low = fround(numbers[at + 4 + axis]! - uniform(strokes, 'uEyeLow')[frame * 3 + axis]!);
  return fround(fround(high + low) * fround(1 / SCREEN.distanceM));
};

describe('strokes', () => {
  it('know where a place is to a ten-thousandth of the view a hundred million kilometres out, where float32 alone is off by kilometres', () => {
    const strokes = new PathStrokes({ points: 2, legs: 1, frames: 1, widthPx: 2 });
    const place: Vec3 = [1.723456789123e11, -2.3456789e9, 7.123456789e10];
    strokes.setPoint(0, place, 0, 0, 0, [1, 1, 1]);
    for (const distanceM of [1e3, 1e5, 1e7, 1e9]) {
      const cameraM: Vec3 = [place[0] + 0.71 * distanceM, place[1] - 0.2 * distanceM, place[2] + 0.67 * distanceM];
      strokes.setEye(0, { cameraM, orientation: new Quaternion() });
      strokes.finish({ ...SCREEN, distanceM }, 2);
      SCREEN.distanceM = distanceM;
      for (const axis of [0, 1, 2]) expect(Math.abs(seen(strokes, 0, axis, 0) - (place[axis]! - cameraM[axis]!) / distanceM)).toBeLessThan(1e-4);
    }
    expect(Math.abs(fround(place[0]) - place[0])).toBeGreaterThan(1e3);
  });

  it('are bent as their neighbours say: each piece knows the point before it and the one after it, its own leg’s only', () => {
    const strokes = new PathStrokes({ points: 4, legs: 2, frames: 1, widthPx: 2, isCurved: true });
    for (let point = 0; point < 4; point++) strokes.setPoint(point, [point, 0, 0], 0, point < 3 ? 0 : 1, point, [1, 1, 1]);
    const { geometry } = strokes.mesh;
    const at = (name: string, piece: number): number[] => {
      const { data, offset } = geometry.getAttribute(name) as unknown as { data: { array: Float32Array; stride: number }; offset: number };
      return [0, 3].map((k) => data.array[piece * data.stride + offset + k]!);
    };
    // Place and leg of the points about the second piece; before the first there is none.
    expect(['beforeHigh', 'high', 'endHigh', 'afterHigh'].map((name) => at(name, 1))).toEqual([[0, 0], [1, 0], [2, 0], [3, 1]]);
    expect([at('beforeHigh', 0)[1], at('afterHigh', 2)[1]]).toEqual([-1, -1]);
    // Sixteen is all that a graphics card must have.
    expect(Object.keys(geometry.attributes).length).toBeLessThanOrEqual(12);
    expect(geometry.index?.count).toBeGreaterThan(12);
    expect(new PathStrokes({ points: 4, legs: 2, frames: 1, widthPx: 2 }).mesh.geometry.index?.count).toBe(6);
  });

  it('forget a neighbour that was there when they were longer', () => {
    const strokes = new PathStrokes({ points: 4, legs: 1, frames: 1, widthPx: 2, isCurved: true, isRewritten: true });
    for (let point = 0; point < 4; point++) strokes.setPoint(point, [point, 0, 0], 0, 0, point, [1, 1, 1]);
    strokes.finish(SCREEN, 3);
    const numbers = numbersOf(strokes);
    expect([numbers[3 * 12 + 3], numbers[4 * 12 + 3]]).toEqual([0, -1]);
  });

  it('draw no piece without two points', () => {
    const strokes = new PathStrokes({ points: 4, legs: 1, frames: 1, widthPx: 2 });
    strokes.finish(SCREEN, 0);
    expect(strokes.mesh.visible).toBe(false);
    strokes.finish(SCREEN, 4);
    expect(strokes.mesh.geometry.instanceCount).toBe(3);
  });
});

describe('drawn legs', () => {
  it('leave out what stands on the ground and what is carried where a line is already', () => {
    const ids = drawnLegs(missionOf('change-5')).map(({ leg }) => leg.id);
    expect(ids).toContain('powered-descent');
    expect(ids).not.toContain('on-the-moon');
    expect(ids).not.toContain('lander-lunar-orbit');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('find the piece of a date, and the date on the first turn of what goes round', () => {
    const orbit = drawnLegs(missionOf('change-6')).find(({ leg }) => leg.id === 'lunar-waiting')!;
    const turnMs = orbit.leg.turnMs!;
    for (const share of [0.01, 0.3, 0.99]) {
      const dateMs = orbit.leg.startMs + turnMs * share;
      expect(drawnDate(orbit, dateMs + 5 * turnMs)).toBeCloseTo(dateMs, 0);
      const piece = pieceAt(orbit, dateMs);
      expect(orbit.datesMs[piece]).toBeLessThanOrEqual(dateMs);
      expect(orbit.datesMs[piece + 1]).toBeGreaterThanOrEqual(dateMs);
    }
    // The craft is on the line that is drawn, hundreds of turns later.
    const [now, drawn]: [Vec3, Vec3] = [[0, 0, 0], [0, 0, 0]];
    const lateMs = orbit.leg.endMs - 1000;
    orbit.leg.placeAt(now, lateMs);
    orbit.leg.placeAt(drawn, drawnDate(orbit, lateMs));
    expect(Math.hypot(now[0] - drawn[0], now[1] - drawn[1], now[2] - drawn[2])).toBeLessThan(1000);
  });
});

/** A circle about the origin, a hundred seconds a turn. */
const circle = (radiusM: number): DrawnLeg => {
  const leg = { id: 'ring', frame: 'sun', startMs: 0, endMs: 100_000, placeAt: (out: Vec3, dateMs: number) => { out[0] = radiusM * Math.cos((2 * Math.PI * dateMs) / 1e5); out[1] = 0; out[2] = radiusM * Math.sin((2 * Math.PI * dateMs) / 1e5); } } as const;
  const datesMs = Float64Array.from({ length: 121 }, (_, index) => (index * 1e5) / 120);
  const placesM = Float64Array.from([...datesMs].flatMap((dateMs) => { const out: Vec3 = [0, 0, 0]; leg.placeAt(out, dateMs); return out; }));
  return { leg, datesMs, placesM, ...boxOf(placesM) };
};

describe('a mission’s line', () => {
  const drawn = circle(1e11);
  const line = new MissionLine([drawn], 1, () => 0, () => [1, 1, 1]);
  const moment = (over: Partial<LineMoment>): LineMoment => ({
    view: { distanceM: 3e11, widthPx: 1280, heightPx: 720 }, pixelsPerRadian: 1000, eyeAt: () => ({ cameraM: [0, 3e11, 0], orientation: new Quaternion() }),
    alpha: 1, dateMs: 42_000, isUnderWay: true, followed: 0, ...over,
  });
  const leg = (): number[] => [...uniform(line.strokes, 'uLegs').slice(0, 3)];

  it('is bright where it was flown, dim where it was not, and leaves the craft’s own piece to the trail', () => {
    line.update(moment({}));
    const [past, future, gap] = leg();
    expect(past).toBeCloseTo(1, 5);
    expect(future).toBeLessThan(0.5);
    expect(gap).toBe(pieceAt(drawn, 42_000));
  });

  it('is of one brightness on dates outside the flight', () => {
    line.update(moment({ isUnderWay: false, alpha: 0.22 }));
    const [past, future] = leg();
    expect(past).toBeCloseTo(0.22, 5);
    expect(future).toBe(past);
  });

  it('is not drawn as a speck, nor from within, unless one follows the craft', () => {
    line.update(moment({ eyeAt: () => ({ cameraM: [0, 1e14, 0], orientation: new Quaternion() }) }));
    expect(line.strokes.mesh.visible).toBe(false);
    const near = { view: { distanceM: 1e6, widthPx: 1280, heightPx: 720 }, eyeAt: () => ({ cameraM: [1e11, 1e6, 0] as Vec3, orientation: new Quaternion() }) };
    line.update(moment(near));
    expect(line.strokes.mesh.visible).toBe(false);
    line.update(moment({ ...near, followed: 1 }));
    expect(line.strokes.mesh.visible).toBe(true);
    line.update(moment({ alpha: 0 }));
    expect(line.strokes.mesh.visible).toBe(false);
  });
});

describe('the trail', () => {
  it('runs through the craft to a hundredth of the view, however near one looks, and joins the line at both ends', () => {
    const drawn = circle(1e11);
    const dateMs = 42_345;
    const craft: Vec3 = [0, 0, 0];
    drawn.leg.placeAt(craft, dateMs);
    for (const distanceM of [20, 1e4, 1e7, 1e10]) {
      const trail = new CraftTrail(1, 2);
      const cameraM: Vec3 = [craft[0], craft[1] + distanceM, craft[2]];
      const view = { distanceM, widthPx: 1280, heightPx: 720 };
      trail.begin();
      trail.add(0, drawn, dateMs, { cameraM, orientation: new Quaternion() }, view, [1, 1, 1], 1, 0.3);
      trail.finish(view);
      const numbers = numbersOf(trail.strokes);
      const count = trail.strokes.mesh.geometry.instanceCount + 1;
      const away = Array.from({ length: count }, (_, point) => Math.hypot(numbers[12 + point * 12]!, numbers[13 + point * 12]! + distanceM, numbers[14 + point * 12]!) / distanceM);
      expect(Math.min(...away)).toBeLessThan(1e-2);
      const piece = pieceAt(drawn, dateMs);
      for (const [point, sample] of [[0, piece], [count - 1, piece + 1]] as const) {
        const end = [0, 1, 2].map((axis) => numbers[(point + 1) * 12 + axis]! + cameraM[axis]! - drawn.placesM[sample * 3 + axis]!);
        expect(Math.hypot(...end)).toBeLessThan(1e-5 * 1e11);
      }
      expect(count).toBeLessThan(100);
    }
  });
});

describe('what a body hides', () => {
  it('is behind it, not before it nor on its near side', () => {
    const eye: Vec3 = [0, 0, 10];
    expect(isBehindSphere(1, [0, 0, -3], eye)).toBe(true);
    expect(isBehindSphere(1, [0.5, 0, -1.5], eye)).toBe(true);
    expect(isBehindSphere(1, [0, 0, 1], eye)).toBe(false);
    expect(isBehindSphere(1, [0, 0, 3], eye)).toBe(false);
    expect(isBehindSphere(1, [2, 0, -3], eye)).toBe(false);
    expect(isBehindSphere(1, [0, 0, 30], eye)).toBe(false);
  });
});
