import { createClient, ProblemError } from '@demarche/client';
import { useEffect, useRef, useState } from 'preact/hooks';
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

const KEPT = 60;
const kept = new Map<string, unknown>();

/** After a write, earlier answers may be out of date. */
export const forgetAnswers = (): void => kept.clear();

/** Sends the request, unless its answer is cached: users return to pages and step through time. */
export async function ask<T>(
  key: string,
  question: (signal: AbortSignal) => Promise<T>,
  signal: AbortSignal,
): Promise<T> {
  const full = `${language()} ${key}`;
  if (kept.has(full)) return kept.get(full) as T;
  const answer = await question(signal);
  kept.set(full, answer);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value as string);
  return answer;
}

/** The answer to the question that `key` identifies; null asks nothing. */
export function useAnswer<T>(key: string | null, question: (signal: AbortSignal) => Promise<T>): Asked<T> {
  const [state, setState] = useState<Asked<T> & { key: string | null }>({
    key: null,
    answer: undefined,
    error: undefined,
    isPending: key !== null,
  });
  const latest = useRef(question);
  latest.current = question;
  const full = key && `${language()} ${key}`;
  useEffect(() => {
    if (key === null) return;
    const stop = new AbortController();
    setState((before) => ({ ...before, isPending: true }));
    ask(key, latest.current, stop.signal).then(
      (answer) => {
        if (!stop.signal.aborted) setState({ key: full, answer, error: undefined, isPending: false });
      },
      (error: Error) => {
        if (!stop.signal.aborted) setState({ key: full, answer: undefined, error, isPending: false });
      },
    );
    return () => stop.abort();
  }, [full]);
  return key === null ? { answer: undefined, error: undefined, isPending: false } : state;
}

/** The code of a problem; `offline` if there was no answer at all. */
export const codeOf = (error: Error): string => (error instanceof ProblemError ? error.code : 'offline');
export const isMissing = (error: Error | undefined): boolean =>
  error instanceof ProblemError && (error.status === 404 || error.code === 'unknown-reference');
