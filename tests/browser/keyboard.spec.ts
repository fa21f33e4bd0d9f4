import { describe, expect, it } from 'vitest';
import { browserSuite } from '../support/browserSuite.js';
import type { SichaoPage, WithSichao } from '../support/SichaoPage.js';

const visit = browserSuite();

describe('by keyboard', () => {
  it('zooms, turns and comes to rest', async () => {
    await visit({ query: 'q=0.5' }, async (opened) => {
      await opened.settle();
      await opened.part('stage').focus();
      const before = await opened.state();
      for (let press = 0; press < 4; press++) await opened.page.keyboard.press('ArrowUp');
      await opened.settle();
      const closer = await opened.state();
      expect(closer.q).toBeLessThan(before.q - 0.3);
      await opened.page.keyboard.press('PageDown');
      await opened.settle();
      expect((await opened.state()).q).toBeGreaterThan(closer.q + 0.7);
      await opened.page.keyboard.press('ArrowLeft');
      await opened.settle();
      expect((await opened.state()).yawDeg).not.toBeCloseTo(before.yawDeg, 1);
    });
  });

  it('reaches a label by Tab, flies there by Enter, and comes back by Escape', async () => {
    await visit({ query: 'q=0.8&still=1', width: 1280, height: 720 }, async (opened) => {
      await opened.settle();
      let id: string | null = null;
      for (let press = 0; press < 60 && id === null; press++) {
        await opened.page.keyboard.press('Tab');
        id = await opened.page.evaluate(() =>
          (document.activeElement as HTMLElement | null)?.closest('[data-part="labels"]')
            ? ((document.activeElement as HTMLElement).dataset['checkpoint'] ?? null)
            : null);
      }
      expect(id).not.toBeNull();
      await opened.page.keyboard.press('Enter');
      await opened.page.waitForFunction((wanted) => {
        const { at, moving } = (window as unknown as WithSichao).sichao.state();
        return at === wanted && !moving;
      }, id);
      await opened.settle();
      for (let press = 0; press < 2; press++) await opened.page.keyboard.press('Escape');
      await opened.page.waitForFunction(() => (window as unknown as WithSichao).sichao.state().at === null);
    });
  });

  it('shows where the focus is', async () => {
    await visit({ query: 'still=1', width: 1280, height: 720 }, async (opened) => {
      await opened.settle();
      const without: string[] = [];
      for (let press = 0; press < 12; press++) {
        await opened.page.keyboard.press('Tab');
        const mark = await opened.page.evaluate(() => {
          const element = document.activeElement as HTMLElement | null;
          if (!element || element === document.body) return null;
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
          const marked = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
          return { marked, name: element.getAttribute('aria-label') ?? element.textContent ?? '', tag: element.outerHTML.slice(0, 80) };
        });
        if (mark && !mark.marked) without.push(`no outline: ${mark.tag}`);
        if (mark && mark.name.trim() === '') without.push(`no name: ${mark.tag}`);
      }
      expect(without).toEqual([]);
    });
  });
});

describe('by hand', () => {
  it('the wheel zooms at most 1.2 decades a second and springs to rest', async () => {
    // A frame's q belongs to the moment at which that frame began: frames are of uneven length here.
    const prepare = async ({ page }: SichaoPage): Promise<void> => {
      await page.addInitScript(() => {
        const rawFrame = window.requestAnimationFrame.bind(window);
        window.requestAnimationFrame = (callback) =>
          rawFrame((time) => {
            const beganMs = performance.now();
            callback(time);
            const { trace, sichao } = window as unknown as WithSichao & { trace?: [number, number][] };
            if (!trace) return;
            const { q } = sichao.state();
            if (q !== trace.at(-1)?.[1]) trace.push([beganMs, q]);
          });
      });
    };
    await visit({ query: 'q=0.5', prepare }, async (opened) => {
      await opened.settle();
      await opened.page.mouse.move(250, 180);
      await opened.page.evaluate(() => {
        const { sichao } = window as unknown as WithSichao;
        Object.assign(window, { trace: [[performance.now(), sichao.state().q]] });
      });
      for (let notch = 0; notch < 10; notch++) await opened.page.mouse.wheel(0, -100);
      // The wheel's events arrive when the page has time for them.
      await opened.page.waitForFunction(() => (window as unknown as WithSichao).sichao.state().q < 0);
      await opened.settle();
      const trace = await opened.page.evaluate(() => (window as unknown as { trace: [number, number][] }).trace);
      const [firstMs = 0, firstQ = 0] = trace[0] ?? [];
      expect((trace.at(-1)?.[1] ?? 0) - firstQ).toBeLessThan(-0.7);
      let fastest = 0;
      // Over a quarter of a second, as the eye sees it: single frames have uneven times here.
      for (const [ms, q] of trace) {
        const earlier = trace.findLast(([earlierMs]) => earlierMs <= ms - 250);
        if (earlier && ms - firstMs > 250) fastest = Math.max(fastest, Math.abs(q - earlier[1]) / ((ms - earlier[0]) / 1000));
      }
      expect(fastest).toBeLessThan(1.35);
    });
  });

  it('dragging along the ruler changes the scale', async () => {
    await visit({ query: 'q=0.5' }, async (opened) => {
      await opened.settle();
      const box = await opened.part('ruler').boundingBox();
      expect(box).not.toBeNull();
      const { x, y, width, height } = box ?? { x: 0, y: 0, width: 0, height: 0 };
      await opened.page.mouse.move(x + width / 2, y + height * 0.5);
      await opened.page.mouse.down();
      await opened.page.mouse.move(x + width / 2, y + height * 0.54, { steps: 8 });
      await opened.page.mouse.up();
      await opened.settle();
      expect(Math.abs((await opened.state()).q - 0.5)).toBeGreaterThan(0.3);
    });
  });

  it('with reduced motion a flight is a cut with a fade, and ends at the same place', async () => {
    await visit({ reducedMotion: true }, async (opened) => {
      const scales = await opened.page.evaluate(async () => {
        const { sichao } = window as unknown as WithSichao;
        const seen = new Set<number>([sichao.state().q]);
        let isFlying = true;
        const look = (): void => {
          seen.add(sichao.state().q);
          if (isFlying) requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
        await sichao.flyTo('milky-way');
        isFlying = false;
        return [...seen, sichao.state().q];
      });
      // Where it was and where it is: no scale between them is ever passed.
      expect(new Set(scales).size).toBe(2);
      expect((await opened.state()).at).toBe('milky-way');
    });
  });
});
