import { createContext, useContext, useEffect, useRef } from 'react';
import type { SkyFrame, SkyView } from './SkyView.js';

export interface SkyHost {
  readonly view: SkyView;
  readonly frames: Set<SkyFrame>;
  /** Asks for a frame, after something was loaded. */
  readonly invalidate: () => void;
}

export const SkyHostContext = createContext<SkyHost | null>(null);

/** Registers the per-frame work of a thing of the sky; no React state is touched per frame. */
export function useSkyFrame(frame: SkyFrame): SkyHost {
  const host = useContext(SkyHostContext);
  if (!host) throw new Error('useSkyFrame is for components inside the sky');
  const latest = useRef(frame);
  useEffect(() => {
    latest.current = frame;
  });
  useEffect(() => {
    const call: SkyFrame = (view) => latest.current(view);
    host.frames.add(call);
    host.invalidate();
    return () => {
      host.frames.delete(call);
    };
  }, [host]);
  return host;
}
