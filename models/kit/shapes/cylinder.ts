import type { MaterialName } from '../materials.js';
import type { Solid } from '../Solid.js';
import { lathe } from './lathe.js';

export interface CylinderOptions {
  readonly radius: number;
  /** Default: `radius`. */
  readonly radiusTop?: number;
  readonly height: number;
  /** Default 48. */
  readonly segments?: number;
  /** Width of the chamfer on both rims. */
  readonly bevel?: number;
  /** Leaves the ends out. */
  readonly open?: boolean;
  readonly material?: MaterialName;
}

/** Along y, base at y = 0. */
export const cylinder = ({
  radius,
  radiusTop = radius,
  height,
  segments = 48,
  bevel = 0,
  open = false,
  material,
}: CylinderOptions): Solid => {
  const chamfer = Math.min(bevel, height * 0.45, Math.max(radius, radiusTop) * 0.45);
  const slope = (radiusTop - radius) / height;
  const side: [number, number][] =
    chamfer > 0
      ? [
          [Math.max(0, radius - chamfer), 0],
          [radius + slope * chamfer, chamfer],
          [radiusTop - slope * chamfer, height - chamfer],
          [Math.max(0, radiusTop - chamfer), height],
        ]
      : [
          [radius, 0],
          [radiusTop, height],
        ];
  const ends = (r: number, y: number): [number, number][] => (r > 0 ? [[0, y]] : []);
  const bottom = side[0]!;
  const top = side[side.length - 1]!;
  const profile = open ? side : [...ends(bottom[0], 0), ...side, ...ends(top[0], height)];
  return lathe({ profile, segments, ...(material && { material }) });
};

/** Along y, base at y = 0, tip at y = height. */
export const cone = ({ radius, height, segments = 48, material }: Omit<CylinderOptions, 'radiusTop' | 'bevel'>): Solid =>
  cylinder({ radius, radiusTop: 0, height, segments, ...(material && { material }) });
