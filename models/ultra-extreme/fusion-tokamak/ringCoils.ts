import { box, cylinder, group, lathe, ring, type Solid } from '../../kit/index.js';
import { MID_PLANE_Y, OPENING_DEG, POLOIDAL_COILS, SOLENOID_HEIGHT, SOLENOID_MODULES, SOLENOID_R, type PoloidalCoil } from './dimensions.js';
import { coilAngles, fromFront, isCutCoil } from './toroidalCoils.js';

const WINDING = '#b5703f';
const WRAP = '#8a5530';

/** Rectangle with chamfers, and grooves between the pancakes on its outer and upper side. */
const windingProfile = ({ r, z, width, height }: PoloidalCoil): [number, number][] => {
  const [r0, r1, z0, z1] = [r - width / 2, r + width / 2, z - height / 2, z + height / 2];
  const c = 0.05;
  const grooves = [0.5].flatMap((t): [number, number][] => {
    const at = z0 + height * t;
    return [[r1, at - 0.025], [r1 - 0.05, at], [r1, at + 0.025]];
  });
  const profile: [number, number][] = [[r0, z0], [r1 - c, z0], [r1, z0 + c], ...grooves, [r1, z1 - c], [r1 - c, z1], [r0, z1]];
  return [...profile, profile[0]!];
};

/** Rings above and in front of the opening are cut with it; those below the vessel stay whole. */
const isWhole = ({ z }: PoloidalCoil): boolean => z < -7;

const oneRing = (coil: PoloidalCoil): Solid => {
  const openDeg = isWhole(coil) ? 0 : OPENING_DEG + 4;
  const segments = coil.r > 6 ? 44 : 34;
  const winding = lathe({
    profile: windingProfile(coil),
    segments,
    ...(openDeg > 0 && { startDeg: openDeg, arcDeg: 360 - 2 * openDeg }),
    material: 'copper',
  }).tint(WINDING);
  if (openDeg === 0) return winding;
  // Conductors in the cut.
  const columns = 3;
  const rows = 3;
  const cell = Array.from({ length: rows * columns }, (_, i) => {
    const w = (coil.width - 0.16) / columns;
    const h = (coil.height - 0.16) / rows;
    return box({ size: [0.03, h * 0.74, w * 0.74], material: 'dark-steel' })
      .tint('#d8dde4')
      .move(0, coil.z - coil.height / 2 + 0.08 + h * (Math.floor(i / columns) + 0.13), coil.r - coil.width / 2 + 0.08 + w * ((i % columns) + 0.5));
  });
  return group(winding, group(...cell).turn('y', openDeg), group(...cell).turn('y', -openDeg));
};

/** A clamp that holds a ring to each coil that it passes. */
const clamps = (coil: PoloidalCoil): Solid[] =>
  coilAngles()
    .filter((phi) => (isWhole(coil) || !isCutCoil(phi)) && (coil.z > 5 || fromFront(phi) < 100))
    .map((phi) => {
      const { r, z, width, height } = coil;
      const block = box({ size: [0.5, height + 0.2, width + 0.2], material: 'steel' }).tint('#a3abb6').move(0, z - height / 2 - 0.1, r);
      const outside = Math.abs(z) < 5;
      const foot = outside
        ? box({ size: [0.56, 0.5, 0.9], material: 'steel' }).move(0, z - Math.sign(z) * 0.05 - 0.25, r - 0.6)
        : box({ size: [0.56, 1, 0.6], material: 'steel' }).move(0, z - Math.sign(z) * 0.75 - 0.5, r);
      return (fromFront(phi) > 85 ? block : group(block, foot.tint('#8d95a1'))).turn('y', phi);
    });

export const poloidalCoils = (): Solid[] => POLOIDAL_COILS.flatMap((coil) => [oneRing(coil), ...clamps(coil)]).map((solid) => solid.move(0, MID_PLANE_Y, 0));

/** Height of one module with the gap to the next. */
export const SOLENOID_MODULE_PITCH = SOLENOID_HEIGHT / SOLENOID_MODULES;

const solenoidModule = (): Solid => {
  const height = SOLENOID_MODULE_PITCH - 0.1;
  const profile: [number, number][] = [[SOLENOID_R - 0.75, 0], [SOLENOID_R - 0.04, 0], [SOLENOID_R, 0.04]];
  for (let i = 1; i < 4; i++) {
    const y = (height * i) / 4;
    profile.push([SOLENOID_R, y - 0.02], [SOLENOID_R - 0.035, y], [SOLENOID_R, y + 0.02]);
  }
  profile.push([SOLENOID_R, height - 0.04], [SOLENOID_R - 0.04, height], [SOLENOID_R - 0.75, height]);
  // Behind, the wedged legs of the coils hide it.
  return lathe({ profile, segments: 36, startDeg: -80, arcDeg: 160, material: 'copper' }).tint((_, y) =>
    y > 0.05 && y < height - 0.05 ? [0.78, 0.46, 0.24] : [0.54, 0.33, 0.19],
  );
};

/** Six modules, the plates that press them together, and the steel heads above and below. */
export const centralSolenoid = (): Solid[] => {
  const bottom = MID_PLANE_Y - SOLENOID_HEIGHT / 2;
  const top = bottom + SOLENOID_HEIGHT;
  const modules = Array.from({ length: SOLENOID_MODULES }, (_, i) => solenoidModule().move(0, bottom + 0.05 + SOLENOID_MODULE_PITCH * i, 0));
  const spacers = Array.from({ length: SOLENOID_MODULES + 1 }, (_, i) =>
    cylinder({ radius: SOLENOID_R - 0.09, height: 0.1, segments: 36, open: true, material: 'stainless' }).tint('#4d5763').move(0, bottom - 0.05 + SOLENOID_MODULE_PITCH * i, 0),
  );
  const head = (plain: boolean): Solid =>
    group(
      lathe({ profile: [[0.9, 0], [SOLENOID_R + 0.14, 0], [SOLENOID_R + 0.14, 0.42], [1.95, 0.62], [0.9, 0.62], [0.9, 0]], segments: 36, material: 'stainless' }).tint('#aeb6c1'),
      ...ring(plain ? 0 : 18, 1.5, () => box({ size: [0.12, 0.5, 0.8], material: 'stainless' }).tint('#8d95a1').move(0, 0.6, 0)),
      cylinder({ radius: 0.95, height: 1.05, segments: 28, bevel: 0.05, material: 'stainless' }).tint('#aeb6c1'),
      ...ring(plain ? 0 : 6, 0.6, () => cylinder({ radius: 0.09, height: 0.35, segments: 8, material: 'copper' }).tint(WRAP).move(0, 1.05, 0)),
    );
  const ties = ring(9, SOLENOID_R + 0.065, () => box({ size: [0.34, SOLENOID_HEIGHT + 0.4, 0.09], material: 'stainless' }).tint('#c3c9d1').move(0, bottom - 0.2, 0), {
    startDeg: 20,
  });
  return [...modules, ...spacers, ...ties, head(false).move(0, top + 0.05, 0), head(true).mirror('y').move(0, bottom - 0.05, 0)];
};
