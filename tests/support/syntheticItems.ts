import type { GalleryItem } from '../../src/core/gallery/GalleryItem.js';

/** A seeded source of numbers in [0, 1): the same in every run. */
export const seededRandom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

/** Made-up things of the bench, evenly spread over the decades from 1e-16 m to 1e5 m, of all proportions. */
export const syntheticItems = (count: number, seed: number): GalleryItem[] => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, i) => {
    const sizeM = 10 ** (-16 + 21 * random());
    const side = (): number => sizeM * (0.1 + 0.9 * random());
    return { id: `synthetic-${i}`, widthM: side(), heightM: side(), depthM: side(), kin: '' };
  });
};
