import type { IUniform } from 'three';
import type { CatalogueEntry } from '../../catalogue/CatalogueIndex.js';
import type { VisibleItem } from '../../core/visibility/ScaleIndex.js';
import { depthOf, isWithin, type Stand } from '../world/stands.js';
import { modelRadiusM, type World } from '../world/World.js';
import { ExhibitSlot, type FrameView } from './ExhibitSlot.js';
import type { ModelLoader } from './ModelLoader.js';

/** Wanted at most, whatever the catalogue holds. */
const MOST_WANTED = 44;
/** Kept at most of those that are no longer wanted: a few calls of drawing each. */
const MOST_LINGERING = 16;
/** The least radius-to-distance ratio at which a thing is fetched: about a decade before it can be seen. */
const FETCH_FROM_APPARENT = 2e-4;
/** The candidates are looked up again after the view has changed by this much, decades or view units. */
const LOOK_AGAIN_AFTER = 0.04;
/** A thing of more view units than this is not fetched: the Earth comes from a tenth of the zoom at which it appears. */
const LARGEST_IN_VIEW = 1e5;
/** A thing that is no longer wanted stays mounted for this many look-ups, so that a border never flickers. */
const LINGER_LOOKUPS = 12;

export interface ExhibitManagerOptions {
  readonly world: World;
  readonly loader: ModelLoader;
  readonly uHaze: IUniform<number>;
  readonly invalidate: () => void;
  readonly onFailure: (entry: CatalogueEntry, error: unknown) => void;
}

/**
 * Decides which exhibits are mounted, in each of their stands: by apparent size, a decade ahead, freed behind. React mounts their live parts
 * from `slots`, which changes identity only when the set does, or when a moving part may come.
 */
export class ExhibitManager {
  private mounted = new Map<string, ExhibitSlot>();
  private list: readonly ExhibitSlot[] = [];
  private readonly unwantedFor = new Map<string, number>();
  private readonly found: VisibleItem[] = [];
  private readonly wanted = new Set<string>();
  private readonly listeners = new Set<() => void>();
  private lookedAtQ = Infinity;
  private lookedAtFrame = '';
  private readonly lookedAtFocusM: [number, number, number] = [0, 0, 0];
  /** Always mounted: the chosen exhibit and the whole that it is part of. */
  private pinned: readonly string[] = [];

  constructor(private readonly options: ExhibitManagerOptions) {}

  get slots(): readonly ExhibitSlot[] {
    return this.list;
  }

  /** The slot of a stand; by an exhibit's id, of that where it is at home. */
  slot(id: string): ExhibitSlot | undefined {
    return this.mounted.get(id);
  }

  /** For React's `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getSlots = (): readonly ExhibitSlot[] => this.list;

  /** Keeps an exhibit mounted, with the wholes that it stands in, however it is seen. */
  pin(id: string | null): void {
    const pinned: string[] = [];
    for (let next = id; next !== null; ) {
      pinned.push(next);
      next = this.options.world.entry(next)?.partOf ?? null;
      if (next !== null && pinned.includes(next)) break;
    }
    this.pinned = pinned;
    this.lookedAtQ = Infinity;
    for (const slot of this.list) this.throwLight(slot);
  }

  /** The lights are on what was chosen, on all that stands in it and on the wholes around it; on all if nothing was. */
  private throwLight(slot: ExhibitSlot): void {
    const [chosen] = this.pinned;
    slot.isLit = chosen === undefined || this.pinned.includes(slot.id) || isWithin(slot.stand, chosen);
    slot.isChosen = chosen === slot.id;
  }

  isPinned(id: string): boolean {
    return this.pinned.includes(id);
  }

  /** A slot beside those that are found by their size: whoever asks for it places its frame, draws it and disposes of it. */
  standIn(stand: Stand): ExhibitSlot {
    const { loader, uHaze, invalidate, onFailure } = this.options;
    return new ExhibitSlot(stand, loader, uHaze, invalidate, onFailure);
  }

  /** Mounts, updates and frees for the coming frame. Returns true while anything moves by itself. */
  update(frame: FrameView): boolean {
    if (this.viewHasChanged(frame)) this.lookUp(frame);
    if (!frame.hasPicture) frame.firstId = this.firstToShow(frame);
    let moving = false;
    let someBecameDue = false;
    for (const slot of this.list) {
      const wasDue = slot.isLiveDue;
      moving = slot.update(frame) || moving;
      const whole = slot.stand.within && this.mounted.get(slot.stand.within.id);
      if (whole) whole.left = Math.min(whole.left, slot.leaves);
      someBecameDue ||= slot.isLiveDue !== wasDue;
    }
    if (someBecameDue) this.renew();
    // The first to be shown is chosen by what the frame before has seen.
    return moving || (!frame.hasPicture && frame.firstId === null && this.list.length > 0);
  }

  /** The chosen exhibit, or the one whose size suits the view best. */
  private firstToShow({ pixelsPerUnit }: FrameView): string | null {
    const chosen = this.pinned[0];
    if (chosen !== undefined) return chosen;
    let best: string | null = null;
    let leastMisfit = Infinity;
    for (const { id, view, isHidden } of this.list) {
      if (isHidden || view.apparentPx === 0) continue;
      const misfit = Math.abs(Math.log(view.apparentPx / pixelsPerUnit) + 1);
      if (misfit < leastMisfit) {
        leastMisfit = misfit;
        best = id;
      }
    }
    return best;
  }

  dispose(): void {
    for (const slot of this.mounted.values()) slot.dispose();
    this.mounted.clear();
    this.list = [];
  }

  private viewHasChanged({ viewpoint }: FrameView): boolean {
    const { focusM, q, frame } = viewpoint;
    const distanceM = 10 ** q;
    const [x, y, z] = this.lookedAtFocusM;
    return (
      frame !== this.lookedAtFrame ||
      Math.abs(q - this.lookedAtQ) > LOOK_AGAIN_AFTER ||
      Math.hypot(focusM[0] - x, focusM[1] - y, focusM[2] - z) > LOOK_AGAIN_AFTER * distanceM
    );
  }

  private lookUp(frame: FrameView): void {
    const { viewpoint, tree, hazeReach } = frame;
    this.lookedAtQ = viewpoint.q;
    this.lookedAtFrame = viewpoint.frame;
    for (let i = 0; i < 3; i++) this.lookedAtFocusM[i] = viewpoint.focusM[i] ?? 0;

    const { world } = this.options;
    const count = world.index.query(
      tree,
      viewpoint,
      {
        minApparent: FETCH_FROM_APPARENT,
        maxDistanceInViewUnits: (frameId) => (world.isInAir(frameId) ? hazeReach * 4 : Infinity),
        limit: MOST_WANTED,
      },
      this.found,
    );
    this.wanted.clear();
    for (const id of this.pinned) this.wanted.add(id);
    for (let i = 0; i < count; i++) {
      const item = this.found[i];
      if (!item || this.engulfs(item.id, viewpoint.q)) continue;
      // With the wholes around it: freed while one is inside, they would vanish from what is behind.
      for (let stand = world.stands.get(item.id); stand; stand = stand.within ?? undefined) this.wanted.add(stand.id);
    }
    this.mountAndFree();
  }

  /** Whether a thing is so much larger than the view that nothing of it can be told: it is where we are. */
  private engulfs(id: string, q: number): boolean {
    const stand = this.options.world.stands.get(id);
    return stand !== undefined && modelRadiusM(stand.entry.model) > LARGEST_IN_VIEW * 10 ** q;
  }

  private mountAndFree(): void {
    let changed = false;
    for (const id of this.wanted) {
      this.unwantedFor.delete(id);
      if (this.mounted.has(id)) continue;
      const stand = this.options.world.stands.get(id);
      if (!stand) continue;
      const slot = this.standIn(stand);
      this.throwLight(slot);
      this.mounted.set(id, slot);
      changed = true;
    }
    for (const [id, slot] of this.mounted) {
      if (this.wanted.has(id)) continue;
      const lookups = (this.unwantedFor.get(id) ?? 0) + 1;
      this.unwantedFor.set(id, lookups);
      if (lookups < LINGER_LOOKUPS) continue;
      this.free(id, slot);
      changed = true;
    }
    changed = this.freeCrowd() || changed;
    if (changed) this.renew();
  }

  /** In a crowded gallery more goes out of view than may linger: what has been unwanted longest is freed first. */
  private freeCrowd(): boolean {
    const crowd = this.unwantedFor.size - MOST_LINGERING;
    if (crowd <= 0) return false;
    const longestFirst = [...this.unwantedFor].sort(([, one], [, other]) => other - one);
    for (const [id] of longestFirst.slice(0, crowd)) {
      const slot = this.mounted.get(id);
      if (slot) this.free(id, slot);
    }
    return true;
  }

  private free(id: string, slot: ExhibitSlot): void {
    this.mounted.delete(id);
    this.unwantedFor.delete(id);
    slot.dispose();
  }

  private renew(): void {
    // What stands in a whole is updated before it, and says how bright the whole may be.
    this.list = [...this.mounted.values()].sort((one, other) => depthOf(other.stand) - depthOf(one.stand));
    for (const listener of this.listeners) listener();
  }
}
