import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { MISSION_IDS, type MissionId } from '../core/missions/missions.js';
import type { Platform } from '../services/platform.js';
import type { SessionState } from '../session/SessionState.js';
import { DateForm } from '../ui/time/DateForm.js';
import { EventList, type ListedEvent } from '../ui/time/EventList.js';
import { TimeBar, type TimeBarHandle, type TimePanel } from '../ui/time/TimeBar.js';
import { eventGroups, MARS_GROUP } from './eventGroups.js';
import { ChosenMission } from './ChosenMission.js';
import { checkpointOfMission, isMissionCheckpoint, missionAt } from './missionIndex.js';
import { MarsChart } from './MarsChart.js';
import { MARS_CHECKPOINT } from './marsCheckpoint.js';
import type { Show } from './Show.js';
import { VENUE_ZONE_MINUTES } from './venue.js';

export interface SkyPiecesProps {
  readonly show: Show;
  readonly session: SessionState;
  readonly platform: Platform;
  /** Whether the chart of flights to Mars is open. */
  readonly chartOpen: boolean;
  readonly onChart: (open: boolean) => void;
}

/** The date is written into the bar this often while it runs, ms. */
const WRITE_EVERY_MS = 100;
const MINUTE_MS = 60_000;
/** Where the events of a journey to Mars are looked at from when the collection has no exhibit of it: the planets' orbits. */
const PLANETS_Q = 11.9;

/** What stands around the scene when it shows the sky: the time bar with its panels, a mission's figures, the chart of flights to Mars. */
export function SkyPieces({ show, session, platform, chartOpen, onChart }: SkyPiecesProps): ReactNode {
  const { lang, at, utc } = session;
  const [panel, setPanel] = useState<TimePanel>(null);
  const barRef = useClockText(show, platform);
  const zoneMinutes = utc ? 0 : VENUE_ZONE_MINUTES;
  const close = useCallback(() => setPanel(null), []);
  const { clock } = show;

  const goTo = (groupId: string, { dateMs }: ListedEvent): void => {
    const id = groupId === MARS_GROUP ? MARS_CHECKPOINT : checkpointOfMission(groupId as MissionId, (known) => show.world.entry(known) !== undefined);
    setPanel(null);
    show.visit(id !== undefined && show.world.entry(id) ? id : PLANETS_Q, dateMs);
  };

  return (
    <div className="sichao-sky-room">
      <TimeBar
        ref={barRef}
        locale={lang}
        zoneMinutes={utc ? null : VENUE_ZONE_MINUTES}
        isLive={clock.isLive}
        isRunning={clock.isRunning}
        isStill={session.still}
        rate={clock.rate}
        panel={panel}
        onPanel={setPanel}
        onRun={(rate) => clock.run(rate)}
        onPause={() => clock.pause()}
        onNow={() => clock.goLive()}
      />
      {panel === 'date' && (
        <DateForm
          locale={lang}
          dateMs={clock.dateMs}
          venueZoneMinutes={VENUE_ZONE_MINUTES}
          isUtc={utc}
          onUtc={(isUtc) => show.session.dispatch({ type: 'tellUtc', utc: isUtc })}
          onDate={(dateMs) => {
            clock.show(dateMs);
            close();
          }}
          onClose={close}
        />
      )}
      {panel === 'events' && (
        <Events show={show} session={session} zoneMinutes={zoneMinutes} onChoose={goTo} onClose={close}
          onChart={() => {
            close();
            onChart(true);
          }}
        />
      )}
      {panel === null && at !== null && isMissionCheckpoint(at) && (
        <ChosenMission show={show} session={session} platform={platform} checkpointId={at} zoneMinutes={zoneMinutes} />
      )}
      {chartOpen && (
        <MarsChart
          show={show}
          platform={platform}
          locale={lang}
          onDate={(dateMs) => show.visit(show.world.entry(MARS_CHECKPOINT) ? MARS_CHECKPOINT : PLANETS_Q, dateMs)}
          onClose={() => onChart(false)}
        />
      )}
    </div>
  );
}

interface EventsProps {
  readonly show: Show;
  readonly session: SessionState;
  readonly zoneMinutes: number;
  readonly onChoose: (groupId: string, event: ListedEvent) => void;
  readonly onChart: () => void;
  readonly onClose: () => void;
}

function Events({ show, session, zoneMinutes, onChoose, onChart, onClose }: EventsProps): ReactNode {
  const { lang, at } = session;
  const groups = useMemo(() => eventGroups(lang, zoneMinutes), [lang, zoneMinutes]);
  const dateMs = show.clock.dateMs;
  const openId = (at === null ? null : missionAt(at, dateMs)) ?? MISSION_IDS.find((id) => isWithin(groups.find((group) => group.id === id)?.events ?? [], dateMs)) ?? MARS_GROUP;
  return (
    <EventList locale={lang} groups={groups} openId={openId} dateMs={dateMs} zoneMinutes={zoneMinutes} onChoose={onChoose} onChart={onChart} chartGroupId={MARS_GROUP} onClose={onClose} />
  );
}

const isWithin = (events: readonly ListedEvent[], dateMs: number): boolean => dateMs >= (events[0]?.dateMs ?? Infinity) && dateMs <= (events.at(-1)?.dateMs ?? -Infinity);

/** Writes the date into the bar: with the frames while it runs, with the minutes while nothing is drawn. */
function useClockText(show: Show, platform: Platform): React.RefObject<TimeBarHandle | null> {
  const ref = useRef<TimeBarHandle>(null);
  useEffect(() => {
    let lastMs = -Infinity;
    const write = (): void => {
      lastMs = platform.monotonicMs();
      ref.current?.update(show.clock.dateMs);
    };
    const onFrame = (): void => {
      if (platform.monotonicMs() - lastMs >= WRITE_EVERY_MS) write();
    };
    let cancel: () => void = () => undefined;
    const onMinute = (): void => {
      write();
      cancel = platform.setTimer(onMinute, MINUTE_MS - (platform.nowMs() % MINUTE_MS));
    };
    onMinute();
    show.frameWatchers.add(onFrame);
    const stop = show.session.subscribe(write);
    return () => {
      cancel();
      show.frameWatchers.delete(onFrame);
      stop();
    };
  }, [show, platform]);
  return ref;
}
