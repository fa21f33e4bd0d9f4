/** All lengths in nm. x runs along the fins, y up, z across them. */

/** From one gate to the next along a fin: the checkpoint's size. */
export const GATE_PITCH = 51;
export const GATE_LENGTH = 16;
export const FIN_PITCH = 28;
export const FIN_WIDTH = 6;
export const FIN_HEIGHT = 45;

/** Top of the wafer's solid silicon, and of the isolation oxide: the fins rise from the first through the second. */
export const WAFER_TOP = 24;
export const OXIDE_TOP = 60;
export const FIN_TOP = OXIDE_TOP + FIN_HEIGHT;
/** Tops of the gate's metal and of the cap on it. */
export const GATE_TOP = FIN_TOP + 20;
export const CAP_TOP = GATE_TOP + 11;

/** Gate oxide (silica and hafnia) and the first metal around it. */
export const HIGH_K = 1.6;
export const LINER = 2.6;
export const SPACER = 7;

/** The block's ends along the fins; the first gate is cut through its middle at x = GATES[0]. */
export const LEFT = -84;
export const RIGHT = 84;
export const GATES = [-GATE_PITCH, 0, GATE_PITCH] as const;

/** The front is cut along the middle of the first fin. Two n-type fins, one left out, two p-type fins. */
export const FRONT = 2 * FIN_PITCH;
export const BACK = -2 * FIN_PITCH - 20;
export const N_FINS = [2 * FIN_PITCH, FIN_PITCH] as const;
export const P_FINS = [-FIN_PITCH, -2 * FIN_PITCH] as const;
export const FINS = [...N_FINS, ...P_FINS] as const;
/** Where the n-type half of a gate ends. */
export const BORDER = 0;

/** Width of a contact along the fins, and the pitch of the first two metals. */
export const CONTACT = 18;
export const METAL_PITCH = 28;
