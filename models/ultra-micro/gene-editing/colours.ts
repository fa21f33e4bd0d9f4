/** Colours of the strands, and of the bonds that are cut. */
export const COLOURS = { guide: '#d9443c', target: '#f0963c', other: '#cc55b0', signpost: '#f6de4b', cut: '#fff3b8' } as const;

/** Colours of the protein's parts. */
export const DOMAIN_COLOURS = {
  REC1: '#a3abb5',
  REC2: '#c6ccd3',
  REC3: '#7f8893',
  bridge: '#5d7f95',
  RuvC: '#79acd2',
  HNH: '#b2d8ef',
  PI: '#5489b5',
} as const;
