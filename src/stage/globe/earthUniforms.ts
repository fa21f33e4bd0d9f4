import type { IUniform } from 'three';
import type { GlobeStyle } from './GlobeStyle.js';
import { groundNoise } from './groundNoise.js';

/** What `earthShader` and `earthFragment` need of a style; nothing for what is not the Earth. */
export function earthUniforms({ earth, radiusM }: GlobeStyle): Record<string, IUniform> {
  if (!earth) return {};
  return {
    uNight: { value: null },
    uNightReady: { value: 0 },
    uClouds: { value: null },
    uCloudsReady: { value: 0 },
    uCloudCover: { value: 1 },
    uCoast: { value: null },
    uCoastReady: { value: 0 },
    uVenueCoast: { value: null },
    uVenueCoastReady: { value: 0 },
    uGround: { value: groundNoise() },
    uRadius: { value: radiusM },
  };
}
