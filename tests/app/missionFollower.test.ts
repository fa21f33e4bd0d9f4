import { describe, expect, it } from 'vitest';
import { MissionFollower } from '../../src/app/MissionFollower.js';
import { checkpointOfMission, missionAt, tracksAt } from '../../src/app/missionIndex.js';
import { LEG_WORDS, legWords } from '../../src/catalogue/legWords.js';
import { LOCALES } from '../../src/catalogue/terms.js';
import { placeSkyFrames } from '../../src/core/ephemeris/placeSkyFrames.js';
import { FrameTree } from '../../src/core/frames/FrameTree.js';
import { lengthVec3, type Vec3 } from '../../src/core/maths/vec3.js';
import { missionOf, MISSION_IDS } from '../../src/core/missions/missions.js';

const VENUE = { latitudeDeg: 39.9, longitudeDeg: 116.4 };
const track = (index = 0) => missionOf('tianwen-1').tracks[index]!;
const LEVEL = { yawRad: 0, pitchRad: 0 };

describe('following a craft', () => {
  it('keeps the focus on it from leg to leg, without a jump where the frame changes', () => {
    const tree = new FrameTree('cosmos');
    const follower = new MissionFollower(track(), 'tianwen-1', track().legs[0]!.startMs, LEVEL);
    for (const leg of track().legs.slice(1)) {
      placeSkyFrames(tree, leg.startMs, VENUE);
      const places = [leg.startMs - 1, leg.startMs].map((dateMs) => {
        follower.place(dateMs);
        return tree.displacement([0, 0, 0], 'sun', [0, 0, 0], follower.target.frame, [...follower.target.focusM] as Vec3);
      });
      const gapM = lengthVec3([0, 1, 2].map((k) => places[1]![k]! - places[0]![k]!) as Vec3);
      // A millisecond of flight, with the rounding of a thousand million kilometres and the joints' own metres.
      expect(gapM, leg.id).toBeLessThan(200);
    }
  });

  it('stays with the craft where it began and where it ended', () => {
    const follower = new MissionFollower(track(1), 'tianwen-1', 0, LEVEL);
    follower.place(0);
    expect(follower.target.frame).toBe('mars-inertial');
    follower.place(Date.UTC(2100, 0));
    expect(follower.target.frame).toBe('mars');
  });

  it('looks from where the body that it circles is in the picture', () => {
    const far = new MissionFollower(track(), 'tianwen-1', Date.UTC(2020, 11, 1), LEVEL);
    const near = new MissionFollower(track(), 'tianwen-1', Date.UTC(2021, 5, 1), LEVEL);
    expect(far.target.q).toBeGreaterThan(11);
    expect(near.target.q).toBeLessThan(8);
  });
});

describe('the missions of an exhibit', () => {
  it('are told by the date', () => {
    expect(missionAt('change-lunar', Date.UTC(2020, 11, 1))).toBe('change-5');
    expect(missionAt('change-lunar', Date.UTC(2026, 10, 24))).toBe('change-6');
    expect(missionAt('tianwen-1-orbiter', 0)).toBe('tianwen-1');
    expect(missionAt('human', 0)).toBeNull();
    for (const id of MISSION_IDS) expect(missionAt(checkpointOfMission(id, () => true) ?? '', missionOf(id).events[0]!.dateMs)).toBe(id);
    expect(checkpointOfMission('starship-flight-7', (known) => known === 'starship')).toBe('starship');
    expect(checkpointOfMission('tianwen-1', () => false)).toBeUndefined();
  });

  it('offer the craft that are under way', () => {
    const tracks = (dateMs: number) => tracksAt(missionOf('tianwen-1'), dateMs).map(({ id }) => id);
    expect(tracks(Date.UTC(2020, 9, 1))).toEqual(['orbiter']);
    expect(tracks(Date.UTC(2021, 5, 1))).toEqual(['orbiter', 'lander']);
    expect(tracks(Date.UTC(2030, 0))).toEqual(['orbiter']);
  });
});

describe('the words for the legs of a way', () => {
  it('are there for every leg of every mission, and for nothing else', () => {
    const legs = new Set(MISSION_IDS.flatMap((id) => missionOf(id).tracks.flatMap(({ legs: all }) => all.map((leg) => leg.id))));
    for (const leg of legs) for (const locale of LOCALES) expect(legWords(leg)?.[locale], leg).toBeTruthy();
    expect(Object.keys(LEG_WORDS).filter((id) => !legs.has(id))).toEqual([]);
  });
});
