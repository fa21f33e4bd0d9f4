// @vitest-environment happy-dom
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Domain, Tag } from '../../src/catalogue/schema.js';
import { Search } from '../../src/ui/pieces.js';
import { foldText, indexEntries, matchCheckpoints } from '../../src/ui/search/matchCheckpoints.js';
import { manySamples, SAMPLES } from '../visual/uiSamples.js';
import { click, press, render, type, type Rendered } from './render.js';

describe('matchCheckpoints', () => {
  const index = indexEntries(SAMPLES);
  const find = (query: string, tags: Tag[] = [], domains: Domain[] = []) => matchCheckpoints(index, query, tags, domains).map((entry) => entry.id);

  it('finds a name in any language, whichever is shown', () => {
    expect(find('starship')[0]).toBe('starship');
    expect(find('星舰')[0]).toBe('starship');
    expect(find('星艦')[0]).toBe('starship');
    expect(find('晶體中')).toContain('silicon-atom');
  });

  it('forgives case, hyphens, width and accents', () => {
    expect(foldText('  Chang’e–Café ')).toBe('chang e–cafe');
    expect(find('TIANWEN 1')[0]).toBe('tianwen-1');
    expect(find('ＤＮＡ')).toContain('dna-double-helix');
  });

  it('puts a name that begins so before one that only contains it', () => {
    expect(find('human')[0]).toBe('human');
    expect(find('mach')[0]).toBe('supersonic-aircraft');
  });

  it('lists all by size when nothing is asked, and none where nothing fits', () => {
    expect(find('')).toEqual(SAMPLES.toSorted((a, b) => a.sizeM - b.sizeM).map((entry) => entry.id));
    expect(find('zzzz')).toEqual([]);
  });

  it('keeps to the filters', () => {
    expect(find('', ['ultra-extreme'])).toEqual(['fusion-tokamak', 'supersonic-aircraft', 'pluto']);
    expect(find('', ['ultra-extreme', 'ultra-macro'], ['energy'])).toEqual(['fusion-tokamak']);
  });
});

describe('Search', () => {
  const onChoose = vi.fn<(id: string) => void>();
  const onClose = vi.fn();
  let page: Rendered;

  const Host = ({ entries = SAMPLES }: { readonly entries?: typeof SAMPLES }) => {
    const [tags, setTags] = useState<readonly Tag[]>([]);
    const [domains, setDomains] = useState<readonly Domain[]>([]);
    return (
      <Search locale="en" entries={entries} tours={[]} onStartTour={() => undefined} tags={tags} domains={domains} thumbnailUrl={(entry) => `/thumbs/${entry.id}.webp`}
        onFilter={(nextTags, nextDomains) => { setTags(nextTags); setDomains(nextDomains); }} onChoose={onChoose} onClose={onClose} />
    );
  };
  const input = (): HTMLInputElement => page.find<HTMLInputElement>('input');
  const options = (): string[] => page.all('[role="option"]').map((option) => option.dataset['checkpoint'] ?? '');

  beforeEach(() => {
    vi.clearAllMocks();
    page = render(<Host />);
  });
  afterEach(() => page.unmount());

  it('takes the focus and shows the collection', () => {
    expect(document.activeElement).toBe(input());
    expect(options().length).toBe(SAMPLES.length);
    expect(page.find('[data-part="results"]').getAttribute('role')).toBe('listbox');
  });

  it('is worked by keys alone', () => {
    type(input(), 'dna');
    expect(input().getAttribute('aria-activedescendant')).toBe(page.all('[role="option"]')[0]?.id);
    press(input(), 'ArrowDown');
    const active = page.find('[aria-selected="true"]');
    expect(input().getAttribute('aria-activedescendant')).toBe(active.id);
    press(input(), 'Enter');
    expect(onChoose).toHaveBeenCalledWith(active.dataset['checkpoint']);
    press(input(), 'Escape');
    expect(input().value).toBe('');
    expect(onClose).not.toHaveBeenCalled();
    press(input(), 'Escape');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('leaves Enter to an input method that is composing', () => {
    type(input(), 'dna');
    press(input(), 'Enter', { isComposing: true });
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('keeps letters from the stage', () => {
    const outer = vi.fn();
    document.body.addEventListener('keydown', outer);
    press(input(), 'h');
    document.body.removeEventListener('keydown', outer);
    expect(outer).not.toHaveBeenCalled();
  });

  it('filters by chips, says how many, and clears', () => {
    const chip = (word: string) => page.all('[data-part="filters"] button').find((candidate) => candidate.textContent?.includes(word));
    click(chip('Ultra-extreme')!);
    expect(chip('Ultra-extreme')?.getAttribute('aria-pressed')).toBe('true');
    expect(page.find('[role="status"]').textContent).toBe('3 checkpoints');
    click(chip('Show everything')!);
    expect(options().length).toBe(SAMPLES.length);
    type(input(), 'zzzz');
    expect(page.container.textContent).toContain('Nothing by that name');
  });

  it('chooses by click, and draws no more lines than anybody reads', () => {
    click(page.all('[role="option"]')[0]!);
    expect(onChoose).toHaveBeenCalledWith('proton');
    page.rerender(<Host entries={manySamples(10_000)} />);
    expect(options().length).toBe(200);
    expect(page.find('[role="status"]').textContent).toBe('10,000 checkpoints');
  });
});
