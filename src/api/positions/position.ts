import type { z } from 'zod';
import { orNone } from '../../domain/lists.ts';
import { type Quorum, unityFault, unity as unityOf } from '../../domain/measures/cohesion.ts';
import { type Day, formatDay } from '../../domain/time.ts';
import { type Candidate, type Resolved, winnerAt } from '../../domain/timeline.ts';
import type { Absence, Level } from '../../domain/vocabulary.ts';
import type { ReadModel } from '../../ledger/model/model.ts';
import { otherAdjudication } from '../../ledger/reading/doubts.ts';
import { independentSourcesOf } from '../../ledger/reading/evidence.ts';
import { directnessOf, publishedStatements } from '../../ledger/reading/filter.ts';
import { confirmationOf } from '../../ledger/reading/staleness.ts';
import { NO_VOICES, type Voices, viaOf } from '../../ledger/reading/voices.ts';
import { publicId } from '../../nouns/nouns.ts';
import type { Source } from '../../nouns/source.ts';
import type { Statement } from '../../nouns/statement.ts';
import { actorRef, actorRefOrNull, recordAt, refTo, showConditions } from '../present.ts';
import { claimantRef, doubtsOf } from '../stances/stance.ts';
import { countsOf, current, directnessAmong, type RowsOfLevels, type Snapshot } from './snapshot.ts';

type Found = Resolved<Level>;

export const stanceIdOf = (row: number) => ({ id: publicId('stance', row + 1) });

/** The stance whose level a row shows, with how directly it follows from the record. */
export function stanceRefOf(snapshot: Pick<Snapshot, 'model' | 'knownAt' | 'include' | 'said'>, row: number) {
  const { model, knownAt, include } = snapshot;
  const { directness, rationale } = directnessOf(model, row, knownAt);
  return {
    id: publicId('stance', row + 1),
    directness,
    rationale: rationale ?? undefined,
    impliedBy: include.has('impliedBy') ? impliedBy(snapshot, row, model.stances.from[row] as Day) : undefined,
  };
}

/** Counts levels by how directly they follow from the record, if the question asks for it. */
export const includedDirectness = ({ model, knownAt, include }: Snapshot, levels: RowsOfLevels) =>
  include.has('directness') ? directnessAmong(model, levels, knownAt) : undefined;

/**
 * One actor's position on one proposal: its own voice, and beside it what others say. Empty fields are undefined and so
 * left out of the JSON; `whole` and `include` decide how much else is shown.
 */
export function positionOf(snapshot: Snapshot, proposalId: number, holder: number, voices: Voices = NO_VOICES) {
  const certain = snapshot.certainVoices;
  const sure = certain === null ? voices : (certain(proposalId).get(holder) ?? NO_VOICES);
  const own = snapshot.voice === 'attributed' ? null : current(snapshot, voices.own);
  const attributed =
    snapshot.voice === 'own' || voices.claims.size === 0 ? NOTHING : claimsOf(snapshot, holder, voices, sure);
  const voice = own ? ('own' as const) : attributed.length > 0 ? ('attributed' as const) : undefined;
  const nothing: Partial<ReturnType<typeof heldAs>> = snapshot.whole ? HELD_BY_NOBODY : {};
  const held = own ? heldAs(snapshot, holder, own, sure.own) : nothing;
  return {
    level: own?.winner.level ?? null,
    absence: own ? undefined : snapshot.absence(proposalId)(holder),
    voice: snapshot.whole ? voice : undefined,
    ...held,
    attributed: orNone(attributed),
  };
}
/** The fields of an actor without a level in a whole row: nothing is contested, and no source stands behind it. */
const HELD_BY_NOBODY = { contested: false, independentSources: 0 };

/** The actor of a row: its slug and its name or, in a whole row, the full reference. */
export const actorInRow = ({ id, slug, name, type }: ReturnType<typeof actorRef>, whole: boolean) =>
  whole ? { id, slug: slug ?? id, name, type: type ?? undefined } : { slug: slug ?? id, name };

type Said = readonly Candidate<Level>[];

/** Whether the voice is at that level on the day asked whatever its true dates are: `sure` is what it said by those. */
const certaintyOf = ({ asOf }: Snapshot, { winner }: Found, sure: Said): 'certain' | 'possible' =>
  winnerAt(sure, asOf)?.level === winner.level ? 'certain' : 'possible';

const NOTHING: never[] = [];

function claimsOf(snapshot: Snapshot, holder: number, voices: Voices, sure: Voices) {
  const { model, knownAt } = snapshot;
  const attributed = [];
  for (const [key, { claimantId, description, candidates }] of voices.claims) {
    const found = current(snapshot, candidates);
    if (!found) continue;
    attributed.push({
      claimant: claimantRef(model, claimantId, description, knownAt),
      level: found.winner.level,
      ...heldAs(snapshot, holder, found, sure.claims.get(key)?.candidates ?? NOTHING),
    });
  }
  return attributed;
}

/** Since when one voice has been at its level, and what that rests on. */
function heldAs(snapshot: Snapshot, holder: number, found: Found, sure: Said) {
  const { model, knownAt, whole, include, publishedBy } = snapshot;
  const { row } = found.winner;
  const statementIds = publishedStatements(model, row, knownAt, publishedBy);
  const isContested = found.rivals.length > 0;
  // Since and until are as coarse as they were given.
  const since = model.stances.sinceText(found.first.row, found.since);
  const confirmedOn = confirmationOf(model, row, snapshot).text;
  return {
    via: actorRefOrNull(model, viaOf(model, row, holder, knownAt), knownAt) ?? undefined,
    since,
    until: model.stances.untilText(found.last.row, found.until) ?? undefined,
    certainty: whole || snapshot.certainVoices ? certaintyOf(snapshot, found, sure) : undefined,
    confirmedOn: whole || confirmedOn !== since ? confirmedOn : undefined,
    stance: briefOf(snapshot, row),
    contested: whole || isContested ? isContested : undefined,
    candidates: isContested ? candidatesOf(snapshot, holder, found) : undefined,
    previous: include.has('previous') ? previousOf(snapshot, found) : undefined,
    conditions: orNone(showConditions(model, model.stances.extra(row).conditions, knownAt, snapshot.facts)),
    // A stance without statements is a mere ballot.
    independentSources:
      whole || model.stances.statementsOf(row).length > 0
        ? independentSourcesOf(model, row, knownAt, publishedBy)
        : undefined,
    // With their attribution chains.
    statements: include.has('statements') ? orNone(records(model, 'statement', statementIds, knownAt)) : undefined,
    doubts: doubtsIn(snapshot, row, holder),
    sources: include.has('sources') ? orNone(sourcesUnder(snapshot, statementIds)) : undefined,
  };
}

function candidatesOf(snapshot: Snapshot, holder: number, { winner, rivals }: Found) {
  const { model, knownAt } = snapshot;
  return [winner, ...rivals].map(({ row, level }) => ({
    level,
    validFrom: model.stances.validFrom(row),
    via: actorRefOrNull(model, viaOf(model, row, holder, knownAt), knownAt) ?? undefined,
    stance: stanceRefOf(snapshot, row),
  }));
}

const previousOf = (snapshot: Snapshot, { previous }: Found) =>
  previous
    ? {
        level: previous.level,
        since: formatDay(previous.since),
        until: formatDay(previous.until),
        stance: stanceRefOf(snapshot, previous.last.row),
      }
    : undefined;

/** What was said against the statements, if that is shown. */
const doubtsIn = (snapshot: Snapshot, row: number, holder: number) =>
  snapshot.against && orNone(doubtsOf(snapshot, row, holder, snapshot.against));

function sourcesUnder({ model, knownAt }: Snapshot, statementIds: readonly number[]) {
  const ids = new Set(statementIds.map((id) => model.stores.statement.linkAt(id, knownAt, 'sourceId') ?? 0));
  return records(model, 'source', [...ids], knownAt);
}

interface Records {
  statement: z.input<typeof Statement>;
  source: z.input<typeof Source>;
}

/** A record's fields come from its noun's layout at run time; tests check that each answer has the noun's shape. */
const records = <K extends keyof Records>(model: ReadModel, kind: K, ids: readonly number[], knownAt: number) =>
  ids.map((id) => recordAt(model, kind, id, knownAt)).filter((record) => record !== null) as unknown as Records[K][];

function briefOf(snapshot: Snapshot, row: number) {
  const { model, knownAt, whole, include, publishedBy } = snapshot;
  const { stances } = model;
  const { basis, confidence, likelihood, salience, parameters, statementIds } = stances.extra(row);
  const eventId = stances.event.at(row);
  const { directness, rationale } = directnessOf(model, row, knownAt);
  const isWhole = include.has('stance');
  // Written out field by field: spreading objects here took half of the time of a row.
  return {
    id: publicId('stance', row + 1),
    directness,
    rationale: rationale ?? undefined,
    basis: basis ?? undefined,
    firstHand: whole || statementIds.length > 0 ? model.identities(knownAt).isFirstHand(row) : undefined,
    impliedBy: impliedBy(snapshot, row, snapshot.asOf),
    adjudication: otherAdjudication(model, row, knownAt) ?? undefined,
    evidence: orNone(publishedStatements(model, row, knownAt, publishedBy).map((id) => publicId('statement', id))),
    event: eventId === 0 ? undefined : refTo(model, 'event', eventId, knownAt),
    revision: isWhole ? (stances.revision[row] as number) : undefined,
    validFrom: isWhole ? stances.validFrom(row) : undefined,
    confidence: isWhole ? (confidence ?? undefined) : undefined,
    likelihood: isWhole ? (likelihood ?? undefined) : undefined,
    salience: isWhole ? (salience ?? undefined) : undefined,
    parameters: isWhole ? (parameters ?? undefined) : undefined,
  };
}

/** The proposal whose level implies this one, if it is implied, with the holder's stance there on a day. */
function impliedBy({ model, knownAt, said }: Pick<Snapshot, 'model' | 'knownAt' | 'said'>, row: number, day: Day) {
  const { impliedById: proposalId } = model.stances.extra(row);
  if (proposalId === null) return undefined;
  const found = winnerAt(said(model.identities(knownAt).holder(row), proposalId), day);
  const stance = found ? publicId('stance', found.row + 1) : undefined;
  return { ...refTo(model, 'proposal', proposalId, knownAt), stance };
}

export const UNITY_RULE =
  'two or more on the scale, and the quorum of the members; no_line: most take no side; united: Rice at least 2/3 and A above 0; majority: Rice at least 1/3; else divided';

const unity = (levels: readonly Level[], quorum: Quorum) => {
  const read = unityOf(levels, quorum);
  return { ...read, reason: unityFault(read, quorum), rule: UNITY_RULE };
};

/** The members of a group on the day asked, and their levels; undefined if not included, or if there are none. */
export function membersOf(
  snapshot: Snapshot,
  proposalId: number,
  groupId: number,
  voices: ReadonlyMap<number, Voices>,
) {
  const { model, asOf, knownAt, include, filter } = snapshot;
  const ids = include.has('members') ? model.constituentsOn(groupId, asOf, knownAt, filter.dates) : NOTHING;
  if (ids.length === 0) return undefined;
  const sure = new Set(filter.dates === 'possible' ? model.constituentsOn(groupId, asOf, knownAt) : ids);
  const surely = snapshot.certainVoices?.(proposalId);
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
    claims: orNone(claimsBy(snapshot, new Set(ids), voices, surely)),
    positions: include.has('members.positions')
      ? members.map(({ id, found }) => ({
          actor: actorRef(model, id, knownAt),
          membership: sure.has(id) ? undefined : ('possible' as const),
          level: found?.winner.level ?? null,
          certainty: found && surely ? certaintyOf(snapshot, found, surely.get(id)?.own ?? NOTHING) : undefined,
          stance: found ? stanceRefOf(snapshot, found.winner.row) : undefined,
        }))
      : undefined,
  };
}

/** The actors without a level, grouped by the reason why. */
export function absentees<R>(ids: readonly number[], absenceOf: (id: number) => Absence, show: (id: number) => R) {
  const all = ids.map((id) => ({ id, absence: absenceOf(id) }));
  const of = (wanted: Absence) => all.flatMap(({ id, absence }) => (absence === wanted ? [show(id)] : []));
  return { silent: of('silent'), notCoded: of('not_coded'), leftOut: of('left_out') };
}

/** What members say about others' levels, by holder: the actor spoken of, not a group that it represents. */
function claimsBy(
  snapshot: Snapshot,
  members: Set<number>,
  voices: ReadonlyMap<number, Voices>,
  surely: typeof voices | undefined,
) {
  const { model, knownAt } = snapshot;
  const said = [];
  for (const [holder, { claims }] of voices) {
    const ofHolder = (all: Said = NOTHING) => all.filter((c) => model.identities(knownAt).holder(c.row) === holder);
    const by = [];
    for (const [key, { claimantId, candidates }] of claims) {
      const found = members.has(claimantId) ? current(snapshot, ofHolder(candidates)) : null;
      if (!found) continue;
      const sure = ofHolder(surely?.get(holder)?.claims.get(key)?.candidates);
      by.push({
        claimant: claimantRef(model, claimantId, null, knownAt),
        level: found.winner.level,
        certainty: surely && certaintyOf(snapshot, found, sure),
        doubts: doubtsIn(snapshot, found.winner.row, holder),
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
