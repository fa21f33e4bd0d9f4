import { GM, RADIUS_M } from '../orbits/bodyStates.js';
import { scaleVec3 } from '../maths/vec3.js';
import { carriedBy, poweredArc, standing, type ArcEnd, type ArcPlane } from './legs.js';
import { aboveMoon } from './lunarTransfer.js';
import type { MissionLeg } from './Mission.js';
import { angleAbout, siteDirection, siteInertial, type Site } from './surface.js';

/** What the lander's way needs of the plan. Dates ms since 1970 UTC. */
export interface LandingPlan {
  readonly separationMs: number;
  readonly landingMs: number;
  readonly site: Site;
  readonly liftOffMs: number;
  readonly dockingMs: number;
  readonly orbitHeightM: number;
}

/** The powered descent of Chang'e-5: from 15 km, begun at 14:57 UTC for a landing at 15:11 (CNSA). */
const DESCENT_S = 14 * 60;
const DESCENT_HEIGHT_M = 15e3;
/** The ascent into orbit: about six minutes (CNSA), to an ellipse that begins 15 km up. */
const ASCENT_S = 6 * 60;

const descentRate = Math.sqrt(GM.moon / aboveMoon(DESCENT_HEIGHT_M)) / aboveMoon(DESCENT_HEIGHT_M);
/** An even braking leads half as far as going on would. */
const DESCENT_RAD = (descentRate * DESCENT_S) / 2;
const ASCENT_RAD = (descentRate * ASCENT_S) / 2;

/** Half an ellipse from the round orbit down to where the engine is lit, s. */
const fallSeconds = (orbitM: number): number => Math.PI * Math.sqrt(((orbitM + aboveMoon(DESCENT_HEIGHT_M)) / 2) ** 3 / GM.moon);

/** How far the orbiter is past the site when the lander touches down, radians: it went on where the lander braked. */
export function leadOverLander(orbitM: number, rate: number): number {
  return rate * (DESCENT_S + fallSeconds(orbitM)) - Math.PI - DESCENT_RAD;
}

/** The lander's way: with the orbiter, down, on the ground, up, and back to the orbiter. */
export function landerLegs(plan: LandingPlan, plane: ArcPlane, orbiter: readonly MissionLeg[], angleAt: (dateMs: number) => number): MissionLeg[] {
  const orbitM = aboveMoon(plan.orbitHeightM);
  const lowM = aboveMoon(DESCENT_HEIGHT_M);
  const ignitionMs = plan.landingMs - DESCENT_S * 1000;
  const fallMs = ignitionMs - fallSeconds(orbitM) * 1000;
  const inertial = (id: string, startMs: number, endMs: number) => ({ id, frame: 'moon-inertial', startMs, endMs }) as const;
  const legs: MissionLeg[] = [];
  for (const leg of orbiter) {
    const startMs = Math.max(leg.startMs, plan.separationMs);
    const endMs = Math.min(leg.endMs, fallMs);
    if (endMs > startMs) legs.push(carriedBy({ id: `lander-${leg.id}`, frame: leg.frame, startMs, endMs }, leg));
  }
  const fallRad = angleAt(fallMs);
  const siteRad = angleAbout(plane.normal, plane.zero, siteInertial([0, 0, 0], 'moon', plan.site, plan.landingMs));
  const ignitionRad = nearestTurn(siteRad - DESCENT_RAD, fallRad + Math.PI);
  // Kepler's speeds at both ends of the half ellipse: a curve through them strays from it by a few kilometres.
  const semiMajorM = (orbitM + lowM) / 2;
  const rateOf = (radiusM: number): number => Math.sqrt(GM.moon * (2 / radiusM - 1 / semiMajorM)) / radiusM;
  const landing = { angleRad: ignitionRad + DESCENT_RAD, radiusM: RADIUS_M.moon, angleRate: 0, radiusRate: 0 };
  const ignition = { angleRad: ignitionRad, radiusM: lowM, angleRate: rateOf(lowM), radiusRate: 0 };
  legs.push(
    poweredArc(inertial('descent-ellipse', fallMs, ignitionMs), plane, { angleRad: fallRad, radiusM: orbitM, angleRate: rateOf(orbitM), radiusRate: 0 }, ignition),
    poweredArc(inertial('powered-descent', ignitionMs, plan.landingMs), plane, ignition, landing),
    standing({ id: 'on-the-moon', frame: 'moon', startMs: plan.landingMs, endMs: plan.liftOffMs }, scaleVec3([0, 0, 0], siteDirection([0, 0, 0], plan.site), RADIUS_M.moon)),
  );
  const ascentMs = plan.liftOffMs + ASCENT_S * 1000;
  const padRad = angleAbout(plane.normal, plane.zero, siteInertial([0, 0, 0], 'moon', plan.site, plan.liftOffMs));
  const seconds = (plan.dockingMs - ascentMs) / 1000;
  // As many turns as bring it to the orbiter at the pace of its own, lower orbit.
  const pace = Math.sqrt(GM.moon / ((lowM + orbitM) / 2) ** 3);
  const start = padRad + ASCENT_RAD;
  const dockRad = nearestTurn(angleAt(plan.dockingMs), start + pace * seconds);
  const rate = (dockRad - start) / seconds;
  const turnMs = ((2 * Math.PI) / rate) * 1000;
  const [phasingMs, closingMs] = [ascentMs + turnMs, plan.dockingMs - turnMs];
  const at = (dateMs: number, radiusM: number): ArcEnd => ({ angleRad: start + (rate * (dateMs - ascentMs)) / 1000, radiusM, angleRate: rate, radiusRate: 0 });
  const middleM = (lowM + orbitM) / 2;
  // One turn up to the height whose pace it keeps, many turns there, and the last one up to the orbiter.
  legs.push(
    poweredArc(inertial('lunar-ascent', plan.liftOffMs, ascentMs), plane, { angleRad: padRad, radiusM: RADIUS_M.moon, angleRate: 0, radiusRate: 0 }, at(ascentMs, lowM)),
    poweredArc(inertial('climbing', ascentMs, phasingMs), plane, at(ascentMs, lowM), at(phasingMs, middleM)),
    poweredArc({ ...inertial('phasing', phasingMs, closingMs), turnMs }, plane, at(phasingMs, middleM), at(closingMs, middleM)),
    poweredArc(inertial('rendezvous', closingMs, plan.dockingMs), plane, at(closingMs, middleM), at(plan.dockingMs, orbitM)),
  );
  return legs;
}

/** The angle plus the whole turns that bring it nearest to another. */
const nearestTurn = (angleRad: number, towardsRad: number): number => angleRad + 2 * Math.PI * Math.round((towardsRad - angleRad) / (2 * Math.PI));
