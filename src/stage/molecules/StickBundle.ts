import { Box3, Group, Matrix4, Vector3, type DataTexture } from 'three';
import { createImpostorMaterial, releaseImpostorMaterial, type MoleculeUniforms } from './impostorMaterial.js';
import { ImpostorQuads, indexedGeometry, sphereAround } from './Impostors.js';
import { writeQuads } from './quadIndex.js';
import { roundTable, type Rounds } from './RoundTable.js';

/** All exact round sticks of an exhibit, in one draw call. Model units. */
export class StickBundle extends Group {
  private readonly quads: ImpostorQuads;
  private readonly table: DataTexture;

  constructor(
    /** Two entries a stick. */
    private readonly ends: Rounds,
    uniforms: MoleculeUniforms,
  ) {
    super();
    this.table = roundTable(ends);
    const box = new Box3();
    this.expandBox(box, new Matrix4());
    this.quads = new ImpostorQuads(indexedGeometry(this.stickCount * 6, sphereAround(box)), createImpostorMaterial('stick', this.table, uniforms), this.table);
    writeQuads(this.quads.geometry.index!.array as Uint32Array, 0, 0, this.stickCount);
    this.name = 'bonds';
    this.add(this.quads);
  }

  get stickCount(): number {
    return this.ends.radii.length / 2;
  }

  /** Widens a box by what is drawn; `toModel` leads from this group's axes to the box's. */
  expandBox(box: Box3, toModel: Matrix4): void {
    const { positions, radii } = this.ends;
    const grown = toModel.getMaxScaleOnAxis();
    for (let i = 0; i < radii.length; i += 2) {
      from.fromArray(positions, i * 3).applyMatrix4(toModel);
      to.fromArray(positions, i * 3 + 3).applyMatrix4(toModel);
      // The rim of a flat end reaches no further along an axis than its disc is turned that way.
      reach.subVectors(to, from).normalize();
      reach.set(1 - reach.x ** 2, 1 - reach.y ** 2, 1 - reach.z ** 2).clampScalar(0, 1);
      reach.set(Math.sqrt(reach.x), Math.sqrt(reach.y), Math.sqrt(reach.z)).multiplyScalar(radii[i]! * grown);
      for (const end of [from, to]) {
        box.min.min(corner.copy(end).sub(reach));
        box.max.max(corner.copy(end).add(reach));
      }
    }
  }

  override dispose(): void {
    this.table.dispose();
    this.quads.geometry.dispose();
    releaseImpostorMaterial('stick', this.quads.material);
  }
}

const from = new Vector3();
const to = new Vector3();
const reach = new Vector3();
const corner = new Vector3();
