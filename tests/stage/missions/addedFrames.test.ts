import { describe, expect, it } from 'vitest';
import { lengthVec3, type Vec3 } from '../../../src/core/maths/vec3.js';
import { placeCraftFrames } from '../../../src/core/missions/craftFrames.js';
import { Navigator } from '../../../src/core/navigation/Navigator.js';
import { directionOfPlace } from '../../../src/core/ephemeris/skyAxes.js';
import { groundView } from '../../../src/stage/world/groundView.js';
import { World } from '../../../src/stage/world/World.js';
import { syntheticCatalogue } from '../../support/syntheticCatalogue.js';

const VENUE = { latitudeDeg: 39.9, longitudeDeg: 116.4 };
const CRUISE_MS = Date.parse('2020-11-15T00:00Z');
const worldAt = (dateMs: number): World => new World(syntheticCatalogue([]), VENUE, dateMs);
const navigatorIn = (world: World): Navigator => new Navigator({ tree: world.tree, railFocus: world.railFocus, railAngles: world.railAngles });

describe('added frames', () => {
  it('are placed at once and with every date, and only once each', () => {
    const world = worldAt(CRUISE_MS);
    let calls = 0;
    const placer = (): void => void calls++;
    world.addFrames(placer);
    world.addFrames(placer);
    world.addFrames(placeCraftFrames);
    expect(calls).toBe(1);
    expect(world.tree.has('craft:change-6:lander')).toBe(true);
    world.showDate(CRUISE_MS + 1000);
    expect(calls).toBe(2);
    world.showDate(CRUISE_MS + 1000);
    expect(calls).toBe(2);
  });
});

describe('a place on the ground', () => {
  it.each([0, 6, 12, 18])('is looked at from over its own ground, also at night (hour %i)', (hour) => {
    const world = worldAt(Date.UTC(2026, 10, 23, hour));
    const place = directionOfPlace([0, 0, 0], (-85 * Math.PI) / 180, (24 * Math.PI) / 180).map((value) => value * 6.371e6) as Vec3;
    const q = Math.log10(3e6);
    const navigator = navigatorIn(world);
    const angles = groundView(world.tree, 'earth', place, q, 0, 0.7);
    navigator.jumpTo({ id: 'place', frame: 'earth', focusM: place, q, ...angles });
    // The camera's offset, turned back to the Earth's axes, stands 0.7 radians over the horizon there.
    const eyeM = world.tree.displacement([0, 0, 0], 'earth', [0, 0, 0], 'earth', place);
    const offset = navigator.offset.map((value) => value * 3e6) as Vec3;
    const benchM = world.tree.displacement([0, 0, 0], 'bench', [0, 0, 0], 'earth', place);
    const camera = world.tree.displacement([0, 0, 0], 'earth', [0, 0, 0], 'bench', [benchM[0] + offset[0], benchM[1] + offset[1], benchM[2] + offset[2]]);
    const d = camera.map((value, k) => value - (eyeM[k] ?? 0)) as Vec3;
    const sine = d.reduce((sum, value, k) => sum + value * (place[k] ?? 0), 0) / lengthVec3(d) / lengthVec3(place);
    expect(Math.asin(sine)).toBeCloseTo(0.7, 3);
  });
});
