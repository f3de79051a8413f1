import { dateWords, doubtWords } from '../../state/dates.ts';
import type { Route } from '../../state/route.ts';
import { list, t, word } from '../../state/texts.ts';

/** The question that a view asks, in one sentence: its heading, and the title of its picture and citation. */
export function titleOf(dossier: string, asOf: string, { query }: Route, shown: ReadonlySet<string>): string {
  const parts = [t('title.matrix', { dossier, day: dateWords(asOf) }), ...knowledgeOf(query)];
  if (shown.size > 0)
    parts.push(t('title.only', { marks: list([...shown].map((mark) => word('mark', mark).toLowerCase())) }));
  return parts.join(', ');
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
