/** A map, and from which size of the body on it is worth having. */
export interface MapLevel {
  /** Its file's name in `maps/`, without `.webp`. */
  readonly name: string;
  /** It is brought down to so many texels across, if it has more. */
  readonly widthPx: number;
  /** Sine of the angle that the body's radius takes, from the eye. */
  readonly fromSine: number;
}

export interface MapStore<Map> {
  readonly hold: (level: MapLevel, onReady: () => void) => Map;
  readonly release: (level: MapLevel, map: Map, onReady: () => void) => void;
}

/** It is let go when the body is smaller by this than where it was taken: no coming and going at the edge. */
const LATER = 0.75;

/**
 * The one map of several that suits a body's size on the screen: a small one from afar, larger ones as it grows, none
 * where it is a dot. The one before is shown until the next is there.
 */
export class MapLevels<Map> {
  private wanted = -1;
  private shown = -1;
  private readonly ready: readonly (() => void)[];
  private readonly maps: (Map | null)[];

  /** @param show called with the map to draw with; null for none */
  constructor(
    private readonly levels: readonly MapLevel[],
    private readonly store: MapStore<Map>,
    private readonly show: (map: Map | null) => void,
  ) {
    this.maps = levels.map(() => null);
    // Told after the call that holds it, so that a map that is there already finds its place too.
    this.ready = levels.map((_, index) => () => queueMicrotask(() => this.arrived(index)));
  }

  /** Each frame: takes and lets go. 0 lets all go. */
  update(sine: number): void {
    let level = -1;
    for (let index = 0; index < this.levels.length; index++) {
      const fromSine = this.levels[index]?.fromSine ?? Infinity;
      if (sine >= (index <= this.wanted ? fromSine * LATER : fromSine)) level = index;
    }
    if (level !== this.wanted) this.want(level);
  }

  private want(level: number): void {
    const before = this.wanted;
    this.wanted = level;
    // What is shown stays until the next is there; what was only on its way is no longer waited for.
    if (before >= 0 && before !== this.shown) this.drop(before);
    if (level < 0) {
      if (this.shown >= 0) this.drop(this.shown);
      this.shown = -1;
      this.show(null);
    } else if (level !== this.shown) {
      const of = this.levels[level];
      const call = this.ready[level];
      if (of && call) this.maps[level] = this.store.hold(of, call);
    }
  }

  private arrived(level: number): void {
    const map = this.maps[level];
    if (level !== this.wanted || level === this.shown || !map) return;
    const before = this.shown;
    this.shown = level;
    this.show(map);
    if (before >= 0) this.drop(before);
  }

  private drop(level: number): void {
    const of = this.levels[level];
    const call = this.ready[level];
    const map = this.maps[level];
    if (!of || !call || !map) return;
    this.maps[level] = null;
    this.store.release(of, map, call);
  }
}
