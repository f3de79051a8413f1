import { cutToCertainDays } from '../../domain/certainty.ts';
import { withinBounds } from '../../domain/conditions.ts';
import { type Dates, isHeldOn } from '../../domain/edtf.ts';
import type { Day } from '../../domain/time.ts';
import type { Candidate } from '../../domain/timeline.ts';
import { leavesOfAll } from '../../domain/triggers.ts';
import type { Level, Voice } from '../../domain/vocabulary.ts';
import { type Link, speakingLinks, speaksFor } from '../../domain/voice.ts';
import { mapInSlices, resultAtOnce } from '../../runtime/turns.ts';
import type { Identities } from '../model/identities.ts';
import type { ReadModel } from '../model/model.ts';
import { type EvidenceFilter, filterAt } from './filter.ts';

const NONE: readonly number[] = [];

/** The groups that an actor represents on a day, each once even if memberships overlap. */
export function representedBy(
  model: ReadModel,
  actorId: number,
  day: Day,
  knownAt: number,
  dates?: Dates,
): readonly number[] {
  const spells = model.affiliations(knownAt).speaksFor.get(actorId);
  if (spells === undefined) return NONE;
  return [...new Set(spells.filter((spell) => isHeldOn(spell, day, dates)).map((spell) => spell.actorId))];
}

/** For whom a link of a chain speaks on a day: itself, and the groups that it represents. */
export const principalsOf = (model: ReadModel, link: Link, day: Day, knownAt: number): number[] =>
  link.actorId === null
    ? []
    : [link.actorId, ...representedBy(model, link.actorId, day, knownAt).filter((id) => speaksFor(link, id))];

/**
 * The groups for which a stance counts in addition to its holder: those that the holder represents on the stance's
 * first day, unless its statements speak for others alone. A ballot counts for the group that it names, if any.
 */
export function groupsOf(model: ReadModel, row: number, knownAt: number, dates?: Dates): readonly number[] {
  const { stances, stores } = model;
  const holder = model.identities(knownAt).holder(row);
  const day = stances.spokenFrom(row);
  const groups = groupsMeant(model, row, representedBy(model, holder, day, knownAt, dates), knownAt);
  const eventId = stances.event.at(row);
  const isBallot = groups.length > 0 && eventId !== 0 && stores.event.at(eventId, knownAt)?.value.kind === 'vote';
  if (!isBallot) return groups;
  const { onBehalfOfId } = stances.extra(row);
  const group = onBehalfOfId && model.identities(knownAt).of(onBehalfOfId);
  return groups.filter((id) => id === group);
}

/** Those of the groups for which the holder, or else whoever speaks, does so in any statement: all, if nobody does. */
function groupsMeant(model: ReadModel, row: number, groups: readonly number[], knownAt: number): readonly number[] {
  if (groups.length === 0) return groups;
  const who = model.identities(knownAt);
  const told = model.stances.statementsOf(row).flatMap((id) => model.stores.statement.at(id, knownAt)?.value ?? []);
  const speakers = told.flatMap((one) => speakingLinks(one, who.of)).filter(({ actorId }) => actorId !== null);
  const own = speakers.filter(({ actorId }) => actorId === who.holder(row));
  const links = own.length > 0 ? own : speakers;
  return links.length === 0 ? groups : groups.filter((id) => links.some((link) => speaksFor(link, id)));
}

/**
 * Whether a representative speaks for itself as well. It does if it is a party of the dossier, or a member of the group
 * that it represents, as a state that holds a bloc's presidency is.
 */
export function speaksForItself(
  model: ReadModel,
  actorId: number,
  groups: readonly number[],
  { day, proposalId, knownAt }: { day: Day; proposalId: number; knownAt: number },
): boolean {
  if (groups.length === 0 || groups.some((id) => model.constituentsOn(id, day, knownAt).includes(actorId))) return true;
  const { proposal, dossier } = model.stores;
  const parties = dossier.get(proposal.get(proposalId, knownAt)?.dossierId ?? 0, knownAt)?.parties ?? [];
  const who = model.identities(knownAt);
  return parties.some((party) => who.of(party.actorId) === actorId);
}

/** Whether this holder took a stance only for a group; such a stance counts once, in the group's row. */
export function isOnlyForGroup(model: ReadModel, row: number, holder: number, knownAt: number): boolean {
  if (model.identities(knownAt).holder(row) !== holder) return false;
  const [day, proposalId] = [model.stances.spokenFrom(row), model.stances.proposal[row] as number];
  return !speaksForItself(model, holder, groupsOf(model, row, knownAt), { day, proposalId, knownAt });
}

/** The claimant in the attributed voice: an actor, or a description of somebody who is not on record. */
export interface Claim {
  claimantId: number;
  description: string | null;
  candidates: Candidate<Level>[];
}

/** All stances of one holder on one proposal: its own voice, and what others say about it. The two are never merged. */
export interface Voices {
  own: Candidate<Level>[];
  claims: Map<number | string, Claim>;
}

/** All stances in one voice. Several claimants may speak about one holder. */
export const inVoice = ({ own, claims }: Voices, voice: Voice): Candidate<Level>[] =>
  voice === 'own' ? own : [...claims.values()].flatMap(({ candidates }) => candidates);

export interface VoiceFilter extends EvidenceFilter {
  /** Only these stances of the proposal. */
  rows?: readonly number[] | undefined;
}

export const NO_CLAIMS: Voices['claims'] = new Map();
export const NO_VOICES: Voices = { own: [], claims: NO_CLAIMS };

/**
 * The live stances on a proposal, keyed by holder. What a member says while it represents a group counts as the group's
 * too. The stance's first day decides, because what a president said stays the state's position after the president has
 * left office.
 */
export const voicesOn = (model: ReadModel, proposalId: number, knownAt: number, filter: VoiceFilter = {}) =>
  resultAtOnce(readVoices(model, proposalId, knownAt, filter));

/** Rows that are read between two checks of the clock. */
const ROWS_PER_CLOCK_CHECK = 256;

/** Like `voicesOn`, in steps, for a proposal with tens of thousands of stances. */
export function* readVoices(
  model: ReadModel,
  proposalId: number,
  knownAt: number,
  filter: VoiceFilter,
): Generator<undefined, Map<number, Voices>> {
  const { stances } = model;
  const who = model.identities(knownAt);
  const passes = filterAt(model, knownAt, filter);
  const voices = new Map<number, Voices>();
  let inDoubt = false;
  let seen = 0;
  for (const row of filter.rows ?? stances.ofProposal(proposalId)) {
    if (++seen % ROWS_PER_CLOCK_CHECK === 0) yield;
    if (!stances.live(row, knownAt) || (passes && !passes(row))) continue;
    const doubt = stances.doubtOf(row);
    inDoubt ||= doubt !== undefined;
    const candidate = candidateOf(model, row);
    if (doubt && filter.dates === 'possible') Object.assign(candidate, { from: doubt.earliest, to: doubt.until });
    add(who, voices, who.holder(row), candidate);
    for (const group of groupsOf(model, row, knownAt, filter.dates)) add(who, voices, group, candidate);
  }
  if (inDoubt && filter.dates !== 'possible') {
    for (const of of voices.values()) {
      yield;
      of.own = cutToCertainDays(of.own, stances.doubtOf);
      for (const claim of of.claims.values()) claim.candidates = cutToCertainDays(claim.candidates, stances.doubtOf);
    }
  }
  return voices;
}

export const candidateOf = ({ stances }: ReadModel, row: number): Candidate<Level> => ({
  row,
  from: stances.from[row] as number,
  to: stances.to[row] as number,
  level: stances.levelOf(row),
  revision: stances.revision[row] as number,
});

function add(who: Identities, voices: Map<number, Voices>, holder: number, candidate: Candidate<Level>): void {
  let of = voices.get(holder);
  if (!of) {
    of = { own: [], claims: NO_CLAIMS };
    voices.set(holder, of);
  }
  const { row } = candidate;
  if (who.isOwn(row)) {
    of.own.push(candidate);
    return;
  }
  const claimantId = who.claimant(row);
  const description = claimantId === 0 ? who.claimantDescription(row) : null;
  const key = description ?? claimantId;
  if (of.claims === NO_CLAIMS) of.claims = new Map();
  const claim = of.claims.get(key);
  if (claim) claim.candidates.push(candidate);
  else of.claims.set(key, { claimantId, description, candidates: [candidate] });
}

/** The last revision by `knownAt` that changed a stance on a proposal; null if a representative has a stance there. */
export function lastChange(model: ReadModel, proposalId: number, knownAt: number): number | null {
  const { stances } = model;
  const who = model.identities(knownAt);
  const { speaksFor } = model.affiliations(knownAt);
  const changed = stances.changedOn(proposalId);
  if (speaksFor.size === 0 && changed <= knownAt) return changed;
  let last = 0;
  for (let row = stances.firstOfProposal(proposalId); row >= 0; row = stances.nextOfProposal(row)) {
    const [revision, closed] = [stances.revision[row] as number, stances.closed.at(row)];
    if (revision > knownAt) break;
    if (speaksFor.size > 0 && speaksFor.has(who.holder(row))) return null;
    if (revision > last) last = revision;
    if (closed <= knownAt && closed > last) last = closed;
  }
  return last;
}

/** Who spoke: the representative that the group's stance names, or the holder of a stance that counts for the group. */
export function viaOf(model: ReadModel, row: number, holder: number, knownAt: number): number {
  const who = model.identities(knownAt);
  const actor = who.holder(row);
  return actor === holder ? who.via(row) : actor;
}

type Dependency = { actorId: number; proposalId: number };
const known = new WeakMap<ReadonlyMap<number, Voices>, Dependency[]>();

/** The positions that the conditions among some voices depend on. Found in slices and cached as long as the voices. */
export async function dependenciesOf(
  model: ReadModel,
  voices: ReadonlyMap<number, Voices>,
): Promise<readonly Dependency[]> {
  const kept = known.get(voices);
  if (kept) return kept;
  const found = await mapInSlices(leavesAmong(model, voices), (leaf) => leaf ?? undefined);
  known.set(voices, found);
  return found;
}

/** Yields null for each voice, and each position that one of its conditions depends on. */
function* leavesAmong({ stances }: ReadModel, voices: ReadonlyMap<number, Voices>): Generator<Dependency | null> {
  for (const { own, claims } of voices.values()) {
    yield null;
    for (const { row } of claims.size === 0 ? own : [...own, ...[...claims.values()].flatMap((c) => c.candidates)]) {
      const { conditions } = stances.extra(row);
      if (conditions.length === 0) continue;
      for (const { test } of leavesOfAll(withinBounds(conditions))) if ('stance' in test) yield test.stance;
    }
  }
}
