import { type Resolved, resolve } from '../../domain/positions.ts';
import { formatBound, formatDay } from '../../domain/time.ts';
import type { Level } from '../../domain/vocabulary.ts';
import { independentSourcesOf } from '../../ledger/evidence.ts';
import type { ReadModel } from '../../ledger/model.ts';
import { publicId } from '../../ledger/nouns.ts';
import { NO_VOICES, type Voices, viaOf } from '../../ledger/voices.ts';
import { showConditions } from '../conditions.ts';
import { actorRefOrNull, recordAt, refTo } from '../present.ts';
import { claimantRef } from '../stances/stance.ts';
import type { Scope } from './scope.ts';

type Found = Resolved<Level>;

export const stanceIdOf = (row: number) => ({ id: publicId('stance', row + 1) });

/** One actor's position on one proposal: its own voice, and beside it what others say. */
export function positionOf(scope: Scope, holder: number, voices: Voices = NO_VOICES) {
  const { model, knownAt } = scope;
  const own = scope.voice === 'attributed' ? null : resolve(voices.own, scope.asOf);
  const attributed = scope.voice === 'own' || voices.claims.size === 0 ? NOTHING : claimsOf(scope, holder, voices);
  const row = own ? own.winner.row : NO_ROW;
  return {
    level: own?.winner.level ?? null,
    voice: own ? ('own' as const) : attributed.length > 0 ? ('attributed' as const) : null,
    via: own && actorRefOrNull(model, viaOf(model, row, holder, knownAt), knownAt),
    since: own && sinceOf(scope, own),
    until: own && untilOf(scope, own),
    stance: own && briefOf(scope, row),
    contested: own !== null && own.rivals.length > 0,
    candidates: own ? candidatesOf(scope, holder, own) : NOTHING,
    previous: own && previousOf(own),
    conditions: own ? conditionsOf(scope, row) : NOTHING,
    independentSources: own ? independentSourcesOf(model, row, knownAt) : 0,
    statements: statementsUnder(scope, row),
    sources: sourcesUnder(scope, row),
    attributed,
  };
}

const NO_ROW = -1;
const NOTHING: never[] = [];

function claimsOf(scope: Scope, holder: number, voices: Voices) {
  const { model, knownAt } = scope;
  const attributed = [];
  for (const { claimantId, description, candidates } of voices.claims.values()) {
    const found = resolve(candidates, scope.asOf);
    if (!found) continue;
    const { row, level } = found.winner;
    attributed.push({
      claimant: claimantRef(model, claimantId, description, knownAt),
      level,
      via: actorRefOrNull(model, viaOf(model, row, holder, knownAt), knownAt),
      since: sinceOf(scope, found),
      until: untilOf(scope, found),
      stance: briefOf(scope, row),
      contested: found.rivals.length > 0,
      candidates: candidatesOf(scope, holder, found),
      previous: previousOf(found),
      conditions: conditionsOf(scope, row),
      independentSources: independentSourcesOf(model, row, knownAt),
      statements: statementsUnder(scope, row),
      sources: sourcesUnder(scope, row),
    });
  }
  return attributed;
}

/** The bounds of the run, as coarse as they were given. */
const sinceOf = ({ model: { stances } }: Scope, { first, since }: Found): string =>
  first.from === since ? stances.validFrom(first.row) : formatDay(since);
const untilOf = ({ model: { stances } }: Scope, { winner, until }: Found): string | null =>
  winner.to === until ? stances.validTo(winner.row) : formatBound(until);

function candidatesOf({ model, knownAt }: Scope, holder: number, { winner, rivals }: Found) {
  if (rivals.length === 0) return NOTHING;
  return [winner, ...rivals].map(({ row, level }) => ({
    level,
    validFrom: model.stances.validFrom(row),
    via: actorRefOrNull(model, viaOf(model, row, holder, knownAt), knownAt),
    stance: stanceIdOf(row),
  }));
}

const previousOf = ({ previous }: Found) =>
  previous && {
    level: previous.level,
    since: formatDay(previous.since),
    until: formatDay(previous.until),
    stance: stanceIdOf(previous.last.row),
  };

function conditionsOf({ model, knownAt, world }: Scope, row: number) {
  const { conditions } = model.stances.extra(row);
  return conditions.length === 0 ? NOTHING : showConditions(model, conditions, knownAt, world);
}

/** With their attribution chains, where they were asked for; undefined leaves the field out. */
function statementsUnder({ model, knownAt, include }: Scope, row: number) {
  if (row === NO_ROW || !(include.has('statements') || include.has('chain'))) return undefined;
  return records(model, 'statement', model.stances.extra(row).statementIds, knownAt);
}

function sourcesUnder({ model, knownAt, include }: Scope, row: number) {
  if (row === NO_ROW || !include.has('sources')) return undefined;
  const { statementIds } = model.stances.extra(row);
  const ids = new Set(statementIds.map((id) => model.stores.statement.at(id, knownAt)?.value.sourceId ?? 0));
  return records(model, 'source', [...ids], knownAt);
}

const records = (model: ReadModel, kind: 'statement' | 'source', ids: number[], knownAt: number) =>
  ids.map((id) => recordAt(model, kind, id, knownAt)).filter((record) => record !== null);

function briefOf({ model, knownAt }: Scope, row: number) {
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
    event: eventId === 0 ? null : refTo(model, 'event', eventId, knownAt),
  };
}
