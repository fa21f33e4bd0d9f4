import { DOMAINS, LOCALES, TAGS, type Domain, type Locale, type Tag } from '../catalogue/terms.js';
import { EPHEMERIS_FIRST_MS, EPHEMERIS_LAST_MS } from '../core/ephemeris/ephemerisDate.js';
import { Q_MAX, Q_MIN } from '../core/frames/Viewpoint.js';
import { CLOCK_RATES } from '../core/time/SimulatedClock.js';
import { readDate, type DateLimits, type DateProblem, type DateReading } from '../core/time/readDate.js';
import { MODES, QUALITIES, type Mode, type Quality } from './SessionState.js';

/** What an address (`?at=…&q=…`) asks for. Absent fields are not asked for. */
export interface Address {
  readonly at?: string;
  readonly q?: number;
  readonly yawDeg?: number;
  readonly pitchDeg?: number;
  readonly lang?: Locale;
  readonly mode?: Mode;
  readonly dateMs?: number;
  /** Seconds shown a second; negative runs backwards. Absent: the date stands, or follows real time where there is none. */
  readonly rate?: number;
  /** The track of the chosen mission whose craft the view goes along with. */
  readonly follow?: string;
  readonly tour?: string;
  /** The stop of the tour, from 1. */
  readonly stop?: number;
  readonly tags?: readonly Tag[];
  readonly domains?: readonly Domain[];
  readonly quality?: Quality;
  readonly still?: boolean;
}

/** A part of an address that could not be followed, or not to the letter. `reason` is a key of the interface's strings or of the words about dates. */
export interface AddressProblem {
  readonly key: string;
  readonly value: string;
  readonly reason: 'addressBadValue' | 'addressUnknownKey' | 'addressReserved' | DateProblem | 'date.leapSecond';
  /** What the sentence about a date fills in; `suggestion` is the nearest date, ISO 8601. */
  readonly values?: Readonly<Record<string, string>>;
}

/** Addresses and scripts state dates in UTC where they name no zone. */
export const ADDRESS_DATES: DateLimits = { firstMs: EPHEMERIS_FIRST_MS, lastMs: EPHEMERIS_LAST_MS, zoneMinutes: 0 };
const FASTEST = CLOCK_RATES.at(-1) ?? 1;

/** Understood, and answered with a notice, until the mode or tool that serves them is there. */
const RESERVED_KEYS = new Set(['compare', 'ladder', 'pack', 'config', 'room']);
const SERVED_MODES: readonly Mode[] = ['explore'];

function oneOf<T extends string>(values: readonly T[], value: string): T | undefined {
  return values.find((candidate) => candidate === value);
}

function numberIn(value: string, low: number, high: number): number | undefined {
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(value)) return undefined;
  const number = Number(value);
  return number >= low && number <= high ? number : undefined;
}

function listOf<T extends string>(values: readonly T[], value: string): readonly T[] | undefined {
  const found = value.split(',').map((item) => oneOf(values, item));
  return found.every((item) => item !== undefined) ? (found as T[]) : undefined;
}

/** A rate of the clock: real time or faster, forward or back. */
function rateIn(value: string): number | undefined {
  const rate = numberIn(value, -FASTEST, FASTEST);
  return rate !== undefined && Math.abs(rate) >= 1 ? rate : undefined;
}

function readDateMs(text: string): Partial<Address> | DateTrouble {
  // In a query a plus sign stands for a blank, yet people write +08:00.
  const reading = readDate(text.replace(/(:\d{2}(?:\.\d+)?) (\d{2}:?\d{2})$/u, '$1+$2'), ADDRESS_DATES);
  return reading.kind === 'date' ? { dateMs: reading.dateMs } : { reason: reading.reason, values: troubleValues(reading) };
}

interface DateTrouble {
  readonly reason: DateProblem;
  readonly values: Readonly<Record<string, string>>;
}

/** The values of a problem with a date as words: what a notice carries. */
export function troubleValues({ values, suggestionMs }: Extract<DateReading, { kind: 'problem' }>): Record<string, string> {
  const words = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
  return suggestionMs === null ? words : { ...words, suggestion: new Date(suggestionMs).toISOString() };
}

const READERS: { readonly [key: string]: (value: string) => Partial<Address> | DateTrouble | undefined } = {
  at: (value) => (/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/.test(value) ? { at: value } : undefined),
  q: (value) => field('q', numberIn(value, Q_MIN, Q_MAX)),
  yaw: (value) => field('yawDeg', numberIn(value, -360, 360)),
  pitch: (value) => field('pitchDeg', numberIn(value, -89, 89)),
  lang: (value) => field('lang', oneOf(LOCALES, value)),
  mode: (value) => field('mode', oneOf(MODES, value)),
  date: readDateMs,
  rate: (value) => field('rate', rateIn(value)),
  follow: (value) => (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value) ? { follow: value } : undefined),
  tour: (value) => (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value) ? { tour: value } : undefined),
  stop: (value) => field('stop', /^\d{1,3}$/.test(value) ? numberIn(value, 1, 999) : undefined),
  tag: (value) => field('tags', listOf(TAGS, value)),
  domain: (value) => field('domains', listOf(DOMAINS, value)),
  quality: (value) => field('quality', oneOf(QUALITIES, value)),
  still: (value) => (value === '1' ? { still: true } : value === '0' ? { still: false } : undefined),
};

function field<Key extends keyof Address>(key: Key, value: Address[Key] | undefined): Partial<Address> | undefined {
  return value === undefined ? undefined : ({ [key]: value } as Partial<Address>);
}

/** Reads a query string. A bad value is left out and reported; the rest still holds. */
export function readAddress(query: string): { address: Address; problems: AddressProblem[] } {
  const problems: AddressProblem[] = [];
  let address: Address = {};
  for (const [key, value] of new URLSearchParams(query)) {
    const read = Object.hasOwn(READERS, key) ? READERS[key] : undefined;
    if (!read) {
      problems.push({ key, value, reason: RESERVED_KEYS.has(key) ? 'addressReserved' : 'addressUnknownKey' });
      continue;
    }
    const fields = read(value);
    if (!fields) problems.push({ key, value, reason: 'addressBadValue' });
    else if ('reason' in fields) problems.push({ key, value, ...fields });
    else if (fields.mode && !SERVED_MODES.includes(fields.mode)) problems.push({ key, value, reason: 'addressReserved' });
    else {
      address = { ...address, ...fields };
      if (fields.dateMs !== undefined && /:60/u.test(value)) problems.push({ key, value, reason: 'date.leapSecond' });
    }
  }
  return { address, problems };
}

const rounded = (value: number, digits: number): string => String(Number(value.toFixed(digits)));

/** Writes a query string that `readAddress` reads back to the same view. */
export function writeAddress(address: Address): string {
  const query = new URLSearchParams();
  if (address.at) query.set('at', address.at);
  if (address.q !== undefined) query.set('q', rounded(address.q, 5));
  if (address.yawDeg !== undefined) query.set('yaw', rounded(address.yawDeg, 3));
  if (address.pitchDeg !== undefined) query.set('pitch', rounded(address.pitchDeg, 3));
  if (address.lang) query.set('lang', address.lang);
  if (address.mode && address.mode !== 'explore') query.set('mode', address.mode);
  if (address.dateMs !== undefined) query.set('date', new Date(address.dateMs).toISOString());
  if (address.rate !== undefined) query.set('rate', String(address.rate));
  if (address.follow) query.set('follow', address.follow);
  if (address.tour) query.set('tour', address.tour);
  if (address.stop !== undefined) query.set('stop', String(address.stop));
  if (address.tags?.length) query.set('tag', address.tags.join(','));
  if (address.domains?.length) query.set('domain', address.domains.join(','));
  if (address.quality) query.set('quality', address.quality);
  if (address.still) query.set('still', '1');
  return query.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
}
