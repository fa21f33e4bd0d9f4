import { PASS_NEAR_GLSL, PASS_SEAM } from '../globe/globeShader.js';

/** A mark is drawn this much nearer to the eye than it is, so that the ground it stands on does not cut it in half. */
const LIFT = 0.003;

/** Marks of so many CSS pixels at places in render axes. `shape`: size, and which figure (see the fragment shader). */
export const MARK_VERTEX = /* glsl */ `
attribute vec4 look;
attribute vec2 shape;
uniform float uPixelRatio;
varying vec4 vColour;
varying float vFigure;
varying float vPixels;
${PASS_NEAR_GLSL}
void main() {
  vec4 view = viewMatrix * vec4(position, 1.0);
  bool isFar = passNear() > 10.0;
  bool mine = (-view.z > ${PASS_SEAM.toFixed(1)}) == isFar;
  vColour = look;
  vFigure = shape.y;
  vPixels = shape.x * uPixelRatio;
  vec4 clip = projectionMatrix * vec4(view.xyz * ${String(1 - LIFT)}, 1.0);
  if (isFar) clip.z = min(clip.z, clip.w * 0.999998);
  gl_PointSize = vPixels;
  gl_Position = mine && view.z < 0.0 && look.a > 0.004 ? clip : vec4(2.0, 2.0, 2.0, 1.0);
}
`;

/** 0: a ring on a dark disc, for an event; 1: a bright grain in a thin ring, for a craft; 2: a dot, where two frames meet. */
export const MARK_FRAGMENT = /* glsl */ `
varying vec4 vColour;
varying float vFigure;
varying float vPixels;
float band(float r, float radius, float halfWidth) {
  float soft = 1.6 / vPixels;
  return 1.0 - smoothstep(halfWidth - soft, halfWidth + soft, abs(r - radius));
}
void main() {
  vec2 p = (gl_PointCoord - 0.5) * 2.0;
  float r = length(p);
  float soft = 3.2 / vPixels;
  float bright = 0.0;
  float shade = 0.0;
  vec3 colour = vColour.rgb;
  if (vFigure < 0.5) {
    bright = band(r, 0.62, 1.5 / vPixels);
    shade = (1.0 - smoothstep(0.7, 0.98, r)) * 0.55;
  } else if (vFigure < 1.5) {
    float core = 1.0 - smoothstep(0.16 - soft * 0.5, 0.16 + soft * 0.5, r);
    float ring = band(r, 0.72, 1.2 / vPixels) * 0.9;
    float glint = (1.0 - smoothstep(0.0, 0.035, abs(p.x * p.y))) * (1.0 - smoothstep(0.1, 0.6, r)) * 0.7;
    colour = mix(colour, vec3(1.0), max(core, glint));
    bright = max(max(core, ring), glint);
    shade = (1.0 - smoothstep(0.72, 0.95, r)) * 0.45;
  } else {
    bright = 1.0 - smoothstep(0.5 - soft, 0.5 + soft, r);
    shade = (1.0 - smoothstep(0.6, 1.0, r)) * 0.4;
  }
  gl_FragColor = vec4(colour, 1.0);
  #include <colorspace_fragment>
  gl_FragColor = vec4(gl_FragColor.rgb * bright, max(bright, shade)) * vColour.a;
}
`;
