import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { anchor, bonds, defineModel, tube, type BondOptions, type Solid } from '../../kit/index.js';
import { AMPLITUDE, HALF, LIFT, WAVELENGTH, windowAt } from './wave.js';

/** The bell under which the fields swing, as four thin lines. */
const bell = (): Solid[] => {
  const along = (y: number, z: number, colour: string): Solid =>
    tube({
      path: Array.from({ length: 61 }, (_, i): Vec3 => {
        const x = -HALF + (2 * HALF * i) / 60;
        const height = AMPLITUDE * windowAt(x);
        return [x, LIFT + y * height, z * height];
      }),
      radius: 0.014,
      segments: 6,
      material: 'screen',
    }).tint(colour);
  return [along(1, 0, '#574a9c'), along(-1, 0, '#574a9c'), along(0, 1, '#2c6f68'), along(0, -1, '#2c6f68')];
};

/** From one crest to the next as the wave stands at first: the stated length. */
const gauge = (): BondOptions[] => {
  const y = LIFT + AMPLITUDE + 0.28;
  const stick = (from: Vec3, to: Vec3): BondOptions => ({ from, to, radius: 0.016, material: 'screen', colour: '#ffe2a0' });
  return [stick([0, y, 0], [WAVELENGTH, y, 0]), ...[0, WAVELENGTH].map((x) => stick([x, y - 0.14, 0], [x, y + 0.14, 0]))];
};

export const model = defineModel({
  unitM: 1e-12,
  floor: false,
  occlusionReach: 0.01,
  build: () => [
    ...bell(),
    bonds([
      { from: [-HALF - 0.5, LIFT, 0], to: [HALF + 0.5, LIFT, 0], radius: 0.012, material: 'screen', colour: '#56648a' },
      ...gauge(),
    ]),
    anchor('crest-0', [0, LIFT, 0]),
    anchor('crest-1', [WAVELENGTH, LIFT, 0]),
  ],
});
