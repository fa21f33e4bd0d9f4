import { BACK, CAP_TOP, FRONT } from '../../ultra-micro/transistor-5nm/dimensions.js';

/** All lengths in nm, from the wafer under the transistor block of `transistor-5nm`: the same axes, its middle the origin. */
export interface MetalLayer {
  readonly pitch: number;
  /** Foot and top of the wires. */
  readonly bottom: number;
  readonly top: number;
  /** Half side of the square opening through which one looks down, and of the square in which wires are drawn. */
  readonly opening: number;
  readonly reach: number;
  readonly alongX: boolean;
}

/** Pitches from the first metal up: the first as reported, the others as such stacks are built. */
const PITCHES = [28, 34, 36, 42, 48, 60, 80, 80, 126, 126, 180, 360, 360, 720, 1440] as const;
/** Foot of the first metal, as in the transistor block; wires are as tall as broad with their gap, vias four fifths of it. */
const FIRST_METAL = CAP_TOP + 16;
const VIA = 0.8;
/** Half side of the floor on which the transistors stand bare. */
export const FLOOR_HALF = 420;
/** Breadth of each terrace, and how far its wires run on under the next, in pitches. */
const TERRACE = 7;
const UNDER = 3;
/** The uppermost wires run on to here. */
const LAST_REACH = 62_000;

/** The layers of metal, each set back behind the one below: an open pit whose every step is one layer. */
export const METAL_LAYERS: readonly MetalLayer[] = (() => {
  let bottom: number = FIRST_METAL;
  let opening = FLOOR_HALF;
  return PITCHES.map((pitch, i): MetalLayer => {
    const next = opening + TERRACE * pitch;
    const layer = { pitch, bottom, top: bottom + pitch, opening, reach: i + 1 < PITCHES.length ? next + UNDER * pitch : LAST_REACH, alongX: i % 2 === 0 };
    bottom += pitch + VIA * pitch;
    opening = next;
    return layer;
  });
})();

const last = METAL_LAYERS[METAL_LAYERS.length - 1]!;
/** The glass that seals the chip: over the last metal, from its opening to beyond the well's edge. */
export const SEAL = { bottom: last.top + 200, top: last.top + 3200, opening: 52_000, reach: 158_000 } as const;

/** The transistor block's footprint, which is left free: half breadth along x, and along z. */
export const BLOCK = { x: 84, z: (FRONT - BACK) / 2 } as const;
/** The block's fins lie this much off its middle. */
export const ROW_SHIFT = -(FRONT + BACK) / 2;
