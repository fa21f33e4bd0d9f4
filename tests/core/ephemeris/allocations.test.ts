import { describe, expect, it } from 'vitest';
import { greenwichRad } from '../../../src/core/ephemeris/greenwich.js';
import { beidou3 } from '../../../src/core/ephemeris/navigationConstellation.js';
import { placeSkyFrames } from '../../../src/core/ephemeris/placeSkyFrames.js';
import { createBodyOrbits, placeBodyOrbits } from '../../../src/core/ephemeris/planetOrbits.js';
import { sunDirection } from '../../../src/core/ephemeris/where.js';
import { FrameTree } from '../../../src/core/frames/FrameTree.js';
import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { placeCraftFrames } from '../../../src/core/missions/craftFrames.js';
import type { MissionReadout } from '../../../src/core/missions/missionPlace.js';
import { missionReadout } from '../../../src/core/missions/missionPlace.js';
import { missionOf } from '../../../src/core/missions/missions.js';
import { moonState } from '../../../src/core/orbits/bodyStates.js';
import { satellitesOverGround } from '../../../src/core/positioning/constellationView.js';
import { pairPlace } from '../../../src/core/stars/alphaCentauri.js';
import { allocationsOf } from '../../support/allocations.js';

const STEPS = 5000;
const WARM_STEPS = 2000;
const MOST_ROUNDS = 5;
/** A number that crosses a call is boxed by the engine, in 12 or 16 bytes: some tens of them a step are let pass, two objects a body are not. */
const MOST_BYTES_A_STEP = 600;
const START_MS = Date.UTC(2020, 6, 1);
const DAY_MS = 86_400_000;
/** Time a frame at two rates of the clock: a day a second, and ten years a second, the fastest. */
const STEP_MS = [DAY_MS / 60, (3652.5 * DAY_MS) / 60];
const VENUE = { latitudeDeg: 39.9, longitudeDeg: 116.4 };

/** Within the ephemeris, whatever the rate. */
const dateOf = (step: number, stepMs: number): number => START_MS + ((step * stepMs) % (170 * 365.25 * DAY_MS));

interface BytesAStep {
  readonly bytes: number;
  /** Where most of them came from. */
  readonly most: string;
}

const measureOnce = async (work: (dateMs: number) => void, stepMs: number): Promise<BytesAStep> => {
  const { bytes, byFunction } = await allocationsOf(() => {
    for (let step = 0; step < STEPS; step++) work(dateOf(step, stepMs));
  });
  return { bytes: bytes / STEPS, most: byFunction.slice(0, 6).map(([where, of]) => `${where} ${(of / STEPS).toFixed(0)}`).join(', ') };
};

/**
 * Of the best of some rounds: the engine compiles when it has time, on a busy machine in the middle of a round, and
 * code that is not compiled yet boxes every number. What allocates by itself does so in every round.
 */
const bytesAStep = async (work: (dateMs: number) => void, stepMs: number): Promise<BytesAStep> => {
  for (let step = 0; step < WARM_STEPS; step++) work(dateOf(step, stepMs));
  let best = await measureOnce(work, stepMs);
  for (let round = 1; round < MOST_ROUNDS && best.bytes >= MOST_BYTES_A_STEP; round++) {
    const next = await measureOnce(work, stepMs);
    if (next.bytes < best.bytes) best = next;
  }
  return best;
};

const placed = (): FrameTree => {
  const tree = new FrameTree('cosmos');
  placeSkyFrames(tree, START_MS, VENUE);
  return tree;
};

/** Whatever goes by the date, as `work` for each step. */
const THINGS: Readonly<Record<string, () => (dateMs: number) => void>> = {
  'the frames of the sky': () => {
    const tree = placed();
    return (dateMs) => placeSkyFrames(tree, dateMs, VENUE);
  },
  'the direction of the Sun': () => {
    const tree = placed();
    const out: Vec3 = [0, 0, 0];
    return () => sunDirection(out, tree, 'mars');
  },
  'the crafts of the missions': () => {
    const tree = placed();
    return (dateMs) => placeCraftFrames(tree, dateMs);
  },
  'a mission’s figures': () => {
    const [track] = missionOf('tianwen-1').tracks;
    const out: MissionReadout = { distanceToEarthM: 0, lightTimeS: 0, speed: 0, frame: 'sun' };
    return (dateMs) => track && missionReadout(out, track, dateMs);
  },
  'the orbits': () => {
    const orbits = createBodyOrbits();
    return (dateMs) => placeBodyOrbits(orbits, dateMs);
  },
  'the Moon’s motion': () => {
    const [place, velocity]: [Vec3, Vec3] = [[0, 0, 0], [0, 0, 0]];
    return (dateMs) => moonState(place, velocity, dateMs);
  },
  'the satellites of BeiDou': () => {
    const satellites = beidou3();
    const out = satellites.map((): Vec3 => [0, 0, 0]);
    return (dateMs) => satellitesOverGround(out, satellites, dateMs);
  },
  'the Earth’s turn': () => greenwichRad,
  'α Centauri': () => {
    const out: Vec3 = [0, 0, 0];
    return (dateMs) => pairPlace(out, 'a', dateMs);
  },
};

describe('what goes by the date allocates nothing', () => {
  for (const [thing, make] of Object.entries(THINGS)) {
    it.each(STEP_MS)(`${thing}, with %d ms a frame`, async (stepMs) => {
      const { bytes, most } = await bytesAStep(make(), stepMs);
      if (process.env['SHOW']) console.log(thing, stepMs, bytes.toFixed(0), most);
      expect(bytes, most).toBeLessThan(MOST_BYTES_A_STEP);
    });
  }

  it('would be found out: a place and its date a body', async () => {
    const tree = placed();
    let kept: unknown = null;
    const { bytes } = await bytesAStep((dateMs) => {
      placeSkyFrames(tree, dateMs, VENUE);
      for (let body = 0; body < 12; body++) kept = { dateMs, at: [dateMs, body, 0.5] };
    }, 1000);
    expect(kept).not.toBeNull();
    expect(bytes).toBeGreaterThan(MOST_BYTES_A_STEP);
  });
});
