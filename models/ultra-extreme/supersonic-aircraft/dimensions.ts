/** Metres. Stations run aft from the tip of the probe; heights are above the floor. */
export const LENGTH = 62.2;
export const SPAN = 25.56;
export const HEIGHT = 11.4;

/** The cabin's section: 2.87 m wide and 3.3 m high outside. */
export const CABIN_HALF_WIDTH = 1.435;
export const CABIN_TOP = 6.85;
export const CABIN_BOTTOM = 3.55;

/** The reference wing: chord at the middle 27.66 m, area 358.25 m². */
export const APEX = 20.3;
export const TRAILING_EDGE = 48.0;

export const WHEELBASE = 18.19;
export const TRACK = 7.72;
export const NOSE_GEAR = 18.3;
export const MAIN_GEAR = NOSE_GEAR + WHEELBASE;

/** Middle of each pair of engines from the plane of symmetry. */
export const NACELLE_OFFSET = 5.5;

/** Take-off setting of the nose. */
export const DROOP_DEG = 5;
export const DROOP_STATION = 7.3;
export const DROOP_HEIGHT = 4.7;

/** Model z of a station: the nose points to +z. */
export const zAt = (station: number): number => LENGTH / 2 - station;

/** Straight-line interpolation in a table of [at, value], with flat ends, smoothed by a cubic through the slopes. */
export const tableAt = (table: readonly (readonly [number, number])[], at: number): number => {
  const last = table.length - 1;
  if (at <= table[0]![0]) return table[0]![1];
  if (at >= table[last]![0]) return table[last]![1];
  let i = 0;
  while (table[i + 1]![0] < at) i++;
  const [x0, y0] = table[i]!;
  const [x1, y1] = table[i + 1]!;
  const slope = (k: number): number => {
    const a = table[Math.max(0, k - 1)]!;
    const b = table[Math.min(last, k + 1)]!;
    return (b[1] - a[1]) / (b[0] - a[0]);
  };
  const h = x1 - x0;
  const t = (at - x0) / h;
  const [m0, m1] = [slope(i) * h, slope(i + 1) * h];
  return y0 * (1 + 2 * t) * (1 - t) ** 2 + m0 * t * (1 - t) ** 2 + y1 * t * t * (3 - 2 * t) + m1 * t * t * (t - 1);
};
