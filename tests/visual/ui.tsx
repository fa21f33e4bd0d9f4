import { StrictMode, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { checkpointSchema, LOCALES, type Checkpoint, type Domain, type Locale, type Tag } from '../../src/catalogue/schema.js';
import { typesetCheckpoint } from '../../src/catalogue/typesetCheckpoint.js';
import { formatLength } from '../../src/core/format/formatLength.js';
import { toPlainText } from '../../src/core/format/parts.js';
import { Notices, NoWebGL, UiRoot } from '../../src/ui/index.js';
import {
  BottomBar,
  Card,
  createLabelLayer,
  HelpOverlay,
  LanguageSwitch,
  Neighbours,
  Odometer,
  RailToolbar,
  Ruler,
  ScaleBar,
  Search,
  TitleMark,
  TopBar,
  type CardDetail,
  type LabelView,
  type NeighboursHandle,
  type OdometerHandle,
  type RulerHandle,
  type ScaleBarHandle,
} from '../../src/ui/pieces.js';
import { manySamples, SAMPLES } from './uiSamples.js';

const query = new URLSearchParams(location.search);
const pieces = new Set((query.get('piece') ?? '').split(','));
const many = Number(query.get('many') ?? 0);
const checkpoints = many > 0 ? manySamples(many) : SAMPLES;
const files = import.meta.glob<{ default: unknown }>('../../models/*/*/checkpoint.json');

const loadCheckpoint = async (id: string): Promise<Checkpoint> => {
  const path = Object.keys(files).find((name) => name.endsWith(`/${id}/checkpoint.json`));
  const load = path === undefined ? undefined : files[path];
  if (!load) throw new Error(`No checkpoint.json for ${id}`);
  return typesetCheckpoint(checkpointSchema.parse((await load()).default));
};

const LABEL_PLACES = [[0.3, 0.62], [0.42, 0.5], [0.52, 0.36], [0.22, 0.4], [0.62, 0.58]] as const;

const Labels = ({ locale, onChoose }: { readonly locale: Locale; readonly onChoose: (id: string) => void }) => {
  const rootRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = rootRef.current;
    if (!root) return undefined;
    const layer = createLabelLayer(root, { onChoose, sizeMOf: (id) => SAMPLES.find((sample) => sample.id === id)?.sizeM ?? 0 });
    const views: LabelView[] = LABEL_PLACES.map(([x, y], index) => {
      const sample = SAMPLES[index + 7] ?? SAMPLES[0];
      if (!sample) throw new Error('no samples');
      return {
        id: sample.id, name: sample.name[locale], sizeText: toPlainText(formatLength(sample.sizeM, locale)), tag: sample.tag,
        xPx: x * innerWidth, yPx: y * innerHeight, opacity: index === 3 ? 0.5 : 1, emphasised: index === 2,
      };
    });
    layer.update(views, views.length);
    return () => layer.dispose();
  }, [locale, onChoose]);
  return <div ref={rootRef} />;
};

const Page = () => {
  const [locale, setLocale] = useState<Locale>(LOCALES.find((known) => known === query.get('lang')) ?? 'en');
  const [at, setAt] = useState<string | null>(query.get('at'));
  const [detail, setDetail] = useState<CardDetail>({ status: 'loading' });
  const [tags, setTags] = useState<readonly Tag[]>([]);
  const [domains, setDomains] = useState<readonly Domain[]>([]);
  const [searching, setSearching] = useState(pieces.has('search'));
  const [helping, setHelping] = useState(pieces.has('help'));
  const ruler = useRef<RulerHandle>(null);
  const scaleBar = useRef<ScaleBarHandle>(null);
  const odometer = useRef<OdometerHandle>(null);
  const neighbours = useRef<NeighboursHandle>(null);
  const qRef = useRef(Number(query.get('q') ?? 0.6));
  const goto = (q: number) => {
    qRef.current = q;
    ruler.current?.update(q);
    scaleBar.current?.update(q, innerHeight * 0.9);
    odometer.current?.update(q);
    neighbours.current?.update(q);
  };

  useEffect(() => {
    goto(qRef.current);
    Object.assign(window, { ui: { goto, ruler: ruler.current, scaleBar: scaleBar.current, odometer: odometer.current, neighbours: neighbours.current } });
  });
  useEffect(() => {
    if (!at || pieces.has('loading')) return;
    setDetail({ status: 'loading' });
    loadCheckpoint(at).then((checkpoint) => setDetail({ status: 'ready', checkpoint }), () => setDetail({ status: 'failed' }));
  }, [at]);

  // The catalogue's own words where there is such a checkpoint.
  const known = detail.status === 'ready' && detail.checkpoint.id === at ? detail.checkpoint : null;
  const entry = known ? { ...known, sizeM: known.size.value } : SAMPLES.find((sample) => sample.id === at);
  if (pieces.has('noWebGL')) {
    return <UiRoot locale={locale}><NoWebGL locale={locale} entries={SAMPLES} stories={new Map()} onWantStory={() => undefined} onLanguage={setLocale} /></UiRoot>;
  }
  const bright = query.has('bright');
  return (
    <>
      <div style={{ position: 'absolute', inset: 0, background: bright ? '#fff' : 'radial-gradient(60% 70% at 40% 60%, #5b4a3a, #1b2438 60%, #0b1220)' }} />
      <UiRoot locale={locale}>
        <Labels locale={locale} onChoose={setAt} />
        <BottomBar>
          <Neighbours ref={neighbours} locale={locale} checkpoints={checkpoints} chosenId={at} onChoose={setAt} />
          <Odometer ref={odometer} locale={locale} />
          <ScaleBar ref={scaleBar} locale={locale} />
        </BottomBar>
        <Ruler ref={ruler} locale={locale} checkpoints={checkpoints} onDragStart={() => undefined} onDrag={goto} onDragEnd={() => undefined} onZoomTo={goto} onChoose={setAt} />
        <TopBar>
          <TitleMark locale={locale} />
          <RailToolbar locale={locale} searchOpen={searching} fullScreen={false} onHome={() => goto(0.6)} onSearch={() => setSearching(!searching)} onHelp={() => setHelping(true)} onFullScreen={() => undefined} />
          <LanguageSwitch locale={locale} onChange={setLocale} />
        </TopBar>
        {entry && (
          <Card locale={locale} entry={entry} detail={detail} allowLinks={!pieces.has('kiosk')} whole={entry.id === 'dna-base-pair' ? SAMPLES[3] ?? null : null} onClose={() => setAt(null)}
            onLookCloser={() => undefined} onBackToRail={() => setAt(null)} onCopyLink={() => Promise.resolve(true)} onRetry={() => undefined} onChoose={setAt} />
        )}
        {searching && (
          <Search locale={locale} entries={checkpoints} tours={[]} onStartTour={() => undefined} tags={tags} domains={domains} thumbnailUrl={() => null} onFilter={(nextTags, nextDomains) => { setTags(nextTags); setDomains(nextDomains); }}
            onChoose={setAt} onClose={() => setSearching(false)} />
        )}
        <Notices locale={locale} onDismiss={() => undefined} notices={pieces.has('notices') ? [
          { id: 'a', kind: 'info', messageKey: 'contextRestored', values: {} },
          { id: 'b', kind: 'warning', messageKey: 'addressBadValue', values: { key: 'q', value: 'banana' } },
          { id: 'c', kind: 'error', messageKey: 'modelFailed', values: { name: SAMPLES[13]?.name[locale] ?? '' } },
        ] : []} />
        {helping && <HelpOverlay locale={locale} onClose={() => setHelping(false)} />}
      </UiRoot>
    </>
  );
};

const root = document.getElementById('root');
if (root) createRoot(root).render(<StrictMode><Page /></StrictMode>);
