import type { Fade } from '../../../src/core/visibility/fade.js';
import type { MeshData } from './MeshData.js';

/** A mesh with the name of its node and how it is drawn. What is kept under one name may have an opaque and a clear part. */
export interface NamedMesh {
  readonly name: string;
  readonly material: 'opaque' | 'glass' | 'contact-shadow';
  readonly mesh: MeshData;
  /** Over which apparent sizes it is drawn; without it, always. */
  readonly fade?: Fade;
}
