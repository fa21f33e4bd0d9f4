import { cylinder, extrude, group, lathe, ring, type MaterialName, type Outline, type Solid } from '../../kit/index.js';
import type { PlanePoint } from './kinematics.js';

/** Enamel of the castings. */
export const GREEN = '#1d4332';
export const OAK = '#83603a';
export const DARK_OAK = '#6b4726';

/** A casting in dark-green enamel. */
export const enamelled = (solid: Solid): Solid => solid.paint('green-paint').tint(GREEN);

/** A round along z, from z0 to z1. */
export const roundZ = (
  [x, y]: PlanePoint,
  z0: number,
  z1: number,
  radius: number,
  { material = 'steel', segments = 14, bevel = 0 }: { material?: MaterialName; segments?: number; bevel?: number } = {},
): Solid => cylinder({ radius, height: z1 - z0, segments, bevel, material }).turn('x', 90).move(x, y, z0);

/** Lays a thing that stands along y along x instead. */
export const alongX = (solid: Solid): Solid => solid.turn('z', -90);
/** Lays a thing that stands along y along z instead. */
export const alongZ = (solid: Solid): Solid => solid.turn('x', 90);

/** Without the end that is hidden in what it stands on. */
export const stump = (radius: number, y0: number, y1: number, segments: number, material: MaterialName): Solid =>
  lathe({ profile: [[radius, y0], [radius, y1], [0, y1]], segments, material });

/** A hexagonal nut on the end of its bolt, standing along y at the origin. */
export const nut = (size: number, material: MaterialName = 'dark-steel'): Solid =>
  // The bolt's end is drawn where it is large enough to be seen.
  group(stump(size * 0.58, -0.002, size * 0.56, 6, material), size < 0.045 ? [] : stump(size * 0.29, size * 0.5, size * 0.82, 5, 'steel'));

/** Hexagonal heads in a circle around y, standing on y = 0, `across` their corners. */
export const heads = (count: number, radius: number, across: number, material: MaterialName = 'dark-steel'): Solid =>
  group(ring(count, radius, () => stump(across / 2, -0.002, across * 0.58, 6, material)));

/** One such head. */
export const head = (across: number): Solid => stump(across / 2, -0.002, across * 0.58, 6, 'dark-steel');

/** A pin through the plane with a collar and a nut at both ends. */
export const jointPin = (at: PlanePoint, reach: number, radius: number): Solid =>
  group(
    roundZ(at, -reach, reach, radius, { segments: 12 }),
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
    Array.from({ length: 10 }, (_, i) => {
      const angle = start + ((2 * Math.PI - 2 * open) * i) / 9;
      return [centre + eye * Math.cos(angle), eye * Math.sin(angle)];
    });
  // The bar is thickest in its middle, as a forged link is.
  const outline: Outline = [...arc(length, -Math.PI + open), [length / 2, halfWidth * 1.25], ...arc(0, open), [length / 2, -halfWidth * 1.25]];
  const bar = extrude({ outline, depth: z1 - z0, bevel: bush ? Math.min(0.008, (z1 - z0) * 0.2) : 0, material }).move(0, 0, z0);
  const bushes = bush
    ? [0, length].map((x) => roundZ([x, 0], z0 - 0.006, z1 + 0.006, eye * 0.62, { material: 'brass', segments: 12 }))
    : [];
  const angleDeg = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
  return group(bar, ...bushes).turn('z', angleDeg).move(from[0], from[1], 0);
};

/** Two flanges bolted together, standing along y with their joint at the origin. */
export const flangePair = (radius: number, bolts: number, material: MaterialName = 'cast-iron', segments = 16): Solid => {
  const thick = radius * 0.18;
  const size = radius * 0.11;
  const inner = radius * 0.5;
  return group(
    lathe({ profile: [[inner, -thick], [radius, -thick], [radius, -0.003], [radius * 0.95, 0], [radius, 0.003], [radius, thick], [inner, thick]], segments, material }),
    ...ring(bolts, radius * 0.8, () => cylinder({ radius: size, height: 2 * thick + 2.4 * size, segments: 5, material: 'dark-steel' }).move(0, -thick - 1.2 * size, 0)),
  );
};

/** A turned brass oil cup with a lid, standing on y = 0. */
export const oilCup = (size: number): Solid =>
  lathe({
    profile: [[0.22, 0], [0.2, 0.3], [0.5, 0.45], [0.52, 1.02], [0.18, 1.22], [0.14, 1.38], [0, 1.42]].map(
      ([r, y]) => [r! * size, y! * size] as const,
    ),
    segments: 8,
    material: 'brass',
  });
