import type { ReactNode } from 'react';
import './frame.css';

/** The row at the top left: title, tools, language. */
export const TopBar = ({ children }: { readonly children: ReactNode }) => <header className="sichao-top">{children}</header>;

/** The corner at the bottom left: odometer and scale bar, with the neighbours beside or above them. */
export const BottomBar = ({ children }: { readonly children: ReactNode }) => <div className="sichao-bottom">{children}</div>;
