import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** How long a line stays on screen, in milliseconds; screen readers have heard it by then. */
const shownFor = 4000;

/** What has just happened; `quiet` where only those who cannot see it need to be told. */
export type Status = { line: string; quiet: boolean };

const nothing: Status = { line: '', quiet: true };

/** The one line that tells what has just happened, and how to set it. */
export function useStatus(): [Status, (line: string, quiet?: boolean) => void] {
  const [status, setStatus] = useState(nothing);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const tell = useCallback((line: string, quiet = false) => {
    clearTimeout(timer.current);
    setStatus({ line, quiet });
    timer.current = setTimeout(() => setStatus(nothing), shownFor);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  return [status, tell];
}
