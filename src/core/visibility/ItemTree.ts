import type { FrameId } from '../frames/FrameTree.js';
import { lengthVec3, type ReadonlyVec3 } from '../maths/vec3.js';

/** A thing as a ball in a frame, metres. */
export interface ScaleItem {
  readonly id: string;
  readonly radiusM: number;
  readonly frame: FrameId;
  readonly positionM: ReadonlyVec3;
}

/** A ball of the tree with its place among all items, which is its name in the heap. */
export interface IndexedItem {
  readonly item: ScaleItem;
  readonly order: number;
}

/** Some items of one frame, and what bounds them. */
export interface ItemNode {
  readonly largestRadiusM: number;
  /** The box round the items' centres. */
  readonly lowM: ReadonlyVec3;
  readonly highM: ReadonlyVec3;
  /** The centre nearest to the frame's origin is this far from it. */
  readonly nearestToOriginM: number;
  /** Empty unless a leaf. */
  readonly items: readonly IndexedItem[];
  /** Where its two halves are in the tree; none if a leaf. */
  readonly halves: readonly number[];
}

const LEAF_ITEMS = 4;
/** Items whose radii differ by more than this are split by size before they are split by place. */
const LIKE_SIZE_RATIO = 2;

/**
 * Splits items of one frame in halves, first by size, then by place, until few are left.
 *
 * By size first, because the gallery nests: what is large stands far from the origin, what is small stands near it, so
 * that a split by size is a split into shells round the origin, of which a view touches only a few.
 * The root is node 0.
 */
export const buildItemTree = (items: readonly IndexedItem[]): readonly ItemNode[] => {
  const nodes: ItemNode[] = [];
  addNode(nodes, items);
  return nodes;
};

const addNode = (nodes: ItemNode[], items: readonly IndexedItem[]): number => {
  const lowM: [number, number, number] = [Infinity, Infinity, Infinity];
  const highM: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  let largestRadiusM = 0;
  let smallestRadiusM = Infinity;
  let nearestToOriginM = Infinity;
  for (const { item } of items) {
    for (const axis of [0, 1, 2] as const) {
      lowM[axis] = Math.min(lowM[axis], item.positionM[axis]);
      highM[axis] = Math.max(highM[axis], item.positionM[axis]);
    }
    largestRadiusM = Math.max(largestRadiusM, item.radiusM);
    smallestRadiusM = Math.min(smallestRadiusM, item.radiusM);
    nearestToOriginM = Math.min(nearestToOriginM, lengthVec3(item.positionM));
  }
  const place = nodes.length;
  const halves: number[] = [];
  const leaf = items.length <= LEAF_ITEMS;
  nodes.push({ largestRadiusM, lowM, highM, nearestToOriginM, items: leaf ? items : [], halves });
  if (leaf) return place;

  const spans = [highM[0] - lowM[0], highM[1] - lowM[1], highM[2] - lowM[2]];
  const axis = spans.indexOf(Math.max(...spans));
  const bySize = largestRadiusM > LIKE_SIZE_RATIO * smallestRadiusM;
  const rank = ({ item }: IndexedItem): number => (bySize ? item.radiusM : (item.positionM[axis] ?? 0));
  const sorted = [...items].sort((a, b) => rank(a) - rank(b) || a.order - b.order);
  const middle = sorted.length >> 1;
  halves.push(addNode(nodes, sorted.slice(0, middle)), addNode(nodes, sorted.slice(middle)));
  return place;
};

/** A lower bound of the distance from a point to the centres under a node; `fromOriginM` is the point's own length. */
export const leastDistanceM = (node: ItemNode, pointM: ReadonlyVec3, fromOriginM: number): number => {
  const { lowM, highM } = node;
  const dx = Math.max(lowM[0] - pointM[0], 0, pointM[0] - highM[0]);
  const dy = Math.max(lowM[1] - pointM[1], 0, pointM[1] - highM[1]);
  const dz = Math.max(lowM[2] - pointM[2], 0, pointM[2] - highM[2]);
  return Math.max(Math.sqrt(dx * dx + dy * dy + dz * dz), node.nearestToOriginM - fromOriginM);
};
