import { mixColours, parseColour, type Rgb } from '../../kit/index.js';
import { LENGTH } from './dimensions.js';

/** Skin temperature at Mach 2.02 along the fuselage: [station, °C]. The nose is hottest, the rear a good 90 °C. */
const FUSELAGE_C = [
  [0, 127],
  [0.8, 124],
  [3, 114],
  [7, 103],
  [14, 97],
  [30, 92],
  [LENGTH, 90],
] as const;

/** °C at a station of the fuselage. */
export const fuselageC = (station: number): number => {
  let i = 0;
  while (i < FUSELAGE_C.length - 2 && FUSELAGE_C[i + 1]![0] < station) i++;
  const [x0, y0] = FUSELAGE_C[i]!;
  const [x1, y1] = FUSELAGE_C[i + 1]!;
  return y0 + ((y1 - y0) * Math.min(1, Math.max(0, (station - x0) / (x1 - x0))));
};

/** °C on the wing at a distance behind the leading edge, metres: 105 at the edge, 91 a few metres aft. */
export const wingC = (behind: number): number => 91 + 14 * Math.exp(-Math.max(0, behind) / 0.9);

const SCALE: readonly (readonly [number, Rgb])[] = [
  [93, parseColour('#eceae4')],
  [99, parseColour('#efd9b4')],
  [106, parseColour('#e7b184')],
  [117, parseColour('#d88463')],
  [127, parseColour('#bd5447')],
];

/** White paint below about 93 °C, warming to red at the nose's 127 °C. */
export const colourOfHeat = (celsius: number): Rgb => {
  const last = SCALE.length - 1;
  if (celsius <= SCALE[0]![0]) return SCALE[0]![1];
  for (let i = 0; i < last; i++) {
    const [t0, c0] = SCALE[i]!;
    const [t1, c1] = SCALE[i + 1]!;
    if (celsius <= t1) return mixColours(c0, c1, (celsius - t0) / (t1 - t0));
  }
  return SCALE[last]![1];
};
