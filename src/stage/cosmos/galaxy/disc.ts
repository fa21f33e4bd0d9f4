import { AdditiveBlending, CircleGeometry, DataTexture, DoubleSide, LinearFilter, LinearMipmapLinearFilter, Mesh, ShaderMaterial, Vector3 } from 'three';
import { PASS_SEAM } from '../../globe/globeShader.js';
import { MAP_SIZE } from './discMap.js';

const VERTEX = /* glsl */ `
uniform float uRadius;
varying vec2 vPlace;
varying float vDepth;
varying float vFarPass;
varying vec3 vView;
varying vec3 vUp;
void main() {
  vPlace = vec2(position.x, -position.z) / uRadius;
  vFarPass = projectionMatrix[3][2] / (projectionMatrix[2][2] - 1.0) > 10.0 ? 1.0 : 0.0;
  vec4 view = modelViewMatrix * vec4(position, 1.0);
  vView = view.xyz;
  vUp = normalize(modelViewMatrix[1].xyz);
  vDepth = -view.z;
  gl_Position = projectionMatrix * view;
}
`;

const FRAGMENT = /* glsl */ `
uniform sampler2D uMap;
uniform float uAlpha;
varying vec2 vPlace;
varying float vDepth;
varying float vFarPass;
varying vec3 vView;
varying vec3 vUp;
void main() {
  if ((vDepth > ${PASS_SEAM.toFixed(1)}) != (vFarPass > 0.5)) discard;
  vec3 map = texture2D(uMap, vPlace * 0.5 + 0.5).rgb;
  // A glow of some depth: brighter where the eye looks along it, up to a point, and gone edge on.
  float slant = abs(dot(normalize(vView), vUp));
  float through = smoothstep(0.02, 0.3, slant) / max(slant, 0.35) * 0.5;
  vec3 light = map.r * vec3(1.0, 0.72, 0.42) + map.g * vec3(0.34, 0.48, 0.95);
  light *= 1.0 - 0.72 * map.b;
  gl_FragColor = vec4(light * through * uAlpha, 1.0);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}
`;

export interface Disc {
  readonly mesh: Mesh;
  readonly update: (alpha: number) => void;
  readonly dispose: () => void;
}

/**
 * The unresolved light of the disc: a sheet with the arms, the bar and the dust between. Its rim is the D25 isophote.
 * `texels`: of `discMap`; `radius`: model units.
 */
export function createDisc(texels: Uint8Array, radius: number): Disc {
  const map = new DataTexture(texels, MAP_SIZE, MAP_SIZE);
  map.needsUpdate = true;
  map.magFilter = LinearFilter;
  map.minFilter = LinearMipmapLinearFilter;
  map.generateMipmaps = true;
  map.anisotropy = 4;
  const material = new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    side: DoubleSide,
    transparent: true,
    depthWrite: false,
    blending: AdditiveBlending,
    fog: false,
    uniforms: { uMap: { value: map }, uAlpha: { value: 0 }, uRadius: { value: radius } },
  });
  const mesh = new Mesh(new CircleGeometry(radius, 96).rotateX(-Math.PI / 2), material);
  mesh.name = 'disc';
  mesh.frustumCulled = false;
  mesh.geometry.boundingSphere?.center.copy(new Vector3());
  return {
    mesh,
    update: (alpha) => {
      mesh.visible = alpha > 0.003;
      if (material.uniforms.uAlpha) material.uniforms.uAlpha.value = alpha;
    },
    dispose: () => {
      mesh.geometry.dispose();
      material.dispose();
      map.dispose();
    },
  };
}
