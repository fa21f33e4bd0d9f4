// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createLabelLayer, type LabelLayer, type LabelView } from '../../src/ui/labels/labelLayer.js';
import { SAMPLES } from '../visual/uiSamples.js';

const view = (index: number, more: Partial<LabelView> = {}): LabelView => {
  const sample = SAMPLES[index];
  if (!sample) throw new Error('no such sample');
  return { id: sample.id, name: sample.name.en, sizeText: `${sample.sizeM} m`, tag: sample.tag, xPx: 100, yPx: 100, opacity: 1, emphasised: false, ...more };
};
const sizeMOf = (id: string): number => SAMPLES.find((sample) => sample.id === id)?.sizeM ?? 0;

let root: HTMLElement;
let layer: LabelLayer;
const onChoose = vi.fn<(id: string) => void>();
const buttons = (): HTMLButtonElement[] => [...root.querySelectorAll('button')];

beforeEach(() => {
  document.body.replaceChildren();
  root = document.createElement('div');
  document.body.append(root);
  onChoose.mockClear();
  layer = createLabelLayer(root, { onChoose, sizeMOf });
});

describe('label layer', () => {
  it('shows the first count of the labels, and only those', () => {
    layer.update([view(0), view(1), view(2)], 2);
    expect(root.dataset['part']).toBe('labels');
    expect(buttons().map((button) => button.dataset['checkpoint'])).toEqual(['proton', 'silicon-atom']);
    layer.update([view(2)], 1);
    expect(buttons().map((button) => button.dataset['checkpoint'])).toEqual(['dna-base-pair']);
    layer.update([], 0);
    expect(buttons()).toEqual([]);
  });

  it('keeps the Tab key in order of size, however labels come and go', () => {
    layer.update([view(13), view(0), view(7)], 3);
    layer.update([view(13), view(0), view(7), view(3), view(20)], 5);
    const ids = buttons().map((button) => button.dataset['checkpoint'] ?? '');
    expect(ids).toEqual(ids.toSorted((a, b) => sizeMOf(a) - sizeMOf(b)));
    expect(ids.length).toBe(5);
  });

  it('reuses its nodes', () => {
    layer.update([view(0), view(1)], 2);
    const known = new Set(buttons());
    layer.update([view(2), view(3)], 2);
    for (const button of buttons()) known.add(button);
    for (let index = 4; index < 18; index += 2) {
      layer.update([view(index), view(index + 1)], 2);
      expect(buttons().length).toBe(2);
      expect(buttons().every((button) => known.has(button))).toBe(true);
    }
  });

  it('writes nothing when nothing has changed', async () => {
    const labels = [view(0), view(1)];
    layer.update(labels, 2);
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    layer.update(labels, 2);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(changes).toEqual([]);
    layer.update([view(0, { xPx: 140 }), view(1)], 2);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(changes.length).toBeGreaterThan(0);
    observer.disconnect();
  });

  it('chooses by the id that the node now carries', () => {
    layer.update([view(0)], 1);
    layer.update([view(9)], 1);
    buttons()[0]?.click();
    expect(onChoose).toHaveBeenCalledWith('lithography-machine');
  });

  it('does not take away the label that has the focus', () => {
    layer.update([view(0), view(1)], 2);
    const [first] = buttons();
    first?.focus();
    layer.update([view(1)], 1);
    expect(document.activeElement).toBe(first);
    expect(first?.style.opacity).toBe('0');
    document.querySelector<HTMLElement>('[data-checkpoint="silicon-atom"]')?.focus();
    layer.update([view(1)], 1);
    expect(buttons().length).toBe(1);
  });

  it('updates text, tag and emphasis', () => {
    layer.update([view(0)], 1);
    layer.update([view(0, { name: '质子', tag: 'ultra-extreme', emphasised: true })], 1);
    expect(buttons()[0]?.textContent).toContain('质子');
    expect(buttons()[0]?.querySelector('path')?.getAttribute('fill')).toBe('#E4572E');
    expect(buttons()[0]?.classList.contains('sichao-label--emphasised')).toBe(true);
  });
});
