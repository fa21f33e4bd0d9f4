import { Body, GeoMoonState, HelioState, KM_PER_AU, MakeTime, MassProduct, type StateVector } from 'astronomy-engine';
import { rotateVec3 } from '../maths/quaternion.js';
import { scaleVec3, type Vec3 } from '../maths/vec3.js';
import { PLANETS } from './bodies.js';
import { requireEphemerisDate } from './ephemerisDate.js';
import { osculatingEllipse, type Ellipse } from './osculatingOrbit.js';
import { SUN_FROM_EQUATORIAL, yUpFromZUp } from './skyAxes.js';

/** The orbit of a body on a date, as the ellipse that fits its motion at that moment. */
export interface BodyOrbit {
  /** The body's frame. */
  readonly frame: string;
  /** The frame that the ellipse is in: `sun` or `earth-inertial`. */
  readonly centre: string;
  readonly ellipse: Ellipse;
}

const METRES_PER_AU = KM_PER_AU * 1e3;
const SECONDS_PER_DAY = 86_400;
/** GM from au³/day² to m³/s². */
const SI_PER_AU3_DAY2 = METRES_PER_AU ** 3 / SECONDS_PER_DAY ** 2;

/** The orbits of the planets and Pluto about the Sun and of the Moon about the Earth. Throws outside 1700–2200. */
export function bodyOrbits(dateMs: number): BodyOrbit[] {
  requireEphemerisDate(dateMs);
  const time = MakeTime(new Date(dateMs));
  const sunGm = MassProduct(Body.Sun) * SI_PER_AU3_DAY2;
  const planets = [{ frame: 'earth-inertial', ephemeris: Body.Earth }, ...PLANETS].map(({ frame, ephemeris }): BodyOrbit => {
    if (ephemeris === null) throw new Error(`No ephemeris of "${frame}"`);
    const state = HelioState(ephemeris, time);
    const position = rotateVec3([0, 0, 0], SUN_FROM_EQUATORIAL, placeM(state));
    const velocity = rotateVec3([0, 0, 0], SUN_FROM_EQUATORIAL, velocityOf(state));
    return { frame, centre: 'sun', ellipse: osculatingEllipse(position, velocity, sunGm + MassProduct(ephemeris) * SI_PER_AU3_DAY2) };
  });
  const moon = GeoMoonState(time);
  const earthGm = (MassProduct(Body.Earth) + MassProduct(Body.Moon)) * SI_PER_AU3_DAY2;
  return [...planets, { frame: 'moon', centre: 'earth-inertial', ellipse: osculatingEllipse(placeM(moon), velocityOf(moon), earthGm) }];
}

const placeM = (state: StateVector): Vec3 => scaleVec3([0, 0, 0], yUpFromZUp([0, 0, 0], state.x, state.y, state.z), METRES_PER_AU);

const velocityOf = (state: StateVector): Vec3 =>
  scaleVec3([0, 0, 0], yUpFromZUp([0, 0, 0], state.vx, state.vy, state.vz), METRES_PER_AU / SECONDS_PER_DAY);
