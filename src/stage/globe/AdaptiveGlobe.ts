import { FrontSide, Matrix3, Mesh, ShaderMaterial, Vector3, Vector4 } from 'three';
import { fillGlobeRings, horizontalAirMass, RING_COUNT, RING_STRIDE } from './globeRings.js';
import { boilingUniforms } from './boilingUniforms.js';
import { GlobeGrids } from './GlobeGrids.js';
import { EARTH_FRAGMENT } from './earthFragment.js';
import { crateredUniforms } from './crateredUniforms.js';
import { earthUniforms } from './earthUniforms.js';
import { grainTexture, holdMap, releaseMap, type HeldMap, type MapKind } from './globeMaps.js';
import { drawWithin } from '../render/drawWithin.js';
import { GLOBE_FRAGMENT, GLOBE_VERTEX } from './globeShader.js';
import type { GlobeEye } from './GlobeEye.js';
import type { GlobeStyle } from './GlobeStyle.js';
import { MapLevels, type MapLevel } from './MapLevels.js';
import { NadirBasis } from './NadirBasis.js';

/**
 * A body as one adaptive cap around the point under the eye: exact from a metre above the ground to far away,
 * because no vertex is further from the eye in float32 than it is on the screen. Only the side that the eye sees is
 * built. An oblate body is the same cap in a space squeezed along its axis.
 *
 * The mesh sets its own world matrix: it may hang anywhere in the scene. One draw call a pass.
 */
export class AdaptiveGlobe {
  readonly mesh: Mesh;
  private readonly material: ShaderMaterial;
  private readonly basis = new NadirBasis();
  private readonly table = new Float32Array(RING_COUNT * RING_STRIDE);
  private readonly rings = Array.from({ length: RING_COUNT }, () => new Vector4());
  private readonly maps: readonly GlobeMap[];
  private readonly grids: GlobeGrids;

  constructor(
    readonly style: GlobeStyle,
    private readonly onLoaded: () => void,
    name = 'globe',
    sectors = 192,
  ) {
    const { air } = style;
    this.material = new ShaderMaterial({
      vertexShader: GLOBE_VERTEX,
      fragmentShader: style.earth ? EARTH_FRAGMENT : GLOBE_FRAGMENT,
      side: FrontSide,
      fog: false,
      // Things that stand on the ground, and the floor's grid, lie over it.
      polygonOffset: true,
      polygonOffsetFactor: 1,
      polygonOffsetUnits: 16,
      defines: {
        ...(style.detail ? { DETAIL: '' } : {}),
        ...(air ? { AIR: '' } : {}),
        ...(style.surface === 'regolith' ? { REGOLITH: '' } : {}),
        ...(style.surface === 'emissive' ? { EMISSIVE: '' } : {}),
        ...(style.surface === 'clouds' ? { CLOUDS: '' } : {}),
        ...(style.cratered ? { CRATERED: '' } : {}),
        ...(style.cratered?.hasDunes ? { DUNES: '' } : {}),
        ...(style.wash ? { WASH: '' } : {}),
        ...(style.hasRings ? { RINGS: '' } : {}),
        ...(style.boiling?.isSoft ? { SOFT: '' } : {}),
        SPOTS: Math.max(1, style.boiling?.spots.length ?? 0),
      },
      uniforms: {
        uRings: { value: this.rings },
        uInverseRadius: { value: 1 },
        uHeight: { value: 1 },
        uToBody: { value: new Matrix3() },
        uSun: { value: new Vector3(1, 0, 0) },
        uAlpha: { value: 1 },
        uGallery: { value: 0 },
        uMap: { value: null },
        uMapReady: { value: 0 },
        uTint: { value: new Vector3(...style.tint) },
        uBright: { value: style.bright ?? 1 },
        ...earthUniforms(style),
        ...crateredUniforms(style),
        uNoise: { value: style.detail || style.surface === 'emissive' || style.surface === 'clouds' ? grainTexture() : null },
        uDetail: { value: new Vector3(style.radiusM / 160_000, style.radiusM / 11_300, 0) },
        uWash: { value: new Vector4(...(style.wash ?? [0, 0, 0, 0])) },
        ...boilingUniforms(style),
        uScatter: { value: new Vector3(...(air?.depth ?? [0, 0, 0])) },
        uHorizontalAir: { value: air ? horizontalAirMass(style.radiusM, air.scaleHeightM) : 1 },
      },
    });
    this.maps = this.mapsOf(style);
    this.grids = new GlobeGrids(sectors);
    this.mesh = new Mesh(this.grids.at(0), this.material);
    this.mesh.name = name;
    this.mesh.frustumCulled = false;
    this.mesh.matrixAutoUpdate = false;
    this.mesh.matrixWorldAutoUpdate = false;
    const polarM = style.radiusM * style.polarRatio;
    this.mesh.userData.boundsM = { min: [-style.radiusM, -polarM, -style.radiusM], max: [style.radiusM, polarM, style.radiusM] };
  }

  /**
   * Puts the globe before the eye. `sun`: direction to the Sun in the body's axes. `alpha`: 0 … 1.
   * `gallery`: 1 lights all sides evenly (near the ground, where the Sun's side of the world is not the point), 0 by the Sun.
   */
  update(eye: GlobeEye, sun: Vector3, alpha = 1, gallery = 0): void {
    const { style, basis, material } = this;
    if (alpha <= 0.002) {
      this.rest();
      return;
    }
    this.mesh.visible = true;
    basis.place(eye, style.radiusM, style.polarRatio);
    fillGlobeRings(this.table, style.radiusM, basis.heightM, eye.distanceM, style.air ?? NO_AIR);
    for (let ring = 0; ring < RING_COUNT; ring++) this.rings[ring]?.fromArray(this.table, ring * RING_STRIDE);
    const { uniforms } = material;
    set(uniforms, 'uInverseRadius', eye.distanceM / style.radiusM);
    set(uniforms, 'uHeight', basis.heightM / eye.distanceM);
    set(uniforms, 'uAlpha', alpha);
    set(uniforms, 'uGallery', gallery);
    // Clouds are a picture from afar; near the ground they would be a fog without shape.
    set(uniforms, 'uCloudCover', Math.min(1, Math.max(0, (Math.log10(basis.heightM) - 4.3) / 1.2)));
    // From afar the map is finer than the pixels, and grain would be lost work.
    (uniforms.uDetail?.value as Vector3).z = (style.detail ?? 0) * Math.min(1, Math.max(0, 2.4 - 12 * (basis.heightM / style.radiusM)));
    (uniforms.uToBody?.value as Matrix3).copy(basis.toBody);
    basis.toLocal(uniforms.uSun?.value as Vector3, sun);
    this.mesh.matrixWorld.copy(basis.matrixWorld);
    material.transparent = alpha < 0.999;
    // Only the side that is seen is built: from the point under the eye to the horizon, of the larger axis at the most.
    const horizonM = Math.sqrt(basis.heightM * (2 * style.radiusM + basis.heightM));
    drawWithin(this.mesh, (basis.heightM * style.polarRatio) / eye.distanceM, (1.02 * horizonM) / eye.distanceM);
    const sine = style.radiusM / (basis.heightM + style.radiusM);
    this.mesh.geometry = this.grids.at(sine * eye.drawnPxPerRadian);
    for (let index = 0; index < this.maps.length; index++) this.maps[index]?.update(sine);
  }

  /** Lets the maps go, while there is nothing to see of it. */
  rest(): void {
    this.mesh.visible = false;
    for (let index = 0; index < this.maps.length; index++) this.maps[index]?.update(0);
  }

  /** Frees what the GPU holds. */
  dispose(): void {
    this.rest();
    this.material.dispose();
  }

  private mapsOf({ map, fineMap, earth }: GlobeStyle): GlobeMap[] {
    const maps: GlobeMap[] = [];
    if (map) maps.push(this.mapFor('uMap', 'colour', [{ ...SMALL, name: map }, fineMap ? { ...FINE, name: fineMap } : { ...WHOLE, name: map }]));
    if (!earth) return maps;
    maps.push(
      this.mapFor('uNight', 'colour', [{ ...SMALL, name: earth.nightMap }, { ...WHOLE, name: earth.nightMap }]),
      this.mapFor('uClouds', 'grey', [{ ...SMALL, name: earth.cloudMap }, { ...WHOLE, name: earth.cloudMap }]),
      this.mapFor('uCoast', 'two distances', [{ ...FINE, name: earth.coastMap }]),
      this.mapFor('uVenueCoast', 'distance', [{ ...FINE, name: earth.venueCoastMap }]),
    );
    return maps;
  }

  /** A sampler and the uniform `…Ready` that goes with it. */
  private mapFor(sampler: string, kind: MapKind, levels: readonly MapLevel[]): GlobeMap {
    const { uniforms } = this.material;
    return new MapLevels<HeldMap>(levels, {
      hold: ({ name, widthPx }, onReady) => holdMap(name, kind, onReady, widthPx),
      release: (_, held, onReady) => releaseMap(held, onReady),
    }, (held) => {
      // A map that was let go may be freed; whoever drew with it once more would send it to the graphics card for good.
      set(uniforms, sampler, held?.texture ?? null);
      set(uniforms, `${sampler}Ready`, held ? 1 : 0);
      if (held) this.onLoaded();
    });
  }
}

type GlobeMap = MapLevels<HeldMap>;

/** A map at first, and at its full width where the body is large enough to show it. */
const SMALL = { widthPx: 512, fromSine: 0.002 } as const;
const WHOLE = { widthPx: Infinity, fromSine: 0.03 } as const;
/** For what is seen of a body only when it is large on the screen. */
const FINE = { widthPx: Infinity, fromSine: 0.2 } as const;

const NO_AIR = { scaleHeightM: 0 };

function set(uniforms: ShaderMaterial['uniforms'], name: string, value: unknown): void {
  const uniform = uniforms[name];
  if (uniform) uniform.value = value;
}

