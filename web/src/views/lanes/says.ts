import { doubtWords } from '../../state/dates.ts';
import { t, word } from '../../state/texts.ts';
import type { Stretch } from './lanes.ts';

/** A stretch of a lane in one sentence. */
export function saysOf(name: string, { entry, said }: Stretch, claimant?: string): string {
  const { level, directness, via, since, until } = entry;
  const parts = [`${name}: ${word('mark', level).toLowerCase()}`];
  if (claimant !== undefined) parts.push(t('panel.saidBy', { name: claimant }));
  if (directness && directness !== 'explicit') parts.push(word('mark', directness).toLowerCase());
  if (via) parts.push(t('cell.via', { name: via.name }));
  if (since) parts.push(t('cell.since', { day: doubtWords(since) }));
  parts.push(until ? t('lanes.until', { day: doubtWords(until) }) : t('lanes.noEnd'));
  if (said.length > 1) parts.push(t('lanes.said', { n: said.length }));
  return `${parts.join(', ')}.`;
}
