import { describe, expect, it } from 'vitest';
import { placeSkyFrames } from '../../../src/core/ephemeris/placeSkyFrames.js';
import { FrameTree } from '../../../src/core/frames/FrameTree.js';
import { distanceVec3, lengthVec3, type Vec3 } from '../../../src/core/maths/vec3.js';
import { craftFrame, placeCraftFrames } from '../../../src/core/missions/craftFrames.js';
import { positionAt, trackEndMs, trackStartMs } from '../../../src/core/missions/missionPlace.js';
import { MISSION_IDS, missionOf } from '../../../src/core/missions/missions.js';
import { overGround } from '../../../src/core/missions/overGround.js';
import { samplePath } from '../../../src/core/missions/samplePath.js';

const VENUE = { latitudeDeg: 39.9, longitudeDeg: 116.4 };
const ORIGIN: Vec3 = [0, 0, 0];
const treeAt = (dateMs: number): FrameTree => {
  const tree = new FrameTree('cosmos');
  placeSkyFrames(tree, dateMs, VENUE);
  placeCraftFrames(tree, dateMs);
  return tree;
};

describe('the frames of crafts', () => {
  it.each(MISSION_IDS)('stand where the craft of %s is, in whatever frame its leg is told', (id) => {
    const place: Vec3 = [0, 0, 0];
    for (const track of missionOf(id).tracks) {
      for (let part = 0; part <= 12; part++) {
        const dateMs = trackStartMs(track) + ((trackEndMs(track) - trackStartMs(track)) * part) / 12;
        const frame = positionAt(place, track, dateMs);
        if (!frame) throw new Error('not under way');
        const gap = treeAt(dateMs).displacement([0, 0, 0], craftFrame(id, track.id), ORIGIN, frame, place);
        // A tenth of a millimetre: what float64 holds at the Sun's distance.
        expect(lengthVec3(gap)).toBeLessThan(1e-3);
      }
    }
  });

  it('wait on the ground that turns under them before the launch, and rest where they came down', () => {
    const change5 = missionOf('change-5').tracks[0]!;
    const overGroundAt = (dateMs: number): Vec3 => treeAt(dateMs).displacement([0, 0, 0], 'earth', ORIGIN, craftFrame('change-5', 'orbiter'), ORIGIN);
    const before = overGroundAt(trackStartMs(change5) - 5 * 3_600_000);
    expect(distanceVec3(before, overGroundAt(trackStartMs(change5)))).toBeLessThan(1);
    const after = overGroundAt(trackEndMs(change5) + 30 * 86_400_000);
    expect(distanceVec3(after, overGroundAt(trackEndMs(change5)))).toBeLessThan(1);
  });

  it('move with the date in one tree', () => {
    const tree = treeAt(Date.UTC(2020, 9, 1));
    const before = tree.displacement([0, 0, 0], 'sun', ORIGIN, craftFrame('tianwen-1', 'orbiter'), ORIGIN);
    placeSkyFrames(tree, Date.UTC(2020, 9, 2), VENUE);
    placeCraftFrames(tree, Date.UTC(2020, 9, 2));
    const after = tree.displacement([0, 0, 0], 'sun', ORIGIN, craftFrame('tianwen-1', 'orbiter'), ORIGIN);
    expect(distanceVec3(before, after) / 86_400).toBeGreaterThan(22_000);
    expect(distanceVec3(before, after) / 86_400).toBeLessThan(30_000);
  });
});

describe('a leg told over the ground', () => {
  it('is the same way, within a metre, as the tree turns it', () => {
    const startMs = Date.UTC(2025, 0, 16, 22, 37);
    const inertial = { id: 'x', frame: 'earth-inertial', startMs, endMs: startMs + 3_600_000, placeAt: (out: Vec3, dateMs: number) => { out[0] = 7e6; out[1] = 1e6; out[2] = (dateMs - startMs) * 2; } } as const;
    const leg = overGround(inertial);
    const [there, here]: [Vec3, Vec3] = [[0, 0, 0], [0, 0, 0]];
    for (const minutes of [0, 17, 60]) {
      const dateMs = startMs + minutes * 60_000;
      inertial.placeAt(there, dateMs);
      leg.placeAt(here, dateMs);
      expect(distanceVec3(here, treeAt(dateMs).displacement([0, 0, 0], 'earth', ORIGIN, 'earth-inertial', there))).toBeLessThan(1);
    }
  });
});

describe('a sampled path', () => {
  it('passes through the places of given dates', () => {
    const orbiter = missionOf('tianwen-1').tracks[0]!;
    const leg = orbiter.legs.find(({ id }) => id === 'cruise-to-mars')!;
    const dateMs = Date.parse('2020-10-28T12:00Z');
    const { datesMs, placesM } = samplePath(leg, [dateMs, leg.startMs - 1]);
    const index = datesMs.indexOf(dateMs);
    expect(index).toBeGreaterThan(0);
    const place: Vec3 = [0, 0, 0];
    leg.placeAt(place, dateMs);
    expect(distanceVec3(place, [placesM[index * 3]!, placesM[index * 3 + 1]!, placesM[index * 3 + 2]!])).toBe(0);
    expect([...datesMs]).toEqual([...datesMs].toSorted((a, b) => a - b));
  });
});
