import { Group, Vector3, type Object3D } from 'three';
import { SKY_BODIES, SUN_BODY_FRAME, type SkyBody } from '../../core/ephemeris/bodies.js';
import { sunDirection } from '../../core/ephemeris/where.js';
import { smoothstep } from '../../core/maths/interpolation.js';
import type { Vec3 } from '../../core/maths/vec3.js';
import { AdaptiveGlobe } from '../globe/AdaptiveGlobe.js';
import { AtmosphereRim } from '../globe/AtmosphereRim.js';
import { MOON_STYLE, PLANET_STYLES, SUN_STYLE, type GlobeStyle } from '../globe/GlobeStyle.js';
import { BodyDots } from './BodyDots.js';
import type { GlobeLender } from './globeLoans.js';
import { SaturnRing } from './SaturnRing.js';
import { planetAlpha, skyAlpha, sunAlpha } from './skyFades.js';
import { createEye, eyeIn, pixelsPerRadian, type Eye, type SkyView } from './SkyView.js';
import { StarGlare } from './StarGlare.js';
import { magnitude } from '../../core/maths/magnitude.js';

/** A body is drawn as a globe above this apparent diameter, CSS pixels; below it is a dot. */
const GLOBE_FROM_PX = 2;
const GLOBE_WHOLE_PX = 4;

const STYLES: Readonly<Record<string, GlobeStyle>> = { ...PLANET_STYLES, moon: MOON_STYLE, sun: SUN_STYLE };

interface Seen {
  readonly body: SkyBody;
  readonly eye: Eye;
  readonly distanceM: number;
  readonly sun: Vector3;
  globe: AdaptiveGlobe | null;
  rim: AtmosphereRim | null;
  /** The exhibit that the globe hangs in, while there is one. */
  borrower: Object3D | null;
  /** How much of it was shown in the last frame, as a globe or as a dot. */
  shown: number;
}

/**
 * The Sun, the Moon and the planets: as globes where they are large enough, else as dots. Their exhibits borrow these
 * globes, so that none is drawn twice; Earth, Pluto and Charon draw their own and are dots only here. At most one
 * draw call a globe, and three for the rest.
 */
export class SkyBodies implements GlobeLender {
  readonly group = new Group();
  private readonly dots: BodyDots;
  private readonly glow = new StarGlare([1, 0.86, 0.62]);
  private readonly ring: SaturnRing;
  private readonly seen: readonly Seen[];
  private readonly direction: Vec3 = [0, 0, 0];
  private readonly globeEye = { cameraM: [0, 0, 0] as Vec3, cameraRender: new Vector3(), orientation: createEye().orientation, distanceM: 1, drawnPxPerRadian: 1 };

  constructor(private readonly onLoaded: () => void) {
    this.seen = SKY_BODIES.map((body) => ({ body, eye: createEye(), distanceM: 1, sun: new Vector3(1, 0, 0), globe: null, rim: null, borrower: null, shown: 0 }));
    this.dots = new BodyDots(SKY_BODIES.map((body) => body.frame));
    this.ring = new SaturnRing(onLoaded);
    this.group.name = 'sky-bodies';
    this.group.add(this.dots.points, this.glow.mesh, this.ring.mesh);
  }

  update(view: SkyView): void {
    const before = this.group.visible;
    this.group.visible = skyAlpha(view) > 0.002 && view.q < 18.5;
    if (!this.group.visible) {
      if (before) this.rest();
      return;
    }
    for (let index = 0; index < this.seen.length; index++) {
      const seen = this.seen[index];
      if (seen) this.updateBody(seen, index, view);
    }
    this.dots.finish(view);
  }

  lend(frame: string, borrower: Object3D): number | null {
    const seen = this.seen.find(({ body }) => body.frame === frame);
    if (!seen) return null;
    if (seen.borrower !== borrower) {
      seen.borrower = borrower;
      if (seen.globe) borrower.add(seen.globe.mesh);
    }
    return this.group.visible ? seen.shown : 0;
  }

  takeBack(frame: string, borrower: Object3D): void {
    const seen = this.seen.find(({ body }) => body.frame === frame);
    if (seen?.borrower !== borrower) return;
    seen.borrower = null;
    if (seen.globe) this.group.add(seen.globe.mesh);
  }

  dispose(): void {
    for (const { globe, rim } of this.seen) {
      globe?.mesh.removeFromParent();
      globe?.dispose();
      rim?.dispose();
    }
    this.dots.dispose();
    this.glow.dispose();
    this.ring.dispose();
  }

  /** No body is seen any more: none keeps its maps, wherever its globe hangs. */
  private rest(): void {
    for (const seen of this.seen) {
      seen.globe?.rest();
      if (seen.rim) seen.rim.mesh.visible = false;
      seen.shown = 0;
    }
  }

  private updateBody(seen: Seen, index: number, view: SkyView): void {
    const { body, eye } = seen;
    eyeIn(eye, view, body.frame === 'sun' ? SUN_BODY_FRAME : body.frame);
    const distanceM = Math.max(magnitude(eye.cameraM), body.equatorialRadiusM);
    const px = 2 * Math.asin(Math.min(1, body.equatorialRadiusM / distanceM)) * pixelsPerRadian(view);
    const isSun = body.frame === 'sun';
    const alpha = isSun ? sunAlpha(view) : planetAlpha(view);
    seen.shown = alpha;
    const style = STYLES[body.frame];
    const whole = style || body.frame === 'earth' || body.frame === 'pluto' ? smoothstep(GLOBE_FROM_PX, GLOBE_WHOLE_PX, px) : 1;
    this.dots.place(index, eye, view, alpha * (1 - whole));
    if (isSun) this.glow.update(eye, distanceM, px, view, sunAlpha(view));
    if (style) this.updateGlobe(seen, style, whole * skyAlpha(view), view);
    if (body.frame === 'saturn') this.ring.update(this.fill(eye, view), seen.sun, px, whole * alpha);
  }

  private updateGlobe(seen: Seen, style: GlobeStyle, alpha: number, view: SkyView): void {
    const { body, sun } = seen;
    if (alpha <= 0.002) {
      seen.globe?.rest();
      if (seen.rim) seen.rim.mesh.visible = false;
      return;
    }
    if (!seen.globe) {
      seen.globe = new AdaptiveGlobe(style, this.onLoaded, body.frame, 128);
      (seen.borrower ?? this.group).add(seen.globe.mesh);
      if (style.air) {
        seen.rim = new AtmosphereRim(style);
        this.group.add(seen.rim.mesh);
      }
    }
    if (body.frame !== 'sun') sun.fromArray(sunDirection(this.direction, view.tree, body.frame));
    const eye = this.fill(seen.eye, view);
    seen.globe.update(eye, sun, alpha, 0);
    seen.rim?.update(eye, sun, alpha, 0);
  }

  private fill(eye: Eye, view: SkyView): typeof this.globeEye {
    const { globeEye } = this;
    globeEye.cameraM[0] = eye.cameraM[0];
    globeEye.cameraM[1] = eye.cameraM[1];
    globeEye.cameraM[2] = eye.cameraM[2];
    globeEye.orientation.copy(eye.orientation);
    globeEye.cameraRender.copy(view.cameraRender);
    globeEye.distanceM = view.distanceM;
    globeEye.drawnPxPerRadian = pixelsPerRadian(view) * view.pixelRatio;
    return globeEye;
  }
}
