/** Drawn on 24 × 24, stroked. */
const PATHS = {
  close: 'M6 6l12 12M18 6L6 18',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5L20.5 20.5',
  person: 'M12 7.6a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8ZM8 12.5c0-1.6 1.2-2.6 4-2.6s4 1 4 2.6l-.6 2.4h-1.2L13.5 21h-3l-.7-6.1H8.6Z',
  help: 'M9 9.2a3 3 0 1 1 4.6 2.5c-1 .7-1.6 1.2-1.6 2.3M12 17.4v.2',
  expand: 'M9 4H4v5M15 4h5v5M9 20H4v-5M15 20h5v-5',
  shrink: 'M4 9h5V4M20 9h-5V4M4 15h5v5M20 15h-5v5',
  closer: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5L20.5 20.5M10.5 7.8v5.4M7.8 10.5h5.4',
  back: 'M4 12h13a3.5 3.5 0 0 1 0 7h-3M8.5 7L3.5 12l5 5',
  link: 'M10 14a4 4 0 0 0 5.8.3l3-3a4 4 0 0 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-5.8-.3l-3 3a4 4 0 0 0 5.7 5.7l1-1',
  check: 'M5 12.5l4.5 4.5L19.5 7',
  info: 'M12 11v5.5M12 7.6v.2M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17Z',
  warning: 'M12 4L21 19.5H3ZM12 10v4.5M12 17v.2',
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration: the name of what it does stands beside it or in its button's label. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg className="sichao-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d={PATHS[name]} /></svg>
);
