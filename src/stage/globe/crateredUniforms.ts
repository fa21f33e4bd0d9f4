import { Vector2, Vector3, type IUniform } from 'three';
import { craterShare, LEAST_DIAMETER } from '../../core/craters/craterLaw.js';
import { CRATER_OCTAVES, WIDEST_TEXELS } from './crateredShader.js';
import type { GlobeStyle } from './GlobeStyle.js';
import { groundNoise } from './groundNoise.js';

/** What `crateredShader` needs of a style; nothing for a body that has no such ground. */
export function crateredUniforms({ cratered, radiusM }: GlobeStyle): Record<string, IUniform> {
  if (!cratered) return {};
  const { texelM, oldLaw, youngLaw, darkToBright } = cratered;
  return {
    uGround: { value: groundNoise() },
    uRadius: { value: radiusM },
    uDark: { value: new Vector2(...darkToBright) },
    uCraters: {
      value: Array.from({ length: CRATER_OCTAVES }, (_, octave) => {
        const cells = cellsAQuarter(((WIDEST_TEXELS * texelM) / (2 * LEAST_DIAMETER)) * 0.5 ** octave, radiusM);
        const cellM = (0.5 * Math.PI * radiusM) / cells;
        return new Vector3(cells, craterShare(oldLaw, cellM), craterShare(youngLaw, cellM));
      }),
    },
  };
}

/** Odd, so that the borders of cells of one octave are not those of another. */
const cellsAQuarter = (cellM: number, radiusM: number): number => 2 * Math.floor((0.5 * Math.PI * radiusM) / cellM / 2) + 1;
