import { Group, Vector3, type Object3D } from 'three';
import { smoothstep } from '../../core/maths/interpolation.js';
import type { Vec3 } from '../../core/maths/vec3.js';
import { STARS } from '../../core/stars/starCatalogue.js';
import { SOLAR_RADIUS } from '../../core/units/constants.js';
import { AdaptiveGlobe } from '../globe/AdaptiveGlobe.js';
import type { Boiling, GlobeStyle } from '../globe/GlobeStyle.js';
import type { GlobeLender } from './globeLoans.js';
import { createEye, eyeIn, pixelsPerRadian, type Eye, type SkyView } from './SkyView.js';
import { StarGlare } from './StarGlare.js';
import type { StarPlaces } from './StarPlaces.js';
import { magnitude } from '../../core/maths/magnitude.js';

const DISC_FROM_PX = 1.5;
const DISC_WHOLE_PX = 4;

const SUNLIKE: Boiling = { smallM: 1.5e6, largeM: 3.2e7, smallContrast: 0.5, largeContrast: 0.2, limb: [0.5, 0.75, 1.1], spots: [] };
/** A few cells of gas as large as the star allows, uneven in brightness; the edge is soft. */
const GIANT: Boiling = { isSoft: true, smallM: 6e10, largeM: 1.5e11, smallContrast: 0.75, largeContrast: 1.15, limb: [0.6, 0.95, 1.4], spots: [] };
const EMBER: Boiling = { ...SUNLIKE, smallM: 3e5, largeM: 1.6e7, largeContrast: 0.4, spots: [[38, 24, 9], [-22, -30, 6], [12, 140, 8]] };

const star = (radiusSuns: number, tint: GlobeStyle['tint'], bright: number, boiling: Boiling): GlobeStyle => ({
  radiusM: radiusSuns * SOLAR_RADIUS,
  polarRatio: 1,
  tint,
  map: null,
  bright,
  surface: 'emissive',
  boiling,
});

/** Stars whose radius is known and that one can go to: names as loans, catalogue's ids, looks. Radii as in the facts. */
const DISCS: readonly (readonly [name: string, id: string, style: GlobeStyle])[] = [
  ['alpha-centauri-a', 'hip-71683', star(1.2175, [1, 0.87, 0.64], 1.25, SUNLIKE)],
  ['alpha-centauri-b', 'hip-71681', star(0.8591, [1, 0.74, 0.44], 1.1, SUNLIKE)],
  ['proxima-centauri', 'hip-70890', star(0.154, [1, 0.36, 0.12], 0.9, EMBER)],
  ['betelgeuse', 'hip-27989', star(764, [1, 0.4, 0.12], 1, GIANT)],
];

interface Disc {
  readonly name: string;
  readonly index: number;
  readonly style: GlobeStyle;
  readonly glare: StarGlare;
  globe: AdaptiveGlobe | null;
  borrower: Object3D | null;
}

/** The stars that have a face: a globe each where it is large enough, with its glare. Two draw calls each, only near them. */
export class StarDiscs implements GlobeLender {
  readonly group = new Group();
  private readonly discs: readonly Disc[];
  private readonly sunEye: Eye = createEye();
  private readonly cameraM: Vec3 = [0, 0, 0];
  private readonly globeEye = { cameraM: this.cameraM, cameraRender: new Vector3(), orientation: this.sunEye.orientation, distanceM: 1, drawnPxPerRadian: 1 };
  private readonly noSun = new Vector3(0, 1, 0);

  constructor(
    private readonly places: StarPlaces,
    private readonly onLoaded: () => void,
  ) {
    this.group.name = 'star-discs';
    this.discs = DISCS.map(([name, id, style]) => {
      const glare = new StarGlare(style.tint);
      this.group.add(glare.mesh);
      return { name, index: STARS.findIndex((one) => one.id === id), style, glare, globe: null, borrower: null };
    });
  }

  update(view: SkyView): void {
    eyeIn(this.sunEye, view, 'sun');
    for (const disc of this.discs) this.updateDisc(disc, view);
  }

  lend(name: string, borrower: Object3D): number | null {
    const disc = this.discs.find((one) => one.name === name);
    if (!disc) return null;
    if (disc.borrower !== borrower) {
      disc.borrower = borrower;
      if (disc.globe) borrower.add(disc.globe.mesh);
    }
    return 1;
  }

  takeBack(name: string, borrower: Object3D): void {
    const disc = this.discs.find((one) => one.name === name);
    if (disc?.borrower !== borrower) return;
    disc.borrower = null;
    if (disc.globe) this.group.add(disc.globe.mesh);
  }

  dispose(): void {
    for (const { globe, glare } of this.discs) {
      globe?.mesh.removeFromParent();
      globe?.dispose();
      glare.dispose();
    }
  }

  private updateDisc(disc: Disc, view: SkyView): void {
    const { positionsM } = this.places;
    for (let axis = 0; axis < 3; axis++) this.cameraM[axis] = (this.sunEye.cameraM[axis] ?? 0) - (positionsM[disc.index * 3 + axis] ?? 0);
    const distanceM = Math.max(magnitude(this.cameraM), disc.style.radiusM);
    const px = 2 * Math.asin(Math.min(1, disc.style.radiusM / distanceM)) * pixelsPerRadian(view);
    const alpha = smoothstep(DISC_FROM_PX, DISC_WHOLE_PX, px);
    this.globeEye.cameraRender.copy(view.cameraRender);
    this.globeEye.distanceM = view.distanceM;
    this.globeEye.drawnPxPerRadian = pixelsPerRadian(view) * view.pixelRatio;
    // From 0.05 px on a halo grows about the point, so that one sees where to go.
    disc.glare.update(this.globeEye, distanceM, px, view, smoothstep(0.004, 0.4, px));
    if (alpha <= 0.002) {
      if (disc.globe) disc.globe.mesh.visible = false;
      return;
    }
    if (!disc.globe) {
      disc.globe = new AdaptiveGlobe(disc.style, this.onLoaded, disc.name, 128);
      (disc.borrower ?? this.group).add(disc.globe.mesh);
    }
    disc.globe.update(this.globeEye, this.noSun, alpha, 0);
  }
}
