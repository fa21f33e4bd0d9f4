import { planetState, GM } from '../orbits/bodyStates.js';
import { lambert } from '../orbits/lambert.js';
import { atOnce, type Sliced } from '../slices/slices.js';
import { distanceVec3, type Vec3 } from '../maths/vec3.js';

const DAY_MS = 86_400_000;
const NORTH: Vec3 = [0, 1, 0];

export interface PorkChopAxes {
  readonly firstDepartureMs: number;
  readonly lastDepartureMs: number;
  readonly firstArrivalMs: number;
  readonly lastArrivalMs: number;
  readonly stepDays: number;
}

/** Energy over dates: one number for each departure (columns) and arrival (rows). NaN where no flight is possible. */
export interface PorkChop {
  readonly departuresMs: Float64Array;
  readonly arrivalsMs: Float64Array;
  /** Departure energy C₃, the square of the speed left over far from the Earth: km²/s², row by row. */
  readonly energyKm2S2: Float32Array;
  /** Speed relative to Mars far out, on arrival: km/s. */
  readonly arrivalKmS: Float32Array;
}

/** One flight of the chart. */
export interface MarsFlight {
  departureMs: number;
  arrivalMs: number;
  /** m²/s². */
  energy: number;
  /** m/s. */
  arrivalSpeed: number;
  /** Round the Sun by less (1) or more (2) than half a turn. */
  type: 1 | 2;
}

const dates = (firstMs: number, lastMs: number, stepDays: number): Float64Array =>
  Float64Array.from({ length: Math.floor((lastMs - firstMs) / (stepDays * DAY_MS)) + 1 }, (_, index) => firstMs + index * stepDays * DAY_MS);

interface States {
  readonly at: Vec3[];
  readonly velocity: Vec3[];
}

const statesOf = (planet: 'earth' | 'mars', datesMs: Float64Array): States => {
  const states: States = { at: [], velocity: [] };
  for (const dateMs of datesMs) {
    const at: Vec3 = [0, 0, 0];
    const velocity: Vec3 = [0, 0, 0];
    planetState(at, velocity, planet, dateMs);
    states.at.push(at);
    states.velocity.push(velocity);
  }
  return states;
};

const departing: Vec3 = [0, 0, 0];
const arriving: Vec3 = [0, 0, 0];

/** A chart that is being worked out: rows that are not done yet hold NaN. */
export interface PorkChopProgress {
  readonly chart: PorkChop;
  /** Rows that are done, from the earliest arrival on. */
  readonly doneRows: number;
}

/**
 * Energy of the flights from Earth to Mars over a field of dates, by Lambert's arcs through the planets' centres; row by
 * row, so that nothing that draws is held up. The chart is the same object throughout.
 */
export function* porkChopByRows({ firstDepartureMs, lastDepartureMs, firstArrivalMs, lastArrivalMs, stepDays }: PorkChopAxes): Sliced<PorkChop, PorkChopProgress> {
  const departuresMs = dates(firstDepartureMs, lastDepartureMs, stepDays);
  const arrivalsMs = dates(firstArrivalMs, lastArrivalMs, stepDays);
  const earth = statesOf('earth', departuresMs);
  const energyKm2S2 = new Float32Array(departuresMs.length * arrivalsMs.length).fill(Number.NaN);
  const arrivalKmS = new Float32Array(energyKm2S2.length).fill(Number.NaN);
  const chart: PorkChop = { departuresMs, arrivalsMs, energyKm2S2, arrivalKmS };
  for (let row = 0; row < arrivalsMs.length; row++) {
    yield { chart, doneRows: row };
    const mars = statesOf('mars', arrivalsMs.subarray(row, row + 1));
    for (let column = 0; column < departuresMs.length; column++) {
      const seconds = ((arrivalsMs[row] ?? NaN) - (departuresMs[column] ?? NaN)) / 1000;
      const [from, to] = [earth.at[column], mars.at[0]];
      if (!from || !to || !lambert(departing, arriving, from, to, seconds, GM.sun, NORTH)) continue;
      const cell = row * departuresMs.length + column;
      energyKm2S2[cell] = (distanceVec3(departing, earth.velocity[column] ?? departing) / 1e3) ** 2;
      arrivalKmS[cell] = distanceVec3(arriving, mars.velocity[0] ?? arriving) / 1e3;
    }
  }
  return chart;
}

/** The same in one go. */
export const porkChop = (axes: PorkChopAxes): PorkChop => atOnce(porkChopByRows(axes));

const from: Vec3 = [0, 0, 0];
const fromVelocity: Vec3 = [0, 0, 0];
const to: Vec3 = [0, 0, 0];
const toVelocity: Vec3 = [0, 0, 0];

/** One flight between two dates into `out`; false where none is possible. */
export function marsFlight(out: MarsFlight, departureMs: number, arrivalMs: number): boolean {
  planetState(from, fromVelocity, 'earth', departureMs);
  planetState(to, toVelocity, 'mars', arrivalMs);
  if (!lambert(departing, arriving, from, to, (arrivalMs - departureMs) / 1000, GM.sun, NORTH)) return false;
  out.departureMs = departureMs;
  out.arrivalMs = arrivalMs;
  out.energy = distanceVec3(departing, fromVelocity) ** 2;
  out.arrivalSpeed = distanceVec3(arriving, toVelocity);
  // The way is counter-clockwise about the ecliptic's pole: more than half a turn where the places turn the other way.
  out.type = from[2] * to[0] - from[0] * to[2] < 0 ? 2 : 1;
  return true;
}

/** What a flight is judged by: its departure energy alone, or the sum of the speeds at both ends. */
export type FlightCost = (flight: Readonly<MarsFlight>) => number;
export const byEnergy: FlightCost = ({ energy }) => energy;
export const byBothEnds: FlightCost = ({ energy, arrivalSpeed }) => Math.sqrt(energy) + arrivalSpeed;

/** The cheapest flight of a type within a field of dates: the best of a grid, then closed in on to a thousandth of a day. */
export function cheapestFlight(axes: PorkChopAxes, type: 1 | 2, cost: FlightCost): MarsFlight | null {
  const flight: MarsFlight = { departureMs: 0, arrivalMs: 0, energy: 0, arrivalSpeed: 0, type };
  let best: MarsFlight | null = null;
  const consider = (departureMs: number, arrivalMs: number): void => {
    if (departureMs < axes.firstDepartureMs || departureMs > axes.lastDepartureMs || arrivalMs < axes.firstArrivalMs || arrivalMs > axes.lastArrivalMs) return;
    if (!marsFlight(flight, departureMs, arrivalMs) || flight.type !== type) return;
    if (!best || cost(flight) < cost(best)) best = { ...flight };
  };
  for (const departureMs of dates(axes.firstDepartureMs, axes.lastDepartureMs, axes.stepDays)) {
    for (const arrivalMs of dates(axes.firstArrivalMs, axes.lastArrivalMs, axes.stepDays)) consider(departureMs, arrivalMs);
  }
  for (let step = axes.stepDays * DAY_MS; best !== null && step > DAY_MS / 1000; step /= 2) {
    const { departureMs, arrivalMs }: MarsFlight = best;
    for (const i of [-1, 0, 1]) for (const j of [-1, 0, 1]) consider(departureMs + i * step, arrivalMs + j * step);
  }
  return best;
}
