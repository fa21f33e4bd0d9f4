import type { Browser } from 'playwright-core';

/** What a measurement needs: the site and the pages that it is held against, each served, and a browser. */
export interface BenchSite {
  readonly siteUrl: string;
  readonly pagesUrl: string;
  readonly distFolder: string;
  readonly browser: Browser;
}

/** One line of the table. */
export interface BenchRow {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** The promise, in words; null for what is only told. */
  readonly target: string | null;
  readonly kept: boolean | null;
  readonly remark?: string;
}

/** A line that is held against a ceiling. */
export const atMost = (what: string, value: number, limit: number, unit: string, remark = ''): BenchRow => ({
  what, value, unit, target: `≤ ${String(limit)}`, kept: value <= limit, remark,
});

/** A line that is held against a floor. */
export const atLeast = (what: string, value: number, limit: number, unit: string, remark = ''): BenchRow => ({
  what, value, unit, target: `≥ ${String(limit)}`, kept: value >= limit, remark,
});

/** A line that is only told. */
export const told = (what: string, value: number, unit: string, remark = ''): BenchRow => ({
  what, value, unit, target: null, kept: null, remark,
});
