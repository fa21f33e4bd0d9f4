export interface MapShelfOptions<Map> {
  /** Begins to fetch a map; `onReady` tells how many bytes it takes, `onFailed` that it does not come. */
  readonly fetch: (key: string, onReady: (bytes: number) => void, onFailed: () => void) => Map;
  readonly free: (map: Map) => void;
}

interface Entry<Map> {
  map: Map | null;
  /** On the graphics card, with its levels; 0 until it is there. */
  bytes: number;
  holders: number;
  isReady: boolean;
  hasFailed: boolean;
  /** Counts up with every use: the least was used longest ago. */
  usedAt: number;
  readonly waiting: Set<() => void>;
}

/**
 * Maps that several hold together. One that nobody holds any more stays on the shelf, so that coming back to a world
 * sends nothing to the graphics card again; when all together take more than the budget, what was let go longest ago
 * is freed. What is held is never freed.
 */
export class MapShelf<Map> {
  private readonly entries = new globalThis.Map<string, Entry<Map>>();
  private uses = 0;

  constructor(
    private readonly options: MapShelfOptions<Map>,
    private budgetBytes: number,
  ) {}

  /** Bytes of all maps that are there, held or not. */
  get bytes(): number {
    let sum = 0;
    for (const { bytes } of this.entries.values()) sum += bytes;
    return sum;
  }

  has(key: string): boolean {
    return this.entries.has(key);
  }

  setBudget(bytes: number): void {
    this.budgetBytes = bytes;
    this.trim();
  }

  /** `onReady` comes when it can be drawn, at once if it is there; never for one that fails or was let go before. */
  hold(key: string, onReady: () => void): Map {
    let entry = this.entries.get(key);
    if (!entry) {
      const made: Entry<Map> = { map: null, bytes: 0, holders: 0, isReady: false, hasFailed: false, usedAt: 0, waiting: new Set() };
      this.entries.set(key, made);
      made.map = this.options.fetch(key, (bytes) => this.arrived(key, made, bytes), () => void (made.hasFailed = true));
      entry = made;
    }
    entry.holders++;
    entry.usedAt = ++this.uses;
    if (entry.isReady) onReady();
    else entry.waiting.add(onReady);
    return entry.map as Map;
  }

  /** `onReady`: as it was given to `hold`; it will not be called any more. */
  release(key: string, onReady?: () => void): void {
    const entry = this.entries.get(key);
    if (!entry) return;
    if (onReady) entry.waiting.delete(onReady);
    entry.holders--;
    entry.usedAt = ++this.uses;
    // What did not come is asked for again the next time.
    if (entry.hasFailed && entry.holders === 0) this.free(key, entry);
    this.trim();
  }

  private arrived(key: string, entry: Entry<Map>, bytes: number): void {
    if (this.entries.get(key) !== entry) return;
    entry.isReady = true;
    entry.bytes = bytes;
    for (const call of entry.waiting) call();
    entry.waiting.clear();
    this.trim();
  }

  private trim(): void {
    let bytes = this.bytes;
    while (bytes > this.budgetBytes) {
      let oldest: [string, Entry<Map>] | null = null;
      for (const pair of this.entries) {
        if (pair[1].holders === 0 && (!oldest || pair[1].usedAt < oldest[1].usedAt)) oldest = pair;
      }
      if (!oldest) return;
      this.free(oldest[0], oldest[1]);
      bytes -= oldest[1].bytes;
    }
  }

  private free(key: string, { map }: Entry<Map>): void {
    this.entries.delete(key);
    if (map) this.options.free(map);
  }
}
