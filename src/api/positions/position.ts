import type { z } from 'zod';
import { type Quorum, quorumFault, unity as unityOf } from '../../domain/measures/cohesion.ts';
import { type Resolved, resolve } from '../../domain/positions.ts';
import { formatDay } from '../../domain/time.ts';
import { type Candidate, winnerAt } from '../../domain/timeline.ts';
import type { Absence, Level } from '../../domain/vocabulary.ts';
import type { ReadModel } from '../../ledger/model/model.ts';
import { otherAdjudication } from '../../ledger/reading/adjudication.ts';
import { confirmationOf, isStale } from '../../ledger/reading/confirmation.ts';
import { independentSourcesOf } from '../../ledger/reading/evidence.ts';
import { directnessOf } from '../../ledger/reading/filter.ts';
import { NO_VOICES, type Voices, viaOf } from '../../ledger/reading/voices.ts';
import { publicId } from '../../nouns/nouns.ts';
import type { Source } from '../../nouns/source.ts';
import type { Statement } from '../../nouns/statement.ts';
import { actorRef, actorRefOrNull, recordAt, refTo, showConditions } from '../present.ts';
import { claimantRef } from '../stances/stance.ts';
import { countsOf, directnessAmong, type Snapshot } from './snapshot.ts';

type Found = Resolved<Level>;

export const stanceIdOf = (row: number) => ({ id: publicId('stance', row + 1) });

/** The stance whose level a row shows, with how directly it follows from the record. */
export const stanceRefOf = ({ model, knownAt }: Pick<Snapshot, 'model' | 'knownAt'>, row: number) => ({
  id: publicId('stance', row + 1),
  ...directnessOf(model, row, knownAt),
});

/** The same voices on the days that are certain. */
const sureVoices = ({ certainVoices }: Snapshot, proposalId: number, holder: number, voices: Voices): Voices =>
  certainVoices === null ? voices : (certainVoices(proposalId).get(holder) ?? NO_VOICES);

/** One actor's position on one proposal: its own voice, and beside it what others say. */
export function positionOf(snapshot: Snapshot, proposalId: number, holder: number, voices: Voices = NO_VOICES) {
  const sure = sureVoices(snapshot, proposalId, holder, voices);
  const { model, knownAt } = snapshot;
  const own = snapshot.voice === 'attributed' ? null : current(snapshot, voices.own);
  const attributed =
    snapshot.voice === 'own' || voices.claims.size === 0 ? NOTHING : claimsOf(snapshot, holder, voices, sure);
  const row = own ? own.winner.row : NO_ROW;
  return {
    level: own?.winner.level ?? null,
    absence: own ? null : snapshot.absence(proposalId)(holder),
    voice: own ? ('own' as const) : attributed.length > 0 ? ('attributed' as const) : null,
    via: own && actorRefOrNull(model, viaOf(model, row, holder, knownAt), knownAt),
    since: own && sinceOf(snapshot, own),
    until: own && untilOf(snapshot, own),
    certainty: own && certaintyOf(snapshot, own, voices.own, sure.own),
    confirmedOn: own && confirmationOf(model, row, snapshot).text,
    stance: own && briefOf(snapshot, row),
    contested: own !== null && own.rivals.length > 0,
    candidates: own ? candidatesOf(snapshot, holder, own) : NOTHING,
    previous: own && previousOf(snapshot, own),
    conditions: own ? conditionsOf(snapshot, row) : NOTHING,
    independentSources: own ? independentSourcesOf(model, row, knownAt) : 0,
    statements: statementsUnder(snapshot, row),
    sources: sourcesUnder(snapshot, row),
    attributed,
  };
}

/** Resolves one voice at the moment; null as well if its last confirmation is too old for the question. */
function current(snapshot: Snapshot, candidates: Voices['own']): Found | null {
  const found = resolve(candidates, snapshot.asOf);
  return found && isStale(snapshot.model, found.winner.row, snapshot, snapshot.freshFrom) ? null : found;
}

type Said = readonly Candidate<Level>[];

/** Whether the voice is at that level on the day asked whatever the true dates are. */
const certaintyOf = ({ asOf }: Snapshot, { winner }: Found, said: Said, sure: Said): 'certain' | 'possible' =>
  said === sure || winnerAt(sure, asOf)?.level === winner.level ? 'certain' : 'possible';

const NO_ROW = -1;
const NOTHING: never[] = [];

function claimsOf(snapshot: Snapshot, holder: number, voices: Voices, sure: Voices) {
  const { model, knownAt } = snapshot;
  const attributed = [];
  for (const [key, { claimantId, description, candidates }] of voices.claims) {
    const found = current(snapshot, candidates);
    if (!found) continue;
    const { row, level } = found.winner;
    attributed.push({
      claimant: claimantRef(model, claimantId, description, knownAt),
      level,
      via: actorRefOrNull(model, viaOf(model, row, holder, knownAt), knownAt),
      since: sinceOf(snapshot, found),
      until: untilOf(snapshot, found),
      certainty: certaintyOf(snapshot, found, candidates, sure.claims.get(key)?.candidates ?? NOTHING),
      confirmedOn: confirmationOf(model, row, snapshot).text,
      stance: briefOf(snapshot, row),
      contested: found.rivals.length > 0,
      candidates: candidatesOf(snapshot, holder, found),
      previous: previousOf(snapshot, found),
      conditions: conditionsOf(snapshot, row),
      independentSources: independentSourcesOf(model, row, knownAt),
      statements: statementsUnder(snapshot, row),
      sources: sourcesUnder(snapshot, row),
    });
  }
  return attributed;
}

/** The bounds of the run, as coarse as they were given. */
const sinceOf = ({ model: { stances } }: Snapshot, { first, since }: Found): string =>
  stances.sinceText(first.row, since);
const untilOf = ({ model: { stances } }: Snapshot, { winner, until }: Found): string | null =>
  stances.untilText(winner.row, until);

function candidatesOf(snapshot: Snapshot, holder: number, { winner, rivals }: Found) {
  const { model, knownAt } = snapshot;
  if (rivals.length === 0) return NOTHING;
  return [winner, ...rivals].map(({ row, level }) => ({
    level,
    validFrom: model.stances.validFrom(row),
    via: actorRefOrNull(model, viaOf(model, row, holder, knownAt), knownAt),
    stance: stanceRefOf(snapshot, row),
  }));
}

const previousOf = (snapshot: Snapshot, { previous }: Found) =>
  previous && {
    level: previous.level,
    since: formatDay(previous.since),
    until: formatDay(previous.until),
    stance: stanceRefOf(snapshot, previous.last.row),
  };

function conditionsOf({ model, knownAt, world }: Snapshot, row: number) {
  const { conditions } = model.stances.extra(row);
  return conditions.length === 0 ? NOTHING : showConditions(model, conditions, knownAt, world);
}

/** The statements with their attribution chains, if included; undefined leaves the field out. */
function statementsUnder({ model, knownAt, include }: Snapshot, row: number) {
  if (row === NO_ROW || !(include.has('statements') || include.has('chain'))) return undefined;
  return records(model, 'statement', model.stances.extra(row).statementIds, knownAt);
}

function sourcesUnder({ model, knownAt, include }: Snapshot, row: number) {
  if (row === NO_ROW || !include.has('sources')) return undefined;
  const { statementIds } = model.stances.extra(row);
  const ids = new Set(statementIds.map((id) => model.stores.statement.at(id, knownAt)?.value.sourceId ?? 0));
  return records(model, 'source', [...ids], knownAt);
}

interface Records {
  statement: z.input<typeof Statement>;
  source: z.input<typeof Source>;
}

/** A record's fields are found by its noun's layout at run time; tests hold each answer to the noun's shape. */
const records = <K extends keyof Records>(model: ReadModel, kind: K, ids: readonly number[], knownAt: number) =>
  ids.map((id) => recordAt(model, kind, id, knownAt)).filter((record) => record !== null) as unknown as Records[K][];

function briefOf(snapshot: Snapshot, row: number) {
  const { model, knownAt } = snapshot;
  const { stances } = model;
  const extra = stances.extra(row);
  const eventId = stances.event[row] as number;
  return {
    id: publicId('stance', row + 1),
    revision: stances.revision[row] as number,
    validFrom: stances.validFrom(row),
    basis: extra.basis,
    confidence: extra.confidence,
    likelihood: extra.likelihood,
    salience: extra.salience,
    firstHand: model.identities(knownAt).isFirstHand(row),
    ...directnessOf(model, row, knownAt),
    impliedBy: extra.impliedById === null ? null : impliedBy(snapshot, row, extra.impliedById),
    event: eventId === 0 ? null : refTo(model, 'event', eventId, knownAt),
    adjudication: adjudicationOf(model, row, knownAt),
  };
}

function adjudicationOf(model: ReadModel, row: number, knownAt: number) {
  const found = otherAdjudication(model, row, knownAt);
  return found && { id: publicId('coding', found.id), level: found.level };
}

/** The proposal from whose level this one follows, with the holder's stance there on the day asked. */
function impliedBy({ model, asOf, knownAt, onRecord }: Snapshot, row: number, proposalId: number) {
  const holder = model.identities(knownAt).holder(row);
  const found = winnerAt(onRecord(proposalId).get(holder)?.own ?? [], asOf);
  const stance = found && publicId('stance', found.row + 1);
  return { ...refTo(model, 'proposal', proposalId, knownAt), stance };
}

export const UNITY_RULE =
  'two or more on the scale, and the quorum of the members; no_line: most take no side; united: Rice at least 2/3 and A above 0; majority: Rice at least 1/3; else divided';

const unity = (levels: readonly Level[], quorum: Quorum) => {
  const read = unityOf(levels, quorum);
  return { ...read, reason: quorumFault(read.n, quorum), rule: UNITY_RULE };
};

/** The members of a group on the day asked, and their levels; null for an actor without members. */
export function membersOf(snapshot: Snapshot, proposalId: number, groupId: number, voices: Map<number, Voices>) {
  const { model, asOf, knownAt } = snapshot;
  const ids = model.constituentsOn(groupId, asOf, knownAt);
  if (ids.length === 0) return null;
  const members = ids.map((id) => ({ id, found: current(snapshot, voices.get(id)?.own ?? []) }));
  const deciding = members.flatMap(({ found }) => (found ? [found.winner] : []));
  const levels = deciding.map(({ level }) => level);
  return {
    count: ids.length,
    levels: countsOf(levels),
    directness: directnessAmong(
      model,
      deciding.map(({ row }) => row),
      knownAt,
    ),
    ...absentees(
      members.filter(({ found }) => !found).map(({ id }) => id),
      snapshot.absence(proposalId),
      (id) => actorRef(model, id, knownAt),
    ),
    unity: unity(levels, { members: ids.length, share: snapshot.quorum }),
    claims: claimsBy(snapshot, new Set(ids), voices),
    ...(snapshot.include.has('members') && {
      positions: members.map(({ id, found }) => ({
        actor: actorRef(model, id, knownAt),
        level: found?.winner.level ?? null,
        stance: found && stanceRefOf(snapshot, found.winner.row),
      })),
    }),
  };
}

/** Those without a level, by why they have none. */
export function absentees<R>(ids: readonly number[], absenceOf: (id: number) => Absence, show: (id: number) => R) {
  const all = ids.map((id) => ({ id, absence: absenceOf(id) }));
  const of = (wanted: Absence) => all.flatMap(({ id, absence }) => (absence === wanted ? [show(id)] : []));
  return { silent: of('silent'), notCoded: of('not_coded'), leftOut: of('left_out') };
}

/** What the members say others' levels are, holder by holder. A holder is the one spoken of, not a group it represents. */
function claimsBy(snapshot: Snapshot, members: Set<number>, voices: Map<number, Voices>) {
  const { model, knownAt } = snapshot;
  const said = [];
  for (const [holder, { claims }] of voices) {
    const by = [];
    for (const { claimantId, candidates } of claims.values()) {
      if (!members.has(claimantId)) continue;
      const found = current(
        snapshot,
        candidates.filter((c) => model.identities(knownAt).holder(c.row) === holder),
      );
      if (!found) continue;
      by.push({
        claimant: claimantRef(model, claimantId, null, knownAt),
        level: found.winner.level,
        stance: stanceRefOf(snapshot, found.winner.row),
      });
    }
    if (by.length === 0) continue;
    const levels = by.map(({ level }) => level);
    said.push({
      holder: actorRef(model, holder, knownAt),
      levels: countsOf(levels),
      unity: unity(levels, { members: members.size, share: snapshot.quorum }),
      claims: by,
    });
  }
  return said;
}
