import type { Domain, Locale, Tag } from '../catalogue/schema.js';

export const MODES = ['explore', 'kiosk', 'lecture', 'speaker', 'follow', 'wall'] as const;
export type Mode = (typeof MODES)[number];

export const QUALITIES = ['low', 'medium', 'high', 'ultra'] as const;
export type Quality = (typeof QUALITIES)[number];

export type NoticeKind = 'info' | 'warning' | 'error';

/** A short word to the visitor: a key of the interface's strings with its values. */
export interface Notice {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly messageKey: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Where on a tour the show is. */
export interface TourPlace {
  readonly id: string;
  /** The stop, from 0. */
  readonly stop: number;
  /** Whether the view has been taken there; not yet when only an address names it. */
  readonly reached: boolean;
}

/** Who else a field concerns: the whole show, this device only, or this visitor's presence in it. */
export type Scope = 'shared' | 'device' | 'presence';

/**
 * What the show is doing now, apart from what changes every frame (that lives in the navigator).
 * JSON-serialisable; changed only by commands.
 */
export interface SessionState {
  /** The chosen checkpoint, or null on the rail. */
  readonly at: string | null;
  readonly mode: Mode;
  readonly lang: Locale;
  /** The date that was set last, ms since 1970 UTC, from which the clock runs at `rate`; null follows real time. */
  readonly dateMs: number | null;
  /** Seconds shown a second; negative runs backwards, 0 stands. 1 while it follows real time. */
  readonly rate: number;
  /** The track of the chosen mission whose craft the view goes along with; null where it stays. */
  readonly follow: string | null;
  readonly tour: TourPlace | null;
  /** Whether dates are told in UTC; else in the venue's time. */
  readonly utc: boolean;
  readonly tags: readonly Tag[];
  readonly domains: readonly Domain[];
  readonly quality: Quality | null;
  readonly still: boolean;
  readonly searchOpen: boolean;
  readonly helpOpen: boolean;
  readonly notices: readonly Notice[];
}

export const SESSION_SCOPES = {
  at: 'shared',
  mode: 'device',
  lang: 'device',
  dateMs: 'shared',
  rate: 'shared',
  follow: 'shared',
  tour: 'shared',
  utc: 'device',
  tags: 'shared',
  domains: 'shared',
  quality: 'device',
  still: 'device',
  searchOpen: 'presence',
  helpOpen: 'presence',
  notices: 'device',
} as const satisfies Record<keyof SessionState, Scope>;

export const initialSessionState: SessionState = {
  at: null,
  mode: 'explore',
  lang: 'en',
  dateMs: null,
  rate: 1,
  follow: null,
  tour: null,
  utc: false,
  tags: [],
  domains: [],
  quality: null,
  still: false,
  searchOpen: false,
  helpOpen: false,
  notices: [],
};
