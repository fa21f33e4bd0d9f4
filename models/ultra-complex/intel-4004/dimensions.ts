/** All lengths in mm. The package lies with its length along x; its notch, and pin 1, are to the left. */
export const PINS = 16;
export const PIN_PITCH = 2.54;
export const ROW_SPACING = 7.62;
export const BODY = { length: 20.3, width: 7.2, layer: 0.9 } as const;
/** Where the body stands above the pins' tips, and the floor of its well. */
export const BODY_Y = 4.1;
export const WELL_Y = BODY_Y + BODY.layer;
export const TOP_Y = BODY_Y + 2 * BODY.layer;

/** The die, its long edge along x, and its thickness. */
export const DIE = { length: 4, width: 3, thickness: 0.28 } as const;
export const DIE_Y = WELL_Y + 0.02;
export const DIE_TOP = DIE_Y + DIE.thickness;

/** Width of the narrowest lines, and the number of transistors. */
export const FEATURE = 0.01;
export const TRANSISTORS = 2300;

/** Where the sixteen pads lie on the die: five on each long edge, three on each short one. */
export const pads = (): [x: number, z: number][] => {
  const inset = 0.13;
  const [x, z] = [DIE.length / 2 - inset, DIE.width / 2 - inset];
  const along = (count: number, reach: number): number[] => Array.from({ length: count }, (_, i) => -reach + (2 * reach * i) / (count - 1));
  return [
    ...along(5, 1.55).map((px): [number, number] => [px, z]),
    ...along(3, 0.85).reverse().map((pz): [number, number] => [x, pz]),
    ...along(5, 1.55).reverse().map((px): [number, number] => [px, -z]),
    ...along(3, 0.85).map((pz): [number, number] => [-x, pz]),
  ];
};
