import { createStore, type StoreApi } from 'zustand/vanilla';
import { reduceSession, type Command } from './commands.js';
import { initialSessionState, type SessionState } from './SessionState.js';

/** The one place where the session is kept; `dispatch` is the only way to change it. */
export interface SessionStore {
  readonly getState: () => SessionState;
  readonly subscribe: StoreApi<SessionState>['subscribe'];
  readonly dispatch: (command: Command) => void;
}

export function createSessionStore(initial: Partial<SessionState> = {}): SessionStore {
  const store = createStore<SessionState>(() => ({ ...initialSessionState, ...initial }));
  return {
    getState: store.getState,
    subscribe: store.subscribe,
    dispatch: (command) => store.setState((state) => reduceSession(state, command), true),
  };
}
