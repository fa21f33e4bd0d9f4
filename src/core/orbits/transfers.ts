/** A transfer on half an ellipse between two circles in one plane (Hohmann 1925). SI units. */
export interface HohmannTransfer {
  readonly semiMajorM: number;
  readonly eccentricity: number;
  readonly seconds: number;
  /** Changes of speed at both ends, m/s; positive speeds up. */
  readonly departure: number;
  readonly arrival: number;
  /** How far ahead the target must be when one leaves, radians. */
  readonly leadRad: number;
}

export function hohmannTransfer(fromM: number, toM: number, gm: number): HohmannTransfer {
  const semiMajorM = (fromM + toM) / 2;
  const seconds = Math.PI * Math.sqrt(semiMajorM ** 3 / gm);
  const speed = (r: number): number => Math.sqrt(gm * (2 / r - 1 / semiMajorM));
  return {
    semiMajorM,
    eccentricity: Math.abs(toM - fromM) / (toM + fromM),
    seconds,
    departure: speed(fromM) - Math.sqrt(gm / fromM),
    arrival: Math.sqrt(gm / toM) - speed(toM),
    leadRad: Math.PI - seconds * Math.sqrt(gm / toM ** 3),
  };
}

/** Time after which two circular orbits stand to each other as before, s. */
export const synodicPeriod = (periodS: number, otherPeriodS: number): number => Math.abs(1 / (1 / periodS - 1 / otherPeriodS));

/** Speed at distance `r` (m) on an orbit with the half axis `semiMajorM` (negative: a hyperbola), m/s. */
export const speedAt = (r: number, semiMajorM: number, gm: number): number => Math.sqrt(gm * (2 / r - 1 / semiMajorM));

/** From a circular orbit of radius `r` (m) to a hyperbola with the excess speed `excess` (m/s): the burn, m/s. */
export const escapeBurn = (r: number, excess: number, gm: number): number => Math.sqrt(excess * excess + (2 * gm) / r) - Math.sqrt(gm / r);

/** From a hyperbola with the excess speed to an ellipse, at the pericentre of both: the burn, m/s. */
export const captureBurn = (pericentreM: number, apocentreM: number, excess: number, gm: number): number =>
  Math.sqrt(excess * excess + (2 * gm) / pericentreM) - speedAt(pericentreM, (pericentreM + apocentreM) / 2, gm);

/** One turn of an ellipse, s. */
export const periodOf = (semiMajorM: number, gm: number): number => 2 * Math.PI * Math.sqrt(semiMajorM ** 3 / gm);

/** The half axis (m) of the ellipse that takes `periodS` for one turn. */
export const semiMajorOfPeriod = (periodS: number, gm: number): number => Math.cbrt(gm * (periodS / (2 * Math.PI)) ** 2);
