import { grid, group, mesh, type MaterialName, type Solid } from '../../kit/index.js';
import type { SectionPoint } from './outlines.js';

export interface SweepOptions {
  /** Skins of equal count; the outer one counter-clockwise, the inner one point for point beside it. */
  readonly outer: readonly SectionPoint[];
  readonly inner: readonly SectionPoint[];
  readonly fromDeg: number;
  readonly toDeg: number;
  readonly steps: number;
  /** The lines close on themselves; otherwise their ends are covered. */
  readonly closed?: boolean;
  readonly material?: MaterialName;
}

const around = ([r, z]: SectionPoint, phiDeg: number): [number, number, number] => {
  const phi = (phiDeg * Math.PI) / 180;
  return [r * Math.sin(phi), z, r * Math.cos(phi)];
};

/** A wall between two lines of a section, swept around the axis; its two cut ends are left to `sectionFace`. */
export const sweep = ({ outer, inner, fromDeg, toDeg, steps, closed = false, material }: SweepOptions): Solid => {
  const positions: number[] = [];
  const indices: number[] = [];
  const columns = steps + 1;
  const skin = (line: readonly SectionPoint[], out: boolean, loop: boolean): void => {
    const base = positions.length / 3;
    for (const p of line) for (let c = 0; c < columns; c++) positions.push(...around(p, fromDeg + ((toDeg - fromDeg) * c) / steps));
    for (let i = 0; i < line.length - (loop ? 0 : 1); i++) {
      for (let c = 0; c < steps; c++) {
        const a = base + i * columns + c;
        const d = base + ((i + 1) % line.length) * columns + c;
        // Upward along the line and onward around the axis: this order looks outward.
        if (out) indices.push(a, a + 1, d + 1, a, d + 1, d);
        else indices.push(a, d + 1, a + 1, a, d, d + 1);
      }
    }
  };
  skin(outer, true, closed);
  skin(inner, false, closed);
  if (!closed) {
    skin([inner[0]!, outer[0]!], true, false);
    skin([outer[outer.length - 1]!, inner[inner.length - 1]!], true, false);
  }
  return mesh({ positions, indices, ...(material && { material }) });
};

export interface FaceBand {
  /** Shares of the way from the outer to the inner line. */
  readonly from: number;
  readonly to: number;
  readonly material: MaterialName;
  readonly tint?: string;
}

/** The flat cut through a wall, in bands of their own materials. `facing`: towards falling (−1) or growing (+1) angles. */
export const sectionFace = (
  outer: readonly SectionPoint[],
  inner: readonly SectionPoint[],
  phiDeg: number,
  facing: -1 | 1,
  bands: readonly FaceBand[],
  closed = false,
): Solid => {
  const last = outer.length - (closed ? 0 : 1);
  return group(
    bands.map(({ from, to, material, tint }) => {
      const strip = grid({
        rows: last,
        columns: 1,
        twoSided: false,
        material,
        at: (u, v) => {
          const i = Math.round(v * last) % outer.length;
          // Upward along the line and inward across it look onward around the axis.
          const t = facing > 0 ? from + (to - from) * u : to + (from - to) * u;
          const a = outer[i]!;
          const b = inner[i]!;
          return around([a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t], phiDeg);
        },
      });
      return tint ? strip.tint(tint) : strip;
    }),
  );
};
