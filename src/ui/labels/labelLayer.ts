import './labels.css';
import type { Tag } from '../../catalogue/schema.js';
import { TAG_OUTLINE, TAG_STYLE } from '../tags/tagStyle.js';

/** One label as the stage wants it drawn this frame. The objects may be reused from frame to frame. */
export interface LabelView {
  readonly id: string;
  /** Whose card it leads to, where the same exhibit has labels in several places. Default: `id`. */
  readonly checkpoint?: string;
  readonly name: string;
  readonly sizeText: string;
  readonly tag: Tag;
  /** The middle of the words, and the height at which the leader line meets the thing, CSS pixels from the layer's top left. */
  readonly xPx: number;
  readonly yPx: number;
  /** From 0 to 1. */
  readonly opacity: number;
  readonly emphasised: boolean;
  /** How far the words stand above the anchor, CSS pixels. Default 22. */
  readonly leaderPx?: number;
  /** How far the leader stands to the right of the words' middle, CSS pixels. Default 0: the anchor is then `xPx`. */
  readonly leaderXPx?: number;
}

export interface LabelLayerOptions {
  readonly onChoose: (id: string) => void;
  /** Orders the labels for the Tab key, smallest first: the checkpoint's size in metres. */
  readonly sizeMOf?: (id: string) => number;
}

/** The labels over the scene, past React. */
export interface LabelLayer {
  /** Shows the first `count` of `labels` and nothing else. Allocates only when a label appears for the first time. */
  update(labels: readonly LabelView[], count: number): void;
  dispose(): void;
}

const DEFAULT_LEADER_PX = 22;

class LabelNode {
  readonly button: HTMLButtonElement;
  private readonly shape: SVGPathElement;
  private readonly nameElement: HTMLElement;
  private readonly sizeElement: HTMLElement;
  private readonly leader: HTMLElement;
  id = '';
  checkpoint = '';
  sizeM = 0;
  frame = -1;
  private name = '';
  private sizeText = '';
  private tag: Tag | null = null;
  private xPx = Number.NaN;
  private yPx = Number.NaN;
  private leaderPx = Number.NaN;
  private leaderXPx = Number.NaN;
  private opacity = Number.NaN;
  private emphasised = false;

  constructor(document: Document) {
    this.button = document.createElement('button');
    this.button.type = 'button';
    this.button.className = 'sichao-label';
    const words = document.createElement('span');
    words.className = 'sichao-label__words';
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('class', 'sichao-tag-shape');
    svg.setAttribute('viewBox', '-1.1 -1.1 2.2 2.2');
    svg.setAttribute('aria-hidden', 'true');
    this.shape = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    svg.append(this.shape);
    this.nameElement = document.createElement('span');
    this.nameElement.className = 'sichao-label__name';
    this.sizeElement = document.createElement('span');
    this.sizeElement.className = 'sichao-label__size';
    this.leader = document.createElement('span');
    this.leader.className = 'sichao-label__leader';
    words.append(svg, this.nameElement, this.sizeElement);
    this.button.append(words, this.leader);
  }

  write(view: LabelView): void {
    if (view.name !== this.name) this.nameElement.textContent = this.name = view.name;
    if (view.sizeText !== this.sizeText) this.sizeElement.textContent = this.sizeText = view.sizeText;
    if (view.tag !== this.tag) this.wearTag(view.tag);
    if (view.emphasised !== this.emphasised) {
      this.emphasised = view.emphasised;
      this.button.classList.toggle('sichao-label--emphasised', view.emphasised);
    }
    const leaderPx = view.leaderPx ?? DEFAULT_LEADER_PX;
    const leaderXPx = Math.round((view.leaderXPx ?? 0) * 2) / 2;
    if (leaderPx !== this.leaderPx || leaderXPx !== this.leaderXPx) {
      this.leaderPx = leaderPx;
      this.leaderXPx = leaderXPx;
      this.leader.style.transform = `translateX(${leaderXPx}px) scaleY(${leaderPx})`;
    }
    // Text is sharp on whole pixels only; a twentieth of one is kept so that slow movement stays smooth.
    const xPx = Math.round(view.xPx * 20) / 20;
    const yPx = Math.round((view.yPx - leaderPx) * 20) / 20;
    if (xPx !== this.xPx || yPx !== this.yPx) {
      this.xPx = xPx;
      this.yPx = yPx;
      this.button.style.transform = `translate3d(${xPx}px, ${yPx}px, 0) translate(-50%, -100%)`;
    }
    this.fade(view.opacity);
  }

  fade(opacity: number): void {
    const rounded = Math.round(opacity * 100) / 100;
    if (rounded === this.opacity) return;
    this.opacity = rounded;
    this.button.style.opacity = String(rounded);
    // A label on its way out must not catch a tap that is meant for the scene.
    this.button.style.pointerEvents = rounded < 0.3 ? 'none' : '';
  }

  private wearTag(tag: Tag): void {
    this.tag = tag;
    const { colour, shape } = TAG_STYLE[tag];
    this.shape.setAttribute('d', TAG_OUTLINE[shape]);
    this.shape.setAttribute('fill', shape === 'ring' ? 'none' : colour);
    this.shape.setAttribute('stroke', shape === 'ring' ? colour : 'none');
    this.shape.setAttribute('stroke-width', '0.36');
    this.button.style.setProperty('--tag-colour', colour);
  }
}

/** Fills `root` (which gets `data-part="labels"`) with buttons that follow their things. */
export const createLabelLayer = (root: HTMLElement, { onChoose, sizeMOf }: LabelLayerOptions): LabelLayer => {
  root.dataset['part'] = 'labels';
  root.classList.add('sichao-labels');
  const shown = new Map<string, LabelNode>();
  const spare: LabelNode[] = [];
  let frame = 0;

  const insertInOrder = (node: LabelNode): void => {
    let following: LabelNode | null = null;
    for (const other of shown.values()) {
      if (other !== node && other.sizeM > node.sizeM && (!following || other.sizeM < following.sizeM)) following = other;
    }
    root.insertBefore(node.button, following?.button ?? null);
  };

  const appear = (view: LabelView): LabelNode => {
    let node = spare.pop();
    if (!node) {
      const made = new LabelNode(root.ownerDocument);
      made.button.addEventListener('click', () => onChoose(made.checkpoint));
      node = made;
    }
    node.id = view.id;
    node.checkpoint = view.checkpoint ?? view.id;
    node.sizeM = sizeMOf?.(node.checkpoint) ?? 0;
    node.button.dataset['checkpoint'] = node.checkpoint;
    shown.set(view.id, node);
    insertInOrder(node);
    return node;
  };

  return {
    update: (labels, count) => {
      frame++;
      for (let index = 0; index < count; index++) {
        const view = labels[index];
        if (!view) continue;
        const node = shown.get(view.id) ?? appear(view);
        node.frame = frame;
        node.write(view);
      }
      if (shown.size === count) return;
      for (const node of shown.values()) {
        if (node.frame === frame) continue;
        // Taking away what has the keyboard's focus would throw the visitor back to the top of the page.
        if (node.button === root.ownerDocument.activeElement) {
          node.fade(0);
          continue;
        }
        node.button.remove();
        shown.delete(node.id);
        spare.push(node);
      }
    },
    dispose: () => {
      for (const node of shown.values()) node.button.remove();
      shown.clear();
      spare.length = 0;
    },
  };
};
