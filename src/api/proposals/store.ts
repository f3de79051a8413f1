import { firstDay } from '../../domain/time.ts';
import type { ReadModel } from '../../ledger/model.ts';
import type { Moment } from '../../ledger/moment.ts';
import { Naming } from '../../ledger/naming.ts';
import type { Values } from '../../ledger/nouns.ts';
import { perModel } from '../../ledger/per-model.ts';
import { fold } from '../actors/store.ts';
import { filterBy, isSameActor } from '../names.ts';
import type { NounSpec } from '../nouns.ts';
import { refTo } from '../present.ts';
import type { ProposalFilters } from './schema.ts';

type Spec = NounSpec<typeof ProposalFilters>;

export const matchingProposals: Spec['matching'] = ({ model }, query) => {
  const dossier = filterBy(model, 'dossier', 'dossier', query.dossier);
  const sponsor = filterBy(model, 'actor', 'sponsor', query.sponsor);
  const whole = filterBy(model, 'proposal', 'partOf', query.partOf);
  const sought = query.q === undefined ? undefined : fold(query.q);
  return (id, { knownAt }) => {
    const value = model.stores.proposal.at(id, knownAt)?.value as Values['proposal'];
    if (dossier !== undefined && value.dossierId !== dossier) return false;
    if (query.tag !== undefined && !value.tags.includes(query.tag)) return false;
    if (query.kind !== undefined && value.kind !== query.kind) return false;
    if (sponsor !== undefined && !value.sponsors.some((s) => isSameActor(model, knownAt, s.actorId, sponsor)))
      return false;
    if (whole !== undefined && !value.relations.some((r) => r.type === 'part_of' && r.proposalId === whole))
      return false;
    return sought === undefined || fold(`${value.name} ${value.text ?? ''}`).includes(sought);
  };
};

/** A proposal's status follows from events, so it depends on the day and on what was known. */
export const statusOfProposal: NonNullable<Spec['extend']> = ({ model }, _record, id, moment) => ({
  status: status(model, id, moment),
});

/** Events by the proposals on their agenda: so that a page of proposals is one pass. */
const byAgenda = perModel(() => new Naming<Values['event']>(({ agenda }) => agenda.map((item) => item.proposalId)));

function status(model: ReadModel, id: number, { asOf, knownAt }: Moment) {
  let latest: { day: number; id: number; event: Values['event']; state: string } | null = null;
  for (const eventId of byAgenda(model).of(model.stores.event, id)) {
    const event = model.stores.event.get(eventId, knownAt);
    if (event?.context !== 'actual') continue;
    const state = event.agenda.find((item) => item.proposalId === id)?.result;
    const day = firstDay(event.occurredOn);
    if (!state || day > asOf) continue;
    // Of two on one day, the one that was recorded later.
    if (latest && (latest.day > day || (latest.day === day && latest.id > eventId))) continue;
    latest = { day, id: eventId, event, state };
  }
  if (!latest) return { state: 'open', since: null, event: null };
  return { state: latest.state, since: latest.event.occurredOn, event: refTo(model, 'event', latest.id, knownAt) };
}
