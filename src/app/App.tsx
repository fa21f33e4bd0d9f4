import { useCallback, useEffect, useState, type ReactNode } from 'react';
import type { CatalogueIndex } from '../catalogue/CatalogueIndex.js';
import { loadDetail, loadIndex } from '../catalogue/loadCatalogue.js';
import type { Locale, Localized } from '../catalogue/schema.js';
import type { Platform } from '../services/platform.js';
import { readAddress } from '../session/address.js';
import { NoWebGLBoundary } from '../stage/render/NoWebGLBoundary.js';
import { NoWebGL, Notices, translate, UiRoot } from '../ui/index.js';
import { fetchFrom } from './fetchJson.js';
import type { PendingApi } from './PendingApi.js';
import { Show } from './Show.js';
import { Viewer } from './Viewer.js';

export interface AppProps {
  readonly platform: Platform;
  readonly pending: PendingApi;
  /** Where the built collection lies, with a slash at the end. */
  readonly baseUrl: string;
  readonly query: string;
  readonly ownsAddress: boolean;
  readonly locale: Locale;
  readonly document: Document;
}

type Opening =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'show'; readonly show: Show; readonly catalogue: CatalogueIndex };

/** Opens the collection and, where the browser can draw, the show; else the collection as text. */
export function App(props: AppProps): ReactNode {
  const { platform, pending, baseUrl, query, ownsAddress, document } = props;
  const [opening, setOpening] = useState<Opening>({ kind: 'loading' });
  const [locale, setLocale] = useState<Locale>(readAddress(query).address.lang ?? props.locale);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let cancelled = false;
    const open = async (): Promise<Opening> => {
      const catalogue = await loadIndex(fetchFrom(baseUrl));
      const show = new Show({ platform, catalogue, collectionUrl: baseUrl, query, ownsAddress, initial: { lang: locale } });
      pending.begin(show);
      return { kind: 'show', show, catalogue };
    };
    open().then(
      (opened) => {
        if (!cancelled) setOpening(opened);
      },
      (error: unknown) => {
        const reason = error instanceof Error ? error : new Error(String(error));
        pending.fail(reason);
        if (!cancelled) setOpening({ kind: 'failed', reason: reason.message });
      },
    );
    return () => {
      cancelled = true;
    };
    // The language at the start is the show's initial one; it changes inside the show.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [platform, pending, baseUrl, query, ownsAddress, document, attempt]);

  useEffect(() => {
    if (opening.kind !== 'show') return undefined;
    const { show } = opening;
    return () => show.dispose();
  }, [opening]);

  useEffect(() => {
    if (ownsAddress) document.documentElement.lang = locale;
  }, [document, locale, ownsAddress]);

  if (opening.kind === 'show') {
    const { show, catalogue } = opening;
    const text = (
      <UiRoot locale={locale}>
        <TextCollection catalogue={catalogue} baseUrl={baseUrl} locale={locale} onLanguage={setLocale} />
      </UiRoot>
    );
    return (
      <NoWebGLBoundary fallback={text} onNoWebGL={(error) => pending.fail(error)}>
        <Viewer show={show} platform={platform} baseUrl={baseUrl} onLanguage={setLocale} />
      </NoWebGLBoundary>
    );
  }
  const failed = opening.kind === 'failed';
  return (
    <UiRoot locale={locale}>
      {failed ? (
        <Notices
          locale={locale}
          notices={[{ id: 'catalogue', kind: 'error', messageKey: 'catalogueFailed', values: { reason: opening.reason } }]}
          onDismiss={() => {
            setOpening({ kind: 'loading' });
            setAttempt(attempt + 1);
          }}
        />
      ) : (
        <p className="sichao-opening" role="status">
          {translate(locale)('loading')}
        </p>
      )}
    </UiRoot>
  );
}

interface TextCollectionProps {
  readonly catalogue: CatalogueIndex;
  readonly baseUrl: string;
  readonly locale: Locale;
  readonly onLanguage: (locale: Locale) => void;
}

function TextCollection({ catalogue, baseUrl, locale, onLanguage }: TextCollectionProps): ReactNode {
  const [stories, setStories] = useState<ReadonlyMap<string, Localized>>(new Map());
  const wantStory = useCallback(
    (id: string) => {
      const entry = catalogue.entries.find((candidate) => candidate.id === id);
      if (!entry) return;
      loadDetail(fetchFrom(baseUrl), entry.detailFile).then(
        (checkpoint) => setStories((known) => new Map(known).set(id, checkpoint.story)),
        // The summary stays; opening the entry again asks again.
        () => undefined,
      );
    },
    [catalogue, baseUrl],
  );
  return (
    <NoWebGL locale={locale} entries={catalogue.entries} stories={stories} onWantStory={wantStory} onLanguage={onLanguage} />
  );
}
