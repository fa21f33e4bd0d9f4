import { box, boltCircle, cylinder, group, lathe, ring, sphere, tube, type Solid } from '../../kit/index.js';
import { BASE_TOP, RIGHT } from './dimensions.js';
import { COLLECTOR, inSpace, PLASMA_POINT, SOURCE_DIRECTION } from './lightPath.js';

/** Turns what was made along +y onto the source's axis, from the collector's vertex. */
const onAxis = (solid: Solid): Solid => solid.turn('z', 60).move(COLLECTOR[0], COLLECTOR[1], 0);

const BACK_HALF = { startDeg: 90, arcDeg: 180, segments: 48 } as const;

/** The vacuum vessel around collector and plasma, its front half cut away; it narrows to the intermediate focus. */
const vessel = (): Solid => {
  const profile: [number, number][] = [
    [0.6, -0.3], [0.6, 0.62], [0.5, 0.95], [0.16, 2.2], [0.12, 2.2], [0.46, 0.93], [0.55, 0.6], [0.55, -0.3], [0.6, -0.3],
  ];
  const hoop = (y: number, inner: number, outer: number, height: number): Solid => {
    const p: [number, number][] = [[inner, y], [outer, y], [outer, y + height], [inner, y + height], [inner, y]];
    return lathe({ profile: p, ...BACK_HALF, material: 'aluminium' });
  };
  return group(
    lathe({ profile, ...BACK_HALF, material: 'stainless' }).tint('#bcc3cc'),
    hoop(-0.34, 0.5, 0.7, 0.06), hoop(0.28, 0.58, 0.68, 0.05), hoop(0.62, 0.53, 0.7, 0.05), hoop(2.16, 0.1, 0.26, 0.05),
    ...ring(13, 0.655, () => cylinder({ radius: 0.016, height: 0.03, segments: 6, material: 'dark-steel' }).move(0, 0.67, 0), { startDeg: 98, arcDeg: 164 }),
    // Heated vanes inside that catch stray tin.
    ...[0.86, 1.06, 1.26, 1.46, 1.66].map((y) => {
      const r = 0.46 - ((y - 0.93) * 0.34) / 1.27;
      return hoop(y, r - 0.09, r + 0.02, 0.012).tint('#8f8578');
    }),
    // The back plate behind the collector, with the laser's entry.
    lathe({ profile: [[0.13, -0.34], [0.62, -0.34], [0.62, -0.3], [0.13, -0.3], [0.13, -0.34]], ...BACK_HALF, material: 'steel' }),
  );
};

/** An ellipsoid of 0.65 m across with a hole in its middle for the laser. */
const collector = (): Solid => {
  const steps = 9;
  const face = Array.from({ length: steps + 1 }, (_, i): [number, number] => {
    const r = 0.055 + (0.27 * i) / steps;
    return [r, 0.9 * r * r + 0.0];
  });
  const back = face.map(([r, y]): [number, number] => [r, y - 0.035]).reverse();
  const rim = face[face.length - 1]!;
  const glass = lathe({ profile: [...back, [0.055, 0.0]], segments: 52, material: 'copper' }).flip();
  return group(
    lathe({ profile: face, segments: 52, material: 'mirror' }).flip().tint((x, _y, z) => {
      const r = Math.hypot(x, z);
      return [0.8 - 0.25 * r, 0.76 - 0.5 * r, 0.94];
    }),
    glass.flip(),
    lathe({ profile: [[rim[0], rim[1] - 0.04], [rim[0] + 0.03, rim[1] - 0.04], [rim[0] + 0.03, rim[1] + 0.012], [rim[0], rim[1] + 0.012], [rim[0], rim[1] - 0.04]], segments: 52, material: 'aluminium' }),
    ...ring(6, 0.3, () => box({ size: [0.06, 0.24, 0.05], bevel: 0.006, material: 'titanium' }).move(0, -0.2, 0)),
    lathe({ profile: [[0.05, -0.3], [0.36, -0.3], [0.36, -0.22], [0.05, -0.22], [0.05, -0.3]], segments: 48, material: 'copper' }).tint('#9d6a48'),
  );
};

/** The generator that drops molten tin across the axis, its string of droplets (much enlarged), and the catcher. */
const droplets = (): Solid => {
  const [px, py] = PLASMA_POINT;
  const across: [number, number] = [SOURCE_DIRECTION[1], -SOURCE_DIRECTION[0]];
  const at = (d: number): [number, number] => [px + across[0] * d, py + across[1] * d];
  const head = (from: number, to: number, radius: number, material: 'stainless' | 'dark-steel' | 'copper'): Solid =>
    cylinder({ radius, height: Math.abs(to - from), segments: 24, bevel: 0.01, material }).along(inSpace(at(from)), inSpace(at(to)));
  return group(
    head(0.34, 0.52, 0.03, 'copper'), head(0.5, 0.86, 0.075, 'stainless'), head(0.84, 1.04, 0.11, 'dark-steel'), head(1.04, 1.12, 0.07, 'stainless'),
    ...Array.from({ length: 11 }, (_, i) => sphere({ radius: 0.0065, detail: 8, material: 'chrome' }).move(...inSpace(at(0.33 - i * 0.03)))),
    head(-0.38, -0.62, 0.06, 'stainless'), head(-0.6, -0.76, 0.09, 'dark-steel'),
  );
};

/** The CO2 laser's beam: up through the floor from the room below, over a mirror, and through the collector's hole. */
const laser = (): Solid => {
  const back = 1.16;
  const turn: [number, number] = [COLLECTOR[0] - SOURCE_DIRECTION[0] * back, COLLECTOR[1] - SOURCE_DIRECTION[1] * back];
  const red = (from: readonly [number, number], to: readonly [number, number], radius: number): Solid =>
    tube({ path: [inSpace(from), inSpace(to)], radius, segments: 10, material: 'glow' }).tint('#ff3b2b');
  const pipe = (height: number, radius: number): Solid => {
    const p: [number, number][] = [[radius - 0.015, 0], [radius, 0], [radius, height], [radius - 0.015, height], [radius - 0.015, 0]];
    return lathe({ profile: p, ...BACK_HALF, material: 'stainless' });
  };
  return group(
    // The upright pipe is open in front only above the base.
    cylinder({ radius: 0.12, height: 0.2, segments: 20, material: 'stainless' }).move(turn[0], 0.02, 0),
    pipe(turn[1] - 0.22, 0.12).move(turn[0], 0.22, 0),
    cylinder({ radius: 0.18, height: 0.04, segments: 20, bevel: 0.006, material: 'steel' }).move(turn[0], BASE_TOP, 0).turn('y', 0),
    red([turn[0], 0.05], turn, 0.02),
    red(turn, PLASMA_POINT, 0.016),
    // Turning mirror of copper in an open box.
    cylinder({ radius: 0.11, height: 0.05, segments: 20, bevel: 0.006, material: 'copper' }).move(0, -0.052, 0).turn('z', 120).move(turn[0], turn[1], 0),
    box({ size: [0.5, 0.46, 0.04], bevel: 0.008, material: 'grey-paint' }).move(turn[0] + 0.02, turn[1] - 0.2, -0.22),
    onAxis(group(pipe(0.62, 0.13).move(0, -0.98, 0), lathe({ profile: [[0.11, -0.4], [0.2, -0.4], [0.2, -0.34], [0.11, -0.34], [0.11, -0.4]], segments: 32, material: 'steel' }))),
  );
};

/** Cradle, pumps and gas boxes around the vessel. */
const around = (): Solid => {
  const pump = (x: number, y: number, z: number): Solid =>
    group(
      cylinder({ radius: 0.17, height: 0.4, segments: 20, bevel: 0.02, material: 'stainless' }),
      ...[0.06, 0.14, 0.22].map((at) => lathe({ profile: [[0.165, at], [0.2, at], [0.2, at + 0.025], [0.165, at + 0.025]], segments: 20, material: 'steel' })),
      boltCircle({ count: 10, radius: 0.13, size: 0.03, material: 'steel' }).move(0, 0.4, 0),
    ).move(x, y, z);
  const leg = (x: number, top: number, z: number): Solid => box({ size: [0.12, top - BASE_TOP, 0.12], bevel: 0.012, material: 'grey-paint' }).tint('#596370').move(x, BASE_TOP, z);
  return group(
    leg(3.2, 1.05, -0.55), leg(4.5, 0.62, -0.75), leg(2.55, 1.55, -0.3),
    box({ size: [2.2, 0.1, 0.14], bevel: 0.012, material: 'grey-paint' }).tint('#596370').turn('z', -30).move(3.45, 1.02, -0.7),
    box({ size: [2.1, 0.14, 0.9], bevel: 0.015, material: 'grey-paint' }).tint('#596370').move(3.4, BASE_TOP, -0.62),
    pump(3.15, BASE_TOP + 0.14, -0.62), pump(2.62, BASE_TOP + 0.14, -0.85), pump(3.7, BASE_TOP + 0.14, -0.85),
    box({ size: [0.5, 0.9, 0.5], bevel: 0.02, material: 'white-paint' }).tint('#d5d8dc').move(RIGHT - 0.55, BASE_TOP, -1.0),
    box({ size: [0.42, 0.12, 0.02], material: 'black-plastic' }).move(RIGHT - 0.55, BASE_TOP + 0.62, -0.745),
  );
};

export const source = (): Solid[] => [onAxis(vessel()), onAxis(collector()), droplets(), laser(), around()];
