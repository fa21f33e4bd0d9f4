import { useCallback, useEffect, useState, type ReactNode } from 'react';
import type { CatalogueEntry, TourEntry } from '../catalogue/CatalogueIndex.js';
import { loadTour } from '../catalogue/loadCatalogue.js';
import type { Tour, TourStop } from '../catalogue/tourSchema.js';
import type { SessionState, TourPlace } from '../session/SessionState.js';
import { TourCard } from '../ui/pieces.js';
import { fetchFrom } from './fetchJson.js';
import type { FlightOptions } from './FlightOptions.js';
import type { Show } from './Show.js';
import { DEGREE } from './showAddress.js';

/** A tour that is under way, once its file has come. */
export interface GuidedTour {
  readonly entry: TourEntry;
  readonly tour: Tour;
  readonly stop: number;
  readonly here: TourStop;
  /** The checkpoint of the stop; null on the rail. */
  readonly checkpoint: CatalogueEntry | null;
  readonly go: (stop: number) => void;
  readonly leave: () => void;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const poseOf = ({ yawDeg, pitchDeg }: TourStop): FlightOptions['pose'] => ({
  ...(yawDeg === undefined ? {} : { yawRad: yawDeg * DEGREE }),
  ...(pitchDeg === undefined ? {} : { pitchRad: pitchDeg * DEGREE }),
});

/** Guides along the tour that the session names: fetches it, and takes the view to its stops. Null where there is none. */
export function useTour(show: Show, { tour: place, at }: SessionState, baseUrl: string): GuidedTour | null {
  const [tour, setTour] = useState<Tour | null>(null);
  const id = place?.id;
  const entry = id === undefined ? undefined : show.tours.find((candidate) => candidate.id === id);

  const guide = useCallback(
    (next: TourPlace | null) => show.session.dispatch({ type: 'tour', tour: next }),
    [show],
  );

  useEffect(() => {
    if (id === undefined) return undefined;
    if (!entry) {
      show.notify('warning', 'unknownTour', { id });
      guide(null);
      return undefined;
    }
    let gone = false;
    loadTour(fetchFrom(baseUrl), entry.file).then(
      (loaded) => {
        if (!gone) setTour(loaded);
      },
      (error: unknown) => {
        if (gone) return;
        show.notify('error', 'tourFailed', { reason: reasonOf(error) });
        guide(null);
      },
    );
    return () => {
      gone = true;
      setTour(null);
    };
  }, [show, guide, id, entry, baseUrl]);

  const stop = tour && place ? Math.min(place.stop, tour.stops.length - 1) : 0;
  const here = tour?.stops[stop];

  useEffect(() => {
    if (!place || place.reached || !here) return;
    guide({ id: place.id, stop, reached: true });
    show.visit(here.at ?? here.q ?? 0, here.date === undefined ? undefined : Date.parse(here.date), poseOf(here));
  }, [show, guide, place, stop, here]);

  useEffect(() => {
    // Whoever chooses something else has left the tour.
    if (place?.reached && here && at !== null && at !== here.at) guide(null);
  }, [guide, place, here, at]);

  if (!tour || !entry || !here || tour.id !== entry.id) return null;
  return {
    entry,
    tour,
    stop,
    here,
    checkpoint: here.at === undefined ? null : (show.world.entry(here.at) ?? null),
    go: (next) => guide({ id: entry.id, stop: next, reached: false }),
    leave: () => {
      guide(null);
      show.backToRail();
    },
  };
}

/** The card of the tour's stop. */
export function ChosenTour({ guided, locale, onAbout }: { readonly guided: GuidedTour; readonly locale: SessionState['lang']; readonly onAbout: () => void }): ReactNode {
  const { entry, tour, stop, checkpoint, go, leave } = guided;
  return (
    <TourCard locale={locale} tour={{ name: entry.name, stops: tour.stops }} stop={stop} entry={checkpoint} onGo={go} onAbout={onAbout} onLeave={leave} />
  );
}
