import { useEffect, useMemo, type ReactNode } from 'react';
import { smoothstep } from '../../core/maths/interpolation.js';
import { magnitude } from '../../core/maths/magnitude.js';
import { useLiveFrame, type LiveView } from '../exhibits/liveView.js';
import { AdaptiveGlobe } from './AdaptiveGlobe.js';
import { AtmosphereRim } from './AtmosphereRim.js';
import type { GlobeStyle } from './GlobeStyle.js';
import { groundAlpha } from './groundAlpha.js';

/** Over these zooms the gallery's even light gives way to the Sun's while the floor dissolves; by night sooner, for a city lit twice is grey. */
const GALLERY_LIGHT_Q = { day: [3.4, 5.2], night: [3, 4.1] } as const;

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
    const gallery = underTheBench ? galleryLight(q, view) : 0;
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

/** Share of the gallery's even light, 1 near the ground, where the Sun stands over the eye as it does. */
function galleryLight(q: number, { cameraM, sunDirection }: LiveView): number {
  const cosSun = (cameraM[0] * sunDirection.x + cameraM[1] * sunDirection.y + cameraM[2] * sunDirection.z) / Math.max(1, magnitude(cameraM));
  const night = 1 - smoothstep(-0.12, 0.06, cosSun);
  const { day, night: dark } = GALLERY_LIGHT_Q;
  return 1 - smoothstep(day[0] + (dark[0] - day[0]) * night, day[1] + (dark[1] - day[1]) * night, q);
}

/** The zoom, but never less than the eye's own height over the ground says: a small view on another world is far from here. */
function nearness(view: LiveView, radiusM: number): number {
  return Math.max(view.q, Math.log10(Math.max(1, magnitude(view.cameraM) - radiusM)));
}
