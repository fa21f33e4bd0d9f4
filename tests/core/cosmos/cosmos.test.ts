import { Constellation } from 'astronomy-engine';
import { describe, expect, it } from 'vitest';
import { GALAXY_SOURCES, LOCAL_GROUP } from '../../../src/core/cosmos/localGroup.js';
import { STRUCTURES } from '../../../src/core/cosmos/structures.js';
import { pointFromSun } from '../../../src/core/ephemeris/skyAxes.js';
import { GALACTIC_FROM_SUN } from '../../../src/core/ephemeris/skyAxes.js';
import { rotateVec3 } from '../../../src/core/maths/quaternion.js';
import type { Vec3 } from '../../../src/core/maths/vec3.js';

const LIGHT_YEAR_M = 9_460_730_472_580_800;
const MEGAPARSEC_M = 3.0856775814913673e22;
const symbolAt = ({ raDeg, decDeg }: { readonly raDeg: number; readonly decDeg: number }): string => Constellation(raDeg / 15, decDeg).symbol;
/** Galactic longitude and latitude, degrees, by the axes of the tree. */
const galactic = (raDeg: number, decDeg: number): [number, number] => {
  const [x, y, z] = rotateVec3([0, 0, 0], GALACTIC_FROM_SUN, pointFromSun([0, 0, 0], raDeg, decDeg, 1));
  return [((Math.atan2(-z, x) * 180) / Math.PI + 360) % 360, (Math.asin(y) * 180) / Math.PI];
};

describe('the Local Group', () => {
  it('has at least thirty members, nearest first, with names, sizes and sources', () => {
    expect(LOCAL_GROUP.length).toBeGreaterThanOrEqual(30);
    expect(new Set(LOCAL_GROUP.map(({ id }) => id)).size).toBe(LOCAL_GROUP.length);
    for (let index = 1; index < LOCAL_GROUP.length; index++) expect(LOCAL_GROUP[index]!.distanceM).toBeGreaterThanOrEqual(LOCAL_GROUP[index - 1]!.distanceM);
    for (const { radiusM, distanceM, source, name } of LOCAL_GROUP) {
      expect(radiusM / LIGHT_YEAR_M).toBeGreaterThan(300);
      expect(radiusM).toBeLessThan(distanceM / 8);
      expect(distanceM / LIGHT_YEAR_M).toBeLessThan(5e6);
      expect(GALAXY_SOURCES[source]).toBeDefined();
      for (const text of Object.values(name)) expect(text).not.toBe('');
    }
  });

  it('has Andromeda’s two bright companions beside its exhibit, which stands 2.495 million light-years off', () => {
    const at = ({ raDeg, decDeg }: { readonly raDeg: number; readonly decDeg: number }, distanceLy: number): Vec3 => pointFromSun([0, 0, 0], raDeg, decDeg, distanceLy);
    const middle = at(LOCAL_GROUP.find(({ id }) => id === 'andromeda-galaxy-m31')!, 2.495e6);
    for (const name of ['m32', 'm110']) {
      const one = LOCAL_GROUP.find(({ id }) => id === name)!;
      const [x, y, z] = at(one, one.distanceM / LIGHT_YEAR_M).map((value, axis) => value - middle[axis]!);
      expect(Math.hypot(x!, y!, z!)).toBeLessThan(40_000);
    }
  });

  // Names and borders differ twice: Andromeda II stands in Pisces, and the Norma Cluster just over the border, in the Triangle.
  it.each([
    ['large-magellanic-cloud', 'Dor'], ['small-magellanic-cloud', 'Tuc'], ['andromeda-galaxy-m31', 'And'], ['triangulum-galaxy-m33', 'Tri'], ['m32', 'And'], ['m110', 'And'], ['draco-dwarf', 'Dra'],
    ['sculptor-dwarf', 'Scl'], ['fornax-dwarf', 'For'], ['leo-i', 'Leo'], ['leo-ii', 'Leo'], ['leo-a', 'Leo'], ['leo-t', 'Leo'], ['phoenix-dwarf', 'Phe'], ['ursa-minor-dwarf', 'UMi'], ['carina-dwarf', 'Car'],
    ['sextans-dwarf', 'Sex'], ['sextans-a', 'Sex'], ['canes-venatici-i', 'CVn'], ['cetus-dwarf', 'Cet'], ['tucana-dwarf', 'Tuc'], ['aquarius-dwarf-ddo-210', 'Aqr'], ['andromeda-i', 'And'], ['andromeda-ii', 'Psc'],
    ['antlia-dwarf', 'Ant'], ['ngc-3109', 'Hya'], ['sagittarius-dwarf-irregular', 'Sgr'], ['pegasus-dwarf-irregular', 'Peg'], ['pisces-dwarf-lgs-3', 'Psc'], ['wolf-lundmark-melotte', 'Cet'],
  ])('%s lies in %s', (id, symbol) => {
    const galaxy = LOCAL_GROUP.find((candidate) => candidate.id === id);
    expect(galaxy, id).toBeDefined();
    if (galaxy) expect(symbolAt(galaxy)).toBe(symbol);
  });

  // Galactic coordinates as NED publishes them.
  it.each([['andromeda-galaxy-m31', 121.17, -21.57], ['large-magellanic-cloud', 280.47, -32.89], ['triangulum-galaxy-m33', 133.61, -31.33]])('%s is at l = %d°, b = %d°', (id, l, b) => {
    const galaxy = LOCAL_GROUP.find((candidate) => candidate.id === id)!;
    const [longitude, latitude] = galactic(galaxy.raDeg, galaxy.decDeg);
    expect(Math.abs(longitude - l)).toBeLessThan(0.05);
    expect(Math.abs(latitude - b)).toBeLessThan(0.05);
  });

  it('has Andromeda two and a half million light-years away, with its companions about it', () => {
    const m31 = LOCAL_GROUP.find(({ id }) => id === 'andromeda-galaxy-m31')!;
    expect(Math.abs(m31.distanceM / LIGHT_YEAR_M / 2.54e6 - 1)).toBeLessThan(0.03);
    const at = (galaxy: typeof m31) => pointFromSun([0, 0, 0], galaxy.raDeg, galaxy.decDeg, galaxy.distanceM);
    for (const id of ['m32', 'm110', 'ngc-185', 'andromeda-i', 'andromeda-iii']) {
      const other = LOCAL_GROUP.find((candidate) => candidate.id === id)!;
      const [a, b] = [at(m31), at(other)];
      expect(Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) / LIGHT_YEAR_M, id).toBeLessThan(700_000);
    }
  });
});

describe('larger structures', () => {
  it('have names, extents and sources; what was not looked up says so', () => {
    expect(STRUCTURES.length).toBeGreaterThanOrEqual(20);
    expect(new Set(STRUCTURES.map(({ id }) => id)).size).toBe(STRUCTURES.length);
    for (let index = 1; index < STRUCTURES.length; index++) expect(STRUCTURES[index]!.distanceM).toBeGreaterThanOrEqual(STRUCTURES[index - 1]!.distanceM);
    for (const { source, verified, extentM, distanceM, name } of STRUCTURES) {
      expect(source.length).toBeGreaterThan(10);
      expect(source.includes('not looked up')).toBe(!verified);
      expect(extentM / MEGAPARSEC_M).toBeGreaterThan(0.5);
      expect(distanceM / MEGAPARSEC_M).toBeLessThan(400);
      for (const text of Object.values(name)) expect(text).not.toBe('');
    }
  });

  it.each([
    ['virgo-cluster', 'Vir'], ['fornax-cluster', 'For'], ['eridanus-cluster', 'Eri'], ['antlia-cluster', 'Ant'], ['centaurus-cluster', 'Cen'], ['hydra-cluster', 'Hya'], ['norma-cluster', 'TrA'], ['perseus-cluster', 'Per'],
    ['leo-cluster', 'Leo'], ['coma-cluster', 'Com'], ['ophiuchus-cluster', 'Oph'], ['hercules-cluster', 'Her'], ['shapley', 'Cen'], ['corona-borealis', 'CrB'], ['bootes-void', 'Boo'], ['vela-supercluster', 'Vel'], ['horologium', 'Hor'],
  ])('%s lies in %s', (id, symbol) => {
    const found = STRUCTURES.find((candidate) => candidate.id === id);
    expect(found, id).toBeDefined();
    if (found) expect(symbolAt(found)).toBe(symbol);
  });

  it('has us inside Laniakea, near its edge, and the Virgo Cluster and the Great Attractor inside it too', () => {
    const at = (id: string) => {
      const found = STRUCTURES.find((candidate) => candidate.id === id)!;
      return { place: pointFromSun([0, 0, 0], found.raDeg, found.decDeg, found.distanceM), radius: found.extentM / 2 };
    };
    const { place, radius } = at('laniakea');
    const away = (other: readonly number[]): number => Math.hypot(...place.map((value, k) => value - (other[k] ?? 0))) / radius;
    expect(away([0, 0, 0])).toBeGreaterThan(0.8);
    expect(away([0, 0, 0])).toBeLessThan(1);
    expect(away(at('virgo-cluster').place)).toBeLessThan(1.1);
    expect(away(at('great-attractor').place)).toBeLessThan(1);
    expect(away(at('perseus-cluster').place)).toBeGreaterThan(1);
  });
});
