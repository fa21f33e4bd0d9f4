import { describe, expect, it } from 'vitest';
import { reduceSession, type Command } from '../../src/session/commands.js';
import { initialSessionState, SESSION_SCOPES } from '../../src/session/SessionState.js';

const notice = (id: string) => ({ id, kind: 'info' as const, messageKey: 'contextLost', values: {} });

describe('the session', () => {
  it('gives every field a scope', () => {
    expect(Object.keys(SESSION_SCOPES).sort()).toEqual(Object.keys(initialSessionState).sort());
  });

  it('keeps its identity when a command changes nothing', () => {
    const commands: Command[] = [
      { type: 'arrive', at: null },
      { type: 'speak', lang: 'en' },
      { type: 'setClock', dateMs: null, rate: 1 },
      { type: 'follow', track: null },
      { type: 'tellUtc', utc: false },
      { type: 'dismiss', noticeId: 'nobody' },
      { type: 'openHelp', open: false },
    ];
    for (const command of commands) expect(reduceSession(initialSessionState, command)).toBe(initialSessionState);
  });

  it('stops following a craft when something else is chosen', () => {
    const following = reduceSession({ ...initialSessionState, at: 'tianwen-1' }, { type: 'follow', track: 'orbiter' });
    expect(following.follow).toBe('orbiter');
    expect(reduceSession(following, { type: 'arrive', at: 'tianwen-1' }).follow).toBe('orbiter');
    expect(reduceSession(following, { type: 'arrive', at: 'mars' }).follow).toBeNull();
  });

  it('keeps the newest notices, each once', () => {
    let state = initialSessionState;
    const ids = Array.from({ length: 14 }, (_, i) => `n${i}`);
    for (const id of [...ids, 'n5']) state = reduceSession(state, { type: 'notify', notice: notice(id) });
    expect(state.notices.map(({ id }) => id)).toEqual([...ids.slice(2).filter((id) => id !== 'n5'), 'n5']);
    const left = reduceSession(state, { type: 'dismiss', noticeId: 'n7' });
    expect(left.notices.map(({ id }) => id)).not.toContain('n7');
    expect(left.notices).toHaveLength(11);
  });

  it('is JSON, and a replayed log gives the same state', () => {
    const log: Command[] = [
      { type: 'arrive', at: 'earth' },
      { type: 'speak', lang: 'zh-Hant' },
      { type: 'filter', tags: ['ultra-micro'], domains: ['life'] },
      { type: 'notify', notice: notice('a') },
    ];
    const play = () => log.reduce(reduceSession, initialSessionState);
    expect(JSON.parse(JSON.stringify(play()))).toEqual(play());
  });
});
