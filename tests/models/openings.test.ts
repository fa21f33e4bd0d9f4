import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Node } from '@gltf-transform/core';
import { describe, expect, it } from 'vitest';
import { createGltfIo } from '../../models/kit/build/writeGlb.js';
import { Occluders } from '../../models/kit/build/Occluders.js';
import { ROOT } from '../../scripts/support/root.mjs';
import type { CatalogueIndex, ModelLevel } from '../../src/catalogue/CatalogueIndex.js';
import { shareAt, type Fade } from '../../src/core/visibility/fade.js';

const folder = join(ROOT, 'public/collection');
const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as CatalogueIndex;

/** Models with a surface of atoms, and the radius of a probe (water) or of half a ball where balls are amino acids, in their unit (Å). */
const OPENING = { hemoglobin: 1.4, 'protein-structure': 1.4, ribosome: 1.7, 'gene-editing': 1.7, nucleosome: 1.4, biomolecules: 1.4 } as const;

interface Part {
  readonly node: Node;
  readonly fade: Fade;
  readonly positions: Float32Array;
  readonly indices: Uint32Array;
  readonly radii: Float32Array;
}

/** All of a level's file that fades, places in the model's unit. */
const partsOf = async ({ file }: ModelLevel): Promise<Part[]> => {
  const root = (await (await createGltfIo()).readBinary(readFileSync(join(folder, file)))).getRoot();
  return root.listNodes().flatMap((node): Part[] => {
    const { fade } = node.getExtras() as { fade?: Fade };
    const [primitive] = node.getMesh()?.listPrimitives() ?? [];
    const position = primitive?.getAttribute('POSITION');
    if (!fade || !primitive || !position) return [];
    const [scale] = node.getScale();
    const shift = node.getTranslation();
    const positions = new Float32Array(position.getCount() * 3);
    for (let i = 0; i < position.getCount(); i++) position.getElement(i, []).forEach((value, k) => { positions[i * 3 + k] = value * scale + shift[k]!; });
    const radius = primitive.getAttribute('_RADIUS');
    const radii = Float32Array.from({ length: radius ? position.getCount() : 0 }, (_, i) => radius!.getElement(i, [])[0]! * scale);
    return [{ node, fade, positions, indices: new Uint32Array(primitive.getIndices()?.getArray() ?? []), radii }];
  });
};

const boxOf = ({ positions, radii }: Part): number[] => {
  const box = [Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity];
  positions.forEach((value, i) => {
    const radius = radii[Math.floor(i / 3)] ?? 0;
    box[i % 3] = Math.min(box[i % 3]!, value - radius);
    box[3 + (i % 3)] = Math.max(box[3 + (i % 3)]!, value + radius);
  });
  return box;
};

/** Rays that start inside of a closed surface meet its back first; two of three decide where one grazes an edge. */
const WAYS = [[0.36, 0.48, 0.8], [-0.8, 0.6, 0], [0.1, -0.7, -0.7071]] as const;

describe.each(Object.entries(OPENING))('%s', (id, probe) => {
  const entry = index.entries.find((one) => one.id === id)!;
  const { levels, boundsMin, boundsMax } = entry.model;

  it('has a surface that encloses the atoms, reaches as far as they do and stays near to them', async () => {
    const parts = await partsOf(levels[0]!);
    const veils = parts.filter(({ fade }) => fade.role === 'veil');
    expect(veils.length).toBe(1);
    const [veil] = veils as [Part];
    const among = new Occluders([veil]);
    const balls = parts.filter(({ fade, radii, node }) => fade.role !== 'veil' && radii.length > 0 && node.getName().endsWith('atoms'));
    let outside = 0;
    let count = 0;
    for (const { positions } of balls) {
      for (let i = 0; i < positions.length; i += 3) {
        const votes = WAYS.filter((way) => among.cast(positions[i]!, positions[i + 1]!, positions[i + 2]!, way[0], way[1], way[2], 1e4) && among.fromBehind).length;
        count++;
        if (votes < 2) outside++;
      }
    }
    expect(count).toBeGreaterThan(300);
    expect(outside).toBe(0);
    const extent = Math.max(...[0, 1, 2].map((k) => boundsMax[k]! - boundsMin[k]!));
    const own = boxOf(veil);
    const inner = parts.filter((part) => part !== veil).map(boxOf);
    const reach = [0, 1, 2, 3, 4, 5].map((side) => (side < 3 ? Math.min : Math.max)(...inner.map((box) => box[side]!)));
    // Where ribbons and sticks stand for atoms, the surface is of the atoms that they leave out: it may reach further than these.
    const slack = id === 'ribosome' || id === 'gene-editing' || id === 'nucleosome' ? Math.max(probe, 0.01 * extent) : 8;
    own.forEach((value, side) => {
      const beyond = side < 3 ? reach[side]! - value : value - reach[side]!;
      expect(beyond, `side ${String(side)}`).toBeGreaterThan(-0.01 * extent);
      expect(beyond, `side ${String(side)}`).toBeLessThan(slack);
    });
  });

  it('has levels that lack what is inside only for sizes at which it is not seen', async () => {
    const whole = (await partsOf(levels[0]!)).map(({ fade }) => fade);
    expect(levels[0]!.untilPx).toBeUndefined();
    for (const level of levels.slice(1)) {
      const there = new Set((await partsOf(level)).map(({ fade }) => JSON.stringify(fade)));
      const lacking = whole.filter((fade) => !there.has(JSON.stringify(fade)));
      expect(there.size).toBeGreaterThan(0);
      if (lacking.length > 0) expect(level.untilPx).toBeDefined();
      // With room for the border's width (ExhibitModel keeps a level a little beyond it).
      for (const fade of lacking) expect(shareAt(fade, level.untilPx! * 1.2)).toBe(0);
      for (const fade of whole.filter(({ role }) => role === 'veil')) {
        expect(there.has(JSON.stringify(fade))).toBe(true);
        if (level.untilPx !== undefined) expect(shareAt(fade, level.untilPx * 1.2)).toBe(1);
      }
    }
  });
});
