/**
 * All lengths in metres. Heights named `z` count from the tokamak's mid-plane, `y` from the floor; `r` from the axis.
 * Angles are degrees around the axis, from the front (+z) towards +x.
 */

/** Height of the mid-plane above the floor. */
export const MID_PLANE_Y = 15.2;

export const CRYOSTAT_HEIGHT = 29.3;
export const CRYOSTAT_WIDTH = 28.6;
/** Inside of the ribs, and where wall and lid, wall and base meet. */
export const CRYOSTAT_WALL_R = 14.06;
export const CRYOSTAT_LID_Y = 23.6;
export const CRYOSTAT_FLOOR_Y = 3.6;

/** The opened sector reaches this far to both sides of the front: in the cryostat, and in vessel, coils and blanket. */
export const CRYOSTAT_OPENING_DEG = 56;
export const OPENING_DEG = 40;
/** Where the plasma that reaches into the opening ends. */
export const PLASMA_END_DEG = 2;

export const PLASMA_MAJOR_R = 6.2;
export const PLASMA_MINOR_R = 2;
export const PLASMA_ELONGATION = 1.85;
export const PLASMA_TRIANGULARITY = 0.42;
/** The plasma sits a little above the mid-plane: the divertor needs the room below. */
export const PLASMA_Z = 0.5;

export const TOROIDAL_COILS = 18;
export const TOROIDAL_COIL_HEIGHT = 16.8;
export const TOROIDAL_COIL_INNER_R = 2.3;
export const TOROIDAL_COIL_OUTER_R = 11.3;
/** Thickness of a coil's case along the D's normal, and across it. */
export const TOROIDAL_COIL_DEPTH = 0.86;
export const TOROIDAL_COIL_WIDTH = 1;
/** In the opening the coils end here: only their lower bends are left. */
export const COIL_STUB_Z = -4.9;

export const SOLENOID_MODULES = 6;
export const SOLENOID_HEIGHT = 13;
export const SOLENOID_R = 2;

export const VESSEL_OUTER_R = 9.7;
export const VESSEL_INNER_R = 3.25;
export const VESSEL_HEIGHT = 11.4;

/** Ports of the vessel: one of each row between two coils, but for one equatorial place, and every second lower one. */
export const UPPER_PORTS = 18;
export const EQUATORIAL_PORTS = 17;
export const LOWER_PORTS = 9;

/** First-wall rows on the inboard side, over the top, and on the outboard side; cassettes of the divertor. */
export const DIVERTOR_CASSETTES = 54;

export interface PoloidalCoil {
  readonly name: string;
  /** Of the winding's middle. */
  readonly r: number;
  readonly z: number;
  readonly width: number;
  readonly height: number;
}

/** The ring coils from top to bottom. The widest is 24 m across, PF1 9 m, PF6 11 m. */
export const POLOIDAL_COILS: readonly PoloidalCoil[] = [
  { name: 'pf-1', r: 4.02, z: 8.85, width: 0.96, height: 0.98 },
  { name: 'pf-2', r: 8.3, z: 7.98, width: 0.62, height: 0.72 },
  { name: 'pf-3', r: 11.62, z: 3.75, width: 0.72, height: 0.96 },
  { name: 'pf-4', r: 11.67, z: -3, width: 0.66, height: 0.96 },
  { name: 'pf-5', r: 8.3, z: -8.14, width: 0.82, height: 0.94 },
  { name: 'pf-6', r: 4.75, z: -9.05, width: 1.5, height: 1.08 },
];
