import type { FrameId, FrameTree } from '../frames/FrameTree.js';
import type { Viewpoint } from '../frames/Viewpoint.js';
import { lengthVec3, type ReadonlyVec3, type Vec3 } from '../maths/vec3.js';
import { buildItemTree, leastDistanceM, type IndexedItem, type ItemNode, type ScaleItem } from './ItemTree.js';
import { MaxHeap } from './MaxHeap.js';

export type { ScaleItem } from './ItemTree.js';

export interface VisibleItem {
  id: string;
  /** Radius over distance, as `ScaleIndex` measures distance. */
  apparent: number;
}

export interface VisibilityQuery {
  /** Least radius over distance. */
  readonly minApparent: number;
  /** How far away a thing's near side may be, in units of the camera's distance from the focus. */
  readonly maxDistanceInViewUnits: number | ((frame: FrameId) => number);
  readonly limit: number;
}

const reachM = ({ maxDistanceInViewUnits: reach }: VisibilityQuery, frame: FrameId, viewM: number): number =>
  (typeof reach === 'number' ? reach : reach(frame)) * viewM;

/** From this many items on, a frame gets a tree of its own. */
const TREE_FROM = 16;
const ORIGIN: ReadonlyVec3 = [0, 0, 0];

/**
 * Finds what may be large enough on the screen, without looking at everything.
 *
 * Distance is that from the focus, but at least half the camera's own: so the answer does not depend on how the view
 * is turned, and what the camera may come upon by turning is in it. Frames with many items (the bench) are searched
 * best first through a tree; the items of other frames (bodies, parts: each moves on its own) are each looked at.
 */
export class ScaleIndex {
  /** How many balls and boxes the last query measured. */
  examined = 0;
  private readonly items: readonly ScaleItem[];
  private readonly trees: { readonly frame: FrameId; readonly nodes: readonly ItemNode[] }[] = [];
  private readonly loose: IndexedItem[] = [];
  private readonly heap = new MaxHeap();
  private readonly nodeHeap = new MaxHeap();
  private readonly displacementM: Vec3 = [0, 0, 0];
  private readonly focusM: Vec3 = [0, 0, 0];

  constructor(items: readonly ScaleItem[]) {
    this.items = items;
    const byFrame = new Map<FrameId, IndexedItem[]>();
    items.forEach((item, order) => {
      const group = byFrame.get(item.frame);
      if (group) group.push({ item, order });
      else byFrame.set(item.frame, [{ item, order }]);
    });
    for (const [frame, group] of byFrame) {
      if (group.length < TREE_FROM) this.loose.push(...group);
      else this.trees.push({ frame, nodes: buildItemTree(group) });
    }
  }

  /**
   * Puts the things with the largest apparent size into `out`, largest first, and returns how many there are. Objects
   * already in `out` are used again; what lies beyond the count is left over from before.
   */
  query(tree: FrameTree, viewpoint: Viewpoint, query: VisibilityQuery, out: VisibleItem[]): number {
    const { heap } = this;
    heap.clear();
    this.examined = 0;
    const viewM = 10 ** viewpoint.q;
    for (const { item, order } of this.loose) {
      const toItemM = tree.displacement(this.displacementM, viewpoint.frame, viewpoint.focusM, item.frame, item.positionM);
      this.offer(item, order, lengthVec3(toItemM), viewM, query.minApparent, reachM(query, item.frame, viewM));
    }
    for (const { frame, nodes } of this.trees) {
      tree.displacement(this.focusM, frame, ORIGIN, viewpoint.frame, viewpoint.focusM);
      this.searchTree(nodes, viewM, query, reachM(query, frame, viewM));
    }
    const count = Math.min(heap.size, query.limit);
    for (let i = 0; i < count; i++) {
      const apparent = heap.topKey;
      const item = this.items[heap.pop()];
      if (!item) throw new Error('The heap names an item that is not in the index');
      const slot = out[i];
      if (slot) {
        slot.id = item.id;
        slot.apparent = apparent;
      } else {
        out[i] = { id: item.id, apparent };
      }
    }
    return count;
  }

  /** Best first: once `limit` items are known to be larger than every box left can promise, the rest cannot matter. */
  private searchTree(nodes: readonly ItemNode[], viewM: number, query: VisibilityQuery, farthestM: number): void {
    const { nodeHeap, focusM } = this;
    const fromOriginM = lengthVec3(focusM);
    let sure = 0;
    nodeHeap.clear();
    this.offerNode(nodes, 0, fromOriginM, viewM, query.minApparent, farthestM);
    while (nodeHeap.size > 0 && sure < query.limit) {
      const code = nodeHeap.pop();
      if (code < 0) {
        // An item came out before every box: it is among the largest.
        sure++;
        continue;
      }
      const node = nodes[code];
      if (!node) continue;
      for (const { item, order } of node.items) {
        const dx = item.positionM[0] - focusM[0];
        const dy = item.positionM[1] - focusM[1];
        const dz = item.positionM[2] - focusM[2];
        const distanceM = Math.sqrt(dx * dx + dy * dy + dz * dz);
        const apparent = this.offer(item, order, distanceM, viewM, query.minApparent, farthestM);
        if (apparent > 0) nodeHeap.push(apparent, -1 - order);
      }
      for (const half of node.halves) this.offerNode(nodes, half, fromOriginM, viewM, query.minApparent, farthestM);
    }
  }

  private offerNode(
    nodes: readonly ItemNode[],
    code: number,
    fromOriginM: number,
    viewM: number,
    minApparent: number,
    farthestM: number,
  ): void {
    const node = nodes[code];
    if (!node) return;
    this.examined++;
    const distanceM = leastDistanceM(node, this.focusM, fromOriginM);
    if (distanceM - node.largestRadiusM > farthestM) return;
    const apparent = node.largestRadiusM / Math.max(distanceM, viewM / 2);
    if (apparent >= minApparent) this.nodeHeap.push(apparent, code);
  }

  /** Enters an item if it is large and near enough; returns its apparent size, or 0. */
  private offer(
    item: ScaleItem,
    order: number,
    distanceM: number,
    viewM: number,
    minApparent: number,
    farthestM: number,
  ): number {
    this.examined++;
    if (distanceM - item.radiusM > farthestM) return 0;
    const apparent = item.radiusM / Math.max(distanceM, viewM / 2);
    if (apparent < minApparent) return 0;
    this.heap.push(apparent, order);
    return apparent;
  }
}
