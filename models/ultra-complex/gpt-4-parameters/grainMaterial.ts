import { Color, MeshStandardMaterial, type IUniform, type Vector3 } from 'three';

export interface GrainMaterialOptions {
  readonly colour: string;
  /** Lowest corner of the block in model units (metres): grains are counted from here. */
  readonly cornerM: Vector3;
  readonly uFade: IUniform<number>;
  readonly uEmphasis: IUniform<number>;
}

/**
 * A surface of one-millimetre grains that can be told apart close by and melt into a mass from afar. Seams mark every
 * tenth, hundredth and thousandth grain, so that a metre of them can be counted at a glance.
 */
export function createGrainMaterial({ colour, cornerM, uFade, uEmphasis }: GrainMaterialOptions): MeshStandardMaterial {
  const material = new MeshStandardMaterial({ color: new Color(colour), roughness: 0.52, metalness: 0.05 });
  material.onBeforeCompile = (shader) => {
    shader.uniforms['uCorner'] = { value: cornerM };
    shader.uniforms['uFade'] = uFade;
    shader.uniforms['uEmphasis'] = uEmphasis;
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', '#include <common>\nvarying vec3 vGrainPosition;\nvarying vec3 vGrainNormal;')
      .replace('#include <begin_vertex>', '#include <begin_vertex>\nvGrainPosition = position;\nvGrainNormal = normal;');
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', `#include <common>\n${HEAD}`)
      .replace('#include <clipping_planes_fragment>', `#include <clipping_planes_fragment>\n${FADE}`)
      .replace('#include <color_fragment>', `#include <color_fragment>\n${COLOUR}`)
      .replace('#include <normal_fragment_maps>', NORMAL)
      .replace('#include <opaque_fragment>', 'outgoingLight *= uEmphasis;\n#include <opaque_fragment>');
  };
  material.customProgramCacheKey = () => 'grains';
  return material;
}

const HEAD = /* glsl */ `
varying vec3 vGrainPosition;
varying vec3 vGrainNormal;
uniform mat3 normalMatrix;
uniform vec3 uCorner;
uniform float uFade;
uniform float uEmphasis;

float grainHash(vec2 p) {
  p = fract(p * vec2(0.1031, 0.1030));
  p += dot(p, p.yx + 33.33);
  return fract((p.x + p.y) * p.x);
}

// Grain coordinates on the face that the fragment lies on.
vec2 grainPlane() {
  vec3 grains = (vGrainPosition - uCorner) * 1000.0;
  vec3 axis = abs(vGrainNormal);
  return axis.x > 0.5 ? grains.zy : axis.y > 0.5 ? grains.xz : grains.xy;
}

// Dark seam between cells of a given count of grains; gone while a cell is only a few pixels wide.
float seam(vec2 plane, vec2 perPixel, float count, float share) {
  vec2 cell = plane / count;
  vec2 width = perPixel / count;
  vec2 toEdge = (0.5 - abs(fract(cell) - 0.5));
  vec2 dark = 1.0 - smoothstep(vec2(share), vec2(share) + width * 1.2, toEdge);
  float visible = 1.0 - smoothstep(0.06, 0.22, max(width.x, width.y));
  return max(dark.x, dark.y) * visible;
}
`;

const FADE = /* glsl */ `
if (uFade < 0.999 && fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715)))) >= uFade) discard;
`;

const COLOUR = /* glsl */ `
vec2 grainCell = grainPlane();
vec2 grainPerPixel = fwidth(grainCell);
float grainSeen = 1.0 - smoothstep(0.12, 0.5, max(grainPerPixel.x, grainPerPixel.y));
float shade = grainHash(floor(grainCell + 0.001));
float hundred = grainHash(floor(grainCell / 100.0) + 7.0);
float thousand = grainHash(floor(grainCell / 1000.0 + 0.0001) + 19.0);
diffuseColor.rgb *= 1.0 + (shade - 0.5) * 0.5 * grainSeen + (hundred - 0.5) * 0.10 + (thousand - 0.5) * 0.16;
diffuseColor.rgb *= 1.0 - 0.75 * seam(grainCell, grainPerPixel, 1.0, 0.035);
diffuseColor.rgb *= 1.0 - 0.35 * seam(grainCell, grainPerPixel, 10.0, 0.004);
diffuseColor.rgb *= 1.0 - 0.45 * seam(grainCell, grainPerPixel, 100.0, 0.0025);
diffuseColor.rgb *= 1.0 - 0.60 * seam(grainCell, grainPerPixel, 1000.0, 0.0016);
`;

const NORMAL = /* glsl */ `
vec2 grainSlope = fract(grainCell) - 0.5;
grainSlope = sign(grainSlope) * smoothstep(vec2(0.34), vec2(0.5), abs(grainSlope)) * 0.9 * grainSeen;
vec3 grainAxis = abs(vGrainNormal);
vec3 grainTilt = grainAxis.x > 0.5 ? vec3(0.0, grainSlope.y, grainSlope.x)
  : grainAxis.y > 0.5 ? vec3(grainSlope.x, 0.0, grainSlope.y) : vec3(grainSlope, 0.0);
normal = normalize(normal + normalMatrix * grainTilt);
`;
