import { useEffect } from 'preact/hooks';
import { parseDate, parseInstant } from '../../../src/domain/time.ts';
import { dateWords, doubtWords, instantWords } from './dates.ts';
import type { Route } from './route.ts';
import { t } from './texts.ts';

/** The question of a view is the title of its page too. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}

/** What the ledger knew at a revision, on a day, at an instant or in a release: `knownAt` may name any of them. */
function knownWords(text: string): string {
  if (/^\d+$/.test(text)) return t('title.revision', { revision: text });
  if (parseDate(text)) return t('title.knownOn', { day: dateWords(text) });
  const at = parseInstant(text);
  if (at !== null) return t('title.knownOn', { day: instantWords(new Date(at).toISOString()) });
  return t('title.release', { name: text });
}

/** The part of a title that says what was known, and what is counted. */
export function knowledgeOf({ knownAt, publishedBy, directness, dates, firstHand }: Route['query']): string[] {
  const parts: string[] = [];
  if (publishedBy) parts.push(t('title.published', { day: doubtWords(publishedBy) }));
  if (knownAt) parts.push(knownWords(knownAt));
  if (directness === 'explicit') parts.push(t('title.explicit'));
  if (directness === 'implied') parts.push(t('title.implied'));
  if (firstHand === 'true') parts.push(t('title.firstHand'));
  if (dates === 'possible') parts.push(t('title.possible'));
  return parts;
}
