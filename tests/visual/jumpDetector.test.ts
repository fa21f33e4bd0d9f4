import { describe, expect, it } from 'vitest';
import type { Picture } from '../support/picture.js';
import { findJumps, tileDifferences } from './jumpDetector.js';

const WIDTH = 160;
const HEIGHT = 90;

interface Square {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly light: number;
}

/** A dusk gradient with squares on it, drawn with soft edges as a camera would see them. */
const draw = (squares: readonly Square[]): Picture => {
  const data = new Uint8Array(WIDTH * HEIGHT * 4);
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      let light = 20 + (y / HEIGHT) * 30;
      for (const square of squares) {
        const inside = Math.min(
          Math.max(0, Math.min(1, square.size / 2 - Math.abs(x - square.x) + 0.5)),
          Math.max(0, Math.min(1, square.size / 2 - Math.abs(y - square.y) + 0.5)),
        );
        light += (square.light - light) * inside;
      }
      data.fill(light, (y * WIDTH + x) * 4, (y * WIDTH + x) * 4 + 3);
      data[(y * WIDTH + x) * 4 + 3] = 255;
    }
  }
  return { width: WIDTH, height: HEIGHT, data };
};

/** Falling towards the middle by 2.3 % a frame, among squares of all sizes: the rail in steps of 0.01 decade. */
const zoom = (frame: number): Square[] =>
  Array.from({ length: 12 }, (_, index) => {
    const scale = 3 * 1.6 ** index * 10 ** (-0.01 * frame);
    const side = index % 2 === 0 ? 1 : -1;
    return { x: WIDTH / 2 + side * scale * 0.9, y: HEIGHT * 0.55 + scale * 0.15, size: scale * 0.5, light: 90 + 8 * index };
  });

const jumpsOf = (frames: readonly Picture[]): number[] =>
  findJumps(frames.slice(1).map((after, index) => tileDifferences(frames[index] as Picture, after))).map(({ frame }) => frame);

const COUNT = 80;
const smooth = Array.from({ length: COUNT }, (_, frame) => draw(zoom(frame)));

describe('the detector of jumps', () => {
  it('finds none in a smooth zoom', () => {
    expect(jumpsOf(smooth)).toEqual([]);
  });

  it('finds none in a picture that stands still, or fades', () => {
    expect(jumpsOf(Array.from({ length: 40 }, () => draw(zoom(0))))).toEqual([]);
    expect(jumpsOf(Array.from({ length: 40 }, (_, frame) =>
      draw([...zoom(frame), { x: 40, y: 30, size: 14, light: 40 + 4 * frame }])))).toEqual([]);
  });

  it.each([8, 12, 20])('finds a thing of %i px that pops in and stays', (size) => {
    const frames = Array.from({ length: COUNT }, (_, frame) =>
      draw(frame < 33 ? zoom(frame) : [...zoom(frame), { x: 40, y: 25, size, light: 200 }]));
    expect(jumpsOf(frames)).toEqual([32]);
  });

  it('finds a thing that vanishes for one frame', () => {
    const frames = Array.from({ length: COUNT }, (_, frame) => draw(zoom(frame).filter((_square, index) => frame !== 50 || index !== 8)));
    expect(jumpsOf(frames)).toEqual([49, 50]);
  });

  it('finds a cut of the whole view', () => {
    const frames = Array.from({ length: COUNT }, (_, frame) => draw(zoom(frame < 40 ? frame : frame + 30)));
    expect(jumpsOf(frames)).toEqual([39]);
  });

  it('finds a step in the lightness of all of it', () => {
    const frames = Array.from({ length: COUNT }, (_, frame) => {
      const picture = draw(zoom(frame));
      if (frame < 20) return picture;
      return { ...picture, data: picture.data.map((value, index) => (index % 4 === 3 ? value : Math.min(255, value + 14))) };
    });
    expect(jumpsOf(frames)).toEqual([19]);
  });
});
