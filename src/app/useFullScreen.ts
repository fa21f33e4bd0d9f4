import { useCallback, useEffect, useState } from 'react';

/** Whether the page fills the screen (null where it may not), and what toggles it. */
export function useFullScreen(): readonly [boolean | null, () => void] {
  const [filled, setFilled] = useState(() => document.fullscreenElement !== null);
  useEffect(() => {
    const note = () => setFilled(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', note);
    return () => document.removeEventListener('fullscreenchange', note);
  }, []);
  const toggle = useCallback(() => {
    const change = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    // Refused by the browser or the frame that embeds us: nothing has changed, and nothing is lost.
    change.catch(() => undefined);
  }, []);
  return [document.fullscreenEnabled ? filled : null, toggle];
}
