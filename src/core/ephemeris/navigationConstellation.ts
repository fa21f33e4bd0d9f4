import type { Vec3 } from '../maths/vec3.js';

/** A satellite on a circular orbit, as designed: no satellite's real place, which its operators keep correcting. */
export interface NominalSatellite {
  readonly kind: 'meo' | 'igso' | 'geo';
  readonly semiMajorM: number;
  readonly inclinationRad: number;
  /** Right ascension of the ascending node at the epoch (medium orbits), radians. */
  readonly nodeRad: number;
  /** Angle from the node at the epoch, radians. */
  readonly phaseRad: number;
  /** Geosynchronous: the longitude of its station or of its figure of eight's crossing, radians. */
  readonly longitudeRad: number;
}

/** Semi-major axes of the BDS-3 almanac reference (B1C signal specification): medium, and geosynchronous. */
export const MEO_SEMI_MAJOR_M = 27_906_100;
export const GEO_SEMI_MAJOR_M = 42_162_200;
export const BEIDOU_INCLINATION_RAD = (55 * Math.PI) / 180;
const EARTH_GM = 3.986004418e14;
const EPOCH_MS = Date.UTC(2020, 5, 23);

/** One turn of the Earth against the equinox, s: IERS Conventions. */
export const SIDEREAL_DAY_S = 86_164.0905;
/** One turn of a medium orbit, s: 13 in 7 sidereal days, as designed, so that the track over the ground closes. Kepler's is 1.7 s less. */
export const MEO_PERIOD_S = (7 * SIDEREAL_DAY_S) / 13;

/** One turn of a circular orbit, s. */
export const circularPeriodS = (semiMajorM: number): number => 2 * Math.PI * Math.sqrt(semiMajorM ** 3 / EARTH_GM);

const DEG = Math.PI / 180;

/** BeiDou-3 as designed: 24 medium (Walker 24/3/1), 3 inclined geosynchronous and 3 geostationary satellites. */
export function beidou3(): NominalSatellite[] {
  const medium = Array.from({ length: 24 }, (_, index): NominalSatellite => {
    const plane = Math.floor(index / 8);
    return {
      kind: 'meo',
      semiMajorM: MEO_SEMI_MAJOR_M,
      inclinationRad: BEIDOU_INCLINATION_RAD,
      nodeRad: plane * 120 * DEG,
      phaseRad: ((index % 8) * 45 + plane * 15) * DEG,
      longitudeRad: 0,
    };
  });
  // Three planes, but one track over the ground: where the node is a third of a turn ahead, the phase is as far behind.
  const inclined = [0, 120, 240].map((phase): NominalSatellite => ({
    kind: 'igso',
    semiMajorM: GEO_SEMI_MAJOR_M,
    inclinationRad: BEIDOU_INCLINATION_RAD,
    nodeRad: 0,
    phaseRad: phase * DEG,
    longitudeRad: 118 * DEG,
  }));
  const stationary = [80, 110.5, 140].map((longitude): NominalSatellite => ({
    kind: 'geo',
    semiMajorM: GEO_SEMI_MAJOR_M,
    inclinationRad: 0,
    nodeRad: 0,
    phaseRad: 0,
    longitudeRad: longitude * DEG,
  }));
  return [...medium, ...inclined, ...stationary];
}

/** Right ascension of the node and angle from it, radians. */
export interface OrbitAngles {
  nodeRad: number;
  alongRad: number;
}

/**
 * Node and angle from it on a date, into `out`. Geosynchronous ones go by the Earth's own turn (`greenwichRad`: the angle
 * from the equinox to Greenwich), so that they keep their longitude for ever.
 */
export function orbitAngles(out: OrbitAngles, satellite: NominalSatellite, dateMs: number, greenwichRad: number): OrbitAngles {
  switch (satellite.kind) {
    case 'meo': {
      const turns = (dateMs - EPOCH_MS) / 1000 / MEO_PERIOD_S;
      out.nodeRad = satellite.nodeRad;
      out.alongRad = satellite.phaseRad + 2 * Math.PI * (turns - Math.floor(turns));
      break;
    }
    case 'geo':
      out.nodeRad = 0;
      out.alongRad = greenwichRad + satellite.longitudeRad;
      break;
    case 'igso':
      out.nodeRad = satellite.longitudeRad - satellite.phaseRad;
      out.alongRad = satellite.phaseRad + greenwichRad;
      break;
  }
  return out;
}

/**
 * The place on the orbit in `earth-inertial` axes (x: equinox, y: north pole), m. Objects are handed on, for a number that
 * crosses a call is boxed.
 */
export function placeOnOrbit(out: Vec3, { semiMajorM, inclinationRad }: Pick<NominalSatellite, 'semiMajorM' | 'inclinationRad'>, { nodeRad, alongRad }: Readonly<OrbitAngles>): Vec3 {
  const c = Math.cos(alongRad);
  const s = Math.sin(alongRad);
  const ci = Math.cos(inclinationRad);
  const cn = Math.cos(nodeRad);
  const sn = Math.sin(nodeRad);
  out[0] = semiMajorM * (cn * c - sn * s * ci);
  out[1] = semiMajorM * s * Math.sin(inclinationRad);
  out[2] = -semiMajorM * (sn * c + cn * s * ci);
  return out;
}
