import { score } from '../../../domain/levels.ts';
import type { Coded } from '../../../domain/networks.ts';
import { type Day, firstDay } from '../../../domain/time.ts';
import type { Candidate } from '../../../domain/timeline.ts';
import type { Level } from '../../../domain/vocabulary.ts';
import { isAdmitted } from '../../../ledger/levels.ts';
import { isWordOfAGroup } from '../../../ledger/speaking.ts';
import { type Voices, voicesOn } from '../../../ledger/voices.ts';
import type { Context } from '../../context.ts';
import type { Selection } from '../selection.ts';

/** A statement, or a vote: what tells it from others of the same actor on the same proposal. */
interface Said extends Coded {
  row: number;
  /** Of a vote, null. */
  statementId: number | null;
}

/**
 * What was said of a proposal by the day asked: each statement under a live stance, once for each level that it was
 * coded at, however many stances of that level rest on it; and each stance that rests on an event alone, as a vote
 * does. Of one actor in order of the day, so that what is the first of its like does not hang on the order of entry.
 */
export function* statementsOn(
  { model }: Context,
  { moment, rules }: Pick<Selection, 'moment' | 'rules'>,
  actors: ReadonlySet<number>,
  proposalId: number,
): Generator<Coded> {
  const { stances, stores } = model;
  if (!stances.firstDays.mayBeginIn(proposalId, rules.from, Math.min(rules.to, moment.asOf + 1))) return;
  for (const [actor, voices] of voicesOn(model, proposalId, moment.knownAt, { firstHand: rules.firstHand })) {
    if (!actors.has(actor)) continue;
    const said: Said[] = [];
    for (const { row, from, level } of candidatesOf(voices, rules.voice)) {
      const place = score(level) ?? (rules.ambiguous === 'neutral' ? 0 : null);
      if (place === null || from > moment.asOf || !isAdmitted(model, row, from, rules)) continue;
      if (rules.once && isWordOfAGroup(model, row, actor, moment.knownAt)) continue;
      const coded = { actor, proposal: proposalId, level: place, row };
      const { statementIds } = stances.extra(row);
      // Numbers of events and of sources are not to be taken for one another.
      if (statementIds.length === 0)
        said.push({ ...coded, source: -(stances.event[row] as number), day: from, statementId: null });
      for (const statementId of statementIds) {
        const statement = stores.statement.get(statementId, moment.knownAt);
        if (!statement) continue;
        const day: Day = statement.spokenOn === null ? from : firstDay(statement.spokenOn);
        // A stance may begin before a statement that says it again.
        if (day <= moment.asOf) said.push({ ...coded, source: statement.sourceId, day, statementId });
      }
    }
    yield* eachOnce(said);
  }
}

/** By day, then by stance; a statement once a level. */
function* eachOnce(said: Said[]): Generator<Coded> {
  const seen = new Set<string>();
  for (const one of said.sort((a, b) => a.day - b.day || a.row - b.row)) {
    const key = `${one.statementId} ${one.level}`;
    if (one.statementId !== null && seen.has(key)) continue;
    seen.add(key);
    yield one;
  }
}

const candidatesOf = ({ own, claims }: Voices, voice: 'own' | 'attributed'): Candidate<Level>[] =>
  voice === 'own' ? own : [...claims.values()].flatMap(({ candidates }) => candidates);
