import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossVec3, distanceVec3, dotVec3, lengthVec3, type Vec3 } from '../../../src/core/maths/vec3.js';
import { lambert } from '../../../src/core/orbits/lambert.js';
import { propagateKepler } from '../../../src/core/orbits/propagateKepler.js';
import { stumpffC2, stumpffC3 } from '../../../src/core/orbits/stumpff.js';

const EARTH_GM = 3.986004418e14;
const km = (x: number, y: number, z: number): Vec3 => [x * 1e3, y * 1e3, z * 1e3];
const after = (positionM: Vec3, velocity: Vec3, seconds: number, gm = EARTH_GM): { at: Vec3; velocity: Vec3 } => {
  const end = { at: [0, 0, 0] as Vec3, velocity: [0, 0, 0] as Vec3 };
  propagateKepler(end.at, end.velocity, positionM, velocity, seconds, gm);
  return end;
};
/** A state on an orbit of any eccentricity: pericentre distance 1, GM 1, at a time from the pericentre, tilted. */
const stateOf = (eccentricity: number, seconds: number): { at: Vec3; velocity: Vec3 } => {
  const speed = Math.sqrt(1 + eccentricity);
  return after([0.6, 0, 0.8], [0, speed, 0], seconds, 1);
};
const energy = (at: Vec3, velocity: Vec3): number => dotVec3(velocity, velocity) / 2 - 1 / lengthVec3(at);

describe('Stumpff’s functions', () => {
  it('are smooth where the series hands over, and have their known values', () => {
    for (const edge of [-0.1, 0.1]) {
      expect(stumpffC2(edge * (1 - 1e-13))).toBeCloseTo(stumpffC2(edge * (1 + 1e-13)), 14);
      expect(stumpffC3(edge * (1 - 1e-13))).toBeCloseTo(stumpffC3(edge * (1 + 1e-13)), 14);
    }
    expect(stumpffC2(Math.PI ** 2)).toBeCloseTo(2 / Math.PI ** 2, 15);
    expect(stumpffC3(Math.PI ** 2)).toBeCloseTo(1 / Math.PI ** 2, 15);
    expect(stumpffC2(-1)).toBeCloseTo(Math.cosh(1) - 1, 14);
  });
});

describe('a body on its orbit', () => {
  it('is where Vallado’s example 2-4 has it', () => {
    const { at, velocity } = after(km(1131.34, -2282.343, 6672.423), km(-5.64305, 4.30333, 2.42879), 40 * 60);
    expect(distanceVec3(at, km(-4219.7527, 4363.0292, -3958.7666))).toBeLessThan(20);
    expect(distanceVec3(velocity, km(3.689866, -1.916735, -6.112511))).toBeLessThan(0.02);
  });

  it('is where Curtis’ example 3.7 has it', () => {
    const { at, velocity } = after(km(7000, -12124, 0), km(2.6679, 4.621, 0), 3600);
    expect(distanceVec3(at, km(-3297.8, 7413.4, 0))).toBeLessThan(400);
    expect(distanceVec3(velocity, km(-8.2976, -0.96404, 0))).toBeLessThan(0.3);
  });

  it('keeps energy and swept area and comes back, for every eccentricity and any time', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double({ min: 0, max: 3, noNaN: true }), fc.constantFrom(0, 1, 1 - 1e-9, 1 + 1e-9, 0.999, 20)), fc.double({ min: -500, max: 500, noNaN: true }), fc.double({ min: -500, max: 500, noNaN: true }), (e, t0, t) => {
        const start = stateOf(e, t0);
        const end = after(start.at, start.velocity, t, 1);
        const back = after(end.at, end.velocity, -t, 1);
        expect(Math.abs(energy(end.at, end.velocity) - (e - 1) / 2)).toBeLessThan(1e-10 * (1 + e));
        expect(distanceVec3(crossVec3([0, 0, 0], end.at, end.velocity), crossVec3([0, 0, 0], [0.6, 0, 0.8], [0, Math.sqrt(1 + e), 0]))).toBeLessThan(1e-9 * (1 + e));
        expect(distanceVec3(back.at, start.at)).toBeLessThan(1e-7 * (1 + Math.abs(t) * lengthVec3(start.velocity)));
      }),
      { seed: 11, numRuns: 400 },
    );
  });

  it('finds its way through a close and fast passage, where a plain iteration once hung', () => {
    const { at } = after([0.016, -1.046, -1.6], [-0.06866328333761298, 4.544417634755228, 6.759708373030229], 0.313, 1);
    expect(distanceVec3(at, [0, -0.334, 0.641])).toBeLessThan(1e-8);
  });

  it('goes round in Kepler’s period', () => {
    const { at } = after(km(7000, 0, 0), km(0, 0, 8), 0);
    expect(distanceVec3(at, km(7000, 0, 0))).toBeLessThan(1e-6);
    const a = 1 / (2 / 7e6 - 64e6 / EARTH_GM);
    const period = 2 * Math.PI * Math.sqrt(a ** 3 / EARTH_GM);
    expect(distanceVec3(after(km(7000, 0, 0), km(0, 0, 8), period * 1000).at, km(7000, 0, 0))).toBeLessThan(1);
  });
});

describe('Lambert’s problem', () => {
  // Published answers (Vallado 7-5, Curtis 5.2 and 5.3, der Astrodynamics' Molniya, poliastro issue 840), km and s,
  // as collected in poliastro/poliastro tests/test_iod.py.
  it.each<[string, Vec3, Vec3, number, Vec3, Vec3 | null]>([
    ['Vallado 7-5', km(15945.34, 0, 0), km(12214.83399, 10249.46731, 0), 76 * 60, km(2.058925, 2.915956, 0), km(-3.451569, 0.910301, 0)],
    ['Curtis 5.2', km(5000, 10000, 2100), km(-14600, 2500, 7000), 3600, km(-5.9925, 1.9254, 3.2456), km(-3.3125, -4.1966, -0.38529)],
    ['Curtis 5.3', km(273378, 0, 0), km(145820, 12758, 0), 13.5 * 3600, km(-2.4356, 0.26741, 0), null],
    ['Molniya', km(22592.145603, -1599.915239, -19783.950506), km(1922.067697, 4054.157051, -8925.727465), 36_000, km(2.000652697, 0.387688615, -2.66694776), km(-3.79246619, -1.77707641, 6.856814395)],
    ['issue 840', km(10000, 0, 0), km(8000, -5000, 0), 7200, km(0.36591277, 5.8228806, 0), km(3.99397599, 4.78236576, 0)],
  ])('%s', (_name, from, to, seconds, departure, arrival) => {
    const v1: Vec3 = [0, 0, 0];
    const v2: Vec3 = [0, 0, 0];
    expect(lambert(v1, v2, from, to, seconds, EARTH_GM, [0, 0, 1])).toBe(true);
    expect(distanceVec3(v1, departure)).toBeLessThan(1e-4 * lengthVec3(departure));
    if (arrival) expect(distanceVec3(v2, arrival)).toBeLessThan(1e-4 * lengthVec3(arrival));
  });

  it('leads there: Kepler’s orbit from its answer ends at the other place', () => {
    const coordinate = fc.integer({ min: -2000, max: 2000 }).map((n) => n / 1000);
    fc.assert(
      fc.property(fc.tuple(coordinate, coordinate, coordinate), fc.tuple(coordinate, coordinate, coordinate), fc.integer({ min: 300, max: 30_000 }).map((n) => n / 1000), fc.boolean(), (from, to, seconds, north) => {
        const [r1, r2] = [lengthVec3(from), lengthVec3(to)];
        const sine = lengthVec3(crossVec3([0, 0, 0], from, to)) / (r1 * r2);
        // A plane through the pole has no way round it.
        fc.pre(r1 > 0.2 && r2 > 0.2 && sine > 0.05 && Math.abs(crossVec3([0, 0, 0], from, to)[1]) > 0.01);
        const v1: Vec3 = [0, 0, 0];
        const v2: Vec3 = [0, 0, 0];
        expect(lambert(v1, v2, from, to, seconds, 1, [0, north ? 1 : -1, 0])).toBe(true);
        const end = after(from, v1, seconds, 1);
        expect(distanceVec3(end.at, to)).toBeLessThan(1e-6 * (1 + seconds));
        // The way round is the one that was asked for.
        expect(Math.sign(crossVec3([0, 0, 0], from, v1)[1])).toBe(north ? 1 : -1);
      }),
      { seed: 12, numRuns: 500 },
    );
  });

  it('says so where there is no plane or no time', () => {
    const v: Vec3 = [0, 0, 0];
    expect(lambert(v, v, [1, 0, 0], [2, 0, 0], 1, 1, [0, 1, 0])).toBe(false);
    expect(lambert(v, v, [1, 0, 0], [-2, 0, 0], 1, 1, [0, 1, 0])).toBe(false);
    expect(lambert(v, v, [1, 0, 0], [0, 0, 1], 0, 1, [0, 1, 0])).toBe(false);
    expect(lambert(v, v, [1, 0, 0], [0, 0, 1], Number.NaN, 1, [0, 1, 0])).toBe(false);
  });
});
