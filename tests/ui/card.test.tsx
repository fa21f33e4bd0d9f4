// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LOCALES } from '../../src/catalogue/schema.js';
import { Card, type CardProps } from '../../src/ui/index.js';
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
      'Silicon atoms in a crystal', 'Ultra-micro', 'Matter', 'bond length', '2 parts in 10⁸', 'CODATA 2022',
      'Each atom holds four neighbours.', 'Lattice parameter', 'Conventions and caveats', 'A ball is a convention.',
      '1奈米可以容納210個原子', 'A lost tilde', 'Introduction to Solid State Physics', 'not looked up',
    ]) expect(text).toContain(words);
    expect(page.find('.sichao-card__figure').textContent).toMatch(/^0\.2352\snm/u);
    expect(page.find('.sichao-card__power sup').textContent).toBe('−10');
    expect(page.find('blockquote span').lang).toBe('zh-Hant');
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
