/** Pseudo-random numbers in [0, 1) that are the same on every machine for the same seed (mulberry32). */
export const randomSource = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

/** Evenly spread unit vectors on a sphere (golden spiral), for atoms, pores, lights. */
export const spherePoints = (count: number): [number, number, number][] => {
  const golden = Math.PI * (3 - Math.sqrt(5));
  return Array.from({ length: count }, (_, i) => {
    const y = 1 - (2 * (i + 0.5)) / count;
    const r = Math.sqrt(1 - y * y);
    return [r * Math.cos(golden * i), y, r * Math.sin(golden * i)];
  });
};

/** Smooth noise in −1 … 1 over space, with features about one unit apart. */
export const noise3 = (seed: number): ((x: number, y: number, z: number) => number) => {
  const corner = (x: number, y: number, z: number): number => {
    let h = Math.imul(x, 374761393) ^ Math.imul(y, 668265263) ^ Math.imul(z, 2147483647) ^ Math.imul(seed, 1274126177);
    h = Math.imul(h ^ (h >>> 13), 1274126177);
    h = Math.imul(h ^ (h >>> 16), 2246822519);
    return ((h ^ (h >>> 15)) >>> 0) / 2147483648 - 1;
  };
  const ease = (t: number): number => t * t * t * (t * (6 * t - 15) + 10);
  const mix = (a: number, b: number, t: number): number => a + (b - a) * t;
  return (x, y, z) => {
    const x0 = Math.floor(x);
    const y0 = Math.floor(y);
    const z0 = Math.floor(z);
    const tx = ease(x - x0);
    const ty = ease(y - y0);
    const tz = ease(z - z0);
    // No helper is made in here: it would be made anew for every point.
    const near = mix(mix(corner(x0, y0, z0), corner(x0 + 1, y0, z0), tx), mix(corner(x0, y0 + 1, z0), corner(x0 + 1, y0 + 1, z0), tx), ty);
    const far = mix(
      mix(corner(x0, y0, z0 + 1), corner(x0 + 1, y0, z0 + 1), tx),
      mix(corner(x0, y0 + 1, z0 + 1), corner(x0 + 1, y0 + 1, z0 + 1), tx),
      ty,
    );
    return mix(near, far, tz);
  };
};
