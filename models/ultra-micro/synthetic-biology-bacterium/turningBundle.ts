import { Vector4, type IUniform, type MeshStandardMaterial, type Object3D } from 'three';
import { createExhibitMaterial, type ExhibitUniforms } from '../../../src/stage/materials/exhibitMaterial.js';
import { BUNDLE_FALL, BUNDLE_START_X, FOLLOW_LENGTH, THREAD } from './bundle.js';

const number = (value: number): string => value.toFixed(4);

/* As `turnedBundle` says, for the middle of the thread; its skin turns along. `uNode`: from the node's units to the model's. */
const head = (axisY: number): string => /* glsl */ `
uniform float uTurn;
uniform vec4 uNode;
const float AXIS_Y = ${number(axisY)};
vec3 threadMiddle;
vec2 turned(vec2 yz, float angle) {
  float c = cos(angle);
  float s = sin(angle);
  return vec2(c * yz.x + s * yz.y, c * yz.y - s * yz.x);
}
float followAt(float x) {
  return 1.0 - smoothstep(${number(BUNDLE_START_X)}, ${number(BUNDLE_START_X + FOLLOW_LENGTH)}, x);
}
`;

const NORMAL = /* glsl */ `
#include <beginnormal_vertex>
threadMiddle = uNode.xyz + uNode.w * position - objectNormal * ${number(THREAD)};
if (uTurn != 0.0) objectNormal.yz = turned(objectNormal.yz, uTurn * followAt(threadMiddle.x));
`;

const PLACE = /* glsl */ `
#include <begin_vertex>
if (uTurn != 0.0) {
  float beyond = max(0.0, ${number(BUNDLE_START_X)} - threadMiddle.x);
  vec2 beside = threadMiddle.yz - vec2(AXIS_Y, ${number(-BUNDLE_FALL)} * beyond);
  vec2 share = beside * followAt(threadMiddle.x) * min(1.0, (0.5 + 0.5 * beyond) / max(1e-6, length(beside)));
  threadMiddle.yz += turned(share, uTurn) - share;
  transformed = (threadMiddle + objectNormal * ${number(THREAD)} - uNode.xyz) / uNode.w;
}
`;

/** The material of the flagella: the collection's own, turned in the vertex stage. */
export class TurningBundle {
  readonly material: MeshStandardMaterial;
  /** −π to π: only the skin's twist before the bundle depends on the whole turns, and that not to be seen. */
  private readonly uTurn: IUniform<number> = { value: 0 };
  private readonly uNode: IUniform<Vector4> = { value: new Vector4(0, 0, 0, 1) };

  /** `axisY`: height of the body's axis, model units. */
  constructor(uniforms: ExhibitUniforms, axisY: number) {
    const { material, uTurn, uNode } = { material: createExhibitMaterial(uniforms), uTurn: this.uTurn, uNode: this.uNode };
    const plain = material.onBeforeCompile.bind(material);
    material.onBeforeCompile = (shader, renderer) => {
      plain(shader, renderer);
      Object.assign(shader.uniforms, { uTurn, uNode });
      shader.vertexShader = shader.vertexShader
        .replace('#include <common>', `#include <common>\n${head(axisY)}`)
        .replace('#include <beginnormal_vertex>', NORMAL)
        .replace('#include <begin_vertex>', PLACE);
    };
    material.customProgramCacheKey = () => 'exhibit-turning-bundle';
    this.material = material;
  }

  /** Told of the node in a level of detail: its own units and middle. */
  fit(node: Object3D): void {
    this.uNode.value.set(node.position.x, node.position.y, node.position.z, node.scale.x);
  }

  turn(turnRad: number): void {
    this.uTurn.value = turnRad - 2 * Math.PI * Math.round(turnRad / (2 * Math.PI));
  }
}
