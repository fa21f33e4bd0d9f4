import { useEffect, useMemo, type ReactNode } from 'react';
import { smoothstep } from '../../core/maths/interpolation.js';
import { magnitude } from '../../core/maths/magnitude.js';
import { useLiveFrame, type LiveView } from '../exhibits/liveView.js';
import { AdaptiveGlobe } from './AdaptiveGlobe.js';
import { AtmosphereRim } from './AtmosphereRim.js';
import type { GlobeStyle } from './GlobeStyle.js';
import { groundAlpha } from './groundAlpha.js';

/** Over these zooms the gallery's even light gives way to the Sun's, or to the night: while the floor dissolves. */
const GALLERY_LIGHT_Q = [3.4, 5.2] as const;

export interface GlobeExhibitProps {
  readonly style: GlobeStyle;
  /** Name of the mesh, for `measure`. */
  readonly name?: string;
  /** The bench stands on it: near the ground the floor takes its place, and it is lit evenly as the gallery is. */
  readonly underTheBench?: boolean;
}

/** A body as an exhibit of its own: its globe and its air. Child of a `live.tsx`. */
export function GlobeExhibit({ style, name = 'globe', underTheBench = false }: GlobeExhibitProps): ReactNode {
  const late = useMemo(() => ({ invalidate: () => undefined as void }), []);
  const globe = useMemo(() => new AdaptiveGlobe(style, () => late.invalidate(), name), [style, name, late]);
  const rim = useMemo(() => (style.air ? new AtmosphereRim(style) : null), [style]);
  const host = useLiveFrame((view) => {
    const q = underTheBench ? nearness(view, style.radiusM) : Infinity;
    const gallery = underTheBench ? 1 - smoothstep(GALLERY_LIGHT_Q[0], GALLERY_LIGHT_Q[1], q) : 0;
    globe.update(view, view.sunDirection, view.fade * groundAlpha(q), gallery);
    rim?.update(view, view.sunDirection, view.fade * smoothstep(3.9, 5.4, q), gallery);
  });
  useEffect(() => {
    late.invalidate = host.invalidate;
  }, [late, host]);
  useEffect(
    () => () => {
      globe.dispose();
      rim?.dispose();
    },
    [globe, rim],
  );
  return (
    <>
      <primitive object={globe.mesh} dispose={null} />
      {rim && <primitive object={rim.mesh} dispose={null} />}
    </>
  );
}

/** The zoom, but never less than the eye's own height over the ground says: a small view on another world is far from here. */
function nearness(view: LiveView, radiusM: number): number {
  return Math.max(view.q, Math.log10(Math.max(1, magnitude(view.cameraM) - radiusM)));
}
