import { box, cylinder, group, row, tube, smoothPath, type Solid } from '../../kit/index.js';
import { BACK, BASE_TOP, BAY_SPLIT, ENCLOSURE_TOP, FRONT, HANDLER_RIGHT, LEFT, MACHINE_DEPTH, RIGHT } from './dimensions.js';

const WHITE = '#e9ebee';
const GREY = '#aeb6c0';
const BLUE = '#2a5fa8';
const post = (x: number, z: number): Solid => box({ size: [0.09, ENCLOSURE_TOP - BASE_TOP - 0.02, 0.09], bevel: 0.012, material: 'grey-paint' }).tint('#6b7683').move(x, BASE_TOP, z);

/** A door: white sheet with a seam, a handle and perhaps a grille; its back at z = 0. */
const door = (width: number, height: number, { grille = false, handle = true, window = false } = {}): Solid =>
  group(
    box({ size: [width - 0.016, height, 0.045], bevel: 0.012, material: 'white-paint' }).tint(WHITE).move(0, 0, 0.0225),
    ...(handle ? [box({ size: [0.03, 0.24, 0.03], bevel: 0.006, material: 'aluminium' }).move(width * 0.36, height * 0.46, 0.055)] : []),
    ...(grille ? row(7, [0, 0.042, 0], () => box({ size: [width * 0.6, 0.02, 0.012], material: 'dark-grey-paint' })).map((slat) => slat.move(0, 0.14, 0.046)) : []),
    ...(window
      ? [box({ size: [width * 0.62, 0.5, 0.016], bevel: 0.006, material: 'black-plastic' }).move(0, height * 0.6, 0.042), box({ size: [width * 0.54, 0.42, 0.012], material: 'screen' }).tint('#2b4d70').move(0, height * 0.6 + 0.04, 0.05)]
      : []),
  );

/** A door seen from its inside: a sheet with its stiffening frame, a latch and a gasket. */
const foldedDoor = (width: number, height: number): Solid =>
  group(
    box({ size: [width, height, 0.03], bevel: 0.008, material: 'white-paint' }).tint('#d9dde2').move(0, 0, 0.015),
    ...[-1, 1].map((side) => box({ size: [0.06, height - 0.1, 0.04], bevel: 0.008, material: 'aluminium' }).move(side * (width / 2 - 0.06), 0.05, 0.045)),
    ...[0.06, 0.36, 0.66, 0.94].map((part) => box({ size: [width - 0.18, 0.06, 0.035], bevel: 0.008, material: 'aluminium' }).move(0, (height - 0.06) * part, 0.043)),
    box({ size: [0.05, 0.16, 0.05], bevel: 0.008, material: 'dark-steel' }).move(-width / 2 + 0.13, height * 0.47, 0.06),
  );

/** Steel base on round feet, with forklift pockets and levelling screws. */
export const base = (): Solid[] => {
  const length = RIGHT - LEFT - 0.04;
  return [
    box({ size: [length, 0.2, 0.22], bevel: 0.015, material: 'grey-paint' }).tint('#4b5460').move(0, BASE_TOP - 0.22, FRONT - 0.16),
    box({ size: [length, 0.2, 0.22], bevel: 0.015, material: 'grey-paint' }).tint('#4b5460').move(0, BASE_TOP - 0.22, BACK + 0.16),
    ...row(12, [0.97, 0, 0], () => box({ size: [0.16, 0.18, MACHINE_DEPTH - 0.5], material: 'grey-paint' }).tint('#434b56').move(-5.33, BASE_TOP - 0.21, 0)),
    box({ size: [length - 0.02, 0.02, MACHINE_DEPTH - 0.06], material: 'steel' }).tint('#8d96a2').move(0, BASE_TOP - 0.02, 0),
    ...[FRONT - 0.16, BACK + 0.16].flatMap((z) =>
      row(9, [1.3, 0, 0], () => [
        cylinder({ radius: 0.15, height: 0.05, segments: 20, material: 'steel' }),
        cylinder({ radius: 0.055, height: 0.17, segments: 10, material: 'stainless' }).move(0, 0.04, 0),
        cylinder({ radius: 0.09, height: 0.04, segments: 6, material: 'dark-steel' }).move(0, 0.12, 0),
      ]).map((foot) => foot.move(-5.2, 0, z)),
    ),
  ];
};

/** The closed end where wafers come in: doors in front, two load ports at the end. */
const handlerEnd = (): Solid[] => {
  const width = HANDLER_RIGHT - LEFT - 0.22;
  const middle = (LEFT + HANDLER_RIGHT) / 2 + 0.06;
  const height = ENCLOSURE_TOP - BASE_TOP;
  const doors = row(3, [width / 3, 0, 0], (i) => door(width / 3, height - 0.44, { grille: i !== 1, window: i === 1 })).map((d) => d.move(middle - width / 3, BASE_TOP + 0.02, FRONT - 0.05));
  const upper = row(3, [width / 3, 0, 0], () => door(width / 3, 0.36, { handle: false })).map((d) => d.move(middle - width / 3, ENCLOSURE_TOP - 0.39, FRONT - 0.05));
  const loadPort = (z: number): Solid =>
    group(
      box({ size: [0.06, 1.5, 0.62], bevel: 0.012, material: 'grey-paint' }).tint('#c9ced5').move(LEFT + 0.17, BASE_TOP, z),
      box({ size: [0.16, 0.05, 0.46], bevel: 0.01, material: 'aluminium' }).move(LEFT + 0.08, 1.02, z),
      box({ size: [0.15, 0.32, 0.4], bevel: 0.03, material: 'orange-paint' }).tint('#d98b3a').move(LEFT + 0.078, 1.075, z),
    );
  return [
    ...doors,
    ...upper,
    box({ size: [width, height, MACHINE_DEPTH - 0.26], bevel: 0.02, material: 'white-paint' }).tint('#dfe2e6').move(middle, BASE_TOP, -0.04),
    box({ size: [width + 0.02, 0.09, 0.02], material: 'blue-paint' }).tint(BLUE).move(middle, ENCLOSURE_TOP - 0.57, FRONT - 0.003),
    loadPort(-0.7), loadPort(0.1), loadPort(0.9),
  ];
};

/** Back wall, header beams, corner posts, and the two panels that are swung open. */
const openBays = (): Solid[] => {
  const height = ENCLOSURE_TOP - BASE_TOP;
  const from = HANDLER_RIGHT + 0.06;
  const span = RIGHT - from;
  const panels = 7;
  const back = row(panels, [span / panels, 0, 0], (i) => door(span / panels, height - 0.03, { grille: i % 2 === 0 }).turn('y', 180)).map((d) => d.move(from + span / panels / 2, BASE_TOP + 0.02, BACK + 0.05));
  const header = (z: number): Solid[] => [
    box({ size: [span, 0.16, 0.1], bevel: 0.012, material: 'white-paint' }).tint(WHITE).move(from + span / 2, ENCLOSURE_TOP - 0.16, z),
    box({ size: [span - 0.02, 0.035, 0.012], material: 'blue-paint' }).tint(BLUE).move(from + span / 2, ENCLOSURE_TOP - 0.1, z + 0.053),
  ];
  return [
    ...back,
    ...header(FRONT - 0.07),
    ...[from, BAY_SPLIT, RIGHT - 0.06].flatMap((x) => [post(x, FRONT - 0.07), post(x, BACK + 0.12)]),
    // The end wall's rear half stays on.
    door(1.42, height - 0.03).turn('y', 90).move(RIGHT - 0.05, BASE_TOP + 0.02, -0.76),
    // One door of the bay is folded back over the closed end.
    foldedDoor(0.98, height - 0.46).move(HANDLER_RIGHT - 0.56, BASE_TOP + 0.03, FRONT + 0.055),
    ...[0.5, 2.2].map((y) => cylinder({ radius: 0.022, height: 0.18, segments: 10, material: 'steel' }).move(HANDLER_RIGHT - 0.02, BASE_TOP + y, FRONT + 0.04)),
    // Roof: sheets over the rear half of the bays.
    ...row(6, [span / 6, 0, 0], () => box({ size: [span / 6 - 0.014, 0.035, 1.15], bevel: 0.008, material: 'white-paint' }).tint('#dcdfe4')).map((s) => s.move(from + span / 12, ENCLOSURE_TOP + 0.001, BACK + 0.64)),
    ...row(6, [span / 5.2, 0, 0], () => box({ size: [0.07, 0.09, MACHINE_DEPTH - 0.24], material: 'grey-paint' }).tint('#7b8592')).map((s) => s.move(from + 0.12, ENCLOSURE_TOP - 0.14, 0)),
  ];
};

/** Cable ducts, hoses and exhausts along the top. */
export const roofServices = (): Solid[] => {
  const top = ENCLOSURE_TOP + 0.04;
  const tray = (z: number, y: number): Solid =>
    group(
      box({ size: [9.6, 0.015, 0.34], material: 'aluminium' }).move(0.1, y, z),
      ...[-1, 1].map((side) => box({ size: [9.6, 0.1, 0.012], material: 'aluminium' }).move(0.1, y, z + side * 0.17)),
      ...row(13, [0.78, 0, 0], () => box({ size: [0.04, 0.09, 0.4], material: 'steel' }).tint(GREY)).map((s) => s.move(-4.58, y - 0.088, z)),
    );
  const cables = Array.from({ length: 8 }, (_, i) => {
    const z = -1.18 + i * 0.04;
    const r = 0.013 + (i % 3) * 0.004;
    return tube({ path: [[-4.6, top + 0.125 + r, z], [4.85, top + 0.125 + r, z]], radius: r, segments: 6, material: 'black-plastic' }).tint(['#25282d', '#30343b', '#1d4f8f', '#25282d', '#8a2c24', '#2b2e34', '#565c64', '#25282d'][i]!);
  });
  const hose = (x: number, z: number, drop: number, colour: string): Solid =>
    tube({ path: smoothPath([[x, top + 0.16, -1.0], [x, top + 0.3, -0.6], [x + 0.04, top + 0.22, z - 0.15], [x + 0.05, top - 0.1, z], [x + 0.05, drop, z]], 5), radius: 0.032, segments: 8, material: 'rubber' }).tint(colour);
  const exhaust = (x: number, z: number, height: number): Solid =>
    group(
      cylinder({ radius: 0.17, height, segments: 20, open: true, material: 'stainless' }),
      ...[0.02, height - 0.06].map((y) => cylinder({ radius: 0.2, height: 0.05, segments: 20, bevel: 0.008, material: 'steel' }).move(0, y, 0)),
    ).move(x, top - 0.02, z);
  return [
    tray(-1.04, top + 0.1), ...cables,
    ...[[-1.3, -0.2, '#b23a30'], [-1.14, -0.2, '#2c62b0'], [0.86, -0.28, '#2c62b0'], [1.0, -0.28, '#b23a30'], [3.2, -0.4, '#2c62b0'], [3.36, -0.4, '#b23a30']].map(([x, z, c]) => hose(x as number, z as number, x as number < 2 ? 3.55 : 1.5, c as string)),
    exhaust(4.7, -0.9, 0.5), exhaust(-3.3, -0.7, 0.42), exhaust(-4.4, -0.7, 0.42),
    box({ size: [0.7, 0.36, 0.7], bevel: 0.02, material: 'white-paint' }).tint('#d5d9de').move(-3.9, ENCLOSURE_TOP, 0.5),
    box({ size: [0.9, 0.26, 0.6], bevel: 0.02, material: 'white-paint' }).tint('#d5d9de').move(2.5, ENCLOSURE_TOP + 0.04, -0.9 + 0.1),
    // Signal light.
    ...(['#d24b3a', '#e0a83a', '#4fbf78'] as const).map((colour, i) => cylinder({ radius: 0.035, height: 0.08, segments: 14, material: i === 2 ? 'glow-green' : 'red-paint' }).tint(colour).move(-2.95, ENCLOSURE_TOP + 0.33 - i * 0.085, 1.2)),
    cylinder({ radius: 0.018, height: 0.16, segments: 10, material: 'steel' }).move(-2.95, ENCLOSURE_TOP, 1.2),
  ];
};

/** Cabinets behind the vessel, and pedestals that bring water, gas and power through the floor. */
export const services = (): Solid[] => {
  const rack = (x: number, width: number): Solid =>
    group(
      box({ size: [width, 2.5, 0.42], bevel: 0.015, material: 'grey-paint' }).tint('#8e97a3'),
      ...row(9, [0, 0.26, 0], (i) => box({ size: [width - 0.1, 0.2, 0.02], material: 'black-plastic' }).tint(i % 3 === 0 ? '#39414c' : '#262b33')).map((unit) => unit.move(0, 0.12, 0.212)),
    ).move(x, BASE_TOP, -1.0);
  const pedestal = (x: number): Solid =>
    group(
      cylinder({ radius: 0.16, height: 0.62, segments: 24, bevel: 0.02, material: 'stainless' }),
      cylinder({ radius: 0.21, height: 0.05, segments: 24, bevel: 0.01, material: 'steel' }).move(0, 0.6, 0),
      ...[-0.07, 0.07].map((dx) => tube({ path: smoothPath([[dx, 0.62, 0], [dx, 0.85, 0], [dx, 1.0, -0.2], [dx, 1.02, -0.5]], 4), radius: 0.03, segments: 8, material: 'rubber' }).tint(dx < 0 ? '#2c62b0' : '#b23a30')),
    ).move(x, BASE_TOP, 0.7);
  return [rack(-2.25, 0.78), pedestal(2.2), pedestal(2.75), pedestal(4.75)];
};

export const enclosure = (): Solid[] => [...handlerEnd(), ...openBays()];
