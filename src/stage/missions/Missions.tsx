import { useThree } from '@react-three/fiber';
import { useEffect, useMemo, type ReactNode } from 'react';
import { placeCraftFrames } from '../../core/missions/craftFrames.js';
import type { StageActor, StageEngine } from '../StageEngine.js';
import { MissionScene } from './MissionScene.js';

/** The missions in the scene: mounted with the sky. */
export function Missions({ engine }: { readonly engine: StageEngine }): ReactNode {
  const canvas = useThree((state) => state.gl.domElement);
  const scene = useMemo(() => {
    engine.world.addFrames(placeCraftFrames);
    return new MissionScene(engine, canvas);
  }, [engine, canvas]);
  useEffect(() => {
    const actor: StageActor = (frame) => scene.update(frame, engine);
    engine.actors.add(actor);
    engine.invalidate();
    return () => {
      engine.actors.delete(actor);
      scene.dispose();
    };
  }, [engine, scene]);
  return <primitive object={scene.group} dispose={null} />;
}
