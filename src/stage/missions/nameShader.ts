import { PASS_NEAR_GLSL, PASS_SEAM } from '../globe/globeShader.js';

/** Words of constant size on the screen, upright, beside places in render axes. `cell`: corner and size in the atlas. */
export const NAME_VERTEX = /* glsl */ `
attribute vec2 corner;
attribute vec3 place;
attribute vec4 cell;
attribute vec4 box;
attribute vec4 look;
uniform vec2 uScreen;
varying vec2 vAt;
varying vec4 vColour;
${PASS_NEAR_GLSL}
void main() {
  vec4 view = viewMatrix * vec4(place, 1.0);
  bool isFar = passNear() > 10.0;
  bool mine = (-view.z > ${PASS_SEAM.toFixed(1)}) == isFar;
  vColour = look;
  vAt = cell.xy + vec2(corner.x, 1.0 - corner.y) * cell.zw;
  vec4 clip = projectionMatrix * vec4(view.xyz * 0.995, 1.0);
  if (isFar) clip.z = min(clip.z, clip.w * 0.999997);
  // To the right of its place, in the middle of its height; whole pixels keep the letters sharp.
  vec2 atPx = (clip.xy / clip.w * 0.5 + 0.5) * uScreen;
  vec2 offPx = floor(atPx) + box.xy + corner * box.zw;
  clip.xy = (offPx / uScreen * 2.0 - 1.0) * clip.w;
  gl_Position = mine && view.z < 0.0 && look.a > 0.01 ? clip : vec4(2.0, 2.0, 2.0, 1.0);
}
`;

/** The atlas holds the letters in red and their dark surround in green. */
export const NAME_FRAGMENT = /* glsl */ `
uniform sampler2D uAtlas;
varying vec2 vAt;
varying vec4 vColour;
void main() {
  vec2 ink = texture2D(uAtlas, vAt).rg;
  gl_FragColor = vec4(vColour.rgb, 1.0);
  #include <colorspace_fragment>
  gl_FragColor = vec4(gl_FragColor.rgb * ink.r, max(ink.r, ink.g * 0.75)) * vColour.a;
}
`;
