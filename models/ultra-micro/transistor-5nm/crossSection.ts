import { FIN_TOP, FIN_WIDTH, OXIDE_TOP, WAFER_TOP } from './dimensions.js';

/** A point of a section across the fins: z and height, nm. */
export type SectionPoint = readonly [z: number, y: number];

/** Half width of a fin at a height: about 8 nm across at the oxide's top, 6 in the middle, 5 near the rounded tip. */
export const finHalfWidth = (y: number): number => {
  const middle = (OXIDE_TOP + FIN_TOP) / 2;
  const slope = 1.5 / (FIN_TOP - OXIDE_TOP) / 1;
  return y >= OXIDE_TOP ? FIN_WIDTH / 2 + (middle - y) * slope * 1.2 : 4 + ((OXIDE_TOP - y) / (OXIDE_TOP - WAFER_TOP)) * 2.4;
};

/** The right half of a fin's outline above the oxide, from its foot to its tip, grown outward by `grow` nm. */
const halfFin = (grow: number): SectionPoint[] => {
  const shoulder = FIN_TOP - 2.2;
  const top = finHalfWidth(shoulder);
  const arc = Array.from({ length: 7 }, (_, i): SectionPoint => {
    const angle = (Math.PI / 2) * (i / 6);
    const round = 2.2;
    const flat = top - round;
    return [flat + (round + grow) * Math.cos(angle), shoulder + (round + grow) * Math.sin(angle)];
  });
  return [[finHalfWidth(OXIDE_TOP) + grow, OXIDE_TOP + grow], ...arc];
};

/**
 * The surface on which a layer lies that has grown `grow` nm thick on the oxide and over the fins, from `zFrom` down to
 * `zTo` (zFrom > zTo). A fin whose middle is at either end is cut there.
 */
export const drape = (fins: readonly number[], zFrom: number, zTo: number, grow: number): SectionPoint[] => {
  const points: SectionPoint[] = [];
  const cutAtStart = fins.includes(zFrom);
  const cutAtEnd = fins.includes(zTo);
  if (!cutAtStart) points.push([zFrom, OXIDE_TOP + grow]);
  for (const fin of [...fins].sort((a, b) => b - a)) {
    if (fin > zFrom || fin < zTo) continue;
    const half = halfFin(grow);
    const rising = half.map(([z, y]): SectionPoint => [fin + z, y]);
    const falling = [...half].reverse().map(([z, y]): SectionPoint => [fin - z, y]);
    if (fin !== zFrom) points.push(...rising);
    else points.push([fin, FIN_TOP + grow]);
    if (fin !== zTo) points.push(...falling);
    else points.push([fin, FIN_TOP + grow]);
  }
  if (!cutAtEnd) points.push([zTo, OXIDE_TOP + grow]);
  return points;
};

/** Outline of a layer between two thicknesses. */
export const layerOutline = (fins: readonly number[], zFrom: number, zTo: number, from: number, to: number): SectionPoint[] => [
  ...drape(fins, zFrom, zTo, to),
  ...drape(fins, zFrom, zTo, from).reverse(),
];

/** Outline of what fills the rest up to height `top`. */
export const fillOutline = (fins: readonly number[], zFrom: number, zTo: number, from: number, top: number): SectionPoint[] => [
  [zFrom, top],
  [zTo, top],
  ...drape(fins, zFrom, zTo, from).reverse(),
];

/** Outline of one fin above height `bottom`; `side` 0 both halves, −1 only the half towards −z (a fin cut in its middle). */
export const finOutline = (fin: number, bottom: number, top: number, halfOnly: boolean): SectionPoint[] => {
  const steps = 6;
  const back: SectionPoint[] = [];
  const last = Math.min(top, FIN_TOP - 2.2);
  for (let i = 0; i <= steps; i++) {
    const y = bottom + ((last - bottom) * i) / steps;
    back.push([fin - finHalfWidth(y), y]);
  }
  if (top > last) {
    for (const [z, y] of halfFin(0).slice(2)) back.push([fin - z, y]);
  }
  const tip = back[back.length - 1]!;
  const front = halfOnly
    ? [[fin, Math.max(tip[1], top)] as const, [fin, bottom] as const]
    : [...back].reverse().map(([z, y]): SectionPoint => [2 * fin - z, y]);
  // The two halves share the tip where it lies on the fin's middle.
  return [...back, ...front].filter((p, i, all) => i === 0 || p[0] !== all[i - 1]![0] || p[1] !== all[i - 1]![1]);
};
