import { Matrix4, PerspectiveCamera, type IUniform } from 'three';
import { describe, expect, it } from 'vitest';
import { Navigator } from '../../src/core/navigation/Navigator.js';
import { ExhibitSlot, type FrameView } from '../../src/stage/exhibits/ExhibitSlot.js';
import { ModelLoader } from '../../src/stage/exhibits/ModelLoader.js';
import { World } from '../../src/stage/world/World.js';
import { syntheticCatalogue, type SyntheticEntry } from '../support/syntheticCatalogue.js';

const HEIGHT_PX = 1080;
const PIXELS_PER_UNIT = HEIGHT_PX / 2 / Math.tan((20 * Math.PI) / 180);
const LARGEST_JITTER_PX = 0.1;
const STEP_RAD = 1e-5;
const STEPS = 40;
const DATE_MS = Date.UTC(2026, 10, 23, 4);
const VENUE = { latitudeDeg: 39.9042, longitudeDeg: 116.4074 };
const { fround } = Math;

const HALF_DECADES = Array.from({ length: 125 }, (_, i) => -35 + i / 2);
/** One cube each half decade up to the length of a bridge. */
const BENCH: SyntheticEntry[] = HALF_DECADES.filter((q) => q <= 4.5).map((q) => ({ id: `cube-${q + 40}`, sizeM: 10 ** q }));
const MARS_RADIUS_M = 3.3895e6;
const CRAFT: SyntheticEntry = {
  id: 'craft',
  sizeM: 4,
  unitM: 1,
  place: { kind: 'sky', frame: 'mars', positionM: [1.1e6, 2.2e6, -(MARS_RADIUS_M + 2.65e5)] },
};
const STONE: SyntheticEntry = { id: 'stone', sizeM: 0.3, unitM: 0.1, place: { kind: 'sky', frame: 'pluto', positionM: [0, 1.1883e6, 0] } };
const GIANTS: SyntheticEntry[] = HALF_DECADES.filter((q) => q > 4.5).map((q) => ({
  id: `giant-${q}`,
  sizeM: 10 ** q,
  place: { kind: 'sky', frame: q < 9 ? 'earth' : q < 17 ? 'sun' : 'galaxy' },
}));

const world = new World(syntheticCatalogue([...BENCH, CRAFT, STONE, ...GIANTS]), VENUE, DATE_MS);

function frameOf(navigator: Navigator): FrameView {
  return {
    tree: world.tree,
    viewpoint: navigator.viewpoint,
    cameraOffset: navigator.offset,
    pixelsPerUnit: PIXELS_PER_UNIT,
    hazeReach: 39,
    dateMs: DATE_MS,
    clockS: 0,
    deltaS: 0,
    still: true,
    hasPicture: true,
    firstId: null,
    levelBias: 1,
  };
}

/** Where a vertex (model units) falls on the screen: as the card computes it in float32, and exactly. Pixels. */
function project(modelView: Matrix4, vertex: readonly [number, number, number]): { card: [number, number]; exact: [number, number] } {
  const m = modelView.elements;
  const exact = [0, 1, 2].map((row) => m[row]! * vertex[0] + m[row + 4]! * vertex[1] + m[row + 8]! * vertex[2] + m[row + 12]!);
  const card = [0, 1, 2].map((row) => {
    const products = vertex.map((value, column) => fround(fround(m[row + column * 4]!) * fround(value)));
    return fround(fround(fround(products[0]! + products[1]!) + products[2]!) + fround(m[row + 12]!));
  });
  const onScreen = ([x, y, z]: number[]): [number, number] => [(x! / -z!) * PIXELS_PER_UNIT, (y! / -z!) * PIXELS_PER_UNIT];
  return { card: onScreen(card), exact: onScreen(exact) };
}

/** Largest change of the rounding error, pixels, while the view turns by tiny steps about the focus. */
function jitterPx(ids: readonly string[], navigator: Navigator): { jitter: number; vertices: number } {
  const uHaze: IUniform<number> = { value: 0 };
  const slots = ids.flatMap((id) => {
    const entry = world.entry(id);
    return entry ? [new ExhibitSlot({ id: entry.id, entry, within: null, node: null }, new ModelLoader('/'), uHaze, () => undefined, () => undefined)] : [];
  });
  const camera = new PerspectiveCamera(40, 16 / 9, 0.01, 64);
  const modelView = new Matrix4();
  const { q, yawRad, pitchRad, frame, focusM } = navigator.viewpoint;
  const held = { id: 'held', frame, focusM: [...focusM] as [number, number, number], q, yawRad, pitchRad };
  const errors = new Map<string, [number, number][]>();
  for (let step = 0; step < STEPS; step++) {
    navigator.jumpTo(held, { q, yawRad: yawRad + step * STEP_RAD, pitchRad });
    camera.position.set(...(navigator.offset as [number, number, number]));
    camera.quaternion.set(...(navigator.orientation as [number, number, number, number]));
    camera.updateMatrixWorld();
    for (const slot of slots) {
      slot.update(frameOf(navigator));
      slot.group.updateMatrixWorld();
      modelView.multiplyMatrices(camera.matrixWorldInverse, slot.group.matrixWorld);
      const { boundsMin: a, boundsMax: b } = slot.entry.model;
      for (const t of [0.02, 0.31, 0.5, 0.77, 0.98]) {
        const vertex = [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * 0.5, a[2] + (b[2] - a[2]) * (1 - t)] as const;
        const { card, exact } = project(modelView, vertex);
        // What is not on the screen cannot be seen to shake.
        if (Math.abs(exact[0]) > 960 || Math.abs(exact[1]) > 540) continue;
        const key = `${slot.id}-${t}`;
        const list = errors.get(key) ?? [];
        errors.set(key, list);
        list.push([card[0] - exact[0], card[1] - exact[1]]);
      }
    }
  }
  let jitter = 0;
  for (const list of errors.values()) {
    for (const axis of [0, 1] as const) {
      const values = list.map((error) => error[axis]);
      jitter = Math.max(jitter, Math.max(...values) - Math.min(...values));
    }
  }
  return { jitter, vertices: errors.size };
}

const navigatorAt = (): Navigator =>
  new Navigator({ tree: world.tree, railFocus: world.railFocus, railAngles: world.railAngles });

describe('drawn vertices', () => {
  it('jitter by less than a tenth of a pixel at every half decade of the rail', () => {
    let seen = 0;
    for (const q of HALF_DECADES) {
      const navigator = navigatorAt();
      navigator.jumpTo(null, { q });
      const near = [...world.entries.values()].filter((entry) => Math.abs(Math.log10(entry.sizeM) - q) < 1.6).map(({ id }) => id);
      const { jitter, vertices } = jitterPx(near, navigator);
      expect(jitter, `q = ${q}`).toBeLessThan(LARGEST_JITTER_PX);
      seen += vertices;
    }
    // The test would be empty if nothing had been on the screen.
    expect(seen).toBeGreaterThan(300);
  });

  it.each(['craft', 'stone'])('jitter by less than a tenth of a pixel at a %s far from the bench, down to a thousandth of its size', (id) => {
    const entry = world.entry(id)!;
    const target = world.targetOf(entry);
    for (let closer = 0; closer <= 3; closer += 0.25) {
      const navigator = navigatorAt();
      navigator.jumpTo(target, { q: target.q - closer });
      const { jitter, vertices } = jitterPx([id], navigator);
      expect(jitter, `${closer} decades closer`).toBeLessThan(LARGEST_JITTER_PX);
      if (closer < 0.3) expect(vertices).toBeGreaterThan(0);
    }
  });

  it('would jitter if the world were kept in metres from the Earth', () => {
    const metres = new Matrix4().makeTranslation(6.371e6, 0, -3.4e-10);
    metres.premultiply(new Matrix4().makeScale(1e9, 1e9, 1e9));
    const shifted = project(metres.multiply(new Matrix4().makeTranslation(-6.371e6, 0, 0)), [6.371e6 + 1e-10, 0, 0]);
    expect(Math.abs(shifted.card[0] - shifted.exact[0])).toBeGreaterThan(LARGEST_JITTER_PX);
  });
});
