import { Vector3, type Object3D } from 'three';

/**
 * A named node of the model that a live part moves: found anew in each level of detail that comes, and put where its
 * rest is plus a shift.
 */
export class MovedNode {
  private level: Object3D | null = null;
  private node: Object3D | null = null;
  private readonly rest = new Vector3();

  constructor(
    private readonly name: string,
    /** For each level, when it is first drawn: the node in it. */
    private readonly onFound: (node: Object3D) => void = () => undefined,
  ) {}

  /** Looks it up if another level is drawn now. */
  follow(level: Object3D | null): void {
    if (level === this.level) return;
    this.node?.position.copy(this.rest);
    this.level = level;
    this.node = level?.getObjectByName(this.name) ?? null;
    if (!this.node) return;
    this.rest.copy(this.node.position);
    this.onFound(this.node);
  }

  /** Model units from its place at rest. */
  shift(by: Vector3): void {
    this.node?.position.addVectors(this.rest, by);
  }
}
