/** Radius of the resting cell, µm (Evans and Fung 1972, 300 mosmol). */
export const RADIUS_UM = 3.91;

/** Half the thickness at a distance from the axis, µm: the curve of Evans and Fung. */
export const halfThickness = (radiusUm: number): number => {
  const q = Math.min(1, (radiusUm / RADIUS_UM) ** 2);
  return (RADIUS_UM / 2) * Math.sqrt(1 - q) * (0.207161 + 2.002558 * q - 1.122762 * q * q);
};

/** The outline from the middle of the lower face over the rim to the middle of the upper one: distance from the axis and height, µm. */
export const outline = (steps: number): [number, number][] =>
  Array.from({ length: 2 * steps + 1 }, (_, i): [number, number] => {
    // Closer together towards the rim, where the curve turns.
    const t = (i - steps) / steps;
    const radius = RADIUS_UM * Math.cos((Math.PI / 2) * t);
    return [Math.abs(t) === 1 ? 0 : radius, Math.sign(t) * halfThickness(radius)];
  });
