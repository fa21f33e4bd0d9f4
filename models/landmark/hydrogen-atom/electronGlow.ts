import { AdditiveBlending, BackSide, Mesh, ShaderMaterial, SphereGeometry, Vector3 } from 'three';
import { BOHR_PM, EDGE_PM, NUCLEUS_PM } from './electronCloud.js';

const VERTEX = /* glsl */ `
uniform vec3 eye;
varying vec3 ray;
void main() {
  ray = position - eye;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}`;

/*
 * The electron in the line of sight. The density exp(-2 r / a), summed along a line that passes the nucleus at b, is
 * proportional to x K1(x) with x = 2 b / a; that is sqrt(1 + pi x / 2) exp(-x) to within two per cent.
 */
const FRAGMENT = /* glsl */ `
uniform vec3 eye;
uniform float fade;
uniform float bohr;
uniform float edge;
varying vec3 ray;
void main() {
  vec3 along = normalize(ray);
  float ahead = max(dot(-eye, along), 0.0);
  float b = length(eye + along * ahead);
  float x = 2.0 * b / bohr;
  float column = sqrt(1.0 + 1.5708 * x) * exp(-x);
  float rim = 1.0 - smoothstep(0.8 * edge, edge, b);
  vec3 colour = mix(vec3(0.10, 0.28, 0.75), vec3(0.55, 0.85, 1.0), clamp(column * 1.5, 0.0, 1.0));
  gl_FragColor = vec4(colour * column * rim * fade * 0.55, 1.0);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}`;

/** A ball that glows as the electron's share in each line of sight does. Uniforms: `eye` (pm, from the nucleus) and `fade`. */
export function createElectronGlow(): Mesh<SphereGeometry, ShaderMaterial> {
  const material = new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms: { eye: { value: new Vector3() }, fade: { value: 0 }, bohr: { value: BOHR_PM }, edge: { value: EDGE_PM } },
    blending: AdditiveBlending,
    // The far side is drawn: it is there when the camera is inside.
    side: BackSide,
    transparent: true,
    depthWrite: false,
  });
  const mesh = new Mesh(new SphereGeometry(EDGE_PM, 48, 32), material);
  mesh.position.set(...NUCLEUS_PM);
  // Light of its own: neither picked nor measured.
  mesh.raycast = () => undefined;
  mesh.name = 'electron-glow';
  return mesh;
}
