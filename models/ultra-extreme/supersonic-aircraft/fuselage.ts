import { group, loft, tube, type Solid } from '../../kit/index.js';
import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { LENGTH, zAt } from './dimensions.js';
import { drooped, skinAt, TAIL_TIP } from './fuselageShape.js';
import { colourOfHeat, fuselageC } from './heat.js';
import { band, facing } from './patches.js';

const AROUND = 44;

const STATIONS = [
  0.75, 0.95, 1.2, 1.6, 2.2, 2.8, 3.5, 4.2, 5, 5.7, 6.3, 6.8, 7.05, 7.3, 7.5, 7.8, 8.1, 8.5, 8.9, 9.3, 9.8, 10.5, 11.5, 12.8, 14, 17, 20, 23, 26, 29, 32, 35, 38,
  41, 44, 45.5, 47, 48.5, 50, 51.5, 53, 54.5, 56, 57.5, 59, 60, 61, 61.6, 62,
] as const;

const within = (station: number): Vec3 => [0, 5.2, zAt(station)];

const skin = (): Solid => {
  const rings = STATIONS.map((station) => Array.from({ length: AROUND }, (_, i) => skinAt(station, (360 * i) / AROUND)));
  return loft({ sections: [...rings, Array.from({ length: AROUND }, () => TAIL_TIP)], material: 'white-paint' })
    .crease(50)
    .tint((_x, _y, z) => colourOfHeat(fuselageC(LENGTH / 2 - z)));
};

/** The air-data probe at the very tip. */
const probe = (): Solid =>
  tube({
    path: [0, 0.12, 0.45, 0.9].map((station) => drooped([0, 4.7, zAt(station)], station)),
    radii: [0.012, 0.026, 0.03, 0.05],
    segments: 10,
    material: 'dark-steel',
  });

/** A thin line around the skin at a station. */
const seam = (station: number, width: number): Solid[] => {
  const angles = Array.from({ length: AROUND + 1 }, (_, i) => (360 * i) / AROUND);
  return band(
    angles.map((angle) => skinAt(station - width / 2, angle, 0.006)),
    angles.map((angle) => skinAt(station + width / 2, angle, 0.006)),
    () => within(station),
    'grey-paint',
  );
};

/** Distance between the small windows, one to a frame. */
const WINDOW_PITCH = 0.508;
const DOORS = [11.1, 26.2, 42.6] as const;

/** Stations of the cabin windows on one side. */
export const windowStations = (): number[] =>
  Array.from({ length: 62 }, (_, i) => 12.1 + i * WINDOW_PITCH).filter((station) => DOORS.every((door) => Math.abs(station - door) > 0.75));

const cabinWindow = (station: number, side: number): Solid[] => {
  const outline = (w: number, h: number): [number, number][] => [
    [-w, -h * 0.55], [-w * 0.55, -h], [w * 0.55, -h], [w, -h * 0.55], [w, h * 0.55], [w * 0.55, h], [-w * 0.55, h], [-w, h * 0.55],
  ];
  // Half sizes: metres along, degrees up. The middle is a little over the widest line.
  const draw = (w: number, h: number, out: number): Vec3[] => outline(w, h).map(([s, a]) => skinAt(station + s, side * (101.5 + a), out));
  return [
    facing(draw(0.105, 5.4, 0.006), within(station), 'aluminium'),
    facing(draw(0.075, 4, 0.012), within(station), 'solar-cell').tint('#10161d'),
  ];
};

/** A dark line around a door, drawn on the skin. */
const doorFrame = (station: number, side: number): Solid[] => {
  const [half, low, high, line] = [0.42, 76, 131, 0.03];
  const angles = Array.from({ length: 9 }, (_, i) => side * (low + ((high - low) * i) / 8));
  const upright = (s: number): Solid[] =>
    band(angles.map((a) => skinAt(s - line / 2, a, 0.007)), angles.map((a) => skinAt(s + line / 2, a, 0.007)), () => within(s), 'dark-grey-paint');
  const level = (a: number): Solid =>
    facing([skinAt(station - half, side * (a - 0.5), 0.007), skinAt(station + half, side * (a - 0.5), 0.007), skinAt(station + half, side * (a + 0.5), 0.007), skinAt(station - half, side * (a + 0.5), 0.007)], within(station), 'dark-grey-paint');
  const handle = facing([[-0.3, 92], [-0.1, 92], [-0.1, 94], [-0.3, 94]].map(([s, a]) => skinAt(station + s!, side * a!, 0.008)), within(station), 'dark-steel');
  return [...upright(station - half), ...upright(station + half), level(low), level(high), handle];
};

/** Panes as [stations, angles on the left], with frames left between. */
const PANES = [
  [[7.5, 8.62], [158.5, 178.6]],
  [[7.56, 8.7], [136, 156.5]],
  [[7.72, 8.72], [119, 134]],
  [[8.86, 9.42], [117.5, 131]],
] as const;

const pane = ([[from, to], [low, high]]: (typeof PANES)[number], side: number): Solid[] => {
  const steps = 4;
  const at = (k: number): number => from + ((to - from) * k) / steps;
  const line = (angle: number, spread: number): Vec3[] => Array.from({ length: steps + 1 }, (_, k) => skinAt(at(k), side * (angle + spread), 0.012));
  const middle = (low + high) / 2;
  return [
    ...band(line(low, 0), line(middle, 0), () => within(at(0) + 0.6), 'solar-cell'),
    ...band(line(middle, 0), line(high, 0), () => within(at(0) + 0.6), 'solar-cell'),
  ].map((part) => part.tint('#0e141b'));
};

/** The visor, lowered into the nose ahead of the windscreen: its edge, and its panes lying flush. */
const visor = (): Solid[] => {
  const rows = [5.15, 5.6, 6.05, 6.5, 6.95, 7.12];
  return [1, -1].flatMap((side) =>
    [[139, 150], [152.5, 164], [166.5, 178.6]].flatMap(([low, high]) =>
      band(
        rows.map((s) => skinAt(s, side * low!, 0.01)),
        rows.map((s) => skinAt(s, side * high!, 0.01)),
        (i) => skinAt(rows[i]!, 0),
        'solar-cell',
      ).map((part) => part.tint('#2a343d')),
    ),
  );
};

/** Small strakes under the cockpit that keep the air on the fin steady at high incidence. */
const strake = (side: number): Solid => {
  const foot = [8.9, 9.4, 10.2, 10.75].map((station) => skinAt(station, side * 84, -0.03));
  const rim = [8.95, 9.45, 10.2, 10.75].map((station, i) => skinAt(station, side * 84, [0.01, 0.22, 0.24, 0.02][i]!));
  const section = (i: number, lift: number): Vec3[] => [foot[i]!, rim[i]!].map(([x, y, z]): Vec3 => [x, y + lift, z]);
  return loft({ sections: foot.map((_, i) => [...section(i, 0.015), ...section(i, -0.015).reverse()]), material: 'white-paint' }).tint(() => colourOfHeat(fuselageC(9.8)));
};

const smallThings = (): Solid[] => [
  // Blade antennas on the crown and the keel.
  ...[15.5, 22, 33].map((station) => blade(station, 6.83, 0.34)),
  ...[23.5, 30.2].map((station) => blade(station, 3.57, -0.3)),
];

const blade = (station: number, y: number, tall: number): Solid => {
  const section = (rise: number, front: number, back: number, half: number): Vec3[] => [
    [0, y + rise, zAt(station + front)],
    [half, y + rise, zAt(station + (front + back) / 2)],
    [0, y + rise, zAt(station + back)],
    [-half, y + rise, zAt(station + (front + back) / 2)],
  ];
  return loft({ sections: [section(-Math.sign(tall) * 0.05, 0, 0.55, 0.04), section(tall, 0.22, 0.5, 0.02)], material: 'grey-paint' });
};

export const fuselage = (): Solid[] => [
  skin(),
  probe(),
  ...[13.6, 17.2, 20.8, 24.4, 28, 31.6, 35.2, 38.8, 44.3, 47.9, 51.5, 55.1, 58.7].map((station) => group(seam(station, 0.022)).tint('#b9b9b6')),
  // The joint of the radome, and of the nose.
  group(seam(2.75, 0.05)).tint('#2b2c2f'),
  group(seam(7.28, 0.05)).tint('#3a3c40'),
  ...[1, -1].flatMap((side) => [
    ...windowStations().flatMap((station) => cabinWindow(station, side)),
    ...DOORS.flatMap((station) => doorFrame(station, side)),
    ...PANES.flatMap((one) => pane(one, side)),
    strake(side),
  ]),
  ...visor(),
  ...smallThings(),
];
