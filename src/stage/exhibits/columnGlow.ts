import { AdditiveBlending, BackSide, Mesh, ShaderMaterial, SphereGeometry, Vector3 } from 'three';
import type { Vec3 } from '../../core/maths/vec3.js';
import { LAYER_NEAR_ONLY } from '../render/passes.js';

const VERTEX = /* glsl */ `
uniform vec3 eye;
varying vec3 ray;
void main() {
  ray = position - eye;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
  // Its far side may lie beyond the near pass, in which alone it is drawn: light that both passes add is there twice.
  gl_Position.z = min(gl_Position.z, 0.99999 * gl_Position.w);
}`;

/*
 * A density exp(-r / a), summed along a line that passes the centre at b, is proportional to x K1(x) with x = b / a;
 * that is sqrt(1 + pi x / 2) exp(-x) to within two per cent. Near the edge of the drawn ball it is taken down to nothing.
 */
const FRAGMENT = /* glsl */ `
uniform vec3 eye;
uniform float fade;
uniform float decay;
uniform float edge;
uniform float rimFrom;
uniform vec3 thin;
uniform vec3 dense;
uniform float denseFrom;
uniform float strength;
varying vec3 ray;
void main() {
  vec3 along = normalize(ray);
  float ahead = max(dot(-eye, along), 0.0);
  float b = length(eye + along * ahead);
  float x = b / decay;
  float column = sqrt(1.0 + 1.5708 * x) * exp(-x);
  float rim = 1.0 - smoothstep(rimFrom * edge, edge, b);
  vec3 colour = mix(thin, dense, clamp(column * denseFrom, 0.0, 1.0));
  gl_FragColor = vec4(colour * column * rim * fade * strength, 1.0);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}`;

export interface ColumnGlowOptions {
  readonly name: string;
  /** The cloud's centre, the length in which its density falls to 1/e, and where it is cut off: model units. */
  readonly centre: Readonly<Vec3>;
  readonly decay: number;
  readonly edge: number;
  /** Share of the edge's radius from which it is taken down. */
  readonly rimFrom: number;
  /** Colours, linear, where little and where much lies in the line of sight. */
  readonly thin: Readonly<Vec3>;
  readonly dense: Readonly<Vec3>;
  /** How soon the second colour is reached, and the brightness of the whole. */
  readonly denseFrom: number;
  readonly strength: number;
}

export type ColumnGlow = Mesh<SphereGeometry, ShaderMaterial>;

/**
 * A ball that glows as what lies in each line of sight does, of a density that falls exponentially from its centre.
 * Uniforms: `eye` (model units, from the centre) and `fade`.
 */
export function createColumnGlow({ name, centre, edge, decay, rimFrom, thin, dense, denseFrom, strength }: ColumnGlowOptions): ColumnGlow {
  const material = new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms: {
      eye: { value: new Vector3() },
      fade: { value: 0 },
      decay: { value: decay },
      edge: { value: edge },
      rimFrom: { value: rimFrom },
      thin: { value: new Vector3(...thin) },
      dense: { value: new Vector3(...dense) },
      denseFrom: { value: denseFrom },
      strength: { value: strength },
    },
    blending: AdditiveBlending,
    // The far side is drawn: it is there when the camera is inside, and what is in front of it is not washed out.
    side: BackSide,
    transparent: true,
    depthWrite: false,
  });
  const mesh = new Mesh(new SphereGeometry(edge, 48, 32), material);
  mesh.position.set(...centre);
  // Light of its own: neither picked nor measured.
  mesh.raycast = () => undefined;
  mesh.layers.set(LAYER_NEAR_ONLY);
  mesh.name = name;
  return mesh;
}
