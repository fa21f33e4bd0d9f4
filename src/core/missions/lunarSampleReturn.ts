import { EARTH_RADIUS_M } from '../ephemeris/bodies.js';
import { crossVec3, dotVec3, normalizeVec3, scaleVec3, type ReadonlyVec3, type Vec3 } from '../maths/vec3.js';
import { GM } from '../orbits/bodyStates.js';
import { escapeBurn, semiMajorOfPeriod, speedAt } from '../orbits/transfers.js';
import { earthAscent, PARKING_RADIUS_M, parkedSeconds } from './earthAscent.js';
import { coast, poweredArc, type ArcPlane } from './legs.js';
import { landerLegs, leadOverLander } from './lunarLanding.js';
import { aboveMoon, lunarTransfer, type LunarTransfer } from './lunarTransfer.js';
import type { MissionBurn, MissionLeg, MissionTrack } from './Mission.js';
import { angleAbout, poleInertial, siteInertial, type Site } from './surface.js';

/** The published dates and heights of a flight to the Moon and back. All dates ms since 1970 UTC, heights m. */
export interface SampleReturnPlan {
  readonly launchMs: number;
  readonly pad: Site;
  /** Middle of the braking burn at the Moon, and the height there. */
  readonly lunarArrivalMs: number;
  readonly lunarArrivalHeightM: number;
  /** When the second braking makes the orbit round, after so many turns of the first one. */
  readonly circularMs: number;
  readonly ellipseTurns: number;
  readonly orbitHeightM: number;
  readonly isRetrograde: boolean;
  readonly separationMs: number;
  readonly landingMs: number;
  readonly site: Site;
  readonly liftOffMs: number;
  readonly dockingMs: number;
  /** The first burn homeward, and the one that leaves the Moon, so many turns later (0: they are one). */
  readonly raisingMs: number;
  readonly departureMs: number;
  readonly raisingTurns: number;
  /** Entry into the air, and the landing. */
  readonly entryMs: number;
  readonly returnMs: number;
  readonly home: Site;
}

export interface SampleReturn {
  readonly tracks: readonly MissionTrack[];
  readonly burns: readonly MissionBurn[];
  readonly injectionMs: number;
  /** Of the lunar orbit to the Moon's equator, and of the parking orbit to the Earth's, degrees. */
  readonly lunarInclinationDeg: number;
  readonly earthInclinationDeg: number;
}

/** Lowest point of the way home, from the Earth's centre: about where a skipping entry pulls up. */
const ENTRY_RADIUS_M = EARTH_RADIUS_M + 60e3;
const DEG = Math.PI / 180;

/** Builds the ways of orbiter and lander. They are pieced of free fall; ascents, descents and waiting orbits are smooth curves between the known ends. */
export function sampleReturn(plan: SampleReturnPlan): SampleReturn {
  const normal = planeOverSite(plan);
  const pad = siteInertial([0, 0, 0], 'earth', plan.pad, plan.launchMs);
  const { transfer: out, injectionMs, angleRad } = outward(plan, pad, normal);
  const home = lunarTransfer({
    perigeeMs: plan.entryMs,
    perigeeM: ENTRY_RADIUS_M,
    pericynthionMs: plan.departureMs,
    pericynthionM: aboveMoon(plan.orbitHeightM),
    throughDirection: siteInertial([0, 0, 0], 'earth', plan.home, plan.returnMs),
    lunarNormal: normal,
    outbound: false,
  });
  const plane: ArcPlane = { zero: out.way.toPericentre, normal };
  const orbit = aroundMoon(plan, plane, angleAbout(normal, plane.zero, home.way.toPericentre));
  const orbiter: MissionLeg[] = [
    ...earthAscent(plan.launchMs, injectionMs, pad, out.normal, angleRad),
    ...towardsMoon(plan, out, injectionMs),
    ...orbit.legs,
    ...towardsEarth(plan, home),
  ];
  const arrived = speedAt(out.way.pericentreM, orbit.firstSemiMajorM, GM.moon);
  return {
    tracks: [
      { id: 'orbiter', legs: orbiter },
      { id: 'lander', legs: landerLegs(plan, plane, orbiter, orbit.angleAt) },
    ],
    burns: [
      { event: 'injection', deltaV: escapeBurn(PARKING_RADIUS_M, 0, GM.earth) - (speedAt(PARKING_RADIUS_M, Number.POSITIVE_INFINITY, GM.earth) - out.arc.pericentreSpeed) },
      { event: 'lunar-arrival', deltaV: turned(out.way.pericentreSpeed, arrived, dotVec3(out.way.normal, normal)) },
      { event: 'departure', deltaV: turned(home.way.pericentreSpeed, speedAt(home.way.pericentreM, orbit.lastSemiMajorM, GM.moon), dotVec3(home.way.normal, normal)) },
    ],
    injectionMs,
    lunarInclinationDeg: Math.acos(dotVec3(normal, poleInertial([0, 0, 0], 'moon', plan.landingMs))) / DEG,
    earthInclinationDeg: Math.acos(out.normal[1]) / DEG,
  };
}

/** A burn that changes speed and turns the way by an angle with the given cosine. */
const turned = (from: number, to: number, cosine: number): number => Math.sqrt(from * from + to * to - 2 * from * to * cosine);

/** The orbit's plane holds the site when the lander comes down and when the samples go up: the Moon turns it past in between. */
function planeOverSite({ site, landingMs, liftOffMs, isRetrograde }: SampleReturnPlan): Vec3 {
  const normal = crossVec3([0, 0, 0], siteInertial([0, 0, 0], 'moon', site, landingMs), siteInertial([0, 0, 0], 'moon', site, liftOffMs));
  normalizeVec3(normal, normal);
  const isBackward = dotVec3(normal, poleInertial([0, 0, 0], 'moon', landingMs)) < 0;
  return isBackward === isRetrograde ? normal : scaleVec3(normal, normal, -1);
}

/** The way out: the last burn comes when the parking orbit has led to its perigee. */
function outward(plan: SampleReturnPlan, pad: ReadonlyVec3, lunarNormal: ReadonlyVec3): { transfer: LunarTransfer; injectionMs: number; angleRad: number } {
  let injectionMs = plan.launchMs + 1_900_000;
  for (let round = 0; ; round++) {
    const transfer = lunarTransfer({
      perigeeMs: injectionMs,
      perigeeM: PARKING_RADIUS_M,
      pericynthionMs: plan.lunarArrivalMs,
      pericynthionM: aboveMoon(plan.lunarArrivalHeightM),
      throughDirection: pad,
      lunarNormal,
      outbound: true,
    });
    const angleRad = angleAbout(transfer.normal, pad, transfer.arc.toPericentre);
    if (round === 3) return { transfer, injectionMs, angleRad };
    injectionMs = plan.launchMs + parkedSeconds(angleRad) * 1000;
  }
}

function towardsMoon(plan: SampleReturnPlan, { arc, way, edgeMs, normal }: LunarTransfer, injectionMs: number): MissionLeg[] {
  const perigee = scaleVec3([0, 0, 0], arc.toPericentre, PARKING_RADIUS_M);
  const velocity = scaleVec3([0, 0, 0], crossVec3([0, 0, 0], normal, arc.toPericentre), arc.pericentreSpeed);
  return [
    coast({ id: 'to-the-moon', frame: 'earth-inertial', startMs: injectionMs, endMs: edgeMs }, injectionMs, perigee, velocity, GM.earth),
    coast({ id: 'lunar-approach', frame: 'moon-inertial', startMs: edgeMs, endMs: plan.lunarArrivalMs }, edgeMs, way.edgeM, way.edgeVelocity, GM.moon),
  ];
}

function towardsEarth(plan: SampleReturnPlan, { arc, way, edgeMs, edgeFromEarthM, normal }: LunarTransfer): MissionLeg[] {
  const home = siteInertial([0, 0, 0], 'earth', plan.home, plan.returnMs);
  const seconds = (plan.returnMs - plan.entryMs) / 1000;
  const angleRad = angleAbout(normal, arc.toPericentre, home);
  return [
    coast({ id: 'leaving-the-moon', frame: 'moon-inertial', startMs: plan.departureMs, endMs: edgeMs }, edgeMs, way.edgeM, way.edgeVelocity, GM.moon),
    coast({ id: 'homeward', frame: 'earth-inertial', startMs: edgeMs, endMs: plan.entryMs }, edgeMs, edgeFromEarthM, arc.farVelocity, GM.earth),
    poweredArc(
      { id: 'entry', frame: 'earth-inertial', startMs: plan.entryMs, endMs: plan.returnMs },
      { zero: arc.toPericentre, normal },
      { angleRad: 0, radiusM: ENTRY_RADIUS_M, angleRate: Math.min(arc.pericentreSpeed / ENTRY_RADIUS_M, (2.9 * angleRad) / seconds), radiusRate: 0 },
      { angleRad, radiusM: EARTH_RADIUS_M, angleRate: 0, radiusRate: 0 },
    ),
  ];
}

interface LunarOrbit {
  readonly legs: readonly MissionLeg[];
  readonly firstSemiMajorM: number;
  readonly lastSemiMajorM: number;
  /** Angle from the arrival's pericynthion on a date in the round orbit, radians. */
  readonly angleAt: (dateMs: number) => number;
}

function aroundMoon(plan: SampleReturnPlan, { zero, normal }: ArcPlane, departureRad: number): LunarOrbit {
  const forward = crossVec3([0, 0, 0], normal, zero);
  const arrivalM = aboveMoon(plan.lunarArrivalHeightM);
  const orbitM = aboveMoon(plan.orbitHeightM);
  const ellipseS = (plan.circularMs - plan.lunarArrivalMs) / 1000 / plan.ellipseTurns;
  const firstSemiMajorM = semiMajorOfPeriod(ellipseS, GM.moon);
  const legs: MissionLeg[] = [
    coast({ id: 'lunar-ellipse', frame: 'moon-inertial', startMs: plan.lunarArrivalMs, endMs: plan.circularMs, turnMs: ellipseS * 1000 }, plan.lunarArrivalMs, scaleVec3([0, 0, 0], zero, arrivalM), scaleVec3([0, 0, 0], forward, speedAt(arrivalM, firstSemiMajorM, GM.moon)), GM.moon),
  ];
  let roundMs = plan.circularMs;
  let roundRad = 0;
  if (arrivalM !== orbitM) {
    // Half an ellipse down to the working height.
    const semiMajorM = (arrivalM + orbitM) / 2;
    roundMs += Math.PI * Math.sqrt(semiMajorM ** 3 / GM.moon) * 1000;
    roundRad = Math.PI;
    legs.push(coast({ id: 'lunar-lowering', frame: 'moon-inertial', startMs: plan.circularMs, endMs: roundMs }, plan.circularMs, scaleVec3([0, 0, 0], zero, arrivalM), scaleVec3([0, 0, 0], forward, speedAt(arrivalM, semiMajorM, GM.moon)), GM.moon));
  }
  // Two stretches of the round orbit: up to the landing the turn is such that the lander passes over its site, after it
  // such that the way home begins where it must. Both turns differ from free fall's by less than a hundredth or two.
  const siteRad = angleAbout(normal, zero, siteInertial([0, 0, 0], 'moon', plan.site, plan.landingMs));
  const rate = Math.sqrt(GM.moon / orbitM ** 3);
  const first = turnTo(roundMs, roundRad, plan.landingMs, siteRad + leadOverLander(orbitM, rate), rate);
  const second = turnTo(plan.landingMs, first.toRad, plan.raisingMs, departureRad, rate);
  const circle = (id: string, { fromMs, fromRad, toMs, toRad, rate: turnRate }: Turn): MissionLeg => {
    const end = { radiusM: orbitM, angleRate: turnRate, radiusRate: 0 };
    return poweredArc({ id, frame: 'moon-inertial', startMs: fromMs, endMs: toMs, turnMs: (2 * Math.PI * 1000) / turnRate }, { zero, normal }, { ...end, angleRad: fromRad }, { ...end, angleRad: toRad });
  };
  legs.push(circle('lunar-orbit', first), circle('lunar-waiting', second));
  let lastSemiMajorM = orbitM;
  if (plan.raisingTurns > 0) {
    lastSemiMajorM = semiMajorOfPeriod((plan.departureMs - plan.raisingMs) / 1000 / plan.raisingTurns, GM.moon);
    const direction = directionAt(zero, forward, departureRad);
    legs.push(coast({ id: 'lunar-raising', frame: 'moon-inertial', startMs: plan.raisingMs, endMs: plan.departureMs, turnMs: (plan.departureMs - plan.raisingMs) / plan.raisingTurns }, plan.raisingMs, scaleVec3([0, 0, 0], direction, orbitM), scaleVec3([0, 0, 0], crossVec3([0, 0, 0], normal, direction), speedAt(orbitM, lastSemiMajorM, GM.moon)), GM.moon));
  }
  const angleAt = (dateMs: number): number => {
    const turn = dateMs < plan.landingMs ? first : second;
    return turn.fromRad + (turn.rate * (dateMs - turn.fromMs)) / 1000;
  };
  return { legs, firstSemiMajorM, lastSemiMajorM, angleAt };
}

const directionAt = (zero: ReadonlyVec3, forward: ReadonlyVec3, angle: number): Vec3 => {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return [zero[0] * c + forward[0] * s, zero[1] * c + forward[1] * s, zero[2] * c + forward[2] * s];
};

interface Turn {
  readonly fromMs: number;
  readonly fromRad: number;
  readonly toMs: number;
  readonly toRad: number;
  readonly rate: number;
}

/** A steady turn to a given angle (plus whole turns), as near to `rate` as that allows. */
function turnTo(fromMs: number, fromRad: number, toMs: number, angleRad: number, rate: number): Turn {
  const seconds = (toMs - fromMs) / 1000;
  const turns = Math.round((fromRad + rate * seconds - angleRad) / (2 * Math.PI));
  const toRad = angleRad + turns * 2 * Math.PI;
  return { fromMs, fromRad, toMs, toRad, rate: (toRad - fromRad) / seconds };
}
