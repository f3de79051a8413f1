import { language } from './texts.ts';

/** The number of recent answers that are kept, because users return to pages and step through time. */
const KEPT = 60;
export const kept = new Map<string, unknown>();
/** Answers are kept by language, because names come in the language of the page. */
export const fullOf = (key: string): string => `${language()} ${key}`;

/** Counts the writes, because an answer that was asked for before one may come after it. */
let writes = 0;
/** After a write, earlier answers may be out of date. */
export function forgetAnswers(): void {
  kept.clear();
  writes++;
}

/** Sends the request, unless its answer is kept. */
export async function ask<T>(
  key: string,
  question: (signal: AbortSignal) => Promise<T>,
  signal: AbortSignal,
): Promise<T> {
  const full = fullOf(key);
  if (kept.has(full)) return kept.get(full) as T;
  const before = writes;
  const answer = await question(signal);
  if (writes === before) kept.set(full, answer);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value as string);
  return answer;
}
