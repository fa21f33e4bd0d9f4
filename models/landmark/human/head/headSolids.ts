import type { Vec3 } from '../../../../src/core/maths/vec3.js';
import { mixColours, noise3, implicit, type DistanceField, type Rgb, type Solid } from '../../../kit/index.js';
import type { Pose } from '../body/Pose.js';
import { CLAY } from '../clay.js';
import { browAt } from './brows.js';
import { bustField } from './bust.js';
import { eyeballs } from './eyes.js';
import type { HeadShape } from './HeadShape.js';
import { lipsField } from './mouth.js';

export interface HeadLook {
  readonly shape: HeadShape;
  readonly hair: DistanceField;
  readonly hairColour: Rgb;
  /** Lowest point of the bust that the clothes must hide, mm below the ear openings. */
  readonly floorMm: number;
}

const BUST_CELL_MM = 1.1;
const HAIR_CELL_MM = 1.35;

/** The head turns on the neck: nothing below the pit of the throat, all of it above the chin. */
const turned = (headDeg: number, scaleM: number, at: Vec3) => (x: number, y: number, z: number): Vec3 => {
  const t = Math.max(0, Math.min(1, (y + 165) / 95));
  const angle = (headDeg * Math.PI * t * t * (3 - 2 * t)) / 180;
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return [at[0] / 1000 + (c * x + s * z) * scaleM, at[1] / 1000 + y * scaleM, at[2] / 1000 + (c * z - s * x) * scaleM];
};

/** Bust, eyes and hair of one figure, in metres where its pose has them. */
export const headSolids = ({ shape, hair, hairColour, floorMm }: HeadLook, pose: Pose): Solid[] => {
  const place = turned(pose.headDeg, pose.headScale, pose.head);
  const grain = noise3(3);
  const lips = lipsField(shape);
  const browColour = mixColours(CLAY.skin, hairColour, 0.48);
  const flushAt = (x: number, y: number, z: number): number => {
    const spot = (cx: number, cy: number, cz: number, r: number): number => Math.exp(-(((Math.abs(x) - cx) ** 2 + (y - cy) ** 2 + (z - cz) ** 2) / (r * r)));
    return Math.min(1, spot(44, -20, 68, 24) + spot(0, -26, 112, 15) + spot(80, -8, -12, 24) + 0.5 * spot(16, -56, 92, 22));
  };
  const skin = implicit({
    distance: bustField(shape, floorMm),
    min: [-118, floorMm - 4, -112], max: [118, 138, 126],
    cell: BUST_CELL_MM, triangles: 11000, material: 'clay',
  }).tint((x, y, z) => {
    const tone = 1 + 0.02 * grain(x / 16, y / 16, z / 16);
    let colour = mixColours(CLAY.skin, CLAY.flush, 0.55 * flushAt(x, y, z));
    colour = mixColours(colour, CLAY.lips, Math.max(0, Math.min(1, (2.2 - lips(x, y, z)) / 2)) * 0.85);
    colour = mixColours(colour, browColour, Math.min(1, 1.6 * browAt(shape, x, y, z)));
    return [colour[0] * tone, colour[1] * tone, colour[2] * tone];
  });
  const locks = implicit({
    distance: hair, min: [-104, -122, -132], max: [104, 162, 122], cell: HAIR_CELL_MM, triangles: 6400, material: 'dark-clay',
  }).tint(() => hairColour);
  return [skin, ...eyeballs(CLAY.eyeWhite, CLAY.iris), locks].map((solid) => solid.warp(place));
};
