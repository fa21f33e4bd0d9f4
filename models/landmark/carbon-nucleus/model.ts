import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { atoms, defineModel, keep, spherePoints, torus, type AtomOptions } from '../../kit/index.js';

/** Root-mean-square charge radius of carbon-12, and radius of a proton, fm. */
export const CHARGE_RADIUS_FM = 2.47;
export const NUCLEON_FM = 0.84;

/** Six protons and six neutrons at one moment, fm: three within, nine around them. */
export const nucleons = (): { at: Vec3; isProton: boolean }[] => {
  const inner = Array.from({ length: 3 }, (_, i): Vec3 => {
    const turn = (2 * Math.PI * i) / 3 + 0.4;
    return [0.97 * Math.cos(turn), 0.97 * Math.sin(turn) * 0.94, 0.33 * Math.sin(turn + 1)];
  });
  const outer = spherePoints(9).map((p): Vec3 => [p[0] * 2.6, p[1] * 2.6, p[2] * 2.6]);
  return [...inner, ...outer].map((at, i) => ({ at, isProton: i % 2 === 0 }));
};

export const model = defineModel({
  unitM: 1e-15,
  floor: false,
  build: () => [
    atoms(nucleons().map(({ at, isProton }): AtomOptions => ({ at, radius: NUCLEON_FM, material: 'clay', roughness: 0.45, colour: isProton ? '#c9452f' : '#93a5bb' }))),
    keep('charge-radius', [0, 90].map((turn) => torus({ radius: CHARGE_RADIUS_FM - 0.02, tube: 0.02, segments: 128, tubeSegments: 6, material: 'screen' }).tint('#ffe2a0').turn('x', turn))),
  ],
});
