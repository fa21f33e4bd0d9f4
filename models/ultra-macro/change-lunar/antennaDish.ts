import { boltCircle, cylinder, group, lathe, ring, sphere, tube, type Solid } from '../../kit/index.js';

export interface DishOptions {
  readonly radius: number;
  /** Depth over diameter. */
  readonly depth?: number;
  readonly ribs?: number;
  readonly segments?: number;
}

/** A parabolic reflector looking along +y, its vertex at the origin: front, back with ribs, sub-reflector on three legs. */
export const antennaDish = ({ radius, depth = 0.19, ribs = 12, segments = 64 }: DishOptions): Solid => {
  const deep = 2 * radius * depth;
  const curve = (r: number): number => deep * (r / radius) ** 2;
  const wall = radius * 0.018;
  const steps = Math.round(segments / 5);
  const front = Array.from({ length: steps + 1 }, (_, i): [number, number] => [(radius * i) / steps, curve((radius * i) / steps)]);
  const back = [...front].reverse().map(([r, y]): [number, number] => [r, y - wall]);
  const focus = radius ** 2 / (4 * deep);
  const sub = Math.min(focus * 0.86, deep + radius * 0.42);
  const rib = tube({
    path: Array.from({ length: 5 }, (_, i) => {
      const r = radius * (0.12 + (0.84 * i) / 4);
      return [0, curve(r) - wall - radius * 0.012, r] as const;
    }),
    radius: radius * 0.016,
    segments: 6,
    material: 'carbon-fibre',
  });
  return group(
    lathe({ profile: [...front, ...back], segments, material: 'white-paint' }).crease(50),
    lathe({ profile: [[radius * 0.985, deep - wall * 1.4], [radius * 1.012, deep - wall * 1.4], [radius * 1.012, deep + wall * 0.8], [radius * 0.985, deep + wall * 0.8], [radius * 0.985, deep - wall * 1.4]], segments, material: 'aluminium' }),
    ring(ribs, 0, () => rib),
    ring(3, 0, () => tube({ path: [[0, curve(radius * 0.62), radius * 0.62], [0, sub, radius * 0.12]], radius: radius * 0.016, segments: 8, material: 'white-plastic' }), { startDeg: 30 }),
    cylinder({ radius: radius * 0.13, radiusTop: radius * 0.16, height: radius * 0.04, segments: 22, bevel: radius * 0.008, material: 'white-plastic' }).move(0, sub - radius * 0.02, 0),
    sphere({ radius: radius * 0.115, detail: 14, material: 'aluminium' }).scale([1, 0.3, 1]).move(0, sub - radius * 0.02, 0),
    cylinder({ radius: radius * 0.075, radiusTop: radius * 0.06, height: radius * 0.3, segments: 14, bevel: radius * 0.008, material: 'aluminium' }).move(0, -0.002, 0),
    cylinder({ radius: radius * 0.17, height: radius * 0.2, segments: 20, bevel: radius * 0.02, material: 'dark-steel' }).move(0, -radius * 0.2, 0),
    boltCircle({ count: 8, radius: radius * 0.12, size: radius * 0.03, material: 'stainless' }).turn('x', 180).move(0, -radius * 0.2, 0),
  );
};
