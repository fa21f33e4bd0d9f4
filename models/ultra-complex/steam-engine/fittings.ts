import { boltCircle, cylinder, extrude, group, lathe, type MaterialName, type Outline, type Solid } from '../../kit/index.js';
import type { PlanePoint } from './kinematics.js';

/** Enamel of the castings. */
export const GREEN = '#1d4332';
export const OAK = '#8a6238';
export const DARK_OAK = '#6b4726';

/** A casting in dark-green enamel. */
export const enamelled = (solid: Solid): Solid => solid.paint('green-paint').tint(GREEN);

/** A round along z, from z0 to z1. */
export const roundZ = (
  [x, y]: PlanePoint,
  z0: number,
  z1: number,
  radius: number,
  { material = 'steel', segments = 20, bevel = 0 }: { material?: MaterialName; segments?: number; bevel?: number } = {},
): Solid => cylinder({ radius, height: z1 - z0, segments, bevel, material }).turn('x', 90).move(x, y, z0);

/** Lays a thing that stands along y along x instead. */
export const alongX = (solid: Solid): Solid => solid.turn('z', -90);
/** Lays a thing that stands along y along z instead. */
export const alongZ = (solid: Solid): Solid => solid.turn('x', 90);

/** A hexagonal nut on its washer, standing along y at the origin. */
export const nut = (size: number, material: MaterialName = 'dark-steel'): Solid =>
  group(
    cylinder({ radius: size * 0.72, height: size * 0.16, segments: 12, material }),
    cylinder({ radius: size * 0.55, height: size * 0.6, segments: 6, material }).move(0, size * 0.14, 0),
    cylinder({ radius: size * 0.3, height: size * 0.26, segments: 8, material: 'steel' }).move(0, size * 0.72, 0),
  );

/** A pin through the plane with a collar and a nut at both ends. */
export const jointPin = (at: PlanePoint, reach: number, radius: number): Solid =>
  group(
    roundZ(at, -reach, reach, radius, { segments: 16 }),
    ...[1, -1].map((side) => alongZ(nut(radius * 1.7)).scale([1, 1, side]).move(at[0], at[1], side * reach * 0.985)),
  );

/** A bar with an eye at both ends, in the plane of the beam, between z0 and z1. */
export const eyeBar = ({
  from,
  to,
  z0,
  z1,
  halfWidth,
  eye,
  material = 'steel',
  bush = true,
}: {
  from: PlanePoint;
  to: PlanePoint;
  z0: number;
  z1: number;
  halfWidth: number;
  eye: number;
  material?: MaterialName;
  bush?: boolean;
}): Solid => {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const open = Math.asin(halfWidth / eye);
  const arc = (centre: number, start: number): [number, number][] =>
    Array.from({ length: 13 }, (_, i) => {
      const angle = start + ((2 * Math.PI - 2 * open) * i) / 12;
      return [centre + eye * Math.cos(angle), eye * Math.sin(angle)];
    });
  // The bar is thickest in its middle, as a forged link is.
  const outline: Outline = [...arc(length, -Math.PI + open), [length / 2, halfWidth * 1.25], ...arc(0, open), [length / 2, -halfWidth * 1.25]];
  const bar = extrude({ outline, depth: z1 - z0, bevel: Math.min(0.008, (z1 - z0) * 0.2), material }).move(0, 0, z0);
  const bushes = bush
    ? [0, length].map((x) => roundZ([x, 0], z0 - 0.006, z1 + 0.006, eye * 0.62, { material: 'brass', segments: 20, bevel: 0.003 }))
    : [];
  const angleDeg = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
  return group(bar, ...bushes).turn('z', angleDeg).move(from[0], from[1], 0);
};

/** A round flange with its bolts, standing along y with its joint at the origin: one disc below, one above. */
export const flangePair = (radius: number, bolts: number, material: MaterialName = 'cast-iron'): Solid => {
  const thick = radius * 0.18;
  const head = radius * 0.2;
  return group(
    cylinder({ radius, height: thick, segments: 28, bevel: thick * 0.15, material }).move(0, -thick - 0.001, 0),
    cylinder({ radius, height: thick, segments: 28, bevel: thick * 0.15, material }).move(0, 0.001, 0),
    boltCircle({ count: bolts, radius: radius * 0.84, size: head }).move(0, thick, 0),
    boltCircle({ count: bolts, radius: radius * 0.84, size: head }).scale([1, -1, 1]).move(0, -thick, 0),
  );
};

/** A turned brass oil cup with a lid, standing on y = 0. */
export const oilCup = (size: number): Solid =>
  lathe({
    profile: [[0, 0], [0.22, 0], [0.2, 0.3], [0.5, 0.45], [0.5, 0.95], [0.56, 1], [0.56, 1.08], [0.2, 1.22], [0.1, 1.24], [0.12, 1.36], [0, 1.42]].map(
      ([r, y]) => [r! * size, y! * size] as const,
    ),
    segments: 14,
    material: 'brass',
  });
