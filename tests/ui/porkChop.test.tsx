// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { say } from '../../src/catalogue/sayWords.js';
import { MARS_WINDOWS } from '../../src/core/missions/marsWindows.js';
import { porkChop } from '../../src/core/missions/porkChop.js';
import { durationLine, monthTicks, partOf } from '../../src/ui/missions/chartScale.js';
import { ENERGY_BANDS, paintBands } from '../../src/ui/missions/energyBands.js';
import { MissionPanel, type MissionPanelProps } from '../../src/ui/missions/MissionPanel.js';
import { click, render, type Rendered } from './render.js';

const day = (iso: string): number => Date.parse(`${iso}T00:00Z`);
const YEAR = { firstMs: day('2020-05-01'), lastMs: day('2021-04-30') };

describe('the sides of the chart', () => {
  it('name months, as many as there is room for, and the year where it begins', () => {
    const ticks = monthTicks(YEAR, 20, 'en');
    expect(ticks).toHaveLength(12);
    expect([ticks[0]?.label, ticks[0]?.year, ticks[1]?.year, ticks[8]?.label, ticks[8]?.year]).toEqual(['May', '2020', null, 'Jan', '2021']);
    expect(monthTicks(YEAR, 6, 'zh-Hant').map(({ label }) => label.replace(/\s/gu, ' '))).toEqual(['5 月', '7 月', '9 月', '11 月', '1 月', '3 月']);
    for (const { dateMs } of ticks) expect(partOf(YEAR, dateMs)).toBeGreaterThanOrEqual(0);
  });

  it('draw a time of flight only where it crosses', () => {
    const arrivals = { firstMs: day('2020-11-15'), lastMs: day('2021-12-01') };
    expect(durationLine(YEAR, arrivals, 800)).toBeNull();
    const [x1, y1, x2, y2] = durationLine(YEAR, arrivals, 200) ?? [0, 0, 0, 0];
    expect([x1, x2].every((x) => x >= 0 && x <= 1) && [y1, y2].every((y) => y >= 0 && y <= 1)).toBe(true);
  });
});

describe('the bands of energy', () => {
  const chart = porkChop({ ...MARS_WINDOWS[0]!.axes, stepDays: 8 });
  const image = (width: number, height: number): ImageData => ({ width, height, data: new Uint8ClampedArray(width * height * 4), colorSpace: 'srgb' }) as ImageData;

  it('are brightest at the cheapest flight, and the same whether painted at once or row by row', () => {
    const whole = image(90, 70);
    paintBands(whole, chart, 0, chart.arrivalsMs.length - 1);
    const pieces = image(90, 70);
    for (let row = 0; row < chart.arrivalsMs.length - 1; row++) paintBands(pieces, chart, row, row + 1);
    expect(pieces.data).toEqual(whole.data);
    let brightest = 0;
    for (let i = 0; i < whole.data.length; i += 4) if ((whole.data[i + 1] ?? 0) > (whole.data[brightest + 1] ?? 0)) brightest = i;
    const [x, y] = [(brightest / 4) % 90, Math.floor(brightest / 4 / 90)];
    const { flights, axes } = MARS_WINDOWS[0]!;
    const cheapest = flights.toSorted((a, b) => a.energyKm2S2 - b.energyKm2S2)[0]!;
    expect(Math.abs(x / 90 - partOf({ firstMs: axes.firstDepartureMs, lastMs: axes.lastDepartureMs }, day(cheapest.departure)))).toBeLessThan(0.1);
    expect(Math.abs(1 - y / 70 - partOf({ firstMs: axes.firstArrivalMs, lastMs: axes.lastArrivalMs }, day(cheapest.arrival)))).toBeLessThan(0.12);
  });

  it('grow darker with the energy', () => {
    const light = ENERGY_BANDS.map(({ colour: [red, green, blue] }) => red + green + blue);
    expect(light).toEqual(light.toSorted((a, b) => b - a));
  });
});

describe('the figures of a mission', () => {
  let page: Rendered;
  afterEach(() => page.unmount());
  const plain = (text: string | null): string => (text ?? '').replace(/\s/gu, ' ');
  const panel = (overrides: Partial<MissionPanelProps> = {}) => {
    const spies = { onTrack: vi.fn(), onFollow: vi.fn(), onLaunch: vi.fn(), onNow: vi.fn() };
    page = render(
      <MissionPanel
        locale="en" title={say('Tianwen-1', '天问一号', '天問一號')} caveat={say('Reconstructed', '重建', '重建')} startMs={0} endMs={1e12} zoneMinutes={0}
        figures={{ distanceToEarthM: 1.92e11, speed: 23_400, lightTimeS: 642, frame: 'sun', phase: say('Cruising', '巡航', '巡航') }}
        tracks={['orbiter', 'lander']} track="orbiter" isFollowing={false} {...spies} {...overrides}
      />,
    );
    return spies;
  };

  it('say how far, how fast and how long light takes, what it does and how that is known', () => {
    const { onFollow, onTrack } = panel();
    expect(page.all('dl > div').map((figure) => plain(figure.textContent))).toEqual(['From the Earth1.283 au', 'Speed about the Sun23.4 km/s', 'Light takes10.7 min']);
    expect(plain(page.container.textContent)).toContain('Reconstructed');
    click(page.find('.sichao-mission__follow'));
    expect(onFollow).toHaveBeenCalledWith(true);
    click(page.all('.sichao-mission__tracks button')[1]!);
    expect(onTrack).toHaveBeenCalledWith('lander');
  });

  it('tell the height over the ground while it is about the Earth, and not how far its centre is', () => {
    panel({ figures: { distanceToEarthM: 6_371_000 + 146_000, speed: 5930, lightTimeS: 0.0217, frame: 'earth', phase: say('Coasting', '滑行', '滑行') } });
    expect(page.all('dl > div').map((figure) => plain(figure.textContent))).toEqual(['Above the Earth’s ground146 km', 'Speed over the ground5.93 km/s', 'Light takes486.1 µs']);
  });

  it('tell one day where the flight took no longer', () => {
    panel({ figures: null, startMs: 1000, endMs: 5000 });
    expect(plain(page.find('.sichao-mission__phase').textContent)).toBe('Not under way on this date: it flew on 1 Jan 1970.');
  });

  it('say that the date is the flight’s own where nobody chose one, and lead back to now', () => {
    const { onNow } = panel({ lentMs: Date.UTC(2020, 9, 9, 15) });
    expect(plain(page.find('[data-slot="lent"]').textContent)).toBe('Set to the time of this flight, 9 Oct 2020. Back to now');
    click(page.find('[data-slot="lent"] button'));
    expect(onNow).toHaveBeenCalled();
    page.unmount();
    panel();
    expect(page.all('[data-slot="lent"]')).toEqual([]);
  });

  it('lead to the launch where it is not under way', () => {
    const { onLaunch } = panel({ figures: null });
    expect(plain(page.find('.sichao-mission__phase').textContent)).toBe('Not under way on this date: it flew from 1 Jan 1970 to 9 Sep 2001.');
    click(page.find('.sichao-mission__follow'));
    expect(onLaunch).toHaveBeenCalled();
  });
});
