import type { CatalogueEntry, CatalogueIndex, TourEntry } from '../catalogue/CatalogueIndex.js';
import type { Locale } from '../catalogue/schema.js';
import { Q_MAX, Q_MIN } from '../core/frames/Viewpoint.js';
import { clamp } from '../core/maths/interpolation.js';
import { Navigator } from '../core/navigation/Navigator.js';
import type { NavigatorTarget } from '../core/navigation/NavigatorTarget.js';
import { readDate, type DateProblem } from '../core/time/readDate.js';
import type { Platform } from '../services/platform.js';
import { ADDRESS_DATES, readAddress, troubleValues, type Address } from '../session/address.js';
import type { SessionState } from '../session/SessionState.js';
import { createSessionStore, type SessionStore } from '../session/store.js';
import { exhibitFrame, World } from '../stage/world/World.js';
import { StageEngine } from '../stage/StageEngine.js';
import { AddressWriter } from './AddressWriter.js';
import { apparentSpeed } from './apparentSpeed.js';
import { EventHub } from './EventHub.js';
import type { FlightOptions } from './FlightOptions.js';
import { publicState } from './publicState.js';
import { RestWatch } from './RestWatch.js';
import type { PublicState, SichaoEvents } from './SichaoApi.js';
import { DEGREE, queryOf, sessionFields } from './showAddress.js';
import { ShowClock } from './ShowClock.js';
import { SkyPlaces } from './SkyPlaces.js';
import { dateFor } from './tellingMoments.js';
import { DEFAULT_VENUE } from './venue.js';
import type { ViewFollower } from './ViewFollower.js';

/** The date of a still picture that names none: noon in the venue. */
const STILL_DATE_MS = Date.UTC(2026, 10, 23, 4, 0, 0);
/** The scale a visitor starts at: a person's size. */
const HOME_Q = 0.65;
/** In the browser's timeline: the first exhibit has been drawn. */
export const FIRST_PICTURE_MARK = 'sichao-first-picture';

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
  readonly clock: ShowClock;
  readonly places: SkyPlaces;
  readonly tours: readonly TourEntry[];
  readonly events = new EventHub<SichaoEvents>();
  /** Called after each drawn frame by whoever draws labels and instruments. */
  onFrame: (engine: StageEngine, deltaS: number) => boolean = () => false;
  /** What is wrong with a date, in words; they come with the pieces. */
  sayDateProblem: (lang: Locale, reason: DateProblem, values: Readonly<Record<string, string>>) => string = (_, reason) => reason;
  /** Told after each drawn frame. */
  readonly frameWatchers = new Set<() => void>();
  contextLost = false;
  /** Resolves when the pieces around the scene stand. */
  readonly piecesStand: Promise<void>;
  /** Called once by whoever puts them there. */
  notePieces: () => void = () => undefined;

  private readonly platform: Platform;
  private readonly stopListening: () => void;
  private follower: ViewFollower | null = null;
  private readonly restWatch = new RestWatch();
  private readonly address: AddressWriter;

  constructor(private readonly options: ShowOptions) {
    const { platform, catalogue, collectionUrl } = options;
    this.platform = platform;
    this.tours = catalogue.tours;
    this.address = new AddressWriter(platform, options.ownsAddress, () => this.query());
    this.piecesStand = new Promise((resolve) => {
      this.notePieces = resolve;
    });
    const { address, problems } = readAddress(options.query);
    this.session = createSessionStore({ ...options.initial, ...sessionFields(address, platform.nowMs()) });
    this.clock = new ShowClock({
      session: this.session,
      platform,
      stillDateMs: STILL_DATE_MS,
      apparentSpeed: () => apparentSpeed(this.engine),
      onStep: () => (apparentSpeed(this.engine) > 0 ? this.engine.invalidate() : this.world.showDate(this.clock.frameDateMs())),
      onSet: () => {
        this.world.showDate(this.clock.frameDateMs());
        this.engine.invalidate();
        this.address.replaceSoon();
      },
    });
    this.world = new World(catalogue, DEFAULT_VENUE, this.clock.dateMs);
    this.places = new SkyPlaces(this.world);
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
      dateMs: () => this.placeFollowed(),
      isStill: () => this.session.getState().still,
      reducedMotion: platform.prefersReducedMotion, monotonicMs: platform.monotonicMs,
      onFailure: (entry, error) => this.tellOfFailure(entry, error),
      onFrame: (engine, deltaS) => this.afterFrame(engine, deltaS),
    });
    void this.engine.firstPicture.then(() => platform.mark(FIRST_PICTURE_MARK));
    this.restoreView(address);
    for (const { key, value, reason, values } of problems) this.notify(reason === 'date.leapSecond' ? 'info' : 'warning', reason, { key, value, ...values });
    this.stopListening = platform.onAddressChange(() => {
      if (this.options.ownsAddress) this.followAddress();
    });
  }

  /** Lets go of the page and of the graphics card. */
  dispose(): void {
    this.stopListening();
    this.clock.dispose();
    this.address.dispose();
    this.engine.dispose();
  }

  /** Flies to a checkpoint (cuts when motion is reduced). */
  async flyTo(id: string, options: FlightOptions = {}): Promise<void> {
    const entry = this.world.entry(id);
    if (!entry) {
      this.notify('warning', 'unknownCheckpoint', { id });
      throw new Error(`No checkpoint "${id}" in the collection`);
    }
    this.address.push();
    dateFor(this.clock, id, options.dateMs);
    this.choose(id);
    this.session.dispatch({ type: 'follow', track: null });
    this.follower = null;
    await this.fly(id, { ...this.world.targetOf(entry), ...options.pose }, options);
  }

  get isFollowing(): boolean {
    return this.follower !== null;
  }

  /** Takes the view along with a craft of the chosen mission: by a flight, or at once where the address asks for it. */
  async follow(track: string, follower: ViewFollower, how: 'fly' | 'cut'): Promise<void> {
    const { viewpoint } = this.navigator;
    this.follower = follower;
    this.session.dispatch({ type: 'follow', track });
    follower.place(this.clock.frameDateMs());
    if (how === 'fly') return this.fly(follower.target.id, follower.target, {});
    this.navigator.jumpTo(follower.target, { q: viewpoint.q, yawRad: viewpoint.yawRad, pitchRad: viewpoint.pitchRad });
    this.engine.invalidate();
  }

  /** Flies to an exhibit, or along the rail to a zoom, on a date where one is given. */
  visit(where: string | number, dateMs?: number, pose?: FlightOptions['pose']): void {
    if (typeof where === 'string') return void this.flyTo(where, { dateMs, pose }).catch(() => undefined);
    this.address.push();
    dateFor(this.clock, null, dateMs);
    this.flyToRail(where);
  }

  /** Leaves the chosen checkpoint and returns to the rail at the present scale. */
  backToRail(): void {
    this.flyToRail(this.navigator.viewpoint.q);
  }

  /** Back to a person's size on the rail. */
  readonly home = (): void => this.visit(HOME_Q);

  setQ(q: number): void {
    if (!Number.isFinite(q)) throw new Error(`q must be a number of log10 metres, not ${String(q)}`);
    const { yawRad, pitchRad } = this.navigator.viewpoint;
    const at = this.navigator.at === null ? undefined : this.world.entry(this.navigator.at);
    const target = this.follower?.target ?? (at ? this.world.targetOf(at) : null);
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
    const reading = readDate(String(iso), ADDRESS_DATES);
    if (reading.kind === 'problem') throw new RangeError(this.sayDateProblem(this.session.getState().lang, reading.reason, troubleValues(reading)));
    this.clock.show(reading.dateMs);
  }

  state(): PublicState {
    return {
      ...publicState(this.session.getState(), this.navigator.viewpoint, this.clock, this.world.dateMs),
      moving: this.navigator.isMoving || this.engine.isFrameDue || this.clock.isRunning,
      contextLost: this.contextLost,
    };
  }

  /** The query that restores the present view. */
  query(): string {
    return queryOf(this.session.getState(), this.navigator.viewpoint, this.clock);
  }

  notify(kind: 'info' | 'warning' | 'error', messageKey: string, values: Readonly<Record<string, string>> = {}): void {
    const id = `${messageKey}:${Object.values(values).join(':')}`;
    this.session.dispatch({ type: 'notify', notice: { id, kind, messageKey, values } });
    this.events.emit('notice', { messageKey, values });
  }

  private flyToRail(q: number): void {
    this.choose(null);
    void this.navigator.flyToRail(q);
    this.engine.invalidate();
  }

  private choose(at: string | null): void {
    if (at === null) this.follower = null;
    this.engine.exhibits.pin(at);
    this.session.dispatch({ type: 'arrive', at });
  }

  private async fly(id: string, target: NavigatorTarget, options: FlightOptions): Promise<void> {
    this.events.emit('depart', { id });
    const flight = this.navigator.flyTo(target, options);
    this.engine.invalidate();
    const outcome = await flight;
    if (outcome !== 'arrived') return;
    await this.engine.drawn(id);
    this.events.emit('arrive', { id });
  }

  /** The date of the next frame, with what is followed in its place. A flight there ends where it aimed: meanwhile time stands. */
  private placeFollowed(): number {
    this.clock.hold(this.follower !== null && this.navigator.isFlying);
    const dateMs = this.clock.frameDateMs();
    this.follower?.place(dateMs);
    return dateMs;
  }

  private afterFrame(engine: StageEngine, deltaS: number): boolean {
    const following = this.onFrame(engine, deltaS);
    const moving = this.navigator.isMoving;
    // Zooming far out has left the chosen exhibit for the rail.
    if (this.navigator.at !== this.session.getState().at) this.choose(this.navigator.at);
    for (const watcher of this.frameWatchers) watcher();
    if (!moving && this.restWatch.hasChanged(this.navigator)) {
      this.address.replaceSoon();
      this.events.emit('rest', this.state());
    }
    return following || this.clock.isRunning;
  }

  private restoreView(address: Address): void {
    this.follower = null;
    const entry = address.at === undefined ? undefined : this.world.entry(address.at);
    if (address.at !== undefined && !entry) this.notify('warning', 'unknownCheckpoint', { id: address.at });
    // First: where a place of the sky is looked at from goes by the date.
    if (address.dateMs === undefined && address.rate === undefined) dateFor(this.clock, entry?.id ?? null);
    this.navigator.jumpTo(entry ? this.world.targetOf(entry) : null, {
      ...(address.q === undefined ? (entry ? {} : { q: HOME_Q }) : { q: address.q }),
      ...(address.yawDeg === undefined ? {} : { yawRad: address.yawDeg * DEGREE }),
      ...(address.pitchDeg === undefined ? {} : { pitchRad: address.pitchDeg * DEGREE }),
    });
    this.choose(entry?.id ?? null);
    if (entry && address.follow) this.session.dispatch({ type: 'follow', track: address.follow });
  }

  private followAddress(): void {
    const query = this.platform.addressQuery();
    const { address } = readAddress(query);
    this.session.dispatch({ type: 'restore', fields: sessionFields(address, this.platform.nowMs()) });
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
