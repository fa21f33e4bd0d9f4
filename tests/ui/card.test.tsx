// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LOCALES } from '../../src/catalogue/schema.js';
import { Card, type CardProps } from '../../src/ui/pieces.js';
import { SAMPLES } from '../visual/uiSamples.js';
import { click, press, render, type Rendered } from './render.js';
import { sampleCheckpoint } from './sampleCheckpoint.js';

const calls = {
  onClose: vi.fn(), onLookCloser: vi.fn(), onBackToRail: vi.fn(), onCopyLink: vi.fn(() => Promise.resolve(true)),
  onRetry: vi.fn(), onChoose: vi.fn<(id: string) => void>(),
};
const checkpoint = sampleCheckpoint();
const entry = { ...checkpoint, sizeM: checkpoint.size.value };
const props = (more: Partial<CardProps> = {}): CardProps => ({
  locale: 'en', entry, detail: { status: 'ready', checkpoint }, allowLinks: true, ...calls, ...more,
});
let page: Rendered;

beforeEach(() => vi.clearAllMocks());
afterEach(() => page.unmount());

const button = (name: RegExp): HTMLElement => {
  const found = page.all('button').find((candidate) => name.test(candidate.getAttribute('aria-label') ?? candidate.textContent ?? ''));
  if (!found) throw new Error(`No button ${name}`);
  return found;
};

describe('Card', () => {
  it('says what, how big, how sure, by whom and why', () => {
    page = render(<Card {...props()} />);
    const text = page.find('[data-part="card"]').textContent ?? '';
    for (const words of [
      'Silicon atoms in a crystal', 'Ultra-micro', 'Matter', 'bond length', '2 parts in 108', 'CODATA 2022',
      'Each atom holds four neighbours.', 'Lattice parameter', 'Conventions and caveats', 'A ball is a convention.',
      '1奈米可以容納210個原子', 'A lost tilde', 'Introduction to Solid State Physics', 'not looked up',
    ]) expect(text).toContain(words);
    expect(page.find('.sichao-card__figure').textContent).toMatch(/^0\.2352\snm/u);
    expect(page.find('.sichao-card__power sup').textContent).toBe('−10');
    expect(page.find('blockquote span').lang).toBe('zh-Hant');
    // Exponents in words are raised like those of quantities: the faces have no superscript digits.
    expect(page.all('.sichao-card__uncertainty sup').map(({ textContent }) => textContent)).toEqual(['8']);
  });

  it('offers what belongs to one thing alone', () => {
    let opened = 0;
    page = render(<Card {...props({ more: { label: 'The chart', onOpen: () => { opened++; } } })} />);
    const more = page.find('.sichao-card__more');
    expect(more.textContent).toBe('The chart');
    more.click();
    expect(opened).toBe(1);
    page.rerender(<Card {...props()} />);
    expect(page.container.querySelector('.sichao-card__more')).toBeNull();
  });

  it('keeps a quantity on one line, and lets only a long figure go on with its unit', () => {
    page = render(<Card {...props()} />);
    expect(page.find('.sichao-card__figure').dataset['long']).toBe('false');
    page.rerender(<Card {...props({ entry: { ...entry, sizeM: 8.8e26 } })} />);
    const figure = page.find('.sichao-card__figure');
    expect(figure.dataset['long']).toBe('true');
    expect([...figure.querySelectorAll('.sichao-formatted > *')].map((part) => part.nodeName === 'WBR' ? '|' : part.textContent).join(''))
      .toBe('93\u00a0billion\u00a0|light-years');
  });

  it('says temperatures in degrees Celsius as well, and leaves sources in their own language', () => {
    const [quantity] = checkpoint.quantities;
    const [source] = checkpoint.sources;
    if (!quantity || !source) throw new Error('the sample has neither quantity nor source');
    const cold = {
      ...checkpoint,
      quantities: [{ ...quantity, kind: 'temperature' as const, value: 44.15, unit: 'K' }],
      sources: [{ ...source, publisher: '中国国家航天局' }],
    };
    page = render(<Card {...props({ locale: 'zh-Hant', detail: { status: 'ready', checkpoint: cold } })} />);
    expect(page.find('.sichao-card__quantities td').textContent).toContain('−229\u202f°C');
    expect(page.all('.sichao-card__sources [lang]').map(({ lang }) => lang)).toEqual(['en', 'zh-Hans']);
  });

  it.each(LOCALES)('speaks %s', (locale) => {
    page = render(<Card {...props({ locale })} />);
    const text = page.container.textContent ?? '';
    expect(text).toContain(checkpoint.story[locale]);
    expect(text).toContain(checkpoint.quantities[0]?.label[locale]);
    expect(text).not.toContain('undefined');
  });

  it('lets links lead out safely, or not at all', () => {
    page = render(<Card {...props()} />);
    const link = page.find<HTMLAnchorElement>('a');
    expect(link.target).toBe('_blank');
    expect(link.rel).toContain('noopener');
    page.rerender(<Card {...props({ allowLinks: false })} />);
    expect(page.all('a')).toEqual([]);
    expect(page.container.textContent).toContain('CODATA 2022');
  });

  it('shows name and size while the story loads, and offers another try when it fails', () => {
    page = render(<Card {...props({ detail: { status: 'loading' } })} />);
    expect(page.find('[role="status"]').textContent).toContain('Fetching');
    expect(page.find('.sichao-card__figure').textContent).toContain('0.2352');
    page.rerender(<Card {...props({ detail: { status: 'failed' } })} />);
    expect(page.find('[role="alert"]').textContent).toContain('could not be loaded');
    click(button(/Try again/));
    expect(calls.onRetry).toHaveBeenCalledOnce();
  });

  it('does what its buttons say', async () => {
    page = render(<Card {...props({ whole: SAMPLES[3] ?? null })} />);
    click(button(/Look closer/));
    click(button(/Back to the rail/));
    click(button(/DNA double helix/));
    click(button(/Close/));
    press(page.find('.sichao-card__scroll'), 'Escape');
    expect([calls.onLookCloser, calls.onBackToRail].map((call) => call.mock.calls.length)).toEqual([1, 1]);
    expect(calls.onChoose).toHaveBeenCalledWith('dna-double-helix');
    expect(calls.onClose).toHaveBeenCalledTimes(2);
    await act(async () => button(/Copy link/).click());
    expect(page.find('.sichao-card__copied').textContent).toBe('Link copied');
  });

  it('says so when the link could not be copied', async () => {
    page = render(<Card {...props({ onCopyLink: () => Promise.reject(new Error('denied')) })} />);
    await act(async () => button(/Copy link/).click());
    expect(page.find('.sichao-card__copied').textContent).toContain('address bar');
  });
});
