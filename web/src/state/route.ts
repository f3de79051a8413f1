import { useSyncExternalStore } from './store.ts';

/** The page's address: the path below /desk and the query. All that is shown follows from it. */
export interface Route {
  /** `['dossiers', 'ukraine-peace-talks']`; empty is the list of dossiers. */
  path: readonly string[];
  query: Readonly<Record<string, string>>;
}

export function readRoute({ pathname, search }: Pick<Location, 'pathname' | 'search'>): Route {
  return { path: pathOf(pathname), query: Object.fromEntries(new URLSearchParams(search)) };
}

/** An address outside of the desk, or with wrong percent-encoding, stays whole: no view has such a path. */
function pathOf(pathname: string): string[] {
  if (pathname !== '/' && !/^\/desk(\/|$)/.test(pathname)) return [pathname];
  try {
    return pathname.split('/').slice(2).filter(Boolean).map(decodeURIComponent);
  } catch {
    return [pathname];
  }
}

type Change = Record<string, string | null | undefined>;

/** The address of a view. Empty parameters are left out, so one question has one address. */
export function href(path: readonly string[], query: Change = {}): string {
  const params = new URLSearchParams();
  for (const name of Object.keys(query).sort()) {
    const value = query[name];
    if (value !== null && value !== undefined && value !== '') params.set(name, value);
  }
  // Commas are allowed in a query, and are easier to read than %2C.
  const search = params.toString().replaceAll('%2C', ',');
  const place = path.length === 0 ? '/' : `/desk/${path.map(encodeURIComponent).join('/')}`;
  return search ? `${place}?${search}` : place;
}

/** The address of the same view with parts of its question changed. */
export const changed = (route: Route, change: Change): string => href(route.path, { ...route.query, ...change });

let current: Route | undefined;
const listeners = new Set<() => void>();

function moved(): void {
  current = undefined;
  for (const listener of listeners) listener();
}

export const routeNow = (): Route => {
  current ??= readRoute(location);
  return current;
};

/** `replace` for what comes in small steps, such as a slider: a step back should leave it. */
export function go(address: string, { replace = false } = {}): void {
  if (address === location.pathname + location.search) return;
  history[replace ? 'replaceState' : 'pushState'](null, '', address);
  moved();
}

export const useRoute = (): Route =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, routeNow);

/** Follows links within the desk without reloading the page. */
export function followLinks(): void {
  addEventListener('popstate', moved);
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    // Links in an SVG have no `href` string property, so the attribute is read.
    const link = (event.target as Element).closest('a[href]');
    if (!link || link.hasAttribute('target') || link.hasAttribute('download')) return;
    const { origin, pathname, search } = new URL(link.getAttribute('href') as string, location.href);
    if (origin !== location.origin || (pathname !== '/' && !/^\/desk(\/|$)/.test(pathname))) return;
    event.preventDefault();
    go(pathname + search);
    if (!search.includes('cell=')) document.querySelector('main')?.focus();
  });
}
