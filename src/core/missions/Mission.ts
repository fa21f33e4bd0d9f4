import type { Vec3 } from '../maths/vec3.js';

/** Frames that a leg may be told in: those of the tree, see `placeSkyFrames`. */
export type MissionFrame = 'sun' | 'earth-inertial' | 'earth' | 'moon-inertial' | 'moon' | 'mars-inertial' | 'mars';

/** A piece of a way that one rule describes. Writes into `out`; nothing is allocated. */
export interface MissionLeg {
  readonly id: string;
  readonly frame: MissionFrame;
  /** From and to, ms since 1970 UTC. */
  readonly startMs: number;
  readonly endMs: number;
  /** One turn, ms, where the leg goes round and round: a drawn line needs no more of it. */
  readonly turnMs?: number;
  /** The place at a date within the leg (dates beyond are held at its ends), m in `frame`. */
  readonly placeAt: (out: Vec3, dateMs: number) => void;
}

/** The way of one craft: legs in order, each beginning when the one before ends. */
export interface MissionTrack {
  readonly id: string;
  readonly legs: readonly MissionLeg[];
}

export interface MissionSource {
  readonly title: string;
  readonly publisher: string;
  readonly year: number;
  readonly url: string;
  /** Whether the number was seen there. */
  readonly verified: boolean;
}

export interface MissionEvent {
  readonly id: string;
  readonly dateMs: number;
  /** How well the date is known: to the minute, to the day, or placed here by reckoning. */
  readonly precision: 'minute' | 'day' | 'reckoned';
  /** Key of its words, in three languages: `missionWords`. */
  readonly words: string;
  /** The track it happens to. */
  readonly track: string;
  /** Key of `sources`. */
  readonly source: string;
}

/** A burn that the reconstruction needs, and what is published of it. */
export interface MissionBurn {
  readonly event: string;
  /** Change of velocity, m/s. */
  readonly deltaV: number;
}

/** A flight reconstructed from published dates: no official ephemeris. */
export interface Mission {
  readonly id: string;
  readonly tracks: readonly MissionTrack[];
  readonly events: readonly MissionEvent[];
  readonly burns: readonly MissionBurn[];
  readonly sources: Readonly<Record<string, MissionSource>>;
  /** The label that goes with every picture of it: a key of `missionWords`. */
  readonly label: 'mission.reconstructed';
}

export const MISSION_LABEL = 'mission.reconstructed' as const;
