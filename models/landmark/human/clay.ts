import type { Rgb } from '../../kit/index.js';

/** Tones of the one clay that the figures are made of, sRGB. */
export const CLAY = {
  skin: [0.665, 0.51, 0.415],
  lips: [0.57, 0.39, 0.325],
  flush: [0.665, 0.47, 0.375],
  eyeWhite: [0.7, 0.61, 0.53],
  iris: [0.4, 0.31, 0.26],
  darkHair: [0.23, 0.175, 0.145],
  brownHair: [0.31, 0.215, 0.165],
  paleShirt: [0.63, 0.58, 0.515],
  terracotta: [0.55, 0.405, 0.335],
  umber: [0.37, 0.325, 0.295],
  slate: [0.4, 0.37, 0.345],
  leather: [0.27, 0.205, 0.17],
  button: [0.62, 0.575, 0.52],
} as const satisfies Record<string, Rgb>;
