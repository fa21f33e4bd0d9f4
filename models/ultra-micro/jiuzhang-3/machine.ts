import { box, cylinder, group, plate, ring, torus, tube, type Solid } from '../../kit/index.js';
import { BEAM_Y, LOOPS, MODES, TABLE_TOP } from './dimensions.js';
import { COUPLER, CRYOSTAT, entry, INTERFEROMETER, lit, PUMP, ROW_HEADS, rowEnd, SOURCE_SPOTS, type Spot } from './lightPath.js';
import { lens, mirror, source, splitter } from './optics.js';

const ray = (from: Spot, to: Spot, radius: number, tint: string): Solid => tube({ path: [lit(from), lit(to)], radius, segments: 6, material: 'glow' }).tint(tint);
const PUMP_RED = '#e0431f';
const SQUEEZED = '#ff9b5c';

/** The pulsed laser: a long box with its aperture, vents and key. */
export const laser = (): Solid =>
  group(
    box({ size: [0.78, 0.16, 0.2], bevel: 0.008, material: 'white-paint' }).tint('#c9cdd3'),
    box({ size: [0.8, 0.02, 0.21], bevel: 0.004, material: 'dark-grey-paint' }),
    box({ size: [0.72, 0.004, 0.17], bevel: 0.0015, material: 'grey-paint' }).move(0, 0.16, 0),
    ...Array.from({ length: 14 }, (_, i) => box({ size: [0.02, 0.09, 0.004], material: 'black-plastic' }).move(0.02 + i * 0.026, 0.04, 0.1)),
    cylinder({ radius: 0.016, height: 0.02, segments: 24, bevel: 0.002, material: 'black-paint' }).turn('z', 90).move(-0.388, BEAM_Y - TABLE_TOP, 0),
    box({ size: [0.16, 0.035, 0.004], bevel: 0.001, material: 'blue-paint' }).move(-0.22, 0.09, 0.1),
  ).move(0.43, TABLE_TOP, PUMP[0]![1]);

/** The pump's way, the rows of sources, and the squeezed light's way to the interferometer. */
export const sources = (): Solid[] => [
  ray(PUMP[0]!, PUMP[1]!, 0.003, PUMP_RED),
  ray(PUMP[1]!, [PUMP[2]![0], ROW_HEADS[4]![1]], 0.003, PUMP_RED),
  mirror(PUMP[1]![0] - 0.004, PUMP[1]![1] - 0.004, 45),
  ...[-0.2, -0.45, -0.7].map((x) => lens(x, PUMP[0]![1], 90)),
  ...ROW_HEADS.flatMap((head, row) => {
    const end = rowEnd(row);
    return [
      row < 4 ? splitter(...head) : mirror(head[0] - 0.003, head[1] + 0.003, 135),
      ray(head, SOURCE_SPOTS[row * 5]!, 0.0024, PUMP_RED),
      ...[1, 2, 3, 4].map((i) => ray(SOURCE_SPOTS[row * 5 + i - 1]!, SOURCE_SPOTS[row * 5 + i]!, 0.002, '#f0632f')),
      ray(SOURCE_SPOTS[row * 5 + 4]!, end, 0.0022, SQUEEZED),
      ray(end, entry(row), 0.0022, SQUEEZED),
      mirror(end[0] + 0.004, end[1], row < 2 ? 300 : row === 2 ? 285 : 240),
      lens(-0.82, head[1], 90),
      // Between the sources stand the plates that turn the light's polarisation.
      ...[0, 1, 2, 3].map((i) => lens(SOURCE_SPOTS[row * 5 + i]![0] + 0.065, head[1], 90)),
    ];
  }),
  ...SOURCE_SPOTS.map((spot) => source(...spot)),
];

/** The heart: glass plates in a frame, in which every path meets every other. The lid is off. */
export const interferometer = (): Solid[] => {
  const { at: [x, z], width, height, depth } = INTERFEROMETER;
  const wall = (w: number, d: number, dx: number, dz: number): Solid => box({ size: [w, height, d], bevel: 0.004, material: 'aluminium' }).tint('#b9bec6').move(x + dx, TABLE_TOP, z + dz);
  const layers = 8;
  const plates = Array.from({ length: layers }, (_, i) => {
    const px = x - width / 2 + 0.05 + (i * (width - 0.1)) / (layers - 1);
    return group(
      box({ size: [0.012, height * 0.72, depth - 0.09], bevel: 0.0015, material: 'lens-glass' }).tint('#86b6d6'),
      box({ size: [0.018, 0.012, depth - 0.08], bevel: 0.002, material: 'brass' }).move(0, -0.004, 0),
    ).move(px, TABLE_TOP + 0.02, z);
  });
  const rays = Array.from({ length: 12 }, (_, k) =>
    Array.from({ length: layers - 1 }, (_, i) => {
      const px = (step: number): number => x - width / 2 + 0.05 + (step * (width - 0.1)) / (layers - 1);
      const lane = (step: number): number => {
        // Each path wanders over all lanes, another way than its neighbours.
        const swing = Math.sin((k * 2.399963 + step * (1 + (k % 3))) * 1.1);
        return z + swing * (depth / 2 - 0.08);
      };
      return tube({ path: [[px(i), BEAM_Y + 0.008 * ((k % 4) - 1.5), lane(i)], [px(i + 1), BEAM_Y + 0.008 * ((k % 4) - 1.5), lane(i + 1)]], radius: 0.0016, segments: 4, material: 'glow' }).tint(SQUEEZED);
    }),
  ).flat();
  return [
    plate({ size: [width, depth], thickness: 0.014, corner: 0.006, material: 'aluminium' }).move(x, TABLE_TOP, z),
    wall(width, 0.02, 0, -depth / 2 + 0.01),
    box({ size: [width, height * 0.3, 0.02], bevel: 0.004, material: 'aluminium' }).tint('#b9bec6').move(x, TABLE_TOP, z + depth / 2 - 0.01),
    box({ size: [0.02, height * 0.26, depth - 0.04], bevel: 0.004, material: 'aluminium' }).tint('#b9bec6').move(x - width / 2 + 0.01, TABLE_TOP, z),
    ...plates,
    ...rays,
  ];
};

/** One fibre of light for each of the paths, gathered into twelve ribbons that run over the table's edge to the cold box. */
export const fibres = (): Solid[] => {
  const ribbons = 12;
  const [x, z] = COUPLER;
  const start = INTERFEROMETER.at[0] + INTERFEROMETER.width / 2;
  const paths = Array.from({ length: MODES }, (_, i) => {
    const ribbon = Math.floor(i / (MODES / ribbons));
    const inRibbon = (i % (MODES / ribbons)) - (MODES / ribbons - 1) / 2;
    const lane = z + (ribbon - (ribbons - 1) / 2) * 0.046 + inRibbon * 0.0022;
    const height = 0.05 + 0.012 * (ribbon % 3);
    return tube({
      path: [
        [start + 0.01, BEAM_Y, lane], [x, BEAM_Y, lane], [x + 0.14, BEAM_Y + height, z + (lane - z) * 0.7],
        [x + 0.34, BEAM_Y + height * 0.9 + 0.03, z + (lane - z) * 0.46], [CRYOSTAT[0] - 0.21, BEAM_Y + 0.14 + 0.016 * (ribbon % 4), CRYOSTAT[1] + (lane - z) * 0.34],
      ],
      radius: 0.0009,
      segments: 3,
      caps: false,
      material: 'yellow-paint',
    }).tint(ribbon % 2 === 0 ? '#d9b13c' : '#c98a2e');
  });
  const couplers = Array.from({ length: ribbons }, (_, i) =>
    group(
      box({ size: [0.05, 0.05, 0.036], bevel: 0.002, material: 'black-paint' }),
      box({ size: [0.044, 0.03, 0.032], bevel: 0.002, material: 'aluminium' }).move(0, 0.05, 0),
    ).move(start + 0.075, TABLE_TOP, z + (i - (ribbons - 1) / 2) * 0.046),
  );
  return [...paths, ...couplers];
};

/** Spools of fibre: loops that part each pulse in time, so that the detectors can count photon by photon. */
export const spools = (): Solid[] =>
  Array.from({ length: LOOPS }, (_, i) =>
    group(
      cylinder({ radius: 0.062, height: 0.004, segments: 28, material: 'black-plastic' }),
      ...ring(3, 0, (k) => torus({ radius: 0.05 - 0.002 * (k % 2), tube: 0.0044, segments: 24, tubeSegments: 4, material: 'yellow-paint' }).tint('#d9b13c').move(0, 0.009 + 0.0085 * k, 0), { upright: true }),
      cylinder({ radius: 0.038, height: 0.034, segments: 20, material: 'black-plastic' }),
    ).move(0.2 + 0.15 * (i % 4), TABLE_TOP, 0.5 + 0.15 * Math.floor(i / 4)),
  );

/** The cold box in which nanowires wait for single photons, near two degrees above absolute zero. */
export const cryostat = (): Solid =>
  group(
    box({ size: [0.52, 0.1, 0.52], bevel: 0.01, material: 'dark-grey-paint' }),
    cylinder({ radius: 0.21, height: 0.92, segments: 64, bevel: 0.012, material: 'stainless' }).move(0, 0.1, 0),
    ...[0.12, 0.5, 0.98].map((y) => cylinder({ radius: 0.226, height: 0.026, segments: 64, bevel: 0.004, material: 'stainless' }).move(0, y, 0)),
    ...ring(24, 0.219, () => cylinder({ radius: 0.006, height: 0.012, segments: 6, material: 'dark-steel' }).move(0, 1.004, 0)),
    cylinder({ radius: 0.12, height: 0.12, segments: 48, bevel: 0.008, material: 'dark-steel' }).move(0, 1.02, 0),
    cylinder({ radius: 0.045, height: 0.26, segments: 32, bevel: 0.004, material: 'stainless' }).move(0.03, 1.14, 0),
    box({ size: [0.16, 0.07, 0.12], bevel: 0.008, material: 'black-paint' }).move(0.03, 1.4, 0),
    box({ size: [0.12, 0.2, 0.3], bevel: 0.006, material: 'aluminium' }).move(-0.16, 1.02, 0),
    ...ring(2, 0, (k) => tube({ path: [[0.06 + 0.05 * k, 1.43, -0.05], [0.16, 1.36, -0.2], [0.24, 0.9, -0.26], [0.26, 0.2, -0.26]], radius: 0.014, segments: 10, material: 'rubber' }), { upright: true }),
    box({ size: [0.14, 0.09, 0.006], bevel: 0.002, material: 'screen' }).tint('#1e6e86').move(0, 0.62, 0.212),
  ).move(CRYOSTAT[0], 0, CRYOSTAT[1]);
