import { Canvas, useFrame, useThree } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useMemo, type ReactNode } from 'react';
import type { PerspectiveCamera } from 'three';
import { Exhibits, type LoadLive } from './exhibits/Exhibits.js';
import type { ExhibitSlot } from './exhibits/ExhibitSlot.js';
import { limitMaps } from './globe/globeMaps.js';
import { listenToContext } from './render/contextLoss.js';
import { createRenderer } from './render/createRenderer.js';
import { FIELD_OF_VIEW_DEG } from './render/passes.js';
import { pixelRatioFor, ResolutionGovernor, type QualityPreset } from './render/ResolutionGovernor.js';
import { Sharpness, type StageClock } from './render/Sharpness.js';
import type { StageEngine } from './StageEngine.js';

export interface StageProps {
  readonly engine: StageEngine;
  readonly loadLive: LoadLive;
  readonly preset: QualityPreset;
  readonly clock: StageClock;
  readonly devicePixelRatio: number;
  readonly onLiveFailure: (slot: ExhibitSlot, error: unknown) => void;
  readonly onContextLost: () => void;
  readonly onContextRestored: () => void;
  /** More of the world: the sky's components. */
  readonly children?: ReactNode;
}

/** Until something stands on the floor it is drawn more coarsely: a slow machine has the first exhibit sooner. */
const EMPTY_FLOOR_FACTOR = 0.5;

/** The canvas: R3F mounts what moves by itself; the engine draws. Renders on demand only. */
export function Stage(props: StageProps): ReactNode {
  return (
    <Canvas
      frameloop="demand"
      dpr={EMPTY_FLOOR_FACTOR * props.devicePixelRatio}
      gl={createRenderer}
      camera={{ fov: FIELD_OF_VIEW_DEG, near: 0.01, far: 64, position: [0, 0, 1] }}
      events={() => ({ enabled: false, priority: 0 })}
      resize={{ debounce: 0, scroll: false }}
      aria-hidden
    >
      <Driver {...props} />
      <Exhibits manager={props.engine.exhibits} loadLive={props.loadLive} onLiveFailure={props.onLiveFailure} />
      {props.children}
    </Canvas>
  );
}

function Driver({ engine, preset, clock, devicePixelRatio, onContextLost, onContextRestored }: StageProps): null {
  const { gl, scene, camera, size, invalidate } = useThree();
  const sharpness = useMemo(
    () => new Sharpness({ governor: new ResolutionGovernor(), clock, invalidate: () => engine.invalidate() }),
    [engine, clock],
  );
  useEffect(() => () => sharpness.dispose(), [sharpness]);

  useLayoutEffect(() => {
    limitMaps(preset.mapWidthPx, preset.mapBytes);
    engine.invalidate();
  }, [engine, preset]);

  useLayoutEffect(() => {
    engine.attach(gl, scene, camera as PerspectiveCamera, invalidate);
    engine.invalidate();
  }, [engine, gl, scene, camera, invalidate]);

  useLayoutEffect(() => {
    engine.resize(size.width, size.height);
  }, [engine, size]);

  useEffect(
    () =>
      listenToContext(gl.domElement, {
        onLost: onContextLost,
        onRestored: () => {
          engine.restore();
          onContextRestored();
        },
      }),
    [engine, gl, onContextLost, onContextRestored],
  );

  // Priority 1 takes drawing over from R3F.
  useFrame((state, deltaS) => {
    const governed = sharpness.begin();
    const { still, hasPicture } = engine.frameView;
    const factor = still ? 1 : hasPicture ? governed : EMPTY_FLOOR_FACTOR;
    const ratio = pixelRatioFor(preset, devicePixelRatio, size.width, size.height, factor);
    // Straight before drawing: a canvas of another size is empty.
    if (gl.getPixelRatio() !== ratio) gl.setPixelRatio(ratio);
    engine.frameView.levelBias = preset.levelBias * ratio;
    const moving = engine.frame(deltaS);
    sharpness.end(moving);
    if (moving) state.invalidate();
  }, 1);
  return null;
}
