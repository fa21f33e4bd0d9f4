import { boltCircle, box, cylinder, group, lathe, ring, torus, tube, type Solid } from '../../kit/index.js';

/** Hoops around the bell: radius by the lip's, height by the engine's. */
const STIFFENERS = [[0.91, 0.13], [0.825, 0.22], [0.74, 0.31], [0.635, 0.4], [0.48, 0.5]] as const;

/** A bell with a throat and chamber, lip at y = 0, opening downward; with few segments it goes without its hoops. */
export const engine = (lipRadius: number, height: number, segments = 32): Solid => {
  const throat = height * 0.66;
  const r = lipRadius;
  const wall = Math.max(0.004, r * 0.03);
  const outer: [number, number][] = [
    [r, 0], [r * 0.93, height * 0.1], [r * 0.8, height * 0.26], [r * 0.6, height * 0.43], [r * 0.36, height * 0.57], [r * 0.22, throat],
    [r * 0.34, height * 0.75], [r * 0.36, height * 0.95], [r * 0.28, height],
  ];
  const inner: [number, number][] = [...outer].reverse().map(([radius, y]): [number, number] => [Math.max(0.002, radius - wall), y]);
  return group(
    lathe({ profile: [...outer, ...inner, outer[0]!], segments, material: 'niobium' }),
    torus({ radius: r, tube: wall, segments, tubeSegments: 4, material: 'niobium' }).move(0, wall, 0),
    (segments > 20 ? STIFFENERS : []).map(([radius, y]) => torus({ radius: r * radius, tube: wall * 0.7, segments, tubeSegments: 4, material: 'dark-steel' }).move(0, height * y, 0)),
    torus({ radius: r * 0.37, tube: r * 0.06, segments: 20, tubeSegments: 5, material: 'stainless' }).move(0, height * 0.86, 0),
    boltCircle({ count: 6, radius: r * 0.33, size: r * 0.07, material: 'dark-steel' }).move(0, height * 0.98, 0),
    ring(2, 0, () => tube({ path: [[r * 0.3, height * 0.9, 0], [r * 0.62, height * 0.92, 0], [r * 0.64, height * 1.1, 0]], radius: r * 0.05, segments: 6, material: 'stainless' }), { startDeg: 30 }),
  );
};

/** A small control thruster, its lip at the origin, blowing along −y. */
export const thruster = (length: number): Solid =>
  group(
    cylinder({ radius: length * 0.26, radiusTop: length * 0.09, height: length * 0.55, segments: 8, open: true, material: 'niobium' }).twoSided(),
    cylinder({ radius: length * 0.12, height: length * 0.34, segments: 6, open: true, material: 'titanium' }).move(0, length * 0.52, 0),
    box({ size: [length * 0.32, length * 0.16, length * 0.32], material: 'aluminium' }).move(0, length * 0.84, 0),
  );
