/** The kinds of quantity that a checkpoint may state. */
export const QUANTITY_KINDS = [
  'length', 'area', 'volume', 'mass', 'time', 'speed', 'temperature', 'pressure', 'energy', 'power', 'force',
  'frequency', 'count', 'angle', 'number_density', 'density', 'acceleration', 'magnetic_field', 'current',
  'voltage', 'ratio', 'charge', 'dose', 'triple_product', 'data',
] as const;

export type QuantityKind = (typeof QUANTITY_KINDS)[number];

/** A value in the unit that `unit` names, e.g. `{ kind: 'pressure', value: 1e-6, unit: 'Pa' }`. */
export type FormattableQuantity = { readonly kind: QuantityKind; readonly value: number; readonly unit: string };

export type QuantityOptions = {
  /** Significant digits; 4 unless stated. */
  readonly digits?: number;
};
