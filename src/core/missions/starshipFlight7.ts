import { EARTH_RADIUS_M } from '../ephemeris/bodies.js';
import { crossVec3, dotVec3, normalizeVec3, scaleVec3, type Vec3 } from '../maths/vec3.js';
import { GM } from '../orbits/bodyStates.js';
import { speedAt } from '../orbits/transfers.js';
import { coast, poweredArc, type ArcEnd } from './legs.js';
import { MISSION_LABEL, type Mission } from './Mission.js';
import { STARBASE } from './missionSites.js';
import { overGround } from './overGround.js';
import { siteInertial } from './surface.js';

const LIFT_OFF_MS = Date.parse('2025-01-16T22:37:00Z');
const after = (seconds: number): number => LIFT_OFF_MS + seconds * 1000;

/** Apogee and perigee of the last known path, its inclination; heights over the mean sphere, m. Published. */
export const FLIGHT_7 = { apogeeM: 146e3, perigeeM: -3_170e3, inclinationRad: (26.4 * Math.PI) / 180, lossS: 506, breakUpS: 690, stagingS: 160 } as const;

/** At separation, read off such broadcasts: height, speed over the ground along and up. Not published as figures. */
const STAGING = { heightM: 64e3, along: 1250, up: 700, rangeM: 62e3 } as const;
/** How long fragments are shown: down to 78 km, where things that fall from orbit usually break up; chosen here. */
const DEBRIS_HEIGHT_M = 78e3;

let built: Mission | null = null;

/**
 * Starship's seventh flight, 16 January 2025: up from Texas, and the path on which contact ended. Between lift-off,
 * separation and loss the way is a smooth curve through the published height and speed at its end; after it, free fall.
 * Told over the ground, so that its line keeps to the places it was flown over.
 */
export function starshipFlight7(): Mission {
  if (built) return built;
  const pad = siteInertial([0, 0, 0], 'earth', STARBASE, LIFT_OFF_MS);
  const plane = { zero: pad, normal: descendingPlane(pad, FLIGHT_7.inclinationRad) };
  const carried = (7.2921159e-5 * Math.cos((STARBASE.latitudeDeg * Math.PI) / 180));
  const stagedM = EARTH_RADIUS_M + STAGING.heightM;
  const lossM = EARTH_RADIUS_M + FLIGHT_7.apogeeM;
  const lossSpeed = speedAt(lossM, EARTH_RADIUS_M + (FLIGHT_7.apogeeM + FLIGHT_7.perigeeM) / 2, GM.earth);
  const staged: ArcEnd = {
    angleRad: STAGING.rangeM / EARTH_RADIUS_M + carried * FLIGHT_7.stagingS,
    radiusM: stagedM,
    angleRate: STAGING.along / stagedM + carried,
    radiusRate: STAGING.up,
  };
  const burnS = FLIGHT_7.lossS - FLIGHT_7.stagingS;
  const lossRate = lossSpeed / lossM;
  // An even push from one speed to the other.
  const loss: ArcEnd = { angleRad: staged.angleRad + ((staged.angleRate + lossRate) / 2) * burnS, radiusM: lossM, angleRate: lossRate, radiusRate: 0 };
  const span = (id: string, fromS: number, toS: number) => ({ id, frame: 'earth-inertial', startMs: after(fromS), endMs: after(toS) }) as const;
  const place: Vec3 = [0, 0, 0];
  const climb = poweredArc(span('ship-burn', FLIGHT_7.stagingS, FLIGHT_7.lossS), plane, staged, loss);
  climb.placeAt(place, climb.endMs);
  const velocity = crossVec3([0, 0, 0], plane.normal, place);
  scaleVec3(velocity, velocity, lossSpeed / lossM);
  const fall = (id: string, fromS: number, toS: number): ReturnType<typeof coast> => coast(span(id, fromS, toS), climb.endMs, place, velocity, GM.earth);
  built = {
    id: 'starship-flight-7',
    label: MISSION_LABEL,
    tracks: [
      {
        id: 'ship',
        legs: [
          poweredArc(span('first-stage', 0, FLIGHT_7.stagingS), plane, { angleRad: 0, radiusM: EARTH_RADIUS_M, angleRate: carried, radiusRate: 0 }, staged),
          climb,
          fall('silent', FLIGHT_7.lossS, FLIGHT_7.breakUpS),
          fall('debris', FLIGHT_7.breakUpS, FLIGHT_7.breakUpS + fallSeconds(fall('probe', FLIGHT_7.breakUpS, 2000))),
        ].map(overGround),
      },
    ],
    burns: [],
    events: [
      { id: 'launch', dateMs: LIFT_OFF_MS, precision: 'minute', words: 'mission.event.launch', track: 'ship', source: 'flight-7' },
      { id: 'staging', dateMs: after(FLIGHT_7.stagingS), precision: 'minute', words: 'mission.event.staging', track: 'ship', source: 'flight-7' },
      { id: 'loss', dateMs: after(FLIGHT_7.lossS), precision: 'minute', words: 'mission.event.loss', track: 'ship', source: 'mishap' },
      { id: 'break-up', dateMs: after(FLIGHT_7.breakUpS), precision: 'minute', words: 'mission.event.break-up', track: 'ship', source: 'debris' },
    ],
    sources: {
      'flight-7': { title: 'Starship flight test 7', publisher: 'Wikipedia', year: 2025, url: 'https://en.wikipedia.org/wiki/Starship_flight_test_7', verified: true },
      mishap: { title: 'So, what happened to Flight 7? (summary of the SpaceX mishap update)', publisher: 'modern.news', year: 2025, url: 'https://modern.news/articles/so_what_happened_to_flight_7', verified: true },
      debris: { title: 'Starship Flight 7 – About the mission', publisher: 'spacexdebris.com', year: 2025, url: 'https://www.spacexdebris.com/blank', verified: true },
    },
  };
  return built;
}

/** The plane through the pad with a given inclination that leads east and, from there on, south. */
function descendingPlane(pad: Vec3, inclinationRad: number): Vec3 {
  const east = normalizeVec3([0, 0, 0], crossVec3([0, 0, 0], [0, 1, 0], pad));
  const north = crossVec3([0, 0, 0], pad, east);
  // The normal lies across the pad; its part along the pole is the cosine of the inclination.
  const upright = Math.min(1, Math.cos(inclinationRad) / dotVec3(north, [0, 1, 0]));
  const tilt = Math.sqrt(1 - upright * upright);
  return [0, 1, 2].map((k) => (north[k] ?? 0) * upright + (east[k] ?? 0) * tilt) as Vec3;
}

/** From break-up until the fragments are down at the air, s. */
function fallSeconds(fall: ReturnType<typeof coast>): number {
  const place: Vec3 = [0, 0, 0];
  let seconds = 0;
  for (; seconds < 1300; seconds++) {
    fall.placeAt(place, fall.startMs + seconds * 1000);
    if (Math.hypot(place[0], place[1], place[2]) < EARTH_RADIUS_M + DEBRIS_HEIGHT_M) break;
  }
  return seconds;
}
