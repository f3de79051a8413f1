import { cameoName } from '../domain/cameo.ts';
import { firstDay, happenedOn } from '../domain/time.ts';
import { score } from '../domain/vocabulary.ts';
import type { ReadModel } from '../ledger/model/model.ts';
import { ballotsCast } from '../ledger/reading/absence.ts';
import { EventDetail, EventKind, event } from '../nouns/event.ts';
import type { Values } from '../nouns/nouns.ts';
import { DateText, named } from '../nouns/shapes.ts';
import { filterBy, isAmong, rangeOf } from './names.ts';
import { nounOperations } from './noun-operations.ts';
import { proposalFilter } from './proposals.ts';

export const events = nounOperations({
  noun: event,
  alone: EventDetail,
  filters: {
    dossier: named('a dossier').optional().describe('Only events of this dossier.'),
    kind: EventKind.optional().describe('Only events of this kind.'),
    participant: named('an actor').optional().describe('Only events in which this actor took part.'),
    proposal: named('a proposal').optional().describe('Only events with this proposal on the agenda.'),
    partOf: named('a proposal').optional().describe('Only events with a provision of this package on the agenda.'),
    from: DateText.optional().describe(
      'Only events on this day or later, or possibly so if not known to the day. One of several days counts on each.',
    ),
    to: DateText.optional().describe('Only events before this day, or possibly so if not known to the day.'),
  },
  filterProblems: ['reversed-range'],
  equal: ['kind'],
  matching: ({ model }, query) => {
    const participant = filterBy(model, 'actor', 'participant', query.participant);
    const proposal = filterBy(model, 'proposal', 'proposal', query.proposal);
    const isProvision = proposalFilter(model, { partOf: query.partOf });
    // The range does not end at the day asked: planned events lie after it, and an event without a date after all days.
    const { from, to } = rangeOf(query);
    return (value, { knownAt }) => {
      if (participant !== undefined && !isAmong(model, knownAt, value.participants, participant)) return false;
      if (proposal !== undefined && !value.agenda.some((item) => item.proposalId === proposal)) return false;
      if (query.partOf && !value.agenda.some((item) => isProvision(item.proposalId, knownAt))) return false;
      if (value.occurredOn === null) return query.to === undefined;
      return firstDay(value.occurredOn) < to && happenedOn(value) >= from;
    };
  },
  extend: ({ model }, id, { knownAt }) => ({ codeName: codeNameOf(model.stores.event.at(id, knownAt)?.value.code) }),
  detail: ({ model }, id, { knownAt }) => ({ ballots: ballotsOf(model, id, knownAt) }),
});

const codeNameOf = (code: Values['event']['code'] | undefined): string | null =>
  code?.scheme === 'cameo' ? (cameoName(code.value) ?? null) : null;

/** Counts a vote's ballots as known at a revision, and compares them with the official tally; null for other events. */
function ballotsOf(model: ReadModel, eventId: number, knownAt: number) {
  const value = model.stores.event.at(eventId, knownAt)?.value;
  if (value?.kind !== 'vote') return null;
  const count = { yes: 0, no: 0, abstain: 0, ambiguous: 0 };
  const proposals = new Set(model.stances.naming('event', eventId).map((row) => model.stances.proposal[row] as number));
  for (const row of [...proposals].flatMap((proposalId) => ballotsCast(model, proposalId, eventId, knownAt))) {
    const side = score(model.stances.levelOf(row));
    count[side === null ? 'ambiguous' : side > 0 ? 'yes' : side < 0 ? 'no' : 'abstain']++;
  }
  const { tally } = value;
  const gap = tally && { yes: tally.yes - count.yes, no: tally.no - count.no, abstain: tally.abstain - count.abstain };
  return { ...count, gap };
}
