import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { chance } from '../../../src/stage/cosmos/chance.js';
import { GrainWriter, type Grains } from '../../../src/stage/cosmos/grainCloud.js';
import { fromSky, skyBasis } from '../../../src/stage/cosmos/skyBasis.js';
import type { Sliced } from '../../../src/core/slices/slices.js';
import { octaves, smoothNoise } from '../../../src/stage/cosmos/smoothNoise.js';
import { DEC_DEG, HALF_AXES, LONG_AXIS_DEG, RA_DEG } from './shape.js';

type Colour = [number, number, number];

const BASIS = skyBasis(RA_DEG, DEC_DEG);
const LONG_RAD = (LONG_AXIS_DEG * Math.PI) / 180;
const noise = smoothNoise(1054);

/** Along the long axis, across it on the sky, and away from us (unit ball) to model units in axes of `sun`. */
export function place(out: Vec3, along: number, across: number, outward: number): Vec3 {
  const a = along * HALF_AXES[0];
  const b = across * HALF_AXES[1];
  const east = a * Math.sin(LONG_RAD) - b * Math.cos(LONG_RAD);
  const north = a * Math.cos(LONG_RAD) + b * Math.sin(LONG_RAD);
  return fromSky(out, BASIS, east, north, outward * HALF_AXES[2]);
}

const TRIES_A_SLICE = 4000;
/** Width of the net's threads, and by what share chance widens and narrows the cells. */
const LANE = 0.05;
const WOBBLE = 0.22;
const onNet = (lanes: number): number => Math.exp(-lanes * lanes);

/**
 * A net of torn gas over the outer half of the body, with fingers that point inwards. The net is drawn by chance along
 * the borders of cells; that there is such a net, how thick its shell is and how its colours lie is from pictures.
 */
export function* filaments(count: number): Sliced<Grains> {
  const { even, normal, direction } = chance(1731);
  const cells = Array.from({ length: 46 }, () => direction([0, 0, 0]));
  const depths = cells.map(() => 0.62 + 0.34 * even());
  const writer = new GrainWriter(count);
  const d: Vec3 = [0, 0, 0];
  const at: Vec3 = [0, 0, 0];
  for (let tries = 0; tries < count * 60 && !writer.isFull; tries++) {
    if (tries % TRIES_A_SLICE === 0) yield;
    direction(d);
    // Of directions, the nearer has the larger product.
    let first = -1;
    let second = -1;
    let cell = 0;
    for (let index = 0; index < cells.length; index++) {
      const other = cells[index];
      if (!other) continue;
      const product = d[0] * other[0] + d[1] * other[1] + d[2] * other[2];
      if (product > first) {
        second = first;
        first = product;
        cell = index;
      } else if (product > second) second = product;
    }
    const apart = (Math.sqrt(2 - 2 * second) - Math.sqrt(2 - 2 * first)) / LANE;
    const choice = even() - 0.02;
    // The noise is not asked where it could not help.
    if (choice > onNet(apart * (1 - WOBBLE))) continue;
    const wobble = WOBBLE * octaves(noise, 3, d[0] * 5 + 9, d[1] * 5, d[2] * 5);
    if (choice > onNet(apart * (1 + wobble))) continue;
    // Where lanes meet, fingers of dense gas reach far in.
    const finger = even() < 0.28 ? even() ** 1.4 * 0.45 : 0;
    const depth = depths[cell] ?? 0.8;
    const r = Math.min(1, Math.max(0.3, depth + 0.05 * normal() + 0.12 * wobble * 4 - finger));
    place(at, d[0] * r, d[1] * r, d[2] * r);
    const patch = octaves(noise, 2, d[0] * 2.2 - 4, d[1] * 2.2, d[2] * 2.2 + 3);
    writer.put(at[0], at[1], at[2], tint(r, patch, even()), 0.3 + 0.7 * even() ** 3);
  }
  return writer.take();
}

/** Red and orange outside (hydrogen, nitrogen, sulphur), green farther in (oxygen); patchy. */
function tint(r: number, patch: number, t: number): Colour {
  const shade = 0.5 + 0.5 * t;
  const oxygen = Math.min(1, Math.max(0, (0.8 - r) * 2.2 + patch * 0.9 + 0.1));
  return [shade * (1 - 0.68 * oxygen), shade * (0.3 + 0.5 * oxygen), shade * (0.1 + 0.42 * oxygen)];
}

/** The blue light of fast electrons that fills the middle: breaths of it, denser towards the pulsar. */
export function innerGlow(count: number): Grains {
  const { even, normal, direction } = chance(33);
  const writer = new GrainWriter(count);
  const d: Vec3 = [0, 0, 0];
  const at: Vec3 = [0, 0, 0];
  while (!writer.isFull) {
    direction(d);
    const r = 0.84 * even() ** 0.42;
    place(at, d[0] * r + 0.03 * normal(), d[1] * r, d[2] * r);
    const patch = octaves(noise, 3, at[0] * 0.8, at[1] * 0.8, at[2] * 0.8);
    if (even() > 0.55 + patch) continue;
    const shade = (1 - 0.7 * r) * (0.6 + 0.4 * even());
    writer.put(at[0], at[1], at[2], [0.5 * shade, 0.62 * shade, 0.9 * shade], 0.5 + 0.5 * even());
  }
  return writer.take();
}

/** The pulsar, and the ring and jets of its wind as X-rays show them: axis across the picture, not to any finer detail. */
export function pulsarWind(): Grains {
  const { even, normal } = chance(30);
  const writer = new GrainWriter(900);
  const at: Vec3 = [0, 0, 0];
  for (let grain = 0; grain < 620; grain++) {
    const turn = 2 * Math.PI * even();
    const r = (grain < 260 ? 0.055 : 0.13) + 0.006 * normal();
    place(at, r * Math.cos(turn) * 0.9, r * Math.sin(turn) * 0.55, r * Math.sin(turn) * 0.8);
    writer.put(at[0], at[1], at[2], [0.6, 0.75, 1], 0.18 + 0.2 * even());
  }
  for (let grain = 0; grain < 270; grain++) {
    const along = (grain % 3 === 0 ? -0.7 : 1) * 0.3 * even();
    place(at, 0.012 * normal() + 0.35 * along * along, along, -0.4 * along);
    writer.put(at[0], at[1], at[2], [0.6, 0.75, 1], 0.12 + 0.2 * even());
  }
  writer.put(0, 0, 0, [0.9, 0.95, 1], 1);
  return writer.take();
}
