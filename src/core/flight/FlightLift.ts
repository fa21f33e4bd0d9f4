import { smootherstep } from '../maths/interpolation.js';

/** How a flight is raised over what stands in its way: a smooth bump in pitch, and a wider zoom-out. */
export class FlightLift {
  /**
   * @param rho `ZoomPath`'s ρ: √2 is the plain path, larger flies wider
   * @param pitchRad what the pitch is raised to where the bump is full
   * @param risePart @param fullPart @param fallPart @param endPart the bump's four corners, parts of the way
   */
  constructor(
    readonly rho: number,
    readonly pitchRad: number,
    readonly risePart: number,
    readonly fullPart: number,
    readonly fallPart: number,
    readonly endPart: number,
  ) {}

  /** 0 … 1 at the part `part` of the way. */
  strength(part: number): number {
    if (part <= this.risePart || part >= this.endPart) return 0;
    return smootherstep(this.risePart, this.fullPart, part) * (1 - smootherstep(this.fallPart, this.endPart, part));
  }
}

export const NO_LIFT = new FlightLift(Math.SQRT2, 0, 0, 0, 0, 0);
