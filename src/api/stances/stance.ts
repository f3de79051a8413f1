import { LRUCache } from 'lru-cache';
import type { z } from 'zod';
import { getOrCreate, remember } from '../../domain/lists.ts';
import { lastDay } from '../../domain/time.ts';
import { winnerAt } from '../../domain/timeline.ts';
import type { StanceChange } from '../../domain/vocabulary.ts';
import { speakingLinks } from '../../domain/voice.ts';
import { cell } from '../../http/tables/csv.ts';
import { GAP, type LinesOfList } from '../../http/tables/rows.ts';
import type { RareFields, StanceExtra } from '../../ledger/database/revision.ts';
import type { ReadModel } from '../../ledger/model/model.ts';
import { type Objection, statedOn } from '../../ledger/reading/doubts.ts';
import { directnessOf } from '../../ledger/reading/filter.ts';
import { NO_INDEX, rowsBy, singleRows } from '../../ledger/reading/holders.ts';
import { principalsOf, type Voices, voicesOn } from '../../ledger/reading/voices.ts';
import { publicId, type Values } from '../../nouns/nouns.ts';
import type { Stance } from '../../nouns/stance.ts';
import { actorRef, actorRefOrNull, refTo, showConditions } from '../present.ts';

const stanceId = (id: number | null) => (id === null ? null : publicId('stance', id));

/** What was said on one proposal, by holder. */
interface ProposalVoices {
  /** Whether the row is all that was said by the holder, by its representatives or about it. */
  isOnly(holder: number, row: number): boolean;
  of(holder: number): Voices | undefined;
}
type VoicesOf = (proposalId: number, knownAt: number) => ProposalVoices;

/** In most roll calls each holder has a single vote, read from the columns; voices are resolved only for the others. */
function voicesOfAll(model: ReadModel, proposalId: number, knownAt: number): ProposalVoices {
  const { row: single } = singleRows(model, proposalId, knownAt, {});
  const voices = remember((id) => voicesOn(model, id, knownAt));
  return { isOnly: (holder, row) => single[holder] === row, of: (holder) => voices(proposalId).get(holder) };
}

/** Reads only one holder's voices: for a single stance that is faster than reading all on the proposal. */
const voicesOfOne =
  (model: ReadModel): VoicesOf =>
  (proposalId, knownAt) => {
    const rowsOf = remember((holder) => rowsBy(model, [holder], knownAt)(proposalId));
    return {
      isOnly: (holder, row) => rowsOf(holder).every((other) => other === row),
      of: (holder) => voicesOn(model, proposalId, knownAt, { rows: rowsOf(holder) }).get(holder),
    };
  };

/**
 * For lists. If stances on the same proposal are close together, its voices are resolved once for all of them; if each
 * is on another, as in a ledger that was written actor by actor, only those of the holder are.
 */
export function rememberVoices(model: ReadModel): VoicesOf {
  const ofOne = voicesOfOne(model);
  const lately = new LRUCache<number, ProposalVoices | 'once'>({ max: 64 });
  return (proposalId, knownAt) => {
    const known = lately.get(proposalId);
    if (typeof known === 'object') return known;
    const voices = known && voicesOfAll(model, proposalId, knownAt);
    lately.set(proposalId, voices ?? 'once');
    return voices ?? ofOne(proposalId, knownAt);
  };
}

/** The fields shown as the coder gave them. Most stances share one `extra` object, so a copy is made once for each. */
const shownAsCoded = (extra: StanceExtra) =>
  getOrCreate(asCoded, extra, () => {
    const { basis, directness, rationale, conditions, statementIds, note, impliedById, onBehalfOfId, ...rest } = extra;
    const { validFromEdtf, validToEdtf, claimantDescription, supersedesId, correctionReason, ...coded } = rest;
    return coded;
  });
type AsCoded = Omit<
  RareFields,
  'basis' | 'directness' | 'rationale' | 'conditions' | 'statementIds' | 'note' | 'impliedById' | 'onBehalfOfId'
>;
const asCoded = new WeakMap<StanceExtra, AsCoded>();

/** One stance as it was known at a revision. */
export function stanceAt(
  model: ReadModel,
  row: number,
  knownAt: number,
  voicesOf = voicesOfOne(model),
): z.input<typeof Stance> {
  const { stances } = model;
  const extra = stances.extra(row);
  const { basis, conditions, statementIds, note } = extra;
  const eventId = stances.event.at(row);
  const retraction = stances.retraction(row, knownAt);
  const revision = stances.revision[row] as number;
  const who = model.identities(knownAt);
  return {
    id: publicId('stance', row + 1),
    actor: actorRef(model, stances.actor[row] as number, knownAt),
    proposal: refTo(model, 'proposal', stances.proposal[row] as number, knownAt),
    level: stances.levelOf(row),
    basis,
    ...directnessOf(model, row, knownAt),
    impliedBy: extra.impliedById === null ? null : refTo(model, 'proposal', extra.impliedById, knownAt),
    voice: who.isOwn(row) ? 'own' : 'attributed',
    firstHand: who.isFirstHand(row),
    via: actorRefOrNull(model, who.via(row), knownAt),
    claimant: who.isOwn(row) ? null : claimantRef(model, who.claimant(row), who.claimantDescription(row), knownAt),
    validFrom: stances.validFrom(row),
    validTo: stances.validTo(row),
    change: changeOf(model, row, knownAt, voicesOf),
    ...shownAsCoded(extra),
    conditions: showConditions(model, conditions, knownAt, null),
    statements: statementIds.map((id) => refTo(model, 'statement', id, knownAt)),
    event: eventId === 0 ? null : refTo(model, 'event', eventId, knownAt),
    onBehalfOf: extra.onBehalfOfId === null ? null : actorRef(model, extra.onBehalfOfId, knownAt),
    note,
    supersedes: stanceId(extra.supersedesId),
    correctionReason: extra.correctionReason,
    supersededBy: stanceId(stances.supersededBy(row, knownAt)),
    revision,
    // A revision that wrote a stance has an instant.
    recordedAt: model.recordedAt(revision) as string,
    createdRevision: revision,
    retracted: retraction && { ...retraction, recordedAt: model.recordedAt(retraction.revision) as string },
  };
}

const GAPS = { id: GAP, actor: { id: GAP, slug: GAP, name: GAP, type: null }, level: GAP };

/** Writes the lines of a list. First votes in a roll call differ in id, actor and level only; the rest is written once. */
export const stanceLines =
  (model: ReadModel, knownAt: number, voicesOf: VoicesOf): LinesOfList =>
  (line, form) => {
    const { stances } = model;
    const { anyMerged } = model.identities(knownAt);
    let [like, parts]: [number, string[]] = [NO_INDEX, []];
    const text = (value: string) => cell(value, 'string', form);
    return (stanceId) => {
      const row = stanceId - 1;
      const [actorId, proposalId] = [stances.actor[row] as number, stances.proposal[row] as number];
      const isVote = !anyMerged && stances.isPlain(row) && stances.isOpen(row, knownAt);
      if (!isVote || !voicesOf(proposalId, knownAt).isOnly(actorId, row))
        return line(stanceAt(model, row, knownAt, voicesOf));
      if (proposalId !== stances.proposal[like] || !stances.isAlike(row, like)) {
        like = row;
        parts = line({ ...stanceAt(model, row, knownAt, voicesOf), ...GAPS }).split(GAP);
      }
      const { id, slug, name } = actorRef(model, actorId, knownAt);
      const own = [publicId('stance', stanceId), text(slug ?? id), text(name), stances.levelOf(row)];
      return `${parts[0]}${own[0]}${parts[1]}${own[1]}${parts[2]}${own[2]}${parts[3]}${own[3]}${parts[4]}`;
    };
  };

/** The reference of a claimant: an actor of the ledger, or a mere name. */
export function claimantRef(model: ReadModel, id: number, description: string | null, knownAt: number) {
  if (id !== 0) return refTo(model, 'actor', id, knownAt);
  return { id: null, slug: null, name: description ?? '' };
}

/** What was said against the statements under a stance. */
export function doubtsOf(
  { model, knownAt }: { model: ReadModel; knownAt: number },
  row: number,
  holder: number,
  against: (statementId: number) => Objection[],
) {
  const who = model.identities(knownAt);
  return model.stances.extra(row).statementIds.flatMap((of) =>
    against(of).map(({ type, statementId }) => {
      const said = model.stores.statement.get(statementId, knownAt) as Values['statement'];
      const day = statedOn({ model, knownAt }, said, lastDay);
      const links = speakingLinks(said, who.of);
      const last = links.at(-1);
      return {
        type,
        statement: refTo(model, 'statement', statementId, knownAt),
        of: refTo(model, 'statement', of, knownAt),
        by: last?.actorId == null ? (last?.description ?? null) : actorRef(model, last.actorId, knownAt).name,
        byHolder: links.some((link) => principalsOf(model, link, day, knownAt).includes(holder)),
      };
    }),
  );
}

/** Compares a stance with what the same voice of the same holder said before it. */
function changeOf(model: ReadModel, row: number, knownAt: number, voicesOf: VoicesOf): StanceChange {
  const { stances } = model;
  const who = model.identities(knownAt);
  const onProposal = voicesOf(stances.proposal[row] as number, knownAt);
  const holder = who.holder(row);
  if (onProposal.isOnly(holder, row)) return 'initial';
  const voices = onProposal.of(holder);
  const claim = who.claimantDescription(row) ?? who.claimant(row);
  const said = (who.isOwn(row) ? voices?.own : voices?.claims.get(claim)?.candidates) ?? [];
  const from = stances.from[row] as number;
  const earlier = said.filter((c) => c.row !== row && c.from < from);
  const before = winnerAt(earlier, from - 1);
  if (before === null) return earlier.length === 0 ? 'initial' : 'shift';
  return before.level === stances.levelOf(row) ? 'reaffirmation' : 'shift';
}

/** All versions of a stance known at a revision, from the first to its last correction, given any of them. */
export function lineageOf(model: ReadModel, row: number, knownAt: number): number[] {
  const { stances } = model;
  let first = row;
  for (let id = stances.extra(first).supersedesId; id !== null; id = stances.extra(first).supersedesId) first = id - 1;
  const rows = [first];
  for (let id = stances.supersededBy(first, knownAt); id !== null; id = stances.supersededBy(id - 1, knownAt))
    rows.push(id - 1);
  return rows.filter((r) => (stances.revision[r] as number) <= knownAt);
}
