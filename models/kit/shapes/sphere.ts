import { IcosahedronGeometry } from 'three';
import type { MaterialName } from '../materials.js';
import { Solid } from '../Solid.js';
import { welded } from '../Surface.js';
import { lathe } from './lathe.js';

export interface SphereOptions {
  readonly radius: number;
  /** `sphere`: segments around (default 32). `icosphere`: how often each of 20 faces is divided along an edge (default 3). */
  readonly detail?: number;
  readonly material?: MaterialName;
}

/** Centred on the origin, with poles on y. */
export const sphere = ({ radius, detail = 32, material }: SphereOptions): Solid => {
  const rings = Math.max(4, Math.round(detail / 2));
  const profile = Array.from({ length: rings + 1 }, (_, i): [number, number] => {
    const angleRad = -Math.PI / 2 + (Math.PI * i) / rings;
    return [i === 0 || i === rings ? 0 : radius * Math.cos(angleRad), radius * Math.sin(angleRad)];
  });
  return lathe({ profile, segments: Math.max(6, detail), ...(material && { material }) }).crease(60);
};

/** Centred on the origin, triangles of nearly equal size: 20 · detail² of them. */
export const icosphere = ({ radius, detail = 3, material }: SphereOptions): Solid => {
  const geometry = new IcosahedronGeometry(radius, Math.max(0, Math.round(detail) - 1));
  const positions = Float64Array.from(geometry.getAttribute('position').array);
  const indices = Uint32Array.from({ length: positions.length / 3 }, (_, i) => i);
  // three computes in float32; put the vertices back on the sphere.
  for (let i = 0; i < positions.length; i += 3) {
    const scale = radius / Math.hypot(positions[i]!, positions[i + 1]!, positions[i + 2]!);
    for (let axis = 0; axis < 3; axis++) positions[i + axis]! *= scale;
  }
  return Solid.of(welded({ positions, indices }), material).crease(60);
};

export interface CapsuleOptions {
  readonly radius: number;
  /** From end to end, at least 2 · radius. */
  readonly length: number;
  /** Around. Default 24. */
  readonly segments?: number;
  readonly material?: MaterialName;
}

/** A cylinder with round ends, along y, base at y = 0. */
export const capsule = ({ radius, length, segments = 24, material }: CapsuleOptions): Solid => {
  const quarter = Math.max(3, Math.round(segments / 4));
  const straight = Math.max(0, length - 2 * radius);
  const profile: [number, number][] = [];
  for (let i = 0; i <= quarter; i++) {
    const angleRad = -Math.PI / 2 + (Math.PI / 2) * (i / quarter);
    profile.push([i === 0 ? 0 : radius * Math.cos(angleRad), radius + radius * Math.sin(angleRad)]);
  }
  for (let i = straight > 0 ? 0 : 1; i <= quarter; i++) {
    const angleRad = (Math.PI / 2) * (i / quarter);
    profile.push([i === quarter ? 0 : radius * Math.cos(angleRad), radius + straight + radius * Math.sin(angleRad)]);
  }
  return lathe({ profile, segments, ...(material && { material }) });
};
