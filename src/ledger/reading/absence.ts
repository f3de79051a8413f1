import { type Day, firstDay, lastDay, toDay } from '../../domain/time.ts';
import type { Absence } from '../../domain/vocabulary.ts';
import type { ReadModel } from '../model/model.ts';
import type { Moment } from '../model/moment.ts';
import { perRevision } from '../model/per-model.ts';
import { eventsByProposal } from './records-by.ts';
import { stageOf } from './stage.ts';
import { voicesOn } from './voices.ts';

/** One coverage record, as it covers. */
interface Covered {
  id: number;
  /** Null: every party of the dossier. */
  actors: ReadonlySet<number> | null;
  /** Null: every proposal of the dossier. */
  proposals: ReadonlySet<number> | null;
  first: Day;
  last: Day;
}

/** What was covered, by dossier. */
const coverages = perRevision((model, knownAt): ReadonlyMap<number, Covered[]> => {
  const { coverage, dossier } = model.stores;
  const who = model.identities(knownAt);
  const found = new Map<number, Covered[]>();
  for (const { id } of coverage.entries()) {
    const value = coverage.get(id, knownAt);
    if (!value) continue;
    const { dossierId, proposals } = value;
    const actors = value.actors.length > 0 ? value.actors : (dossier.get(dossierId, knownAt)?.parties ?? []);
    const one = {
      id,
      actors: new Set(actors.map(({ actorId }) => who.of(actorId))),
      proposals: proposals.length > 0 ? new Set(proposals.map(({ proposalId }) => proposalId)) : null,
      first: firstDay(value.coveredFrom),
      last: lastDay(value.coveredTo),
    };
    found.set(dossierId, [...(found.get(dossierId) ?? []), one]);
  }
  return found;
});

/** The coverage records by which an actor was listened to on a proposal, on a day. */
export function coveringOf(
  model: ReadModel,
  proposalId: number,
  { asOf, knownAt }: Moment,
): (actorId: number) => number[] {
  const dossierId = model.stores.proposal.at(proposalId, knownAt)?.value.dossierId ?? 0;
  const covering = (coverages(model, knownAt).get(dossierId) ?? []).filter(
    ({ proposals, first, last }) => (proposals === null || proposals.has(proposalId)) && first <= asOf && asOf <= last,
  );
  return (actorId) => covering.filter(({ actors }) => actors?.has(actorId)).map(({ id }) => id);
}

/**
 * Why an actor has no level on a proposal. It is silent only where somebody looked: by a coverage record of that day, or
 * because it took part in a vote on it; and never on what was not on the table that day. A question that leaves stances out does not make their holders silent.
 * @param isNarrowed whether the question leaves any stances out
 * @param mayBeSaid the voices by the days that are possible, for whoever asks of many days
 */
export function absenceOn(
  model: ReadModel,
  proposalId: number,
  moment: Moment,
  isNarrowed: boolean,
  mayBeSaid: () => ReturnType<typeof voicesOn> = () =>
    voicesOn(model, proposalId, moment.knownAt, { dates: 'possible' }),
): (actorId: number) => Absence {
  const { stances, stores } = model;
  const { asOf, knownAt } = moment;
  const covering = coveringOf(model, proposalId, moment);
  const who = model.identities(knownAt);
  const voters = new Set<number>();
  for (const id of eventsByProposal(model).of(stores.event, proposalId)) {
    const event = stores.event.get(id, knownAt);
    if (event?.kind !== 'vote' || event.context !== 'actual' || toDay(event.occurredOn) > asOf) continue;
    for (const { actorId, role } of event.participants) if (role === 'party') voters.add(who.of(actorId));
  }
  const { representatives } = model.affiliations(knownAt);
  let holders: Set<number> | null = null;
  let voices: ReturnType<typeof voicesOn> | null = null;
  const mayHold = (actorId: number): boolean => {
    if (!isNarrowed && !stances.anyInDoubtOn(proposalId)) return false;
    // Few of those without a level have said anything that may hold, and what others say costs more to put together.
    holders ??= holdersOn(model, proposalId, moment);
    if (!holders.has(actorId) && !representatives.has(actorId)) return false;
    voices ??= mayBeSaid();
    return voices.get(actorId)?.own.some(({ from, to }) => from <= asOf && asOf < to) ?? false;
  };
  const isOpen = stageOf(model, proposalId, moment) === 'open';
  return (actorId) => {
    if (mayHold(actorId)) return 'left_out';
    return isOpen && (voters.has(actorId) || covering(actorId).length > 0) ? 'silent' : 'not_coded';
  };
}

/** Whose stances on a proposal may hold on the day. */
function holdersOn(model: ReadModel, proposalId: number, { asOf, knownAt }: Moment): Set<number> {
  const { stances } = model;
  const who = model.identities(knownAt);
  const holders = new Set<number>();
  for (let row = stances.firstOfProposal(proposalId); row >= 0; row = stances.nextOfProposal(row)) {
    const mayHold = (stances.earliest[row] as number) <= asOf && asOf < (stances.until[row] as number);
    if (mayHold && stances.live(row, knownAt)) holders.add(who.holder(row));
  }
  return holders;
}
