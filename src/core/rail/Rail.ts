import { setVec3, type Vec3 } from '../maths/vec3.js';
import { fitSmoothingSpline, splineAt, steepestSlope, type Spline, type SplineSample } from './smoothingSpline.js';

/** Something worth passing: at zoom `q` the rail comes near `focusM` (bench metres), seen from these angles. */
export interface RailStop {
  readonly q: number;
  readonly focusM: Vec3;
  readonly yawRad?: number;
  readonly pitchRad?: number;
}

export interface RailAngles {
  yawRad: number;
  pitchRad: number;
}

/** Where free zooming looks. */
export interface Rail {
  /** The focus at zoom q, in bench metres. Allocates nothing. */
  focusAt(out: Vec3, q: number): Vec3;
  /** From where it is looked at, at zoom q. Allocates nothing. */
  anglesAt<Out extends RailAngles>(out: Out, q: number): Out;
}

/** Where no stop says otherwise. */
const DEFAULT_YAW_RAD = 0;
const DEFAULT_PITCH_RAD = (12 * Math.PI) / 180;

/** Decades between the spline's knots, and how far it runs on beyond the outermost stops. */
const STEP_DECADES = 0.25;
const MARGIN_DECADES = 3;
/** How stiff the rail is against moving and against bending, beside a pull of one from each decade with stops. */
const SLOPE_STIFFNESS = 0.15;
const BEND_STIFFNESS = 0.15;
/** Most that the unit offset may move in a decade along each axis: the scene must not slide under the visitor. */
const STEEPEST_OFFSET = 0.3;
const STEEPEST_ANGLE_RAD = 0.35;

/**
 * For stops in order of q: how hard each pulls. Stops that crowd a decade share one pull, so that they cannot make
 * the rail weave between them.
 */
const sharesOfPull = (ordered: readonly RailStop[]): number[] => {
  let windowStart = 0;
  return ordered.map((stop) => {
    while ((ordered[windowStart]?.q ?? stop.q) <= stop.q - 1) windowStart++;
    let crowd = 0;
    for (let i = windowStart; i < ordered.length; i++) {
      const ahead = (ordered[i]?.q ?? 0) - stop.q;
      if (ahead >= 1) break;
      crowd += Math.max(0, 1 - Math.abs(ahead));
    }
    return 1 / crowd;
  });
};

/**
 * A smooth curve through the neighbourhood of the stops, in unit offsets (focus over 10^q) against q.
 *
 * It passes near the stops, not through them: a smoothing spline, stiffened until it is nowhere too steep. Where the
 * gallery law holds, unit offsets hardly change, and the rail is a nearly straight, self-similar line into the origin.
 * Beyond the first and the last stop the unit offset stays.
 */
export const createRail = (stops: readonly RailStop[]): Rail => {
  const ordered = [...stops].sort((a, b) => a.q - b.q);
  const first = ordered[0]?.q ?? 0;
  const last = ordered[ordered.length - 1]?.q ?? 0;
  const from = first - MARGIN_DECADES;
  const count = Math.ceil((last + MARGIN_DECADES - from) / STEP_DECADES);

  const fit = (read: (stop: RailStop) => number | undefined, fallback: number, steepest: number): Spline => {
    const saying = ordered.filter((stop) => read(stop) !== undefined);
    const shares = sharesOfPull(saying);
    const samples: SplineSample[] = saying.map((stop, i) => ({
      at: stop.q,
      value: read(stop) ?? fallback,
      weight: shares[i] ?? 0,
    }));
    if (samples.length === 0) samples.push({ at: from, value: fallback, weight: 1 });
    for (let stiffness = 1; ; stiffness *= 2) {
      const slope = SLOPE_STIFFNESS * stiffness;
      const bend = BEND_STIFFNESS * stiffness;
      const spline = fitSmoothingSpline(samples, from, STEP_DECADES, count, slope, bend);
      // Ever stiffer it tends to the mean of all stops, so this ends.
      if (!(steepestSlope(spline) > steepest)) return spline;
    }
  };

  const x = fit((stop) => stop.focusM[0] / 10 ** stop.q, 0, STEEPEST_OFFSET);
  const y = fit((stop) => stop.focusM[1] / 10 ** stop.q, 0, STEEPEST_OFFSET);
  const z = fit((stop) => stop.focusM[2] / 10 ** stop.q, 0, STEEPEST_OFFSET);
  const yaw = fit((stop) => stop.yawRad, DEFAULT_YAW_RAD, STEEPEST_ANGLE_RAD);
  const pitch = fit((stop) => stop.pitchRad, DEFAULT_PITCH_RAD, STEEPEST_ANGLE_RAD);

  return {
    focusAt(out, q) {
      const distanceM = 10 ** q;
      return setVec3(out, splineAt(x, q) * distanceM, splineAt(y, q) * distanceM, splineAt(z, q) * distanceM);
    },
    anglesAt(out, q) {
      out.yawRad = splineAt(yaw, q);
      out.pitchRad = splineAt(pitch, q);
      return out;
    },
  };
};
