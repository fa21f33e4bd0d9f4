import { createElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { browserPlatform } from '../services/platform.js';
import { App } from './App.js';
import { preferredLocale } from './preferredLocale.js';
import { PendingApi } from './PendingApi.js';
import type { SichaoApi } from './SichaoApi.js';

declare global {
  interface Window {
    sichao?: SichaoApi;
  }
}

const TAG_NAME = 'sichao-viewer';

/**
 * `<sichao-viewer>`: the whole show as an element, with the public contract as its `api` and as its own methods.
 * With the attribute `main` it follows the address bar and is `window.sichao`; otherwise its attribute `query` says
 * where to start.
 */
export function defineSichaoViewer(window: Window & typeof globalThis): void {
  if (window.customElements.get(TAG_NAME)) return;

  class SichaoViewerElement extends window.HTMLElement {
    private root: Root | null = null;
    private readonly pending = new PendingApi();

    get api(): SichaoApi {
      return this.pending.api;
    }

    get ready(): SichaoApi['ready'] {
      return this.api.ready;
    }

    readonly catalogue: SichaoApi['catalogue'] = () => this.api.catalogue();
    readonly state: SichaoApi['state'] = () => this.api.state();
    readonly flyTo: SichaoApi['flyTo'] = (id, options) => this.api.flyTo(id, options);
    readonly setQ: SichaoApi['setQ'] = (q) => this.api.setQ(q);
    readonly setDate: SichaoApi['setDate'] = (iso) => this.api.setDate(iso);
    readonly measure: SichaoApi['measure'] = (id) => this.api.measure(id);
    readonly where: SichaoApi['where'] = (id) => this.api.where(id);
    readonly stats: SichaoApi['stats'] = () => this.api.stats();
    readonly on: SichaoApi['on'] = (event, listener) => this.api.on(event, listener);

    connectedCallback(): void {
      if (this.root) return;
      const isMain = this.hasAttribute('main');
      const platform = browserPlatform(window);
      if (isMain) window.sichao = this.api;
      this.root = createRoot(this);
      this.root.render(
        createElement(App, {
          platform,
          pending: this.pending,
          baseUrl: new URL('collection/', window.document.baseURI).href,
          query: isMain ? platform.addressQuery() : (this.getAttribute('query') ?? ''),
          ownsAddress: isMain,
          locale: preferredLocale(platform.preferredLanguages()),
          document: window.document,
        }),
      );
    }

    disconnectedCallback(): void {
      // An element that is only moved comes back in the same task.
      queueMicrotask(() => {
        if (this.isConnected) return;
        this.root?.unmount();
        this.root = null;
      });
    }
  }

  window.customElements.define(TAG_NAME, SichaoViewerElement);
}
