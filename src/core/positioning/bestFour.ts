import type { ReadonlyVec3, Vec3 } from '../maths/vec3.js';

/** Marks (1) which satellites stand at least so many radians above the horizon of a place; answers how many. All in metres, in the axes of one frame whose origin is the Earth's centre. */
export function markSeen(out: Uint8Array, satellitesM: readonly ReadonlyVec3[], placeM: ReadonlyVec3, maskRad: number): number {
  const radiusM = Math.hypot(placeM[0], placeM[1], placeM[2]);
  const least = Math.sin(maskRad);
  let seen = 0;
  for (let index = 0; index < satellitesM.length; index++) {
    const at = satellitesM[index];
    if (!at) continue;
    const x = at[0] - placeM[0];
    const y = at[1] - placeM[1];
    const z = at[2] - placeM[2];
    const sine = (x * placeM[0] + y * placeM[1] + z * placeM[2]) / (radiusM * Math.hypot(x, y, z));
    out[index] = sine >= least ? 1 : 0;
    seen += out[index] ?? 0;
  }
  return seen;
}

const tips: Vec3[] = Array.from({ length: 4 }, (): Vec3 => [0, 0, 0]);

/**
 * The four of the marked satellites that make the surest position: those whose directions span the largest tetrahedron,
 * which goes with the least dilution. Writes their indices; false where fewer than four are marked. Nothing is allocated.
 */
export function bestFour(out: Int32Array, satellitesM: readonly ReadonlyVec3[], placeM: ReadonlyVec3, seen: Uint8Array): boolean {
  const count = satellitesM.length;
  let most = -1;
  for (let a = 0; a < count; a++) {
    if (!take(0, a, satellitesM, placeM, seen)) continue;
    for (let b = a + 1; b < count; b++) {
      if (!take(1, b, satellitesM, placeM, seen)) continue;
      for (let c = b + 1; c < count; c++) {
        if (!take(2, c, satellitesM, placeM, seen)) continue;
        for (let d = c + 1; d < count; d++) {
          if (!take(3, d, satellitesM, placeM, seen)) continue;
          const volume = tetrahedron();
          if (volume <= most) continue;
          most = volume;
          out[0] = a;
          out[1] = b;
          out[2] = c;
          out[3] = d;
        }
      }
    }
  }
  return most >= 0;
}

/** Puts the unit vector to a satellite at a corner; false for one that is not marked. */
function take(corner: number, index: number, satellitesM: readonly ReadonlyVec3[], placeM: ReadonlyVec3, seen: Uint8Array): boolean {
  const at = satellitesM[index];
  const tip = tips[corner];
  if (seen[index] !== 1 || !at || !tip) return false;
  const x = at[0] - placeM[0];
  const y = at[1] - placeM[1];
  const z = at[2] - placeM[2];
  const length = Math.hypot(x, y, z);
  tip[0] = x / length;
  tip[1] = y / length;
  tip[2] = z / length;
  return true;
}

/** Six times the volume between the four corners. */
function tetrahedron(): number {
  const o = tips[0];
  const a = tips[1];
  const b = tips[2];
  const c = tips[3];
  if (!o || !a || !b || !c) return 0;
  const ax = a[0] - o[0];
  const ay = a[1] - o[1];
  const az = a[2] - o[2];
  const bx = b[0] - o[0];
  const by = b[1] - o[1];
  const bz = b[2] - o[2];
  const cx = c[0] - o[0];
  const cy = c[1] - o[1];
  const cz = c[2] - o[2];
  return Math.abs(ax * (by * cz - bz * cy) - ay * (bx * cz - bz * cx) + az * (bx * cy - by * cx));
}
