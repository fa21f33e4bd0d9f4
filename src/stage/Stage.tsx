import { Canvas, useFrame, useThree } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import type { PerspectiveCamera } from 'three';
import { Exhibits, type LoadLive } from './exhibits/Exhibits.js';
import type { ExhibitSlot } from './exhibits/ExhibitSlot.js';
import { listenToContext } from './render/contextLoss.js';
import { createRenderer } from './render/createRenderer.js';
import { FIELD_OF_VIEW_DEG } from './render/passes.js';
import { pixelRatioFor, type QualityPreset, type ResolutionGovernor } from './render/ResolutionGovernor.js';
import type { StageEngine } from './StageEngine.js';

export interface StageProps {
  readonly engine: StageEngine;
  readonly loadLive: LoadLive;
  readonly preset: QualityPreset;
  readonly governor: ResolutionGovernor;
  readonly devicePixelRatio: number;
  readonly onLiveFailure: (slot: ExhibitSlot, error: unknown) => void;
  readonly onContextLost: () => void;
  readonly onContextRestored: () => void;
  /** More of the world: the sky's components. */
  readonly children?: ReactNode;
}

/** The canvas: R3F mounts what moves by itself; the engine draws. Renders on demand only. */
export function Stage(props: StageProps): ReactNode {
  return (
    <Canvas
      frameloop="demand"
      dpr={1}
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

function Driver({ engine, preset, governor, devicePixelRatio, onContextLost, onContextRestored }: StageProps): null {
  const { gl, scene, camera, size, setDpr, invalidate } = useThree();
  const lastMs = useRef(0);

  useLayoutEffect(() => {
    engine.invalidate = invalidate;
    engine.attach(gl, scene, camera as PerspectiveCamera);
    engine.invalidate();
  }, [engine, gl, scene, camera, invalidate]);

  useLayoutEffect(() => {
    setDpr(pixelRatioFor(preset, devicePixelRatio, size.width, size.height, governor.factor));
    engine.resize(size.width, size.height);
  }, [engine, preset, governor, devicePixelRatio, size, setDpr]);

  useEffect(
    () =>
      listenToContext(gl.domElement, {
        onLost: onContextLost,
        onRestored: () => {
          engine.invalidate();
          onContextRestored();
        },
      }),
    [engine, gl, onContextLost, onContextRestored],
  );

  // Priority 1 takes drawing over from R3F.
  useFrame((state, deltaS) => {
    const intervalMs = state.clock.elapsedTime * 1000 - lastMs.current;
    lastMs.current = state.clock.elapsedTime * 1000;
    if (engine.frame(deltaS)) state.invalidate();
    else if (governor.note(intervalMs)) {
      setDpr(pixelRatioFor(preset, devicePixelRatio, size.width, size.height, governor.factor));
    }
    if (intervalMs < 400) governor.note(intervalMs);
  }, 1);
  return null;
}
