import { AdditiveBlending, BackSide, Mesh, ShaderMaterial, SphereGeometry, Vector3 } from 'three';
import { CLOUD_CENTRE_FM, CLOUD_DECAY_FM, CLOUD_EDGE_FM } from './chargeCloud.js';

const VERTEX = /* glsl */ `
uniform vec3 eye;
varying vec3 ray;
void main() {
  ray = position - eye;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}`;

/*
 * Charge in the line of sight. A density exp(-r / a), seen along a line that passes the centre at b, sums to
 * 2 b K1(b / a); x K1(x) is sqrt(1 + pi x / 2) exp(-x) to within two per cent. Near the edge of the drawn ball it is
 * taken down to nothing.
 */
const FRAGMENT = /* glsl */ `
uniform vec3 eye;
uniform float fade;
uniform float decay;
uniform float edge;
varying vec3 ray;
void main() {
  vec3 along = normalize(ray);
  float ahead = max(dot(-eye, along), 0.0);
  float b = length(eye + along * ahead);
  float x = b / decay;
  float column = sqrt(1.0 + 1.5708 * x) * exp(-x);
  float rim = 1.0 - smoothstep(0.75 * edge, edge, b);
  vec3 colour = mix(vec3(0.72, 0.16, 0.33), vec3(1.0, 0.62, 0.45), clamp(column * 1.6, 0.0, 1.0));
  gl_FragColor = vec4(colour * column * rim * fade * 0.45, 1.0);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}`;

/** A ball that glows as the charge in each line of sight does. Uniforms: `eye` (fm, from the ball's middle) and `fade`. */
export function createChargeGlow(): Mesh<SphereGeometry, ShaderMaterial> {
  const material = new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms: {
      eye: { value: new Vector3() },
      fade: { value: 0 },
      decay: { value: CLOUD_DECAY_FM },
      edge: { value: CLOUD_EDGE_FM },
    },
    blending: AdditiveBlending,
    // The far side is drawn: it is there when the camera is inside, and quarks in front of it are not washed out.
    side: BackSide,
    transparent: true,
    depthWrite: false,
  });
  const mesh = new Mesh(new SphereGeometry(CLOUD_EDGE_FM, 48, 32), material);
  mesh.position.set(...CLOUD_CENTRE_FM);
  // Light of its own: neither picked nor measured.
  mesh.raycast = () => undefined;
  mesh.name = 'charge-glow';
  return mesh;
}
