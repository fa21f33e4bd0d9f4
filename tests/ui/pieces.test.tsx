// @vitest-environment happy-dom
import { act, createRef, StrictMode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Notices, NoWebGL, UiRoot } from '../../src/ui/index.js';
import {
  HelpOverlay,
  LanguageSwitch,
  Neighbours,
  Odometer,
  RailToolbar,
  ScaleBar,
  type NeighboursHandle,
  type OdometerHandle,
  type ScaleBarHandle,
} from '../../src/ui/pieces.js';
import { SAMPLES } from '../visual/uiSamples.js';
import { click, render, type Rendered } from './render.js';

let page: Rendered;
afterEach(() => page.unmount());
const plain = (text: string | null): string => (text ?? '').replace(/\s/gu, ' ');

describe('ScaleBar', () => {
  it('shows a round length of 78 to 200 px that is true at every scale', () => {
    const bar = createRef<ScaleBarHandle>();
    page = render(<StrictMode><ScaleBar ref={bar} locale="en" /></StrictMode>);
    for (let q = -35; q <= 27.3; q += 0.037) {
      bar.current?.update(q, 640);
      const stretch = Number(/scaleX\(([\d.]+)\)/.exec(page.find('[data-slot="line"]').style.transform)?.[1]);
      expect(stretch * 200).toBeGreaterThanOrEqual(77.9);
      expect(stretch * 200).toBeLessThanOrEqual(200.1);
    }
    bar.current?.update(-7, 1000);
    expect(plain(page.find('[data-slot="figure"]').textContent)).toBe('20 nm');
    expect(page.find('[data-slot="line"]').style.transform).toBe('scaleX(1.00000)');
    expect(plain(page.find('[data-slot="words"]').textContent)).toBe('20 nanometres');
    expect(page.find('[data-slot="meaning"]').textContent).toContain('billionth');
  });

  it('changes language in place', () => {
    const bar = createRef<ScaleBarHandle>();
    page = render(<ScaleBar ref={bar} locale="en" />);
    bar.current?.update(0, 1000);
    page.rerender(<ScaleBar ref={bar} locale="zh-Hant" />);
    expect(page.find('[data-slot="words"]').textContent).toContain('公分');
  });
});

describe('Odometer', () => {
  it('compares with the visitor', () => {
    const odometer = createRef<OdometerHandle>();
    page = render(<Odometer ref={odometer} locale="en" />);
    act(() => odometer.current?.update(Math.log10(1.7e-7)));
    expect(plain(page.container.textContent)).toBe('107 times smaller than you');
    expect(page.find('sup').textContent).toBe('7');
    page.rerender(<Odometer ref={odometer} locale="zh-Hans" />);
    expect(page.container.textContent).toContain('分之一');
    act(() => odometer.current?.update(0.2));
    expect(page.all('sup')).toEqual([]);
  });
});

describe('Neighbours', () => {
  it('brackets the view, or the chosen checkpoint, and flies', () => {
    const neighbours = createRef<NeighboursHandle>();
    const onChoose = vi.fn<(id: string) => void>();
    page = render(<Neighbours ref={neighbours} locale="en" checkpoints={SAMPLES} chosenId={null} onChoose={onChoose} />);
    act(() => neighbours.current?.update(0));
    expect(page.all('button').map((button) => button.getAttribute('aria-label')?.replace(/\s/gu, ' '))).toEqual([
      'Fly to the next smaller: Human hair, 80 µm', 'Fly to the next larger: A person, 1.7 m',
    ]);
    expect(page.all('.sichao-neighbour__times').map((times) => plain(times.textContent))).toEqual(['÷ 10 000', '× 1.7']);
    page.rerender(<Neighbours ref={neighbours} locale="en" checkpoints={SAMPLES} chosenId="human" onChoose={onChoose} />);
    expect(page.find('.sichao-neighbour--larger').textContent).toContain('steam engine');
    click(page.find('.sichao-neighbour--smaller'));
    expect(onChoose).toHaveBeenCalledWith('hair-diameter');
  });

  it('says in the page’s language that one is about as large, and writes times that are true', () => {
    const neighbours = createRef<NeighboursHandle>();
    const near = SAMPLES.find(({ id }) => id === 'human') ?? expect.fail('no human among the samples');
    const twins = [near, { ...near, id: 'twin', sizeM: near.sizeM * 1.03 }, { ...near, id: 'larger', sizeM: near.sizeM * 1.24 }];
    const times = () => page.all('.sichao-neighbour__times').map((element) => plain(element.textContent));
    page = render(<Neighbours ref={neighbours} locale="en" checkpoints={twins} chosenId="human" onChoose={() => undefined} />);
    act(() => neighbours.current?.update(0));
    expect(times()).toEqual(['about as large']);
    page.rerender(<Neighbours ref={neighbours} locale="zh-Hant" checkpoints={twins} chosenId="twin" onChoose={() => undefined} />);
    act(() => neighbours.current?.update(0));
    expect(times()).toEqual(['大小相當', '× 1.2']);
  });

  it('says where the collection ends', () => {
    const neighbours = createRef<NeighboursHandle>();
    page = render(<Neighbours ref={neighbours} locale="en" checkpoints={SAMPLES} chosenId={null} onChoose={() => undefined} />);
    act(() => neighbours.current?.update(-30));
    expect(page.container.textContent).toContain('Nothing smaller');
    act(() => neighbours.current?.update(27.2));
    expect(page.container.textContent).toContain('Nothing larger');
  });
});

describe('Notices', () => {
  it('is a live region, speaks the language, survives a word that it does not know, and dismisses', () => {
    const onDismiss = vi.fn<(id: string) => void>();
    page = render(<Notices locale="zh-Hans" onDismiss={onDismiss} notices={[]} />);
    const region = page.find('[aria-live="polite"]');
    page.rerender(<Notices locale="zh-Hans" onDismiss={onDismiss} notices={[
      { id: 'a', kind: 'warning', messageKey: 'addressBadValue', values: { key: 'q', value: 'banana' } },
      { id: 'b', kind: 'error', messageKey: 'model/x: not a glTF', values: {} },
      { id: 'c', kind: 'info', messageKey: 'modelFailed', values: {} },
    ]} />);
    const notices = page.all('[data-part="notice"]');
    expect(page.find('[aria-live="polite"]')).toBe(region);
    expect(notices[0]?.textContent).toContain('网址中的 q=banana');
    expect(notices[1]?.textContent).toContain('not a glTF');
    expect(notices[2]?.textContent).toContain('modelFailed');
    click(notices[1]!.querySelector('button')!);
    expect(onDismiss).toHaveBeenCalledWith('b');
  });
});

describe('LanguageSwitch', () => {
  it('names each language in itself and says which is on', () => {
    const onChange = vi.fn<(locale: string) => void>();
    page = render(<LanguageSwitch locale="zh-Hant" onChange={onChange} />);
    expect(page.all('button').map((button) => [button.textContent, button.lang, button.getAttribute('aria-label'), button.getAttribute('aria-pressed')])).toEqual([
      ['EN', 'en', 'English', 'false'], ['', 'zh-Hans', '简体中文', 'false'], ['', 'zh-Hant', '繁體中文', 'true'],
    ]);
    click(page.all('button')[1]!);
    expect(onChange).toHaveBeenCalledWith('zh-Hans');
  });
});

describe('RailToolbar', () => {
  it('leaves full screen out where it cannot be', () => {
    const nothing = () => undefined;
    const bar = (fullScreen: boolean | null) => <RailToolbar locale="en" searchOpen={false} fullScreen={fullScreen} onHome={nothing} onSearch={nothing} onHelp={nothing} onFullScreen={nothing} />;
    page = render(bar(null));
    expect(page.all('button').length).toBe(3);
    expect(page.all('button').every((button) => (button.getAttribute('aria-label') ?? '') !== '')).toBe(true);
    page.rerender(bar(true));
    expect(page.all('button').at(-1)?.getAttribute('aria-label')).toBe('Leave full screen');
  });
});

describe('HelpOverlay', () => {
  it('opens as a modal dialog and closes', () => {
    const onClose = vi.fn();
    page = render(<HelpOverlay locale="zh-Hant" onClose={onClose} />);
    expect(page.find<HTMLDialogElement>('dialog').open).toBe(true);
    expect(page.container.textContent).toContain('超微觀');
    click(page.find('button'));
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('NoWebGL', () => {
  it('says why in three languages and lets the collection be read', () => {
    const onWantStory = vi.fn<(id: string) => void>();
    const stories = new Map([['proton', { en: 'A story.', 'zh-Hans': '故事。', 'zh-Hant': '故事。' }]]);
    page = render(<UiRoot locale="zh-Hans"><NoWebGL locale="zh-Hans" entries={SAMPLES} stories={stories} onWantStory={onWantStory} onLanguage={() => undefined} /></UiRoot>);
    expect(page.all('[role="alert"] > section').map((section) => section.lang)).toEqual(['zh-Hans', 'en', 'zh-Hant']);
    expect(page.container.textContent).toContain('WebGL 2');
    expect(page.all('li h3').length).toBe(SAMPLES.length);
    expect(page.container.textContent).toContain('故事。');
    const [first, second] = page.all('details') as HTMLDetailsElement[];
    for (const details of [first!, second!]) {
      details.open = true;
      act(() => { details.dispatchEvent(new Event('toggle')); });
    }
    expect(new Set(onWantStory.mock.calls.flat())).toEqual(new Set(['silicon-atom']));
  });
});
