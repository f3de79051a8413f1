export interface RetryOptions {
  /** How often a request is sent again, at most. Default 4. */
  attempts?: number;
  /** Milliseconds before the first repeat; each later one waits up to twice as long. Default 250. */
  firstWait?: number;
  /** The longest wait in milliseconds. If the server asks for a longer one, there is no retry. Default 30,000. */
  longestWait?: number;
}

/** Transient failures: too many requests, or a server, or a proxy before it, that is unavailable for a while. */
const PASSING = new Set([429, 502, 503, 504]);

type Fetch = (request: Request) => Promise<Response>;

/** Wraps a fetch so that it repeats requests after transient failures. A write keeps its Idempotency-Key. */
export function retrying(
  fetch: Fetch,
  { attempts = 4, firstWait = 250, longestWait = 30_000 }: RetryOptions = {},
): Fetch {
  return async (request) => {
    for (let attempt = 0; ; attempt++) {
      const backoff = Math.min(firstWait * 2 ** attempt, longestWait);
      // Half of the wait is random, so that clients that failed together do not retry together.
      let wait = backoff / 2 + (Math.random() * backoff) / 2;
      try {
        const response = await fetch(request.clone());
        if (response.ok) return await arrived(response);
        if (!PASSING.has(response.status) || attempt >= attempts) return response;
        wait = Math.max(wait, retryAfter(response));
        if (wait > longestWait) return response;
        await response.body?.cancel();
      } catch (error) {
        if (request.signal.aborted || attempt >= attempts) throw error;
      }
      await pause(wait, request.signal);
    }
  };
}

/** Reads all of a JSON body, so that a truncated one fails here, where it is retried. Tables are streamed. */
async function arrived(response: Response): Promise<Response> {
  const isJson = response.headers.get('content-type')?.startsWith('application/json');
  return isJson && response.body ? new Response(await response.arrayBuffer(), response) : response;
}

/** The wait that Retry-After asks for, in milliseconds; the header has seconds or a date. 0 without one. */
function retryAfter({ headers }: Response): number {
  const text = headers.get('retry-after');
  if (!text) return 0;
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return Number.isFinite(ms) ? ms : 0;
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
