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
    blob(0.01, mirroredField(ellipsoidField([0.021, 0.93, 0.043], [0.012, 0.006, 0.008]))),
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
  const sx = 0.104 * s;
  const elbow: V = [sx + 0.034, 0.632, -0.014];
  const wrist: V = [sx + 0.052, 0.488, 0.02];
  const leg = 0.05 * h;
  const side = mirroredField(
    joined([
      blob(0.02, limbField([0.012, 0.852, -0.016], 0.026, [sx * 0.84, 0.82, -0.014], 0.026 * l)),
      blob(0.03, ellipsoidField([sx, 0.803, -0.006], [0.03 * l, 0.036, 0.033 * l])),
      blob(0.03, limbField([sx + 0.006, 0.8, -0.006], 0.029 * l, elbow, 0.0225 * l)),
      blob(0.03, ellipsoidField([sx + 0.014, 0.725, 0.004], [0.024 * l, 0.05, 0.027 * l])),
      blob(0.012, limbField(elbow, 0.0225 * l, wrist, 0.0145 * l)),
      blob(0.02, ellipsoidField([sx + 0.039, 0.588, 0], [0.024 * l, 0.048, 0.026 * l])),
      ...hand([sx + 0.056, 0.45, 0.027], l),
      blob(0.03, ellipsoidField([0.044, 0.762, 0.036], [0.045 * s, 0.032, 0.024])),
      ...(bust > 0 ? [blob(0.03, ellipsoidField([0.043, 0.735, 0.048], [0.037, 0.036, 0.03 * bust]))] : []),
      blob(0.03, ellipsoidField([0.044 * h, 0.512, -0.032], [0.045 * h, 0.052, 0.043])),
      blob(0.03, limbField([leg, 0.5, 0], 0.055 * h, [leg + 0.002, 0.295, 0.006], 0.034 * l)),
      blob(0.03, ellipsoidField([leg, 0.41, 0.018], [0.046 * h, 0.09, 0.044])),
      blob(0.015, ellipsoidField([leg + 0.002, 0.282, 0.012], [0.031 * l, 0.034, 0.032 * l])),
      blob(0.02, limbField([leg + 0.002, 0.27, 0], 0.03 * l, [leg + 0.002, 0.055, -0.012], 0.0195 * l)),
      blob(0.03, ellipsoidField([leg + 0.004, 0.212, -0.02], [0.031 * l, 0.072, 0.031 * l])),
    ]),
  );
  const trunk = joined([
    blob(0.01, limbField([0, 0.815, -0.018], 0.038 * l, [0, 0.892, -0.006], 0.032 * l)),
    blob(0.04, ellipsoidField([0, 0.742, -0.004], [0.088 * s, 0.1, 0.06])),
    blob(0.05, ellipsoidField([0, 0.63, 0], [0.077 * w, 0.09, 0.053])),
    blob(0.05, ellipsoidField([0, 0.545, -0.002], [0.088 * h, 0.062, 0.06])),
  ]);
  return (x, y, z) => smoothMin(trunk(x, y, z), side(x, y, z), 0.025);
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

/** A clothed adult as a sculptor would rough it out; stands on y = 0, faces +z. Metres. */
export function figure(shape: FigureShape): Solid[] {
  const { heightM } = shape;
  const { skin, hair } = head(shape.longHair);
  const bare = body(shape);
  const sleeveEnd = 0.7;
  // Cloth stands a little off the body, and hangs straighter than skin.
  const cloth: DistanceField = (x, y, z) => {
    const trousers = y < 0.585 && Math.abs(x) < 0.115 * shape.hips && y > 0.05;
    const shirt = y >= 0.57 && y < 0.842 && (Math.abs(x) < 0.098 * shape.shoulders || y > sleeveEnd);
    return bare(x, y, z) - (shirt ? 0.0075 : trousers ? 0.0065 : 0);
  };
  const whole: DistanceField = (x, y, z) =>
    Math.min(smoothMin(cloth(x, y, z), skin(x, y, z), 0.008), shoes(shape)(x, y, z));
  const colour = (x: number, y: number, z: number): Rgb => {
    const [px, py, pz] = [x / heightM, y / heightM, z / heightM];
    if (shoes(shape)(px, py, pz) < 0.003) return [0.13, 0.13, 0.15];
    if (py < 0.585 && Math.abs(px) < 0.115 * shape.hips && py > 0.05) return shape.trousers;
    if (py >= 0.57 && py < 0.842 && (Math.abs(px) < 0.098 * shape.shoulders || py > sleeveEnd)) return shape.shirt;
    return shape.skinColour;
  };
  const scaled = (field: DistanceField): DistanceField => (x, y, z) => field(x / heightM, y / heightM, z / heightM) * heightM;
  return [
    implicit({
      distance: scaled(whole),
      min: [-0.22 * heightM, -0.01, -0.12 * heightM],
      max: [0.22 * heightM, 1.01 * heightM, 0.13 * heightM],
      cell: 0.0052,
      triangles: 30000,
      material: 'clay',
    }).tint(colour),
    implicit({
      distance: scaled(hair),
      min: [-0.07 * heightM, 0.78 * heightM, -0.11 * heightM],
      max: [0.07 * heightM, 1.02 * heightM, 0.07 * heightM],
      cell: 0.004,
      triangles: 5000,
      material: 'fabric',
    }).tint(() => shape.hairColour),
  ];
}
