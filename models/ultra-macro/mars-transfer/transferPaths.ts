import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { hohmannLeg, windowFlights } from '../../../src/core/missions/windowFlights.js';

/** One model unit, m: a million kilometres. */
export const UNIT_M = 1e9;
/** Half the side of the box about Mars' orbit, model units. */
export const REACH_UNITS = 250;

/** Hohmann's ellipse is laid so that it begins where the Earth is in the window of 2026. */
export const HOHMANN_DEPARTURE_MS = Date.parse('2026-11-12T00:00Z');

export const hohmann = hohmannLeg(HOHMANN_DEPARTURE_MS);
export const flights = windowFlights();

const STEPS = 180;

/** Hohmann's half ellipse in model units, even in time. */
export const hohmannUnits = (): Vec3[] =>
  Array.from({ length: STEPS + 1 }, (_, step) => {
    const place: Vec3 = [0, 0, 0];
    hohmann.placeAt(place, hohmann.startMs + ((hohmann.endMs - hohmann.startMs) * step) / STEPS);
    return [place[0] / UNIT_M, place[1] / UNIT_M, place[2] / UNIT_M];
  });
