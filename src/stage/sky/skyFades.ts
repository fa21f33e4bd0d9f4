import { smoothstep } from '../../core/maths/interpolation.js';

/** What the fades go by: the zoom, and how far the eye has left the ground (see `SkyView`). */
interface Openness {
  readonly q: number;
  readonly openQ: number;
}

/** The sky opens as the eye leaves the ground's air. */
export const skyAlpha = ({ openQ }: Openness): number => smoothstep(4.3, 5.6, openQ);

/** Stars stand as directions until the nearest of them would visibly shift; then points in depth take over. */
export const starAlpha = ({ q, openQ }: Openness): number => smoothstep(4.4, 5.8, openQ) * (1 - smoothstep(16.4, 17.6, q));

/** The Milky Way as seen from inside, until the eye has left the Sun's neighbourhood. */
export const panoramaAlpha = ({ q, openQ }: Openness): number => smoothstep(4.8, 6.6, openQ) * (1 - smoothstep(18.2, 19.4, q));

/** The planets are marked while the Solar System is larger than a dot. */
export const planetAlpha = (view: Openness): number => skyAlpha(view) * (1 - smoothstep(14, 14.8, view.q));

/** The Sun is marked until it is lost among the stars of the galaxy. */
export const sunAlpha = (view: Openness): number => skyAlpha(view) * (1 - smoothstep(16.8, 18, view.q));

/** Stars that stand at their true places, until they are a grain among the galaxy's. */
export const nearStarAlpha = ({ q, openQ }: Openness): number => smoothstep(4.4, 5.8, openQ) * (1 - smoothstep(18, 19.2, q));
