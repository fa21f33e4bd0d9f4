import { useCallback, useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Locale } from '../catalogue/terms.js';
import type { Platform } from '../services/platform.js';
import { listenToGestures } from '../stage/input/gestures.js';
import { steerByKey } from '../stage/input/keyboard.js';
import { pickExhibit } from '../stage/pick.js';
import { QUALITY_PRESETS } from '../stage/render/ResolutionGovernor.js';
import { SkyScene } from '../stage/SkyScene.js';
import { Stage } from '../stage/Stage.js';
import { Notices, translate, UiRoot } from '../ui/index.js';
import { loadLive } from './liveModules.js';
import type * as PiecesModule from './Pieces.js';
import type { Show } from './Show.js';
import './viewer.css';

export interface ViewerProps {
  readonly show: Show;
  readonly platform: Platform;
  readonly baseUrl: string;
  /** The visitor has chosen another language. */
  readonly onLanguage: (locale: Locale) => void;
}

/** The explorer's screen: the scene, one ruler, one scale bar, one card; nothing else unless asked for. */
export function Viewer({ show, platform, baseUrl, onLanguage }: ViewerProps): ReactNode {
  const session = useSyncExternalStore(show.session.subscribe, show.session.getState);
  const { lang } = session;
  const stageRef = useRef<HTMLDivElement>(null);
  const labelsRef = useRef<HTMLDivElement>(null);
  const desertRef = useRef<HTMLParagraphElement>(null);
  const pieces = usePiecesAfterPicture(show, platform);

  useEffect(() => {
    const stage = stageRef.current;
    if (!stage) return undefined;
    show.engine.invalidate();
    const stopGestures = listenToGestures(stage, {
      navigator: show.navigator,
      invalidate: () => show.engine.invalidate(),
      onClick: (x, y) => {
        const id = pickExhibit(show.engine, x, y);
        if (id !== null) void show.flyTo(id).catch(() => undefined);
      },
    });
    const stopSession = show.session.subscribe(() => show.engine.invalidate());
    const stopVisibility = platform.onVisibilityChange((hidden) => {
      if (!hidden) show.engine.invalidate();
    });
    return () => {
      stopGestures();
      stopSession();
      stopVisibility();
    };
  }, [show, platform]);

  useEffect(() => onLanguage(lang), [lang, onLanguage]);
  useKeys(show, stageRef);
  const contextLost = useCallback(() => {
    show.contextLost = true;
    show.notify('info', 'contextLost');
    show.events.emit('contextLost', {});
  }, [show]);
  const contextRestored = useCallback(() => {
    show.contextLost = false;
    show.session.dispatch({ type: 'dismiss', noticeId: 'contextLost:' });
    show.events.emit('contextRestored', {});
  }, [show]);

  return (
    <UiRoot locale={lang}>
      <div
        ref={stageRef}
        data-part="stage"
        className="sichao-stage"
        tabIndex={0}
        role="application"
        aria-label={translate(lang)('sceneLabel')}
      >
        <Stage
          engine={show.engine}
          loadLive={loadLive}
          preset={QUALITY_PRESETS[session.quality ?? 'high']}
          clock={platform}
          devicePixelRatio={window.devicePixelRatio}
          onLiveFailure={(slot) => show.notify('warning', 'modelFailed', { name: slot.entry.name[lang] })}
          onContextLost={contextLost}
          onContextRestored={contextRestored}
        >
          <SkyScene engine={show.engine} />
        </Stage>
      </div>
      <div ref={labelsRef} />
      <p ref={desertRef} className="sichao-desert" role="status" hidden>
        {translate(lang)('desert')}
      </p>
      {pieces && <pieces.Pieces show={show} session={session} platform={platform} baseUrl={baseUrl} stage={stageRef} labels={labelsRef} desert={desertRef} />}
      <Notices
        locale={lang}
        notices={session.notices}
        laterWords={pieces?.dateNotice}
        onDismiss={(noticeId) => show.session.dispatch({ type: 'dismiss', noticeId })}
      />
    </UiRoot>
  );
}

/** Longer than this the visitor does not wait for the pieces, though nothing stands on the floor yet. */
const PIECES_AFTER_MS = 1500;

/**
 * The pieces around the scene: once its first exhibit is drawn, for fetching and painting them would only hold it up,
 * or after a while where that takes its time. Null until then.
 */
function usePiecesAfterPicture(show: Show, platform: Platform): typeof PiecesModule | null {
  const [pieces, setPieces] = useState<typeof PiecesModule | null>(null);
  useEffect(() => {
    let asked = false;
    let gone = false;
    const bring = () => {
      if (asked || gone) return;
      asked = true;
      import('./Pieces.js').then(
        (module) => {
          if (!gone) setPieces(module);
        },
        (error: unknown) => show.notify('error', 'piecesFailed', { reason: error instanceof Error ? error.message : String(error) }),
      );
    };
    void show.engine.firstPicture.then(bring);
    const cancel = platform.setTimer(bring, PIECES_AFTER_MS);
    return () => {
      gone = true;
      cancel();
    };
  }, [show, platform]);
  return pieces;
}

/** A clicker's keys: on a tour they lead to the next and the previous stop. */
const PAGES: Readonly<Record<string, number>> = { PageDown: 1, PageUp: -1 };

function turnPage(show: Show, by: number): void {
  const { tour } = show.session.getState();
  if (tour) show.session.dispatch({ type: 'tour', tour: { id: tour.id, stop: Math.max(0, tour.stop + by), reached: false } });
}

function useKeys(show: Show, stageRef: { readonly current: HTMLDivElement | null }): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target instanceof HTMLElement ? event.target : null;
      if (target?.closest('input, textarea, select, [role="slider"], dialog, [role="toolbar"]')) return;
      const { dispatch, getState } = show.session;
      if (event.key === '/') dispatch({ type: 'openSearch', open: true });
      else if (event.key === '?') dispatch({ type: 'openHelp', open: true });
      else if (event.key === 'Escape' && getState().searchOpen) dispatch({ type: 'openSearch', open: false });
      else if (event.key === 'Escape' && getState().at !== null) show.backToRail();
      else if (getState().tour && PAGES[event.key] !== undefined) turnPage(show, PAGES[event.key] ?? 0);
      else if (target?.closest('[data-part="card"], [data-part="tour"], [data-part="search"], [data-part="clock"]')) return;
      else if (!steerByKey(show.navigator, event.key)) return;
      event.preventDefault();
      show.engine.invalidate();
    };
    const root = stageRef.current?.ownerDocument;
    root?.addEventListener('keydown', onKey);
    return () => root?.removeEventListener('keydown', onKey);
  }, [show, stageRef]);
}
