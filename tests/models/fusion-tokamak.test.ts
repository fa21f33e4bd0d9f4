import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCheckpoint } from '../../models/kit/build/readCheckpoint.js';
import { collectParts } from '../../models/kit/build/collectParts.js';
import { group, type Solid } from '../../models/kit/index.js';
import { cryostatShell } from '../../models/ultra-extreme/fusion-tokamak/cryostat.js';
import { DIVERTOR_CASSETTES, MID_PLANE_Y, POLOIDAL_COILS, SOLENOID_MODULES, SOLENOID_R, TOROIDAL_COIL_DEPTH } from '../../models/ultra-extreme/fusion-tokamak/dimensions.js';
import { model } from '../../models/ultra-extreme/fusion-tokamak/model.js';
import { coilLine, fluxLine, offset, vesselInnerLine, vesselLine, type SectionPoint } from '../../models/ultra-extreme/fusion-tokamak/outlines.js';
import { plasmaEdge } from '../../models/ultra-extreme/fusion-tokamak/plasma.js';
import { centralSolenoid, SOLENOID_MODULE_PITCH } from '../../models/ultra-extreme/fusion-tokamak/ringCoils.js';
import { isCutCoil, toroidalCoils } from '../../models/ultra-extreme/fusion-tokamak/toroidalCoils.js';
import { allPorts } from '../../models/ultra-extreme/fusion-tokamak/vessel.js';

const parts = collectParts(model);
const named = (prefix: string) => parts.anchors.filter(({ name }) => name.startsWith(prefix));
const spanOf = (line: readonly SectionPoint[], axis: 0 | 1): [number, number] => {
  const values = line.map((p) => p[axis]);
  return [Math.min(...values), Math.max(...values)];
};
const sizeOf = (...solids: Solid[]): number[] => {
  const { min, max } = group(...solids).bounds();
  return [0, 1, 2].map((i) => max[i]! - min[i]!);
};
const within = (value: number, wanted: number, share = 0.01): void => expect(Math.abs(value / wanted - 1)).toBeLessThan(share);

describe('fusion-tokamak', () => {
  const checkpoint = readCheckpoint({ id: 'fusion-tokamak', tag: 'ultra-extreme', path: resolve('models/ultra-extreme/fusion-tokamak') });

  it('has a cryostat of 29.3 m by 28.6 m', () => {
    const [width, height] = sizeOf(...cryostatShell());
    within(height!, checkpoint.size.value);
    within(width!, 28.6);
  });

  it('has 18 toroidal coils in even steps, 14 of them whole, 16.5 to 17 m high and 9 m wide', () => {
    const angles = named('tf-').map(({ position: [x, , z] }) => ((Math.atan2(x, z) * 180) / Math.PI + 360) % 360).sort((a, b) => a - b);
    expect(angles).toHaveLength(18);
    angles.forEach((angle, i) => expect(angle).toBeCloseTo(10 + 20 * i, 6));
    expect(angles.filter(isCutCoil)).toHaveLength(4);
    const outside = offset(coilLine(), () => TOROIDAL_COIL_DEPTH / 2);
    const [r0, r1] = spanOf(outside, 0);
    const [z0, z1] = spanOf(outside, 1);
    within(r1 - r0, 9);
    expect(z1 - z0).toBeGreaterThan(16.5);
    expect(z1 - z0).toBeLessThan(17);
    // The drawn coils are as high as their outline says.
    const drawn = group(...toroidalCoils().slice(0, 18)).bounds();
    within(drawn.max[1] - drawn.min[1], z1 - z0);
  });

  it('keeps the six ring coils clear of the D-coils, the widest 24 m across', () => {
    expect(named('pf-')).toHaveLength(6);
    const outside = offset(coilLine(), () => TOROIDAL_COIL_DEPTH / 2);
    for (const { name, r, z, width, height } of POLOIDAL_COILS) {
      const inside = outside.some((_, i) => {
        const [a, b] = [outside[i]!, outside[(i + 1) % outside.length]!];
        return [0, 0.25, 0.5, 0.75].some((t) => Math.abs(a[0] + (b[0] - a[0]) * t - r) < width / 2 && Math.abs(a[1] + (b[1] - a[1]) * t - z) < height / 2);
      });
      expect(inside, name).toBe(false);
    }
    within(2 * Math.max(...POLOIDAL_COILS.map(({ r, width }) => r + width / 2)), 24);
    within(2 * (POLOIDAL_COILS[0]!.r + POLOIDAL_COILS[0]!.width / 2), 9);
    within(2 * (POLOIDAL_COILS[5]!.r + POLOIDAL_COILS[5]!.width / 2), 11);
  });

  it('stacks six solenoid modules to 13 m, 4 m across', () => {
    const modules = centralSolenoid().slice(0, SOLENOID_MODULES);
    const [, height] = sizeOf(...modules);
    within(height! + 0.1, 13);
    within(SOLENOID_MODULE_PITCH * SOLENOID_MODULES, 13);
    within(Math.max(...modules.map((solid) => solid.bounds().max[2])), SOLENOID_R);
    within(2 * SOLENOID_R, 4);
  });

  it('has a vessel of 19.4 m by 11.4 m with 44 ports', () => {
    const [, outer] = spanOf(vesselLine(2), 0);
    const [z0, z1] = spanOf(vesselLine(2), 1);
    within(2 * outer, 19.4);
    within(z1 - z0, 11.4);
    const ports = allPorts();
    expect([ports.filter((row) => row === 'upper').length, ports.filter((row) => row === 'equatorial').length, ports.filter((row) => row === 'lower').length]).toEqual([18, 17, 9]);
    expect(DIVERTOR_CASSETTES).toBe(54);
  });

  it('holds a plasma of 6.2 m and 2.0 m with elongation 1.85, clear of the wall', () => {
    const line = fluxLine(1, 720);
    const [r0, r1] = spanOf(line, 0);
    const [z0, z1] = spanOf(line, 1);
    within((r0 + r1) / 2, 6.2);
    within((r1 - r0) / 2, 2);
    within((z1 - z0) / (r1 - r0), 1.85);
    const wall = vesselInnerLine(2);
    expect(r0 - spanOf(wall, 0)[0]).toBeGreaterThan(0.45);
    expect(spanOf(wall, 0)[1] - r1).toBeGreaterThan(0.45);
    const drawn = plasmaEdge().bounds();
    within(drawn.max[1] - drawn.min[1], 7.4);
    within((drawn.max[0] - drawn.min[0]) / 2, 8.2);
    expect(drawn.min[1]).toBeGreaterThan(MID_PLANE_Y - 3.5);
  });
});
