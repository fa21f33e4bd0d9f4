import { useRef, type ReactNode } from 'react';
import type { Object3D } from 'three';
import { useLiveFrame, type LiveProps } from '../../../src/stage/exhibits/liveView.js';
import { faceSun } from './facingSun.js';

/** Keeps the wings towards the Sun of the date shown. */
export function Live(_props: LiveProps): ReactNode {
  const part = useRef<Object3D>(null);
  useLiveFrame((view) => {
    faceSun(part.current, view);
  });
  return <object3D ref={part} />;
}
