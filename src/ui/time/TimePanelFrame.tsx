import './timePanels.css';
import { useEffect, useRef, type ReactNode } from 'react';
import { Icon } from '../icons/Icon.js';

export interface TimePanelFrameProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A panel under the time bar. It takes the focus, and Escape closes it. */
export const TimePanelFrame = ({ title, closeLabel, onClose, children }: TimePanelFrameProps) => {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = ref.current?.ownerDocument.activeElement;
    ref.current?.querySelector<HTMLElement>('[data-first], button, input')?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <section
      ref={ref}
      className="sichao-time-panel"
      data-part="clock-panel"
      aria-label={title}
      onKeyDown={(event) => {
        // The scene keeps its keys to itself while somebody reads or types here.
        event.stopPropagation();
        if (event.key === 'Escape') onClose();
      }}
    >
      <header className="sichao-time-panel__head">
        <h2>{title}</h2>
        <button type="button" className="sichao-button sichao-button--bare" aria-label={closeLabel} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      {children}
    </section>
  );
};
