import { dateWords } from '../../state/dates.ts';
import type { Route } from '../../state/route.ts';
import { list, t, word } from '../../state/texts.ts';
import { knowledgeOf } from '../../state/title.ts';

/** The question that a view asks, in one sentence: its heading, and the title of its picture and citation. */
export function titleOf(dossier: string, asOf: string, { query }: Route, shown: ReadonlySet<string>): string {
  const parts = [t('title.matrix', { dossier, day: dateWords(asOf) }), ...knowledgeOf(query)];
  if (shown.size > 0)
    parts.push(t('title.only', { marks: list([...shown].map((mark) => word('mark', mark).toLowerCase())) }));
  return parts.join(', ');
}
