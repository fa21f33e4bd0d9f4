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

/**
 * Loads levels of models from the collection. Each call gives objects of its own, since an exhibit dresses and disposes of
 * what it gets; three makes one request of those for the same file that are under way together.
 */
export class ModelLoader {
  private readonly loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder);

  constructor(private readonly collectionUrl: string) {}

  async load(file: string): Promise<Group> {
    try {
      return (await this.loader.loadAsync(`${this.collectionUrl}${file}`)).scene;
    } catch (cause) {
      throw new ModelError(file, cause instanceof Error ? cause.message : String(cause));
    }
  }
}
