import { smoothstep } from '../../../src/core/maths/interpolation.js';

/** Letters that the guide reads. */
const LETTERS = 20;
/** The loop, seconds: reading begins, a letter takes so long; the blade swings in, both strands are cut; all goes back. */
const READ_FROM_S = 1;
const LETTER_S = 0.3;
const READ_TO_S = READ_FROM_S + LETTERS * LETTER_S;
const SWING_S = 1.4;
const CUT_S = READ_TO_S + SWING_S;
const FLASH_S = 1.2;
const BACK_FROM_S = CUT_S + 2.6;
const BACK_TO_S = BACK_FROM_S + 2.4;

/** Seconds from one loop to the next. */
export const CYCLE_S = BACK_TO_S + 1;

/** A moment of the loop; written in place. */
export interface CutMoment {
  /** Letters read so far, from the signpost, the one under way as a share. */
  read: number;
  /** How far the blade has swung from where the crystal has it (0) to the bond that it cuts (1). */
  swung: number;
  /** Flash at both cuts, 0 to 1. */
  flash: number;
}

export const cutMoment = (): CutMoment => ({ read: 0, swung: 0, flash: 0 });

/** A scheme of Cas9's step: nothing is cut before the twentieth letter fits. */
export const cutAt = (out: CutMoment, clockS: number): CutMoment => {
  const time = clockS - Math.floor(clockS / CYCLE_S) * CYCLE_S;
  const gone = smoothstep(BACK_FROM_S, BACK_TO_S, time);
  const letters = Math.min(LETTERS, Math.max(0, (time - READ_FROM_S) / LETTER_S));
  const whole = Math.floor(letters);
  // A letter snaps in, then waits for the next.
  out.read = Math.min(LETTERS, whole + smoothstep(0, 0.5, letters - whole)) * (1 - gone);
  out.swung = smoothstep(READ_TO_S, CUT_S, time) * (1 - gone);
  out.flash = time < CUT_S ? 0 : Math.exp(-(time - CUT_S) / FLASH_S) * (1 - gone);
  return out;
};
