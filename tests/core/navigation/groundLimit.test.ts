import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeVec3, type Vec3 } from '../../../src/core/maths/vec3.js';
import { quaternionFromAxisAngle } from '../../../src/core/maths/quaternion.js';
import { lowestPitchRad, STEEPEST_PITCH_RAD } from '../../../src/core/navigation/groundLimit.js';
import { cameraOffset, orientationInBasis } from '../../../src/core/navigation/viewOrientation.js';

const RADIUS_M = 6.371e6;

/** The camera's height above the round ground in units of its distance, without cancellation. */
const heightAbove = (focusM: Vec3, d: number, basis: [number, number, number, number], yaw: number, pitch: number): number => {
  const offset = cameraOffset([0, 0, 0], orientationInBasis([0, 0, 0, 1], basis, yaw, pitch));
  const c = [focusM[0] / d + offset[0], focusM[1] / d + offset[1], focusM[2] / d + offset[2]] as const;
  const k = d / RADIUS_M;
  const excess = 2 * c[1] + k * (c[0] ** 2 + c[1] ** 2 + c[2] ** 2);
  return excess / (1 + Math.sqrt(Math.max(0, 1 + k * excess)));
};

describe('lowestPitchRad', () => {
  it('stands the camera a hundredth of its distance above ground exactly, from 1e-15 m to beyond the Earth', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -15, max: 8, noNaN: true }),
        fc.double({ min: 0, max: 0.4, noNaN: true }),
        fc.double({ min: -3, max: 3, noNaN: true }),
        fc.double({ min: -Math.PI, max: Math.PI, noNaN: true }),
        fc.double({ min: 0, max: 0.4, noNaN: true }),
        (q, up, side, yaw, tilt) => {
          const d = 10 ** q;
          const focusM: Vec3 = [side * d, up * d, -d];
          const basis = quaternionFromAxisAngle([0, 0, 0, 1], normalizeVec3([0, 0, 0], [1, 0, 1]), tilt);
          const low = lowestPitchRad(focusM, d, basis, yaw, RADIUS_M);
          if (Math.abs(low) === STEEPEST_PITCH_RAD) {
            // No limit binds: anywhere is above ground.
            if (low < 0) expect(heightAbove(focusM, d, basis, yaw, low)).toBeGreaterThan(0.0099);
            return;
          }
          expect(heightAbove(focusM, d, basis, yaw, low)).toBeCloseTo(0.01, 9);
          expect(heightAbove(focusM, d, basis, yaw, low - 0.01)).toBeLessThan(0.01);
        },
      ),
    );
  });

  it('is the floor of the bench at a small scale: 0.57° for a focus on it, below level for one above it', () => {
    const level = [0, 0, 0, 1] as const;
    expect(lowestPitchRad([0, 0, 0], 1e-9, level, 0, RADIUS_M)).toBeCloseTo(Math.asin(0.01), 12);
    expect(lowestPitchRad([0, 0.5e-9, 0], 1e-9, level, 0, RADIUS_M)).toBeCloseTo(Math.asin(0.01 - 0.5), 9);
    expect(lowestPitchRad([0, 2, 0], 1, level, 0, RADIUS_M)).toBe(-STEEPEST_PITCH_RAD);
    expect(lowestPitchRad([4e12, 1e12, 0], 10, level, 0, RADIUS_M)).toBe(-STEEPEST_PITCH_RAD);
  });
});
