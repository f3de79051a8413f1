import { useEffect, useMemo, useState } from 'preact/hooks';

/** Delays new values until the answer is on the screen, so that secondary parts do not delay it. */
export function useLater<T extends object>(now: T, isReady: boolean): T {
  const value = useMemo(() => now, Object.values(now));
  const [later, setLater] = useState(value);
  useEffect(() => {
    if (isReady) setLater(value);
  }, [value, isReady]);
  return later;
}
