import { ShapeUtils, Vector2 } from 'three';
import type { MaterialName } from '../materials.js';
import { Solid } from '../Solid.js';
import { flipped, SurfaceBuilder } from '../Surface.js';

export interface LatheOptions {
  /** [radius, y] pairs. Ends on the axis (radius 0) or the first point again as the last make it watertight. */
  readonly profile: readonly (readonly [radius: number, y: number])[];
  /** Around the full turn. Default 48. */
  readonly segments?: number;
  /** Default 360. A sector is closed with flat faces when the profile is watertight. */
  readonly arcDeg?: number;
  /** From +z towards +x. Default 0. */
  readonly startDeg?: number;
  readonly material?: MaterialName;
}

/** A profile turned around y. The outside is away from the axis (or out of the closed profile). */
export const lathe = ({ profile, segments = 48, arcDeg = 360, startDeg = 0, material }: LatheOptions): Solid => {
  if (profile.length < 2) throw new Error('lathe: the profile needs two points at least');
  const first = profile[0]!;
  const last = profile[profile.length - 1]!;
  const loop = profile.length > 3 && first[0] === last[0] && first[1] === last[1];
  const points = loop ? profile.slice(0, -1) : profile;
  const whole = arcDeg >= 360;
  const steps = whole ? segments : Math.max(1, Math.ceil((segments * arcDeg) / 360));
  const columns = whole ? steps : steps + 1;
  const builder = new SurfaceBuilder();
  // One vertex on the axis serves all columns.
  const rings = points.map(([radius, y]) => {
    if (radius === 0) {
      const tip = builder.vertex(0, y, 0);
      return Array.from({ length: columns }, () => tip);
    }
    return Array.from({ length: columns }, (_, column) => {
      const angleRad = ((startDeg + (Math.min(arcDeg, 360) * column) / steps) * Math.PI) / 180;
      return builder.vertex(radius * Math.sin(angleRad), y, radius * Math.cos(angleRad));
    });
  });
  const bands = loop ? points.length : points.length - 1;
  for (let band = 0; band < bands; band++) {
    const low = rings[band]!;
    const high = rings[(band + 1) % points.length]!;
    for (let step = 0; step < steps; step++) {
      const next = (step + 1) % columns;
      builder.quad(low[step]!, low[next]!, high[next]!, high[step]!);
    }
  }
  // Twice the area of the profile closed through the axis: positive when it runs upward on the outside.
  let area = 0;
  const closed = loop ? points : [...points, [0, last[1]] as const, [0, first[1]] as const];
  closed.forEach(([r, y], i) => {
    const [r2, y2] = closed[(i + 1) % closed.length]!;
    area += r * y2 - r2 * y;
  });
  if (!whole && (loop || (first[0] === 0 && last[0] === 0))) {
    const faces = ShapeUtils.triangulateShape(points.map(([r, y]) => new Vector2(r, y)), []);
    for (const [a, b, c] of faces as [number, number, number][]) {
      // Seen from before its start the sector's face shows the profile as it is drawn, at its end mirrored.
      const asDrawn = triangleSense(points, a, b, c) > 0 === area > 0;
      const [p, q] = asDrawn ? [b, c] : [c, b];
      builder.triangle(rings[a]![0]!, rings[p]![0]!, rings[q]![0]!);
      builder.triangle(rings[a]![steps]!, rings[q]![steps]!, rings[p]![steps]!);
    }
  }
  const surface = builder.finish();
  return Solid.of(area < 0 ? flipped(surface) : surface, material);
};

const triangleSense = (points: LatheOptions['profile'], a: number, b: number, c: number): number => {
  const [ar, ay] = points[a]!;
  const [br, by] = points[b]!;
  const [cr, cy] = points[c]!;
  return (br - ar) * (cy - ay) - (cr - ar) * (by - ay);
};
