import type { ReadonlyVec3, Vec3 } from '../../src/core/maths/vec3.js';

/** A smooth curve through the points (centripetal Catmull-Rom), `steps` pieces between each pair. */
export const smoothPath = (points: readonly ReadonlyVec3[], steps = 8, closed = false): Vec3[] => {
  const count = points.length;
  const at = (i: number): ReadonlyVec3 =>
    closed ? points[((i % count) + count) % count]! : points[Math.min(count - 1, Math.max(0, i))]!;
  const out: Vec3[] = [];
  const spans = closed ? count : count - 1;
  for (let i = 0; i < spans; i++) {
    const p0 = at(i - 1);
    const p1 = at(i);
    const p2 = at(i + 1);
    const p3 = at(i + 2);
    for (let step = 0; step < steps; step++) {
      const t = step / steps;
      const t2 = t * t;
      const t3 = t2 * t;
      const point: Vec3 = [0, 0, 0];
      for (let axis = 0; axis < 3; axis++) {
        const [a, b, c, d] = [p0[axis]!, p1[axis]!, p2[axis]!, p3[axis]!];
        point[axis as 0 | 1 | 2] =
          0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t2 + (3 * b - a - 3 * c + d) * t3);
      }
      out.push(point);
    }
  }
  if (!closed) out.push([...at(count - 1)]);
  return out;
};

/** A circle or arc around y at height y, from +z towards +x. */
export const arcPath = ({
  radius,
  y = 0,
  startDeg = 0,
  arcDeg = 360,
  steps = 48,
}: {
  radius: number;
  y?: number;
  startDeg?: number;
  arcDeg?: number;
  steps?: number;
}): Vec3[] =>
  Array.from({ length: arcDeg === 360 ? steps : steps + 1 }, (_, i) => {
    const angleRad = ((startDeg + (arcDeg * i) / steps) * Math.PI) / 180;
    return [radius * Math.sin(angleRad), y, radius * Math.cos(angleRad)];
  });

/** A right-handed helix around y from y = 0 to y = turns · pitch, starting at angle `startDeg` from +z towards +x. */
export const helixPath = ({
  radius,
  pitch,
  turns,
  startDeg = 0,
  stepsPerTurn = 32,
}: {
  radius: number;
  pitch: number;
  turns: number;
  startDeg?: number;
  stepsPerTurn?: number;
}): Vec3[] => {
  const steps = Math.max(2, Math.round(turns * stepsPerTurn));
  return Array.from({ length: steps + 1 }, (_, i) => {
    const turn = (turns * i) / steps;
    const angleRad = (startDeg * Math.PI) / 180 + 2 * Math.PI * turn;
    return [radius * Math.sin(angleRad), pitch * turn, radius * Math.cos(angleRad)];
  });
};

/** The path with its corners rounded by arcs of about `radius`. */
export const roundedPath = (path: readonly ReadonlyVec3[], radius: number, steps = 5): Vec3[] => {
  const out: Vec3[] = [];
  path.forEach((corner, i) => {
    const before = path[i - 1];
    const after = path[i + 1];
    if (!before || !after) {
      out.push([...corner]);
      return;
    }
    const a: Vec3 = [before[0] - corner[0], before[1] - corner[1], before[2] - corner[2]];
    const b: Vec3 = [after[0] - corner[0], after[1] - corner[1], after[2] - corner[2]];
    const la = Math.hypot(...a);
    const lb = Math.hypot(...b);
    const reach = Math.min(radius, la * 0.5, lb * 0.5);
    for (let step = 0; step <= steps; step++) {
      // A quadratic Bézier from one leg to the other touches both and stays inside the corner.
      const t = step / steps;
      const u = (1 - t) * (1 - t) * (reach / la);
      const v = t * t * (reach / lb);
      out.push([corner[0] + a[0] * u + b[0] * v, corner[1] + a[1] * u + b[1] * v, corner[2] + a[2] * u + b[2] * v]);
    }
  });
  return out;
};

/** Length of a path. */
export const pathLength = (path: readonly ReadonlyVec3[]): number =>
  path.reduce((sum, p, i) => {
    const q = path[i - 1];
    return q ? sum + Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]) : 0;
  }, 0);
