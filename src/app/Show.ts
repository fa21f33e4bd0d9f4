import type { CatalogueEntry, CatalogueIndex } from '../catalogue/CatalogueIndex.js';
import type { Locale } from '../catalogue/schema.js';
import { where, type SkyPlace } from '../core/ephemeris/where.js';
import { Q_MAX, Q_MIN } from '../core/frames/Viewpoint.js';
import { clamp } from '../core/maths/interpolation.js';
import { Navigator } from '../core/navigation/Navigator.js';
import type { Platform } from '../services/platform.js';
import { parseDateMs, readAddress, writeAddress, type Address } from '../session/address.js';
import type { SessionState } from '../session/SessionState.js';
import { createSessionStore, type SessionStore } from '../session/store.js';
import { exhibitFrame, World } from '../stage/world/World.js';
import { StageEngine } from '../stage/StageEngine.js';
import { measureExhibit, type Measured } from '../stage/measure.js';
import { AddressWriter } from './AddressWriter.js';
import { EventHub } from './EventHub.js';
import type { PublicState, SichaoEvents } from './SichaoApi.js';

/** Where the bench stands until a venue says otherwise: the middle of Beijing. */
const DEFAULT_VENUE = { latitudeDeg: 39.9042, longitudeDeg: 116.4074 };
/** The date of a still picture that names none: noon in the venue. */
const STILL_DATE_MS = Date.UTC(2026, 10, 23, 4, 0, 0);
/** The scale a visitor starts at: a person's size. */
const HOME_Q = 0.65;
/** In the browser's timeline: the first exhibit has been drawn. */
export const FIRST_PICTURE_MARK = 'sichao-first-picture';
const DEGREE = Math.PI / 180;

export interface ShowOptions {
  readonly platform: Platform;
  readonly catalogue: CatalogueIndex;
  readonly collectionUrl: string;
  /** The query to start from, and whether the address bar follows the view. */
  readonly query: string;
  readonly ownsAddress: boolean;
  readonly initial: Partial<SessionState>;
}

/** One running show: the world, the session and the navigator tied together. No React. */
export class Show {
  readonly session: SessionStore;
  readonly world: World;
  readonly navigator: Navigator;
  readonly engine: StageEngine;
  readonly events = new EventHub<SichaoEvents>();
  /** Called after each drawn frame by whoever draws labels and instruments. */
  onFrame: (engine: StageEngine, deltaS: number) => boolean = () => false;
  contextLost = false;
  /** Resolves when the pieces around the scene stand. */
  readonly piecesStand: Promise<void>;
  /** Called once by whoever puts them there. */
  notePieces: () => void = () => undefined;

  private readonly platform: Platform;
  private readonly stopListening: () => void;
  private readonly startedDateMs: number;
  /** The view that the address was last written for. */
  private readonly written = { q: NaN, yawRad: NaN, pitchRad: NaN, at: null as string | null };
  private readonly address: AddressWriter;

  constructor(private readonly options: ShowOptions) {
    const { platform, catalogue, collectionUrl } = options;
    this.platform = platform;
    this.address = new AddressWriter(platform, options.ownsAddress, () => this.query());
    this.piecesStand = new Promise((resolve) => {
      this.notePieces = resolve;
    });
    const { address, problems } = readAddress(options.query);
    this.startedDateMs = address.still ? STILL_DATE_MS : platform.nowMs();
    this.session = createSessionStore({ ...options.initial, ...sessionFields(address) });
    this.world = new World(catalogue, DEFAULT_VENUE, address.dateMs ?? this.startedDateMs);
    this.navigator = new Navigator({
      tree: this.world.tree,
      railFocus: this.world.railFocus,
      railAngles: this.world.railAngles,
      obstacles: () => this.world.obstacles,
      startQ: HOME_Q,
      reducedMotion: () => this.session.getState().still || platform.prefersReducedMotion(),
    });
    this.engine = new StageEngine({
      world: this.world,
      navigator: this.navigator,
      collectionUrl,
      dateMs: () => this.session.getState().dateMs ?? this.startedDateMs,
      isStill: () => this.session.getState().still,
      monotonicMs: platform.monotonicMs,
      onFailure: (entry, error) => this.tellOfFailure(entry, error),
      onFrame: (engine, deltaS) => this.afterFrame(engine, deltaS),
    });
    void this.engine.firstPicture.then(() => platform.mark(FIRST_PICTURE_MARK));
    this.restoreView(address);
    for (const problem of problems) this.notify('warning', problem.reason, { key: problem.key, value: problem.value });
    this.stopListening = platform.onAddressChange(() => {
      if (this.options.ownsAddress) this.followAddress();
    });
  }

  /** Lets go of the page and of the graphics card. */
  dispose(): void {
    this.stopListening();
    this.address.dispose();
    this.engine.dispose();
  }

  /** Flies to a checkpoint (cuts when motion is reduced). */
  async flyTo(id: string, options: { readonly durationMs?: number } = {}): Promise<void> {
    const entry = this.world.entry(id);
    if (!entry) {
      this.notify('warning', 'unknownCheckpoint', { id });
      throw new Error(`No checkpoint "${id}" in the collection`);
    }
    this.address.push();
    this.choose(id);
    this.events.emit('depart', { id });
    const flight = this.navigator.flyTo(this.world.targetOf(entry), options);
    this.engine.invalidate();
    const outcome = await flight;
    if (outcome !== 'arrived') return;
    await this.engine.drawn(id);
    this.events.emit('arrive', { id });
  }

  /** Leaves the chosen checkpoint and returns to the rail at the present scale. */
  backToRail(): void {
    this.choose(null);
    void this.navigator.flyToRail(this.navigator.viewpoint.q);
    this.engine.invalidate();
  }

  /** Back to a person's size on the rail. */
  home(): void {
    this.address.push();
    this.choose(null);
    void this.navigator.flyToRail(HOME_Q);
    this.engine.invalidate();
  }

  setQ(q: number): void {
    if (!Number.isFinite(q)) throw new Error(`q must be a number of log10 metres, not ${String(q)}`);
    const { yawRad, pitchRad } = this.navigator.viewpoint;
    const at = this.navigator.at === null ? undefined : this.world.entry(this.navigator.at);
    const target = at ? this.world.targetOf(at) : null;
    this.navigator.jumpTo(target, { q: clamp(q, Q_MIN, Q_MAX), ...(target ? { yawRad, pitchRad } : {}) });
    this.engine.invalidate();
  }

  speak(lang: Locale): void {
    this.session.dispatch({ type: 'speak', lang });
    this.address.replace();
  }

  /** Puts a link to the present view on the clipboard; resolves to whether that worked. */
  async copyLink(platform: Platform): Promise<boolean> {
    this.address.replace();
    try {
      await platform.copyText(platform.addressOf(this.query()));
      return true;
    } catch {
      return false;
    }
  }

  setDate(iso: string): void {
    const dateMs = parseDateMs(iso);
    if (dateMs === undefined) throw new Error(`"${iso}" is no date between 1700 and 2199 in the form 2026-11-23T04:00Z`);
    this.session.dispatch({ type: 'setDate', dateMs });
    this.engine.invalidate();
  }

  measure(id: string): Measured | null {
    const entry = this.world.entry(id);
    const slot = this.engine.exhibits.slot(id);
    return entry && slot?.isDrawn ? measureExhibit(this.engine, slot, entry.measure) : null;
  }

  where(id: string): SkyPlace | null {
    const entry = this.world.entry(id);
    if (!entry || entry.place.kind !== 'sky') return null;
    return where(this.world.tree, entry.place.frame, this.world.dateMs, entry.place.positionM);
  }

  state(): PublicState {
    const { at, lang, mode, still, quality } = this.session.getState();
    const { q, yawRad, pitchRad, frame, focusM } = this.navigator.viewpoint;
    return {
      q,
      at,
      lang,
      mode,
      date: new Date(this.world.dateMs).toISOString(),
      yawDeg: yawRad / DEGREE,
      pitchDeg: pitchRad / DEGREE,
      frame,
      focusM: [focusM[0], focusM[1], focusM[2]],
      moving: this.navigator.isMoving || this.engine.isFrameDue,
      still,
      quality: quality ?? 'high',
      contextLost: this.contextLost,
    };
  }

  /** The query that restores the present view. */
  query(): string {
    const { at, lang, mode, dateMs, tags, domains, quality, still } = this.session.getState();
    const { q, yawRad, pitchRad } = this.navigator.viewpoint;
    return writeAddress({
      ...(at === null ? {} : { at }),
      q,
      yawDeg: yawRad / DEGREE,
      pitchDeg: pitchRad / DEGREE,
      lang,
      mode,
      ...(dateMs === null ? {} : { dateMs }),
      tags,
      domains,
      ...(quality === null ? {} : { quality }),
      still,
    });
  }

  notify(kind: 'info' | 'warning' | 'error', messageKey: string, values: Readonly<Record<string, string>> = {}): void {
    const id = `${messageKey}:${Object.values(values).join(':')}`;
    this.session.dispatch({ type: 'notify', notice: { id, kind, messageKey, values } });
    this.events.emit('notice', { messageKey, values });
  }

  private choose(at: string | null): void {
    this.engine.exhibits.pin(at);
    this.session.dispatch({ type: 'arrive', at });
  }

  private afterFrame(engine: StageEngine, deltaS: number): boolean {
    const following = this.onFrame(engine, deltaS);
    const moving = this.navigator.isMoving;
    // Zooming far out has left the chosen exhibit for the rail.
    if (this.navigator.at !== this.session.getState().at) this.choose(this.navigator.at);
    if (!moving && this.viewHasChanged()) {
      this.address.replaceSoon();
      this.events.emit('rest', this.state());
    }
    return following;
  }

  /** Whether the view at rest is another one than at the last rest. A cut never moves, yet arrives elsewhere. */
  private viewHasChanged(): boolean {
    const { q, yawRad, pitchRad } = this.navigator.viewpoint;
    const { at } = this.navigator;
    const { written } = this;
    if (q === written.q && yawRad === written.yawRad && pitchRad === written.pitchRad && at === written.at) return false;
    written.q = q;
    written.yawRad = yawRad;
    written.pitchRad = pitchRad;
    written.at = at;
    return true;
  }

  private restoreView(address: Address): void {
    const entry = address.at === undefined ? undefined : this.world.entry(address.at);
    if (address.at !== undefined && !entry) this.notify('warning', 'unknownCheckpoint', { id: address.at });
    this.navigator.jumpTo(entry ? this.world.targetOf(entry) : null, {
      ...(address.q === undefined ? (entry ? {} : { q: HOME_Q }) : { q: address.q }),
      ...(address.yawDeg === undefined ? {} : { yawRad: address.yawDeg * DEGREE }),
      ...(address.pitchDeg === undefined ? {} : { pitchRad: address.pitchDeg * DEGREE }),
    });
    this.choose(entry?.id ?? null);
  }

  private followAddress(): void {
    const query = this.platform.addressQuery();
    const { address } = readAddress(query);
    this.session.dispatch({ type: 'restore', fields: sessionFields(address) });
    this.address.follow(query);
    const entry = address.at === undefined ? undefined : this.world.entry(address.at);
    if (entry && address.q === undefined) void this.flyTo(entry.id);
    else this.restoreView(address);
    this.engine.invalidate();
  }

  private tellOfFailure(entry: CatalogueEntry, error: unknown): void {
    console.warn(`${exhibitFrame(entry.id)}: ${error instanceof Error ? error.message : String(error)}`);
    this.notify('warning', 'modelFailed', { name: entry.name[this.session.getState().lang] });
  }
}

function sessionFields(address: Address): Partial<SessionState> {
  return {
    ...(address.lang ? { lang: address.lang } : {}),
    ...(address.mode ? { mode: address.mode } : {}),
    ...(address.dateMs === undefined ? {} : { dateMs: address.dateMs }),
    ...(address.tags ? { tags: address.tags } : {}),
    ...(address.domains ? { domains: address.domains } : {}),
    ...(address.quality ? { quality: address.quality } : {}),
    ...(address.still === undefined ? {} : { still: address.still }),
  };
}
