import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { Platform } from '../services/platform.js';
import type { SessionState } from '../session/SessionState.js';
import {
  BottomBar,
  createLabelLayer,
  dateNotice,
  dateSentence,
  HelpOverlay,
  LanguageSwitch,
  Neighbours,
  Odometer,
  RailToolbar,
  Ruler,
  ScaleBar,
  Scrims,
  Search,
  TitleMark,
  TopBar,
  type NeighboursHandle,
  type OdometerHandle,
  type RulerHandle,
  type ScaleBarHandle,
} from '../ui/pieces.js';
import { ChosenCard } from './ChosenCard.js';
import { ChosenTour, useTour } from './ChosenTour.js';
import { Instruments } from './Instruments.js';
import { passGesturesOn } from './passGesturesOn.js';
import type { Show } from './Show.js';
import type * as SkyPiecesModule from './SkyPieces.js';
import { useFullScreen } from './useFullScreen.js';
import { useSkySight } from './useSkySight.js';

export { dateNotice };

export interface PiecesProps {
  readonly show: Show;
  readonly session: SessionState;
  readonly platform: Platform;
  readonly baseUrl: string;
  readonly stage: RefObject<HTMLDivElement | null>;
  readonly labels: RefObject<HTMLDivElement | null>;
  readonly desert: RefObject<HTMLParagraphElement | null>;
}

/**
 * All that stands around the scene: ruler, scale bar, labels, card, controls. A chunk of its own, fetched once the
 * first exhibit is drawn.
 */
export function Pieces({ show, session, platform, baseUrl, stage, labels, desert }: PiecesProps): ReactNode {
  const { lang } = session;
  const rulerRef = useRef<RulerHandle>(null);
  const scaleBarRef = useRef<ScaleBarHandle>(null);
  const odometerRef = useRef<OdometerHandle>(null);
  const neighboursRef = useRef<NeighboursHandle>(null);
  const checkpoints = useMemo(() => [...show.world.entries.values()], [show]);
  const sky = useSkyPieces(show);
  const [chartOpen, setChartOpen] = useState(false);
  const choose = useCallback((id: string) => void show.flyTo(id).catch(() => undefined), [show]);

  useEffect(() => {
    if (!stage.current || !labels.current || !desert.current) return undefined;
    const root = stage.current.parentElement ?? stage.current;
    const instruments = new Instruments(show, {
      root,
      layer: createLabelLayer(labels.current, { onChoose: choose, sizeMOf: (id) => show.world.entry(id)?.sizeM ?? 0 }),
      desert: desert.current,
      ruler: rulerRef,
      scaleBar: scaleBarRef,
      odometer: odometerRef,
      neighbours: neighboursRef,
    });
    const stopPassing = passGesturesOn(root, stage.current);
    show.onFrame = instruments.update;
    show.sayDateProblem = dateSentence;
    show.notePieces();
    show.engine.invalidate();
    return () => {
      show.onFrame = () => false;
      stopPassing();
      instruments.dispose();
    };
  }, [show, choose, stage, labels, desert]);

  return (
    <>
      <Scrims />
      <Controls show={show} session={session} baseUrl={baseUrl} onChoose={choose} />
      {sky && <sky.SkyPieces show={show} session={session} platform={platform} chartOpen={chartOpen} onChart={setChartOpen} />}
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
      <Chosen show={show} session={session} platform={platform} baseUrl={baseUrl} onChoose={choose} onChart={() => setChartOpen(true)} />
    </>
  );
}

/** The pieces about date and missions, fetched after all others, so that they stand when the view comes to the sky; null while it is not there. */
function useSkyPieces(show: Show): typeof SkyPiecesModule | null {
  const isSeen = useSkySight(show);
  const [pieces, setPieces] = useState<typeof SkyPiecesModule | null>(null);
  useEffect(() => {
    import('./SkyPieces.js').then(setPieces, (error: unknown) => show.notify('error', 'piecesFailed', { reason: error instanceof Error ? error.message : String(error) }));
  }, [show]);
  return isSeen ? pieces : null;
}

interface ChosenProps {
  readonly show: Show;
  readonly session: SessionState;
  readonly platform: Platform;
  readonly baseUrl: string;
  readonly onChoose: (id: string) => void;
  readonly onChart: () => void;
}

/** What is said of where the view is: the tour's stop, or the card of the chosen checkpoint. */
function Chosen({ show, session, platform, baseUrl, onChoose, onChart }: ChosenProps): ReactNode {
  const { at, lang } = session;
  const guided = useTour(show, session, baseUrl);
  const [aboutId, setAboutId] = useState<string | null>(null);
  if (guided && (at === null || at !== aboutId)) {
    return <ChosenTour guided={guided} locale={lang} onAbout={() => setAboutId(at)} />;
  }
  if (at === null) return null;
  const close = guided ? () => setAboutId(null) : undefined;
  return <ChosenCard key={at} show={show} platform={platform} id={at} locale={lang} baseUrl={baseUrl} onChoose={onChoose} onChart={onChart} onClose={close} />;
}

interface ControlsProps {
  readonly show: Show;
  readonly session: SessionState;
  readonly baseUrl: string;
  readonly onChoose: (id: string) => void;
}

function Controls({ show, session, baseUrl, onChoose }: ControlsProps): ReactNode {
  const { lang, tags, domains, searchOpen, helpOpen } = session;
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
          tours={show.tours}
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
          onStartTour={(id) => {
            dispatch({ type: 'openSearch', open: false });
            dispatch({ type: 'tour', tour: { id, stop: 0, reached: false } });
          }}
          onClose={() => dispatch({ type: 'openSearch', open: false })}
        />
      )}
      {helpOpen && <HelpOverlay locale={lang} onClose={() => dispatch({ type: 'openHelp', open: false })} />}
    </>
  );
}
