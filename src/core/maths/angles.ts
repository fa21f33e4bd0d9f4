/** The same angle within −π … π. Angles already there are returned unchanged, bit for bit. */
export const wrapRad = (angleRad: number): number => {
  if (angleRad >= -Math.PI && angleRad <= Math.PI) return angleRad;
  const turn = 2 * Math.PI;
  return angleRad - turn * Math.round(angleRad / turn);
};
