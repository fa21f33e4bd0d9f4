import type { Rgb } from '../../kit/index.js';

/** Tones of the one clay that the figures are made of, sRGB. */
export const CLAY = {
  skin: [0.7, 0.535, 0.435],
  lips: [0.6, 0.41, 0.34],
  flush: [0.7, 0.49, 0.395],
  eyeWhite: [0.74, 0.66, 0.59],
  iris: [0.4, 0.31, 0.26],
  darkHair: [0.23, 0.175, 0.145],
  brownHair: [0.31, 0.215, 0.165],
  paleShirt: [0.655, 0.605, 0.54],
  terracotta: [0.64, 0.43, 0.335],
  umber: [0.37, 0.325, 0.295],
  slate: [0.4, 0.395, 0.395],
  leather: [0.27, 0.205, 0.17],
  button: [0.62, 0.575, 0.52],
} as const satisfies Record<string, Rgb>;
