import { PerspectiveCamera, type Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { LabelLayout, type LabelCandidate } from '../../../src/stage/labels/LabelLayout.js';
import { Outline } from '../../../src/stage/labels/Outline.js';

const WIDTH = 1280;
const HEIGHT = 720;
const asItIs = (point: Vector3): Vector3 => point;

/** A cube of half the picture's height, seen straight on or over an edge. */
const cubeSeenFrom = (x: number, y: number, z: number): Outline => {
  const camera = new PerspectiveCamera(40, WIDTH / HEIGHT, 0.01, 64);
  camera.position.set(x, y, z);
  camera.lookAt(0, 0, 0);
  camera.updateMatrixWorld();
  const outline = new Outline();
  outline.take([-0.2, -0.2, -0.2], [0.2, 0.2, 0.2], asItIs, camera, WIDTH, HEIGHT);
  return outline;
};
const at = (x: number, y: number, half = 2) => ({ left: x - half, right: x + half, top: y - half, bottom: y + half });

const thing = (id: string, anchorXPx: number, anchorYPx: number, more: Partial<LabelCandidate> = {}): LabelCandidate =>
  ({ id, name: id, sizeText: '1 m', tag: 'landmark', anchorXPx, anchorYPx, priority: 1, emphasised: false, ...more });

describe('the outline of the chosen thing', () => {
  it('is the box as it is seen, to the pixel', () => {
    const cube = cubeSeenFrom(0, 0, 1);
    // Its front is a square of 0.4 at a distance of 0.8, and 720 pixels are 2 tan 20°.
    const half = (0.2 / 0.8) * (HEIGHT / 2 / Math.tan((20 * Math.PI) / 180));
    for (const [dx, dy] of [[1, 0], [-1, 0], [0, 1], [0, -1]] as const) {
      expect(cube.meets(at(640 + dx * (half - 3), 360 + dy * (half - 3)))).toBe(true);
      expect(cube.meets(at(640 + dx * (half + 3), 360 + dy * (half + 3)))).toBe(false);
    }
  });

  it('leaves free what a box around it would take', () => {
    const cube = cubeSeenFrom(1, 1, 1);
    expect(cube.meets(at(640, 360))).toBe(true);
    // Seen over a corner it is a hexagon: its corners at the left and right are not those of a rectangle.
    const [left, right, top] = [[...Array(640).keys()], [...Array(640).keys()].map((i) => 640 + i), [...Array(360).keys()]];
    const first = left.find((x) => cube.meets(at(x, 360, 1)))!;
    const last = right.findLast((x) => cube.meets(at(x, 360, 1)))!;
    const highest = top.find((y) => cube.meets(at(640, y, 1)))!;
    expect(first + last).toBeCloseTo(1280, -1);
    expect(cube.meets(at(first + 4, highest + 4))).toBe(false);
  });

  it('is none where one stands in it', () => {
    expect(cubeSeenFrom(0, 0.1, 0.1).isEmpty).toBe(true);
    expect(cubeSeenFrom(0, 0.1, 0.1).meets(at(640, 360))).toBe(false);
  });
});

describe('labels beside a chosen thing', () => {
  const layoutOf = (...candidates: LabelCandidate[]): LabelLayout => {
    const layout = new LabelLayout({ measureText: (text) => text.length * 0.55 });
    layout.chosen = cubeSeenFrom(0, 0, 1);
    layout.update(candidates, candidates.length, WIDTH, HEIGHT, 1);
    return layout;
  };
  const shown = (layout: LabelLayout): string[] => layout.labels.map(({ id }) => id);

  it('are kept off it, or left out: a bacterium’s lay over the pollen that had been chosen', () => {
    const behind = thing('bacterium', 640, 330, { isBeside: true, isBehind: true });
    expect(shown(layoutOf(behind))).toEqual([]);
    const beside = thing('photon', 380, 200, { isBeside: true, isBehind: true });
    const layout = layoutOf(beside);
    expect(shown(layout)).toEqual(['photon']);
    expect(layout.chosen?.meets(layout.labels[0]!.box)).toBe(false);
  });

  it('of what stands in it stay, and of what stands before it where their words have room', () => {
    expect(shown(layoutOf(thing('part', 640, 330)))).toEqual(['part']);
    const layout = layoutOf(thing('before', 640, 170, { isBeside: true }));
    expect(shown(layout)).toEqual(['before']);
    expect(layout.chosen?.meets(layout.labels[0]!.box)).toBe(false);
  });

  it('do not point through another label: the helix’s leader ran through that of its pair', () => {
    const layout = layoutOf(thing('pair', 1000, 400, { priority: 9, emphasised: true }), thing('helix', 1000, 402));
    const [pair, helix] = ['pair', 'helix'].map((id) => layout.labels.find((label) => label.id === id));
    if (helix && pair) expect(helix.yPx < pair.box.top && helix.anchorXPx > pair.box.left && helix.anchorXPx < pair.box.right).toBe(false);
  });
});
