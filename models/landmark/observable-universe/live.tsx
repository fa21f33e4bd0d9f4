import { useThree } from '@react-three/fiber';
import { useEffect, useMemo, type ReactNode } from 'react';
import { AdditiveBlending, BackSide, Group, Mesh, ShaderMaterial, SphereGeometry } from 'three';
import { smoothstep } from '../../../src/core/maths/interpolation.js';
import { useLiveFrame, type LiveProps } from '../../../src/stage/exhibits/liveView.js';
import { DecadePoints } from '../../../src/stage/sky/DecadePoints.js';
import { HORIZON_RADIUS_M, UNIT_M } from './extent.js';
import { GalaxySprites, SPRITE_UNIT_M } from './GalaxySprites.js';

const HORIZON_VERTEX = /* glsl */ `
varying vec3 vView;
varying vec3 vNormal;
void main() {
  vec4 view = modelViewMatrix * vec4(position, 1.0);
  vView = view.xyz;
  vNormal = mat3(modelViewMatrix) * normal;
  gl_Position = projectionMatrix * view;
}
`;
const HORIZON_FRAGMENT = /* glsl */ `
uniform float uAlpha;
varying vec3 vView;
varying vec3 vNormal;
void main() {
  float slant = abs(dot(normalize(vView), normalize(vNormal)));
  // The oldest light: a dim warm veil, brightest where the eye looks along it. No wall.
  float veil = 0.020 + 0.16 * pow(1.0 - slant, 5.0);
  gl_FragColor = vec4(vec3(1.0, 0.56, 0.30) * veil * uAlpha, 1.0);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}
`;

function build() {
  const group = new Group();
  const veil = new ShaderMaterial({
    vertexShader: HORIZON_VERTEX,
    fragmentShader: HORIZON_FRAGMENT,
    side: BackSide,
    transparent: true,
    depthWrite: false,
    blending: AdditiveBlending,
    fog: false,
    uniforms: { uAlpha: { value: 0 } },
  });
  const horizon = new Mesh(new SphereGeometry(HORIZON_RADIUS_M / UNIT_M, 96, 48), veil);
  horizon.name = 'horizon';
  horizon.frustumCulled = false;
  const web = new DecadePoints({ from: 21.64, to: 26.64, perDecade: 5200, seed: 137, unitM: UNIT_M, look: 'web', hasEdge: true });
  const near = new GalaxySprites();
  near.mesh.scale.setScalar(SPRITE_UNIT_M / UNIT_M);
  group.add(horizon, web.group, near.mesh);
  return { group, veil, horizon, web, near };
}

/** Our horizon, the galaxies next door at their places, and between them a strewing as crowded as the real one. */
export function Live(_props: LiveProps): ReactNode {
  const universe = useMemo(build, []);
  const gl = useThree((state) => state.gl);
  useLiveFrame((view) => {
    const { q } = view;
    universe.group.visible = q > 19.8;
    if (!universe.group.visible) return;
    const { veil, horizon, web, near } = universe;
    const shown = view.fade * smoothstep(24.8, 26.2, q);
    horizon.visible = shown > 0.003;
    if (veil.uniforms.uAlpha) veil.uniforms.uAlpha.value = shown;
    web.setScreen(gl.domElement.clientHeight, gl.getPixelRatio());
    web.update(q, view.fade * smoothstep(21.2, 22.6, q));
    near.update(view.fade * smoothstep(20, 21, q) * (1 - smoothstep(24.4, 25.4, q)));
  });
  useEffect(
    () => () => {
      universe.horizon.geometry.dispose();
      universe.veil.dispose();
      universe.web.dispose();
      universe.near.dispose();
    },
    [universe],
  );
  return <primitive object={universe.group} dispose={null} />;
}
