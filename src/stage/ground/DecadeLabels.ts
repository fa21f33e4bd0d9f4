import { CanvasTexture, Color, Group, LinearFilter, LinearMipmapLinearFilter, Mesh, MeshBasicMaterial, PlaneGeometry, SRGBColorSpace, type Vector3 } from 'three';
import { smoothstep } from '../../core/maths/interpolation.js';
import type { Realm } from '../atmosphere/realm.js';
import { LAYER_NEAR_ONLY } from '../render/passes.js';

/** Text on the floor: `10 µm` at ten micrometres from the origin, along the axis that leads away from the visitor. */
export type DecadeText = (exponent: number) => string;

const LABEL_ORDER = -8;
const POOL = 3;
const WHITE = new Color('#ffffff');
/** Height of the letters as a share of the decade they name. */
const LETTER_SHARE = 0.085;
/** Letters are stretched away from the visitor, as on a road, to be read at a low angle. */
const STRETCH = 2.2;
const CANVAS_WIDTH = 512;
const CANVAS_HEIGHT = 128;

/** Opacity of a decade's name when the view is `decades` wider than it. */
export const decadeNameOpacity = (decades: number): number =>
  0.95 * smoothstep(-0.75, -0.45, decades) * (1 - smoothstep(0.75, 1.1, decades));

/** The names of the floor's powers of ten, lying on it; they cross-fade as the lines do. */
export class DecadeLabels {
  readonly group = new Group();
  private readonly labels: { mesh: Mesh; material: MeshBasicMaterial; exponent: number; text: string }[] = [];

  constructor(
    private text: DecadeText,
    private readonly document: Document,
  ) {
    this.group.name = 'decade-labels';
    const geometry = new PlaneGeometry(1, CANVAS_HEIGHT / CANVAS_WIDTH).rotateX(-Math.PI / 2);
    for (let i = 0; i < POOL; i++) {
      const material = new MeshBasicMaterial({ transparent: true, depthWrite: false, fog: true, toneMapped: false });
      material.polygonOffset = true;
      material.polygonOffsetFactor = -3;
      material.polygonOffsetUnits = -3;
      const mesh = new Mesh(geometry, material);
      mesh.renderOrder = LABEL_ORDER;
      mesh.layers.set(LAYER_NEAR_ONLY);
      mesh.visible = false;
      this.group.add(mesh);
      this.labels.push({ mesh, material, exponent: NaN, text: '' });
    }
  }

  /** Changes the language: the names are painted again when next shown. */
  speak(text: DecadeText): void {
    this.text = text;
    for (const label of this.labels) label.exponent = NaN;
  }

  /** `originRender`: the bench's origin in view units. */
  update(q: number, originRender: Vector3, realm: Realm, floorFade: number): void {
    const nearest = Math.round(q);
    for (let i = 0; i < POOL; i++) {
      const exponent = nearest - 1 + i;
      // A decade keeps its own slot, so that it is painted once while it is in view.
      const label = this.labels[((exponent % POOL) + POOL) % POOL];
      if (!label) continue;
      const opacity = decadeNameOpacity(q - exponent) * floorFade;
      label.mesh.visible = opacity > 0.01;
      if (!label.mesh.visible) continue;
      if (label.exponent !== exponent) this.paint(label, exponent);
      const unit = 10 ** (exponent - q);
      const width = unit * LETTER_SHARE * (CANVAS_WIDTH / CANVAS_HEIGHT) * 1.4;
      label.material.opacity = opacity;
      label.material.color.copy(realm.line).lerp(WHITE, 0.35);
      label.mesh.scale.set(width, 1, width * STRETCH);
      // Beside the axis, just before the line that it names; the gallery keeps this way open.
      label.mesh.position.set(originRender.x + width * 0.52, originRender.y, originRender.z - unit * (1 - LETTER_SHARE * STRETCH * 0.75));
    }
  }

  dispose(): void {
    this.group.removeFromParent();
    for (const { mesh, material } of this.labels) {
      material.map?.dispose();
      material.dispose();
      mesh.geometry.dispose();
    }
  }

  private paint(label: (typeof this.labels)[number], exponent: number): void {
    label.exponent = exponent;
    const text = this.text(exponent);
    if (text === label.text) return;
    label.text = text;
    const canvas = (label.material.map?.image as HTMLCanvasElement | undefined) ?? this.document.createElement('canvas');
    canvas.width = CANVAS_WIDTH;
    canvas.height = CANVAS_HEIGHT;
    const context = canvas.getContext('2d');
    if (!context) return;
    context.clearRect(0, 0, CANVAS_WIDTH, CANVAS_HEIGHT);
    context.font = '500 84px "Noto Sans Variable", "Noto Sans SC Variable", "Noto Sans TC Variable", sans-serif';
    context.textAlign = 'left';
    context.textBaseline = 'middle';
    context.fillStyle = '#ffffff';
    context.fillText(text, 12, CANVAS_HEIGHT / 2, CANVAS_WIDTH - 24);
    if (label.material.map) {
      label.material.map.needsUpdate = true;
      return;
    }
    const map = new CanvasTexture(canvas);
    map.colorSpace = SRGBColorSpace;
    map.anisotropy = 8;
    map.minFilter = LinearMipmapLinearFilter;
    map.magFilter = LinearFilter;
    label.material.map = map;
    label.material.needsUpdate = true;
  }
}
