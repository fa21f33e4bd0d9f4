import type { Domain, Tag } from '../../catalogue/schema.js';

export type TagShapeKind = 'circle' | 'triangle' | 'square' | 'diamond' | 'ring';

/** A tag's colour and shape. The two always go together: colour alone says nothing to one in twelve men. */
export const TAG_STYLE: Readonly<Record<Tag, { readonly colour: string; readonly shape: TagShapeKind }>> = {
  'ultra-micro': { colour: '#56B4E9', shape: 'circle' },
  'ultra-macro': { colour: '#2BB58A', shape: 'triangle' },
  'ultra-complex': { colour: '#E69F00', shape: 'square' },
  'ultra-extreme': { colour: '#E4572E', shape: 'diamond' },
  landmark: { colour: '#B8B2A7', shape: 'ring' },
};

/** The order in which tags are shown, the catalogue's own. (Its schema is not imported: that would bring its validator.) */
export const TAGS_IN_ORDER = ['ultra-micro', 'ultra-macro', 'ultra-complex', 'ultra-extreme', 'landmark'] as const satisfies readonly Tag[];

export const DOMAINS_IN_ORDER = ['matter', 'information', 'energy', 'space', 'life'] as const satisfies readonly Domain[];

/** Outlines in a box from −1 to 1, of like visual weight. The ring is stroked, the others are filled. */
export const TAG_OUTLINE: Readonly<Record<TagShapeKind, string>> = {
  circle: 'M0-.82A.82.82 0 1 1 0 .82A.82.82 0 1 1 0-.82Z',
  triangle: 'M0-.92L.95.72H-.95Z',
  square: 'M-.74-.74H.74V.74H-.74Z',
  diamond: 'M0-1L1 0L0 1L-1 0Z',
  ring: 'M0-.7A.7.7 0 1 1 0 .7A.7.7 0 1 1 0-.7Z',
};
