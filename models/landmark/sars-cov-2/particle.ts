import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { randomSource, spherePoints, type AtomOptions } from '../../kit/index.js';

/** Outer radius of the envelope, nm, and the thickness of its membrane. */
export const ENVELOPE_NM = 50;
export const MEMBRANE_NM = 4.5;
/** Height of a spike above the membrane, nm, and how many there are. */
export const SPIKE_NM = 20;
export const SPIKES = 24;
/** Beads of RNA and N protein, and the radius of one, nm. */
export const BEADS = 38;
export const BEAD_NM = 7;

/** The window through which one looks in: its direction (towards the visitor) and half-width, degrees. */
export const WINDOW: { readonly towards: Readonly<Vec3>; readonly halfDeg: number } = { towards: [0.56, 0.3, 0.77], halfDeg: 34 };

const dot = (a: Readonly<Vec3>, b: Readonly<Vec3>): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const unit = (a: Readonly<Vec3>): Vec3 => {
  const n = Math.hypot(...a);
  return [a[0] / n, a[1] / n, a[2] / n];
};
const added = (a: Readonly<Vec3>, s: number, b: Readonly<Vec3>): Vec3 => [a[0] + s * b[0], a[1] + s * b[1], a[2] + s * b[2]];
const cross = (a: Readonly<Vec3>, b: Readonly<Vec3>): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

/** Degrees between a direction and the window's middle. */
export const fromWindowDeg = (direction: Readonly<Vec3>): number =>
  (Math.acos(Math.max(-1, Math.min(1, dot(unit(direction), unit(WINDOW.towards))))) * 180) / Math.PI;

/** Two leaves of lipids, each ball a dozen or so, and between them the M proteins that come through as low bumps. */
export const envelope = (): AtomOptions[] => {
  const random = randomSource(19);
  const leaf = (radius: number, count: number, ball: number, colours: readonly string[]): AtomOptions[] =>
    spherePoints(count).flatMap((direction): AtomOptions[] => {
      if (fromWindowDeg(direction) < WINDOW.halfDeg) return [];
      const at = direction.map((part) => part * radius) as Vec3;
      return [{ at, radius: ball, material: 'lipid', colour: colours[Math.floor(random() * colours.length)]! }];
    });
  const bumps = spherePoints(1000).flatMap((direction): AtomOptions[] => {
    const tilted = unit(added(direction, 0.02 * (random() - 0.5), [1, 0, 0]));
    if (fromWindowDeg(tilted) < WINDOW.halfDeg) return [];
    // Two by two: M proteins stand in pairs.
    const side = unit(cross(tilted, unit([random() - 0.5, random() - 0.5, random() - 0.5])));
    return [1, -1].map((sign): AtomOptions => {
      const at = added([0, 0, 0], ENVELOPE_NM - 1.25, unit(added(tilted, (sign * 1.15) / ENVELOPE_NM, side)));
      return { at, radius: 1.25, material: 'protein', colour: '#c58a4f' };
    });
  });
  const [outer, inner] = [ENVELOPE_NM - 1.7, ENVELOPE_NM - MEMBRANE_NM + 0.9];
  return [
    ...leaf(outer, 6400, 1.3, ['#8d939c', '#959ba4', '#868c96']),
    ...leaf(inner, 5000, 1.25, ['#767c86', '#7f858f']),
    ...bumps,
  ];
};

/** Directions of the spikes: by chance, yet none closer than a head is wide and none in the window. */
export const spikeDirections = (): Vec3[] => {
  const random = randomSource(2019);
  const found: Vec3[] = [];
  while (found.length < SPIKES) {
    const y = 2 * random() - 1;
    const turn = 2 * Math.PI * random();
    const across = Math.sqrt(1 - y * y);
    const direction: Vec3 = [across * Math.cos(turn), y, across * Math.sin(turn)];
    const apart = Math.min(180, ...found.map((other) => (Math.acos(Math.min(1, dot(other, direction))) * 180) / Math.PI));
    if (apart > 19 && fromWindowDeg(direction) > WINDOW.halfDeg + 9) found.push(direction);
  }
  return found;
};

/** One spike: a stalk of three strands that bends at its foot, and a head of three lobes, one of them raised. */
export const spike = (direction: Readonly<Vec3>, seed: number): AtomOptions[] => {
  const random = randomSource(seed);
  const reference: Vec3 = Math.abs(direction[1]) < 0.8 ? [0, 1, 0] : [1, 0, 0];
  const side = unit(cross(direction, reference));
  const other = cross(direction, side);
  const lean = random() * 2 * Math.PI;
  const tilt = Math.tan((40 * random() * Math.PI) / 180);
  const axis = unit(added(added(direction, tilt * Math.cos(lean), side), tilt * Math.sin(lean), other));
  const u = unit(cross(axis, reference));
  const v = cross(axis, u);
  const foot = added([0, 0, 0], ENVELOPE_NM - 1, direction);
  const list: AtomOptions[] = [];
  const put = (along: number, out: number, turnDeg: number, radius: number, colour: string): void => {
    const turn = (turnDeg * Math.PI) / 180;
    const at = added(added(added(foot, along, axis), out * Math.cos(turn), u), out * Math.sin(turn), v);
    list.push({ at, radius, material: 'protein', colour });
  };
  const start = random() * 360;
  for (const strand of [0, 120, 240]) {
    const turn = start + strand;
    for (let step = 0; step <= 12; step++) put(0.75 * step, 0.55, turn + 24 * step, 0.6, '#8e3a34');
    // The lower half of the head, close together, and the crown that spreads.
    const raised = strand === 0 ? 1.5 : 0;
    for (let i = 0; i < 44; i++) {
      const along = 8.6 + 11.2 * Math.sqrt(random());
      const share = (along - 8.6) / 11.2;
      const reach = 1.2 + 3.2 * share ** 0.8;
      const out = reach * (0.35 + 0.65 * Math.sqrt(random()));
      put(Math.min(19.4, along + raised * share), out, turn + (random() - 0.5) * (104 - 30 * share), 0.85 + 0.25 * random(), random() < 0.16 ? '#e3a98f' : share > 0.62 ? '#d3493c' : '#b93a34');
    }
  }
  return list;
};

/** Beads of RNA wound on N protein inside, each a ball of small ones with its thread around it, packed without overlap. */
export const beads = (): AtomOptions[] => {
  const random = randomSource(30_000);
  const room = ENVELOPE_NM - MEMBRANE_NM - BEAD_NM - 1.5;
  const places: Vec3[] = [];
  for (let tries = 0; places.length < BEADS && tries < 60_000; tries++) {
    const at: Vec3 = [(2 * random() - 1) * room, (2 * random() - 1) * room, (2 * random() - 1) * room];
    const least = tries < 30_000 ? 2 * BEAD_NM : 1.8 * BEAD_NM;
    if (Math.hypot(...at) < room && places.every((p) => Math.hypot(p[0] - at[0], p[1] - at[1], p[2] - at[2]) > least)) places.push(at);
  }
  return places.flatMap((middle): AtomOptions[] => {
    const lean = unit([random() - 0.5, random() - 0.5, random() - 0.5]);
    const core = spherePoints(60).map((p): AtomOptions => ({
      at: added(middle, BEAD_NM - 2.4, p),
      radius: 1.6,
      material: 'protein',
      colour: '#4f7f9e',
    }));
    const u = unit(cross(lean, Math.abs(lean[1]) < 0.8 ? [0, 1, 0] : [1, 0, 0]));
    const v = cross(lean, u);
    const thread = Array.from({ length: 110 }, (_, i): AtomOptions => {
      const t = i / 109;
      const height = (1 - 2 * t) * 0.92;
      const across = Math.sqrt(1 - height * height);
      const turn = 2 * Math.PI * 4.2 * t;
      const out = added(added(added([0, 0, 0], height, lean), across * Math.cos(turn), u), across * Math.sin(turn), v);
      return { at: added(middle, BEAD_NM - 0.75, out), radius: 0.75, material: 'nucleic-acid', colour: '#f0b24e' };
    });
    return [...core, ...thread];
  });
};
