/**
 * The platform's globals behind one door: clock, timers, visibility, address bar, preferences.
 * Everything else takes what it needs from here, so that tests and stills can hold time.
 */
export interface Platform {
  /** Milliseconds since 1970 UTC. */
  readonly nowMs: () => number;
  /** Monotonic milliseconds. */
  readonly monotonicMs: () => number;
  readonly setTimer: (callback: () => void, delayMs: number) => () => void;
  readonly prefersReducedMotion: () => boolean;
  readonly isHidden: () => boolean;
  readonly onVisibilityChange: (callback: (hidden: boolean) => void) => () => void;
  readonly addressQuery: () => string;
  /** The whole address with another query. */
  readonly addressOf: (query: string) => string;
  readonly pushAddress: (query: string) => void;
  readonly replaceAddress: (query: string) => void;
  readonly onAddressChange: (callback: () => void) => () => void;
  readonly copyText: (text: string) => Promise<void>;
  readonly preferredLanguages: () => readonly string[];
  /** Sets a mark in the browser's own timeline, for whoever measures. */
  readonly mark: (name: string) => void;
}

export function browserPlatform(window: Window & typeof globalThis): Platform {
  const { document, history, location, navigator } = window;
  const reducedMotion = window.matchMedia('(prefers-reduced-motion: reduce)');
  const address = (query: string) => `${location.pathname}${query === '' ? '' : `?${query}`}`;
  return {
    nowMs: () => Date.now(),
    monotonicMs: () => performance.now(),
    setTimer: (callback, delayMs) => {
      const timer = window.setTimeout(callback, delayMs);
      return () => window.clearTimeout(timer);
    },
    prefersReducedMotion: () => reducedMotion.matches,
    isHidden: () => document.hidden,
    onVisibilityChange: (callback) => {
      const listener = () => callback(document.hidden);
      document.addEventListener('visibilitychange', listener);
      return () => document.removeEventListener('visibilitychange', listener);
    },
    addressQuery: () => location.search.replace(/^\?/, ''),
    addressOf: (query) => new URL(address(query), location.href).href,
    pushAddress: (query) => history.pushState(null, '', address(query)),
    replaceAddress: (query) => history.replaceState(null, '', address(query)),
    onAddressChange: (callback) => {
      window.addEventListener('popstate', callback);
      return () => window.removeEventListener('popstate', callback);
    },
    copyText: (text) => navigator.clipboard.writeText(text),
    preferredLanguages: () => navigator.languages,
    mark: (name) => void performance.mark(name),
  };
}
