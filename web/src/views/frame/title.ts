import { useEffect } from 'preact/hooks';
import { doubtWords } from '../../state/dates.ts';
import type { Route } from '../../state/route.ts';
import { t } from '../../state/texts.ts';

/** The question of a view is the title of its page too. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}

/** The part of a title that says what was known, and what is counted. */
export function knowledgeOf({ knownAt, publishedBy, directness, dates, firstHand }: Route['query']): string[] {
  const parts: string[] = [];
  if (publishedBy) parts.push(t('title.published', { day: doubtWords(publishedBy) }));
  if (knownAt) parts.push(t('title.revision', { revision: knownAt }));
  if (directness === 'explicit') parts.push(t('title.explicit'));
  if (directness === 'implied') parts.push(t('title.implied'));
  if (firstHand === 'true') parts.push(t('title.firstHand'));
  if (dates === 'possible') parts.push(t('title.possible'));
  return parts;
}
