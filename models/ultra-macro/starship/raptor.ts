import { cylinder, group, lathe, ring, tube, type Solid } from '../../kit/index.js';
import { ENGINE_RINGS, NOZZLE_EXIT_RADIUS } from './dimensions.js';

/** Contour of the bell from the exit up, for an exit radius of one, heights in metres. */
const BELL = [
  [1, 0],
  [0.91, 0.22],
  [0.78, 0.5],
  [0.6, 0.8],
  [0.38, 1.1],
  [0.17, 1.34],
] as const;

const bell = (exitRadius: number): Solid => {
  const outside = BELL.map(([r, y]): [number, number] => [r * exitRadius, y]);
  const inside = BELL.filter((_, i) => i !== 1 && i !== 3)
    .map(([r, y]): [number, number] => [r * exitRadius - 0.022, y + (y > 0 ? 0.012 : 0)])
    .reverse();
  return group(
    lathe({ profile: [[0, 1.36], ...inside, outside[0]!], segments: 14, material: 'graphite' }).crease(60),
    lathe({ profile: [...outside, [0.21, 1.56], [0.24, 2], [0.3, 2.05], [0.3, 2.3], [0, 3.1]], segments: 14, material: 'inconel' }).crease(45),
  );
};

/** One engine in short, 3.1 m tall, its exit plane at y = 0. The Raptor checkpoint shows it in full. */
export const raptor = (): Solid =>
  group(
    bell(NOZZLE_EXIT_RADIUS),
    lathe({ profile: [[NOZZLE_EXIT_RADIUS - 0.01, 0.03], [NOZZLE_EXIT_RADIUS + 0.02, 0.05], [NOZZLE_EXIT_RADIUS - 0.03, 0.1]], segments: 14, material: 'dark-steel' }),
    cylinder({ radius: 0.17, height: 1.05, segments: 8, material: 'dark-steel' }).move(0.42, 1.75, 0),
    tube({ path: [[0.42, 1.85, 0], [0.46, 1.45, 0.05], [0.3, 1.25, 0.08]], radius: 0.07, segments: 4, caps: false, material: 'steel' }),
    tube({ path: [[-0.46, 2.05, 0], [-0.46, 1.2, 0], [-0.36, 0.95, 0]], radius: 0.06, segments: 4, caps: false, material: 'copper' }),
  );

/** Where the booster's 33 engines stand: angle and distance from the axis. */
export const enginePlaces = (): { degrees: number; radius: number }[] =>
  ENGINE_RINGS.flatMap(([count, radius], which) =>
    Array.from({ length: count }, (_, i) => ({ degrees: (360 * (i + (which === 1 ? 0.5 : 0))) / count, radius })),
  );

export const boosterEngines = (): Solid[] => {
  const one = raptor();
  return enginePlaces().map(({ degrees, radius }) => one.move(0, 0, radius).turn('y', degrees));
};

/** Three sea-level engines in the middle, three with the wide bells for vacuum around them; exit planes at y = 0. */
export const shipEngines = (): Solid[] => [
  ...ring(3, 0.95, () => bell(NOZZLE_EXIT_RADIUS)),
  ...ring(3, 2.75, () => bell(1.18), { startDeg: 60 }),
];
