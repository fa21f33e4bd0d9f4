import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { BOHR_PM } from '../hydrogen-atom/electronCloud.js';

/** Charges that the two inner and the four outer electrons feel, by Slater's rules of 1930, and how many they are. */
export const SHELLS = [
  { electrons: 2, charge: 5.7, level: 1 },
  { electrons: 4, charge: 3.25, level: 2 },
] as const;

/** Share of a shell's electrons within `radiusPm`: its density goes as r^(2n−2) exp(−2 Z r / n a). */
export const shellWithin = ({ charge, level }: (typeof SHELLS)[number], radiusPm: number): number => {
  const x = (2 * charge * radiusPm) / (level * BOHR_PM);
  let [term, sum] = [1, 1];
  for (let k = 1; k <= 2 * level; k++) {
    term *= x / k;
    sum += term;
  }
  return 1 - Math.exp(-x) * sum;
};

/** Radius, pm, that holds the share of a shell, by halving. */
export const shellRadiusAt = (shell: (typeof SHELLS)[number], share: number): number => {
  let [low, high] = [0, 1000];
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (shellWithin(shell, middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};

/** Places that stand for equal shares of a shell, pm from the nucleus. */
export const sharesOf = (shell: (typeof SHELLS)[number], count: number): Vec3[] =>
  Array.from({ length: count }, (_, i): Vec3 => {
    const radius = shellRadiusAt(shell, (i + 0.5) / count);
    const y = 1 - 2 * ((i * 0.7548776662466927) % 1);
    const across = Math.sqrt(1 - y * y);
    const turn = 2 * Math.PI * ((i * 0.5698402909980532) % 1);
    return [radius * across * Math.cos(turn), radius * y, radius * across * Math.sin(turn)];
  });
