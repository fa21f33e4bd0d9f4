import { fillWords, type SkyWords } from '../../catalogue/sayWords.js';
import type { Locale } from '../../catalogue/terms.js';
import { typesetWords } from '../../core/format/typesetWords.js';
import { dayInWords, timeInWords } from './formatMoment.js';
import { TIME_WORDS } from './timeWords.js';
import { TimePanelFrame } from './TimePanelFrame.js';

/** A moment that one can go to. */
export interface ListedEvent {
  readonly id: string;
  readonly dateMs: number;
  readonly precision: 'minute' | 'day' | 'reckoned';
  readonly words: SkyWords;
  /** More to be said of it, already in the reader's language. */
  readonly detail?: string;
  /** Where the date was seen. */
  readonly sourceTitle: string;
}

export interface EventGroup {
  readonly id: string;
  readonly title: SkyWords;
  readonly events: readonly ListedEvent[];
}

export interface EventListProps {
  readonly locale: Locale;
  readonly groups: readonly EventGroup[];
  /** Of the group that is open at first. */
  readonly openId: string;
  /** The date shown, ms since 1970 UTC: what has just happened then is marked. */
  readonly dateMs: number;
  readonly zoneMinutes: number;
  readonly onChoose: (groupId: string, event: ListedEvent) => void;
  /** Opens the chart of flights to Mars. */
  readonly onChart: () => void;
  /** The group under which the chart is offered. */
  readonly chartGroupId: string;
  readonly onClose: () => void;
}

/** The missions with their moments; choosing one shows its date and flies to its thing. */
export const EventList = ({ locale, groups, openId, dateMs, zoneMinutes, onChoose, onChart, chartGroupId, onClose }: EventListProps) => {
  const say = (key: keyof typeof TIME_WORDS): string => TIME_WORDS[key][locale];
  return (
    <TimePanelFrame title={say('eventsTitle')} closeLabel={say('close')} onClose={onClose}>
      <div className="sichao-events">
        {groups.map((group) => {
          const lastIndex = group.events.findLastIndex((event) => event.dateMs <= dateMs);
          return (
            <details key={group.id} name="sichao-missions" open={group.id === openId} data-group={group.id}>
              <summary>
                <span>{group.title[locale]}</span>
                <span className="sichao-events__years">{years(group.events, zoneMinutes)}</span>
              </summary>
              {group.id === chartGroupId && <button type="button" className="sichao-button sichao-events__chart" onClick={onChart}>{say('howFar')}</button>}
              <ol>
                {group.events.map((event, index) => (
                  <li key={event.id}>
                    <button type="button" data-event={event.id} aria-current={index === lastIndex ? 'time' : undefined} title={event.sourceTitle} onClick={() => onChoose(group.id, event)}>
                      <span className="sichao-events__words">{typesetWords(fillWords(event.words, locale), locale)}</span>
                      <span className="sichao-events__when">
                        {dayInWords(event.dateMs, zoneMinutes, locale)}
                        {event.precision === 'minute' && ` ${timeInWords(event.dateMs, zoneMinutes)}`}
                        <span className="sichao-events__precision">{say(`precision.${event.precision}`)}</span>
                      </span>
                      {event.detail !== undefined && <span className="sichao-events__detail">{event.detail}</span>}
                    </button>
                  </li>
                ))}
              </ol>
            </details>
          );
        })}
      </div>
    </TimePanelFrame>
  );
};

const years = (events: readonly ListedEvent[], zoneMinutes: number): string => {
  const [first, last] = [events[0], events.at(-1)].map((event) => new Date((event?.dateMs ?? 0) + zoneMinutes * 60_000).getUTCFullYear());
  return first === last ? String(first) : `${first}–${last}`;
};
