import { Mesh, type Object3D } from 'three';
import { shareAt, type Fade } from '../../core/visibility/fade.js';
import type { ExhibitUniforms } from '../materials/exhibitMaterial.js';
import { Growth } from '../molecules/Growth.js';
import { SurfaceVeil } from './SurfaceVeil.js';

/** What the build wrote beside a node (models/kit/build/writeGlb.ts). */
export const fadeOf = ({ userData }: Object3D): Fade | null => (userData['fade'] as Fade | undefined) ?? null;

/** The parts of one loaded level that are drawn over a range of apparent sizes: surfaces that open, what is inside, what grows. */
export class FadedParts {
  private readonly veils: SurfaceVeil[] = [];
  private readonly others: { readonly object: Object3D; readonly fade: Fade; readonly growth: Growth | null }[] = [];
  private readonly hasInside: boolean;

  /** `level`: with molecules already dressed. */
  constructor(level: Object3D, uniforms: ExhibitUniforms) {
    const found: Object3D[] = [];
    level.traverse((object) => {
      if (fadeOf(object)) found.push(object);
    });
    for (const object of found) {
      const fade = fadeOf(object);
      if (!fade) continue;
      if (fade.role === 'veil' && object instanceof Mesh) this.veils.push(new SurfaceVeil(object, fade, uniforms));
      else this.others.push({ object, fade, growth: Growth.of(object) });
    }
    this.hasInside = this.others.some(({ fade }) => fade.role === 'inside');
  }

  /** Shows all as it is at an apparent size, CSS pixels. A level that lacks what is inside stays shut until another comes. */
  show(apparentPx: number): void {
    for (const veil of this.veils) veil.show(apparentPx, !this.hasInside);
    for (const { object, fade, growth } of this.others) {
      const share = shareAt(fade, apparentPx);
      object.visible = share > 0;
      if (growth) growth.share = share;
    }
  }

  dispose(): void {
    for (const veil of this.veils) veil.dispose();
  }
}
