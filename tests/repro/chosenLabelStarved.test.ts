import { expect, it } from 'vitest';
import { LabelLayout, type LabelCandidate } from '../../src/stage/labels/LabelLayout.js';

/** A newcomer waited for every label that had not been placed again yet, so that one already there held its place for ever. */
it('the chosen thing gets its label where others stood before', () => {
  const layout = new LabelLayout({ measureText: (text) => text.length * 0.55 });
  // Room for one label, between a notice and a panel.
  layout.reserved = [{ left: 0, top: 0, right: 1280, bottom: 137 }, { left: 0, top: 230, right: 1280, bottom: 720 }];
  const of = (id: string, x: number, y: number, priority: number, emphasised: boolean): LabelCandidate =>
    ({ id, name: id, sizeText: '12 m', tag: 'landmark', anchorXPx: x, anchorYPx: y, priority, emphasised });
  const cube = of("GPT-4's reported parameters", 440, 116, 2.7, false);
  const engine = of("Watt's rotative steam engine, 1785", 459, 116, 286, true);
  const run = (candidates: LabelCandidate[]): string[] => {
    for (let frame = 0; frame < 60; frame++) layout.update(candidates, candidates.length, 1280, 720, 1 / 60);
    return layout.labels.filter(({ opacity }) => opacity > 0.05).map(({ id }) => id);
  };
  expect(run([cube])).toEqual([cube.id]);
  expect(run([engine, cube])).toEqual([engine.id]);
});
