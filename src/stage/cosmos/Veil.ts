import { AdditiveBlending, DoubleSide, Mesh, ShaderMaterial, Sphere, SphereGeometry, Vector3, type BufferAttribute } from 'three';
import { PASS_SEAM } from '../globe/globeShader.js';

const VERTEX = /* glsl */ `
varying vec3 vView;
varying vec3 vNormal;
varying vec3 vPlace;
varying float vFarPass;
void main() {
  vec4 view = modelViewMatrix * vec4(position, 1.0);
  vView = view.xyz;
  vNormal = mat3(modelViewMatrix) * normal;
  vPlace = position;
  vFarPass = projectionMatrix[3][2] / (projectionMatrix[2][2] - 1.0) > 10.0 ? 1.0 : 0.0;
  gl_Position = projectionMatrix * view;
}
`;

const FRAGMENT = /* glsl */ `
uniform float uAlpha;
uniform vec3 uColour;
uniform float uFace;
uniform float uRim;
uniform float uPower;
uniform vec4 uFadeTo;
varying vec3 vView;
varying vec3 vNormal;
varying vec3 vPlace;
varying float vFarPass;
void main() {
  if ((-vView.z > ${PASS_SEAM.toFixed(1)}) != (vFarPass > 0.5)) discard;
  float slant = abs(dot(normalize(vView), normalize(vNormal)));
  float veil = uFace + uRim * pow(1.0 - slant, uPower);
  // The outermost edge is soft: a border that is no wall has no outline.
  veil *= smoothstep(0.0, 0.2, slant);
  // Dissolves towards where nobody knows.
  veil *= 1.0 - smoothstep(0.0, uFadeTo.w, dot(vPlace, uFadeTo.xyz));
  // What is close before the eye is clear: the eye goes through it without a jump. In view units.
  veil *= smoothstep(0.0, 0.35, length(vView));
  gl_FragColor = vec4(uColour * veil * uAlpha, 1.0);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}
`;

export interface VeilOptions {
  readonly name: string;
  /** Model units. */
  readonly radius: number;
  readonly colour: readonly [r: number, g: number, b: number];
  /** Brightness face on and at the rim, and how narrow the rim is. */
  readonly face: number;
  readonly rim: number;
  readonly power: number;
  /** Radius in a direction (unit vector), model units, where it is no ball. */
  readonly radiusAt?: (direction: Vector3) => number;
  /** Gone in this direction (unit vector) from 0 to so far out, model units. */
  readonly fadeTo?: readonly [x: number, y: number, z: number, far: number];
  readonly segments?: number;
}

/** A soft shell, brightest where the eye looks along it: for borders that are no walls. One draw call a pass. */
export class Veil {
  readonly mesh: Mesh;
  private readonly material: ShaderMaterial;

  constructor(options: VeilOptions) {
    const { name, radius, colour, face, rim, power, radiusAt, fadeTo, segments = 144 } = options;
    const geometry = new SphereGeometry(radius, segments, segments / 2);
    if (radiusAt) bend(geometry, radiusAt);
    geometry.boundingSphere = new Sphere(new Vector3(), Number.POSITIVE_INFINITY);
    this.material = new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      side: DoubleSide,
      transparent: true,
      depthWrite: false,
      blending: AdditiveBlending,
      fog: false,
      uniforms: {
        uAlpha: { value: 0 },
        uColour: { value: new Vector3(...colour) },
        uFace: { value: face },
        uRim: { value: rim },
        uPower: { value: power },
        uFadeTo: { value: fadeTo ?? [0, 0, 0, 1] },
      },
    });
    this.mesh = new Mesh(geometry, this.material);
    this.mesh.name = name;
    this.mesh.frustumCulled = false;
  }

  set alpha(value: number) {
    this.mesh.visible = value > 0.003;
    if (this.material.uniforms.uAlpha) this.material.uniforms.uAlpha.value = value;
  }

  dispose(): void {
    this.mesh.geometry.dispose();
    this.material.dispose();
  }
}

function bend(geometry: SphereGeometry, radiusAt: (direction: Vector3) => number): void {
  const position = geometry.getAttribute('position') as BufferAttribute;
  const direction = new Vector3();
  for (let index = 0; index < position.count; index++) {
    direction.fromBufferAttribute(position, index).normalize();
    direction.multiplyScalar(radiusAt(direction));
    position.setXYZ(index, direction.x, direction.y, direction.z);
  }
  geometry.computeVertexNormals();
}
