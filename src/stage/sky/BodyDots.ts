import { SkyPoints } from './SkyPoints.js';
import type { Eye, SkyView } from './SkyView.js';

/** Colour and size (CSS pixels) of a body that is too small to be a disc. */
const LOOKS: Readonly<Record<string, readonly [r: number, g: number, b: number, px: number]>> = {
  sun: [1, 0.93, 0.78, 4.5], mercury: [0.75, 0.7, 0.66, 2.6], venus: [1, 0.94, 0.78, 3.8], earth: [0.5, 0.72, 1, 3.6],
  moon: [0.8, 0.8, 0.8, 2.6], mars: [1, 0.58, 0.4, 3.2], jupiter: [1, 0.9, 0.75, 3.8], saturn: [1, 0.9, 0.66, 3.4],
  uranus: [0.66, 0.9, 0.95, 2.8], neptune: [0.5, 0.64, 1, 2.8], pluto: [0.9, 0.78, 0.68, 2.6], charon: [0.7, 0.68, 0.66, 2],
};
const UNKNOWN = [0.7, 0.7, 0.7, 2.5] as const;

/** Bodies as dots that never get smaller than they can be seen. One draw call a pass. */
export class BodyDots {
  private readonly spots: SkyPoints;

  constructor(frames: readonly string[]) {
    this.spots = new SkyPoints({ name: 'body-dots', count: frames.length, renderOrder: -15, splitsAtSeam: false, spot: '1.0 - smoothstep(0.35, 1.0, r)' });
    frames.forEach((frame, index) => {
      const [r, g, b, px] = LOOKS[frame] ?? UNKNOWN;
      this.spots.looks.set([r, g, b, 0], index * 4);
      this.spots.sizes[index] = px;
    });
  }

  get points(): SkyPoints['points'] {
    return this.spots.points;
  }

  /** `eye`: the camera in the body's own frame. */
  place(index: number, eye: Eye, view: SkyView, alpha: number): void {
    const { offsetM, looks } = this.spots;
    offsetM.set(-eye.cameraM[0], -eye.cameraM[1], -eye.cameraM[2]);
    looks[index * 4 + 3] = alpha;
    this.spots.place(index, eye, view);
  }

  finish(view: SkyView): void {
    this.spots.finish(view);
  }

  dispose(): void {
    this.spots.dispose();
  }
}
