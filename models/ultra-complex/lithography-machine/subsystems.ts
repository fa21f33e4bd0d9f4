import { box, cylinder, group, lathe, mirrored, pipeRun, row, smoothPath, tube, type Solid } from '../../kit/index.js';
import { BASE_TOP, ENCLOSURE_TOP, HANDLER_RIGHT } from './dimensions.js';

/** The arm that carries wafers from the closed end through the load lock, with a wafer on its fork. */
const wafersWay = (): Solid => {
  const x = HANDLER_RIGHT + 0.5;
  return group(
    box({ size: [0.7, 0.42, 0.8], bevel: 0.02, material: 'aluminium' }).tint('#b4bcc6').move(x, BASE_TOP, 0.2),
    cylinder({ radius: 0.15, height: 0.24, segments: 32, bevel: 0.015, material: 'white-paint' }).move(x, BASE_TOP + 0.42, 0.25),
    box({ size: [0.34, 0.05, 0.09], bevel: 0.012, material: 'aluminium' }).turn('y', 30).move(x - 0.1, BASE_TOP + 0.66, 0.32),
    cylinder({ radius: 0.05, height: 0.07, segments: 20, material: 'steel' }).move(x - 0.23, BASE_TOP + 0.7, 0.39),
    box({ size: [0.36, 0.035, 0.08], bevel: 0.01, material: 'aluminium' }).turn('y', -28).move(x - 0.08, BASE_TOP + 0.76, 0.47),
    ...[-1, 1].map((side) => box({ size: [0.26, 0.014, 0.03], material: 'ceramic' }).move(x + 0.2, BASE_TOP + 0.772, 0.56 + side * 0.06)),
    cylinder({ radius: 0.15, height: 0.003, segments: 64, material: 'silicon' }).tint('#9c97bd').move(x + 0.26, BASE_TOP + 0.788, 0.56),
    // Load lock in the vessel's wall.
    box({ size: [0.12, 0.32, 0.6], bevel: 0.02, material: 'stainless' }).move(-1.84, BASE_TOP + 0.62, 0.2),
    box({ size: [0.04, 0.1, 0.42], material: 'black-plastic' }).move(-1.895, BASE_TOP + 0.74, 0.2),
  );
};

/** Frame around the illuminator's mirrors, with its actuator boxes and cooling lines. */
const illuminatorFrame = (): Solid => {
  const bar = (from: readonly [number, number, number], to: readonly [number, number, number]): Solid =>
    box({ size: [0.06, Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]), 0.06], bevel: 0.008, material: 'titanium' }).tint('#8c95a1').along(from, to);
  const z = -0.48;
  return group(
    bar([0.72, 1.28, z], [0.72, 3.32, z]), bar([1.5, 1.28, z], [1.5, 3.32, z]),
    bar([0.72, 1.5, z - 0.01], [1.5, 1.5, z - 0.01]), bar([0.72, 2.2, z - 0.01], [1.5, 2.2, z - 0.01]), bar([0.72, 3.1, z - 0.01], [1.5, 3.1, z - 0.01]),
    ...row(5, [0, 0.34, 0], () => box({ size: [0.26, 0.24, 0.2], bevel: 0.012, material: 'dark-grey-paint' })).map((b) => b.move(1.12, 1.56, z - 0.22)),
    ...[0.82, 0.88, 1.36, 1.42].map((x, i) => tube({ path: smoothPath([[x, 3.3, z + 0.06], [x, 2.4, z + 0.09], [x + 0.02, 1.9, z + 0.05], [x, 1.35, z + 0.07]], 4), radius: 0.014, segments: 6, material: 'copper' }).tint(i % 2 === 0 ? '#c27a4c' : '#2f63ad')),
  );
};

/** Gas lines with valves, cable looms and a control cabinet in the source's bay. */
const sourceServices = (): Solid => {
  const manifold = row(6, [0.2, 0, 0], (i) =>
    group(
      cylinder({ radius: 0.022, height: 0.5, segments: 10, material: 'stainless' }),
      box({ size: [0.07, 0.1, 0.07], bevel: 0.008, material: 'brass' }).move(0, 0.24, 0),
      cylinder({ radius: 0.045, height: 0.02, segments: 14, material: i % 2 === 0 ? 'red-paint' : 'blue-paint' }).turn('x', 90).move(0, 0.29, 0.06),
      cylinder({ radius: 0.006, height: 0.04, segments: 6, material: 'steel' }).turn('x', 90).move(0, 0.29, 0.03),
    ),
  ).map((valve) => valve.move(1.95, 2.45, -1.2));
  const cabinet = (x: number, width: number, height: number): Solid =>
    group(
      box({ size: [width, height, 0.36], bevel: 0.015, material: 'white-paint' }).tint('#cfd4da'),
      ...row(Math.floor(height / 0.3), [0, 0.28, 0], (i) => box({ size: [width - 0.12, 0.2, 0.02], bevel: 0.004, material: 'grey-paint' }).tint(i % 2 === 0 ? '#7c8692' : '#4d5662')).map((unit) => unit.move(0, 0.1, 0.181)),
    ).move(x, BASE_TOP, -1.18);
  return group(
    ...manifold,
    box({ size: [1.3, 0.06, 0.1], material: 'stainless' }).move(2.45, 2.92, -1.2),
    box({ size: [1.3, 0.06, 0.1], material: 'stainless' }).move(2.45, 2.42, -1.2),
    cabinet(2.1, 0.62, 1.5), cabinet(3.98, 0.5, 2.2), cabinet(4.52, 0.5, 2.2),
    pipeRun({ path: [[3.1, 3.55, -1.1], [3.1, 2.3, -1.1], [3.35, 2.3, -0.95], [3.35, 1.98, -0.5]], radius: 0.06, flanges: true, material: 'stainless' }),
    pipeRun({ path: [[2.62, 1.0, -0.85], [2.62, 1.3, -0.85], [2.62, 1.3, -1.0], [2.62, 2.42, -1.12]], radius: 0.05, material: 'stainless' }),
    pipeRun({ path: [[3.7, 0.98, -0.85], [3.7, 1.25, -0.85], [3.7, 1.4, -0.5]], radius: 0.07, flanges: true, material: 'stainless' }),
    ...[0, 1, 2, 3, 4].map((i) =>
      tube({ path: smoothPath([[4.0 + i * 0.05, ENCLOSURE_TOP, -1.0], [4.05 + i * 0.06, 3.0, -0.9], [4.2 + i * 0.03, 2.4, -0.72], [4.42 + i * 0.02, 1.62 - i * 0.04, -0.5]], 5), radius: 0.016, segments: 6, material: 'black-plastic' }).tint(
        ['#23262b', '#9a3027', '#2b5fa6', '#23262b', '#c79a3a'][i]!,
      ),
    ),
  );
};

/** Looms and hoses inside the scanner's vessel, and the springs under the barrel. */
const scannerServices = (): Solid =>
  group(
    ...mirrored('x', cylinder({ radius: 0.06, height: 0.1, segments: 20, bevel: 0.01, material: 'stainless' }).move(0.62, 1.24, -0.35)).map((s) => s.move(-0.46, 0, 0)),
    ...[0, 1, 2, 3, 4, 5].map((i) =>
      tube({ path: smoothPath([[-1.62 + i * 0.035, 3.3, -0.9], [-1.58 + i * 0.04, 2.4, -0.86], [-1.54 + i * 0.03, 1.6, -0.8], [-1.5 + i * 0.04, 1.26, -0.7]], 4), radius: 0.013, segments: 6, material: 'black-plastic' }).tint(
        ['#23262b', '#2b5fa6', '#23262b', '#9a3027', '#23262b', '#c27a4c'][i]!,
      ),
    ),
    lathe({ profile: [[0.13, 0], [0.17, 0], [0.17, 0.07], [0.13, 0.07], [0.13, 0]], segments: 32, material: 'brass' }).move(-0.78, 1.11, 0),
  );

export const subsystems = (): Solid[] => [wafersWay(), illuminatorFrame(), sourceServices(), scannerServices()];
