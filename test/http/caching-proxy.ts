import { createServer, type IncomingHttpHeaders, type OutgoingHttpHeaders, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import CachePolicy from 'http-cache-semantics';
import { atEnd } from '../support/at-end.ts';

export interface Response {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}
interface Kept {
  policy: CachePolicy;
  body: Buffer;
}
const HOST = '127.0.0.1';

/** A request, over a connection of its own. */
export function ask(
  port: number,
  url: string,
  headers: OutgoingHttpHeaders = {},
  method = 'GET',
  body?: Buffer,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = send({ host: HOST, port, path: url, method, headers, agent: false }, (response) => {
      response.toArray().then((parts) => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
      }, reject);
    });
    request.once('error', reject).end(body);
  });
}

/**
 * A cache that many clients share, in front of a server. What may be kept, for how long and for whom, and what is asked
 * again by its tag, is decided by http-cache-semantics after RFC 9111; ranges and unsafe methods are passed on.
 */
export async function cachingProxy(origin: number): Promise<number> {
  const kept = new Map<string, Kept[]>();
  const proxy = createServer(async (request, response) => {
    const { method = '', url = '', headers } = request;
    const answer = await answerTo(method, url, headers, Buffer.concat(await request.toArray()));
    const isUnchanged = answer.status === 200 && headers['if-none-match']?.includes(answer.headers.etag ?? '"none"');
    response.writeHead(isUnchanged ? 304 : answer.status, answer.headers as OutgoingHttpHeaders);
    response.end(isUnchanged ? undefined : answer.body);
  });
  await new Promise<void>((resolve) => proxy.listen(0, HOST, resolve));
  atEnd(() => void proxy.close().closeAllConnections());
  return (proxy.address() as AddressInfo).port;

  async function answerTo(method: string, url: string, headers: IncomingHttpHeaders, body: Buffer): Promise<Response> {
    if (method !== 'GET' || headers.range !== undefined) return ask(origin, url, headers, method, body);
    // The client's own condition is held against what is answered in the end.
    const { 'if-none-match': _, ...without } = headers;
    const asked = { method, url, headers: without as Record<string, string> };
    const all = kept.get(url) ?? [];
    const fresh = all.find(({ policy }) => policy.satisfiesWithoutRevalidation(asked));
    if (fresh) return told(fresh, 'hit');
    const old = all.find(({ policy }) => 'if-none-match' in policy.revalidationHeaders(asked));
    const found = await ask(origin, url, old ? old.policy.revalidationHeaders(asked) : without);
    if (old && found.status === 304) {
      old.policy = old.policy.revalidatedPolicy(asked, found as never).policy;
      return told(old, 'revalidated');
    }
    const policy = new CachePolicy(asked, found as never);
    if (policy.storable()) kept.set(url, [...all.filter((one) => one !== old), { policy, body: found.body }]);
    return found;
  }
}

const told = ({ policy, body }: Kept, way: string): Response => ({
  status: 200,
  headers: { ...policy.responseHeaders(), 'x-cache': way } as IncomingHttpHeaders,
  body,
});
