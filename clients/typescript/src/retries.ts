export interface RetryOptions {
  /** How often a request is sent again, at most. Default 4. */
  attempts?: number;
  /** Milliseconds before the first repeat; each later one waits up to twice as long. Default 250. */
  firstWait?: number;
  /** Milliseconds. A server that asks for a longer wait is not asked again. Default 30,000. */
  longestWait?: number;
}

/** What will work later: too many requests, or a server or something before it that is away for a while. */
const PASSING = new Set([429, 502, 503, 504]);

type Fetch = (request: Request) => Promise<Response>;

/** The same fetch, sending again what failed for a while. A write is sent as the same write. */
export function retrying(
  fetch: Fetch,
  { attempts = 4, firstWait = 250, longestWait = 30_000 }: RetryOptions = {},
): Fetch {
  return async (request) => {
    for (let attempt = 0; ; attempt++) {
      const backoff = Math.min(firstWait * 2 ** attempt, longestWait);
      // Half of it by chance, so that clients that failed together do not come back together.
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

/** The same with all of its JSON, so that an answer that is cut off is lost here, where it is asked for again. Tables stream. */
async function arrived(response: Response): Promise<Response> {
  const isJson = response.headers.get('content-type')?.startsWith('application/json');
  return isJson && response.body ? new Response(await response.arrayBuffer(), response) : response;
}

/** In milliseconds; the header has seconds or a date. */
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
