import { describe, expect, it } from 'vitest';
import { createFootprint, footprintsOverlap, moveFootprint, type Footprint } from '../../../src/core/gallery/Footprint.js';
import { gallerySizeM } from '../../../src/core/gallery/GalleryItem.js';
import { makeStand } from '../../../src/core/gallery/makeStand.js';
import { hiddenShare, hiddenShareWhenChosen } from '../../../src/core/gallery/sightLine.js';
import { solveGallery, type GalleryItem, type GalleryPlacement } from '../../../src/core/gallery/solveGallery.js';
import { BENCH_ITEMS } from '../../support/galleryItems.js';
import { seededRandom, syntheticItems } from '../../support/syntheticItems.js';

type Places = ReadonlyMap<string, GalleryPlacement>;

const placeOf = (places: Places, id: string): GalleryPlacement => {
  const place = places.get(id);
  if (!place) throw new Error(`no place for ${id}`);
  return place;
};

const footprintOf = (item: GalleryItem, places: Places): Footprint => {
  const { positionM, turnRad } = placeOf(places, item.id);
  return moveFootprint(createFootprint(item.widthM, item.depthM), positionM[0], positionM[2], turnRad);
};

/** Every pair of packed items that overlaps; compared with its neighbours in distance only, which is all it can touch. */
const overlaps = (items: readonly GalleryItem[], places: Places): string[] => {
  const all = items
    .filter((item) => !item.strewn)
    .map((item) => {
      const footprint = footprintOf(item, places);
      const reachM = Math.hypot(footprint.halfWidthM, footprint.halfDepthM);
      const distanceM = Math.hypot(footprint.xM, footprint.zM);
      return { id: item.id, footprint, nearM: distanceM - reachM, farM: distanceM + reachM };
    })
    .sort((a, b) => a.nearM - b.nearM);
  const found: string[] = [];
  all.forEach((a, i) => {
    for (let j = i + 1; j < all.length; j++) {
      const b = all[j];
      if (!b || b.nearM > a.farM) break;
      if (footprintsOverlap(a.footprint, b.footprint, 0)) found.push(`${a.id} / ${b.id}`);
    }
  });
  return found;
};

const ratioOf = (item: GalleryItem, places: Places): number => {
  const [x, , z] = placeOf(places, item.id).positionM;
  return Math.hypot(x, z) / gallerySizeM(item);
};

const packed = BENCH_ITEMS.filter((item) => !item.strewn);

describe('solveGallery on the collection', () => {
  const places = solveGallery(BENCH_ITEMS);

  it('places everything, on the floor, without overlaps, behind the origin', () => {
    expect(places.size).toBe(BENCH_ITEMS.length);
    expect(overlaps(BENCH_ITEMS, places)).toEqual([]);
    for (const item of packed) {
      const { positionM } = placeOf(places, item.id);
      expect(positionM[1]).toBe(0);
      expect(positionM[2]).toBeLessThan(0);
    }
  });

  it('keeps distances in proportion to sizes', () => {
    const ratios = packed.map((item) => ratioOf(item, places)).sort((a, b) => a - b);
    expect(ratios[0]).toBeGreaterThanOrEqual(1.35 * (1 - 1e-12));
    expect(ratios[Math.floor(ratios.length * 0.9)]).toBeLessThan(2.8);
    expect(ratios[ratios.length - 1]).toBeLessThan(4.3);
  });

  it('uses both sides alike', () => {
    const right = packed.filter((item) => placeOf(places, item.id).positionM[0] > 0).length;
    expect(right / packed.length).toBeGreaterThan(0.4);
    expect(right / packed.length).toBeLessThan(0.6);
  });

  it('keeps the sight line to each exhibit open', () => {
    const stands = packed.map((item) => ({ ...makeStand(item), footprint: footprintOf(item, places) }));
    const hidden = stands.map((seen) => Math.max(...stands.map((other) => (other === seen ? 0 : hiddenShare(seen, other)))));
    expect(Math.max(...hidden)).toBeLessThan(0.35);
    expect(hidden.reduce((sum, share) => sum + share, 0) / hidden.length).toBeLessThan(0.02);
  });

  it('keeps the others out of the way of whoever has chosen a thing, from whichever side it is looked at', () => {
    const random = seededRandom(11);
    const packed = BENCH_ITEMS.filter((item) => !item.strewn);
    const withEyes = packed.map((item): GalleryItem => {
      const yawRad = 1.6 * (random() - 0.5);
      const viewM = 2.5 * gallerySizeM(item);
      return { ...item, eyeM: [viewM * Math.sin(yawRad), 0.7 * gallerySizeM(item), viewM * Math.cos(yawRad)] };
    });
    const hiddenIn = (places: Places): number[] => {
      const stands = withEyes.map((item) => ({ ...makeStand(item), footprint: footprintOf(item, places) }));
      return stands.map((seen) => Math.max(...stands.map((other) => (other === seen ? 0 : hiddenShareWhenChosen(seen, other)))));
    };
    const most = (hidden: readonly number[]): number => hidden.filter((share) => share > 0.3).length;
    const blind = hiddenIn(solveGallery(packed));
    const minded = hiddenIn(solveGallery(withEyes));
    expect(most(blind)).toBeGreaterThan(8);
    expect(most(minded)).toBeLessThan(most(blind) / 3);
  });

  it('takes an eye that is in another thing for one that sees nothing', () => {
    const stand = (item: GalleryItem, xM: number): ReturnType<typeof makeStand> => {
      const made = makeStand(item);
      return { ...made, footprint: moveFootprint(made.footprint, xM, 0, 0) };
    };
    const cube = { widthM: 1, depthM: 1, heightM: 1, kin: '' };
    const seen = stand({ id: 'seen', ...cube, eyeM: [3, 0.5, 0] }, 0);
    expect(hiddenShareWhenChosen(seen, stand({ id: 'around', ...cube }, 3.4))).toBe(1);
    expect(hiddenShareWhenChosen(seen, stand({ id: 'behind', ...cube }, 5))).toBe(0);
    expect(hiddenShareWhenChosen(stand({ id: 'seen', ...cube, eyeM: [3, 2, 0] }, 0), stand({ id: 'below', ...cube }, 3.4))).toBe(0);
    expect(hiddenShareWhenChosen(seen, stand({ id: 'before', ...cube }, 1.5))).toBeGreaterThan(0.9);
    // Its own turn takes the eye along.
    const turnedAway = { ...seen, footprint: moveFootprint(makeStand({ id: 'seen', ...cube }).footprint, 0, 0, Math.PI) };
    expect(hiddenShareWhenChosen(turnedAway, stand({ id: 'before', ...cube }, 1.5))).toBe(0);
  });

  it('lays long things along their circle', () => {
    const train = placeOf(places, 'high-speed-train');
    const [x, , z] = train.positionM;
    const front = [Math.sin(train.turnRad), Math.cos(train.turnRad)] as const;
    expect(Math.abs(front[0] * x + front[1] * z) / Math.hypot(x, z)).toBeLessThan(1e-9);
  });

  it('turns the others to their visitor', () => {
    const human = placeOf(places, 'human');
    const side = Math.sign(human.positionM[0]);
    expect(Math.sign(Math.sin(human.turnRad))).toBe(-side);
    expect(Math.cos(human.turnRad)).toBeGreaterThan(0.6);
  });

  it('does not depend on the order in which it is told', () => {
    const again = solveGallery([...BENCH_ITEMS].reverse());
    for (const item of BENCH_ITEMS) expect(again.get(item.id)).toEqual(places.get(item.id));
  });

  it('gives the same gallery a billion times smaller', () => {
    const factor = 1e-9;
    const small = solveGallery(
      BENCH_ITEMS.map((item) => ({
        ...item,
        widthM: item.widthM * factor,
        depthM: item.depthM * factor,
        heightM: item.heightM * factor,
        ...(item.breadthM !== undefined && { breadthM: item.breadthM * factor }),
        ...(item.positionM && { positionM: [item.positionM[0] * factor, 0, item.positionM[2] * factor] as const }),
      })) as GalleryItem[],
    );
    for (const item of BENCH_ITEMS) {
      const a = placeOf(places, item.id);
      const b = placeOf(small, item.id);
      expect(b.turnRad).toBeCloseTo(a.turnRad, 9);
      for (const axis of [0, 2] as const) {
        expect(Math.abs(b.positionM[axis] / factor - a.positionM[axis]) / gallerySizeM(item)).toBeLessThan(1e-9);
      }
    }
  });

  it('moves few others when one more comes', () => {
    const random = seededRandom(3);
    const moved: number[] = [];
    for (let k = 0; k < 60; k++) {
      const like = packed[Math.floor(random() * packed.length)];
      if (!like) continue;
      const sizeM = gallerySizeM(like) * (0.7 + 0.6 * random());
      const side = (): number => sizeM * (0.3 + 0.7 * random());
      const more = { id: `one-more-${k}`, widthM: side(), heightM: sizeM, depthM: side(), kin: '' };
      const after = solveGallery([...BENCH_ITEMS, more]);
      const far = packed.filter((item) => {
        const [x, , z] = placeOf(places, item.id).positionM;
        const [newX, , newZ] = placeOf(after, item.id).positionM;
        return Math.hypot(newX - x, newZ - z) > 0.05 * gallerySizeM(item);
      });
      moved.push(far.length / packed.length);
    }
    moved.sort((a, b) => a - b);
    expect(moved.reduce((sum, share) => sum + share, 0) / moved.length).toBeLessThan(0.06);
    expect(moved[Math.floor(moved.length * 0.8)]).toBeLessThan(0.1);
  }, 30_000);
});

describe('solveGallery in general', () => {
  it('leaves stated places alone and keeps the others off them', () => {
    const items: GalleryItem[] = BENCH_ITEMS.map((item) =>
      item.id === 'human'
        ? { ...item, positionM: [0.4, 0.1, -2.2], turnRad: 0.3 }
        : item.id === 'great-pyramid'
          ? { ...item, positionM: [10, 0, -140] }
          : item,
    );
    const places = solveGallery(items);
    expect(placeOf(places, 'human')).toEqual({ positionM: [0.4, 0.1, -2.2], turnRad: 0.3 });
    expect(placeOf(places, 'great-pyramid').positionM).toEqual([10, 0, -140]);
    expect(overlaps(items, places)).toEqual([]);
  });

  it('finds room even when a stated place covers the origin', () => {
    const items: GalleryItem[] = [
      { id: 'plinth', widthM: 1, depthM: 1, heightM: 0.1, kin: '', positionM: [0, 0, 0] },
      { id: 'grain', widthM: 1e-6, depthM: 1e-6, heightM: 1e-6, kin: '' },
    ];
    expect(overlaps(items, solveGallery(items))).toEqual([]);
  });

  it('leaves strewn things where they lie, and keeps the others off them', () => {
    const hair = BENCH_ITEMS.find((item) => item.strewn);
    if (!hair?.positionM || hair.breadthM === undefined) throw new Error('the collection has no hair');
    const places = solveGallery(BENCH_ITEMS);
    expect(placeOf(places, hair.id)).toEqual({ positionM: hair.positionM, turnRad: hair.turnRad });
    const { breadthM, turnRad = 0, positionM } = hair;
    // From its beginning it runs away from the visitor; fifty breadths are well within what it is kept free for.
    const half = 25 * breadthM;
    const strip = moveFootprint(createFootprint(breadthM, 2 * half), positionM[0] - half * Math.sin(turnRad), positionM[2] - half * Math.cos(turnRad), turnRad);
    const inIt = (all: Places): string[] => packed.filter((item) => footprintsOverlap(footprintOf(item, all), strip, 0)).map(({ id }) => id);
    expect(inIt(places)).toEqual([]);
    expect(inIt(solveGallery(packed)).length).toBeGreaterThan(0);
  });

  it('leaves room around each: a seventh of the smaller one’s size', () => {
    const places = solveGallery(BENCH_ITEMS);
    const near: string[] = [];
    for (const [i, a] of packed.entries())
      for (const b of packed.slice(i + 1)) {
        const gapM = 0.14 * Math.min(gallerySizeM(a), gallerySizeM(b));
        if (footprintsOverlap(footprintOf(a, places), footprintOf(b, places), gapM)) near.push(`${a.id} / ${b.id}`);
      }
    expect(near).toEqual([]);
  });

  it('stands kin nearer to each other than chance would', () => {
    const bare = BENCH_ITEMS.map((item) => ({ ...item, kin: '' }));
    const apart = (places: Places, kin: string): number => {
      const group = BENCH_ITEMS.filter((item) => item.kin === kin);
      let sum = 0;
      for (const a of group) {
        const others = group.filter((b) => b !== a).map((b) => {
          const [ax, , az] = placeOf(places, a.id).positionM;
          const [bx, , bz] = placeOf(places, b.id).positionM;
          return Math.hypot(ax - bx, az - bz) / (gallerySizeM(a) + gallerySizeM(b));
        });
        sum += Math.min(...others) / group.length;
      }
      return sum;
    };
    const kins = ['aircraft', 'rocket', 'car', 'rover'];
    const total = (places: Places): number => kins.reduce((sum, kin) => sum + apart(places, kin), 0);
    expect(total(solveGallery(BENCH_ITEMS))).toBeLessThan(0.8 * total(solveGallery(bare)));
  });

  it('packs ten thousand without overlaps', () => {
    const items = syntheticItems(10_000, 11);
    const places = solveGallery(items);
    expect(places.size).toBe(items.length);
    expect(overlaps(items, places)).toEqual([]);
  }, 30_000);

  it('is empty for nothing', () => {
    expect(solveGallery([]).size).toBe(0);
  });
});
