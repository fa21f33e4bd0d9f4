import { Box3, Group, Vector3, type DataTexture, type Matrix4 } from 'three';
import { ballChunks, type BallChunk } from './ballChunks.js';
import { createImpostorMaterial, releaseImpostorMaterial, type MoleculeUniforms } from './impostorMaterial.js';
import { ImpostorPoints, ImpostorQuads, indexedGeometry, sphereAround } from './Impostors.js';
import { writeQuads } from './quadIndex.js';
import { roundTable, writeParts, type PartRule, type Rounds } from './RoundTable.js';

/** A chunk whose largest ball is seen smaller than this radius is drawn as points, CSS pixels. */
const POINTS_BELOW_PX = 2.5;
/** Quads at most: beyond these the nearest chunks have them, and the rest are points. */
const MOST_QUADS = 1 << 16;
/** The order of chunks is looked at again when the eye has moved by this share of its distance. */
const LOOK_AGAIN_AFTER = 0.04;

/** All exact balls of an exhibit: near ones as ray-cast quads, small ones as points, the nearest first. Model units. */
export class BallCloud extends Group {
  private readonly chunks: readonly BallChunk[];
  private readonly order: Uint32Array;
  private readonly distances: Float64Array;
  private readonly quads: ImpostorQuads;
  private readonly points: ImpostorPoints;
  private readonly table: DataTexture;
  private readonly most: number;
  private readonly arrangedFrom = new Vector3(Infinity, Infinity, Infinity);
  private arrangedPx = 0;
  private arrangedGrown = 1;

  constructor(
    private readonly rounds: Rounds,
    private readonly uniforms: MoleculeUniforms,
  ) {
    super();
    const count = rounds.radii.length;
    this.chunks = ballChunks(rounds);
    this.order = Uint32Array.from({ length: this.chunks.length }, (_, i) => i);
    this.distances = new Float64Array(this.chunks.length);
    this.table = roundTable(rounds);
    this.most = Math.min(count, MOST_QUADS);
    const box = new Box3();
    this.expandBox(box);
    const sphere = sphereAround(box);
    this.quads = new ImpostorQuads(indexedGeometry(this.most * 6, sphere), createImpostorMaterial('ball', this.table, uniforms), this.table);
    this.points = new ImpostorPoints(indexedGeometry(count, sphere), createImpostorMaterial('ball-point', this.table, uniforms));
    this.name = 'atoms';
    this.add(this.quads, this.points);
  }

  get ballCount(): number {
    return this.rounds.radii.length;
  }

  /** Says which balls move by themselves (MoleculeMotion). */
  assignParts(rule: PartRule): void {
    writeParts(this.table, this.rounds, rule);
  }

  /** `eye`: where it is looked at from, model units; `pixelsPerUnit`: pixels of one length at a distance of one such length. */
  arrange(eye: Vector3, pixelsPerUnit: number): void {
    const grown = this.uniforms.growth?.share ?? 1;
    const moved = this.arrangedFrom.distanceTo(eye);
    const hasGrown = Math.abs(grown - this.arrangedGrown) > LOOK_AGAIN_AFTER * grown;
    if (this.arrangedPx === pixelsPerUnit && !hasGrown && !(moved > LOOK_AGAIN_AFTER * this.nearest(eye))) return;
    this.arrangedFrom.copy(eye);
    this.arrangedPx = pixelsPerUnit;
    this.arrangedGrown = grown;
    this.sort(eye);
    let quads = 0;
    let points = 0;
    const quadIndex = this.quads.geometry.index!;
    const pointIndex = this.points.geometry.index!;
    for (const number of this.order) {
      const chunk = this.chunks[number]!;
      const size = ((grown * chunk.largestRadius) / Math.max(this.distances[number]! - chunk.reach, chunk.largestRadius)) * pixelsPerUnit;
      const room = quads / 6 + chunk.to - chunk.from <= this.most;
      if (size > POINTS_BELOW_PX && room) quads = writeQuads(quadIndex.array as Uint32Array, quads, chunk.from, chunk.to);
      else for (let i = chunk.from; i < chunk.to; i++) pointIndex.array[points++] = i;
    }
    for (const [object, attribute, length] of [[this.quads, quadIndex, quads], [this.points, pointIndex, points]] as const) {
      object.visible = length > 0;
      object.geometry.setDrawRange(0, length);
      attribute.clearUpdateRanges();
      attribute.addUpdateRange(0, length);
      attribute.needsUpdate = true;
    }
  }

  /** Widens a box by what is drawn; `toModel` leads from this group's axes to the box's. */
  expandBox(box: Box3, toModel?: Matrix4): void {
    const { positions, radii } = this.rounds;
    const grown = toModel ? toModel.getMaxScaleOnAxis() : 1;
    for (let i = 0; i < radii.length; i++) {
      point.fromArray(positions, i * 3);
      if (toModel) point.applyMatrix4(toModel);
      const radius = radii[i]! * grown;
      box.min.min(corner.copy(point).addScalar(-radius));
      box.max.max(corner.copy(point).addScalar(radius));
    }
  }

  override dispose(): void {
    this.table.dispose();
    this.quads.geometry.dispose();
    this.points.geometry.dispose();
    releaseImpostorMaterial('ball', this.quads.material);
    releaseImpostorMaterial('ball-point', this.points.material);
  }

  private nearest(eye: Vector3): number {
    let least = Infinity;
    for (const { centre, reach } of this.chunks) {
      least = Math.min(least, Math.max(Math.hypot(centre[0] - eye.x, centre[1] - eye.y, centre[2] - eye.z) - reach, reach));
    }
    return least;
  }

  /** Nearest chunks first: what they hide is not lit. The order changes little from one time to the next. */
  private sort(eye: Vector3): void {
    const { chunks, order, distances } = this;
    chunks.forEach(({ centre }, i) => {
      distances[i] = Math.hypot(centre[0] - eye.x, centre[1] - eye.y, centre[2] - eye.z);
    });
    for (let i = 1; i < order.length; i++) {
      const own = order[i]!;
      const key = distances[own]!;
      let j = i - 1;
      while (j >= 0 && distances[order[j]!]! > key) {
        order[j + 1] = order[j]!;
        j--;
      }
      order[j + 1] = own;
    }
  }
}

const point = new Vector3();
const corner = new Vector3();
