import { expect, it } from 'vitest';
import { solveGallery, type GalleryItem } from '../../src/core/gallery/solveGallery.js';

/** The hair lay strewn, no obstacle to anyone: the sand grain and the photon were placed where it runs. */
it('stands nothing where the hair lies', () => {
  const hair: GalleryItem = { id: 'hair', widthM: 0.05, depthM: 0.1, heightM: 1.7e-3, kin: '', strewn: true, breadthM: 8.6e-5, positionM: [8.2e-5, 0, -9.4e-5], turnRad: 0 };
  // Grains of many sizes and tastes: without the hair's strip some of them stand in it.
  const grains = Array.from({ length: 40 }, (_, i): GalleryItem => {
    const sizeM = 1e-4 * 1.06 ** i;
    return { id: `grain-${i}`, widthM: sizeM, depthM: sizeM, heightM: sizeM, kin: '' };
  });
  const inTheHair = (withHair: boolean): string[] =>
    [...solveGallery(withHair ? [hair, ...grains] : grains)]
      .filter(([id, { positionM: [x, , z] }]) => {
        const grain = grains.find((other) => other.id === id);
        return grain && z < -9.4e-5 && z > -6e-3 && Math.abs(x - 8.2e-5) < (grain.widthM + 8.6e-5) / 2;
      })
      .map(([id]) => id);
  expect(inTheHair(true)).toEqual([]);
  expect(inTheHair(false).length).toBeGreaterThan(0);
});
