import type { Navigator } from '../core/navigation/Navigator.js';

/** Tells whether the view at rest is another one than at the last rest. A cut never moves, yet arrives elsewhere. */
export class RestWatch {
  private q = NaN;
  private yawRad = NaN;
  private pitchRad = NaN;
  private at: string | null = null;

  hasChanged({ viewpoint, at }: Navigator): boolean {
    const { q, yawRad, pitchRad } = viewpoint;
    if (q === this.q && yawRad === this.yawRad && pitchRad === this.pitchRad && at === this.at) return false;
    this.q = q;
    this.yawRad = yawRad;
    this.pitchRad = pitchRad;
    this.at = at;
    return true;
  }
}
