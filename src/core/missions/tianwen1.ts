import { crossVec3, distanceVec3, lengthVec3, normalizeVec3, scaleVec3, type Vec3 } from '../maths/vec3.js';
import { GM, RADIUS_M } from '../orbits/bodyStates.js';
import { escapeBurn, semiMajorOfPeriod, speedAt } from '../orbits/transfers.js';
import { ASTRONOMICAL_UNIT } from '../units/constants.js';
import { earthAscent, PARKING_RADIUS_M, parkedSeconds } from './earthAscent.js';
import { coast } from './legs.js';
import { apocentreOf, marsEllipse, marsLanding } from './marsOrbits.js';
import type { MissionBurn, MissionLeg, MissionTrack } from './Mission.js';
import { WENCHANG, ZHURONG_SITE } from './missionSites.js';
import { angleAbout, poleInertial, siteInertial } from './surface.js';
import { planeInclined, planetaryArc, planeThrough, type PlanetaryArc } from './tianwenWay.js';

const at = (utc: string): number => Date.parse(utc);
const DEG = Math.PI / 180;

/** Published dates in UTC (Beijing time less eight hours); burns at their middle. */
export const TIANWEN_DATES = {
  launchMs: at('2020-07-23T04:41:15Z'),
  // Lit at 15:00 (23:00 in Beijing), 480 s and more.
  manoeuvreMs: at('2020-10-09T15:04:00Z'),
  // Lit at 11:52, about 15 minutes.
  arrivalMs: at('2021-02-10T11:59:30Z'),
  planeChangeMs: at('2021-02-15T09:00:00Z'),
  // 06:29 on the 24th in Beijing; the hour from memory, the day published.
  parkingMs: at('2021-02-23T22:29:00Z'),
  separationMs: at('2021-05-14T20:00:00Z'),
  landingMs: at('2021-05-14T23:18:00Z'),
  driveOffMs: at('2021-05-22T02:40:00Z'),
  scienceMs: at('2021-11-08T00:00:00Z'),
  endMs: at('2021-12-31T00:00:00Z'),
} as const;

/**
 * Where the deep-space manoeuvre was made, axes of `sun`: the point for which the two arcs meet eight published distances
 * best (3, 19, 29.4, 44, 130 and 184 million km from the Earth, 8.3 and 1.1 from Mars: all within their rounding) and the
 * burn is what 480 s of 3 kN give five tonnes, 295 m/s. With it the way is 474.5 million km long; published: 475.
 */
const MANOEUVRE_M: Vec3 = [1.1513328848 * ASTRONOMICAL_UNIT, 0.0204614518 * ASTRONOMICAL_UNIT, -0.3094003014 * ASTRONOMICAL_UNIT];

const CAPTURE_HEIGHT_M = 400e3;
const CAPTURE_INCLINATION_RAD = 10 * DEG;
const POLAR_HEIGHT_M = 265e3;
/** Turns of the parking orbit from its first pericentre to the landing's: with 38 the turn is 50.6 h, as 280 × 59 000 km make it. */
const PARKING_TURNS = 38;
/** The relay orbit of the rover's first months: about 8.2 h a turn (not looked up). */
const RELAY_TURN_MS = 8.2 * 3_600_000;
const SCIENCE_TURN_MS = 7.08 * 3_600_000;

export interface TianwenFlight {
  readonly tracks: readonly MissionTrack[];
  readonly burns: readonly MissionBurn[];
  readonly injectionMs: number;
  /** When the second braking at Mars was made, so that the published dates before and after it fit. */
  readonly secondBrakeMs: number;
  /** Departure energy C₃, m²/s², and excess speed at Mars, m/s. */
  readonly departureEnergy: number;
  readonly arrivalExcess: number;
  readonly polarInclinationDeg: number;
}

/** Builds the ways of orbiter and lander. */
export function tianwenFlight(): TianwenFlight {
  const dates = TIANWEN_DATES;
  const pad = siteInertial([0, 0, 0], 'earth', WENCHANG, dates.launchMs);
  const { arc: out, injectionMs, angleRad } = departure(pad);
  const arrival = planetaryArc({
    planet: 'mars',
    pericentreMs: dates.arrivalMs,
    pericentreM: RADIUS_M.mars + CAPTURE_HEIGHT_M,
    farMs: dates.manoeuvreMs,
    farM: MANOEUVRE_M,
    normalFor: planeInclined(poleInertial([0, 0, 0], 'mars', dates.arrivalMs), CAPTURE_INCLINATION_RAD, -1),
    outbound: false,
  });
  const around = aroundMars(arrival);
  const perigee = scaleVec3([0, 0, 0], out.way.toPericentre, PARKING_RADIUS_M);
  const leaving = scaleVec3([0, 0, 0], crossVec3([0, 0, 0], out.way.normal, out.way.toPericentre), out.way.pericentreSpeed);
  const orbiter: MissionLeg[] = [
    ...earthAscent(dates.launchMs, injectionMs, pad, out.way.normal, angleRad),
    coast({ id: 'leaving-the-earth', frame: 'earth-inertial', startMs: injectionMs, endMs: out.edgeMs }, injectionMs, perigee, leaving, GM.earth),
    coast({ id: 'cruise-to-manoeuvre', frame: 'sun', startMs: out.edgeMs, endMs: dates.manoeuvreMs }, dates.manoeuvreMs, MANOEUVRE_M, out.farVelocity, GM.sun),
    coast({ id: 'cruise-to-mars', frame: 'sun', startMs: dates.manoeuvreMs, endMs: arrival.edgeMs }, dates.manoeuvreMs, MANOEUVRE_M, arrival.farVelocity, GM.sun),
    coast({ id: 'mars-approach', frame: 'mars-inertial', startMs: arrival.edgeMs, endMs: dates.arrivalMs }, arrival.edgeMs, arrival.way.edgeM, arrival.way.edgeVelocity, GM.mars),
    ...around.legs,
  ];
  const lander = marsLanding({ separationMs: dates.separationMs, landingMs: dates.landingMs, endMs: dates.endMs, site: ZHURONG_SITE, normal: around.polarNormal, parking: around.parking });
  return {
    tracks: [{ id: 'orbiter', legs: orbiter }, { id: 'lander', legs: lander }],
    burns: [
      { event: 'injection', deltaV: escapeBurn(PARKING_RADIUS_M, out.way.excessSpeed, GM.earth) },
      { event: 'manoeuvre', deltaV: distanceVec3(out.farVelocity, arrival.farVelocity) },
      { event: 'arrival', deltaV: arrival.way.pericentreSpeed - around.captureSpeed },
      { event: 'plane-change', deltaV: around.planeChange },
    ],
    injectionMs,
    secondBrakeMs: around.secondBrakeMs,
    departureEnergy: out.way.excessSpeed ** 2,
    arrivalExcess: arrival.way.excessSpeed,
    polarInclinationDeg: Math.acos(poleInertial([0, 0, 0], 'mars', dates.arrivalMs).reduce((sum, value, k) => sum + value * (around.polarNormal[k] ?? 0), 0)) / DEG,
  };
}

/** Out of the parking orbit: the burn comes when it has led to the hyperbola's perigee. */
function departure(pad: Vec3): { arc: PlanetaryArc; injectionMs: number; angleRad: number } {
  let injectionMs = TIANWEN_DATES.launchMs + 1_900_000;
  for (let round = 0; ; round++) {
    const arc = planetaryArc({
      planet: 'earth',
      pericentreMs: injectionMs,
      pericentreM: PARKING_RADIUS_M,
      farMs: TIANWEN_DATES.manoeuvreMs,
      farM: MANOEUVRE_M,
      normalFor: planeThrough(pad),
      outbound: true,
    });
    const angleRad = angleAbout(arc.way.normal, pad, arc.way.toPericentre);
    if (round === 3) return { arc, injectionMs, angleRad };
    injectionMs = TIANWEN_DATES.launchMs + parkedSeconds(angleRad) * 1000;
  }
}

interface AroundMars {
  readonly legs: readonly MissionLeg[];
  readonly parking: MissionLeg;
  readonly polarNormal: Vec3;
  readonly captureSpeed: number;
  readonly planeChange: number;
  readonly secondBrakeMs: number;
}

/**
 * Capture; at the farthest point into a plane near the poles that holds the landing site; then lower and lower. Of the
 * four ways to do so this is the one on which the lander comes down to its site before the pericentre, with the published
 * 4.8 km/s; the plane stands 11° off the poles, where the real one was nearer to them.
 */
function aroundMars({ way }: PlanetaryArc): AroundMars {
  const { arrivalMs, planeChangeMs, parkingMs, landingMs, scienceMs, endMs } = TIANWEN_DATES;
  const captureM = RADIUS_M.mars + CAPTURE_HEIGHT_M;
  const polarM = RADIUS_M.mars + POLAR_HEIGHT_M;
  const captureS = ((planeChangeMs - arrivalMs) / 1000) * 2;
  const capture = marsEllipse({ id: 'mars-capture', startMs: arrivalMs, endMs: planeChangeMs, turns: 0.5, toPericentre: way.toPericentre, normal: way.normal, pericentreM: captureM });
  const far = apocentreOf(way.toPericentre, way.normal, captureM, captureS);
  const farM = lengthVec3(far.place);
  const polarNormal = crossVec3([0, 0, 0], far.place, siteInertial([0, 0, 0], 'mars', ZHURONG_SITE, landingMs));
  normalizeVec3(polarNormal, polarNormal);
  const polarSemiMajorM = (farM + polarM) / 2;
  const polarSpeed = speedAt(farM, polarSemiMajorM, GM.mars);
  const polarVelocity = scaleVec3([0, 0, 0], crossVec3([0, 0, 0], polarNormal, far.place), polarSpeed / farM);
  const secondBrakeMs = planeChangeMs + Math.PI * Math.sqrt(polarSemiMajorM ** 3 / GM.mars) * 1000;
  const ellipse = (id: string, startMs: number, end: number, turns: number): MissionLeg => marsEllipse({ id, startMs, endMs: end, turns, toPericentre: way.toPericentre, normal: polarNormal, pericentreM: polarM });
  const parkingTurnMs = (landingMs - parkingMs) / PARKING_TURNS;
  // One more turn of the parking orbit before the orbiter comes lower to relay.
  const parking = ellipse('mars-parking', parkingMs, landingMs + parkingTurnMs, PARKING_TURNS + 1);
  const whole = (fromMs: number, toMs: number, turnMs: number): number => Math.max(1, Math.round((toMs - fromMs) / turnMs));
  return {
    legs: [
      capture,
      coast({ id: 'mars-polar', frame: 'mars-inertial', startMs: planeChangeMs, endMs: secondBrakeMs }, planeChangeMs, far.place, polarVelocity, GM.mars),
      ellipse('mars-lowering', secondBrakeMs, parkingMs, 1),
      parking,
      ellipse('mars-relay', parking.endMs, scienceMs, whole(parking.endMs, scienceMs, RELAY_TURN_MS)),
      ellipse('mars-science', scienceMs, endMs, whole(scienceMs, endMs, SCIENCE_TURN_MS)),
    ],
    parking,
    polarNormal,
    captureSpeed: speedAt(captureM, semiMajorOfPeriod(captureS, GM.mars), GM.mars),
    planeChange: distanceVec3(far.velocity, polarVelocity),
    secondBrakeMs,
  };
}

