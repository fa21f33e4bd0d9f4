import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkpointSchema, type Checkpoint } from '../../src/catalogue/schema.js';
import type { Vec3 } from '../../src/core/maths/vec3.js';
import type { ModelDefinition, ModelPart } from '../../models/kit/index.js';
import { chargeRadiusAt, chargeWithin, CLOUD_DECAY_FM } from '../../models/landmark/proton/chargeCloud.js';
import { model as proton } from '../../models/landmark/proton/model.js';
import { model as basePair } from '../../models/ultra-micro/dna-base-pair/model.js';
import { hydrogensOf } from '../../models/ultra-micro/dna-base-pair/hydrogens.js';
import { duplexOf, LAC_OPERATOR, REFERENCE_PAIR, type Atom } from '../../models/ultra-micro/dna-double-helix/duplex.js';
import { model as doubleHelix } from '../../models/ultra-micro/dna-double-helix/model.js';
import { model as hair } from '../../models/ultra-micro/hair-diameter/model.js';
import { BOND_A, LATTICE_A, neighboursOf, sitesOf } from '../../models/ultra-micro/silicon-atom/lattice.js';
import { model as silicon } from '../../models/ultra-micro/silicon-atom/model.js';
import { model as bacterium } from '../../models/ultra-micro/synthetic-biology-bacterium/model.js';
import { LAYER, rowEnds, STOREY } from '../../models/ultra-micro/transistor-5nm/atomWindow.js';
import { finHalfWidth } from '../../models/ultra-micro/transistor-5nm/crossSection.js';
import { FIN_TOP, OXIDE_TOP } from '../../models/ultra-micro/transistor-5nm/dimensions.js';
import { model as transistor } from '../../models/ultra-micro/transistor-5nm/model.js';

const FOLDERS = {
  proton: ['landmark', proton],
  'silicon-atom': ['ultra-micro', silicon],
  'dna-base-pair': ['ultra-micro', basePair],
  'dna-double-helix': ['ultra-micro', doubleHelix],
  'transistor-5nm': ['ultra-micro', transistor],
  'synthetic-biology-bacterium': ['ultra-micro', bacterium],
  'hair-diameter': ['ultra-micro', hair],
} as const satisfies Record<string, readonly [string, ModelDefinition]>;

const factsOf = (id: keyof typeof FOLDERS): Checkpoint =>
  checkpointSchema.parse(JSON.parse(readFileSync(resolve('models', FOLDERS[id][0], id, 'checkpoint.json'), 'utf8')));

const builtParts = new Map<ModelDefinition, readonly ModelPart[]>();
const partsOf = (definition: ModelDefinition): readonly ModelPart[] => {
  const known = builtParts.get(definition);
  if (known) return known;
  const parts = definition.build().flat(8 as 1) as readonly ModelPart[];
  builtParts.set(definition, parts);
  return parts;
};

const anchorOf = (definition: ModelDefinition, name: string): Vec3 => {
  const found = partsOf(definition).find((part) => 'kind' in part && part.kind === 'anchor' && part.name === name);
  if (!found || !('kind' in found) || found.kind !== 'anchor') throw new Error(`no anchor ${name}`);
  return found.position;
};

const boundsOf = (definition: ModelDefinition, node: string): { min: Vec3; max: Vec3 } => {
  const kept = partsOf(definition).find((part) => 'kind' in part && part.kind === 'keep' && part.name === node);
  if (!kept || !('kind' in kept) || kept.kind !== 'keep') throw new Error(`no node ${node}`);
  const all = kept.solids.map((solid) => solid.bounds());
  const pick = (side: 'min' | 'max', of: (...values: number[]) => number): Vec3 =>
    [0, 1, 2].map((axis) => of(...all.map((bounds) => bounds[side][axis]!))) as Vec3;
  return { min: pick('min', Math.min), max: pick('max', Math.max) };
};

const distance = (a: Vec3, b: Vec3): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

/** The stated measure taken on the solids themselves, metres. */
const measuredM = (id: keyof typeof FOLDERS): number => {
  const definition = FOLDERS[id][1];
  const { measure } = factsOf(id).size;
  if (measure.kind === 'between') return distance(anchorOf(definition, measure.from), anchorOf(definition, measure.to)) * definition.unitM;
  if (measure.kind === 'path' || measure.node === undefined) throw new Error(`${id}: measured in a way this test does not know`);
  const { min, max } = boundsOf(definition, measure.node);
  const size = [0, 1, 2].map((axis) => max[axis]! - min[axis]!);
  if (measure.kind === 'width') return size[0]! * definition.unitM;
  if (measure.kind === 'diameter') return Math.max(...size.filter((_, axis) => 'xyz'[axis] !== measure.axis)) * definition.unitM;
  throw new Error(`${id}: measured in a way this test does not know`);
};

describe('the small checkpoints', () => {
  it.each(Object.keys(FOLDERS) as (keyof typeof FOLDERS)[])('%s is drawn at its stated size', (id) => {
    const stated = factsOf(id).size.value;
    expect(Math.abs(measuredM(id) / stated - 1)).toBeLessThan(0.01);
  });

  it.each(Object.keys(FOLDERS) as (keyof typeof FOLDERS)[])('%s: every quantity has its source and every text its three languages', (id) => {
    const facts = factsOf(id);
    const sources = new Set(facts.sources.map((source) => source.id));
    for (const { source } of [...facts.quantities, facts.size]) expect(sources.has(source), source).toBe(true);
    const words = facts.story.en.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(60);
    expect(words).toBeLessThanOrEqual(90);
    expect(facts.summary.en.length).toBeLessThanOrEqual(90);
    // The terms of the other side of the strait must not slip in.
    const hant = JSON.stringify([facts.name['zh-Hant'], facts.story['zh-Hant'], facts.notes.map((note) => note['zh-Hant'])]);
    const hans = JSON.stringify([facts.name['zh-Hans'], facts.story['zh-Hans'], facts.notes.map((note) => note['zh-Hans'])]);
    expect(hant).not.toMatch(/纳米|納米|晶體管|硅|信息|芯片|柵極|工藝|襯底|質粒/);
    expect(hans).not.toMatch(/奈米|電晶體|矽|資訊|晶片|閘極|質體/);
  });
});

describe('the proton', () => {
  it('holds its charge as the dipole form says', () => {
    for (const share of [0.01, 0.3, 0.5, 0.9, 0.99]) expect(chargeWithin(chargeRadiusAt(share))).toBeCloseTo(share, 10);
    // The root mean square radius of the drawn cloud's law.
    let square = 0;
    const count = 20_000;
    for (let i = 0; i < count; i++) square += chargeRadiusAt((i + 0.5) / count) ** 2 / count;
    expect(Math.sqrt(square)).toBeCloseTo(0.84075, 2);
    expect(CLOUD_DECAY_FM).toBeCloseTo(0.2427, 4);
  });
});

describe('the silicon crystal', () => {
  it('has four neighbours an atom at the bond length and the tetrahedral angle', () => {
    expect(BOND_A).toBeCloseTo(2.3517, 4);
    const scale = LATTICE_A / 4;
    for (const site of sitesOf(1, () => true)) {
      const near = neighboursOf(site);
      expect(near).toHaveLength(4);
      for (const other of near) {
        expect(distance([...site], [...other]) * scale).toBeCloseTo(2.3517, 4);
        // A neighbour's neighbours hold the atom itself.
        expect(neighboursOf(other).some((back) => back.join() === site.join())).toBe(true);
      }
      const [a, b] = near.slice(0, 2).map((other) => other.map((value, axis) => value - site[axis]!)) as [number[], number[]];
      const cosine = (a[0]! * b[0]! + a[1]! * b[1]! + a[2]! * b[2]!) / 3;
      expect((Math.acos(cosine) * 180) / Math.PI).toBeCloseTo(109.471, 2);
    }
  });

  it('has eight atoms to a cell', () => {
    const cells = 3;
    const inside = sitesOf(cells, (site) => site.every((part) => part < 4 * cells));
    expect(inside).toHaveLength(8 * cells ** 3);
  });
});

describe('the double helix', () => {
  const duplex = duplexOf(LAC_OPERATOR);
  const named = (name: string, pair: number, strand: 'I' | 'II'): Atom =>
    duplex.atoms.find((atom) => atom.name === name && atom.pair === pair && atom.strand === strand)!;

  it('is right-handed', () => {
    for (const strand of ['I', 'II'] as const)
      for (let pair = 0; pair + 1 < LAC_OPERATOR.length; pair++) {
        const low = named('P', pair, strand).at;
        const high = named('P', pair + 1, strand).at;
        expect(high[1]).toBeGreaterThan(low[1]);
        // Turning from z to x is positive about y; a right-handed screw that turns so climbs.
        const turn = low[2] * high[0] - low[0] * high[2];
        expect(turn).toBeGreaterThan(0);
      }
  });

  it('has natural, right-handed sugars, so it is not a mirror image', () => {
    for (const strand of ['I', 'II'] as const) {
      const at = (name: string): Vec3 => named(name, 5, strand).at;
      // D-deoxyribose: seen along the bond to its hydrogen, C4' has O4', C3' and C5' in one sense (configuration R).
      const centre = at("C4'");
      const [a, b, c] = ["O4'", "C3'", "C5'"].map((name) => at(name).map((value, axis) => value - centre[axis]!)) as [Vec3, Vec3, Vec3];
      const triple =
        a[0] * (b[1] * c[2] - b[2] * c[1]) + a[1] * (b[2] * c[0] - b[0] * c[2]) + a[2] * (b[0] * c[1] - b[1] * c[0]);
      // R: seen with the hydrogen (the lowest) away, O4' → C3' → C5' runs clockwise, so the triple product is negative.
      expect(triple).toBeLessThan(0);
    }
  });

  it('pairs its bases at the distances of the fibre data', () => {
    const wanted: Record<string, number> = { 'A N6 O4': 2.81, 'A N1 N3': 2.95, 'G O6 N4': 2.7, 'G N1 N3': 2.91, 'G N2 O2': 3.01 };
    const seen = new Set<string>();
    for (const [i, j] of duplex.hydrogenBonds) {
      const [a, b] = [duplex.atoms[i]!, duplex.atoms[j]!];
      const [purine, pyrimidine] = 'AG'.includes(a.base) ? [a, b] : [b, a];
      const key = `${purine.base} ${purine.name} ${pyrimidine.name}`;
      seen.add(key);
      expect(distance(a.at, b.at)).toBeCloseTo(wanted[key]!, 1);
      expect(purine.base + pyrimidine.base).toMatch(/^(AT|GC)$/);
    }
    expect([...seen].sort()).toEqual(Object.keys(wanted).sort());
    const pairs = [...LAC_OPERATOR].reduce((sum, letter) => sum + ('GC'.includes(letter) ? 3 : 2), 0);
    expect(duplex.hydrogenBonds).toHaveLength(pairs);
  });

  it('has chemically normal bonds, unbroken along each strand', () => {
    for (const [i, j] of duplex.bonds) {
      const length = distance(duplex.atoms[i]!.at, duplex.atoms[j]!.at);
      expect(length).toBeGreaterThan(1.2);
      expect(length).toBeLessThan(1.62);
    }
    for (const strand of ['I', 'II'] as const)
      for (let pair = 1; pair + 1 < LAC_OPERATOR.length; pair++) {
        const next = strand === 'I' ? pair + 1 : pair - 1;
        const [from, to] = [named("O3'", pair, strand), named("C3'", next, strand)];
        expect(distance(from.at, to.at)).toBeCloseTo(1.425, 1);
        expect(duplex.bonds.some(([i, j]) => [duplex.atoms[i], duplex.atoms[j]].includes(from) && [duplex.atoms[i], duplex.atoms[j]].includes(to))).toBe(true);
      }
  });

  it('turns once in ten pairs and rises 3.38 Å a pair, its named points with it', () => {
    const first = anchorOf(doubleHelix, 'bp-0');
    const tenth = anchorOf(doubleHelix, 'bp-10');
    expect(tenth[1] - first[1]).toBeCloseTo(33.8, 6);
    expect(anchorOf(doubleHelix, 'bp-13')[1] - anchorOf(doubleHelix, 'bp-12')[1]).toBeCloseTo(3.38, 9);
    const [low, high] = [named('P', 0, 'I').at, named('P', 10, 'I').at];
    expect(high[0]).toBeCloseTo(low[0], 6);
    expect(high[2]).toBeCloseTo(low[2], 6);
  });

  it('has unequal grooves: phosphates 146° apart at equal height on the minor side', () => {
    const turnAt = (strand: 'I' | 'II', height: number): number => {
      const low = named('P', 11, strand);
      const degrees = (Math.atan2(low.at[0], low.at[2]) * 180) / Math.PI;
      return degrees + (36 / 3.38) * (height - low.at[1]);
    };
    const apart = (((turnAt('I', 40) - turnAt('II', 40)) % 360) + 360) % 360;
    expect(Math.min(apart, 360 - apart)).toBeCloseTo(146, 0);
  });
});

describe('the base pair', () => {
  it('has the 63 atoms of a G–C pair with its backbones', () => {
    const duplex = duplexOf(LAC_OPERATOR);
    const kept = duplex.atoms.flatMap((atom, i) => (atom.pair === REFERENCE_PAIR ? [i] : []));
    const at = new Map(kept.map((i, k) => [i, k]));
    const atoms = kept.map((i) => duplex.atoms[i]!);
    const bonds = duplex.bonds.flatMap(([i, j]): [number, number][] => (at.has(i) && at.has(j) ? [[at.get(i)!, at.get(j)!]] : []));
    const hydrogens = hydrogensOf(atoms, bonds);
    expect(atoms.map((atom) => atom.base).sort().join('').replace(/(.)\1+/g, '$1')).toBe('CG');
    expect(atoms.length + hydrogens.length).toBe(63);
    // A hydrogen comes near no heavy atom but its own and, in a hydrogen bond, the partner's.
    for (const { atom, on } of hydrogens)
      for (const other of atoms) if (other !== on) expect(distance(atom.at, other.at)).toBeGreaterThan(1.65);
  });

  it('coincides with its pair in the whole', () => {
    expect(factsOf('dna-base-pair').place).toEqual({ kind: 'part', node: `bp-${REFERENCE_PAIR}` });
    const node = partsOf(doubleHelix).find((part) => 'kind' in part && part.kind === 'anchor' && part.name === `bp-${REFERENCE_PAIR}`);
    expect(node && 'turn' in node && typeof node.turn !== 'function' ? node.turn : null).toEqual([0, 0, 0, 1]);
  });
});

describe('the transistor', () => {
  it('has the stated fins and gates', () => {
    const facts = factsOf('transistor-5nm');
    const stated = (label: string): number => facts.quantities.find((quantity) => quantity.label.en.startsWith(label))!.value * 1e9;
    expect(anchorOf(transistor, 'gate-2')[0] - anchorOf(transistor, 'gate-1')[0]).toBeCloseTo(stated('Contacted gate pitch, reported'), 6);
    expect(anchorOf(transistor, 'fin-0')[2] - anchorOf(transistor, 'fin-1')[2]).toBeCloseTo(stated('Fin pitch'), 6);
    expect(2 * finHalfWidth((FIN_TOP + OXIDE_TOP) / 2)).toBeCloseTo(stated('Fin width'), 6);
    expect(FIN_TOP - OXIDE_TOP).toBeCloseTo(stated('Fin height'), 6);
  });
  it('shows 31 layers of atoms across a fin, in the diamond lattice', () => {
    const ends = rowEnds(8);
    const across = new Set(ends.map(([z]) => Math.round(z / LAYER)));
    const middle = new Set(ends.filter(([, y]) => Math.abs(y) < 4 * STOREY).map(([z]) => Math.round(z / LAYER)));
    expect(middle.size).toBe(31);
    expect(across.size).toBeGreaterThanOrEqual(31);
    // Seen along the fin a bond is either upright, one storey long, or slanting: one layer across and one storey up.
    // (At the band's rim the partner may lie outside.)
    const inner = ends.filter(([z, y]) => Math.abs(z) < 2.5 && Math.abs(y) < 3);
    const nearest = inner.map((a) =>
      Math.min(...ends.filter((b) => b !== a).map((b) => Math.hypot(a[0] - b[0], a[1] - b[1]))),
    );
    for (const length of nearest) expect(length).toBeCloseTo(STOREY, 6);
  });
});
