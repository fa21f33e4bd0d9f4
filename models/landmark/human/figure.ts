import { ellipsoidField, limbField, mirroredField, smoothMin, type DistanceField } from '../../kit/distance.js';
import { implicit, type Rgb, type Solid } from '../../kit/index.js';

/** What sets two figures apart. Shares of the standing height. */
export interface FigureShape {
  readonly heightM: number;
  readonly shoulders: number;
  readonly waist: number;
  readonly hips: number;
  readonly bust: number;
  readonly limbs: number;
  readonly shirt: Rgb;
  readonly trousers: Rgb;
  readonly skinColour: Rgb;
  readonly hairColour: Rgb;
  readonly longHair: boolean;
}

type V = readonly [number, number, number];
interface Blob {
  readonly field: DistanceField;
  /** Fillet to what came before, shares of height. */
  readonly k: number;
}

const blob = (k: number, field: DistanceField): Blob => ({ field, k });
const joined = (blobs: readonly Blob[]): DistanceField => (x, y, z) => {
  let distance = Infinity;
  for (const { field, k } of blobs) distance = smoothMin(distance, field(x, y, z), k);
  return distance;
};

function head(longHair: boolean): { skin: DistanceField; hair: DistanceField } {
  const skin = joined([
    blob(0.01, ellipsoidField([0, 0.943, -0.006], [0.045, 0.056, 0.056])),
    blob(0.02, ellipsoidField([0, 0.9, 0.014], [0.034, 0.036, 0.038])),
    blob(0.012, ellipsoidField([0, 0.881, 0.032], [0.016, 0.012, 0.014])),
    blob(0.01, limbField([0, 0.926, 0.05], 0.004, [0, 0.909, 0.06], 0.0075)),
    blob(0.02, ellipsoidField([0, 0.936, 0.037], [0.034, 0.006, 0.012])),
    blob(0.006, ellipsoidField([0, 0.8945, 0.047], [0.013, 0.005, 0.006])),
    blob(0.004, mirroredField(ellipsoidField([0.047, 0.919, -0.004], [0.006, 0.017, 0.011]))),
  ]);
  const cap = ellipsoidField([0, 0.949, -0.012], [0.05, 0.056, 0.058]);
  const face = ellipsoidField([0, 0.916, 0.056], [0.043, 0.046, 0.044]);
  const tail = longHair ? joined([
    blob(0.01, ellipsoidField([0, 0.9, -0.034], [0.046, 0.06, 0.034])),
    blob(0.03, ellipsoidField([0, 0.853, -0.034], [0.042, 0.04, 0.022])),
  ]) : ellipsoidField([0, 0.915, -0.03], [0.042, 0.034, 0.034]);
  const hair: DistanceField = (x, y, z) => Math.max(smoothMin(cap(x, y, z), tail(x, y, z), 0.02), -face(x, y, z) + 0.004);
  return { skin, hair };
}

function hand(palm: V, l: number): Blob[] {
  const [x, y, z] = palm;
  const fingers = [-0.014, -0.005, 0.004, 0.0125].map((offset, i) => {
    const length = [0.032, 0.042, 0.044, 0.038][i]!;
    return blob(0.005, limbField([x, y - 0.024, z + offset], 0.0052 * l, [x - 0.004, y - 0.024 - length, z + offset * 1.15 + 0.004], 0.0042 * l));
  });
  return [
    blob(0.012, ellipsoidField([x, y, z], [0.0105 * l, 0.031, 0.022 * l])),
    ...fingers,
    blob(0.008, limbField([x - 0.002, y + 0.012, z + 0.017], 0.0072 * l, [x - 0.008, y - 0.022, z + 0.034], 0.0052 * l)),
  ];
}

/** One adult standing at ease, feet apart, as a distance field in shares of height; x to the figure's left. */
function body(shape: FigureShape): DistanceField {
  const { shoulders: s, waist: w, hips: h, bust, limbs: l } = shape;
  const sx = 0.09 * s;
  const elbow: V = [sx + 0.04, 0.632, -0.014];
  const wrist: V = [sx + 0.062, 0.488, 0.018];
  const legX = 0.05 * h;
  const arm = mirroredField(
    joined([
      blob(0.02, limbField([0.01, 0.846, -0.018], 0.02, [sx * 0.86, 0.813, -0.014], 0.021 * l)),
      blob(0.03, ellipsoidField([sx, 0.798, -0.006], [0.026 * l, 0.032, 0.029 * l])),
      blob(0.03, limbField([sx + 0.006, 0.795, -0.006], 0.025 * l, elbow, 0.0195 * l)),
      blob(0.03, ellipsoidField([sx + 0.017, 0.725, 0.003], [0.021 * l, 0.048, 0.023 * l])),
      blob(0.012, limbField(elbow, 0.0195 * l, wrist, 0.0135 * l)),
      blob(0.02, ellipsoidField([sx + 0.047, 0.588, -0.002], [0.021 * l, 0.045, 0.022 * l])),
      ...hand([sx + 0.067, 0.45, 0.025], l),
    ]),
  );
  const leg = mirroredField(
    joined([
      blob(0.03, ellipsoidField([0.04, 0.762, 0.034], [0.038 * s, 0.03, 0.019])),
      ...(bust > 0 ? [blob(0.03, ellipsoidField([0.043, 0.735, 0.048], [0.037, 0.036, 0.03 * bust]))] : []),
      blob(0.03, ellipsoidField([0.044 * h, 0.512, -0.032], [0.045 * h, 0.052, 0.043])),
      blob(0.03, limbField([legX, 0.5, 0], 0.049 * h, [legX + 0.002, 0.295, 0.006], 0.03 * l)),
      blob(0.03, ellipsoidField([legX, 0.41, 0.018], [0.04 * h, 0.09, 0.04])),
      blob(0.015, ellipsoidField([legX + 0.002, 0.282, 0.012], [0.026 * l, 0.034, 0.028 * l])),
      blob(0.02, limbField([legX + 0.002, 0.27, 0], 0.027 * l, [legX + 0.002, 0.055, -0.012], 0.018 * l)),
      blob(0.03, ellipsoidField([legX + 0.004, 0.212, -0.02], [0.028 * l, 0.07, 0.028 * l])),
    ]),
  );
  const trunk = joined([
    blob(0.01, limbField([0, 0.815, -0.018], 0.033 * l, [0, 0.892, -0.006], 0.0295 * l)),
    blob(0.04, ellipsoidField([0, 0.735, -0.004], [0.079 * s, 0.1, 0.054])),
    blob(0.05, ellipsoidField([0, 0.63, 0], [0.071 * w, 0.09, 0.049])),
    blob(0.05, ellipsoidField([0, 0.545, -0.002], [0.08 * h, 0.062, 0.054])),
  ]);
  // An arm grows out of the shoulder but only hangs beside the hip.
  return (x, y, z) =>
    smoothMin(smoothMin(trunk(x, y, z), leg(x, y, z), 0.025), arm(x, y, z), y > 0.74 ? 0.028 : y > 0.68 ? 0.004 + (y - 0.68) * 0.4 : 0.004);
}

function shoes(shape: FigureShape): DistanceField {
  const x = 0.05 * shape.hips + 0.004;
  const upper = mirroredField(
    joined([
      blob(0.01, ellipsoidField([x, 0.03, -0.026], [0.024, 0.034, 0.03])),
      blob(0.03, limbField([x, 0.034, -0.01], 0.0255, [x + 0.008, 0.018, 0.078], 0.019)),
      blob(0.03, ellipsoidField([x + 0.007, 0.017, 0.068], [0.029, 0.02, 0.034])),
    ]),
  );
  return (px, py, pz) => Math.max(upper(px, py, pz), 0.0015 - py);
}

/** Where the shirt ends at the hem, the neck and the sleeves; where the trousers end. Shares of height. */
const HEM = 0.565;
const COLLAR = 0.838;
const SLEEVE = 0.69;
const WAISTBAND = 0.6;
const CUFF = 0.042;

/** Cloth stands off the body by this share of height, and ends in a rounded edge. */
const cloth = (bare: DistanceField, thickness: number, outside: DistanceField): DistanceField => (x, y, z) =>
  -smoothMin(thickness - bare(x, y, z), -outside(x, y, z), 0.006);

/** A clothed adult as a sculptor would rough it out; stands on y = 0, faces +z. Metres. */
export function figure(shape: FigureShape): Solid[] {
  const { heightM, shoulders, hips } = shape;
  const { skin, hair } = head(shape.longHair);
  const bare = body(shape);
  const armX = 0.094 * shoulders;
  const shirt = cloth(bare, 0.0085, (x, y) =>
    Math.max(HEM - y, y - COLLAR - Math.max(0, Math.abs(x) - 0.03) * 0.05, Math.min(Math.abs(x) - armX, SLEEVE - y)));
  const trousers = cloth(bare, 0.0065, (x, y) => Math.max(CUFF - y, y - WAISTBAND, Math.abs(x) - 0.103 * hips));
  const shod = shoes(shape);
  // Skin lies well inside the cloth where cloth covers it.
  const covered = (x: number, y: number): number =>
    y < WAISTBAND - 0.02 && Math.abs(x) < 0.103 * hips ? 0.006 : y > HEM + 0.02 && y < COLLAR - 0.012 && (Math.abs(x) < armX - 0.006 || y > SLEEVE + 0.012) ? 0.006 : 0;
  const flesh: DistanceField = (x, y, z) => smoothMin(bare(x, y, z), skin(x, y, z), 0.01) + covered(x, y);

  const part = (field: DistanceField, low: V, high: V, cell: number, triangles: number, colour: Rgb): Solid =>
    implicit({
      distance: (x, y, z) => field(x / heightM, y / heightM, z / heightM) * heightM,
      min: [low[0] * heightM, low[1] * heightM, low[2] * heightM],
      max: [high[0] * heightM, high[1] * heightM, high[2] * heightM],
      cell,
      triangles,
      material: 'clay',
    }).tint(() => colour);

  return [
    part(flesh, [-0.22, 0.36, -0.09], [0.22, 1.01, 0.1], 0.0046, 15000, shape.skinColour),
    part(shirt, [-0.2, 0.54, -0.1], [0.2, 0.88, 0.11], 0.007, 6000, shape.shirt),
    part(trousers, [-0.14, 0.02, -0.1], [0.14, 0.63, 0.1], 0.007, 6000, shape.trousers),
    part(shod, [-0.12, -0.01, -0.08], [0.12, 0.08, 0.13], 0.005, 3000, [0.13, 0.13, 0.15]),
    part(hair, [-0.07, 0.78, -0.09], [0.07, 1.02, 0.07], 0.004, 3500, shape.hairColour),
  ];
}
