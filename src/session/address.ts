import { DOMAINS, LOCALES, TAGS, type Domain, type Locale, type Tag } from '../catalogue/terms.js';
import { Q_MAX, Q_MIN } from '../core/frames/Viewpoint.js';
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
  readonly tags?: readonly Tag[];
  readonly domains?: readonly Domain[];
  readonly quality?: Quality;
  readonly still?: boolean;
}

/** A part of an address that could not be followed. `reason` is a key of the interface's strings. */
export interface AddressProblem {
  readonly key: string;
  readonly value: string;
  readonly reason: 'addressBadValue' | 'addressUnknownKey' | 'addressReserved';
}

/** The range of dates that the ephemeris covers. */
export const FIRST_DATE_MS = Date.UTC(1700, 0, 1);
export const LAST_DATE_MS = Date.UTC(2200, 0, 1);

/** Understood, and answered with a notice, until the mode or tool that serves them is there. */
const RESERVED_KEYS = new Set(['compare', 'ladder', 'tour', 'stop', 'pack', 'config', 'room']);
const SERVED_MODES: readonly Mode[] = ['explore'];

const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;

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

/** ISO 8601, as UTC when it names no zone; a day that does not exist is refused. */
export function parseDateMs(value: string): number | undefined {
  if (!ISO_DATE.test(value)) return undefined;
  const zoned = /(?:Z|[+-]\d{2}:\d{2})$/.test(value) || !value.includes('T') ? value : `${value}Z`;
  const dateMs = Date.parse(zoned);
  const day = Number(value.slice(8, 10));
  const daysInMonth = new Date(Date.UTC(Number(value.slice(0, 4)), Number(value.slice(5, 7)), 0)).getUTCDate();
  if (!(dateMs >= FIRST_DATE_MS && dateMs < LAST_DATE_MS) || day > daysInMonth) return undefined;
  return dateMs;
}

const READERS: { readonly [key: string]: (value: string) => Partial<Address> | undefined } = {
  at: (value) => (/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/.test(value) ? { at: value } : undefined),
  q: (value) => field('q', numberIn(value, Q_MIN, Q_MAX)),
  yaw: (value) => field('yawDeg', numberIn(value, -360, 360)),
  pitch: (value) => field('pitchDeg', numberIn(value, -89, 89)),
  lang: (value) => field('lang', oneOf(LOCALES, value)),
  mode: (value) => field('mode', oneOf(MODES, value)),
  date: (value) => field('dateMs', parseDateMs(value)),
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
    else if (fields.mode && !SERVED_MODES.includes(fields.mode)) problems.push({ key, value, reason: 'addressReserved' });
    else address = { ...address, ...fields };
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
  if (address.tags?.length) query.set('tag', address.tags.join(','));
  if (address.domains?.length) query.set('domain', address.domains.join(','));
  if (address.quality) query.set('quality', address.quality);
  if (address.still) query.set('still', '1');
  return query.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
}
