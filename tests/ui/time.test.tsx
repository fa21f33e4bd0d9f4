// @vitest-environment happy-dom
import { act, createRef } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { say } from '../../src/catalogue/sayWords.js';
import { LOCALES } from '../../src/catalogue/terms.js';
import { CLOCK_RATES } from '../../src/core/time/SimulatedClock.js';
import { DATE_WORDS } from '../../src/catalogue/dateWords.js';
import { LEG_WORDS } from '../../src/catalogue/legWords.js';
import { CHART_WORDS } from '../../src/ui/missions/chartWords.js';
import { dateNotice, dateSentence } from '../../src/ui/time/dateSentence.js';
import { DateForm } from '../../src/ui/time/DateForm.js';
import { EventList, type EventGroup } from '../../src/ui/time/EventList.js';
import { dayInWords, typedMoment, zoneInWords } from '../../src/ui/time/formatMoment.js';
import { rateInWords } from '../../src/ui/time/rateWords.js';
import { TimeBar, type TimeBarHandle, type TimeBarProps } from '../../src/ui/time/TimeBar.js';
import { TIME_WORDS } from '../../src/ui/time/timeWords.js';
import { click, press, render, type, type Rendered } from './render.js';

let page: Rendered;
afterEach(() => page.unmount());
const plain = (text: string | null): string => (text ?? '').replace(/\s/gu, ' ').trim();
const ARRIVAL_MS = Date.UTC(2021, 1, 10, 11, 52);

const bar = (props: Partial<TimeBarProps> = {}) => {
  const spies = { onRun: vi.fn(), onPause: vi.fn(), onNow: vi.fn(), onPanel: vi.fn() };
  const ref = createRef<TimeBarHandle>();
  page = render(
    <TimeBar ref={ref} locale="en" zoneMinutes={480} isLive={false} isRunning={false} isStill={false} rate={3600} panel={null} {...spies} {...props} />,
  );
  return { ...spies, ref };
};
const button = (label: string): HTMLElement => page.find(`[aria-label="${label}"]`);

describe('the time bar', () => {
  it('shows the date by the venue’s clock or in UTC, and says which', () => {
    const { ref } = bar();
    act(() => ref.current?.update(ARRIVAL_MS));
    expect(plain(page.find('.sichao-time__date').textContent)).toBe('Set the date: 10 Feb 2021 19:52venue time, UTC+8');
    page.rerender(<TimeBar ref={ref} locale="zh-Hans" zoneMinutes={null} isLive={false} isRunning={false} isStill={false} rate={1} panel={null} onRun={vi.fn()} onPause={vi.fn()} onNow={vi.fn()} onPanel={vi.fn()} />);
    expect(plain(page.find('.sichao-time__date').textContent)).toBe('设定日期: 2021 年 2 月 10 日 11:52UTC');
  });

  it('leaves the time of day out while days pass by', () => {
    const { ref } = bar({ isRunning: true, rate: 86_400 });
    act(() => ref.current?.update(ARRIVAL_MS));
    expect(page.find('[data-slot="time"]').textContent).toBe('');
  });

  it('runs at the rate that is chosen, one step faster each time, forwards and back', () => {
    const paused = bar();
    click(button('Run backwards'));
    expect(paused.onRun).toHaveBeenLastCalledWith(-3600);
    click(button('Run'));
    expect(paused.onRun).toHaveBeenLastCalledWith(3600);
    page.unmount();
    const running = bar({ isRunning: true });
    click(button('Run forwards'));
    expect(running.onRun).toHaveBeenLastCalledWith(21_600);
    click(button('Run backwards'));
    expect(running.onRun).toHaveBeenLastCalledWith(-3600);
    click(button('Pause'));
    expect(running.onPause).toHaveBeenCalled();
    page.unmount();
    const live = bar({ isLive: true, rate: 1 });
    click(button('Run forwards'));
    expect(live.onRun).toHaveBeenLastCalledWith(60);
  });

  it('offers every rate of the ladder in words, and one of an address that is not on it', () => {
    bar({ rate: -100, isRunning: true });
    const options = page.all('option').map((option) => plain(option.textContent));
    expect(options).toHaveLength(CLOCK_RATES.length + 1);
    expect(options[0]).toBe('real time');
    expect(options).toContain('100 times real time');
    expect(options.at(-1)).toBe('10 years a second');
  });

  it('stands in a still picture', () => {
    bar({ isStill: true });
    for (const label of ['Run backwards', 'Run', 'Run forwards']) expect(button(label)).toHaveProperty('disabled', true);
  });
});

const form = (overrides = {}) => {
  const spies = { onDate: vi.fn(), onUtc: vi.fn(), onClose: vi.fn() };
  page = render(<DateForm locale="en" dateMs={ARRIVAL_MS} venueZoneMinutes={480} isUtc={false} {...spies} {...overrides} />);
  return spies;
};
const submit = (): void => act(() => page.find('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })) as never);

describe('the field for a date', () => {
  it('begins with the date shown and reads what is typed by the clock that is named', () => {
    const { onDate } = form();
    const input = page.find<HTMLInputElement>('input[type="text"]');
    expect(input.value).toBe('2021-02-10 19:52');
    type(input, '2020年7月23日 12:41');
    submit();
    expect(onDate).toHaveBeenCalledWith(Date.UTC(2020, 6, 23, 4, 41));
  });

  it.each([
    ['2026-02-31', 'Month 2 of 2026 has 28 days; there is no day 31.', '2026-02-28', Date.UTC(2026, 1, 27, 16)],
    ['9999-01-01', 'The sky is worked out up to 2200; the year 9999 is after that.', '2200-12-31 23:59', Date.UTC(2200, 11, 31, 16) - 1],
    ['0001-01-01', 'The sky is worked out from 1700 on; the year 1 is before that.', '1700-01-01 08:00', Date.UTC(1700, 0, 1)],
  ])('says what is wrong with %s and offers the nearest', (typed, sentence, offered, dateMs) => {
    const { onDate } = form();
    type(page.find<HTMLInputElement>('input[type="text"]'), typed);
    submit();
    expect(onDate).not.toHaveBeenCalled();
    expect(plain(page.find('[role="alert"]').textContent)).toBe(sentence);
    const suggestion = page.find('.sichao-date-form__suggestion');
    expect(plain(suggestion.textContent)).toBe(`Show ${offered}`);
    click(suggestion);
    const [[given]] = onDate.mock.calls as [[number]];
    expect(Math.abs(given - dateMs)).toBeLessThan(8 * 3_600_000);
  });

  it('says that nonsense is nonsense, until one types on', () => {
    form();
    const input = page.find<HTMLInputElement>('input[type="text"]');
    type(input, 'yesterday');
    submit();
    expect(plain(page.find('[role="alert"]').textContent)).toContain('“yesterday” is not a date we can read');
    expect(page.all('.sichao-date-form__suggestion')).toEqual([]);
    type(input, '2026');
    expect(page.find('[role="alert"]').textContent).toBe('');
  });

  it('closes by Escape, and keeps its keys from the scene', () => {
    const { onClose } = form();
    const outside = vi.fn();
    document.addEventListener('keydown', outside);
    press(page.find('input[type="text"]'), 'Escape');
    expect(onClose).toHaveBeenCalled();
    document.removeEventListener('keydown', outside);
  });
});

describe('the list of events', () => {
  const groups: readonly EventGroup[] = [
    { id: 'a', title: say('A', '甲', '甲'), events: [{ id: 'launch', dateMs: 0, precision: 'minute', words: say('Launch', '发射', '發射'), sourceTitle: 'S' }, { id: 'end', dateMs: 1e12, precision: 'day', words: say('End', '结束', '結束'), sourceTitle: 'S' }] },
    { id: 'mars', title: say('Mars', '火星', '火星'), events: [{ id: 'w', dateMs: 2e12, precision: 'reckoned', words: say('W', '窗', '窗'), detail: 'more', sourceTitle: 'S' }] },
  ];
  const list = () => {
    const spies = { onChoose: vi.fn(), onChart: vi.fn(), onClose: vi.fn() };
    page = render(<EventList locale="en" groups={groups} openId="a" dateMs={5e11} zoneMinutes={0} chartGroupId="mars" {...spies} />);
    return spies;
  };

  it('groups them by mission, with the date, how well it is known, and a mark at the last that has passed', () => {
    list();
    expect(page.all('details').map((group) => group.hasAttribute('open'))).toEqual([true, false]);
    expect(plain(page.find('[data-event="launch"]').textContent)).toBe('Launch1 Jan 1970 00:00to the minute');
    expect(plain(page.find('[data-event="end"]').textContent)).toBe('End9 Sep 2001to the day');
    expect(page.all('[aria-current]').map((event) => event.dataset.event)).toEqual(['launch']);
  });

  it('leads to the one that is chosen, and to the chart', () => {
    const { onChoose, onChart } = list();
    click(page.find('[data-event="w"]'));
    expect(onChoose).toHaveBeenCalledWith('mars', groups[1]!.events[0]);
    click(page.find('.sichao-events__chart'));
    expect(onChart).toHaveBeenCalled();
  });
});

describe('words of time', () => {
  it('tell dates as each language does', () => {
    page = render(<i />);
    expect(LOCALES.map((locale) => plain(dayInWords(ARRIVAL_MS, 480, locale)))).toEqual(['10 Feb 2021', '2021 年 2 月 10 日', '2021 年 2 月 10 日']);
    expect([typedMoment(ARRIVAL_MS, 0), typedMoment(Date.UTC(2020, 0, 1), 0)]).toEqual(['2021-02-10 11:52', '2020-01-01']);
    expect([zoneInWords(480), zoneInWords(-210), zoneInWords(0)]).toEqual(['+8', '−3:30', '+0']);
  });

  it('say what is wrong with a date, and with one in an address', () => {
    page = render(<i />);
    const values = { year: '2026', month: '2', day: '31', last: '28', suggestion: '2026-02-28T00:00:00.000Z', key: 'date', value: '2026-02-31' };
    expect(plain(dateSentence('en', 'date.noSuchDay', values))).toBe('Month 2 of 2026 has 28 days; there is no day 31. The nearest date that can be shown is 2026-02-28.');
    expect(plain(dateNotice('zh-Hant', { messageKey: 'date.noSuchDay', values }))).toBe('網址中的 date=2026-02-31 已忽略。2026 年 2 月只有 28 天，沒有 31 日。最接近的可用日期是 2026-02-28。');
    expect(dateNotice('en', { messageKey: 'contextLost', values })).toBeNull();
  });

  it('are there in three languages, and keep the scripts apart', () => {
    page = render(<i />);
    const all = [TIME_WORDS, CHART_WORDS, LEG_WORDS, DATE_WORDS].flatMap((words) => Object.values(words));
    for (const words of all) for (const locale of LOCALES) expect(words[locale].trim()).not.toBe('');
    expect(all.map((words) => words['zh-Hans']).join('')).not.toMatch(/[這為個們來發顯時間號陸軌離進點開邊]/u);
    expect(all.map((words) => words['zh-Hant']).join('')).not.toMatch(/[这为个们来发显时间号陆轨离进点开边]/u);
    for (const rate of CLOCK_RATES) for (const locale of LOCALES) expect(rateInWords(-rate, locale)).not.toMatch(/[{}]/u);
  });
});
