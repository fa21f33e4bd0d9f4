// Reads MMTF, the compressed form in which some packages carry entries of the Protein Data Bank.

/** The value that starts at `at` in MessagePack, and where the next one starts. */
function unpack(bytes, at) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const code = bytes[at];
  const text = (from, length) => [new TextDecoder().decode(bytes.subarray(from, from + length)), from + length];
  const list = (from, count) => {
    const values = [];
    for (let i = 0, next = from; i < count; i++) {
      const [value, end] = unpack(bytes, next);
      values.push(value);
      from = next = end;
    }
    return [values, from];
  };
  const map = (from, count) => {
    const [flat, end] = list(from, 2 * count);
    return [Object.fromEntries(Array.from({ length: count }, (_, i) => [flat[2 * i], flat[2 * i + 1]])), end];
  };
  const raw = (from, length) => [bytes.subarray(from, from + length), from + length];
  if (code <= 0x7f) return [code, at + 1];
  if (code >= 0xe0) return [code - 256, at + 1];
  if (code >= 0xa0 && code <= 0xbf) return text(at + 1, code & 31);
  if (code >= 0x90 && code <= 0x9f) return list(at + 1, code & 15);
  if (code >= 0x80 && code <= 0x8f) return map(at + 1, code & 15);
  const [u8, u16, u32] = [() => view.getUint8(at + 1), () => view.getUint16(at + 1), () => view.getUint32(at + 1)];
  switch (code) {
    case 0xc0: return [null, at + 1];
    case 0xc2: return [false, at + 1];
    case 0xc3: return [true, at + 1];
    case 0xc4: return raw(at + 2, u8());
    case 0xc5: return raw(at + 3, u16());
    case 0xc6: return raw(at + 5, u32());
    case 0xca: return [view.getFloat32(at + 1), at + 5];
    case 0xcb: return [view.getFloat64(at + 1), at + 9];
    case 0xcc: return [u8(), at + 2];
    case 0xcd: return [u16(), at + 3];
    case 0xce: return [u32(), at + 5];
    case 0xd0: return [view.getInt8(at + 1), at + 2];
    case 0xd1: return [view.getInt16(at + 1), at + 3];
    case 0xd2: return [view.getInt32(at + 1), at + 5];
    case 0xd9: return text(at + 2, u8());
    case 0xda: return text(at + 3, u16());
    case 0xdb: return text(at + 5, u32());
    case 0xdc: return list(at + 3, u16());
    case 0xdd: return list(at + 5, u32());
    case 0xde: return map(at + 3, u16());
    case 0xdf: return map(at + 5, u32());
    default: throw new Error(`MessagePack: code ${code} is not used by MMTF`);
  }
}

const integers = (view, width) =>
  Array.from({ length: view.byteLength / width }, (_, i) => (width === 4 ? view.getInt32(4 * i) : width === 2 ? view.getInt16(2 * i) : view.getInt8(i)));
const runs = (values) => values.flatMap((value, i) => (i % 2 ? [] : Array(values[i + 1]).fill(value)));
const summed = (values) => {
  let sum = 0;
  return values.map((value) => (sum += value));
};
const joined = (values, most) => {
  const whole = [];
  let sum = 0;
  for (const value of values) {
    sum += value;
    if (value === most || value === -most - 1) continue;
    whole.push(sum);
    sum = 0;
  }
  return whole;
};

/** A field of a file: its codec, length and parameter stand in its first twelve bytes. */
function decoded(field) {
  if (!(field instanceof Uint8Array)) return field;
  const head = new DataView(field.buffer, field.byteOffset, 12);
  const [codec, count, parameter] = [head.getInt32(0), head.getInt32(4), head.getInt32(8)];
  const view = new DataView(field.buffer, field.byteOffset + 12, field.byteLength - 12);
  switch (codec) {
    case 2: return integers(view, 1);
    case 4: return integers(view, 4);
    case 5:
      return Array.from({ length: count }, (_, i) =>
        new TextDecoder().decode(field.subarray(12 + i * parameter, 12 + (i + 1) * parameter)).replace(/\0+$/, ''));
    case 6: return runs(integers(view, 4)).map((value) => String.fromCharCode(value));
    case 7: return runs(integers(view, 4));
    case 8: return summed(runs(integers(view, 4)));
    case 9: return runs(integers(view, 4)).map((value) => value / parameter);
    case 10: return summed(joined(integers(view, 2), 32767)).map((value) => value / parameter);
    default: return null;
  }
}

/**
 * The residues of an entry: chain name, what the chain is, residue name and number, and its atoms (name, element, place
 * in ångström in the entry's own axes).
 */
export function residuesOfMmtf(bytes) {
  const file = Object.fromEntries(Object.entries(unpack(bytes, 0)[0]).map(([key, field]) => [key, decoded(field)]));
  const entity = new Map(file.entityList.flatMap((e) => e.chainIndexList.map((chain) => [chain, e.description])));
  const residues = [];
  let [atom, group] = [0, 0];
  for (let chain = 0; chain < file.numChains; chain++)
    for (let i = 0; i < file.groupsPerChain[chain]; i++, group++) {
      const type = file.groupList[file.groupTypeList[group]];
      const atoms = type.atomNameList.map((name, k) => ({
        name,
        element: type.elementList[k],
        at: [file.xCoordList[atom + k], file.yCoordList[atom + k], file.zCoordList[atom + k]],
      }));
      atom += atoms.length;
      residues.push({ chain: file.chainNameList[chain], what: entity.get(chain), name: type.groupName, number: file.groupIdList[group], atoms });
    }
  return residues;
}
