import { AdditiveBlending, BufferAttribute, BufferGeometry, DynamicDrawUsage, LineSegments, ShaderMaterial, Sphere, Vector3 } from 'three';
import { PASS_NEAR_GLSL, PASS_SEAM } from '../globe/globeShader.js';

const VERTEX = /* glsl */ `
attribute vec3 look;
varying vec3 vColour;
varying float vDepth;
varying float vFarPass;
${PASS_NEAR_GLSL}
void main() {
  vColour = look;
  vFarPass = passNear() > 10.0 ? 1.0 : 0.0;
  vec4 view = modelViewMatrix * vec4(position, 1.0);
  vDepth = -view.z;
  gl_Position = projectionMatrix * view;
}
`;

const FRAGMENT = /* glsl */ `
uniform float uAlpha;
varying vec3 vColour;
varying float vDepth;
varying float vFarPass;
void main() {
  if ((vDepth > ${PASS_SEAM.toFixed(1)}) != (vFarPass > 0.5)) discard;
  gl_FragColor = vec4(vColour * uAlpha, 1.0);
  #include <colorspace_fragment>
}
`;

export type Colour = readonly [r: number, g: number, b: number];

/** For thin lines that shine: `look` is the colour at a vertex, `uAlpha` the strength of all. */
export function createSkyLineMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    transparent: true,
    depthWrite: false,
    blending: AdditiveBlending,
    fog: false,
    uniforms: { uAlpha: { value: 0 } },
  });
}

/** Shining thin lines, gathered piece by piece or written anew for each frame; one draw call a pass. */
export class SkyLines {
  readonly mesh: LineSegments;
  private readonly material: ShaderMaterial;
  private readonly position: BufferAttribute;
  private readonly look: BufferAttribute;

  /** Pieces one after another: six numbers for the ends, six for the colours at the ends. */
  constructor(positions: Float32Array, looks: Float32Array, name: string, isRewritten = false) {
    const geometry = new BufferGeometry();
    this.position = new BufferAttribute(positions, 3);
    this.look = new BufferAttribute(looks, 3);
    if (isRewritten) for (const attribute of [this.position, this.look]) attribute.setUsage(DynamicDrawUsage);
    geometry.setAttribute('position', this.position);
    geometry.setAttribute('look', this.look);
    geometry.boundingSphere = new Sphere(new Vector3(), Number.POSITIVE_INFINITY);
    this.material = createSkyLineMaterial();
    this.mesh = new LineSegments(geometry, this.material);
    this.mesh.name = name;
    this.mesh.frustumCulled = false;
    this.mesh.userData['measured'] = false;
  }

  set alpha(value: number) {
    this.mesh.visible = value > 0.003;
    if (this.material.uniforms.uAlpha) this.material.uniforms.uAlpha.value = value;
  }

  /** The arrays were written anew: so many ends of pieces, from the first, are drawn from now on. */
  rewrite(ends: number): void {
    this.mesh.geometry.setDrawRange(0, ends);
    this.position.needsUpdate = true;
    this.look.needsUpdate = true;
  }

  dispose(): void {
    this.mesh.geometry.dispose();
    this.material.dispose();
  }
}

/** Gathers pieces of lines. */
export class LineWriter {
  private readonly positions: number[] = [];
  private readonly looks: number[] = [];

  piece(from: readonly number[], to: readonly number[], colour: Colour, toColour: Colour = colour): void {
    for (let k = 0; k < 3; k++) this.positions.push(from[k] ?? 0);
    for (let k = 0; k < 3; k++) this.positions.push(to[k] ?? 0);
    this.looks.push(...colour, ...toColour);
  }

  /** A line through points; `colourAt` is asked with 0 … 1 along it. */
  path(points: readonly (readonly number[])[], colourAt: (t: number) => Colour): void {
    for (let index = 1; index < points.length; index++) {
      const [from, to] = [points[index - 1], points[index]];
      if (from && to) this.piece(from, to, colourAt((index - 1) / (points.length - 1)), colourAt(index / (points.length - 1)));
    }
  }

  take(name: string): SkyLines {
    return new SkyLines(Float32Array.from(this.positions), Float32Array.from(this.looks), name);
  }
}
