import { ShapeUtils, Vector2 } from 'three';
import type { ReadonlyVec3, Vec3 } from '../../../src/core/maths/vec3.js';
import type { MaterialName } from '../materials.js';
import { Solid } from '../Solid.js';
import { flipped, signedVolume, SurfaceBuilder, type Surface } from '../Surface.js';

export interface LoftOptions {
  /** Rings of equal count; each is closed by itself. A ring whose points are all one is a tip. */
  readonly sections: readonly (readonly ReadonlyVec3[])[];
  /** Closes the first and last ring with faces. Default true. */
  readonly caps?: boolean;
  /** Joins the last ring to the first. */
  readonly closed?: boolean;
  readonly material?: MaterialName;
}

/** A skin through rings; the outside is away from the enclosed volume, whichever way the rings run. */
export const loft = ({ sections, caps = true, closed = false, material }: LoftOptions): Solid => {
  const count = sections[0]?.length ?? 0;
  if (sections.length < 2 || count < 3) throw new Error('loft: needs two rings of three points at least');
  const odd = sections.findIndex((section) => section.length !== count);
  if (odd >= 0) throw new Error(`loft: ring ${odd} has ${sections[odd]!.length} points, ring 0 has ${count}`);
  const skin = (withCaps: boolean): Surface => {
    const builder = new SurfaceBuilder();
    const rings = sections.map((section) => {
      const [first] = section;
      const tip = section.every((p) => p[0] === first![0] && p[1] === first![1] && p[2] === first![2]);
      if (tip) {
        const at = builder.vertex(...first!);
        return section.map(() => at);
      }
      return section.map((p) => builder.vertex(...p));
    });
    for (let i = 0; i < (closed ? rings.length : rings.length - 1); i++) {
      const a = rings[i]!;
      const b = rings[(i + 1) % rings.length]!;
      for (let j = 0; j < count; j++) {
        const k = (j + 1) % count;
        builder.quad(a[j]!, a[k]!, b[k]!, b[j]!);
      }
    }
    if (withCaps && !closed) {
      const last = rings.length - 1;
      capRing(builder, sections[0]!, rings[0]!, true);
      capRing(builder, sections[last]!, rings[last]!, false);
    }
    return builder.finish();
  };
  const inverted = signedVolume(skin(true)) < 0;
  const surface = skin(caps);
  return Solid.of(inverted ? flipped(surface) : surface, material);
};

/** Fills a ring: with a fan about its middle when all of it is seen from there, else by cutting ears. */
const capRing = (builder: SurfaceBuilder, section: readonly ReadonlyVec3[], ring: readonly number[], reversed: boolean): void => {
  if (ring[0] === ring[1]) return;
  const count = section.length;
  const middle: Vec3 = [0, 0, 0];
  for (const p of section) for (let axis = 0; axis < 3; axis++) middle[axis as 0 | 1 | 2] += p[axis]! / count;
  const normal: Vec3 = [0, 0, 0];
  const crosses: Vec3[] = section.map((p, i) => {
    const q = section[(i + 1) % count]!;
    const ax = p[0] - middle[0];
    const ay = p[1] - middle[1];
    const az = p[2] - middle[2];
    const bx = q[0] - middle[0];
    const by = q[1] - middle[1];
    const bz = q[2] - middle[2];
    return [ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx];
  });
  for (const c of crosses) for (let axis = 0; axis < 3; axis++) normal[axis as 0 | 1 | 2] += c[axis]!;
  const add = (a: number, b: number, c: number): void =>
    reversed ? builder.triangle(a, c, b) : builder.triangle(a, b, c);
  if (crosses.every((c) => c[0] * normal[0] + c[1] * normal[1] + c[2] * normal[2] > 0)) {
    const hub = builder.vertex(...middle);
    for (let i = 0; i < count; i++) add(hub, ring[i]!, ring[(i + 1) % count]!);
    return;
  }
  const length = Math.hypot(...normal);
  // Seen along the axis that the normal points along most, the ring keeps its sense.
  const axis = [0, 1, 2].reduce((best, i) => (Math.abs(normal[i]!) > Math.abs(normal[best]!) ? i : best), 0);
  const u = (axis + 1) % 3;
  const v = (axis + 2) % 3;
  const flat = section.map((p) => new Vector2(p[u]! / length, p[v]! / length));
  const sense = Math.sign(ShapeUtils.area(flat));
  for (const [a, b, c] of ShapeUtils.triangulateShape(flat, []) as [number, number, number][]) {
    const area = (flat[b]!.x - flat[a]!.x) * (flat[c]!.y - flat[a]!.y) - (flat[c]!.x - flat[a]!.x) * (flat[b]!.y - flat[a]!.y);
    if (area * sense >= 0) add(ring[a]!, ring[b]!, ring[c]!);
    else add(ring[a]!, ring[c]!, ring[b]!);
  }
};
