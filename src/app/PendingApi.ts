import { WHOLE_FROM_PX } from '../stage/exhibits/ExhibitSlot.js';
import { measureExhibit, type Measured } from '../stage/measure.js';
import type { StageEngine } from '../stage/StageEngine.js';
import { EventHub } from './EventHub.js';
import type { Show } from './Show.js';
import type { PublicStats, SichaoApi, SichaoEvents } from './SichaoApi.js';

const PUBLIC_EVENTS: readonly (keyof SichaoEvents)[] = [
  'depart',
  'arrive',
  'rest',
  'contextLost',
  'contextRestored',
  'notice',
];

/** The public contract from the first moment on: it waits for the show, and fails plainly where there is none. */
export class PendingApi {
  readonly api: SichaoApi;
  private show: Show | null = null;
  private readonly events = new EventHub<SichaoEvents>();
  private resolveReady: () => void = () => undefined;
  private rejectReady: (reason: Error) => void = () => undefined;

  constructor() {
    const ready = new Promise<void>((resolve, reject) => {
      this.resolveReady = resolve;
      this.rejectReady = reject;
    });
    // A page that never asks must not see an unhandled rejection.
    ready.catch(() => undefined);
    this.api = {
      ready,
      catalogue: () => (this.show ? [...this.show.world.entries.values()] : []),
      state: () => this.running().state(),
      flyTo: async (id, options) => {
        await ready;
        await this.running().flyTo(id, options);
      },
      setQ: (q) => this.running().setQ(q),
      setDate: (iso) => this.running().setDate(iso),
      measure: (id) => measureIn(this.running(), id),
      where: (id) => this.running().places.of(id),
      stats: () => statsOf(this.running().engine),
      on: (event, listener) => this.events.on(event, listener),
    };
  }

  /** The show has begun. */
  begin(show: Show): void {
    this.show = show;
    for (const name of PUBLIC_EVENTS) this.forward(show, name);
    void Promise.all([show.engine.firstPicture.then(() => show.places.fetch()), show.piecesStand]).then(() => this.resolveReady());
  }

  /** There will be no show, and why. */
  fail(reason: Error): void {
    this.rejectReady(reason);
  }

  private forward<Name extends keyof SichaoEvents>(show: Show, name: Name): void {
    show.events.on(name, (detail) => this.events.emit(name, detail));
  }

  private running(): Show {
    if (!this.show) throw new Error('The show has not begun: await sichao.ready first');
    return this.show;
  }
}

function measureIn({ world, engine }: Show, id: string): Measured | null {
  const entry = world.entry(id);
  const slot = engine.exhibits.slot(id);
  return entry && slot?.isDrawn ? measureExhibit(engine, slot, entry.measure) : null;
}

function statsOf(engine: StageEngine): PublicStats {
  const info = engine.activeRenderer?.info;
  return {
    frames: engine.statistics.frames,
    drawCalls: info?.render.calls ?? 0,
    triangles: info?.render.triangles ?? 0,
    exhibits: engine.exhibits.slots.length,
    pending: engine.exhibits.slots.filter((slot) => !slot.isSettled && !slot.isHidden && slot.view.apparentPx > WHOLE_FROM_PX).length,
    cpuMs: { p50: engine.statistics.percentile(0.5), p95: engine.statistics.percentile(0.95) },
    textures: info?.memory.textures ?? 0,
    geometries: info?.memory.geometries ?? 0,
    programs: info?.programs?.length ?? 0,
  };
}
