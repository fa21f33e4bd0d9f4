import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}
globalThis.IS_REACT_ACT_ENVIRONMENT = true;

export interface Rendered {
  readonly container: HTMLElement;
  rerender(node: ReactNode): void;
  unmount(): void;
  /** The one element that matches; throws where there is none. */
  find<E extends HTMLElement = HTMLElement>(selector: string): E;
  all(selector: string): HTMLElement[];
}

/** Mounts a piece in a fresh container of the page. */
export const render = (node: ReactNode): Rendered => {
  const container = document.createElement('div');
  document.body.append(container);
  const root = createRoot(container);
  act(() => root.render(node));
  return {
    container,
    rerender: (next) => act(() => root.render(next)),
    unmount: () => {
      act(() => root.unmount());
      container.remove();
    },
    find: <E extends HTMLElement>(selector: string) => {
      const found = container.querySelector<E>(selector);
      if (!found) throw new Error(`Nothing matches ${selector} in ${container.innerHTML}`);
      return found;
    },
    all: (selector) => [...container.querySelectorAll<HTMLElement>(selector)],
  };
};

export const click = (element: Element): void => act(() => element.dispatchEvent(new MouseEvent('click', { bubbles: true })) as never);

export const press = (element: Element, key: string, options: KeyboardEventInit = {}): void =>
  act(() => element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options })) as never);

/** Types into a field as a hand does: React listens to the setter of the prototype, not to ours. */
export const type = (input: HTMLInputElement, text: string): void => act(() => {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
  input.dispatchEvent(new Event('input', { bubbles: true }));
});
