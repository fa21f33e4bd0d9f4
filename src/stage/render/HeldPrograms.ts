import { BufferAttribute, BufferGeometry, Group, Mesh, ShaderMaterial, type Camera, type Object3D, type Scene, type WebGLRenderer } from 'three';
import { createContactShadowMaterial } from '../materials/contactShadowMaterial.js';
import { createExhibitMaterial } from '../materials/exhibitMaterial.js';

type Program = NonNullable<WebGLRenderer['info']['programs']>[number];
type Drawn = Object3D & { material: ShaderMaterial };

const isDrawnByShader = (object: Object3D): object is Drawn => 'material' in object && object.material instanceof ShaderMaterial;

/**
 * Holds every program that the graphics card has made: else one would be made anew, for tens of milliseconds, whenever
 * the last thing that used it has left the view and another comes. There are as many as kinds of material: a few dozen.
 */
export class HeldPrograms {
  private readonly programs = new WeakSet<Program>();
  /** One material for each own shader: three counts sources, too, and forgets one that no material has. */
  private readonly keepers = new Map<string, ShaderMaterial>();
  private count = 0;

  constructor(
    private readonly renderer: WebGLRenderer,
    private readonly scene: Scene,
    private readonly camera: Camera,
  ) {}

  /** After each frame; costs nothing unless a program was made in it. */
  hold(): void {
    const { programs } = this.renderer.info;
    if (!programs || programs.length === this.count) return;
    this.scene.traverse((object) => {
      if (isDrawnByShader(object)) this.keep(object);
    });
    for (const program of programs) {
      if (this.programs.has(program)) continue;
      this.programs.add(program);
      program.usedTimes++;
    }
    this.count = programs.length;
  }

  /** Has the collection's own programs made while the first model's file is still under way. */
  prepare(): void {
    const uFade = { value: 1 };
    const materials = [createExhibitMaterial({ uFade, uEmphasis: { value: 1 } }), createContactShadowMaterial(uFade, { value: 0 })];
    const geometry = oneVertex();
    const group = new Group();
    for (const material of materials) group.add(new Mesh(geometry, material));
    this.renderer.compile(group, this.camera, this.scene);
    group.traverse((object) => {
      if (isDrawnByShader(object)) this.keep(object);
    });
    this.hold();
    geometry.dispose();
    for (const material of materials) material.dispose();
  }

  private keep(object: Drawn): void {
    const { material } = object;
    const key = `${material.vertexShader}\n${material.fragmentShader}`;
    if (this.keepers.has(key)) return;
    const keeper = material.clone();
    keeper.onBeforeCompile = material.onBeforeCompile;
    keeper.customProgramCacheKey = material.customProgramCacheKey;
    // Nothing is drawn with it: what the original shows must not stay in memory.
    keeper.uniforms = Object.fromEntries(Object.keys(material.uniforms).map((name) => [name, { value: null }]));
    this.keepers.set(key, keeper);
    const { children } = object;
    object.material = keeper;
    object.children = [];
    this.renderer.compile(object, this.camera, this.scene);
    object.material = material;
    object.children = children;
  }
}

/** The attributes that a built model has; programs differ by which there are. */
function oneVertex(): BufferGeometry {
  const geometry = new BufferGeometry();
  for (const [name, size] of [['position', 3], ['normal', 3], ['color', 4], ['_surface', 4]] as const) {
    geometry.setAttribute(name, new BufferAttribute(new Float32Array(size), size));
  }
  return geometry;
}
