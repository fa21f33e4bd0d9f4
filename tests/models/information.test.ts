import { describe, expect, it } from 'vitest';
import type { ModelDefinition } from '../../models/kit/index.js';
import { model as euv } from '../../models/landmark/euv-light-13.5nm/model.js';
import { EUV_PATH, EUV_WAVES, LINE_PITCH, OLD_WAVELENGTH, PAIR, TILT_RAD } from '../../models/landmark/euv-light-13.5nm/lightPath.js';
import { BRAGG_RAD, braggWaves, crystal, PLANE, rays } from '../../models/landmark/x-ray-0.1nm/bragg.js';
import { model as xRay } from '../../models/landmark/x-ray-0.1nm/model.js';
import { INTERFEROMETER, SOURCE_SPOTS } from '../../models/ultra-micro/jiuzhang-3/lightPath.js';
import { LOOPS, MODES } from '../../models/ultra-micro/jiuzhang-3/dimensions.js';
import { fibres, spools } from '../../models/ultra-micro/jiuzhang-3/machine.js';
import { model as jiuzhang } from '../../models/ultra-micro/jiuzhang-3/model.js';
import { ELECTRIC, envelopeAt, GLASS, IN_GLASS, PACKET, SLIP_PER_S, SLOWED } from '../../models/ultra-micro/photon-1550nm/packet.js';
import { model as photon } from '../../models/ultra-micro/photon-1550nm/model.js';
import { GAP, JUNCTION, TRANSMON_DEPTH } from '../../models/ultra-micro/qubit/transmon.js';
import { pitBoxes, wiresOf, finFetRows, type Box } from '../../models/ultra-complex/chip-5nm/pitBoxes.js';
import { METAL_LAYERS, ROW_SHIFT, SEAL } from '../../models/ultra-complex/chip-5nm/metalStack.js';
import { model as chip } from '../../models/ultra-complex/chip-5nm/model.js';
import { latticePlace, WINDOW_Y, windowAtoms } from '../../models/ultra-micro/transistor-5nm/atomWindow.js';
import { model as transistor } from '../../models/ultra-micro/transistor-5nm/model.js';
import { FINS, GATES, N_FINS } from '../../models/ultra-micro/transistor-5nm/dimensions.js';
import { BLOCKS, transistorCount } from '../../models/ultra-complex/intel-4004/circuit.js';
import { pads, PINS } from '../../models/ultra-complex/intel-4004/dimensions.js';
import { model as intel } from '../../models/ultra-complex/intel-4004/model.js';
import { model as qubit } from '../../models/ultra-micro/qubit/model.js';
import { LATTICE_A } from '../../models/ultra-micro/silicon-atom/lattice.js';
import { SPEED_OF_LIGHT } from '../../src/core/units/constants.js';
import { wavePoints, type WaveOptions } from '../../src/core/waves/wavePoints.js';
import { anchorOf, distance, expectWholeFacts, factsOf, measuredM, partsOf, standingIn, stated } from './builtCheckpoint.js';

const FOLDERS = {
  'ultra-micro/qubit': qubit,
  'ultra-micro/photon-1550nm': photon,
  'ultra-micro/jiuzhang-3': jiuzhang,
  'ultra-complex/intel-4004': intel,
  'ultra-complex/chip-5nm': chip,
  'landmark/euv-light-13.5nm': euv,
  'landmark/x-ray-0.1nm': xRay,
} as const satisfies Record<string, ModelDefinition>;

const within = (value: number, right: number, share = 0.01): void => expect(Math.abs(value / right - 1)).toBeLessThan(share);

/** Where the drawn curve of a wave at rest is furthest out, model units along its way: its crests. */
const crestsOf = (wave: WaveOptions): number[] => {
  const { axis, reach, waves } = wavePoints(wave);
  const height = axis.map((_, i) => Math.hypot(...reach[i]!) * Math.cos(2 * Math.PI * waves[i]!));
  const place = (i: number): number => waves[i]! * wave.wavelength;
  return height.flatMap((h, i) => (i > 0 && i + 1 < height.length && h > 0.02 * wave.amplitude && h > height[i - 1]! && h >= height[i + 1]! ? [place(i)] : []));
};
const meanStep = (places: readonly number[]): number => (places[places.length - 1]! - places[0]!) / (places.length - 1);

describe.each(Object.entries(FOLDERS))('%s', (folder, definition) => {
  it('is drawn at its stated size', () => within(measuredM(folder, definition), factsOf(folder).size.value));
  it('has whole facts and words', () => expectWholeFacts(folder));
});

describe('the photon', () => {
  it('has crests 1.55 µm apart in space, and 1.07 µm in glass', () => {
    within(meanStep(crestsOf(ELECTRIC)), 1.55, 0.002);
    within(meanStep(crestsOf(IN_GLASS)), 1.55 / stated('ultra-micro/photon-1550nm', 'Refractive index'), 0.002);
    expect(crestsOf(ELECTRIC).some((at) => Math.abs(at) < 0.06)).toBe(true);
  });

  it('is as long as its spectrum is narrow', () => {
    // 0.44 λ² / Δλ for a spectrum 12 nm wide.
    within(PACKET, (0.4413 * 1.55 ** 2) / 0.012);
    within(PACKET, stated('ultra-micro/photon-1550nm', 'Length of the packet, spectrum 12') * 1e6);
    // The intensity, the square of the field, is half at both ends of it.
    expect(envelopeAt(PACKET / 2, PACKET) ** 2).toBeCloseTo(0.5, 9);
    within(distance(anchorOf(photon, 'half-before'), anchorOf(photon, 'half-after')), PACKET);
    within(distance(anchorOf(photon, 'glass-crest-0'), anchorOf(photon, 'glass-crest-1')), 1.07);
  });

  it('lets crests gain a wave on their packet in glass in a third of a picosecond, as slowed', () => {
    const slipS = 1 / SLIP_PER_S / SLOWED;
    within(slipS, 1.55e-6 / (SPEED_OF_LIGHT * (1 - 1 / 1.0167)), 0.001);
    expect(GLASS).toBe(stated('ultra-micro/photon-1550nm', 'Refractive index'));
  });
});

describe('the X-ray', () => {
  it('meets silicon’s (220) planes at the angle of Bragg', () => {
    const folder = 'landmark/x-ray-0.1nm';
    within(PLANE, stated(folder, 'Distance of the (220)') * 1e10, 0.001);
    within(BRAGG_RAD, stated(folder, 'Angle'), 0.001);
    within(distance(anchorOf(xRay, 'plane-0'), anchorOf(xRay, 'plane-1')), LATTICE_A / Math.sqrt(8), 0.001);
    // Every atom lies in a plane and has its neighbours at the bond’s length.
    const atoms = crystal();
    const inner = atoms.filter((at) => Math.abs(at[0]) < 15 && Math.abs(at[2]) < 2 && at[1] > 4 && at[1] < 12);
    expect(inner.length).toBeGreaterThan(20);
    for (const at of inner) expect(atoms.filter((other) => Math.abs(distance(at, other) - 2.3517) < 0.001)).toHaveLength(4);
  });

  it('leaves in step: each ray’s way is one wavelength longer than the one above', () => {
    const lengths = rays().map((path) => distance(path[0]!, path[1]!) + distance(path[1]!, path[2]!));
    for (let i = 1; i < lengths.length; i++) expect(lengths[i]! - lengths[i - 1]!).toBeCloseTo(1, 9);
    for (const { wave } of braggWaves()) within(meanStep(crestsOf(wave)), 1, 0.002);
  });
});

describe('the light of lithography', () => {
  it('has the crests of both lights, and a mirror that answers in step', () => {
    const [light, old] = EUV_WAVES as [(typeof EUV_WAVES)[number], (typeof EUV_WAVES)[number]];
    within(meanStep(crestsOf(light.wave)), 13.5, 0.005);
    within(old.wave.wavelength, stated('landmark/euv-light-13.5nm', 'The light used before') * 1e9);
    expect(OLD_WAVELENGTH / LINE_PITCH).toBeGreaterThan(6.5);
    within(PAIR, stated('landmark/euv-light-13.5nm', 'Thickness of a pair') * 1e9, 0.01);
    // Both legs meet the mirror at the same slant, from either side of its normal.
    const [from, at, to] = EUV_PATH as [(typeof EUV_PATH)[number], (typeof EUV_PATH)[number], (typeof EUV_PATH)[number]];
    const normal = [-Math.sin(TILT_RAD), -Math.cos(TILT_RAD)];
    const slant = (p: readonly number[]): number => ((p[0]! - at[0]) * normal[0]! + (p[1]! - at[1]) * normal[1]!) / Math.hypot(p[0]! - at[0], p[1]! - at[1]);
    expect(slant(from)).toBeCloseTo(slant(to), 9);
    expect(slant(from)).toBeCloseTo(Math.cos(TILT_RAD), 9);
    within(distance(anchorOf(euv, 'line-0'), anchorOf(euv, 'line-1')), 28);
  });
});

describe('Jiuzhang 3.0', () => {
  it('has its sources, paths and loops in number, on holes 25 mm apart', () => {
    expect(SOURCE_SPOTS).toHaveLength(stated('ultra-micro/jiuzhang-3', 'Sources'));
    expect(MODES).toBe(stated('ultra-micro/jiuzhang-3', 'Paths'));
    expect(fibres().length).toBeGreaterThanOrEqual(MODES);
    expect(spools()).toHaveLength(LOOPS);
    within(distance(anchorOf(jiuzhang, 'hole-0'), anchorOf(jiuzhang, 'hole-1')), 0.025);
    expect(Math.max(...SOURCE_SPOTS.map(([x]) => x))).toBeLessThan(INTERFEROMETER.at[0] - INTERFEROMETER.width / 2);
  });
});

describe('the qubits', () => {
  it('keep their stated inner distances', () => {
    const folder = 'ultra-micro/qubit';
    expect(GAP).toBeCloseTo(stated(folder, 'Gap') * 1e6, 9);
    expect(JUNCTION).toBeCloseTo(stated(folder, 'Side of its Josephson') * 1e6, 9);
    within(distance(anchorOf(qubit, 'ion-0'), anchorOf(qubit, 'ion-1')), stated(folder, 'Spacing of ions') * 1e6);
    within(2 * distance(anchorOf(qubit, 'electron'), anchorOf(qubit, 'electron-edge')), stated(folder, 'Silicon quantum dot') * 1e6);
    const body = partsOf(qubit).find((part) => 'kind' in part && part.kind === 'keep' && part.name === 'transmon');
    if (!body || !('kind' in body) || body.kind !== 'keep') throw new Error('no transmon');
    const depths = body.solids.map((solid) => solid.bounds());
    within(Math.max(...depths.map(({ max }) => max[2])) - Math.min(...depths.map(({ min }) => min[2])), TRANSMON_DEPTH);
  });
});

describe('the first microprocessor', () => {
  it('has each of its transistors, one pad a pin, and lines of 10 µm', () => {
    const folder = 'ultra-complex/intel-4004';
    expect(transistorCount()).toBe(stated(folder, 'Transistors'));
    expect(BLOCKS.every(({ x, z, width, depth }) => Math.abs(x) + width / 2 < 1.8 && Math.abs(z) + depth / 2 < 1.3)).toBe(true);
    expect(PINS).toBe(stated(folder, 'Pins'));
    expect(new Set(pads().map(String)).size).toBe(PINS);
    within(distance(anchorOf(intel, 'line-0'), anchorOf(intel, 'line-1')) * intel.unitM, stated(folder, 'Narrowest'));
    within(distance(anchorOf(intel, 'pin-0'), anchorOf(intel, 'pin-1')) * intel.unitM, stated(folder, 'From pin'));
  });
});

describe('the dive into a chip', () => {
  const folder = 'ultra-complex/chip-5nm';
  const middle = ([from, to]: readonly [number, number]): number => (from + to) / 2;
  /** Steps between neighbouring places along an axis. */
  const steps = (boxes: readonly Box[], axis: 'x' | 'z'): number[] => {
    const places = [...new Set(boxes.map((box) => Number(middle(box[axis]).toFixed(3))))].sort((a, b) => a - b);
    return places.slice(1).map((place, i) => place - places[i]!);
  };

  it('goes on around the transistor at its own pitches', () => {
    const gates = finFetRows().filter(({ stuff }) => stuff === 'gate-n');
    for (const step of steps(gates, 'x')) within(step, stated(folder, 'Contacted gate') * 1e9);
    for (const step of steps(gates, 'z')) within(step, stated(folder, 'Height of a standard') * 1e9);
    for (const { x } of gates) expect(Math.abs(middle(x) / GATES[2] - Math.round(middle(x) / GATES[2]))).toBeLessThan(1e-9);
    // The block's own row is continued fin by fin.
    const own = finFetRows().filter(({ stuff, z }) => stuff.startsWith('epitaxy') && Math.abs(middle(z) - ROW_SHIFT) < 80);
    expect(new Set(own.map(({ z }) => middle(z)))).toEqual(new Set(FINS.map((fin) => fin + ROW_SHIFT)));
  });

  it('has fifteen layers of metal, each at its pitch, each over the one below, open like a pit', () => {
    expect(METAL_LAYERS).toHaveLength(stated(folder, 'Layers of metal'));
    within(METAL_LAYERS[0]!.pitch, stated(folder, 'Smallest pitch') * 1e9);
    within(SEAL.top, stated(folder, 'Height of the layers') * 1e9);
    for (const [i, layer] of METAL_LAYERS.entries()) {
      const wires = wiresOf(layer, i).filter(({ y }) => y[1] === layer.top);
      for (const step of steps(wires, layer.alongX ? 'z' : 'x')) within(step, layer.pitch, 1e-6);
      for (const { x, z } of wires) expect(Math.max(...[...x, ...z].map(Math.abs)), `layer ${i}`).toBeGreaterThan(layer.opening);
      const below = METAL_LAYERS[i - 1];
      if (below) {
        expect(layer.bottom).toBeGreaterThan(below.top);
        expect(layer.opening).toBeLessThan(below.reach);
        expect(layer.alongX).toBe(!below.alongX);
      }
    }
    expect(pitBoxes().length).toBeLessThan(6000);
  });

  it('has the transistor as deep under the die’s face as its layers are high, and the crystal in the fin’s own lattice', () => {
    expect(factsOf('ultra-micro/transistor-5nm').partOf).toBe('chip-5nm');
    expect(factsOf('ultra-micro/silicon-atom').partOf).toBe('transistor-5nm');
    // Atoms in the fin's end are neighbours at the length of a bond.
    const atoms = windowAtoms();
    const bond = (LATTICE_A * Math.sqrt(3)) / 40;
    const nearest = atoms.map((at) => Math.min(...atoms.filter((other) => other !== at).map((other) => distance(at, other))));
    within(Math.min(...nearest), bond, 0.001);
    expect(Math.max(...nearest)).toBeLessThan(2 * bond);
    const { at } = latticePlace(N_FINS[1]);
    expect(at[1]).toBeLessThan(WINDOW_Y);
    expect(at[2]).toBe(N_FINS[1]);
    // Seen along the fin the atoms lie on the layers of (220), the block's middle atom on one of them.
    for (const [, , z] of atoms) expect(z / (PLANE / 10) - Math.round(z / (PLANE / 10))).toBeCloseTo(0, 6);
  });

  it('is looked at where the next part is looked at, so that zooming alone leads to the atom', () => {
    const [theChip, theTransistor, atom] = [factsOf('ultra-complex/chip-5nm'), factsOf('ultra-micro/transistor-5nm'), factsOf('ultra-micro/silicon-atom')];
    for (const [{ focus: looked }, model, node, { focus }] of [[theChip, chip, 'transistor', theTransistor], [theTransistor, transistor, 'lattice', atom]] as const) {
      expect(distance(standingIn(model, node, focus.targetM), looked.targetM)).toBeLessThan(0.01 * atom.focus.distanceM);
    }
  });
});
