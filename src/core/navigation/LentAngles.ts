import { smootherstep } from '../maths/interpolation.js';
import { wrapRad } from '../maths/angles.js';

/** Decades of zoom over which the angles of the exhibit that was left die away. */
const FADE_DECADES = 4;

/**
 * The angles that an exhibit leaves behind when the visitor zooms away from it. They are the visitor's to keep for the
 * moment, but the rail is composed for its own view: they die away as one goes on along it, in either direction.
 */
export class LentAngles {
  private fullYawRad = 0;
  private fullPitchRad = 0;
  private travelled = FADE_DECADES;

  get yawRad(): number {
    return this.fullYawRad * this.left();
  }

  get pitchRad(): number {
    return this.fullPitchRad * this.left();
  }

  clear(): void {
    this.travelled = FADE_DECADES;
  }

  /** @param travelled how many decades ago the exhibit was left */
  begin(yawRad: number, pitchRad: number, travelled: number): void {
    this.fullYawRad = wrapRad(yawRad);
    this.fullPitchRad = pitchRad;
    this.travelled = travelled;
  }

  travel(decades: number): void {
    this.travelled += Math.abs(decades);
  }

  private left(): number {
    return 1 - smootherstep(0, FADE_DECADES, this.travelled);
  }
}
