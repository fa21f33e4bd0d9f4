import { lathe, sphere, tube, group, type Solid } from '../../kit/index.js';
import { chiefRay, COLLECTOR, ILLUMINATOR, inSpace, INTERMEDIATE_FOCUS, MASK, PLASMA_POINT, PROJECTION, SOURCE_DIRECTION, WAFER, type PlanePoint } from './lightPath.js';

/** A bundle of light between two places, by its radius at both. */
const bundle = (from: PlanePoint, to: PlanePoint, radiusFrom: number, radiusTo: number): Solid => {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  return lathe({ profile: [[radiusFrom, 0], [radiusTo, length]], segments: 20, material: 'euv-violet' })
    .tint('#7c4fe0')
    .along(inSpace(from), inSpace(to));
};

/** The chief ray as a thin glowing line, and the bundle around it where it is wide. */
export const violetLight = (): Solid[] => {
  const path = chiefRay();
  const [field, pupil, grazing] = ILLUMINATOR;
  const m6 = PROJECTION[PROJECTION.length - 1]!;
  return [
    tube({ path: path.slice(0, 2).map(inSpace), radius: 0.011, segments: 8, material: 'glow' }).tint('#b58cff'),
    ...path.slice(1, -1).map((p, i) => tube({ path: [inSpace(p), inSpace(path[i + 2]!)], radius: 0.009, segments: 8, material: 'glow' }).tint('#a477ff')),
    bundle([COLLECTOR[0] + SOURCE_DIRECTION[0] * 0.1, COLLECTOR[1] + SOURCE_DIRECTION[1] * 0.1], INTERMEDIATE_FOCUS, 0.3, 0.012),
    bundle(INTERMEDIATE_FOCUS, field!.at, 0.012, 0.15),
    bundle(field!.at, pupil!.at, 0.13, 0.1),
    bundle(pupil!.at, grazing!.at, 0.1, 0.05),
    bundle(grazing!.at, MASK, 0.045, 0.035),
    bundle(m6.at, WAFER, 0.15, 0.012),
  ];
};

/** The plasma that the droplet becomes, twice the droplet's way: a spark. */
export const spark = (): Solid =>
  group(sphere({ radius: 0.03, detail: 16, material: 'glow' }).tint('#fff4ff'), sphere({ radius: 0.06, detail: 20, material: 'euv-violet' })).move(PLASMA_POINT[0], PLASMA_POINT[1], 0);
