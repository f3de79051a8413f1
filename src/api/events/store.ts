import { firstDay } from '../../domain/time.ts';
import type { Values } from '../../ledger/nouns.ts';
import { filterBy, isSameActor } from '../names.ts';
import type { NounSpec } from '../nouns.ts';
import { rangeOf } from '../range.ts';
import type { EventFilters } from './schema.ts';

export const matchingEvents: NounSpec<typeof EventFilters>['matching'] = ({ model }, query) => {
  const dossier = filterBy(model, 'dossier', 'dossier', query.dossier);
  const participant = filterBy(model, 'actor', 'participant', query.participant);
  const proposal = filterBy(model, 'proposal', 'proposal', query.proposal);
  // Whatever day is asked about: events that were planned then lie after it.
  const { from, to } = rangeOf(query);
  return (id, { knownAt }) => {
    const value = model.stores.event.at(id, knownAt)?.value as Values['event'];
    const day = firstDay(value.occurredOn);
    if (dossier !== undefined && value.dossierId !== dossier) return false;
    if (query.kind !== undefined && value.kind !== query.kind) return false;
    if (
      participant !== undefined &&
      !value.participants.some((p) => isSameActor(model, knownAt, p.actorId, participant))
    )
      return false;
    if (proposal !== undefined && !value.agenda.some((item) => item.proposalId === proposal)) return false;
    return day >= from && day < to;
  };
};
