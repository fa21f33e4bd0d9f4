import { smoothstep } from '../../core/maths/interpolation.js';
import { STARS } from '../../core/stars/starCatalogue.js';
import { PARSEC } from '../../core/units/constants.js';
import { nearStarAlpha } from './skyFades.js';
import { SkyPoints } from './SkyPoints.js';
import { createEye, eyeIn, type Eye, type SkyView } from './SkyView.js';
import { starColour } from './starColour.js';
import type { StarPlaces } from './StarPlaces.js';

/** What the eye sees without help, and how many magnitudes fainter a visitor among the stars is shown. */
const FAINTEST = 6.3;
const FAINTER_OUTSIDE = 8;
/** A wide glow with a sharp heart. */
const SPOT = 'exp(-3.2 * r * r) * (1.0 - smoothstep(0.8, 1.0, r)) + 0.6 * exp(-40.0 * r * r)';

/** The nearest and the brightest stars where they truly stand, as bright as they look from where the eye is. One draw call a pass. */
export class NearStars {
  private readonly spots = new SkyPoints({ name: 'near-stars', count: STARS.length, renderOrder: -99, splitsAtSeam: true, spot: SPOT });
  private readonly eye: Eye = createEye();
  private readonly magnitudes = Float32Array.from(STARS, ({ absoluteMagnitude }) => absoluteMagnitude);

  constructor(private readonly places: StarPlaces) {
    const colour: [number, number, number] = [1, 1, 1];
    STARS.forEach(({ colourIndex }, index) => {
      starColour(colour, colourIndex);
      this.spots.looks.set(colour, index * 4);
    });
  }

  get points(): SkyPoints['points'] {
    return this.spots.points;
  }

  update(view: SkyView): void {
    const alpha = nearStarAlpha(view);
    this.points.visible = alpha > 0.003;
    if (!this.points.visible) return;
    eyeIn(this.eye, view, 'sun');
    const faintest = FAINTEST + FAINTER_OUTSIDE * smoothstep(14.8, 16, view.q);
    const { looks, sizes, offsetM } = this.spots;
    const { positionsM } = this.places;
    const { cameraM } = this.eye;
    for (let star = 0; star < STARS.length; star++) {
      offsetM.set((positionsM[star * 3] ?? 0) - cameraM[0], (positionsM[star * 3 + 1] ?? 0) - cameraM[1], (positionsM[star * 3 + 2] ?? 0) - cameraM[2]);
      // As in `StarField`: the eye sees ratios, and a factor of 2.5 a magnitude would leave ten stars.
      const magnitude = (this.magnitudes[star] ?? 5) + 5 * Math.log10(Math.max(1, offsetM.length()) / (10 * PARSEC));
      const flux = 10 ** (-0.21 * (magnitude - 1));
      const seen = 1 - smoothstep(faintest - 1.5, faintest, magnitude);
      sizes[star] = Math.min(6, Math.max(1.5, 2.4 * Math.sqrt(flux) + 0.7));
      looks[star * 4 + 3] = alpha * seen * Math.min(1, Math.max(0.12, flux * 1.6));
      this.spots.place(star, this.eye, view);
    }
    this.spots.finish(view);
  }

  dispose(): void {
    this.spots.dispose();
  }
}
