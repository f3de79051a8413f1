import { useEffect, useMemo, useState } from 'preact/hooks';

/** Its values once the answer is on the screen: what stands beside the question must not keep it waiting. */
export function useLater<T extends object>(now: T, isReady: boolean): T {
  const value = useMemo(() => now, Object.values(now));
  const [later, setLater] = useState(value);
  useEffect(() => {
    if (isReady) setLater(value);
  }, [value, isReady]);
  return later;
}
