import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { MASK_Y, WAFER_Y } from './dimensions.js';

/** A point in the plane of the light, z = 0. */
export type PlanePoint = readonly [x: number, y: number];

export interface Mirror {
  readonly name: string;
  /** Where the chief ray meets it. */
  readonly at: PlanePoint;
  readonly radius: number;
}

/** From the collector up to the left: 30° above level. */
export const SOURCE_DIRECTION: PlanePoint = [-Math.cos(Math.PI / 6), Math.sin(Math.PI / 6)];
/** The collector's vertex. */
export const COLLECTOR: PlanePoint = [4.12, 1.06];

const along = (distance: number): PlanePoint => [COLLECTOR[0] + SOURCE_DIRECTION[0] * distance, COLLECTOR[1] + SOURCE_DIRECTION[1] * distance];

/** Where the droplets are hit, and where the collector brings their light together again. */
export const PLASMA_POINT = along(0.3);
export const INTERMEDIATE_FOCUS = along(2.25);

/** Field facets, pupil facets, and the grazing mirror before the mask. */
export const ILLUMINATOR: readonly Mirror[] = [
  { name: 'field-facets', at: along(3.45), radius: 0.21 },
  { name: 'pupil-facets', at: [1.42, 1.74], radius: 0.2 },
  { name: 'grazing-mirror', at: [0.42, 2.55], radius: 0.1 },
];

export const MASK: PlanePoint = [0.3, MASK_Y];

/** The six mirrors between mask and wafer. */
export const PROJECTION: readonly Mirror[] = [
  { name: 'm1', at: [0.16, 1.76], radius: 0.13 },
  { name: 'm2', at: [-0.1, 2.6], radius: 0.11 },
  { name: 'm3', at: [-0.22, 1.7], radius: 0.11 },
  { name: 'm4', at: [-0.5, 2.46], radius: 0.15 },
  { name: 'm5', at: [-0.54, 1.4], radius: 0.1 },
  { name: 'm6', at: [-0.93, 2.04], radius: 0.22 },
];

export const WAFER: PlanePoint = [-0.78, WAFER_Y];

/** The chief ray from the plasma to the wafer; the collector is met first, behind the plasma. */
export const chiefRay = (): PlanePoint[] => [
  COLLECTOR,
  INTERMEDIATE_FOCUS,
  ...ILLUMINATOR.map(({ at }) => at),
  MASK,
  ...PROJECTION.map(({ at }) => at),
  WAFER,
];

export const inSpace = ([x, y]: PlanePoint): Vec3 => [x, y, 0];

/** Where a mirror must face so that the ray goes on to the next: the half-way direction, as an angle to turn +y by about z. */
export const facingDeg = (before: PlanePoint, at: PlanePoint, after: PlanePoint): number => {
  const unit = (p: PlanePoint): PlanePoint => {
    const length = Math.hypot(p[0] - at[0], p[1] - at[1]);
    return [(p[0] - at[0]) / length, (p[1] - at[1]) / length];
  };
  const [a, b] = [unit(before), unit(after)];
  return (Math.atan2(-(a[0] + b[0]), a[1] + b[1]) * 180) / Math.PI;
};
