// A bench for the sky alone: the stage with the live exhibits of the sky, driven from outside through `window.skyBench`.
import { createRoot } from 'react-dom/client';
import { loadIndex } from '../../src/catalogue/loadCatalogue.js';
import { missionOf, type MissionId } from '../../src/core/missions/missions.js';
import { Navigator } from '../../src/core/navigation/Navigator.js';
import { loadLive } from '../../src/app/liveModules.js';
import { MissionFollower } from '../../src/app/MissionFollower.js';
import { QUALITY_PRESETS } from '../../src/stage/render/ResolutionGovernor.js';
import { Missions } from '../../src/stage/missions/Missions.js';
import { Sky } from '../../src/stage/sky/Sky.js';
import { Stage } from '../../src/stage/Stage.js';
import { StageEngine } from '../../src/stage/StageEngine.js';
import { measureExhibit } from '../../src/stage/measure.js';
import { World } from '../../src/stage/world/World.js';

const query = new URLSearchParams(location.search);
const COLLECTION = '/collection/';
const index = await loadIndex(async (file) => (await fetch(`${COLLECTION}${file}`)).json() as Promise<unknown>);
const entries = index.entries.filter(({ id, place }) => (query.has('only') ? query.get('only')?.split(',').includes(id) : place.kind === 'sky'));
let dateMs = Date.parse(query.get('date') ?? '2026-11-23T04:00:00Z');
const world = new World({ version: 1, tours: [], entries }, { latitudeDeg: 39.9042, longitudeDeg: 116.4074 }, dateMs);
const navigator = new Navigator({ tree: world.tree, railFocus: world.railFocus, railAngles: world.railAngles, startQ: 7 });
const engine = new StageEngine({
  world, navigator, collectionUrl: COLLECTION, dateMs: () => dateMs, isStill: () => true, monotonicMs: () => performance.now(),
  onFailure: (failed, error) => console.error(failed.id, error), onFrame: () => false,
});
const errors: string[] = [];
Object.assign(window, {
  skyBench: {
    engine, navigator, world, errors,
    jump(q: number, yawRad?: number, pitchRad?: number, id?: string) {
      const at = id === undefined ? undefined : world.entry(id);
      navigator.jumpTo(at ? world.targetOf(at) : null, { q, ...(yawRad === undefined ? {} : { yawRad }), ...(pitchRad === undefined ? {} : { pitchRad }) });
      engine.invalidate();
    },
    look(frame: string, q: number, yawRad: number, pitchRad: number, focusM: [number, number, number] = [0, 0, 0]) {
      navigator.jumpTo({ id: frame, frame, focusM, q, yawRad, pitchRad }, { q, yawRad, pitchRad });
      engine.invalidate();
    },
    setDate(iso: string) {
      dateMs = Date.parse(iso);
      engine.invalidate();
    },
    follow(id: MissionId, track: string | null, q: number, yawRad: number, pitchRad: number) {
      world.showDate(dateMs);
      const { tracks } = missionOf(id);
      const of = tracks.find((candidate) => candidate.id === track) ?? tracks[0];
      if (of) navigator.jumpTo(new MissionFollower(of, id, dateMs, { yawRad, pitchRad }).target, { q, yawRad, pitchRad });
      engine.invalidate();
    },
    measure(id: string) {
      const slot = engine.exhibits.slot(id);
      const of = world.entry(id);
      return slot && of ? measureExhibit(engine, slot, of.measure) : null;
    },
    calls: () => engine.activeRenderer?.info.render.calls,
  },
});
createRoot(document.getElementById('root') as HTMLElement).render(
  <Stage
    engine={engine}
    loadLive={loadLive}
    preset={QUALITY_PRESETS.high}
    clock={{ monotonicMs: () => performance.now(), setTimer: (callback, delayMs) => { const timer = setTimeout(callback, delayMs); return () => clearTimeout(timer); } }}
    devicePixelRatio={1}
    onLiveFailure={(slot, error) => { errors.push(`${slot.id}: ${String(error)}`); console.error(slot.id, error); }}
    onContextLost={() => undefined}
    onContextRestored={() => undefined}
  >
    <Sky engine={engine} />
    <Missions engine={engine} />
  </Stage>,
);
