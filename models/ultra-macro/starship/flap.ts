import { extrude, group, lathe, type Outline, type Solid } from '../../kit/index.js';

export interface FlapOptions {
  /** [distance from the axis, height], counter-clockwise, the root first from below. */
  readonly outline: Outline;
  /** Ends of the hinge line on the hull: [distance from the axis, height]. */
  readonly hinge: readonly [readonly [number, number], readonly [number, number]];
  readonly hingeRadius: number;
  readonly thickness: number;
  /** Where it stands, degrees from +z towards +x. */
  readonly degrees: number;
  /** +1: the tiled side is the one that faces against the sense of the degrees. */
  readonly tiledSide: 1 | -1;
}

/** A flap in two layers, steel to the lee and tiles to windward, with the fairing of its hinge. */
export const flap = ({ outline, hinge, hingeRadius, thickness, degrees, tiledSide }: FlapOptions): Solid => {
  const inner = Math.min(...outline.map(([x]) => x));
  const outer = Math.max(...outline.map(([x]) => x));
  // Thick at the hinge, thin at the rim.
  const taper = (x: number): number => 1 - (0.55 * (x - inner)) / (outer - inner);
  const half = thickness / 2;
  const middle = outline.reduce(([x, y], p) => [x + p[0] / outline.length, y + p[1] / outline.length] as const, [0, 0] as readonly [number, number]);
  const shrunk = outline.map(([x, y]) => [middle[0] + (x - middle[0]) * 0.985, middle[1] + (y - middle[1]) * 0.985] as const);
  const layer = (shape: Outline, side: number): Solid =>
    extrude({ outline: shape, depth: half, bevel: half * 0.35 })
      .scale([1, 1, side])
      .warp((x, y, z) => [x, y, z * taper(x)])
      .crease(25);
  const [from, to] = hinge;
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const r = hingeRadius;
  const fairing = (startDeg: number): Solid =>
    lathe({
      profile: [[0, 0], [r * 0.45, 0.06], [r * 0.85, r * 0.9], [r, r * 2.2], [r, length - r * 2.2], [r * 0.85, length - r * 0.9], [r * 0.45, length - 0.06], [0, length]],
      segments: 24,
      arcDeg: 180,
      startDeg,
    }).turn('z', (-Math.atan2(to[0] - from[0], to[1] - from[1]) * 180) / Math.PI);
  return group(
    layer(outline, tiledSide).paint('tile-black'),
    layer(shrunk, -tiledSide).paint('stainless').tint('#b9bcc0'),
    fairing(tiledSide > 0 ? -90 : 90).paint('tile-black').move(from[0], from[1], 0),
    fairing(tiledSide > 0 ? 90 : -90).paint('stainless').tint('#aeb1b5').move(from[0], from[1], 0),
  ).turn('y', degrees - 90);
};
