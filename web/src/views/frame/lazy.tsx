import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { FailedPage, Pending } from '../../components/notes.tsx';
import type { Route } from '../../state/route.ts';

export interface ViewProps {
  route: Route;
}
export type View = ComponentType<ViewProps>;

/** A view whose code is fetched when it is first asked for, so that the first view stays small. */
export function lazy(load: () => Promise<View>): View {
  let loaded: View | undefined;
  return function Lazy({ route }) {
    const [found, setFound] = useState<{ view?: View; error?: Error }>({ view: loaded });
    useEffect(() => {
      if (!found.view)
        load().then(
          (view) => {
            loaded = view;
            setFound({ view });
          },
          (error: Error) => setFound({ error }),
        );
    }, []);
    if (found.error) return <FailedPage error={found.error} what="" />;
    return found.view ? <found.view route={route} /> : <Pending />;
  };
}
