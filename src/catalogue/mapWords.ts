import type { Checkpoint, Localized } from './schema.js';

/** Gives a checkpoint with all its words in three languages changed by `change`, which also learns their key. */
export const mapWords = (checkpoint: Checkpoint, change: (words: Localized, key: string) => Localized): Checkpoint => {
  const { size, quantities, notes, seedNote } = checkpoint;
  return {
    ...checkpoint,
    name: change(checkpoint.name, 'name'),
    summary: change(checkpoint.summary, 'summary'),
    story: change(checkpoint.story, 'story'),
    notes: notes.map((note, index) => change(note, `notes[${index}]`)),
    size: {
      ...size,
      what: change(size.what, 'size.what'),
      uncertainty: size.uncertainty && change(size.uncertainty, 'size.uncertainty'),
    },
    quantities: quantities.map((quantity, index) => ({
      ...quantity,
      label: change(quantity.label, `quantities[${index}].label`),
      uncertainty: quantity.uncertainty && change(quantity.uncertainty, `quantities[${index}].uncertainty`),
    })),
    seedNote: seedNote && change(seedNote, 'seedNote'),
  };
};
