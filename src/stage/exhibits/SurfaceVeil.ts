import { Mesh, type BufferGeometry, type IUniform, type Material } from 'three';
import { smoothstep } from '../../core/maths/interpolation.js';
import { shareAt, type Fade } from '../../core/visibility/fade.js';
import type { ExhibitUniforms } from '../materials/exhibitMaterial.js';
import { createVeilMaterial } from '../materials/veilMaterial.js';

/** The outline comes with the size, pixels, and is as dark as that of balls in the end. */
const RIM_FROM_PX = 24;
const RIM_TO_PX = 140;
const RIM = 0.5;

/** A surface that opens: whole and opaque, then blended over what it encloses, then gone. */
export class SurfaceVeil {
  private readonly uVeil: IUniform<number> = { value: 1 };
  private readonly uRim: IUniform<number> = { value: 0 };
  private readonly colour: Mesh<BufferGeometry, Material>;

  /** `depth`: the mesh as loaded. It draws depth alone; its twin, which comes after it in the order of things, draws the rest. */
  constructor(
    private readonly depth: Mesh<BufferGeometry, Material | Material[]>,
    private readonly fade: Fade,
    uniforms: ExhibitUniforms,
  ) {
    const own = { uFade: uniforms.uFade, uEmphasis: uniforms.uEmphasis, uVeil: this.uVeil, uRim: this.uRim };
    this.colour = new Mesh(depth.geometry, createVeilMaterial(own));
    this.colour.position.copy(depth.position);
    this.colour.quaternion.copy(depth.quaternion);
    this.colour.scale.copy(depth.scale);
    this.colour.name = depth.name;
    depth.material = createVeilMaterial(own, { depthOnly: true });
    depth.visible = false;
    depth.parent?.add(this.colour);
  }

  /** `isShut`: whole, however large it is seen. */
  show(apparentPx: number, isShut: boolean): void {
    const share = isShut ? 1 : shareAt(this.fade, apparentPx);
    this.uVeil.value = share;
    this.uRim.value = RIM * smoothstep(RIM_FROM_PX, RIM_TO_PX, apparentPx);
    const isBlended = share < 1;
    this.colour.visible = share > 0;
    this.depth.visible = isBlended && share > 0;
    // Sorted among what is blended, and before it where it is whole.
    this.colour.material.transparent = isBlended;
  }

  /** The geometry goes with the level. */
  dispose(): void {
    this.colour.material.dispose();
    (this.depth.material as Material).dispose();
  }
}
