import { describe, expect, it } from 'vitest';
import { placeSkyFrames } from '../../../src/core/ephemeris/placeSkyFrames.js';
import { where } from '../../../src/core/ephemeris/where.js';
import { FrameTree } from '../../../src/core/frames/FrameTree.js';
import { distanceVec3, lengthVec3, type Vec3 } from '../../../src/core/maths/vec3.js';
import { missionOf, MISSION_IDS } from '../../../src/core/missions/missions.js';
import { legAt, missionReadout, positionAt, trackEndMs, trackStartMs, type MissionReadout } from '../../../src/core/missions/missionPlace.js';
import { samplePath } from '../../../src/core/missions/samplePath.js';

const DAY_MS = 86_400_000;
const treeAt = (dateMs: number): FrameTree => {
  const tree = new FrameTree('cosmos');
  placeSkyFrames(tree, dateMs, { latitudeDeg: 22.3, longitudeDeg: 114.2 });
  return tree;
};

describe.each(MISSION_IDS.map((id) => missionOf(id)))('$id', (mission) => {
  it('has legs that meet in time and place, also where the frame changes', () => {
    for (const track of mission.tracks) {
      for (let index = 1; index < track.legs.length; index++) {
        const [before, after] = [track.legs[index - 1]!, track.legs[index]!];
        expect(after.startMs, after.id).toBe(before.endMs);
        const [end, start]: [Vec3, Vec3] = [[0, 0, 0], [0, 0, 0]];
        before.placeAt(end, before.endMs);
        after.placeAt(start, after.startMs);
        const tree = treeAt(after.startMs);
        const gapM = lengthVec3(tree.displacement([0, 0, 0], before.frame, end, after.frame, start));
        // Dates are whole milliseconds: on the way round the Sun that alone is 30 m.
        expect(gapM, `${track.id}: ${before.id} to ${after.id}`).toBeLessThan(before.frame === 'sun' || after.frame === 'sun' ? 100 : 20);
      }
    }
  });

  it('moves without a jump', () => {
    for (const track of mission.tracks) {
      for (const leg of track.legs) {
        const [a, b]: [Vec3, Vec3] = [[0, 0, 0], [0, 0, 0]];
        for (let part = 0; part <= 100; part++) {
          const dateMs = leg.startMs + ((leg.endMs - leg.startMs - 1000) * part) / 100;
          leg.placeAt(a, dateMs);
          leg.placeAt(b, dateMs + 1000);
          expect(distanceVec3(a, b), leg.id).toBeLessThan(36_000);
        }
      }
    }
  });

  it('has its events on its way, each with words and a source, in order', () => {
    for (const event of mission.events) {
      const track = mission.tracks.find(({ id }) => id === event.track);
      expect(track && legAt(track, event.dateMs), event.id).toBeTruthy();
      expect(mission.sources[event.source], event.source).toBeDefined();
      expect(event.words).toBe(`mission.event.${event.id}`);
    }
    const dates = mission.events.map(({ dateMs }) => dateMs);
    expect(dates).toEqual(dates.toSorted((a, b) => a - b));
    expect(new Set(mission.events.map(({ id }) => id)).size).toBe(mission.events.length);
    expect(mission.label).toBe('mission.reconstructed');
  });

  it('says where it is, how far and how fast, and nothing before and after', () => {
    const readout: MissionReadout = { distanceToEarthM: NaN, lightTimeS: NaN, speed: NaN, frame: 'sun' };
    for (const track of mission.tracks) {
      const place: Vec3 = [0, 0, 0];
      for (let part = 0; part <= 40; part++) {
        const dateMs = trackStartMs(track) + ((trackEndMs(track) - trackStartMs(track)) * part) / 40;
        const frame = positionAt(place, track, dateMs);
        expect(missionReadout(readout, track, dateMs)).toBe(true);
        expect(readout.frame).toBe(frame);
        // The tree's own way from the Earth to that point is the oracle for the distance.
        const tree = treeAt(dateMs);
        const fromEarthM = lengthVec3(tree.displacement([0, 0, 0], 'earth-inertial', [0, 0, 0], frame ?? 'sun', place));
        const groundM = frame === 'mars' ? 3.4e6 : frame === 'moon' ? 1.8e6 : 0;
        expect(Math.abs(readout.distanceToEarthM - fromEarthM)).toBeLessThan(groundM + 1e-9 * fromEarthM + 1);
        expect(readout.lightTimeS).toBeCloseTo(readout.distanceToEarthM / 299_792_458, 9);
        expect(where(tree, frame ?? 'sun', dateMs, place).distanceM).toBeCloseTo(fromEarthM, -3);
      }
      expect(positionAt(place, track, trackStartMs(track) - 1)).toBeNull();
      expect(positionAt(place, track, trackEndMs(track) + 1)).toBeNull();
      expect(missionReadout(readout, track, trackEndMs(track) + DAY_MS)).toBe(false);
    }
  });

  it('is drawn by few points that lie on it', () => {
    for (const track of mission.tracks) {
      for (const leg of track.legs) {
        const { placesM, datesMs } = samplePath(leg);
        expect(datesMs.length).toBeLessThan(6000);
        expect(placesM).toHaveLength(datesMs.length * 3);
        const place: Vec3 = [0, 0, 0];
        for (const index of [0, datesMs.length >> 1, datesMs.length - 1]) {
          leg.placeAt(place, datesMs[index] ?? NaN);
          expect(distanceVec3(place, [placesM[index * 3]!, placesM[index * 3 + 1]!, placesM[index * 3 + 2]!])).toBe(0);
        }
      }
    }
  });
});
