// @vitest-environment happy-dom
import { createRef, StrictMode } from 'react';
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Ruler, type RulerHandle } from '../../src/ui/pieces.js';
import { SAMPLES } from '../visual/uiSamples.js';
import { press, render, type Rendered } from './render.js';

const ruler = createRef<RulerHandle>();
const calls = { onDragStart: vi.fn(), onDrag: vi.fn<(q: number) => void>(), onDragEnd: vi.fn(), onZoomTo: vi.fn<(q: number) => void>(), onChoose: vi.fn<(id: string) => void>() };
let page: Rendered;
let slider: HTMLElement;

const pointer = (kind: string, clientY: number): void => {
  slider.dispatchEvent(new PointerEvent(kind, { clientX: 2, clientY, button: 0, pointerId: 1, bubbles: true }));
};

beforeEach(() => {
  vi.clearAllMocks();
  page = render(<StrictMode><Ruler ref={ruler} locale="en" checkpoints={SAMPLES} {...calls} /></StrictMode>);
  slider = page.find('[data-part="ruler"]');
  slider.setPointerCapture = () => undefined;
  act(() => ruler.current?.update(0.5));
});
afterEach(() => page.unmount());

describe('Ruler', () => {
  it('is a slider that says where the view is', () => {
    expect(slider.getAttribute('role')).toBe('slider');
    expect(slider.getAttribute('aria-valuenow')).toBe('0.5');
    expect(slider.getAttribute('aria-valuetext')).toContain('3\u00a0metres');
    act(() => ruler.current?.update(-9));
    expect(slider.getAttribute('aria-valuetext')).toContain('1\u00a0nanometre');
    expect(Number(slider.getAttribute('aria-valuemin'))).toBe(-35);
  });

  it('moves the marker without a render', () => {
    const here = page.find('.sichao-ruler__here');
    const before = here.style.transform;
    ruler.current?.update(12);
    expect(here.style.transform).not.toBe(before);
    expect(here.style.transform).not.toContain('NaN');
  });

  it('answers to keys, and keeps them from the stage', () => {
    const outer = vi.fn();
    document.body.addEventListener('keydown', outer);
    press(slider, 'ArrowUp');
    expect(calls.onZoomTo).toHaveBeenLastCalledWith(expect.closeTo(0.6, 9));
    press(slider, 'PageDown');
    expect(calls.onZoomTo).toHaveBeenLastCalledWith(expect.closeTo(-0.5, 9));
    press(slider, 'Home');
    expect(calls.onZoomTo).toHaveBeenLastCalledWith(-35);
    press(slider, 'End');
    expect(calls.onZoomTo).toHaveBeenLastCalledWith(27.3);
    expect(outer).not.toHaveBeenCalled();
    press(slider, 'x');
    expect(outer).toHaveBeenCalledOnce();
    document.body.removeEventListener('keydown', outer);
  });

  it('goes from checkpoint to checkpoint with Shift and flies with Enter', () => {
    press(slider, 'ArrowUp', { shiftKey: true });
    expect(slider.getAttribute('aria-valuetext')).toBe('Watt’s steam engine, 7.6 metres'.replace(' metres', '\u00a0metres'));
    expect(page.find('.sichao-ruler__tip').textContent).toContain('Watt’s steam engine');
    press(slider, 'ArrowDown', { shiftKey: true });
    press(slider, 'Enter');
    expect(calls.onChoose).toHaveBeenLastCalledWith('human');
  });

  it('zooms when dragged, relative to where it was taken hold of', () => {
    pointer('pointerdown', 200);
    pointer('pointermove', 202);
    expect(calls.onDragStart).not.toHaveBeenCalled();
    pointer('pointermove', 180);
    expect(calls.onDragStart).toHaveBeenCalledOnce();
    const first = calls.onDrag.mock.lastCall?.[0] ?? Number.NaN;
    expect(first).toBeGreaterThan(0.5);
    pointer('pointermove', 200);
    expect(calls.onDrag.mock.lastCall?.[0]).toBeCloseTo(0.5, 5);
    pointer('pointerup', 200);
    expect(calls.onDragEnd).toHaveBeenCalledOnce();
    expect(calls.onZoomTo).not.toHaveBeenCalled();
  });

  it('goes to the figure that is tapped', () => {
    pointer('pointerdown', 40);
    pointer('pointerup', 40);
    expect(calls.onZoomTo).toHaveBeenCalledOnce();
    expect(calls.onZoomTo.mock.lastCall?.[0]).toBeGreaterThan(10);
    expect(calls.onDragStart).not.toHaveBeenCalled();
  });
});
