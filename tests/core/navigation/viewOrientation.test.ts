import { describe, expect, it } from 'vitest';
import { rotateVec3, type Quaternion } from '../../../src/core/maths/quaternion.js';
import { dotVec3, lengthVec3, type Vec3 } from '../../../src/core/maths/vec3.js';
import { cameraOffset, orientationInBasis, viewBasis, viewOrientation } from '../../../src/core/navigation/viewOrientation.js';
import { createTestWorld, SKY_TARGETS } from './worldSupport.js';

const { tree, railFocus } = createTestWorld();
const Y: Vec3 = [0, 1, 0];

const basisOnRail = (q: number): Quaternion => viewBasis([0, 0, 0, 1], tree, 'bench', railFocus([0, 0, 0], q), q);
const poleOf = (frame: string): Vec3 => rotateVec3([0, 0, 0], tree.orientation([0, 0, 0, 1], frame, 'bench'), Y);
const upOf = (basis: Quaternion): Vec3 => rotateVec3([0, 0, 0], basis, Y);

describe('viewBasis', () => {
  it("is the bench's own on the bench, then the ecliptic's, then the galaxy's", () => {
    for (const q of [-35, -9, 0, 5.5]) expect(basisOnRail(q)).toEqual([0, 0, 0, 1]);
    for (const q of [7.5, 10, 16]) expect(dotVec3(upOf(basisOnRail(q)), poleOf('sun'))).toBeCloseTo(1, 14);
    for (const q of [18.5, 22, 27.3]) expect(dotVec3(upOf(basisOnRail(q)), poleOf('galaxy'))).toBeCloseTo(1, 14);
    // 60.2° between the two poles: the turn is seen and not skipped.
    expect((Math.acos(dotVec3(upOf(basisOnRail(12)), upOf(basisOnRail(20)))) * 180) / Math.PI).toBeCloseTo(60.19, 1);
  });

  it('turns without a jump: less than three degrees in a hundredth of a decade, and never rolls back', () => {
    let before = basisOnRail(-35);
    let worst = 0;
    for (let q = -35; q <= 27.3; q += 0.01) {
      const now = basisOnRail(q);
      const cosine = Math.abs(before[0] * now[0] + before[1] * now[1] + before[2] * now[2] + before[3] * now[3]);
      worst = Math.max(worst, 2 * Math.acos(Math.min(1, cosine)));
      before = now;
    }
    expect(worst).toBeLessThan((3 * Math.PI) / 180);
  });

  it("shows a body of the solar system with the ecliptic's pole up and the Sun behind the camera, at any q", () => {
    for (const target of SKY_TARGETS.filter(({ id }) => ['orbiter', 'probe', 'pluto', 'earth'].includes(id))) {
      for (const q of [-9, 0, 7]) {
        const basis = viewBasis([0, 0, 0, 1], tree, target.frame, target.focusM, q);
        expect(dotVec3(upOf(basis), poleOf('sun'))).toBeCloseTo(1, 13);
        const toSun = tree.displacement([0, 0, 0], target.frame, target.focusM, 'sun', [0, 0, 0]);
        rotateVec3(toSun, tree.orientation([0, 0, 0, 1], target.frame, 'bench'), toSun);
        const toCamera = cameraOffset([0, 0, 0], orientationInBasis([0, 0, 0, 1], basis, 0, 0));
        expect(dotVec3(toSun, toCamera) / lengthVec3(toSun)).toBeGreaterThan(0.95);
      }
    }
  });

  it('knows no history and works in a tree without a sky', async () => {
    const { FrameTree } = await import('../../../src/core/frames/FrameTree.js');
    const bare = new FrameTree('bench');
    expect(viewBasis([1, 1, 1, 1], bare, 'bench', [0, 0, 0], 9)).toEqual([0, 0, 0, 1]);
    const first = basisOnRail(17);
    basisOnRail(3);
    expect(basisOnRail(17)).toEqual(first);
  });
});

describe('viewOrientation', () => {
  const viewpoint = { frame: 'bench', focusM: [0, 0, 0] as Vec3, q: 0, yawRad: 0, pitchRad: 0 };

  it('puts the camera in front, turns it to the right with yaw and up with pitch', () => {
    const seen = (yawRad: number, pitchRad: number): Vec3 =>
      cameraOffset([0, 0, 0], viewOrientation([0, 0, 0, 1], tree, { ...viewpoint, yawRad, pitchRad }));
    expect(seen(0, 0)).toEqual([0, 0, 1]);
    const [x, y, z] = seen(0.7, 0.3);
    expect(x).toBeCloseTo(Math.sin(0.7) * Math.cos(0.3), 14);
    expect(y).toBeCloseTo(Math.sin(0.3), 14);
    expect(z).toBeCloseTo(Math.cos(0.7) * Math.cos(0.3), 14);
  });

  it('keeps the horizon level: the camera’s right stays across up', () => {
    for (const q of [0, 6.3, 12, 17.2, 25]) {
      const basis = basisOnRail(q);
      const right = rotateVec3([0, 0, 0], orientationInBasis([0, 0, 0, 1], basis, 2.1, -0.8), [1, 0, 0]);
      expect(Math.abs(dotVec3(right, upOf(basis)))).toBeLessThan(1e-14);
    }
  });
});
