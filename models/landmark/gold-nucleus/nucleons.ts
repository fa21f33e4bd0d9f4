import type { Vec3 } from '../../../src/core/maths/vec3.js';

export const PROTONS = 79;
export const NEUTRONS = 118;
/** Radius of an even ball with the measured mean square radius of the charge, fm: √(5/3) · 5.437, the same as 1.2 fm × 197^(1/3). */
export const EVEN_BALL_FM = 7;
/** Radius at which the density has fallen to half, fm: what gives that mean square radius with the soft edge below. */
export const HALF_DENSITY_FM = 6.55;
/** Over this distance the density falls from 90 % to 10 %, fm. */
export const SKIN_FM = 2.3;
/** Radius of a drawn nucleon, fm. */
export const NUCLEON_FM = 0.9;

export interface Nucleon {
  readonly kind: 'proton' | 'neutron';
  /** From the middle, fm. */
  readonly at: Readonly<Vec3>;
}

/** Nuclear density relative to the middle's at a radius, fm: the form of Woods and Saxon. */
export const densityAt = (radiusFm: number): number => 1 / (1 + Math.exp((radiusFm - HALF_DENSITY_FM) / (SKIN_FM / 4.394)));

/** Radii that each hold an equal share of the nucleons, fm. */
const shellRadii = (count: number): number[] => {
  const steps = 4000;
  const top = 10;
  const sums = [0];
  for (let i = 1; i <= steps; i++) {
    const r = (top * (i - 0.5)) / steps;
    sums.push(sums[i - 1]! + densityAt(r) * r * r);
  }
  let step = 0;
  return Array.from({ length: count }, (_, i) => {
    while (sums[step]! < ((i + 0.5) / count) * sums[steps]!) step++;
    return (top * step) / steps;
  });
};

/**
 * One moment of a nucleus: radii by the measured density, directions pushed apart until hardly any two balls overlap. Each
 * keeps its radius, so the density stays what it is.
 */
export const nucleonsOfGold = (): Nucleon[] => {
  const count = PROTONS + NEUTRONS;
  const radii = shellRadii(count);
  // Even in direction by the plane's low-discrepancy sequence: by chance the few outermost would gather on one side.
  const places = radii.map((radius, i): Vec3 => {
    const y = 1 - 2 * ((i * 0.7548776662466927) % 1);
    const turn = 2 * Math.PI * ((i * 0.5698402909980532) % 1);
    const across = Math.sqrt(1 - y * y);
    return [radius * across * Math.cos(turn), radius * y, radius * across * Math.sin(turn)];
  });
  const wanted = 2 * NUCLEON_FM * 1.02;
  for (let pass = 0; pass < 400; pass++) {
    for (let i = 0; i < count; i++)
      for (let j = i + 1; j < count; j++) {
        const [a, b] = [places[i]!, places[j]!];
        const d: Vec3 = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
        const apart = Math.hypot(...d) || 1e-6;
        if (apart >= wanted) continue;
        const push = (0.25 * (wanted - apart)) / apart;
        for (const axis of [0, 1, 2] as const) {
          a[axis] -= push * d[axis];
          b[axis] += push * d[axis];
        }
      }
    places.forEach((p, i) => {
      const now = Math.hypot(...p) || 1e-6;
      // Held loosely, so that inner balls may find room.
      const scale = 1 + 0.3 * (radii[i]! / now - 1);
      for (const axis of [0, 1, 2] as const) p[axis] *= scale;
    });
  }
  // Dealt out evenly: every radius has both kinds in the same proportion.
  const order = places.map((_, i) => i).sort((a, b) => ((a * 0.618034) % 1) - ((b * 0.618034) % 1));
  const protons = new Set(order.slice(0, PROTONS));
  return places.map((at, i) => ({ at, kind: protons.has(i) ? 'proton' : 'neutron' }));
};
