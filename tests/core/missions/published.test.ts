import { Body, HelioVector, MakeTime } from 'astronomy-engine';
import { describe, expect, it } from 'vitest';
import { placeOfDirection } from '../../../src/core/ephemeris/daylight.js';
import { placeSkyFrames } from '../../../src/core/ephemeris/placeSkyFrames.js';
import { FrameTree } from '../../../src/core/frames/FrameTree.js';
import { distanceVec3, lengthVec3, type Vec3 } from '../../../src/core/maths/vec3.js';
import { CHANGE_5_PLAN, changE5 } from '../../../src/core/missions/changE5.js';
import { changE6 } from '../../../src/core/missions/changE6.js';
import { missionReadout, positionAt, type MissionReadout } from '../../../src/core/missions/missionPlace.js';
import type { Mission, MissionLeg, MissionTrack } from '../../../src/core/missions/Mission.js';
import { samplePath } from '../../../src/core/missions/samplePath.js';
import { starshipFlight7 } from '../../../src/core/missions/starshipFlight7.js';
import { tianwen1 } from '../../../src/core/missions/tianwenMission.js';
import { RADIUS_M } from '../../../src/core/orbits/bodyStates.js';

const AU_M = 149_597_870_700;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const at = (utc: string): number => Date.parse(utc);
const within = (value: number, published: number, share: number): void => expect(Math.abs(value / published - 1), `${value} against ${published}`).toBeLessThan(share);
const trackOf = (mission: Mission, id: string): MissionTrack => {
  const track = mission.tracks.find((candidate) => candidate.id === id);
  if (!track) throw new Error(`no track ${id}`);
  return track;
};
const legOf = (mission: Mission, id: string): MissionLeg => {
  const leg = mission.tracks.flatMap(({ legs }) => legs).find((candidate) => candidate.id === id);
  if (!leg) throw new Error(`no leg ${id}`);
  return leg;
};
const burnOf = (mission: Mission, event: string): number => mission.burns.find((burn) => burn.event === event)?.deltaV ?? NaN;
/** Largest and least distance from a leg's centre, m. */
const extremes = (leg: MissionLeg): [number, number] => {
  const { placesM } = samplePath(leg);
  const radii = Array.from({ length: placesM.length / 3 }, (_, i) => Math.hypot(placesM[i * 3]!, placesM[i * 3 + 1]!, placesM[i * 3 + 2]!));
  return [Math.min(...radii), Math.max(...radii)];
};
const readoutAt = (track: MissionTrack, dateMs: number): MissionReadout => {
  const out: MissionReadout = { distanceToEarthM: NaN, lightTimeS: NaN, speed: NaN, frame: 'sun' };
  if (!missionReadout(out, track, dateMs)) throw new Error('not under way');
  return out;
};
const apart = (frame: string, place: Vec3, body: string, dateMs: number): number => {
  const tree = new FrameTree('cosmos');
  placeSkyFrames(tree, dateMs, { latitudeDeg: 0, longitudeDeg: 0 });
  return lengthVec3(tree.displacement([0, 0, 0], frame, place, body, [0, 0, 0]));
};
/** Where over the ground a craft stands: latitude, longitude, and distance from the centre. */
const overGround = (track: MissionTrack, body: string, dateMs: number): { latitudeDeg: number; longitudeDeg: number; radiusM: number } => {
  const place: Vec3 = [0, 0, 0];
  const frame = positionAt(place, track, dateMs) ?? '';
  const tree = new FrameTree('cosmos');
  placeSkyFrames(tree, dateMs, { latitudeDeg: 0, longitudeDeg: 0 });
  const ground = tree.displacement([0, 0, 0], body, [0, 0, 0], frame, place);
  return { ...placeOfDirection({ latitudeDeg: 0, longitudeDeg: 0 }, ground), radiusM: lengthVec3(ground) };
};

describe('Tianwen-1 as published', () => {
  const { mission, flight } = tianwen1();
  const orbiter = trackOf(mission, 'orbiter');

  it.each([
    ['correction-1', '2020-08-01T23:00Z', 3],
    ['correction-2', '2020-09-20T15:00Z', 19],
    ['manoeuvre', '2020-10-09T15:00Z', 29.4],
    ['correction-3', '2020-10-28T14:00Z', 44],
    ['the new year', '2021-01-03T00:00Z', 130],
    ['correction-4', '2021-02-05T12:00Z', 184],
    ['arrival', '2021-02-10T11:52Z', 192],
  ])('is as far from the Earth as was said at %s', (_event, utc, millionKm) => {
    // Figures are rounded to half a unit, and for corrections only the day is known.
    expect(Math.abs(readoutAt(orbiter, at(utc)).distanceToEarthM / 1e9 - millionKm)).toBeLessThan(0.01 * millionKm + 0.1);
  });

  it('is as far from Mars as was said', () => {
    const place: Vec3 = [0, 0, 0];
    for (const [utc, millionKm] of [['2021-01-03T00:00Z', 8.3], ['2021-02-05T12:00Z', 1.1]] as const) {
      const frame = positionAt(place, orbiter, at(utc)) ?? '';
      within(apart(frame, place, 'mars', at(utc)) / 1e9, millionKm, 0.04);
    }
  });

  it('flies 475 million kilometres in 202 days, and its signal takes 10.7 minutes', () => {
    let length = 0;
    const cruise = ['leaving-the-earth', 'cruise-to-manoeuvre', 'cruise-to-mars', 'mars-approach'].map((id) => legOf(mission, id));
    for (const leg of cruise) {
      if (leg.frame !== 'sun') continue;
      const { placesM } = samplePath(leg);
      for (let i = 3; i < placesM.length; i += 3) length += Math.hypot(placesM[i]! - placesM[i - 3]!, placesM[i + 1]! - placesM[i - 2]!, placesM[i + 2]! - placesM[i - 1]!);
    }
    // The two ends are told from the planets, which carry them round the Sun at 29.8 and 26 km/s meanwhile.
    length += 66.5 * 3600 * 32_000 + 62.2 * 3600 * 23_000;
    within(length / 1e9, 475, 0.01);
    within((at('2021-02-10T11:52Z') - at('2020-07-23T04:41:15Z')) / DAY_MS, 202, 0.03);
    within(readoutAt(orbiter, at('2021-02-10T11:52Z')).lightTimeS / 60, 10.7, 0.01);
    within(readoutAt(orbiter, at('2021-01-01T00:00Z')).speed, 23_000, 0.03);
  });

  it('brakes as its engine could: thrust, time and mass give the same changes of speed', () => {
    // 480 s of 3 kN on 4.9 t; 15 minutes on what is left, 4.15 t on average (5.0 t less what 295 m/s and half of this cost at 3.05 km/s).
    within(burnOf(mission, 'manoeuvre'), (480 * 3000) / 4900, 0.03);
    within(burnOf(mission, 'arrival'), (900 * 3000) / 4150, 0.03);
    expect(flight.departureEnergy / 1e6).toBeGreaterThan(10);
    expect(flight.departureEnergy / 1e6).toBeLessThan(14);
  });

  it('goes round Mars on the published orbits', () => {
    const heights = (id: string): [number, number] => extremes(legOf(mission, id)).map((radius) => radius - RADIUS_M.mars) as [number, number];
    const [captureLow, captureHigh] = heights('mars-capture');
    within(captureLow, 400e3, 0.03);
    within(captureHigh, 180_000e3, 0.03);
    within((legOf(mission, 'mars-capture').turnMs ?? NaN) / DAY_MS, 10, 0.03);
    within(heights('mars-parking')[1], 59_000e3, 0.01);
    within(heights('mars-science')[1], 10_700e3, 0.03);
    within(heights('mars-science')[0], 265e3, 0.03);
    within((legOf(mission, 'mars-science').turnMs ?? NaN) / HOUR_MS, 7.08, 0.01);
    // The second braking falls on 20 February by itself, where CNSA had it.
    expect(new Date(flight.secondBrakeMs).toISOString().slice(0, 10)).toBe('2021-02-20');
    expect(Math.abs(flight.polarInclinationDeg - 90)).toBeLessThan(15);
  });

  it('meets Mars to the minute, and lands at the site on the date', () => {
    const place: Vec3 = [0, 0, 0];
    const date = at('2021-02-10T11:59:30Z');
    expect(positionAt(place, orbiter, date)).toBe('mars-inertial');
    expect(Math.abs(lengthVec3(place) - RADIUS_M.mars - 400e3)).toBeLessThan(1000);
    const landing = at('2021-05-14T23:18Z');
    for (const dateMs of [landing - 1, landing + HOUR_MS]) {
      const ground = overGround(trackOf(mission, 'lander'), 'mars', dateMs);
      expect(Math.abs(ground.latitudeDeg - 25.066)).toBeLessThan(0.01);
      expect(Math.abs(ground.longitudeDeg - 109.925)).toBeLessThan(0.01);
    }
    // 4.8 km/s at the edge of the air.
    within(readoutAt(trackOf(mission, 'lander'), landing - 9 * 60_000 - 1000).speed, 4800, 0.03);
  });

  it('leaves from Wenchang', () => {
    const { latitudeDeg, longitudeDeg } = overGround(orbiter, 'earth', at('2020-07-23T04:41:15Z'));
    expect(Math.abs(latitudeDeg - 19.614)).toBeLessThan(0.01);
    expect(Math.abs(longitudeDeg - 110.951)).toBeLessThan(0.01);
  });

  it('stays near its own planets’ places: the Sun, the Earth and Mars are where the ephemeris has them', () => {
    const mars = HelioVector(Body.Mars, MakeTime(new Date(at('2021-02-10T11:52Z'))));
    const earth = HelioVector(Body.Earth, MakeTime(new Date(at('2021-02-10T11:52Z'))));
    within(readoutAt(orbiter, at('2021-02-10T11:52Z')).distanceToEarthM, distanceVec3([mars.x * AU_M, mars.y * AU_M, mars.z * AU_M], [earth.x * AU_M, earth.y * AU_M, earth.z * AU_M]), 0.001);
  });
});

describe.each([
  { name: 'Chang’e-5', built: changE5(), latitudeDeg: 43.0576, longitudeDeg: -51.9161, landing: '2020-12-01T15:11Z', liftOff: '2020-12-03T15:10Z', docking: '2020-12-05T21:42Z', back: '2020-12-16T17:59Z', launch: '2020-11-23T20:30:12Z', arrival: '2020-11-28T12:58Z', hours: 112, inclination: 43.8 },
  { name: 'Chang’e-6', built: changE6(), latitudeDeg: -41.6385, longitudeDeg: -153.9852, landing: '2024-06-01T22:23Z', liftOff: '2024-06-03T23:38Z', docking: '2024-06-06T06:48Z', back: '2024-06-25T06:07Z', launch: '2024-05-03T09:27:29Z', arrival: '2024-05-08T02:12Z', hours: 113, inclination: 137.6 },
])('$name as published', ({ built: { mission, flight }, latitudeDeg, longitudeDeg, landing, liftOff, docking, back, launch, arrival, hours, inclination }) => {
  const lander = trackOf(mission, 'lander');
  const orbiter = trackOf(mission, 'orbiter');

  it('stands on its site from the landing to the lift-off, and comes there and leaves without a jump', () => {
    for (const dateMs of [at(landing) - 1, at(landing), at(liftOff) - 1, at(liftOff) + 1]) {
      const ground = overGround(lander, 'moon', dateMs);
      expect(Math.abs(ground.latitudeDeg - latitudeDeg)).toBeLessThan(0.001);
      expect(Math.abs(ground.longitudeDeg - longitudeDeg)).toBeLessThan(0.001);
      expect(Math.abs(ground.radiusM - RADIUS_M.moon)).toBeLessThan(20);
    }
  });

  it('docks with the orbiter when it did', () => {
    const [a, b]: [Vec3, Vec3] = [[0, 0, 0], [0, 0, 0]];
    positionAt(a, lander, at(docking));
    positionAt(b, orbiter, at(docking));
    expect(distanceVec3(a, b)).toBeLessThan(1);
  });

  it('flies to the Moon in the published time, on an orbit that its launch site allows', () => {
    within((at(arrival) - at(launch)) / HOUR_MS, hours, 0.03);
    const place: Vec3 = [0, 0, 0];
    expect(positionAt(place, orbiter, at(arrival) + 10 * 60_000)).toBe('moon-inertial');
    expect(flight.earthInclinationDeg).toBeGreaterThan(19.6);
    expect(flight.earthInclinationDeg).toBeLessThan(29);
    // 10.9 km/s at 200 km: 3.1 km/s from the parking orbit, as every flight to the Moon.
    within(burnOf(mission, 'injection'), 3130, 0.03);
  });

  it('waits in an orbit 200 km up, two hours and some minutes a turn, that passes over its site', () => {
    expect(Math.abs(flight.lunarInclinationDeg - inclination)).toBeLessThan(0.1);
    for (const id of ['lunar-orbit', 'lunar-waiting']) {
      const [low, high] = extremes(legOf(mission, id));
      expect(Math.abs(low - RADIUS_M.moon - 200e3)).toBeLessThan(2000);
      expect(Math.abs(high - RADIUS_M.moon - 200e3)).toBeLessThan(2000);
      within((legOf(mission, id).turnMs ?? NaN) / 60_000, 127.5, 0.03);
    }
  });

  it('comes down in Siziwang Banner', () => {
    const { latitudeDeg: lat, longitudeDeg: lon } = overGround(orbiter, 'earth', at(back));
    expect(Math.abs(lat - 42.3)).toBeLessThan(0.1);
    expect(Math.abs(lon - 111.4)).toBeLessThan(0.1);
    const entry = legOf(mission, 'homeward');
    // Nearly 11 km/s at the edge of the air (CNSA).
    within(readoutAt(orbiter, entry.endMs - 60_000).speed, 11_000, 0.03);
  });
});

describe('Chang’e-5’s braking', () => {
  it('is what 17 minutes of 3 kN give eight tonnes', () => {
    // 8.2 t less half of what is burnt: 7.7 t on average.
    within(burnOf(changE5().mission, 'lunar-arrival'), (17 * 60 * 3000) / 7700, 0.06);
    within((CHANGE_5_PLAN.returnMs - CHANGE_5_PLAN.launchMs) / 1000, 1_978_140, 0.001);
  });
});

describe('Starship’s seventh flight as published', () => {
  const mission = starshipFlight7();
  const ship = trackOf(mission, 'ship');
  const loss = at('2025-01-16T22:45:26Z');

  it('leaves Starbase and is 146 km up when it falls silent, at 5.93 km/s over the ground', () => {
    const start = overGround(ship, 'earth', at('2025-01-16T22:37:00Z'));
    expect(Math.abs(start.latitudeDeg - 25.997)).toBeLessThan(0.01);
    expect(Math.abs(start.longitudeDeg + 97.157)).toBeLessThan(0.01);
    const end = overGround(ship, 'earth', loss);
    expect(Math.abs(end.radiusM - 6_371_000 - 146e3)).toBeLessThan(500);
    // 6.35 km/s, of which the Earth's turn gives 0.42; the broadcast's last readout was 21 300 km/h.
    within(readoutAt(ship, loss + 1000).speed, 5930, 0.005);
    within(readoutAt(ship, loss - 1000).speed * 3.6, 21_300, 0.01);
  });

  it('follows the published track, and its fragments fall by the Turks and Caicos', () => {
    // The great circle of the facts: 24.5° N, 84.8° W at 1250 km.
    const silent = overGround(ship, 'earth', loss);
    expect(Math.abs(silent.latitudeDeg - 24.5)).toBeLessThan(0.6);
    expect(silent.longitudeDeg).toBeGreaterThan(-86);
    expect(silent.longitudeDeg).toBeLessThan(-82);
    const broken = overGround(ship, 'earth', loss + 184_000);
    expect(Math.abs(broken.latitudeDeg - 22.1)).toBeLessThan(0.8);
    expect(Math.abs(broken.longitudeDeg + 73.5)).toBeLessThan(1.5);
  });
});
