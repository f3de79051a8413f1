import { useEffect, useState } from 'preact/hooks';

/** Shows what a store outside of the page's tree has, and again when it tells of a change. */
export function useSyncExternalStore<T>(subscribe: (listener: () => void) => () => void, read: () => T): T {
  const [value, setValue] = useState(read);
  useEffect(() => {
    const update = () => setValue(() => read());
    update();
    return subscribe(update);
  }, []);
  return value;
}
