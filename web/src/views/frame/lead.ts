import { keptOf } from '../../state/dossier.ts';
import { href, type Route } from '../../state/route.ts';

/** The address of another view with the same moment and filters. */
export const leadTo = (route: Route, path: readonly string[], more: Record<string, string | undefined> = {}): string =>
  href(path, { ...keptOf(route), ...more });
