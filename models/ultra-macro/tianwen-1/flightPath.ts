import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { FIRST_AFTER_MANOEUVRE, WAYPOINTS } from './waypoints.js';

/** One model unit, m: a million kilometres. */
export const UNIT_M = 1e9;
const AU_M = 149_597_870_700;
const DAY_MS = 86_400_000;
/** Waypoints that one piece of the path is drawn through. */
const NODES = 6;

interface Node {
  readonly dateMs: number;
  /** Axes of `sun`, m. */
  readonly placeM: Readonly<Vec3>;
}

/** What happened on the way. The hour of the manoeuvre is where the two arcs meet; days without an hour stand at noon. */
export const EVENTS = [
  { name: 'launch', dateMs: Date.parse('2020-07-23T04:41:15Z') },
  { name: 'correction-1', dateMs: Date.parse('2020-08-02T12:00Z') },
  { name: 'correction-2', dateMs: Date.parse('2020-09-20T12:00Z') },
  { name: 'manoeuvre', dateMs: Date.parse('2020-10-09T15:00Z') },
  { name: 'correction-3', dateMs: Date.parse('2020-10-28T12:00Z') },
  { name: 'correction-4', dateMs: Date.parse('2021-02-05T12:00Z') },
  { name: 'arrival', dateMs: Date.parse('2021-02-10T11:51Z') },
] as const;

const MANOEUVRE_MS = EVENTS[3].dateMs;
const nodes: readonly Node[] = WAYPOINTS.map(([utc, x, y, z]) => ({
  dateMs: Date.parse(utc),
  // The ecliptic's z is up here, as in all frames of the sky.
  placeM: [x * AU_M, z * AU_M, -y * AU_M],
}));
const afterNodes = nodes.slice(FIRST_AFTER_MANOEUVRE);
const manoeuvre: Node = { dateMs: MANOEUVRE_MS, placeM: through([0, 0, 0], afterNodes, 0, MANOEUVRE_MS) };
/** Each arc is smooth; at the manoeuvre the path has a slight bend. */
const ARCS: readonly (readonly Node[])[] = [
  [...nodes.slice(0, FIRST_AFTER_MANOEUVRE), manoeuvre],
  [manoeuvre, ...afterNodes],
];

export const CRUISE = { startMs: nodes[0]!.dateMs, endMs: nodes[nodes.length - 1]!.dateMs } as const;

export const isUnderWay = (dateMs: number): boolean => dateMs >= CRUISE.startMs && dateMs <= CRUISE.endMs;

/** Where the craft was, axes of `sun`, m. Dates before launch and after arrival give these ends. */
export function placeOnCruise(out: Vec3, dateMs: number): Vec3 {
  const date = Math.min(CRUISE.endMs, Math.max(CRUISE.startMs, dateMs));
  const arc = ARCS[date < MANOEUVRE_MS ? 0 : 1]!;
  let next = 1;
  while (next < arc.length - 1 && arc[next]!.dateMs < date) next++;
  const first = Math.min(Math.max(0, next - NODES / 2), arc.length - NODES);
  return through(out, arc, first, date);
}

/** Lagrange's polynomial through six nodes of an arc. */
function through(out: Vec3, arc: readonly Node[], first: number, dateMs: number): Vec3 {
  out[0] = out[1] = out[2] = 0;
  for (let i = first; i < first + NODES; i++) {
    const node = arc[i]!;
    let weight = 1;
    for (let j = first; j < first + NODES; j++) {
      if (j !== i) weight *= (dateMs - arc[j]!.dateMs) / (node.dateMs - arc[j]!.dateMs);
    }
    for (let axis = 0; axis < 3; axis++) out[axis as 0 | 1 | 2] += weight * node.placeM[axis]!;
  }
  return out;
}

/** Dates of the points that the path is drawn through: every half day, the manoeuvre, both ends. */
export function pathDates(): number[] {
  const dates = [MANOEUVRE_MS, CRUISE.endMs];
  for (let date = CRUISE.startMs; date < CRUISE.endMs; date += DAY_MS / 2) dates.push(date);
  return dates.sort((a, b) => a - b);
}

/** The path in model units. */
export const pathUnits = (): Vec3[] =>
  pathDates().map((date): Vec3 => {
    const [x, y, z] = placeOnCruise([0, 0, 0], date);
    return [x / UNIT_M, y / UNIT_M, z / UNIT_M];
  });
