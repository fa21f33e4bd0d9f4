import { box, extrude, keep, plate, rectangleOutline, torus, type Kept, type Solid } from '../../kit/index.js';

/** All lengths of this folder in µm. The compact transmon of 2023: 39 by 36, with gaps of 0.1 between its fingers. */
export const TRANSMON_WIDTH = 39;
export const TRANSMON_DEPTH = 36;
export const GAP = 0.1;
/** Side of the patch in which the two strips of the junction cross. */
export const JUNCTION = 0.2;
/** Thickness of the metal film, and of the piece of chip that is shown. */
const FILM = 0.2;
export const CHIP = 7;
export const TILE = 64;

const SPINE = 3.4;
const FINGER = 1.3;
/** The fingers leave room at the front for the junction. */
const FINGERS = 21;
const FIRST_Z = -TRANSMON_DEPTH / 2 + 0.9;
const WINDOW = { width: 48, depth: 46 } as const;

const film = (width: number, depth: number, x: number, z: number, colour: string): Solid =>
  box({ size: [width, FILM, depth], bevel: 0.09, material: 'aluminium' }).tint(colour).move(x, CHIP, z);

const LEFT = '#d6cfc2';
const RIGHT = '#8ea6d0';

/** Middle of finger `index`; even ones hang on the left spine, odd ones on the right. */
export const fingerZ = (index: number): number => FIRST_Z + index * (FINGER + GAP) + FINGER / 2;

const fingers = (): Solid[] =>
  Array.from({ length: FINGERS }, (_, index) => {
    const side = index % 2 === 0 ? -1 : 1;
    const length = TRANSMON_WIDTH - 2 * SPINE - GAP;
    return film(length, FINGER, (side * GAP) / 2, fingerZ(index), side < 0 ? LEFT : RIGHT);
  });

/** Where the two strips cross: the junction's middle. */
export const JUNCTION_AT = [0, CHIP + FILM, 11.6 + FINGER] as const;

/** Two strips of aluminium, one over the other's end, with a skin of oxide between: too thin to be drawn. */
const junction = (): Solid[] => {
  const [, y, z] = JUNCTION_AT;
  const reach = TRANSMON_WIDTH / 2 - SPINE + 0.4;
  const strip = (width: number, depth: number, x: number, zAt: number, lift: number, colour: string): Solid =>
    box({ size: [width, 0.12, depth], bevel: 0.02, material: 'aluminium' }).tint(colour).move(x, CHIP + lift, zAt);
  return [
    // The leads narrow twice on their way to the patch.
    film(reach - 6, 1.6, -(reach + 6) / 2, z, LEFT),
    film(5.4, 0.6, -3.4, z, LEFT),
    strip(0.7 + JUNCTION, JUNCTION, -0.35 + JUNCTION / 2, z, 0, LEFT),
    film(reach - 6, 1.6, (reach + 6) / 2, z + 1.6, RIGHT),
    film(6.4, 0.6, 2.9, z + 1.6, RIGHT),
    strip(JUNCTION, 1.6, JUNCTION / 2, z + 0.7, 0.12, RIGHT),
    torus({ radius: 0.9, tube: 0.035, segments: 48, tubeSegments: 6, material: 'screen' }).tint('#ffcf7a').move(JUNCTION / 2, y + 0.2, z),
  ];
};

export const transmon = (): Kept =>
  keep('transmon', [
    film(SPINE, TRANSMON_DEPTH, -(TRANSMON_WIDTH - SPINE) / 2, 0, LEFT),
    film(SPINE, TRANSMON_DEPTH, (TRANSMON_WIDTH - SPINE) / 2, 0, RIGHT),
    ...fingers(),
    ...junction(),
  ]);

/** The piece of chip, the ground plane around the window, and the line by which the qubit is read. */
export const chip = (): Solid[] => {
  const slot = 3.4;
  const ground = extrude({
    outline: rectangleOutline({ size: [TILE - 0.6, TILE - 0.6] }),
    holes: [rectangleOutline({ size: [WINDOW.width, WINDOW.depth], radius: 2 })],
    depth: FILM,
    bevel: 0.08,
    material: 'niobium',
  })
    .turn('x', -90)
    .move(0, CHIP, 0)
    .tint('#5f6570');
  // A claw that embraces the left pad, without touching it, and its lead to the edge.
  const claw = [
    film(1.4, 30, -TRANSMON_WIDTH / 2 - 2.2, 0, '#7b8290'),
    film(3.4, 1.4, -TRANSMON_WIDTH / 2 - 0.9 - 1.6, 15.7 + 2.4, '#7b8290'),
    film(3.4, 1.4, -TRANSMON_WIDTH / 2 - 0.9 - 1.6, -15.7 - 2.4, '#7b8290'),
  ];
  return [
    plate({ size: [TILE, TILE], thickness: CHIP, corner: 0.4, bevel: 0.25, material: 'silicon' }).tint('#27324a'),
    ground,
    ...claw,
    film(slot, 1.6, -WINDOW.width / 2 + slot / 2 - 0.2, 0, '#7b8290'),
  ];
};
