import { join } from 'node:path';
import type { BuiltCheckpoint } from './writeIndex.js';

type ById = ReadonlyMap<string, BuiltCheckpoint>;

const fileOf = ({ checkpoint: { id, tag } }: BuiltCheckpoint, root: string): string => join(root, tag, id, 'checkpoint.json');

/** What is wrong with an anchor of a whole that something wants to stand at. */
const problemOfNode = (file: string, key: string, whole: BuiltCheckpoint, node: string): string[] => {
  const { anchors } = whole.result.model;
  if (node in anchors) return [];
  const names = Object.keys(anchors).slice(0, 12).join(', ') || 'none';
  return [`${file}: ${key}: "${whole.checkpoint.id}" has no anchor "${node}" (it has: ${names}). Fix: use one of them or add the anchor to its model.ts.`];
};

const problemsOfPart = (one: BuiltCheckpoint, byId: ById, root: string): string[] => {
  const { partOf, place } = one.checkpoint;
  if (partOf === null) return [];
  const file = fileOf(one, root);
  const whole = byId.get(partOf);
  if (!whole) return [`${file}: partOf: there is no built checkpoint "${partOf}". Fix: correct the id, or put that one right first.`];
  return place.kind === 'part' ? problemOfNode(file, 'place.node', whole, place.node) : [];
};

/** Whether a checkpoint is another or is seen somewhere inside of it, as a part or as an echo. */
const isIn = (id: string, other: string, byId: ById, met = new Set<string>()): boolean => {
  if (id === other) return true;
  if (met.has(other)) return false;
  met.add(other);
  const parts = [...byId.values()].flatMap(({ checkpoint }) => (checkpoint.partOf === other ? [checkpoint.id] : []));
  const echoes = byId.get(other)?.checkpoint.echoes.map(({ of }) => of) ?? [];
  return [...parts, ...echoes].some((within) => isIn(id, within, byId, met));
};

const problemsOfEchoes = (one: BuiltCheckpoint, byId: ById, root: string): string[] => {
  const file = fileOf(one, root);
  const { id, echoes } = one.checkpoint;
  return echoes.flatMap(({ of, node }, i) => {
    const original = byId.get(of);
    if (!original) return [`${file}: echoes[${i}].of: there is no built checkpoint "${of}". Fix: correct the id, or put that one right first.`];
    if (original.checkpoint.place.kind === 'sky') return [`${file}: echoes[${i}].of: "${of}" stands in the sky. Fix: name one of the bench, or a part.`];
    if (isIn(id, of, byId)) return [`${file}: echoes[${i}].of: "${of}" is "${id}" or holds it, so it would stand in itself. Fix: name one that does not.`];
    if (echoes.findIndex((other) => other.node === node) < i) return [`${file}: echoes[${i}].node: "${node}" is taken by another echo. Fix: give each its own anchor.`];
    return problemOfNode(file, `echoes[${i}].node`, one, node);
  });
};

/** What checkpoints have wrong beside each other: a whole or an original that is not there, a node that the whole does not have. */
export const checkLinks = (built: readonly BuiltCheckpoint[], root: string): string[] => {
  const byId = new Map(built.map((one) => [one.checkpoint.id, one]));
  return built.flatMap((one) => [...problemsOfPart(one, byId, root), ...problemsOfEchoes(one, byId, root)]);
};
