import './missions.css';
import { fillWords, type SkyWords } from '../../catalogue/sayWords.js';
import type { Locale } from '../../catalogue/terms.js';
import { formatQuantity } from '../../core/format/formatQuantity.js';
import { typesetWords } from '../../core/format/typesetWords.js';
import { EARTH_RADIUS_M } from '../../core/ephemeris/bodies.js';
import type { MissionReadout } from '../../core/missions/missionPlace.js';
import { Formatted } from '../text/Formatted.js';
import { dayInWords } from '../time/formatMoment.js';
import { TIME_WORDS, type TimeWordKey } from '../time/timeWords.js';

/** Below this height the ground is told the distance from, m: within the reach of orbits about the Earth. */
const NEAR_GROUND_M = 5e7;

/** The figures of a craft, or null while it is not under way. */
export interface MissionFigures extends Readonly<MissionReadout> {
  /** What it is doing. */
  readonly phase: SkyWords;
}

export interface MissionPanelProps {
  readonly locale: Locale;
  readonly title: SkyWords;
  /** The label that goes with every picture of it. */
  readonly caveat: SkyWords;
  readonly figures: MissionFigures | null;
  /** When the craft was under way, ms since 1970 UTC. */
  readonly startMs: number;
  readonly endMs: number;
  readonly zoneMinutes: number;
  /** The date, if nobody chose it and it was set to show the flight, ms since 1970 UTC. */
  readonly lentMs?: number | null;
  /** The craft of the mission; more than one can be chosen from. */
  readonly tracks: readonly string[];
  readonly track: string;
  readonly isFollowing: boolean;
  readonly onTrack: (track: string) => void;
  readonly onFollow: (follow: boolean) => void;
  readonly onLaunch: () => void;
  readonly onNow?: () => void;
}

/** What a chosen mission is doing on the date shown: distance, light time, speed, phase. `data-part="mission"`. */
export const MissionPanel = (props: MissionPanelProps) => {
  const { locale, title, caveat, figures, startMs, endMs, zoneMinutes, lentMs = null, tracks, track, isFollowing, onTrack, onFollow, onLaunch, onNow } = props;
  const say = (key: TimeWordKey, values = {}): string => typesetWords(fillWords(TIME_WORDS[key], locale, values), locale);
  const trackName = (id: string): string => {
    const key = `track.${id}`;
    return isTimeWord(key) ? say(key) : id;
  };
  // Close to the Earth its centre is not what one asks the distance from.
  const fromCentreM = figures?.distanceToEarthM ?? 0;
  const isNearGround = fromCentreM - EARTH_RADIUS_M < NEAR_GROUND_M;
  const awayM = isNearGround ? Math.max(0, fromCentreM - EARTH_RADIUS_M) : fromCentreM;
  const from = dayInWords(startMs, zoneMinutes, locale);
  const to = dayInWords(endMs, zoneMinutes, locale);
  return (
    <section className="sichao-mission" data-part="mission" aria-label={title[locale]}>
      <header data-many={tracks.length > 1}>
        <h2>{title[locale]}</h2>
        {tracks.length > 1 && (
          <div role="group" aria-label={say('craft')} className="sichao-mission__tracks">
            {tracks.map((id) => (
              <button key={id} type="button" aria-pressed={id === track} onClick={() => onTrack(id)}>{trackName(id)}</button>
            ))}
          </div>
        )}
      </header>
      {lentMs !== null && (
        <p className="sichao-mission__lent" data-slot="lent">
          {say('lentDate', { date: dayInWords(lentMs, zoneMinutes, locale) })} <button type="button" onClick={onNow}>{say('backToNow')}</button>
        </p>
      )}
      {figures ? (
        <>
          <p className="sichao-mission__phase">{figures.phase[locale]}</p>
          <dl>
            <Figure name={say(isNearGround ? 'height' : 'distance')} kind="length" value={awayM} unit="m" locale={locale} />
            <Figure name={say(`speed.${figures.frame}`)} kind="speed" value={figures.speed} unit="m/s" locale={locale} />
            <Figure name={say('light')} kind="time" value={(figures.lightTimeS * awayM) / fromCentreM} unit="s" locale={locale} />
          </dl>
          <button type="button" className="sichao-button sichao-mission__follow" aria-pressed={isFollowing} title={say(isFollowing ? 'unfollow' : 'followTitle')} onClick={() => onFollow(!isFollowing)}>
            {say(isFollowing ? 'unfollow' : 'follow')}
          </button>
        </>
      ) : (
        <>
          <p className="sichao-mission__phase">{from === to ? say('notUnderWayDay', { from }) : say('notUnderWay', { from, to })}</p>
          <button type="button" className="sichao-button sichao-mission__follow" onClick={onLaunch}>{say('toLaunch')}</button>
        </>
      )}
      <p className="sichao-mission__caveat">{caveat[locale]}</p>
    </section>
  );
};

interface FigureProps {
  readonly name: string;
  readonly kind: 'length' | 'speed' | 'time';
  readonly value: number;
  readonly unit: string;
  readonly locale: Locale;
}

const Figure = ({ name, kind, value, unit, locale }: FigureProps) => (
  <div>
    <dt>{name}</dt>
    <dd><Formatted parts={formatQuantity({ kind, value, unit }, locale, { digits: 4 })} /></dd>
  </div>
);

const isTimeWord = (key: string): key is TimeWordKey => Object.hasOwn(TIME_WORDS, key);
