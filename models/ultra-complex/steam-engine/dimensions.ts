/** Metres, y up from the ground on which the plinth stands; x from the cylinder towards the flywheel; z = 0 is the plane of the beam. */

/** Powerhouse, object 18432: bore, stroke and flywheel. */
export const BORE = 0.635;
export const STROKE = 1.83;
export const FLYWHEEL_DIAMETER = 4.27;

/** Cylinder flange to flywheel rim (estimate of the fact sheet). */
export const OVERALL_LENGTH = 7.5;

/** Top of the plinth. */
export const FLOOR = 0.6;
export const PLINTH = { left: -4.3, right: 3.38, back: -1.85, front: 1.2 } as const;
export const CISTERN = { left: -2.66, right: -1.62, back: -0.52, front: 0.52 } as const;
export const FLYWHEEL_PIT = { left: 0.16, right: 3.08, back: -1.16, front: -0.8 } as const;

/** Tube of the cylinder (estimates: about 2.3 m tall, 0.75 m outside). */
export const CYLINDER_OUTSIDE = 0.75;
export const CYLINDER_FLANGE_R = 0.46;
export const CYLINDER_BOTTOM = 0.72;
export const CYLINDER_TOP = 3.02;

/** Beam: pivot to end pin, and where the pivot, the piston line and the shaft stand. */
export const BEAM_ARM = 2.538;
const VERSINE = BEAM_ARM - Math.sqrt(BEAM_ARM ** 2 - (STROKE / 2) ** 2);
/** The piston rod and the shaft stand in the middle of the beam ends' small sideways travel. */
export const LINE_DISTANCE = BEAM_ARM - VERSINE / 2;
const SLACK = OVERALL_LENGTH - CYLINDER_FLANGE_R - 2 * LINE_DISTANCE - FLYWHEEL_DIAMETER / 2;
export const CYLINDER_X = -OVERALL_LENGTH / 2 + CYLINDER_FLANGE_R;
export const PIVOT_X = CYLINDER_X + LINE_DISTANCE;
export const SHAFT_X = PIVOT_X + LINE_DISTANCE + SLACK;
export const PIVOT_Y = 5.45;
export const SHAFT_Y = 2.3;

/** Parallel motion: length of main and back links; the inner joint sits half-way along the arm. */
export const LINK_LENGTH = 0.75;
/** Piston rod: crosshead pin to the middle of the piston. */
export const PISTON_ROD = 2.83;

/** Equal gears whose centres stand half a stroke apart. */
export const GEAR_PITCH_R = STROKE / 4;
export const GEAR_TEETH = 32;
export const FLYWHEEL_ARMS = 8;
export const CONNECTING_ROD = PIVOT_Y - SHAFT_Y;

/** Tilt of the beam as drawn, degrees: the cylinder end up. */
export const POSE_DEG = 10;

export const COLUMN_X = [-3.98, PIVOT_X - 0.29, PIVOT_X + 0.29] as const;
export const COLUMN_Z = 0.68;
export const GIRDER = { left: -4.2, right: 0.14, bottom: 4.52, top: 4.9, width: 0.26 } as const;
/** Top of the moulding on the girders, where the trunnion's pedestals stand. */
export const CORNICE_TOP = 4.985;

/** Stations along the shaft, z. */
export const SHAFT_Z = { sun: -0.23, pulley: -0.425, frontBearing: -0.6, flywheel: -0.98, driveWheel: -1.29, rearBearing: -1.56 } as const;
export const GEAR_WIDTH = 0.2;

export const GOVERNOR = { x: 0.2, z: 0.42, counterShaftY: 1.2, pivotY: 2.6 } as const;
export const STEAM_PIPE = { x: -2.62, z: 0.65, throttleY: 2.3 } as const;
export const GALLERY = { left: -4.2, right: -2.02, back: -1.72, front: -0.62, top: 2.92 } as const;
