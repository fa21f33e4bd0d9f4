import { magnitude } from '../maths/magnitude.js';
import type { ReadonlyVec3 } from '../maths/vec3.js';

/** Marks (1) which satellites stand at least so many radians above the horizon of a place; answers how many. All in metres, in the axes of one frame whose origin is the Earth's centre. */
export function markSeen(out: Uint8Array, satellitesM: readonly ReadonlyVec3[], placeM: ReadonlyVec3, maskRad: number): number {
  const radiusM = magnitude(placeM);
  const least = Math.sin(maskRad);
  let seen = 0;
  for (let index = 0; index < satellitesM.length; index++) {
    const at = satellitesM[index];
    if (!at) continue;
    const x = at[0] - placeM[0];
    const y = at[1] - placeM[1];
    const z = at[2] - placeM[2];
    const sine = (x * placeM[0] + y * placeM[1] + z * placeM[2]) / (radiusM * Math.sqrt(x * x + y * y + z * z));
    out[index] = sine >= least ? 1 : 0;
    seen += out[index] ?? 0;
  }
  return seen;
}

/** Unit vectors to the satellites that are marked, three numbers each. */
let directions = new Float64Array(0);

/**
 * The four of the marked satellites that make the surest position: those whose directions span the largest tetrahedron,
 * which goes with the least dilution. Writes their indices; false where fewer than four are marked. Nothing is allocated.
 */
export function bestFour(out: Int32Array, satellitesM: readonly ReadonlyVec3[], placeM: ReadonlyVec3, seen: Uint8Array): boolean {
  const count = satellitesM.length;
  takeDirections(satellitesM, placeM);
  let most = -1;
  for (let a = 0; a < count; a++) {
    if (seen[a] !== 1) continue;
    for (let b = a + 1; b < count; b++) {
      if (seen[b] !== 1) continue;
      for (let c = b + 1; c < count; c++) {
        if (seen[c] !== 1) continue;
        for (let d = c + 1; d < count; d++) {
          if (seen[d] !== 1) continue;
          const volume = tetrahedron(a * 3, b * 3, c * 3, d * 3);
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

function takeDirections(satellitesM: readonly ReadonlyVec3[], placeM: ReadonlyVec3): void {
  if (directions.length < satellitesM.length * 3) directions = new Float64Array(satellitesM.length * 3);
  for (let index = 0; index < satellitesM.length; index++) {
    const at = satellitesM[index];
    if (!at) continue;
    const x = at[0] - placeM[0];
    const y = at[1] - placeM[1];
    const z = at[2] - placeM[2];
    const length = Math.sqrt(x * x + y * y + z * z);
    directions[index * 3] = x / length;
    directions[index * 3 + 1] = y / length;
    directions[index * 3 + 2] = z / length;
  }
}

/** Six times the volume between four directions. */
function tetrahedron(o: number, a: number, b: number, c: number): number {
  const ox = directions[o] as number;
  const oy = directions[o + 1] as number;
  const oz = directions[o + 2] as number;
  const ax = (directions[a] as number) - ox;
  const ay = (directions[a + 1] as number) - oy;
  const az = (directions[a + 2] as number) - oz;
  const bx = (directions[b] as number) - ox;
  const by = (directions[b + 1] as number) - oy;
  const bz = (directions[b + 2] as number) - oz;
  const cx = (directions[c] as number) - ox;
  const cy = (directions[c + 1] as number) - oy;
  const cz = (directions[c + 2] as number) - oz;
  return Math.abs(ax * (by * cz - bz * cy) - ay * (bx * cz - bz * cx) + az * (bx * cy - by * cx));
}
