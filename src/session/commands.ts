import type { Domain, Locale, Tag } from '../catalogue/schema.js';
import type { Notice, Quality, SessionState, TourPlace } from './SessionState.js';

/** All that may change the session. */
export type Command =
  | { readonly type: 'arrive'; readonly at: string | null }
  | { readonly type: 'speak'; readonly lang: Locale }
  | { readonly type: 'setClock'; readonly dateMs: number | null; readonly rate: number }
  | { readonly type: 'follow'; readonly track: string | null }
  | { readonly type: 'tour'; readonly tour: TourPlace | null }
  | { readonly type: 'tellUtc'; readonly utc: boolean }
  | { readonly type: 'filter'; readonly tags: readonly Tag[]; readonly domains: readonly Domain[] }
  | { readonly type: 'setQuality'; readonly quality: Quality | null }
  | { readonly type: 'openSearch'; readonly open: boolean }
  | { readonly type: 'openHelp'; readonly open: boolean }
  | { readonly type: 'notify'; readonly notice: Notice }
  | { readonly type: 'dismiss'; readonly noticeId: string }
  | { readonly type: 'restore'; readonly fields: Partial<SessionState> };

const MOST_NOTICES = 12;

/** The session after a command. Returns the same object when nothing changes. */
export function reduceSession(state: SessionState, command: Command): SessionState {
  switch (command.type) {
    case 'arrive':
      // What was followed is left with the mission that it belongs to.
      return state.at === command.at ? state : { ...state, at: command.at, follow: null };
    case 'speak':
      return state.lang === command.lang ? state : { ...state, lang: command.lang };
    case 'setClock':
      return state.dateMs === command.dateMs && state.rate === command.rate ? state : { ...state, dateMs: command.dateMs, rate: command.rate };
    case 'follow':
      return state.follow === command.track ? state : { ...state, follow: command.track };
    case 'tour':
      return state.tour === command.tour ? state : { ...state, tour: command.tour };
    case 'tellUtc':
      return state.utc === command.utc ? state : { ...state, utc: command.utc };
    case 'filter':
      return { ...state, tags: command.tags, domains: command.domains };
    case 'setQuality':
      return state.quality === command.quality ? state : { ...state, quality: command.quality };
    case 'openSearch':
      return state.searchOpen === command.open ? state : { ...state, searchOpen: command.open };
    case 'openHelp':
      return state.helpOpen === command.open ? state : { ...state, helpOpen: command.open };
    case 'notify': {
      const others = state.notices.filter((notice) => notice.id !== command.notice.id);
      return { ...state, notices: [...others, command.notice].slice(-MOST_NOTICES) };
    }
    case 'dismiss': {
      const notices = state.notices.filter((notice) => notice.id !== command.noticeId);
      return notices.length === state.notices.length ? state : { ...state, notices };
    }
    case 'restore':
      return { ...state, ...command.fields };
  }
}
