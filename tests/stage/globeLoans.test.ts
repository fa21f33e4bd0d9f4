import { describe, expect, it } from 'vitest';
import { Group, Mesh, Scene } from 'three';
import { borrowGlobe, offerGlobes, returnGlobe, type GlobeLender } from '../../src/stage/sky/globeLoans.js';

/** A lender with one globe, as the sky is. */
function lenderOf(name: string, home: Group): GlobeLender & { readonly globe: Mesh } {
  const globe = new Mesh();
  home.add(globe);
  return {
    globe,
    lend: (asked, borrower) => {
      if (asked !== name) return null;
      borrower.add(globe);
      return 0.5;
    },
    takeBack: (asked, borrower) => void (asked === name && globe.parent === borrower && home.add(globe)),
  };
}

describe('globes on loan', () => {
  it('hang in one place only: with the exhibit while it is shown, then in the sky again', () => {
    const [scene, home, exhibit] = [new Scene(), new Group(), new Group()];
    const lender = lenderOf('moon', home);
    const stop = offerGlobes(scene, lender);
    borrowGlobe(scene, 'moon', exhibit);
    borrowGlobe(scene, 'moon', exhibit);
    expect([home.children.length, exhibit.children.length]).toEqual([0, 1]);
    returnGlobe(scene, 'moon', exhibit);
    expect([home.children.length, exhibit.children.length]).toEqual([1, 0]);
    stop();
    borrowGlobe(scene, 'moon', exhibit);
    expect(exhibit.children).toEqual([]);
  });

  it('come from the lender that has them', () => {
    const [scene, bodies, stars, exhibit] = [new Scene(), new Group(), new Group(), new Group()];
    offerGlobes(scene, lenderOf('mars', bodies));
    offerGlobes(scene, lenderOf('betelgeuse', stars));
    borrowGlobe(scene, 'betelgeuse', exhibit);
    expect([bodies.children.length, stars.children.length]).toEqual([1, 0]);
    expect(borrowGlobe(scene, 'betelgeuse', exhibit)).toBe(0.5);
    expect(borrowGlobe(scene, 'venus', exhibit)).toBe(0);
  });

  it('are none of another scene', () => {
    const [one, other, exhibit] = [new Scene(), new Scene(), new Group()];
    offerGlobes(one, lenderOf('moon', new Group()));
    borrowGlobe(other, 'moon', exhibit);
    expect(exhibit.children).toEqual([]);
  });
});
