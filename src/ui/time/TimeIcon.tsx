/** Drawn on 24 × 24, filled. */
const PATHS = {
  back: 'M12 6v12L4 12ZM20 6v12l-8-6Z',
  forward: 'M12 6v12l8-6ZM4 6v12l8-6Z',
  run: 'M8 5.5v13l10-6.5Z',
  pause: 'M7.5 6h3v12h-3ZM13.5 6h3v12h-3Z',
} as const;

/** Decoration: what it does is in its button's label. */
export const TimeIcon = ({ name }: { readonly name: keyof typeof PATHS }) => (
  <svg className="sichao-time__icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d={PATHS[name]} /></svg>
);
