import { join } from 'node:path';
import type { BuiltCheckpoint } from './writeIndex.js';

/** What checkpoints have wrong beside each other: a whole that is not there, a node that the whole does not have. */
export const checkLinks = (built: readonly BuiltCheckpoint[], root: string): string[] => {
  const byId = new Map(built.map((one) => [one.checkpoint.id, one]));
  return built.flatMap(({ checkpoint: { id, tag, partOf, place } }) => {
    if (partOf === null) return [];
    const file = join(root, tag, id, 'checkpoint.json');
    const whole = byId.get(partOf);
    if (!whole) return [`${file}: partOf: there is no built checkpoint "${partOf}". Fix: correct the id, or put that one right first.`];
    if (place.kind !== 'part' || place.node in whole.result.model.anchors) return [];
    const names = Object.keys(whole.result.model.anchors).slice(0, 12).join(', ') || 'none';
    return [`${file}: place.node: "${partOf}" has no anchor "${place.node}" (it has: ${names}). Fix: use one of them or add the anchor to its model.ts.`];
  });
};
