import { BufferAttribute, BufferGeometry, DynamicDrawUsage, Group, LineSegments, Matrix4, Mesh, MeshStandardMaterial, Points, Sphere, Vector3 } from 'three';
import { beidou3, orbitAngles, placeOnOrbit, type NominalSatellite, type OrbitAngles } from '../../../src/core/ephemeris/navigationConstellation.js';
import { greenwichRad } from '../../../src/core/ephemeris/greenwich.js';
import { smoothstep } from '../../../src/core/maths/interpolation.js';
import { distance, magnitude } from '../../../src/core/maths/magnitude.js';
import { setVec3, type Vec3 } from '../../../src/core/maths/vec3.js';
import type { LiveView } from '../../../src/stage/exhibits/liveView.js';
import { createSkyLineMaterial } from '../../../src/stage/cosmos/skyLines.js';
import { createGrainMaterial, setScreen, setUniform } from '../../../src/stage/sky/grainMaterial.js';
import { UNIT_M } from './extent.js';
import { satelliteShape } from './satelliteShape.js';

export const COLOURS = { meo: [0.3, 0.85, 0.62], igso: [1, 0.72, 0.3], geo: [0.45, 0.72, 1] } as const;
const SEGMENTS = 180;
const EVER_PX = 6;

/** The constellation at a date: rings, glowing marks that never get too small to see, and satellites one can go to. */
export class Constellation {
  readonly group = new Group();
  readonly satellites = beidou3();
  private readonly rings: LineSegments;
  private readonly ringMaterial = createSkyLineMaterial();
  private readonly marks: Points;
  private readonly markMaterial = createGrainMaterial(1e-9, EVER_PX, EVER_PX);
  /** The satellite nearest to the eye: placed by its own matrix in float64, so that it is exact from a metre away. */
  private readonly craft: Mesh;
  /** Where the satellites are on the date shown, m. */
  readonly placesM: readonly Vec3[] = this.satellites.map(() => [0, 0, 0]);
  private readonly matrix = new Matrix4();
  private readonly up = new Vector3();
  private readonly wing = new Vector3();
  private readonly side = new Vector3();
  private dateMs = Number.NaN;
  /** The satellites run on them; in these axes, which do not turn with the Earth, the rings stand still. */
  private hasRings = false;

  constructor() {
    this.rings = new LineSegments(this.geometry(this.ringCount() * SEGMENTS * 2, 3), this.ringMaterial);
    this.marks = new Points(this.geometry(this.satellites.length, 4), this.markMaterial);
    this.craft = new Mesh(satelliteShape(), new MeshStandardMaterial({ vertexColors: true, metalness: 0.35, roughness: 0.45, fog: false }));
    this.craft.matrixAutoUpdate = false;
    this.rings.name = 'rings';
    this.marks.name = 'marks';
    this.craft.name = 'satellite';
    const look = this.marks.geometry.getAttribute('look') as BufferAttribute;
    this.satellites.forEach(({ kind }, index) => {
      const [r, g, b] = COLOURS[kind];
      look.setXYZW(index, r, g, b, 1);
    });
    for (const part of [this.rings, this.marks, this.craft]) {
      part.frustumCulled = false;
      part.userData.measured = false;
      this.group.add(part);
    }
    const shell = new Group();
    shell.name = 'outer-shell';
    this.group.add(shell);
    // Its bounds tell how far out the satellites of the outer shell really stand.
    shell.userData.boundsM = this.bounds;
  }

  private readonly bounds: { readonly min: Vec3; readonly max: Vec3 } = { min: [0, 0, 0], max: [0, 0, 0] };
  private readonly angles: OrbitAngles = { nodeRad: 0, alongRad: 0 };
  private readonly place: Vec3 = [0, 0, 0];

  update(view: LiveView, heightPx: number, pixelRatio: number): void {
    if (view.dateMs !== this.dateMs) this.take(view.dateMs);
    const alpha = view.fade * smoothstep(6.2, 7.2, Math.log10(magnitude(view.cameraM)) - 0.3);
    if (this.ringMaterial.uniforms.uAlpha) this.ringMaterial.uniforms.uAlpha.value = 0.42 * alpha * smoothstep(6.3, 7.2, view.q);
    setUniform(this.markMaterial, 'uAlpha', 2 * alpha * smoothstep(1.8, 3.4, view.q));
    setScreen(this.markMaterial, heightPx, pixelRatio);
    this.craft.visible = view.q < 5 && view.fade > 0;
    if (this.craft.visible) this.placeCraft(this.nearest(view.cameraM));
  }

  dispose(): void {
    this.rings.geometry.dispose();
    this.marks.geometry.dispose();
    this.craft.geometry.dispose();
    (this.craft.material as MeshStandardMaterial).dispose();
    this.ringMaterial.dispose();
    this.markMaterial.dispose();
  }

  /** Three rings of medium orbits, three inclined ones, one geostationary. */
  private ringCount(): number {
    return 7;
  }

  private geometry(vertices: number, lookSize: number): BufferGeometry {
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(new Float32Array(vertices * 3), 3).setUsage(DynamicDrawUsage));
    geometry.setAttribute('look', new BufferAttribute(new Float32Array(vertices * lookSize), lookSize));
    geometry.boundingSphere = new Sphere(new Vector3(), Number.POSITIVE_INFINITY);
    return geometry;
  }

  private take(dateMs: number): void {
    this.dateMs = dateMs;
    const greenwich = greenwichRad(dateMs);
    const marks = this.marks.geometry.getAttribute('position') as BufferAttribute;
    let ring = 0;
    let outerM = 0;
    for (let index = 0; index < this.satellites.length; index++) {
      const satellite = this.satellites[index];
      const place = this.placesM[index];
      if (!satellite || !place) continue;
      placeOnOrbit(place, satellite, orbitAngles(this.angles, satellite, dateMs, greenwich));
      marks.setXYZ(index, place[0] / UNIT_M, place[1] / UNIT_M, place[2] / UNIT_M);
      outerM = Math.max(outerM, magnitude(place));
      const isFirstOfRing = satellite.kind === 'meo' ? index % 8 === 0 : satellite.kind === 'igso' || index === this.satellites.length - 1;
      if (isFirstOfRing && !this.hasRings) this.writeRing(ring++, satellite);
    }
    setVec3(this.bounds.min, -outerM, -outerM, -outerM);
    setVec3(this.bounds.max, outerM, outerM, outerM);
    marks.needsUpdate = true;
    if (this.hasRings) return;
    this.hasRings = true;
    (this.rings.geometry.getAttribute('position') as BufferAttribute).needsUpdate = true;
    (this.rings.geometry.getAttribute('look') as BufferAttribute).needsUpdate = true;
  }

  private nearest(eyeM: Vec3): Vec3 {
    let best = this.placesM[0] ?? [0, 0, 0];
    let bestM = Infinity;
    for (const place of this.placesM) {
      const m = distance(place, eyeM);
      if (m >= bestM) continue;
      best = place;
      bestM = m;
    }
    return best;
  }

  /** The antenna looks at the Earth; the wings lie across. */
  private placeCraft(place: Vec3): void {
    this.up.fromArray(place).normalize();
    this.wing.set(0, 1, 0).cross(this.up).normalize();
    this.side.crossVectors(this.wing, this.up);
    this.matrix.makeBasis(this.wing, this.up, this.side).scale(this.side.setScalar(1 / UNIT_M));
    this.matrix.setPosition(place[0] / UNIT_M, place[1] / UNIT_M, place[2] / UNIT_M);
    this.craft.matrix.copy(this.matrix);
    this.craft.updateMatrixWorld(true);
  }

  /** The ring of the satellite whose node `angles` holds. */
  private writeRing(ring: number, satellite: NominalSatellite): void {
    const positions = this.rings.geometry.getAttribute('position') as BufferAttribute;
    const looks = this.rings.geometry.getAttribute('look') as BufferAttribute;
    const { place, angles } = this;
    const colour = COLOURS[satellite.kind];
    for (let segment = 0; segment < SEGMENTS; segment++) {
      for (let end = 0; end < 2; end++) {
        angles.alongRad = (2 * Math.PI * (segment + end)) / SEGMENTS;
        placeOnOrbit(place, satellite, angles);
        const vertex = (ring * SEGMENTS + segment) * 2 + end;
        positions.setXYZ(vertex, place[0] / UNIT_M, place[1] / UNIT_M, place[2] / UNIT_M);
        looks.setXYZ(vertex, colour[0], colour[1], colour[2]);
      }
    }
  }
}

