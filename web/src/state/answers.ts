import { createClient, ProblemError } from '@demarche/client';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ask, fullOf, kept } from './cache.ts';
import { language } from './texts.ts';

/** Names come in the language that the page is in, where the record has them. */
export const client = createClient({
  baseUrl: '',
  fetch: (request) => {
    request.headers.set('Accept-Language', language());
    return fetch(request);
  },
  retries: { attempts: 2 },
});

export interface Asked<T> {
  /** The answer to this request or, while it is pending, to the previous one. */
  answer: T | undefined;
  error: Error | undefined;
  isPending: boolean;
}

/** The answer to the question that `key` identifies; null asks nothing. */
export function useAnswer<T>(key: string | null, question: (signal: AbortSignal) => Promise<T>): Asked<T> {
  const [, redraw] = useState(0);
  const full = key && fullOf(key);
  const last = useRef<Asked<T> & { full: string | null }>(NOTHING);
  // A cached answer is drawn at once, without a first drawing that only says it is pending.
  if (full === null) last.current = NOTHING;
  else if (last.current.full !== full && kept.has(full)) last.current = answered(full, kept.get(full) as T);
  // Not an ordinary effect, which waits until the page is painted: a large one takes longer than the answer.
  useLayoutEffect(() => {
    if (key === null || last.current.full === full) return;
    const stop = new AbortController();
    const arrived = (reply: typeof last.current) => {
      if (stop.signal.aborted) return;
      last.current = reply;
      redraw((times) => times + 1);
    };
    ask(key, question, stop.signal).then(
      (answer) => arrived(answered(full, answer)),
      (error: Error) => arrived({ ...NOTHING, full, error }),
    );
    return () => stop.abort();
  }, [full]);
  return full === null || last.current.full === full ? last.current : { ...last.current, isPending: true };
}

const NOTHING = { full: null, answer: undefined, error: undefined, isPending: false };
const answered = <T>(full: string | null, answer: T) => ({ full, answer, error: undefined, isPending: false });

/** The idle time after which the likely next questions are asked ahead. */
const QUIET_MS = 250;

/** Asks what is likely to be asked next, one after the other, so that its answer is there at once. */
export function useAhead<T>(
  keys: readonly string[],
  question: (i: number) => (signal: AbortSignal) => Promise<T>,
  isReady: boolean,
): void {
  useEffect(() => {
    if (!isReady || keys.length === 0) return;
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      for (const [i, key] of keys.entries()) {
        // A failure is ignored here: the question is asked again when it is needed, and the error shown then.
        if (!stop.signal.aborted) await ask(key, question(i), stop.signal).catch(() => undefined);
      }
    }, QUIET_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [language(), isReady, ...keys]);
}

/**
 * The answers to several questions or, if some failed, the error of the first of them in their order. It is not the
 * error that came first: a subject that is not on record is told from a choice that is not, whichever answer is faster.
 */
export async function together<T extends readonly unknown[]>(
  questions: readonly [...{ [I in keyof T]: Promise<T[I]> }],
): Promise<T> {
  await Promise.allSettled(questions);
  return (await Promise.all(questions)) as unknown as T;
}

/** The code of a problem; `offline` if there was no answer at all. */
export const codeOf = (error: Error): string => (error instanceof ProblemError ? error.code : 'offline');
export const isMissing = (error: Error | undefined): boolean =>
  error instanceof ProblemError && (error.status === 404 || error.code === 'unknown-reference');
