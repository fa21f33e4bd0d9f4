import { Matrix4, Vector3, Vector4, type IUniform } from 'three';
import { THERMAL_WAVES, type ThermalWave } from '../../core/thermal/thermalWaves.js';

/** Parts of a molecule that can be moved and lit by themselves: balls know theirs by number, 1 to this; 0 stands still. */
export const MOVING_PARTS = 3;

/** Glow of a part that is wholly lit. */
const PART_GLOW = '0.32';

/** How the balls and sticks of one exhibit are displaced as they are drawn. At rest nothing of it is reckoned with. */
export class MoleculeMotion {
  /** Share of the thermal motion that is shown: 0 is rest. */
  private readonly uJostle: IUniform<number> = { value: 0 };
  /** Waves a model unit along each axis, and the turns that a wave has made. */
  private readonly uWaves: IUniform<Vector4[]> = { value: Array.from({ length: THERMAL_WAVES }, () => new Vector4()) };
  /** Greatest displacement of each wave, model units. */
  private readonly uWays: IUniform<Vector3[]> = { value: Array.from({ length: THERMAL_WAVES }, () => new Vector3()) };
  private readonly uParts: IUniform<Matrix4[]> = { value: Array.from({ length: MOVING_PARTS }, () => new Matrix4()) };
  private readonly uLights: IUniform<Vector4[]> = { value: Array.from({ length: MOVING_PARTS }, () => new Vector4(0, 0, 0, 0)) };

  get uniforms(): Record<string, IUniform> {
    const { uJostle, uWaves, uWays, uParts, uLights } = this;
    return { uJostle, uWaves, uWays, uParts, uLights };
  }

  /** `timeS`: nature's seconds since the clock began; `share`: 0, rest, to 1, the whole motion. */
  jostle(waves: readonly ThermalWave[], unitM: number, timeS: number, share: number): void {
    this.uJostle.value = share;
    if (share === 0) return;
    for (let i = 0; i < THERMAL_WAVES; i++) {
      const wave = waves[i];
      const turns = this.uWaves.value[i];
      if (!wave || !turns) continue;
      const { wavesPerM: k, wayM, frequencyHz } = wave;
      // The whole turns of a long time go here, where numbers have the digits for it.
      const gone = wave.turns - frequencyHz * timeS;
      turns.set(k[0] * unitM, k[1] * unitM, k[2] * unitM, gone - Math.floor(gone));
      this.uWays.value[i]?.set(wayM[0] / unitM, wayM[1] / unitM, wayM[2] / unitM);
    }
  }

  /** Where part `part` (1 …) is, from its place at rest; model units. To be written to. */
  partPlace(part: number): Matrix4 {
    const found = this.uParts.value[part - 1];
    if (!found) throw new RangeError(`a molecule has no part ${String(part)}`);
    return found;
  }

  /** How far part `part` is lit: `dot(light.xyz, place at rest) + light.w`, kept within 0 and 1. To be written to. */
  partLight(part: number): Vector4 {
    const found = this.uLights.value[part - 1];
    if (!found) throw new RangeError(`a molecule has no part ${String(part)}`);
    return found;
  }
}

/** `displace` moves a place from its rest; `lightOf` is a part's own glow. */
export const MOTION_VERTEX = /* glsl */ `
uniform float uJostle;
uniform vec4 uWaves[${String(THERMAL_WAVES)}];
uniform vec3 uWays[${String(THERMAL_WAVES)}];
uniform mat4 uParts[${String(MOVING_PARTS)}];
uniform vec4 uLights[${String(MOVING_PARTS)}];

vec3 displaced(vec3 rest, uint part) {
  vec3 place = rest;
  if (part > 0u) place = (uParts[part - 1u] * vec4(rest, 1.0)).xyz;
  if (uJostle > 0.0) {
    for (int i = 0; i < ${String(THERMAL_WAVES)}; i++) {
      // Of the place at rest alone: a stick's end and the ball there go the same way.
      place += uWays[i] * (uJostle * cos(6.28318530718 * fract(dot(uWaves[i].xyz, rest) + uWaves[i].w)));
    }
  }
  return place;
}

float lightOf(vec3 rest, uint part) {
  return part > 0u ? ${PART_GLOW} * clamp(dot(uLights[part - 1u].xyz, rest) + uLights[part - 1u].w, 0.0, 1.0) : 0.0;
}
`;
