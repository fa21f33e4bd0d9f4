import { describe, expect, it } from 'vitest';
import { LOCAL_GROUP } from '../../../src/core/cosmos/localGroup.js';
import { STRUCTURES } from '../../../src/core/cosmos/structures.js';
import { SKY_BODIES } from '../../../src/core/ephemeris/bodies.js';
import { placeSkyFrames } from '../../../src/core/ephemeris/placeSkyFrames.js';
import { FrameTree } from '../../../src/core/frames/FrameTree.js';
import { whereIs } from '../../../src/core/sky/whereIs.js';
import { STARS } from '../../../src/core/stars/starCatalogue.js';

const DATE = Date.UTC(2026, 10, 23, 12);
const treeAt = (dateMs: number, latitudeDeg = 39.9, longitudeDeg = 116.4): FrameTree => {
  const tree = new FrameTree('cosmos');
  placeSkyFrames(tree, dateMs, { latitudeDeg, longitudeDeg });
  return tree;
};

describe('where a thing of the sky is', () => {
  it('is known of every body, star, galaxy and structure', () => {
    const tree = treeAt(DATE);
    for (const id of [...SKY_BODIES.map(({ frame }) => frame), ...[...STARS, ...LOCAL_GROUP, ...STRUCTURES].map((thing) => thing.id)]) {
      const place = whereIs(tree, id, DATE);
      expect(place, id).not.toBeNull();
      for (const value of Object.values(place ?? {})) expect(Number.isFinite(value), id).toBe(true);
    }
    const ids = [...SKY_BODIES.map(({ frame }) => frame), ...[...STARS, ...LOCAL_GROUP, ...STRUCTURES].map((thing) => thing.id)];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has stars in their catalogue’s direction, but for the parallax', () => {
    const tree = treeAt(DATE);
    for (const star of STARS) {
      const place = whereIs(tree, star.id, DATE)!;
      const parallaxDeg = (1.02 * 1.495978707e11) / star.distanceM / (Math.PI / 180);
      expect(Math.abs(place.decDeg - star.decDeg)).toBeLessThan(parallaxDeg + 1e-6);
      expect(Math.abs(place.distanceM / star.distanceM - 1)).toBeLessThan(1e-5);
    }
  });

  it('has Polaris over the north at the height of the latitude, and the Southern Cross never over Beijing', () => {
    const polaris = whereIs(treeAt(DATE), 'hip-11767', DATE)!;
    expect(Math.abs(polaris.altitudeDeg - 39.9)).toBeLessThan(0.8);
    for (let hour = 0; hour < 24; hour++) expect(whereIs(treeAt(DATE + hour * 3.6e6), 'hip-60718', DATE + hour * 3.6e6)!.altitudeDeg).toBeLessThan(0);
  });

  it('has the Moon where Chang’e-5 is while it is there, and Mars where Tianwen-1 is', () => {
    for (const [craft, body, dateMs, degrees] of [['change-5/lander', 'moon', Date.UTC(2020, 11, 2), 0.3], ['tianwen-1/lander', 'mars', Date.UTC(2021, 5, 1), 0.01]] as const) {
      const tree = treeAt(dateMs);
      const [a, b] = [whereIs(tree, craft, dateMs)!, whereIs(tree, body, dateMs)!];
      expect(Math.abs(a.raHours - b.raHours) * 15).toBeLessThan(degrees + 0.02);
      expect(Math.abs(a.decDeg - b.decDeg)).toBeLessThan(degrees + 0.02);
    }
  });

  it('has the geostationary satellite over 110.5° in Beijing’s south, always', () => {
    for (const hours of [0, 5, 17]) {
      const dateMs = DATE + hours * 3.6e6;
      const place = whereIs(treeAt(dateMs), 'beidou-3/28', dateMs)!;
      expect(Math.abs(place.azimuthDeg - 189.1)).toBeLessThan(0.7);
      expect(Math.abs(place.altitudeDeg - 43.4)).toBeLessThan(1.2);
    }
  });

  it('is nothing for what is unknown or not under way', () => {
    const tree = treeAt(DATE);
    for (const id of ['nothing', '', 'beidou-3/30', 'beidou-3/x', 'tianwen-1/rover', 'tianwen-1', 'change-5']) expect(whereIs(tree, id, DATE), id).toBeNull();
  });
});
