import { MARS } from '../ephemeris/bodies.js';
import { crossVec3, dotVec3, scaleVec3, type ReadonlyVec3, type Vec3 } from '../maths/vec3.js';
import { GM } from '../orbits/bodyStates.js';
import { lambert } from '../orbits/lambert.js';
import { propagateKepler } from '../orbits/propagateKepler.js';
import { semiMajorOfPeriod, speedAt } from '../orbits/transfers.js';
import { coast, poweredArc, standing } from './legs.js';
import type { MissionLeg } from './Mission.js';
import { angleAbout, groundRadius, siteDirection, siteInertial, type Site } from './surface.js';

/** An ellipse about Mars in a given plane, from one passage of its pericentre to another, so many turns later. */
export interface MarsEllipse {
  readonly id: string;
  readonly startMs: number;
  readonly endMs: number;
  readonly turns: number;
  /** Unit vectors: to the pericentre, and across the plane. */
  readonly toPericentre: ReadonlyVec3;
  readonly normal: ReadonlyVec3;
  readonly pericentreM: number;
}

/** Its leg; the period is what the dates make it. `turns` may be a half, beginning at the pericentre. */
export function marsEllipse({ id, startMs, endMs, turns, toPericentre, normal, pericentreM }: MarsEllipse): MissionLeg {
  const turnMs = (endMs - startMs) / turns;
  const speed = speedAt(pericentreM, semiMajorOfPeriod(turnMs / 1000, GM.mars), GM.mars);
  const velocity = scaleVec3([0, 0, 0], crossVec3([0, 0, 0], normal, toPericentre), speed);
  return coast({ id, frame: 'mars-inertial', startMs, endMs, turnMs }, startMs, scaleVec3([0, 0, 0], toPericentre, pericentreM), velocity, GM.mars);
}

/** Height and pace at which the air is entered: 125 km, nine minutes before touching down (CNSA). */
const ENTRY_HEIGHT_M = 125e3;
const ENTRY_S = 9 * 60;
/** A cubic curve that ends at rest must not begin at more than three times its mean pace, or it would run past its end. */
const STEEPEST = 2.9;

export interface MarsLandingPlan {
  readonly separationMs: number;
  readonly landingMs: number;
  /** Until when it is shown on the ground. */
  readonly endMs: number;
  readonly site: Site;
  readonly normal: ReadonlyVec3;
  /** The orbit it leaves. */
  readonly parking: MissionLeg;
}

/** The lander's way: from its orbit by free fall to the edge of the air, through it, and then on the ground. */
export function marsLanding({ separationMs, landingMs, endMs, site, normal, parking }: MarsLandingPlan): MissionLeg[] {
  const groundM = groundRadius(MARS, site);
  const entryM = groundM + ENTRY_HEIGHT_M;
  const entryMs = landingMs - ENTRY_S * 1000;
  const siteUp = siteInertial([0, 0, 0], 'mars', site, landingMs);
  const start: Vec3 = [0, 0, 0];
  parking.placeAt(start, separationMs);
  // How far before the site the air is entered: as the pace of free fall there makes it, found in a few rounds.
  let rangeRad = 0.25;
  const departing: Vec3 = [0, 0, 0];
  const arriving: Vec3 = [0, 0, 0];
  const side = crossVec3([0, 0, 0], siteUp, normal);
  const entryUp: Vec3 = [0, 0, 0];
  for (let round = 0; round < 8; round++) {
    const [c, s] = [Math.cos(rangeRad), Math.sin(rangeRad)];
    for (const k of [0, 1, 2] as const) entryUp[k] = siteUp[k] * c + side[k] * s;
    const entry = scaleVec3([0, 0, 0], entryUp, entryM);
    if (!lambert(departing, arriving, start, entry, (entryMs - separationMs) / 1000, GM.mars, normal)) throw new Error('The lander finds no way down');
    const rate = dotVec3(arriving, crossVec3([0, 0, 0], normal, entryUp)) / entryM;
    rangeRad = (rate * ENTRY_S) / STEEPEST;
  }
  const radial = dotVec3(arriving, entryUp);
  const steepest = (-STEEPEST * ENTRY_HEIGHT_M) / ENTRY_S;
  return [
    coast({ id: 'lander-fall', frame: 'mars-inertial', startMs: separationMs, endMs: entryMs }, separationMs, start, departing, GM.mars),
    poweredArc(
      { id: 'mars-entry', frame: 'mars-inertial', startMs: entryMs, endMs: landingMs },
      { zero: entryUp, normal },
      { angleRad: 0, radiusM: entryM, angleRate: (STEEPEST * rangeRad) / ENTRY_S, radiusRate: Math.max(radial, steepest) },
      { angleRad: angleAbout(normal, entryUp, siteUp), radiusM: groundM, angleRate: 0, radiusRate: 0 },
    ),
    standing({ id: 'on-mars', frame: 'mars', startMs: landingMs, endMs }, scaleVec3([0, 0, 0], siteDirection([0, 0, 0], site), groundM)),
  ];
}

/** Where half a turn leads from a pericentre, and how fast it then is, m and m/s. */
export function apocentreOf(toPericentre: ReadonlyVec3, normal: ReadonlyVec3, pericentreM: number, turnS: number): { place: Vec3; velocity: Vec3 } {
  const place: Vec3 = [0, 0, 0];
  const velocity: Vec3 = [0, 0, 0];
  const start = scaleVec3([0, 0, 0], toPericentre, pericentreM);
  const going = scaleVec3([0, 0, 0], crossVec3([0, 0, 0], normal, toPericentre), speedAt(pericentreM, semiMajorOfPeriod(turnS, GM.mars), GM.mars));
  propagateKepler(place, velocity, start, going, turnS / 2, GM.mars);
  return { place, velocity };
}
