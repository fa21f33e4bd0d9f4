import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import type { StageActor, StageEngine } from './StageEngine.js';

/** The sky is fetched when the view rises to this zoom, well before anything of it can be seen. */
const SKY_FROM_Q = 2;

const Sky = lazy(async () => ({ default: (await import('./sky/Sky.js')).Sky }));
const Missions = lazy(async () => ({ default: (await import('./missions/Missions.js')).Missions }));

/** Mounts the sky once the view has risen towards it, or stands among the planets. */
export function SkyScene({ engine }: { readonly engine: StageEngine }): ReactNode {
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    const watch: StageActor = ({ viewpoint }, { isOnBench }) => {
      if (viewpoint.q <= SKY_FROM_Q && isOnBench) return;
      engine.actors.delete(watch);
      setWanted(true);
    };
    engine.actors.add(watch);
    return () => {
      engine.actors.delete(watch);
    };
  }, [engine]);
  if (!wanted) return null;
  return (
    <Suspense fallback={null}>
      <Sky engine={engine} />
      <Missions engine={engine} />
    </Suspense>
  );
}
