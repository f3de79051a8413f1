import { client } from '../../state/answers.ts';
import { today } from '../../state/dates.ts';
import type { Stop } from '../../state/dossier.ts';
import { boundsOf, textOf } from '../lanes/days.ts';

/** More could not be told apart on a slider. */
const MOST = 60;

/** The latest days on which an actor changed its level, each with the proposals concerned. */
export async function ownStops(slug: string, knownAt: string | undefined, signal: AbortSignal): Promise<Stop[]> {
  const query = { voice: 'own' as const, fields: ['proposal.name', 'since'], ...(knownAt && { knownAt }) };
  const { data } = await client.GET('/v1/actors/{id}/timeline', { params: { path: { id: slug }, query }, signal });
  const days = new Map<string, string[]>([[today(), []]]);
  for (const { proposal, since } of data) {
    const { first } = boundsOf(since ?? '');
    if (first === null) continue;
    const day = textOf(first);
    days.set(day, [...(days.get(day) ?? []), proposal.name]);
  }
  return [...days]
    .map(([day, names]) => ({ day, names: names.length > 3 ? [...names.slice(0, 3), `+${names.length - 3}`] : names }))
    .sort((one, other) => one.day.localeCompare(other.day))
    .slice(-MOST);
}
