// A bench for the sky alone: the stage with the live exhibits of the sky, driven from outside through `window.skyBench`.
import { createRoot } from 'react-dom/client';
import type { CatalogueEntry } from '../../src/catalogue/CatalogueIndex.js';
import { Navigator } from '../../src/core/navigation/Navigator.js';
import { loadLive } from '../../src/app/liveModules.js';
import { QUALITY_PRESETS } from '../../src/stage/render/ResolutionGovernor.js';
import { Sky } from '../../src/stage/sky/Sky.js';
import { Stage } from '../../src/stage/Stage.js';
import { StageEngine } from '../../src/stage/StageEngine.js';
import { measureExhibit } from '../../src/stage/measure.js';
import { World } from '../../src/stage/world/World.js';

const same = (text: string) => ({ en: text, 'zh-Hans': text, 'zh-Hant': text });
const entry = (id: string, frame: string, radiusM: number, node: string, unitM = radiusM): CatalogueEntry => ({
  id, tag: 'landmark', domain: 'space', name: same(id), summary: same(id), sizeM: 2 * radiusM,
  measure: { kind: 'diameter', axis: 'x', node }, partOf: null, place: { kind: 'sky', frame },
  benchPositionM: null, benchTurnRad: 0,
  focus: { targetM: [0, 0, 0], yawRad: 0, pitchRad: 0.3, distanceM: radiusM * 3 },
  model: { unitM, boundsMin: [-radiusM / unitM, -radiusM / unitM, -radiusM / unitM], boundsMax: [radiusM / unitM, radiusM / unitM, radiusM / unitM], levels: [], live: true, anchors: {} },
  detailFile: '', thumbnailFile: '',
} as unknown as CatalogueEntry);

const query = new URLSearchParams(location.search);
const entries = [
  entry('earth', 'earth', 6_371_000, 'globe'),
  entry('pluto', 'pluto', 1_188_300, 'globe'),
  entry('beidou-3', 'earth-inertial', 42_162_000, 'outer-shell', 1e7),
  entry('milky-way', 'galaxy', 4.135e20, 'disc', 1e20),
  entry('observable-universe', 'cosmos', 4.4e26, 'horizon', 1e26),
].filter(({ id }) => (query.get('only') ?? id).split(',').includes(id));
const dateMs = Date.parse(query.get('date') ?? '2026-11-23T04:00:00Z');
const world = new World({ version: 1, tours: [], entries }, { latitudeDeg: 39.9042, longitudeDeg: 116.4074 }, dateMs);
const navigator = new Navigator({ tree: world.tree, railFocus: world.railFocus, railAngles: world.railAngles, startQ: 7 });
const engine = new StageEngine({
  world, navigator, collectionUrl: '/', dateMs: () => dateMs, isStill: () => true, monotonicMs: () => performance.now(),
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
  </Stage>,
);
