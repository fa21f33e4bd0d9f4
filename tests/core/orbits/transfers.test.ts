import { describe, expect, it } from 'vitest';
import { dotVec3, lengthVec3, scaleVec3, type Vec3 } from '../../../src/core/maths/vec3.js';
import { GM, RADIUS_M } from '../../../src/core/orbits/bodyStates.js';
import { encounter, encounterTowards } from '../../../src/core/orbits/encounter.js';
import { propagateKepler } from '../../../src/core/orbits/propagateKepler.js';
import { captureBurn, escapeBurn, hohmannTransfer, periodOf, semiMajorOfPeriod, speedAt, synodicPeriod } from '../../../src/core/orbits/transfers.js';

const AU_M = 149_597_870_700;
const DAY_S = 86_400;
const within = (value: number, published: number, share: number): void => expect(Math.abs(value / published - 1)).toBeLessThan(share);

describe('Hohmann’s transfer', () => {
  const mars = hohmannTransfer(AU_M, 1.52371 * AU_M, GM.sun);

  it('to Mars takes and costs what is published', () => {
    // 258.6 days: MIT 12.000; the speeds: launchloop.com/MarsWindow and mars-transfer in the facts.
    within(mars.seconds, 258.6 * DAY_S, 0.03);
    within(mars.departure, 2945, 0.03);
    within(mars.arrival, 2649, 0.03);
    within((mars.leadRad * 180) / Math.PI, 44.3, 0.03);
    within(escapeBurn(RADIUS_M.earth + 200e3, mars.departure, GM.earth), 3611, 0.03);
  });

  it('from low Earth orbit to the geostationary ring is the textbook’s', () => {
    // Curtis, Orbital Mechanics, and Vallado: 300 km to 35 786 km costs 2.43 and 1.47 km/s in 5.27 h.
    const ring = hohmannTransfer(RADIUS_M.earth + 300e3, RADIUS_M.earth + 35_786e3, GM.earth);
    within(ring.departure, 2426, 0.01);
    within(ring.arrival, 1467, 0.01);
    within(ring.seconds, 5.275 * 3600, 0.01);
  });

  it('is possible every 780 days', () => within(synodicPeriod(365.256 * DAY_S, 686.98 * DAY_S), 779.9 * DAY_S, 0.001));
});

describe('the flight past a body', () => {
  const pericentreM = RADIUS_M.mars + 400e3;
  const edgeRadiusM = 5.77e8;
  const edgeVelocity: Vec3 = [1800, -900, 1500];

  it.each([true, false])('reaches its pericentre at the right height and time (inbound %s)', (inbound) => {
    const way = encounter(edgeVelocity, edgeRadiusM, pericentreM, [0.2, 1, -0.3], GM.mars, inbound);
    expect(lengthVec3(way.edgeM)).toBeCloseTo(edgeRadiusM, -1);
    expect(Math.sign(dotVec3(way.edgeM, edgeVelocity))).toBe(inbound ? -1 : 1);
    const at: Vec3 = [0, 0, 0];
    const velocity: Vec3 = [0, 0, 0];
    propagateKepler(at, velocity, way.edgeM, way.edgeVelocity, inbound ? way.seconds : -way.seconds, GM.mars);
    expect(Math.abs(lengthVec3(at) - pericentreM)).toBeLessThan(10);
    expect(Math.abs(dotVec3(at, velocity)) / lengthVec3(at) / lengthVec3(velocity)).toBeLessThan(1e-5);
    expect(lengthVec3(velocity)).toBeCloseTo(way.pericentreSpeed, 3);
    expect(dotVec3(scaleVec3([0, 0, 0], at, 1 / lengthVec3(at)), way.toPericentre)).toBeCloseTo(1, 9);
  });

  it('puts its pericentre into a wanted plane', () => {
    for (const wanted of [[0, 1, 0], [0.6, 0.8, 0], [-0.6, 0, 0.8]] as Vec3[]) {
      const way = encounterTowards(edgeVelocity, edgeRadiusM, pericentreM, wanted, GM.mars, true);
      expect(Math.abs(dotVec3(way.toPericentre, wanted))).toBeLessThan(1e-6);
    }
  });

  it('refuses what the body would hold', () => expect(() => encounter([10, 0, 0], edgeRadiusM, pericentreM, [0, 1, 0], GM.mars, true)).toThrow(RangeError));

  it('is braked into an orbit at the published cost', () => {
    // Mars Reconnaissance Orbiter: about 1000 m/s into 426 × 44 500 km with an excess of about 2.9 km/s (NASA press kit, 2005).
    within(captureBurn(RADIUS_M.mars + 426e3, RADIUS_M.mars + 44_500e3, 2900, GM.mars), 1000, 0.05);
    expect(periodOf(semiMajorOfPeriod(12_345, GM.moon), GM.moon)).toBeCloseTo(12_345, 6);
    // Low Earth orbit: 7.67 km/s and 92.6 min at 408 km.
    within(speedAt(RADIUS_M.earth + 408e3, RADIUS_M.earth + 408e3, GM.earth), 7660, 0.005);
  });
});
