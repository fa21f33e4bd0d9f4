import { createContext, useContext, useEffect, useRef } from 'react';
import type { Object3D, Quaternion, Vector3 } from 'three';
import type { CatalogueEntry } from '../../catalogue/CatalogueIndex.js';
import { smoothstep } from '../../core/maths/interpolation.js';
import type { Vec3 } from '../../core/maths/vec3.js';
import type { ExhibitUniforms } from '../materials/exhibitMaterial.js';
import type { MoleculeMotion } from '../molecules/MoleculeMotion.js';

/**
 * What a `live.tsx` may know of the moment. One object an exhibit, updated in place before each drawn frame.
 *
 * The component is mounted in a group that is already placed, turned and scaled: its children are in model units
 * (`entry.model.unitM` metres), y up, and reach the GPU in view units (1 = the camera's distance from the focus).
 */
export interface LiveView {
  /** log10 of the camera's distance from the focus in metres. */
  q: number;
  /** 10^q, metres. */
  distanceM: number;
  /** The camera in the exhibit's own frame, metres, float64. */
  readonly cameraM: Vec3;
  /** The camera in render space (view units), where objects that are built around the eye are put. */
  readonly cameraRender: Vector3;
  /** Turn from the exhibit's axes to render axes. */
  readonly orientation: Quaternion;
  /** The direction to the Sun in the exhibit's axes (unit vector), on the date shown. */
  readonly sunDirection: Vector3;
  /** The venue (the bench's origin) in the exhibit's axes, metres, on the date shown. Kept for exhibits of the sky. */
  readonly venueM: Vec3;
  /** Longest side on the screen, CSS pixels. */
  apparentPx: number;
  /** The same from outside; grows on while the eye goes in. By it a model opens and its levels of detail are chosen, CSS pixels. */
  nearPx: number;
  /** Pixels of the drawing that a small thing of one radian takes: what levels of detail are chosen by. */
  drawnPxPerRadian: number;
  /** 0 (not there) to 1: multiply into opacity. */
  fade: number;
  /** What haze leaves of it at its near side, 0 to 1: multiply into what shines and has no haze of its own. */
  clearness: number;
  /** 1 in the light, less while another exhibit is chosen: multiply into brightness. */
  emphasis: number;
  /**
   * 1 while it is what was chosen, 0 while something else is, a third while nothing is; moves smoothly. For what is drawn
   * as an explanation and would be in the way elsewhere: multiply into its opacity.
   */
  attention: number;
  /** Written by the live part: how much of itself it draws at this zoom, 0 … 1; what is not there has no label. */
  shown: number;
  /** The date shown, ms since 1970 UTC. */
  dateMs: number;
  /** Animation clock, seconds since the stage began; stands still at 0 in `still` mode or with reduced motion. */
  clockS: number;
}

/** From this apparent size, pixels, what moves by itself is seen to move. */
const MOVES_FROM_PX = 160;
/** Frames are asked for only where a thing was chosen (attention 1): beside another thing, and along the rail, rest is rest. */
const MOVES_FROM_ATTENTION = 0.5;

/** Whether a thing that moves by itself is what is looked at, and large enough for its movement to be seen. */
export const isWatched = ({ attention, apparentPx }: Pick<LiveView, 'attention' | 'apparentPx'>): boolean =>
  attention > MOVES_FROM_ATTENTION && apparentPx > MOVES_FROM_PX;

/**
 * How far a movement that is shown to who has chosen the thing is on, 0 to 1: 0 while the clock stands (a still picture,
 * reduced motion), so that such a picture is the model as it was built.
 */
export const movementShare = ({ attention, clockS }: Pick<LiveView, 'attention' | 'clockS'>): number =>
  clockS > 0 ? smoothstep(MOVES_FROM_ATTENTION, 1, attention) : 0;

/** Called before each drawn frame; returns true while it wants another frame soon (it moves by itself). */
export type LiveFrame = (view: LiveView) => boolean | void;

/** The built model beside the live part, for those that move something of it. */
export interface LiveModel extends ExhibitUniforms {
  readonly motion: MoleculeMotion;
  /** The level that is drawn: named nodes are found in it. Another object when the level changes, null before the first. */
  readonly shownLevel: Object3D | null;
}

export interface LiveHost {
  readonly view: LiveView;
  readonly model: LiveModel;
  readonly frames: Set<LiveFrame>;
  /** Asks for a frame, after something was loaded. */
  readonly invalidate: () => void;
}

export const LiveHostContext = createContext<LiveHost | null>(null);

/** Props of the `Live` component that a `models/<tag>/<id>/live.tsx` exports. */
export interface LiveProps {
  readonly entry: CatalogueEntry;
}

/** The exhibit that a live part belongs to. */
export function useLiveHost(): LiveHost {
  const host = useContext(LiveHostContext);
  if (!host) throw new Error('A live part stands inside an exhibit');
  return host;
}

/** Registers the per-frame work of a live exhibit; no React state is touched per frame. */
export function useLiveFrame(frame: LiveFrame): LiveHost {
  const host = useLiveHost();
  const latest = useRef(frame);
  useEffect(() => {
    latest.current = frame;
  });
  useEffect(() => {
    const call: LiveFrame = (view) => latest.current(view);
    host.frames.add(call);
    host.invalidate();
    return () => {
      host.frames.delete(call);
    };
  }, [host]);
  return host;
}
