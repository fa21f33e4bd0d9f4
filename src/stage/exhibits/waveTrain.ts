import { AdditiveBlending, BufferAttribute, BufferGeometry, DoubleSide, Mesh, ShaderMaterial } from 'three';
import { wavePoints, type WaveOptions } from '../../core/waves/wavePoints.js';

const VERTEX = /* glsl */ `
attribute vec3 across;
attribute float waves;
attribute float side;
uniform float turns;
varying float vSide;
void main() {
  vSide = side;
  float field = cos(6.28318530718 * fract(waves - turns));
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position + across * (field * side), 1.0);
}`;

/* A faint sheet from the axis to the curve, and the curve itself, a pixel and a half wide however near one comes. */
const FRAGMENT = /* glsl */ `
uniform vec3 colour;
uniform float fade;
uniform float sheet;
varying float vSide;
void main() {
  float width = fwidth(vSide);
  float curve = 1.0 - smoothstep(0.6 * width, 2.0 * width, 1.0 - vSide);
  float far = clamp(width * 3.0, 0.0, 1.0);
  float glow = mix(max(curve, sheet * (0.25 + 0.75 * vSide)), 0.42, far);
  gl_FragColor = vec4(colour * glow * fade, 1.0);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}`;

export type WaveTrain = Mesh<BufferGeometry, ShaderMaterial>;

/**
 * A wave of light drawn as its field: a curve square to the way that it takes, over a faint sheet. Uniforms: `turns`
 * (wavelengths that it has gone on) and `fade`.
 */
export function createWaveTrain(options: WaveOptions): WaveTrain {
  const { axis, reach, waves, legs } = wavePoints(options);
  const count = axis.length;
  const position = new Float32Array(6 * count);
  const across = new Float32Array(6 * count);
  const turns = new Float32Array(2 * count);
  const side = new Float32Array(2 * count);
  const indices: number[] = [];
  for (let i = 0; i < count; i++) {
    for (let s = 0; s < 2; s++) {
      position.set(axis[i] ?? [0, 0, 0], 6 * i + 3 * s);
      across.set(reach[i] ?? [0, 0, 0], 6 * i + 3 * s);
      turns[2 * i + s] = waves[i] ?? 0;
      side[2 * i + s] = s;
    }
    if (i + 1 < count && !legs.includes(i + 1)) indices.push(2 * i, 2 * i + 1, 2 * i + 2, 2 * i + 2, 2 * i + 1, 2 * i + 3);
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(position, 3));
  geometry.setAttribute('across', new BufferAttribute(across, 3));
  geometry.setAttribute('waves', new BufferAttribute(turns, 1));
  geometry.setAttribute('side', new BufferAttribute(side, 1));
  geometry.setIndex(indices);
  const material = new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms: {
      turns: { value: 0 },
      fade: { value: 0 },
      colour: { value: [...options.colour] },
      sheet: { value: options.sheet },
    },
    blending: AdditiveBlending,
    side: DoubleSide,
    transparent: true,
    depthWrite: false,
  });
  const mesh = new Mesh(geometry, material);
  mesh.name = options.name;
  // Light of its own: neither picked nor measured; and it moves out of the box of its axis.
  mesh.raycast = () => undefined;
  mesh.frustumCulled = false;
  mesh.userData['measured'] = false;
  return mesh;
}
