import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Locale } from '../catalogue/terms.js';
import type { Platform } from '../services/platform.js';
import type { SessionState } from '../session/SessionState.js';
import { listenToGestures } from '../stage/input/gestures.js';
import { steerByKey } from '../stage/input/keyboard.js';
import { pickExhibit } from '../stage/pick.js';
import { QUALITY_PRESETS } from '../stage/render/ResolutionGovernor.js';
import { SkyScene } from '../stage/SkyScene.js';
import { Stage } from '../stage/Stage.js';
import {
  BottomBar,
  createLabelLayer,
  HelpOverlay,
  LanguageSwitch,
  Neighbours,
  Notices,
  Odometer,
  RailToolbar,
  Scrims,
  Ruler,
  ScaleBar,
  Search,
  TitleMark,
  TopBar,
  translate,
  UiRoot,
  type NeighboursHandle,
  type OdometerHandle,
  type RulerHandle,
  type ScaleBarHandle,
} from '../ui/index.js';
import { ChosenCard } from './ChosenCard.js';
import { Instruments } from './Instruments.js';
import { loadLive } from './liveModules.js';
import type { Show } from './Show.js';
import { useFullScreen } from './useFullScreen.js';
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
  const rulerRef = useRef<RulerHandle>(null);
  const scaleBarRef = useRef<ScaleBarHandle>(null);
  const odometerRef = useRef<OdometerHandle>(null);
  const neighboursRef = useRef<NeighboursHandle>(null);
  const hasPieces = usePiecesAfterPicture(show, platform);
  const checkpoints = useMemo(() => [...show.world.entries.values()], [show]);
  const choose = useCallback((id: string) => void show.flyTo(id).catch(() => undefined), [show]);

  useEffect(() => {
    const stage = stageRef.current;
    const labels = labelsRef.current;
    const desert = desertRef.current;
    if (!stage || !labels || !desert) return undefined;
    const instruments = new Instruments(show, {
      root: stage.parentElement ?? stage,
      layer: createLabelLayer(labels, { onChoose: choose, sizeMOf: (id) => show.world.entry(id)?.sizeM ?? 0 }),
      desert,
      ruler: rulerRef,
      scaleBar: scaleBarRef,
      odometer: odometerRef,
      neighbours: neighboursRef,
    });
    if (hasPieces) {
      show.onFrame = instruments.update;
      show.notePieces();
    }
    show.engine.invalidate();
    const stopGestures = listenToGestures(stage, {
      navigator: show.navigator,
      invalidate: () => show.engine.invalidate(),
      onClick: (x, y) => {
        const id = pickExhibit(show.engine, x, y);
        if (id !== null) choose(id);
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
      instruments.dispose();
    };
  }, [show, platform, choose, hasPieces]);

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
      {hasPieces && (
        <>
          <Scrims />
          <Controls show={show} session={session} baseUrl={baseUrl} onChoose={choose} />
          <BottomBar>
            <Neighbours ref={neighboursRef} locale={lang} checkpoints={checkpoints} chosenId={session.at} onChoose={choose} />
            <Odometer ref={odometerRef} locale={lang} />
            <ScaleBar ref={scaleBarRef} locale={lang} />
          </BottomBar>
          <Ruler
            ref={rulerRef}
            locale={lang}
            checkpoints={checkpoints}
            onDragStart={() => undefined}
            onDrag={(q) => {
              show.navigator.dragZoom(q);
              show.engine.invalidate();
            }}
            onDragEnd={() => {
              show.navigator.release();
              show.engine.invalidate();
            }}
            onZoomTo={(q) => {
              show.navigator.setZoomTarget(q);
              show.engine.invalidate();
            }}
            onChoose={choose}
          />
          {session.at !== null && (
            <ChosenCard key={session.at} show={show} platform={platform} id={session.at} locale={lang} baseUrl={baseUrl} onChoose={choose} />
          )}
        </>
      )}
    </UiRoot>
  );
}

interface ControlsProps {
  readonly show: Show;
  readonly session: SessionState;
  readonly baseUrl: string;
  readonly onChoose: (id: string) => void;
}

function Controls({ show, session, baseUrl, onChoose }: ControlsProps): ReactNode {
  const { lang, tags, domains, searchOpen, helpOpen, notices } = session;
  const { dispatch } = show.session;
  const [fullScreen, toggleFullScreen] = useFullScreen();
  const entries = useMemo(() => [...show.world.entries.values()], [show]);
  return (
    <>
      <TopBar>
        <TitleMark locale={lang} />
        <RailToolbar
          locale={lang}
          searchOpen={searchOpen}
          fullScreen={fullScreen}
          onHome={() => show.home()}
          onSearch={() => dispatch({ type: 'openSearch', open: !searchOpen })}
          onHelp={() => dispatch({ type: 'openHelp', open: true })}
          onFullScreen={toggleFullScreen}
        />
        <LanguageSwitch locale={lang} onChange={(locale) => show.speak(locale)} />
      </TopBar>
      {searchOpen && (
        <Search
          locale={lang}
          entries={entries}
          tags={tags}
          domains={domains}
          thumbnailUrl={({ id }) => {
            const entry = show.world.entry(id);
            return entry ? `${baseUrl}${entry.thumbnailFile}` : null;
          }}
          onFilter={(nextTags, nextDomains) => dispatch({ type: 'filter', tags: nextTags, domains: nextDomains })}
          onChoose={(id) => {
            dispatch({ type: 'openSearch', open: false });
            onChoose(id);
          }}
          onClose={() => dispatch({ type: 'openSearch', open: false })}
        />
      )}
      {helpOpen && <HelpOverlay locale={lang} onClose={() => dispatch({ type: 'openHelp', open: false })} />}
      <Notices locale={lang} notices={notices} onDismiss={(noticeId) => dispatch({ type: 'dismiss', noticeId })} />
    </>
  );
}

/** Longer than this the visitor does not wait for the pieces, though nothing stands on the floor yet. */
const PIECES_AFTER_MS = 1500;

/**
 * Whether the pieces around the scene may come: once its first exhibit is drawn, for painting them would only hold it
 * up, or after a while where that takes its time.
 */
function usePiecesAfterPicture(show: Show, platform: Platform): boolean {
  const [may, setMay] = useState(false);
  useEffect(() => {
    let gone = false;
    const bring = () => {
      if (!gone) setMay(true);
    };
    void show.engine.firstPicture.then(bring);
    const cancel = platform.setTimer(bring, PIECES_AFTER_MS);
    return () => {
      gone = true;
      cancel();
    };
  }, [show, platform]);
  return may;
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
      else if (target?.closest('[data-part="card"], [data-part="search"]')) return;
      else if (!steerByKey(show.navigator, event.key)) return;
      event.preventDefault();
      show.engine.invalidate();
    };
    const root = stageRef.current?.ownerDocument;
    root?.addEventListener('keydown', onKey);
    return () => root?.removeEventListener('keydown', onKey);
  }, [show, stageRef]);
}
