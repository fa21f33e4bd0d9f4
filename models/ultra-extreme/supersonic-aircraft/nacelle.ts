import { box, cylinder, extrude, group, lathe, loft, ring, type Outline, type Solid } from '../../kit/index.js';
import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { zAt } from './dimensions.js';

const ENGINE_OFFSET = 0.9;
const FLOOR = 2.22;
const ROOF = 3.68;
const DUCT_HALF = 0.875;
const FACE = 41.5;
const REAR = 48.7;

/** A ring of a box with rounded corners; the top edge and the bottom edge may stand at different stations. */
const section = (half: number, bottom: number, top: number, stationTop: number, stationBottom: number, corner: number, middle = 0): Vec3[] => {
  const corners = [[1, 1], [-1, 1], [-1, -1], [1, -1]] as const;
  return corners.flatMap(([sx, sy], k) =>
    [0, 1, 2, 3].map((i): Vec3 => {
      const angle = (Math.PI / 2) * (k + i / 3);
      const x = middle + sx * (half - corner) + corner * Math.cos(angle);
      const y = (sy > 0 ? top - corner : bottom + corner) + corner * Math.sin(angle);
      const share = (top - y) / (top - bottom);
      return [x, y, zAt(stationTop + (stationBottom - stationTop) * share)];
    }),
  );
};

/** A plate in the side view: outline as [station, height], so thick, centred at x. */
const sidePlate = (outline: readonly (readonly [number, number])[], thickness: number, x: number): Solid =>
  extrude({ outline: outline.map(([station, y]): [number, number] => [zAt(station), y]) as Outline, depth: thickness, bevel: 0.015 })
    .turn('y', -90)
    .move(x + thickness / 2, 0, 0);

/** One intake: a box with a sharp raked lip, hollow, with its ramp and the engine's first stage at the end. */
const intake = (x: number): Solid =>
  group(
    loft({
      sections: [
        section(DUCT_HALF, FLOOR, ROOF, 37.3, 38.45, 0.06, x),
        section(DUCT_HALF, FLOOR, ROOF, 42.3, 42.3, 0.1, x),
        section(DUCT_HALF - 0.09, FLOOR + 0.09, ROOF - 0.09, 42.2, 42.2, 0.1, x),
        section(DUCT_HALF - 0.1, FLOOR + 0.08, ROOF - 0.08, 39.4, 40.3, 0.08, x),
        section(DUCT_HALF - 0.02, FLOOR + 0.02, ROOF - 0.02, 37.33, 38.47, 0.05, x),
      ],
      closed: true,
      material: 'white-paint',
    }).crease(30),
    sidePlate([[37.5, ROOF - 0.03], [39.9, 3.28], [40.4, 3.3], [41.4, ROOF - 0.06]], 1.5, x).paint('aluminium'),
    sidePlate([[38.9, FLOOR + 0.05], [40.6, FLOOR + 0.22], [41.4, FLOOR + 0.05]], 1.5, x).paint('aluminium'),
    group(
      cylinder({ radius: 0.72, height: 0.05, segments: 36, material: 'graphite' }),
      ring(17, 0, () => box({ size: [0.16, 0.03, 0.44], material: 'titanium' }).turn('z', 28).move(0, 0.08, 0.42)),
      lathe({ profile: [[0.22, 0.05], [0.2, 0.22], [0.1, 0.4], [0, 0.46]], segments: 20, material: 'dark-steel' }).crease(60),
    )
      .turn('x', 90)
      .move(x, (FLOOR + ROOF) / 2, zAt(FACE)),
  );

/** The variable nozzle: outer eyelids with their split at the sides, the reheat pipe's petals inside. */
const nozzle = (x: number): Solid =>
  group(
    lathe({ profile: [[0.84, -0.3], [0.86, 0.35], [0.83, 1.1], [0.74, 1.75], [0.71, 1.76], [0.74, 1.1], [0.72, 0.2], [0.58, 0.18], [0.58, -0.2]], segments: 40, material: 'inconel' }).crease(40),
    lathe({ profile: [[0.66, 0.1], [0.63, 0.7], [0.5, 1.15], [0.48, 1.14], [0.58, 0.6], [0.58, -0.2], [0, -0.2]], segments: 40, material: 'dark-steel' }).crease(40),
    lathe({ profile: [[0.2, -0.19], [0.16, 0.2], [0, 0.55]], segments: 20, material: 'graphite' }).crease(60),
    lathe({ profile: [[0.3, -0.05], [0.36, -0.05], [0.36, 0.05], [0.3, 0.05], [0.3, -0.05]], segments: 24, material: 'inconel' }),
    [1, -1].flatMap((side) => [
      box({ size: [0.05, 1.5, 0.09], material: 'graphite' }).turn('z', side * 3).move(side * 0.83, 0.2, 0),
      cylinder({ radius: 0.16, height: 0.06, segments: 16, bevel: 0.015, material: 'dark-steel' }).turn('z', -side * 90).move(side * 0.83, 0.55, 0),
    ]),
  )
    .turn('x', -90)
    .move(x, 3.12, zAt(REAR - 0.1));

/** Two engines side by side under one wing; the middle of the pair is at x = 0. */
export const nacelle = (): Solid =>
  group(
    [-1, 1].flatMap((side) => [intake(side * ENGINE_OFFSET), nozzle(side * ENGINE_OFFSET)]),
    // The wall between the two intakes reaches further forward.
    sidePlate([[36.75, ROOF + 0.03], [42, ROOF + 0.03], [42, FLOOR - 0.02], [38.1, FLOOR - 0.02]], 0.1, 0).paint('white-paint'),
    // The wedge that leads the slow air along the wing around the intakes.
    loft({
      sections: [
        [[0, 3.6, zAt(37.9)], [0.02, 3.6, zAt(37.9)], [0.02, 4.2, zAt(37.9)], [0, 4.2, zAt(37.9)]],
        [[-1.5, 3.6, zAt(42)], [1.5, 3.6, zAt(42)], [1.5, 4.2, zAt(42)], [-1.5, 4.2, zAt(42)]],
      ],
      material: 'white-paint',
    }),
    loft({
      sections: [
        section(1.8, FLOOR + 0.005, 4.12, 41.9, 41.9, 0.12),
        section(1.84, FLOOR - 0.03, 4.12, 43.5, 43.5, 0.16),
        section(1.84, FLOOR - 0.03, 4.12, 46.2, 46.2, 0.3),
        section(1.82, FLOOR + 0.02, 4.05, 47.6, 47.6, 0.6),
        section(1.78, FLOOR + 0.06, 4.0, REAR, REAR, 0.82),
      ],
      material: 'white-paint',
    }).crease(30),
    // Seams of the engine doors, and the small doors that let air in and out.
    [43.4, 45.9, 47.4].map((station) =>
      loft({ sections: [section(1.848, FLOOR - 0.036, 4, station - 0.02, station - 0.02, 0.24), section(1.848, FLOOR - 0.036, 4, station + 0.02, station + 0.02, 0.24)], caps: false, material: 'grey-paint' }),
    ),
    [-1, 1].flatMap((side) => [
      box({ size: [0.9, 0.02, 0.9], bevel: 0.008, material: 'grey-paint' }).tint('#c9c8c3').move(side * ENGINE_OFFSET, FLOOR - 0.012, zAt(40.6)),
      box({ size: [1.3, 0.02, 2.2], bevel: 0.008, material: 'grey-paint' }).tint('#d3d2cd').move(side * 0.88, FLOOR - 0.042, zAt(44.7)),
      box({ size: [0.02, 0.34, 0.6], bevel: 0.008, material: 'dark-grey-paint' }).move(side * 1.84, 3.1, zAt(44.3)),
    ]),
  );
