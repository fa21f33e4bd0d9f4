import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { legWords } from '../catalogue/legWords.js';
import { legAt, missionReadout, trackEndMs, trackStartMs, type MissionReadout } from '../core/missions/missionPlace.js';
import { missionOf } from '../core/missions/missions.js';
import type { MissionTrack } from '../core/missions/Mission.js';
import type { Platform } from '../services/platform.js';
import type { SessionState } from '../session/SessionState.js';
import { MissionPanel, type MissionFigures } from '../ui/missions/MissionPanel.js';
import { TIME_WORDS } from '../ui/time/timeWords.js';
import { MissionFollower } from './MissionFollower.js';
import { missionAt, skyWords, tracksAt } from './missionIndex.js';
import type { Show } from './Show.js';

export interface ChosenMissionProps {
  readonly show: Show;
  readonly session: SessionState;
  readonly platform: Platform;
  /** A chosen exhibit that tells of a mission. */
  readonly checkpointId: string;
  readonly zoneMinutes: number;
}

/** The figures are reckoned this often while time runs, ms: the ephemeris makes vectors. */
const EVERY_MS = 250;

/** The panel of the mission that the chosen exhibit tells of, and its follower. */
export function ChosenMission({ show, session, platform, checkpointId, zoneMinutes }: ChosenMissionProps): ReactNode {
  const { lang, follow } = session;
  const dateMs = useShownDate(show, platform);
  const [wanted, setWanted] = useState<string | null>(follow);
  const id = missionAt(checkpointId, dateMs);
  const mission = id === null ? null : missionOf(id);
  const offered = mission ? tracksAt(mission, dateMs) : [];
  // A craft that is followed stays chosen past its end.
  const track = mission?.tracks.find((candidate) => candidate.id === follow) ?? offered.find((candidate) => candidate.id === wanted) ?? offered[0];
  useFollowerOf(show, checkpointId, mission?.tracks.find((candidate) => candidate.id === follow));
  const figures = useMemo(() => (track ? figuresOf(track, dateMs) : null), [track, dateMs]);
  if (!mission || !track || id === null) return null;

  const followTrack = (to: MissionTrack): void => {
    void show.follow(to.id, new MissionFollower(to, checkpointId, show.clock.dateMs, show.navigator.viewpoint), 'fly');
  };
  return (
    <MissionPanel
      locale={lang}
      title={TIME_WORDS[`mission.${id}`]}
      caveat={skyWords(mission.label)}
      figures={figures}
      startMs={trackStartMs(track)}
      endMs={trackEndMs(track)}
      zoneMinutes={zoneMinutes}
      lentMs={show.clock.isLent ? show.clock.dateMs : null}
      tracks={offered.map((candidate) => candidate.id)}
      track={track.id}
      isFollowing={follow !== null}
      onTrack={(to) => {
        setWanted(to);
        const next = offered.find((candidate) => candidate.id === to);
        if (follow !== null && next) followTrack(next);
      }}
      onFollow={(on) => {
        if (on) followTrack(track);
        else void show.flyTo(checkpointId).catch(() => undefined);
      }}
      onLaunch={() => show.clock.show(trackStartMs(track))}
      onNow={() => show.clock.goLive()}
    />
  );
}

function figuresOf(track: MissionTrack, dateMs: number): MissionFigures | null {
  const out: MissionReadout = { distanceToEarthM: 0, lightTimeS: 0, speed: 0, frame: 'sun' };
  const leg = legAt(track, dateMs);
  const phase = leg && legWords(leg.id);
  return phase && missionReadout(out, track, dateMs) ? { ...out, phase } : null;
}

/** The date shown, a few times a second at most. */
function useShownDate(show: Show, platform: Platform): number {
  const [dateMs, setDateMs] = useState(show.clock.dateMs);
  useEffect(() => {
    let lastMs = -Infinity;
    const note = (): void => {
      lastMs = platform.monotonicMs();
      setDateMs(show.clock.dateMs);
    };
    const onFrame = (): void => {
      if (platform.monotonicMs() - lastMs >= EVERY_MS) note();
    };
    note();
    show.frameWatchers.add(onFrame);
    const stop = show.session.subscribe(note);
    return () => {
      show.frameWatchers.delete(onFrame);
      stop();
    };
  }, [show, platform]);
  return dateMs;
}

/** Takes up what an address says is followed: at once, for the address states the view. */
function useFollowerOf(show: Show, checkpointId: string, track: MissionTrack | undefined): void {
  useEffect(() => {
    if (!track || show.isFollowing) return;
    void show.follow(track.id, new MissionFollower(track, checkpointId, show.clock.dateMs, show.navigator.viewpoint), 'cut');
  });
}
