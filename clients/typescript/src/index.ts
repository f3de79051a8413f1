import createFetchClient, { type MaybeOptionalInit, type Middleware, type ParseAsResponse } from 'openapi-fetch';
import { ProblemError } from './problem.ts';
import { type RetryOptions, retrying } from './retries.ts';
import type { components, paths } from './schema.ts';

export { type Problem, ProblemError } from './problem.ts';
export type { RetryOptions } from './retries.ts';
export type { components, operations, ProblemCode, paths } from './schema.ts';

/** The shapes of answers and bodies by name: `Schemas['Stance']`, `Schemas['StanceDraft']`. */
export type Schemas = components['schemas'];

export interface ClientOptions {
  /** The server's URL: `https://example.org`, or `''` in a page that the server itself serves. */
  baseUrl: string;
  /** An API key. Only writing needs one, and only writes carry it. */
  key?: string;
  fetch?: (request: Request) => Promise<Response>;
  /** `false` turns retries off. */
  retries?: RetryOptions | false;
  /** Whether reads wait until the server that answers, which may be another one, has seen this client's last write. */
  readOwnWrites?: boolean;
}

type Method = 'get' | 'post' | 'patch' | 'delete';
type PathOf<M extends Method> = { [P in keyof paths]: paths[P] extends Record<M, object> ? P : never }[keyof paths];
type Init<P extends keyof paths, M extends Method> = MaybeOptionalInit<paths[P], M & keyof paths[P]>;
type Arguments<Needed, I> = undefined extends Needed ? [init?: I] : [init: I];
type Json<Response> = Response extends { content: { 'application/json': infer Body } } ? Body : never;
type Done<Operation> = Operation extends { responses: infer R } ? Json<R[keyof R & (200 | 201 | 202)]> : never;
type Send<M extends Method> = <P extends PathOf<M>, I extends Init<P, M>>(
  path: P,
  ...init: Arguments<Init<P, M>, I>
) => Promise<ParseAsResponse<Done<paths[P][M]>, I>>;

/** The answer to a GET of the path. */
export type Answer<P extends PathOf<'get'>> = Done<paths[P]['get']>;
interface Page {
  data: unknown[];
  nextCursor: string | null;
}
/** The paths that answer in pages. */
export type PagedPath = { [P in PathOf<'get'>]: Answer<P> extends Page ? P : never }[PathOf<'get'>];
/** A row of a paged path. */
export type Row<P extends PagedPath> = Answer<P> extends { data: (infer R)[] } ? R : never;

/** A URL whose answer has this shape. */
export type Permalink<A> = string & { readonly answer?: A };
interface Linked {
  meta: object;
  links?: { self: string };
}

export interface Client {
  GET: Send<'get'>;
  POST: Send<'post'>;
  PATCH: Send<'patch'>;
  DELETE: Send<'delete'>;
  /** All pages of a list at one revision, even if there are writes meanwhile. `limit` is the size of a page. */
  pages<P extends PagedPath>(path: P, ...init: Arguments<Init<P, 'get'>, Init<P, 'get'>>): AsyncGenerator<Answer<P>>;
  /** The rows of all pages of a list. */
  rows<P extends PagedPath>(path: P, ...init: Arguments<Init<P, 'get'>, Init<P, 'get'>>): AsyncGenerator<Row<P>>;
  /** The absolute URL that gives this answer again, byte for byte. */
  permalink<A extends Linked>(answer: A): Permalink<A>;
  /** Fetches a permalink. A plain string needs its answer's type: `fetchPermalink<Answer<'/v1/stances'>>(url)`. */
  fetchPermalink<A>(url: Permalink<A>, init?: { signal?: AbortSignal }): Promise<A>;
  /** The revision of this client's last write, for use as `minRevision`. 0 before the first write. */
  readonly revision: number;
}

/** Reads whose answer does not depend on a revision. */
const WITHOUT_REVISION = /^\/(healthz|readyz|v1\/reconcile|v1\/(methods|templates|imports)(\/.*)?)$/;

/** The HTTP response that an answer came in, for its ETag and its revision. */
const responses = new WeakMap<object, Response>();
export const responseOf = (answer: object): Response | undefined => responses.get(answer);

/** Creates a client with the methods of openapi-fetch, which return the answer itself or throw a ProblemError. */
export function createClient({ baseUrl, key, fetch, retries, readOwnWrites = false }: ClientOptions): Client {
  const base = baseUrl.replace(/\/+$/, '');
  // Looked up at each request, because tests and tracing replace the global fetch.
  const once = fetch ?? ((request: Request) => globalThis.fetch(request));
  const send = retries === false ? once : retrying(once, retries);
  let revision = 0;

  const middleware: Middleware = {
    onRequest({ request, schemaPath }) {
      if (request.method !== 'GET') {
        if (key !== undefined) request.headers.set('Authorization', `Bearer ${key}`);
        if (!request.headers.has('Idempotency-Key')) request.headers.set('Idempotency-Key', randomKey());
        return undefined;
      }
      if (!readOwnWrites || revision === 0 || WITHOUT_REVISION.test(schemaPath)) return undefined;
      const url = new URL(request.url);
      // A question about a given revision needs no wait, and one with its own `minRevision` keeps it.
      if (url.searchParams.has('knownAt') || url.searchParams.has('minRevision')) return undefined;
      url.searchParams.set('minRevision', String(revision));
      return new Request(url, request);
    },
    async onResponse({ request, response }) {
      if (!response.ok) throw await ProblemError.from(response);
      const written = request.method !== 'GET' && Number(response.headers.get('ledger-revision'));
      if (written) revision = Math.max(revision, written);
    },
  };
  const raw = createFetchClient<paths>({ baseUrl: base, fetch: send });
  raw.use(middleware);

  type Asked = (path: string, init?: object) => Promise<{ data?: unknown; response: Response }>;
  const unwrapped = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE') => async (path: string, init?: object) => {
    const { data, response } = await (raw[method] as Asked)(path, init);
    if (typeof data === 'object' && data !== null) responses.set(data, response);
    return data;
  };
  const get = unwrapped('GET');

  async function* pages(path: string, init?: { params?: { query?: object } }) {
    let query = { ...init?.params?.query };
    for (;;) {
      const page = (await get(path, { ...init, params: { ...init?.params, query } })) as Page;
      yield page;
      if (page.nextCursor === null) return;
      query = { ...query, after: page.nextCursor } as object;
    }
  }

  return {
    GET: get as Send<'get'>,
    POST: unwrapped('POST') as Send<'post'>,
    PATCH: unwrapped('PATCH') as Send<'patch'>,
    DELETE: unwrapped('DELETE') as Send<'delete'>,
    pages: pages as Client['pages'],
    rows: async function* (path: string, init?: object) {
      for await (const { data } of pages(path, init)) yield* data;
    } as Client['rows'],
    permalink({ meta, links }) {
      const { permalink: link = links?.self } = meta as { permalink?: string };
      if (link === undefined) throw new TypeError('This answer has no permalink.');
      return new URL(base + link, (globalThis as { location?: { href: string } }).location?.href).href;
    },
    async fetchPermalink(url, init) {
      const response = await send(new Request(url, init));
      if (!response.ok) throw await ProblemError.from(response);
      const answer = (await response.json()) as object;
      responses.set(answer, response);
      return answer as never;
    },
    get revision() {
      return revision;
    },
  };
}

/** 128 random bits. crypto.randomUUID exists only in secure contexts, such as pages that came by HTTPS. */
const randomKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
