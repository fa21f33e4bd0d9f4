/**
 * Linear colour of a star by its colour index B − V: the temperature after Ballesteros (2012, EPL 97, 34008), its
 * glow by a fit to the Planckian locus, brought to equal brightness and half way to white, as the eye sees it.
 */
export function starColour(out: [number, number, number], colourIndex: number): void {
  const t = 4600 * (1 / (0.92 * colourIndex + 1.7) + 1 / (0.92 * colourIndex + 0.62));
  glowColour(out, t);
  for (let k = 0; k < 3; k++) out[k] = 0.35 + 0.65 * (out[k] ?? 0);
}

/** Linear sRGB of a black body of `kelvin`, largest component 1, from Planck's law at 610, 550 and 465 nm. */
export function glowColour(out: [number, number, number], kelvin: number): void {
  const at = (nanometres: number): number => 1 / (nanometres ** 5 * Math.expm1(1.4387769e7 / (nanometres * kelvin)));
  const white = (nanometres: number): number => 1 / (nanometres ** 5 * Math.expm1(1.4387769e7 / (nanometres * 6500)));
  const r = at(610) / white(610);
  const g = at(550) / white(550);
  const b = at(465) / white(465);
  const largest = Math.max(r, g, b);
  out[0] = r / largest;
  out[1] = g / largest;
  out[2] = b / largest;
}
