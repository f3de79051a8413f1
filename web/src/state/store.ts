import { useEffect, useState } from 'preact/hooks';

/** Renders the value of a store outside of the component tree, and again on each change. */
export function useSyncExternalStore<T>(subscribe: (listener: () => void) => () => void, read: () => T): T {
  const [value, setValue] = useState(read);
  useEffect(() => {
    const update = () => setValue(() => read());
    update();
    return subscribe(update);
  }, []);
  return value;
}
