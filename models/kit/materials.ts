/** How a surface looks: sRGB colour and the physically based values that the shared shader takes per vertex. */
export interface Material {
  /** sRGB, `#rrggbb`. */
  readonly colour: string;
  /** 0 (dielectric) to 1 (metal). */
  readonly metalness: number;
  /** 0 (mirror) to 1 (chalk). */
  readonly roughness: number;
  /** 0 (none) to 1: light of its own, in its own colour. */
  readonly glow: number;
  /** 1 is opaque; anything less goes into the translucent mesh. */
  readonly opacity: number;
}

const opaque = (colour: string, metalness: number, roughness: number): Material => ({
  colour,
  metalness,
  roughness,
  glow: 0,
  opacity: 1,
});

const translucent = (colour: string, opacity: number, roughness: number): Material => ({
  colour,
  metalness: 0,
  roughness,
  glow: 0,
  opacity,
});

const glowing = (colour: string, glow: number, opacity = 1): Material => ({
  colour,
  metalness: 0,
  roughness: 0.6,
  glow,
  opacity,
});

const paint = (colour: string, roughness = 0.45): Material => opaque(colour, 0, roughness);

/** The one palette of the collection. `tint` changes the colour of a solid and keeps the rest. */
export const MATERIALS = {
  // Metals
  steel: opaque('#a9adb3', 1, 0.38),
  'dark-steel': opaque('#5c6167', 1, 0.45),
  stainless: opaque('#c9ccd0', 1, 0.24),
  chrome: opaque('#dfe3e8', 1, 0.08),
  aluminium: opaque('#d2d5d9', 1, 0.34),
  'cast-iron': opaque('#3b3d40', 0.75, 0.62),
  iron: opaque('#6a6661', 0.9, 0.5),
  titanium: opaque('#9b958c', 1, 0.4),
  inconel: opaque('#8d867c', 1, 0.42),
  niobium: opaque('#7b7f8a', 1, 0.4),
  copper: opaque('#c97b4f', 1, 0.3),
  brass: opaque('#c9a24c', 1, 0.28),
  bronze: opaque('#9a6b3c', 1, 0.38),
  gold: opaque('#f0c04c', 1, 0.2),
  'gold-foil': opaque('#e2a935', 1, 0.34),
  'silver-foil': opaque('#c8ccd2', 1, 0.26),
  tungsten: opaque('#7d7f82', 1, 0.42),
  // Semiconductors
  silicon: opaque('#7f8896', 0.55, 0.3),
  'silicon-germanium': opaque('#9c8fb4', 0.5, 0.34),
  'doped-silicon': opaque('#6e9a93', 0.4, 0.36),
  oxide: translucent('#a9cfe8', 0.34, 0.18),
  'high-k': opaque('#6fb0c9', 0.1, 0.35),
  nitride: opaque('#7f9f6a', 0.05, 0.45),
  cobalt: opaque('#8090b8', 1, 0.35),
  'solar-cell': opaque('#16254f', 0.35, 0.22),
  // Ceramics, glass, stone
  ceramic: paint('#e9e4d8', 0.5),
  'tile-black': paint('#17181b', 0.72),
  glass: translucent('#bfe0ea', 0.28, 0.05),
  'dark-glass': translucent('#22303c', 0.72, 0.06),
  'lens-glass': translucent('#9fc4e8', 0.4, 0.04),
  mirror: opaque('#e6ecf2', 1, 0.04),
  concrete: paint('#9b988f', 0.9),
  stone: paint('#8c8479', 0.88),
  brick: paint('#8f4a36', 0.85),
  granite: paint('#77746f', 0.75),
  graphite: opaque('#2b2d30', 0.3, 0.6),
  // Paint
  'white-paint': paint('#eceae4'),
  'black-paint': paint('#1b1c1f'),
  'grey-paint': paint('#7d8288'),
  'dark-grey-paint': paint('#3e4349'),
  'red-paint': paint('#b3271e'),
  'blue-paint': paint('#1f4e96'),
  'green-paint': paint('#2c5b3f'),
  'yellow-paint': paint('#e0b02a'),
  'orange-paint': paint('#d9691e'),
  // Plastics, fabrics, wood
  'white-plastic': paint('#e6e7e9', 0.38),
  'grey-plastic': paint('#8b9096', 0.42),
  'black-plastic': paint('#222428', 0.4),
  rubber: paint('#202123', 0.85),
  'carbon-fibre': opaque('#25272b', 0.25, 0.35),
  fabric: paint('#6a6f7a', 0.95),
  kapton: opaque('#c47a24', 0.45, 0.3),
  wood: paint('#8a5f3a', 0.62),
  'dark-wood': paint('#4d321f', 0.55),
  leather: paint('#5a3a26', 0.6),
  paper: paint('#f1ead8', 0.9),
  // Living things
  clay: paint('#c8a994', 0.72),
  'dark-clay': paint('#8f7566', 0.72),
  keratin: paint('#4a3426', 0.42),
  membrane: translucent('#a7d7c0', 0.3, 0.3),
  cytoplasm: translucent('#cfe6d0', 0.18, 0.4),
  lipid: paint('#e3c98a', 0.5),
  protein: paint('#7fb3c8', 0.55),
  'nucleic-acid': paint('#d6795b', 0.5),
  bone: paint('#e3d8bd', 0.6),
  leaf: paint('#4b7a35', 0.6),
  soil: paint('#5b4636', 0.95),
  water: translucent('#3c7fae', 0.5, 0.08),
  ice: paint('#d7e6ee', 0.3),
  // Light
  plasma: glowing('#ff8fd0', 0.9, 0.45),
  flame: glowing('#ff9d45', 1, 0.6),
  glow: glowing('#fff1cf', 1),
  'glow-blue': glowing('#6fb9ff', 0.9),
  'glow-green': glowing('#6fffb0', 0.8),
  'glow-red': glowing('#ff5a46', 0.8),
  screen: glowing('#9fd0ff', 0.55),
  'laser-red': glowing('#ff4032', 1, 0.6),
  'euv-violet': glowing('#b58cff', 0.9, 0.5),
  // Atoms, in the usual chemists' colours
  'cpk-H': paint('#d9d4c8', 0.55),
  'cpk-C': paint('#4c4f55', 0.55),
  'cpk-N': paint('#3550a8', 0.55),
  'cpk-O': paint('#b0352b', 0.55),
  'cpk-P': paint('#cc7a2c', 0.55),
  'cpk-S': paint('#cbaa35', 0.55),
  'cpk-Si': paint('#c9a77c', 0.36),
  'cpk-Ge': paint('#7f9a9a', 0.36),
  'cpk-Fe': paint('#c8632c', 0.4),
  'cpk-Cu': paint('#c2763f', 0.4),
  'cpk-Au': paint('#f0c62e', 0.36),
  'cpk-Mg': paint('#4caf50', 0.4),
  'cpk-Na': paint('#8a5cd6', 0.4),
  'cpk-Cl': paint('#3fbf4a', 0.4),
} as const satisfies Record<string, Material>;

/** A name from `MATERIALS`. */
export type MaterialName = keyof typeof MATERIALS;

/** Looks a material up; a name that is not there gives an error with the nearest names. */
export const materialNamed = (name: MaterialName): Material => {
  const found = (MATERIALS as Record<string, Material>)[name];
  if (found) return found;
  const stem = String(name).slice(0, 3);
  const near = Object.keys(MATERIALS).filter((other) => other.includes(stem));
  throw new Error(
    `There is no material "${name}". ${near.length > 0 ? `Near: ${near.join(', ')}.` : ''} All are in models/kit/materials.ts.`,
  );
};
