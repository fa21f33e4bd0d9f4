import { useEffect, useMemo, type ReactNode } from 'react';
import { AdditiveBlending, Mesh, ShaderMaterial, SphereGeometry, Vector3 } from 'three';
import { useLiveFrame, type LiveProps } from '../../../src/stage/exhibits/liveView.js';
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
  gl_FragColor = vec4(colour * column * rim * fade * 0.55, 1.0);
}`;

function createCloud(): Mesh<SphereGeometry, ShaderMaterial> {
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

/** The glow of the charge between the grains of the model: the sum of the dipole form's density along each line of sight. */
export function Live({ entry }: LiveProps): ReactNode {
  const cloud = useMemo(createCloud, []);
  useEffect(
    () => () => {
      cloud.geometry.dispose();
      cloud.material.dispose();
    },
    [cloud],
  );
  useLiveFrame((view) => {
    const { eye, fade } = cloud.material.uniforms as { eye: { value: Vector3 }; fade: { value: number } };
    const unitM = entry.model.unitM;
    eye.value
      .set(view.cameraM[0] / unitM, view.cameraM[1] / unitM, view.cameraM[2] / unitM)
      .sub(cloud.position);
    fade.value = view.fade;
  });
  return <primitive object={cloud} />;
}
