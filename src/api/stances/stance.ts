import { winnerAt } from '../../domain/timeline.ts';
import type { Change } from '../../domain/vocabulary.ts';
import type { ReadModel } from '../../ledger/model/model.ts';
import { stanceValue } from '../../ledger/model/stance-value.ts';
import { loneStances } from '../../ledger/reading/holders.ts';
import { type Voices, voicesOn } from '../../ledger/reading/voices.ts';
import { publicId } from '../../nouns/nouns.ts';
import { actorRef, actorRefOrNull, refTo, showConditions } from '../present.ts';

const stanceId = (id: number | null) => (id === null ? null : publicId('stance', id));

/** What was said on a proposal by a revision. Of most of a roll call the rows alone tell it: the rest only where it is asked for. */
class Heard {
  readonly #lone: Int32Array;
  readonly #voices: () => Map<number, Voices>;
  #known: Map<number, Voices> | null = null;

  constructor(model: ReadModel, proposalId: number, knownAt: number) {
    this.#lone = loneStances(model, proposalId, knownAt, {}).row;
    this.#voices = () => voicesOn(model, proposalId, knownAt);
  }

  /** Whether its holder said nothing else, nor anybody of it. */
  isAllOf = (holder: number, row: number): boolean => this.#lone[holder] === row;

  of(holder: number): Voices | undefined {
    this.#known ??= this.#voices();
    return this.#known.get(holder);
  }
}

type HeardOn = (proposalId: number, knownAt: number) => Heard;

/** Stances of one proposal come close together in a list: what was said on it is worked out once for all of them. */
export function heardRemembered(model: ReadModel): HeardOn {
  const known = new Map<number, Heard>();
  return (proposalId, knownAt) => {
    let found = known.get(proposalId);
    if (found === undefined) {
      found = new Heard(model, proposalId, knownAt);
      if (known.size >= 64) known.clear();
      known.set(proposalId, found);
    }
    return found;
  };
}

/** One stance as it was known at a revision. */
export function stanceAt(
  model: ReadModel,
  row: number,
  knownAt: number,
  heardOn: HeardOn = (proposalId) => new Heard(model, proposalId, knownAt),
): Record<string, unknown> {
  const { stances } = model;
  const extra = stances.extra(row);
  const { actorId, proposalId, level, basis, validFrom, validTo, conditions, statementIds, eventId, note, ...coded } =
    stanceValue(stances, row);
  const retraction = stances.retraction(row, knownAt);
  const who = model.identities(knownAt);
  return {
    id: publicId('stance', row + 1),
    actor: actorRef(model, actorId, knownAt),
    proposal: refTo(model, 'proposal', proposalId, knownAt),
    level,
    basis,
    voice: who.isOwn(row) ? 'own' : 'attributed',
    firstHand: who.isFirstHand(row),
    via: actorRefOrNull(model, who.via(row), knownAt),
    claimant: who.isOwn(row) ? null : claimantRef(model, who.claimant(row), who.claimantDescription(row), knownAt),
    validFrom,
    validTo,
    change: changeOf(model, row, knownAt, heardOn),
    ...coded,
    conditions: showConditions(model, conditions, knownAt, null),
    statements: statementIds.map((id) => refTo(model, 'statement', id, knownAt)),
    event: eventId === null ? null : refTo(model, 'event', eventId, knownAt),
    note,
    supersedes: stanceId(extra.supersedesId),
    correctionReason: extra.correctionReason,
    supersededBy: stanceId(stances.supersededBy(row, knownAt)),
    revision: stances.revision[row],
    recordedAt: model.recordedAt(stances.revision[row] as number),
    createdRevision: stances.revision[row],
    retracted: retraction && { ...retraction, recordedAt: model.recordedAt(retraction.revision) },
  };
}

/** Who says so: an actor of the ledger, or a name for somebody who is none. */
export function claimantRef(model: ReadModel, id: number, description: string | null, knownAt: number) {
  if (id !== 0) return refTo(model, 'actor', id, knownAt);
  return { id: null, slug: null, name: description ?? '' };
}

/** Against what the same voice of the same holder said just before: nothing, the same, or something else. */
function changeOf(model: ReadModel, row: number, knownAt: number, heardOn: HeardOn): Change {
  const { stances } = model;
  const who = model.identities(knownAt);
  const heard = heardOn(stances.proposal[row] as number, knownAt);
  const holder = who.holder(row);
  if (heard.isAllOf(holder, row)) return 'initial';
  const voices = heard.of(holder);
  const claim = who.claimantDescription(row) ?? who.claimant(row);
  const said = (who.isOwn(row) ? voices?.own : voices?.claims.get(claim)?.candidates) ?? [];
  const from = stances.from[row] as number;
  const earlier = said.filter((c) => c.row !== row && c.from < from);
  const before = winnerAt(earlier, from - 1);
  if (before === null) return earlier.length === 0 ? 'initial' : 'shift';
  return before.level === stances.levelOf(row) ? 'reaffirmation' : 'shift';
}

/** The corrections of a stance from the first to the last known at a revision, whichever of them is asked for. */
export function lineageOf(model: ReadModel, row: number, knownAt: number): number[] {
  const { stances } = model;
  let first = row;
  for (let id = stances.extra(first).supersedesId; id !== null; id = stances.extra(first).supersedesId) first = id - 1;
  const rows = [first];
  for (let id = stances.supersededBy(first, knownAt); id !== null; id = stances.supersededBy(id - 1, knownAt))
    rows.push(id - 1);
  return rows.filter((r) => (stances.revision[r] as number) <= knownAt);
}
