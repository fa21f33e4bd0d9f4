import { smoothPath, type Solid } from '../../kit/index.js';
import {
  MID_PLANE_Y, PLASMA_ELONGATION, PLASMA_MAJOR_R, PLASMA_MINOR_R, PLASMA_TRIANGULARITY, PLASMA_Z, TOROIDAL_COIL_DEPTH, TOROIDAL_COIL_HEIGHT,
  TOROIDAL_COIL_INNER_R, TOROIDAL_COIL_OUTER_R, VESSEL_HEIGHT, VESSEL_INNER_R, VESSEL_OUTER_R,
} from './dimensions.js';

/** A point of a cross-section: metres from the axis, metres above the mid-plane. */
export type SectionPoint = readonly [r: number, z: number];

/** Stands a solid that was made in a section (radius along +z, across it x, z upward) at an angle around the axis. */
export const standAt = (phiDeg: number, solid: Solid): Solid => solid.turn('y', phiDeg).move(0, MID_PLANE_Y, 0);

/** Outward unit normals of a closed line that runs counter-clockwise (r to the right, z up). */
export const normalsOf = (line: readonly SectionPoint[]): SectionPoint[] =>
  line.map((_, i) => {
    const a = line[(i + line.length - 1) % line.length]!;
    const b = line[(i + 1) % line.length]!;
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    return [(b[1] - a[1]) / length, (a[0] - b[0]) / length];
  });

export const offset = (line: readonly SectionPoint[], by: (r: number, z: number) => number): SectionPoint[] => {
  const normals = normalsOf(line);
  return line.map(([r, z], i) => [r + normals[i]![0] * by(r, z), z + normals[i]![1] * by(r, z)]);
};

/**
 * Middle line of a toroidal coil's case, counter-clockwise from the outer mid-plane: the D on which a coil's own field
 * pulls without bending it (ln(r/r0) = k·cos θ), stretched to the height of the real one.
 */
export const coilLine = (stepsOfHalf = 20): SectionPoint[] => {
  const inner = TOROIDAL_COIL_INNER_R + TOROIDAL_COIL_DEPTH / 2;
  const outer = TOROIDAL_COIL_OUTER_R - TOROIDAL_COIL_DEPTH / 2;
  const k = Math.log(outer / inner) / 2;
  const middle = Math.sqrt(outer * inner);
  const fine = 40;
  const upper: [number, number][] = [];
  let z = 0;
  for (let i = 0; i <= stepsOfHalf * fine; i++) {
    const theta = (Math.PI * i) / (stepsOfHalf * fine);
    if (i % fine === 0) upper.push([middle * Math.exp(k * Math.cos(theta)), z]);
    const half = theta + Math.PI / (2 * stepsOfHalf * fine);
    z += (middle * k * Math.cos(half) * Math.exp(k * Math.cos(half)) * Math.PI) / (stepsOfHalf * fine);
  }
  const stretch = (TOROIDAL_COIL_HEIGHT - TOROIDAL_COIL_DEPTH) / 2 / Math.max(...upper.map((p) => p[1]));
  const above = upper.map(([r, height]): SectionPoint => [r, height * stretch]);
  const top = above[above.length - 1]!;
  const leg = [0.5, 0, -0.5].map((part): SectionPoint => [top[0], top[1] * part]);
  const below = above.slice(1).reverse().map(([r, height]): SectionPoint => [r, -height]);
  return [...above, ...leg, ...below];
};

/** Outer skin of the vessel, counter-clockwise from the outer mid-plane. */
export const vesselLine = (steps = 4): SectionPoint[] => {
  const rough = [
    [9.7, 0.4], [9.46, 1.62], [8.78, 3.15], [7.75, 4.5], [6.5, 5.3], [5.2, 5.62], [4.1, 5.0], [3.42, 3.95], [3.25, 2.7], [3.25, 0.9], [3.25, -0.9],
    [3.25, -2.6], [3.5, -4.1], [4.3, -5.2], [5.5, -5.68], [6.7, -5.45], [7.7, -4.6], [8.55, -3.4], [9.25, -2.05], [9.62, -0.78],
  ] as const;
  const line = smoothPath(rough.map(([r, z]) => [r, z, 0]), steps, true);
  const rs = line.map((p) => p[0]);
  const zs = line.map((p) => p[1]);
  const [r0, r1, z0, z1] = [Math.min(...rs), Math.max(...rs), Math.min(...zs), Math.max(...zs)];
  return line.map(([r, z]) => [
    VESSEL_INNER_R + ((r - r0) / (r1 - r0)) * (VESSEL_OUTER_R - VESSEL_INNER_R),
    (z - (z0 + z1) / 2) * (VESSEL_HEIGHT / (z1 - z0)),
  ]);
};

/** The vessel's double wall is thin towards the axis and thick outside. */
export const vesselThickness = (r: number): number => {
  const t = Math.min(1, Math.max(0, (r - 4) / 4.5));
  return 0.34 + 0.4 * t * t * (3 - 2 * t);
};

/** Inner skin of the vessel. */
export const vesselInnerLine = (steps = 4): SectionPoint[] => offset(vesselLine(steps), (r) => -vesselThickness(r));

/** A surface of constant flux: `part` 1 is the plasma's edge, with its corner (the X-point) at the bottom. */
export const fluxLine = (part = 1, steps = 32): SectionPoint[] =>
  Array.from({ length: steps }, (_, i) => {
    const theta = (2 * Math.PI * i) / steps;
    const rho = part * PLASMA_MINOR_R;
    const lean = PLASMA_TRIANGULARITY * part;
    // Near the edge the lower tip is drawn in from both sides into a corner.
    const down = Math.max(0, -Math.sin(theta)) ** 6 * part ** 8;
    const r = PLASMA_MAJOR_R + 0.1 * (1 - part * part) + rho * Math.cos(theta + lean * Math.sin(theta)) * (1 - 0.35 * down) - 0.28 * down * (1 - Math.abs(Math.cos(theta)));
    return [r, PLASMA_Z + PLASMA_ELONGATION * rho * Math.sin(theta)];
  });
