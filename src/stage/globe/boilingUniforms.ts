import { Vector3, Vector4, type IUniform } from 'three';
import { directionOfPlace } from '../../core/ephemeris/skyAxes.js';
import type { Vec3 } from '../../core/maths/vec3.js';
import { CELLS_A_TILE, cellTexture } from './cellTexture.js';
import type { GlobeStyle } from './GlobeStyle.js';

const DEG = Math.PI / 180;
const direction: Vec3 = [0, 0, 0];

/** What `boilingShader` needs of a style; nothing for what does not shine. */
export function boilingUniforms({ boiling, radiusM }: GlobeStyle): Record<string, IUniform> {
  if (!boiling) return {};
  const { smallM, largeM, smallContrast, largeContrast, limb, spots } = boiling;
  return {
    uCells: { value: cellTexture() },
    uBoil: { value: new Vector4(radiusM / (smallM * CELLS_A_TILE), radiusM / (largeM * CELLS_A_TILE), smallContrast, largeContrast) },
    uLimb: { value: new Vector3(...limb) },
    uSpots: {
      value: (spots.length > 0 ? spots : [[0, 0, 0] as const]).map(([latitude, longitude, radius]) => {
        directionOfPlace(direction, longitude * DEG, latitude * DEG);
        return new Vector4(direction[0], direction[1], direction[2], radius * DEG);
      }),
    },
  };
}
