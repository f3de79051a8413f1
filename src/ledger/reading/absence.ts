import { isInDoubt } from '../../domain/edtf.ts';
import { appendTo } from '../../domain/lists.ts';
import { type Day, FOREVER, firstDay, happenedOn, holds, lastDay } from '../../domain/time.ts';
import type { Absence, Stage } from '../../domain/vocabulary.ts';
import { speakingLinks } from '../../domain/voice.ts';
import type { ReadModel } from '../model/model.ts';
import type { Moment } from '../model/moment.ts';
import { perRevision } from '../model/per-model.ts';
import { statedOn } from './doubts.ts';
import { type EvidenceFilter, eventOnRecord, isPublished } from './filter.ts';
import { principalsOf, voicesOn } from './voices.ts';

type Asked = Moment & Pick<EvidenceFilter, 'publishedBy'>;

/** What one coverage record covers. */
interface CoverageScope {
  id: number;
  actors: ReadonlySet<number>;
  /** Null stands for every proposal of the dossier. */
  proposals: ReadonlySet<number> | null;
  first: Day;
  last: Day;
}

/** What was covered, keyed by dossier. */
const coverages = perRevision((model, knownAt): ReadonlyMap<number, CoverageScope[]> => {
  const { coverage, dossier } = model.stores;
  const who = model.identities(knownAt);
  const found = new Map<number, CoverageScope[]>();
  for (const id of coverage.ids()) {
    const value = coverage.get(id, knownAt);
    if (!value) continue;
    const actors = value.actors.length > 0 ? value.actors : (dossier.get(value.dossierId, knownAt)?.parties ?? []);
    appendTo(found, value.dossierId, {
      id,
      actors: new Set(actors.map(({ actorId }) => who.of(actorId))),
      proposals: value.proposals.length > 0 ? new Set(value.proposals.map(({ proposalId }) => proposalId)) : null,
      first: lastDay(value.coveredFrom),
      last: firstDay(value.coveredTo),
    });
  }
  return found;
});

/** Returns a function that gives the ids of the coverage records for an actor, on a proposal on a day. */
export function coveringOf(model: ReadModel, proposalId: number, { asOf, knownAt }: Moment) {
  const dossierId = model.stores.proposal.at(proposalId, knownAt)?.value.dossierId ?? 0;
  const covering = (coverages(model, knownAt).get(dossierId) ?? []).filter(
    ({ proposals, first, last }) => (proposals === null || proposals.has(proposalId)) && first <= asOf && asOf <= last,
  );
  return (actorId: number): number[] => covering.filter(({ actors }) => actors.has(actorId)).map(({ id }) => id);
}

/**
 * Why an actor has no level on a proposal. It is silent only on what was on the table, where somebody looked (a coverage
 * record, or a vote in which it took part, with all ballots on record), and if it is not known to have said anything
 * there. Queries that leave stances out do not make holders silent.
 * @param isNarrowed whether the query leaves any stances out
 * @param mayBeSaid the voices by the days that are possible, for callers that ask about many days
 */
export function absenceOn(
  model: ReadModel,
  proposalId: number,
  asked: Asked,
  isNarrowed: boolean,
  mayBeSaid: () => ReturnType<typeof voicesOn> = () =>
    voicesOn(model, proposalId, asked.knownAt, { dates: 'possible' }),
): (actorId: number) => Absence {
  const { stances } = model;
  const { asOf, knownAt, publishedBy } = asked;
  const covering = coveringOf(model, proposalId, asked);
  let voters: ReturnType<typeof votersOn> | null = null;
  let spoke: Set<number> | null = null;
  const { representatives } = model.affiliations(knownAt);
  let holders: Uint8Array | null = null;
  let voices: ReturnType<typeof voicesOn> | null = null;
  const mayHold = (actorId: number): boolean => {
    const speakers = representatives.get(actorId);
    if (!isNarrowed && !stances.anyInDoubtOn(proposalId) && !speakers?.some(isInDoubt)) return false;
    // Checks holders first: few actors without a level have a stance that may hold, and reading voices costs more.
    holders ??= holdersOn(model, proposalId, asked);
    if (holders[actorId] === 0 && !speakers) return false;
    voices ??= mayBeSaid();
    return voices.get(actorId)?.own.some(({ from, to }) => holds(from, to, asOf)) ?? false;
  };
  const isSaid = ({ statementId, day }: { statementId: number; day: Day }) =>
    day <= asOf && (publishedBy === undefined || isPublished(model, statementId, knownAt, publishedBy));
  const isOpen = stageOf(model, proposalId, asked) === 'open';
  return (actorId) => {
    if (mayHold(actorId)) return 'left_out';
    if (!isOpen) return 'not_coded';
    voters ??= votersOn(model, proposalId, asked);
    if (!voters.heard.has(actorId) && covering(actorId).length === 0) return 'not_coded';
    spoke ??= new Set(wordsOutside(model, proposalId, knownAt).flatMap((one) => (isSaid(one) ? one.actorId : [])));
    return spoke.has(actorId) || voters.inDoubt.has(actorId) ? 'not_coded' : 'silent';
  };
}

/**
 * The actors that had taken part in a vote on a proposal by `asOf`, and in public by `publishedBy`: `inDoubt` are those
 * that may have cast one of the ballots that are not on record.
 */
function votersOn(model: ReadModel, proposalId: number, { asOf, knownAt, publishedBy }: Asked) {
  const { event: events } = model.stores;
  const who = model.identities(knownAt);
  const voters = { heard: new Set<number>(), inDoubt: new Set<number>() };
  for (const id of events.naming('proposal', proposalId)) {
    const event = eventOnRecord(model, id, { asOf, knownAt }, publishedBy);
    if (event?.kind !== 'vote' || event.context !== 'actual' || event.participants.length === 0) continue;
    if (happenedOn(event) > asOf) continue;
    const found = lacksBallots(model, proposalId, id, knownAt) ? voters.inDoubt : voters.heard;
    for (const { actorId, role } of event.participants) if (role === 'party') found.add(who.of(actorId));
  }
  return voters;
}

/**
 * The ballots on record that were cast in a vote on a proposal. Of several by one voter, for itself or for the same
 * group, the earliest counts; of those of one day, the one recorded last.
 */
export function ballotsCast(model: ReadModel, proposalId: number, eventId: number, knownAt: number): number[] {
  const { stances } = model;
  const who = model.identities(knownAt);
  const isCast = (row: number) => stances.event.at(row) === eventId && stances.live(row, knownAt);
  const from = (row: number) => stances.from[row] as Day;
  const voterOf = (row: number) => `${who.holder(row)} ${stances.extra(row).onBehalfOfId}`;
  const cast = stances.ofProposal(proposalId).filter(isCast);
  return [...new Map(cast.sort((a, b) => from(b) - from(a) || a - b).map((row) => [voterOf(row), row])).values()];
}

/** Whether the official tally of a vote has more ballots than are on record, so that nobody is known to have cast none. */
export function lacksBallots(model: ReadModel, proposalId: number, eventId: number, knownAt: number): boolean {
  const tally = model.stores.event.get(eventId, knownAt)?.tally;
  return !!tally && ballotsCast(model, proposalId, eventId, knownAt).length < tally.yes + tally.no + tally.abstain;
}

/** What was said on a proposal under no stance: answers to a statement behind one, and words that a coder alone read. */
function wordsOutside(model: ReadModel, proposalId: number, knownAt: number) {
  const { stances, stores } = model;
  const who = model.identities(knownAt);
  const statements = new Set<number>();
  for (let row = stances.firstOfProposal(proposalId); row >= 0; row = stances.nextOfProposal(row))
    if (stances.live(row, knownAt))
      for (const id of stances.statementsOf(row))
        if (stores.statement.isNamed('statement', id) || stores.coding.isNamed('statement', id)) statements.add(id);
  const words: { statementId: number; day: Day; actorId: number }[] = [];
  const add = (statementId: number, coded?: number) => {
    const value = stores.statement.get(statementId, knownAt);
    const day = value ? statedOn({ model, knownAt }, value) : FOREVER;
    for (const link of value ? speakingLinks(value, who.of) : [])
      for (const actorId of principalsOf(model, link, day, knownAt))
        if (coded === undefined || actorId === coded) words.push({ statementId, day, actorId });
  };
  for (const id of statements)
    for (const by of stores.statement.naming('statement', id))
      if (stores.statement.get(by, knownAt)?.relations.some(({ statementId }) => statementId === id)) add(by);
  for (const id of stores.coding.naming('proposal', proposalId)) {
    const coding = stores.coding.get(id, knownAt);
    if (coding?.proposalId !== proposalId || statements.has(coding.statementId)) continue;
    add(coding.statementId, who.of(coding.actorId));
  }
  return words;
}

const UNDATED = { occurredOn: null, endedOn: null };

/** The days on which the absence of an actor from a proposal may change for another reason than a stance. */
export function absenceDays(model: ReadModel, proposalId: number, knownAt: number): Day[] {
  const { event, proposal } = model.stores;
  const { dossierId = 0, tabledOn, closedOn } = proposal.get(proposalId, knownAt) ?? {};
  const days = (coverages(model, knownAt).get(dossierId) ?? []).flatMap(({ first, last }) => [first, last + 1]);
  if (tabledOn) days.push(lastDay(tabledOn));
  if (closedOn) days.push(firstDay(closedOn) + 1);
  for (const id of event.naming('proposal', proposalId)) days.push(happenedOn(event.get(id, knownAt) ?? UNDATED));
  return [...days, ...wordsOutside(model, proposalId, knownAt).map(({ day }) => day)];
}

/** Holds 1 at the id of each actor with a stance on a proposal that may hold on the day. */
function holdersOn(model: ReadModel, proposalId: number, { asOf, knownAt }: Moment): Uint8Array {
  const { stances, stores } = model;
  const who = model.identities(knownAt);
  const holders = new Uint8Array(stores.actor.size + 1);
  for (let row = stances.firstOfProposal(proposalId); row >= 0; row = stances.nextOfProposal(row)) {
    const mayHold = stances.earliestOf(row) <= asOf && asOf < stances.untilOf(row);
    if (mayHold && stances.live(row, knownAt)) holders[who.holder(row)] = 1;
  }
  return holders;
}

/**
 * Whether a proposal was on the table on a day. It is `open` if it was, whatever days its dates mean; only then can an
 * actor be silent on it.
 */
export function stageOf(model: ReadModel, id: number, { asOf, knownAt }: Moment): Stage {
  const { tabledOn = null, closedOn = null } = model.stores.proposal.at(id, knownAt)?.value ?? {};
  if (tabledOn !== null && asOf < lastDay(tabledOn)) return asOf < firstDay(tabledOn) ? 'untabled' : 'tabling';
  if (closedOn === null || asOf <= firstDay(closedOn)) return 'open';
  return asOf > lastDay(closedOn) ? 'closed' : 'closing';
}
