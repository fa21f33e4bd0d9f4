import { AdditiveBlending, BufferAttribute, BufferGeometry, DoubleSide, Mesh, ShaderMaterial, Vector2, Vector4 } from 'three';
import { wavePoints, type WaveOptions } from '../../core/waves/wavePoints.js';

/** Every so many points of the wave the band of its mean has one. */
const BAND_STEP = 7;

/*
 * Where a wavelength is a few pixels the curve could only be drawn as moiré: it gives way to a band between both
 * extremes, as bright as the curve and its sheet are on average at each height.
 */
const VERTEX = /* glsl */ `
attribute vec3 across;
attribute vec3 ahead;
attribute float waves;
attribute float side;
attribute float band;
uniform float turns;
uniform vec2 halfPx;
varying float vSide;
varying float vBand;
varying float vKept;
void main() {
  vSide = side;
  vBand = band;
  vec4 here = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
  vec4 next = projectionMatrix * modelViewMatrix * vec4(position + ahead, 1.0);
  float wavePx = min(here.w, next.w) > 0.0 ? length((next.xy / next.w - here.xy / here.w) * halfPx) : 1e6;
  float resolved = smoothstep(2.5, 6.0, wavePx);
  vKept = mix(resolved, 1.0 - resolved, band);
  float field = mix(cos(6.28318530718 * fract(waves - turns)), 1.0, band);
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position + across * (field * side), 1.0);
}`;

/* A faint sheet from the axis to the curve, and the curve itself, a pixel and a half wide however near one comes. */
const FRAGMENT = /* glsl */ `
uniform vec3 colour;
uniform float fade;
uniform float sheet;
varying float vSide;
varying float vBand;
varying float vKept;
void main() {
  if (vKept <= 0.0) discard;
  float width = fwidth(vSide);
  float far = clamp(width * 3.0, 0.0, 1.0);
  float glow;
  if (vBand > 0.5) {
    float height = min(abs(vSide), 1.0);
    // The field is above this height for that share of a wave; the curve crosses it the more often the flatter it is there.
    float above = acos(height) / 3.14159265359;
    float crossing = 0.41 * width / sqrt(1.0 - height * height + width);
    glow = mix(sheet * (0.25 + 0.75 * height) * above + crossing, 0.21, far);
  } else {
    float curve = 1.0 - smoothstep(0.6 * width, 2.0 * width, 1.0 - vSide);
    glow = mix(max(curve, sheet * (0.25 + 0.75 * vSide)), 0.42, far);
  }
  gl_FragColor = vec4(colour * glow * fade * vKept, 1.0);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}`;

export type WaveTrain = Mesh<BufferGeometry, ShaderMaterial>;

/**
 * A wave of light drawn as its field: a curve square to the way that it takes, over a faint sheet. Uniforms: `turns`
 * (wavelengths that it has gone on) and `fade`.
 */
export function createWaveTrain(options: WaveOptions): WaveTrain {
  const material = new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms: {
      turns: { value: 0 },
      fade: { value: 0 },
      colour: { value: [...options.colour] },
      sheet: { value: options.sheet },
      halfPx: { value: new Vector2(640, 360) },
    },
    blending: AdditiveBlending,
    side: DoubleSide,
    transparent: true,
    depthWrite: false,
  });
  const mesh = new Mesh(waveGeometry(options), material);
  mesh.name = options.name;
  mesh.onBeforeRender = (renderer) => {
    renderer.getCurrentViewport(viewport);
    (material.uniforms['halfPx']?.value as Vector2).set(viewport.z / 2, viewport.w / 2);
  };
  // Light of its own: neither picked nor measured; and it moves out of the box of its axis.
  mesh.raycast = () => undefined;
  mesh.frustumCulled = false;
  mesh.userData['measured'] = false;
  return mesh;
}

const viewport = new Vector4();

/** Curve and sheet from the axis outward, then the band from extreme to extreme. */
export function waveGeometry(options: WaveOptions): BufferGeometry {
  const { axis, reach, waves, legs, ahead } = wavePoints(options);
  const isLast = (i: number): boolean => i + 1 === axis.length || legs.includes(i + 1);
  const band = axis.map((_, i) => i).filter((i) => i % BAND_STEP === 0 || legs.includes(i) || isLast(i));
  const rows: (readonly [point: number, low: number, ofBand: number])[] = [...axis.map((_, i) => [i, 0, 0] as const), ...band.map((i) => [i, -1, 1] as const)];
  const position = new Float32Array(6 * rows.length);
  const across = new Float32Array(6 * rows.length);
  const onward = new Float32Array(6 * rows.length);
  const turns = new Float32Array(2 * rows.length);
  const side = new Float32Array(2 * rows.length);
  const ofBand = new Float32Array(2 * rows.length);
  const indices: number[] = [];
  rows.forEach(([i, low, isBand], row) => {
    for (let s = 0; s < 2; s++) {
      const at = 2 * row + s;
      position.set(axis[i] ?? [0, 0, 0], 3 * at);
      across.set(reach[i] ?? [0, 0, 0], 3 * at);
      onward.set(ahead[i] ?? [0, 0, 0], 3 * at);
      turns[at] = waves[i] ?? 0;
      side[at] = s === 0 ? low : 1;
      ofBand[at] = isBand;
    }
    if (!isLast(i)) indices.push(2 * row, 2 * row + 1, 2 * row + 2, 2 * row + 2, 2 * row + 1, 2 * row + 3);
  });
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(position, 3));
  geometry.setAttribute('across', new BufferAttribute(across, 3));
  geometry.setAttribute('ahead', new BufferAttribute(onward, 3));
  geometry.setAttribute('waves', new BufferAttribute(turns, 1));
  geometry.setAttribute('side', new BufferAttribute(side, 1));
  geometry.setAttribute('band', new BufferAttribute(ofBand, 1));
  geometry.setIndex(indices);
  return geometry;
}
