import { type Client, createClient, ProblemError } from '@demarche/client';
import { forgetAnswers } from './cache.ts';
import { useSyncExternalStore } from './store.ts';

/** An API key: only writes and their dry runs carry it. It is kept for this tab, until that is closed. */
export interface Key {
  secret: string;
  /** As its operator named it; empty where the server did not tell. */
  name: string;
}

const PLACE = 'desk.key';
const listeners = new Set<() => void>();
let held = kept();
/** Whether the last key was forgotten because the server refused it. */
let isRefused = false;

function kept(): Key | null {
  try {
    return JSON.parse(sessionStorage.getItem(PLACE) ?? 'null');
  } catch {
    return null;
  }
}

function hold(key: Key | null): void {
  held = key;
  if (key) isRefused = false;
  try {
    if (key) sessionStorage.setItem(PLACE, JSON.stringify(key));
    else sessionStorage.removeItem(PLACE);
  } catch {
    // Without storage, the key is held until the page is reloaded.
  }
  for (const listener of listeners) listener();
}

export const keyNow = (): Key | null => held;
export const useKey = (): Key | null =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, keyNow);
export const forgetKey = (): void => hold(null);
/** Forgets a key that the server has refused; the form for a key says so. */
export function dropKey(): void {
  isRefused = true;
  hold(null);
}
export const wasKeyRefused = (): boolean => held === null && isRefused;

/** The characters that an HTTP header can contain. */
const FORM = /^[A-Za-z0-9._~+/-]+=*$/;
const TRIAL = { reason: 'try a key', drafts: [{ noun: 'dossier' as const, slug: 'key-trial', name: 'key trial' }] };

/** Keeps a key once the server has accepted it for a dry run; false if the server does not know it. */
export async function enterKey(text: string): Promise<boolean> {
  const secret = text.trim();
  if (!FORM.test(secret)) return false;
  const client = createClient({ baseUrl: '', key: secret });
  try {
    const { data } = await client.POST('/v1/revisions', { params: { query: { dryRun: true } }, body: TRIAL });
    hold({ secret, name: data.apiKey?.name ?? '' });
    return true;
  } catch (error) {
    if (isKeyRefused(error)) return false;
    // If the request is refused for another reason, the key was accepted.
    if (!(error instanceof ProblemError) || error.status >= 500) throw error;
    hold({ secret, name: '' });
    return true;
  }
}

export const isKeyRefused = (error: unknown): boolean =>
  error instanceof ProblemError && (error.status === 401 || error.status === 403);

let made: { key: Key; client: Client } | undefined;

/** Sends a write and returns the answer. Without a key, it writes nothing. */
export function writer(): Client {
  if (held === null) throw new Error('there is no key');
  if (made?.key !== held)
    made = {
      key: held,
      client: createClient({
        baseUrl: '',
        key: held.secret,
        readOwnWrites: true,
        fetch: async (request) => {
          const response = await fetch(request);
          if (request.method !== 'GET' && response.headers.has('location')) forgetAnswers();
          return response;
        },
      }),
    };
  return made.client;
}
