import type { CatalogueEntry } from '../catalogue/CatalogueIndex.js';
import type { Locale } from '../catalogue/schema.js';
import type { SkyPlace } from '../core/ephemeris/where.js';
import type { Mode } from '../session/SessionState.js';
import type { Measured } from '../stage/measure.js';

/** What a show says of itself; all of it JSON. */
export interface PublicState {
  readonly q: number;
  readonly at: string | null;
  readonly lang: Locale;
  readonly mode: Mode;
  /** The date shown, ISO 8601. */
  readonly date: string;
  /** Whether the date follows real time. */
  readonly live: boolean;
  /** Seconds shown a second; negative runs backwards, 0 stands. */
  readonly rate: number;
  /** The track of the mission whose craft the view goes along with. */
  readonly follow: string | null;
  /** The tour that is under way, and its stop, from 1. */
  readonly tour: string | null;
  readonly stop: number | null;
  readonly yawDeg: number;
  readonly pitchDeg: number;
  /** The frame of the focus and the focus in it, metres. */
  readonly frame: string;
  readonly focusM: readonly [number, number, number];
  readonly moving: boolean;
  readonly still: boolean;
  readonly quality: string;
  readonly contextLost: boolean;
}

export interface PublicStats {
  readonly frames: number;
  readonly drawCalls: number;
  readonly triangles: number;
  readonly exhibits: number;
  /** Exhibits about the view that have not come yet, or not in their right level of detail. */
  readonly pending: number;
  readonly cpuMs: { readonly p50: number; readonly p95: number };
  readonly textures: number;
  readonly geometries: number;
  readonly programs: number;
}

export interface SichaoEvents {
  /** A flight began towards a checkpoint. */
  depart: { readonly id: string };
  /** A flight ended at its checkpoint. */
  arrive: { readonly id: string };
  /** The view has come to rest. */
  rest: PublicState;
  contextLost: Record<string, never>;
  contextRestored: Record<string, never>;
  /** Something went wrong that the visitor was told of. */
  notice: { readonly messageKey: string; readonly values: Readonly<Record<string, string>> };
}

/** The public contract: `window.sichao`, and the same on `<sichao-viewer>`. */
export interface SichaoApi {
  /** Resolves when the first exhibit (or the empty floor, where none is in view) has been drawn. */
  readonly ready: Promise<void>;
  readonly catalogue: () => readonly CatalogueEntry[];
  readonly state: () => PublicState;
  /** Flies to a checkpoint; resolves when it has arrived or was interrupted, rejects for an unknown id. */
  readonly flyTo: (id: string, options?: { readonly durationMs?: number }) => Promise<void>;
  /** Zooms to log10 metres at once, on the rail or at the chosen checkpoint. */
  readonly setQ: (q: number) => void;
  /** Shows a date (ISO 8601, UTC where no zone is named) and stays there; throws with a clear sentence for one that cannot be shown. */
  readonly setDate: (iso: string) => void;
  /** Measured from what is drawn; null while the checkpoint is not mounted. */
  readonly measure: (id: string) => Measured | null;
  /**
   * Where a thing of the sky stands on the date shown, by its id: bodies (`mars`), stars (`hip-32349`), galaxies,
   * satellites (`beidou-3/0`), craft (`tianwen-1/lander`), exhibits of the sky. Null for all else.
   */
  readonly where: (id: string) => SkyPlace | null;
  readonly stats: () => PublicStats;
  /** Listens; returns what stops listening. */
  readonly on: <Name extends keyof SichaoEvents>(event: Name, listener: (detail: SichaoEvents[Name]) => void) => () => void;
}
