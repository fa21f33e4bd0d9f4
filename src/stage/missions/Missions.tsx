import { useThree } from '@react-three/fiber';
import { useEffect, useMemo, type ReactNode } from 'react';
import { Group } from 'three';
import { placeCraftFrames } from '../../core/missions/craftFrames.js';
import type { StageActor, StageEngine } from '../StageEngine.js';
import type { DrawnMission } from './DrawnMission.js';
import { drawNextMission, MissionScene } from './MissionScene.js';

/** The missions in the scene: mounted with the sky, and worked out one a frame, so that nobody feels it. */
export function Missions({ engine }: { readonly engine: StageEngine }): ReactNode {
  const canvas = useThree((state) => state.gl.domElement);
  const holder = useMemo(() => new Group(), []);
  useEffect(() => {
    const missions: DrawnMission[] = [];
    let scene: MissionScene | null = null;
    const actor: StageActor = (frame) => {
      if (scene) return scene.update(frame, engine);
      // A still picture waits for all of them.
      while (drawNextMission(missions)) if (!frame.still) return true;
      engine.world.addFrames(placeCraftFrames);
      scene = new MissionScene(missions, engine, canvas);
      holder.add(scene.group);
      return scene.update(frame, engine) || true;
    };
    engine.actors.add(actor);
    engine.invalidate();
    return () => {
      engine.actors.delete(actor);
      scene?.dispose();
      holder.clear();
    };
  }, [engine, canvas, holder]);
  return <primitive object={holder} dispose={null} />;
}
