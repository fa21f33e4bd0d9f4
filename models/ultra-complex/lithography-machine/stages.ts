import { box, boltCircle, cylinder, extrude, circleOutline, group, mirrored, row, type Solid } from '../../kit/index.js';
import { BASE_TOP, WAFER_RADIUS, WAFER_Y } from './dimensions.js';
import { MASK, WAFER } from './lightPath.js';

/** Middles of the two wafers: one is exposed while the other is measured. */
export const WAFER_PLACES = [[WAFER[0], 0], [0.42, 0.06]] as const;

/** A wafer of 0.3 m with its fields of 26 × 33 mm; its face at y = 0. */
export const wafer = (): Solid => {
  const fields: Solid[] = [];
  const colours = ['#8f86b8', '#7fa3b5', '#a893b0', '#86a89a'];
  for (let i = -6; i <= 6; i++) {
    for (let j = -5; j <= 5; j++) {
      const [x, z] = [i * 0.0262, j * 0.0332];
      if (Math.hypot(Math.abs(x) + 0.012, Math.abs(z) + 0.0155) > WAFER_RADIUS - 0.003) continue;
      fields.push(box({ size: [0.0245, 0.0008, 0.0315], material: 'silicon' }).tint(colours[(i * 3 + j * 5 + 60) % 4]!).move(x, 0, z));
    }
  }
  return group(cylinder({ radius: WAFER_RADIUS, height: 0.003, segments: 72, material: 'silicon' }).tint('#aab0bf').move(0, -0.003, 0), ...fields);
};

/** Chuck with its mirrors for the interferometers, on a levitated block with coils. */
const stage = (): Solid =>
  group(
    wafer(),
    cylinder({ radius: WAFER_RADIUS + 0.012, height: 0.02, segments: 56, bevel: 0.003, material: 'ceramic' }).tint('#3c4048').move(0, -0.0235, 0),
    box({ size: [0.46, 0.09, 0.46], bevel: 0.012, material: 'ceramic' }).tint('#d9cfb8').move(0, -0.1135, 0),
    ...[-1, 1].map((side) => box({ size: [0.012, 0.06, 0.44], material: 'mirror' }).move(side * 0.236, -0.1, 0)),
    ...[-1, 1].flatMap((x) => [-1, 1].map((z) => cylinder({ radius: 0.022, height: 0.012, segments: 16, material: 'brass' }).move(x * 0.185, -0.024, z * 0.185))),
    box({ size: [0.58, 0.11, 0.56], bevel: 0.015, material: 'aluminium' }).tint('#99a2ae').move(0, -0.2285, 0),
    ...[-0.19, 0, 0.19].map((x) => box({ size: [0.14, 0.03, 0.52], material: 'copper' }).move(x, -0.2605, 0)),
  );

/** Base with the checkerboard of magnets over which the stages float, both stages, and their cable carriers. */
export const waferStages = (): Solid[] => {
  const plateTop = WAFER_Y - 0.28;
  const magnets: Solid[] = [];
  for (let i = 0; i < 15; i++) {
    for (let j = 0; j < 8; j++) {
      magnets.push(box({ size: [0.143, 0.014, 0.143], material: 'dark-steel' }).tint((i + j) % 2 === 0 ? '#6d7681' : '#4b535e').move(-1.3 + i * 0.15, plateTop - 0.014, -0.46 + j * 0.15));
    }
  }
  const carrier = (x: number, z: number): Solid =>
    group(...row(8, [0, 0, -0.055], (i) => box({ size: [0.09, 0.035 + (i % 2) * 0.004, 0.045], material: 'black-plastic' }))).move(x, plateTop + 0.02, z - 0.3);
  return [
    box({ size: [2.5, plateTop - BASE_TOP - 0.03, 1.36], bevel: 0.03, material: 'granite' }).tint('#5a5f68').move(-0.25, BASE_TOP, 0.06),
    box({ size: [2.36, 0.03, 1.26], material: 'dark-steel' }).tint('#3b414a').move(-0.25, plateTop - 0.032, 0.06),
    ...magnets,
    ...WAFER_PLACES.map(([x, z]) => stage().move(x, WAFER_Y, z)),
    carrier(WAFER_PLACES[0][0], 0), carrier(WAFER_PLACES[1][0], 0),
  ];
};

/** The metrology frame: a stiff plate on springs that carries optics and sensors, free of the floor's tremor. */
export const metrologyFrame = (): Solid[] => {
  const y = 1.13;
  const outline = [[-1.5, -0.95], [1.1, -0.95], [1.1, 0.12], [0.05, 0.12], [-0.2, 0.34], [-1.5, 0.34]] as const;
  return [
    extrude({ outline: outline.map(([x, z]) => [x, -z] as const).reverse(), holes: [circleOutline({ radius: 0.2, segments: 32, centre: [WAFER[0], 0] }), circleOutline({ radius: 0.07, segments: 24, centre: [0.42, -0.02] })], depth: 0.12, bevel: 0.012, material: 'aluminium' })
      .tint('#b3bbc6')
      .turn('x', -90)
      .move(0, y, 0),
    ...[[-1.4, -0.85], [1.0, -0.85], [-1.4, 0.24]].map(([x, z]) =>
      group(
        cylinder({ radius: 0.075, height: y - BASE_TOP - 0.2, segments: 24, material: 'grey-paint' }).tint('#4f5864').move(0, BASE_TOP, 0),
        cylinder({ radius: 0.11, height: 0.14, segments: 28, bevel: 0.015, material: 'rubber' }).move(0, y - 0.2, 0),
        cylinder({ radius: 0.09, height: 0.06, segments: 28, material: 'stainless' }).move(0, y - 0.06, 0),
      ).move(x!, 0, z!),
    ),
    // Alignment and level sensors over the measured wafer.
    cylinder({ radius: 0.06, height: 0.34, segments: 28, bevel: 0.008, material: 'black-plastic' }).move(0.42, y - 0.04, 0.02),
    box({ size: [0.3, 0.12, 0.2], bevel: 0.012, material: 'dark-grey-paint' }).move(0.42, y + 0.28, -0.06),
    box({ size: [0.1, 0.26, 0.1], bevel: 0.01, material: 'titanium' }).move(0.7, y + 0.1, -0.02),
  ];
};

/** The mask's stage: it scans above the optics, hanging upside down between two rows of linear motors. */
export const maskStage = (): Solid[] => {
  const [x, y] = MASK;
  return [
    box({ size: [0.2, 0.05, 0.2], bevel: 0.006, material: 'ceramic' }).tint('#3c4048').move(x, y + 0.0075, 0),
    box({ size: [0.48, 0.09, 0.4], bevel: 0.012, material: 'ceramic' }).tint('#d9cfb8').move(x, y + 0.058, 0),
    ...mirrored('z', box({ size: [1.5, 0.14, 0.12], bevel: 0.012, material: 'steel' }).tint('#5c6673').move(x - 0.05, y + 0.03, 0.33)),
    ...mirrored('z', ...row(12, [0.115, 0, 0], (i) => box({ size: [0.09, 0.05, 0.03], material: 'copper' }).tint(i % 2 === 0 ? '#c77e4d' : '#a8663c').move(x - 0.68, y + 0.075, 0.256))),
    box({ size: [1.7, 0.06, 0.9], bevel: 0.012, material: 'aluminium' }).tint('#aab2bd').move(x - 0.05, y + 0.19, 0),
    ...mirrored('z', ...[-0.72, 0.62].map((dx) => box({ size: [0.1, 0.22, 0.1], material: 'aluminium' }).move(x + dx, y + 0.01, 0.4))),
    boltCircle({ count: 10, radius: 0.16, size: 0.024, material: 'steel' }).move(x, y + 0.25, 0),
  ];
};
