import type { Group } from 'three';
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js';
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js';

/** Thrown when a model's file cannot be read; `file` says which. */
export class ModelError extends Error {
  constructor(
    readonly file: string,
    message: string,
  ) {
    super(message);
    this.name = 'ModelError';
  }
}

/** Loads levels of models from the collection. One request a file, however often it is asked for while under way. */
export class ModelLoader {
  private readonly loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder);
  private readonly pending = new Map<string, Promise<Group>>();

  constructor(private readonly collectionUrl: string) {}

  load(file: string): Promise<Group> {
    const known = this.pending.get(file);
    if (known) return known.then((scene) => scene.clone(true));
    const promise = this.loader
      .loadAsync(`${this.collectionUrl}${file}`)
      .then((gltf) => gltf.scene)
      .catch((cause: unknown) => {
        throw new ModelError(file, cause instanceof Error ? cause.message : String(cause));
      })
      .finally(() => this.pending.delete(file));
    this.pending.set(file, promise);
    return promise;
  }
}
