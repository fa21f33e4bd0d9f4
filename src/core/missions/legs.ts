import { clamp } from '../maths/interpolation.js';
import { addScaledVec3, copyVec3, crossVec3, scaleVec3, type ReadonlyVec3, type Vec3 } from '../maths/vec3.js';
import { propagateKepler } from '../orbits/propagateKepler.js';
import type { MissionFrame, MissionLeg } from './Mission.js';

/** What every leg is told: its name, its frame and its dates (ms since 1970 UTC). */
export interface LegSpan {
  readonly id: string;
  readonly frame: MissionFrame;
  readonly startMs: number;
  readonly endMs: number;
  /** One turn, ms, for legs that go round and round. */
  readonly turnMs?: number;
}

const spentVelocity: Vec3 = [0, 0, 0];

/** Free fall about a centre with the given GM (m³/s²), from a place (m) and velocity (m/s) at `epochMs`. */
export function coast(span: LegSpan, epochMs: number, positionM: ReadonlyVec3, velocity: ReadonlyVec3, gm: number): MissionLeg {
  const at: Vec3 = [positionM[0], positionM[1], positionM[2]];
  const going: Vec3 = [velocity[0], velocity[1], velocity[2]];
  return {
    ...span,
    placeAt: (out, dateMs) => propagateKepler(out, spentVelocity, at, going, (clamp(dateMs, span.startMs, span.endMs) - epochMs) / 1000, gm),
  };
}

/** An end of a curve in a plane: angle (radians) and distance (m), and how fast they change (per second). */
export interface ArcEnd {
  readonly angleRad: number;
  readonly radiusM: number;
  readonly angleRate: number;
  readonly radiusRate: number;
}

/** A plane through a centre: unit vectors to angle 0 and across; angles grow counter-clockwise about `normal`. */
export interface ArcPlane {
  readonly zero: ReadonlyVec3;
  readonly normal: ReadonlyVec3;
}

/**
 * A powered flight, of which only the ends are known: angle and distance run smoothly (cubic) between them. It stands
 * for ascents, descents and entries, whose guidance is not published.
 */
export function poweredArc(span: LegSpan, { zero, normal }: ArcPlane, start: ArcEnd, end: ArcEnd): MissionLeg {
  const first: Vec3 = [zero[0], zero[1], zero[2]];
  const second = crossVec3([0, 0, 0], normal, first);
  const seconds = (span.endMs - span.startMs) / 1000;
  return {
    ...span,
    placeAt: (out, dateMs) => {
      const t = clamp((dateMs - span.startMs) / 1000 / seconds, 0, 1);
      const angle = hermite(t, start.angleRad, start.angleRate * seconds, end.angleRad, end.angleRate * seconds);
      const radius = hermite(t, start.radiusM, start.radiusRate * seconds, end.radiusM, end.radiusRate * seconds);
      scaleVec3(out, first, radius * Math.cos(angle));
      addScaledVec3(out, out, second, radius * Math.sin(angle));
    },
  };
}

function hermite(t: number, from: number, fromSlope: number, to: number, toSlope: number): number {
  const s = 1 - t;
  return s * s * (from * (1 + 2 * t) + fromSlope * t) + t * t * (to * (1 + 2 * s) - toSlope * s);
}

/** Standing on the ground: fixed in a frame that turns with the body. */
export function standing(span: LegSpan, positionM: ReadonlyVec3): MissionLeg {
  const at: Vec3 = [positionM[0], positionM[1], positionM[2]];
  return { ...span, placeAt: (out) => void copyVec3(out, at) };
}

/** Carried by something else: the way of another leg, under this one's name and dates. */
export const carriedBy = (span: LegSpan, leg: MissionLeg): MissionLeg => ({ ...span, frame: leg.frame, placeAt: leg.placeAt, ...(leg.turnMs === undefined ? {} : { turnMs: leg.turnMs }) });
