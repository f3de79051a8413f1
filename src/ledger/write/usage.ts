import { type Condition, leavesOf } from '../../domain/conditions.ts';
import { KINDS, type Kind, LAYOUTS, publicId, type Values } from '../../nouns/nouns.ts';
import type { ReadModel } from '../model/model.ts';
import type { VersionStore } from '../model/versions.ts';
import type { Draft, StagedStance, StagedVersion } from './changes.ts';

const NONE: ReadonlySet<number> = new Set();

/**
 * Records by what any version of them named. Versions are only added, so it is brought up to date by those that came
 * since it was last asked.
 */
export class Naming<V> {
  readonly #named: (value: V) => Iterable<number>;
  readonly #ids = new Map<number, Set<number>>();
  #edition = 0;

  constructor(named: (value: V) => Iterable<number>) {
    this.#named = named;
  }

  of(store: VersionStore<V>, named: number): ReadonlySet<number> {
    for (; this.#edition < store.edition; this.#edition++) {
      const id = store.written(this.#edition);
      for (const { value } of store.entry(id)?.versions ?? []) for (const key of this.#named(value)) this.#add(key, id);
    }
    return this.#ids.get(named) ?? NONE;
  }

  #add(key: number, id: number): void {
    const ids = this.#ids.get(key);
    if (ids) ids.add(id);
    else this.#ids.set(key, new Set([id]));
  }
}

type Standing = (kind: Kind, id: number) => Values[Kind] | undefined;

/** Who refers to a record, as public ids: what stands in the way of its retraction. */
export function usersOf(model: ReadModel, standing: Standing, closed: Set<number>, kind: Kind, id: number): string[] {
  const ids = idsOf(model, kind, id);
  const nouns = KINDS.flatMap((other) =>
    model.stores[other]
      .entries()
      .filter((entry) => ids.some((one) => names(other, standing(other, entry.id) as Draft | undefined, kind, one)))
      .map((entry) => publicId(other, entry.id)),
  );
  return [...nouns, ...stancesNaming(model, closed, kind, id)];
}

/** Whoever names an actor that was merged into this one names this one. */
const idsOf = (model: ReadModel, kind: Kind, id: number) =>
  kind === 'actor' ? model.identities(model.head).all(id) : [id];

/** The same among the records and stances that one batch adds. */
export function newUsersOf(added: StagedVersion[], stances: StagedStance[], kind: Kind, id: number): string[] {
  const nouns = added.filter((v) => v.created && names(v.kind, v.value as unknown as Draft, kind, id));
  const named = stances.filter(({ value, heard }) => {
    if (conditionsName(value.conditions, kind, id)) return true;
    if (kind === 'actor') return [value.actorId, heard.claimantId, heard.viaId].includes(id);
    if (kind === 'proposal') return value.proposalId === id;
    if (kind === 'event') return value.eventId === id;
    return kind === 'statement' && value.statementIds.includes(id);
  });
  return [...nouns.map((v) => publicId(v.kind, v.id)), ...named.map((s) => publicId('stance', s.id))];
}

/** The live stances that name a record: as holder, claimant, speaker, proposal, event, statement, or in a condition. */
export function stancesNaming(model: ReadModel, closed: Set<number>, kind: Kind, id: number): string[] {
  const { stances, head } = model;
  const who = model.identities(head);
  const ids = idsOf(model, kind, id);
  const named = (row: number): boolean => {
    if (ids.some((one) => conditionsName(stances.extra(row).conditions, kind, one))) return true;
    if (kind === 'actor') return [who.holder(row), who.claimant(row), who.via(row)].includes(id);
    if (kind === 'proposal') return stances.proposal[row] === id;
    if (kind === 'event') return stances.event[row] === id;
    return kind === 'statement' && stances.extra(row).statementIds.includes(id);
  };
  const found: string[] = [];
  for (let row = 0; row < stances.size; row++) {
    if (stances.live(row, head) && !closed.has(row + 1) && named(row)) found.push(publicId('stance', row + 1));
  }
  return found;
}

function conditionsName(conditions: Condition[], kind: Kind, id: number): boolean {
  const leaves = conditions.flatMap(({ test }) => (test ? leavesOf(test).map((leaf) => leaf.test) : []));
  return leaves.some((leaf) => {
    if ('event' in leaf) return kind === 'event' && leaf.event.eventId === id;
    if (!('stance' in leaf)) return false;
    const { actorId, proposalId } = leaf.stance;
    return (kind === 'actor' && actorId === id) || (kind === 'proposal' && proposalId === id);
  });
}

function names(kind: Kind, value: Draft | undefined, target: Kind, id: number): boolean {
  if (!value) return false;
  const { links, lists } = LAYOUTS[kind];
  const among = (of: Draft, by: Record<string, Kind>) =>
    Object.entries(by).some(([field, link]) => link === target && of[`${field}Id`] === id);
  return (
    among(value, links) ||
    Object.entries(lists).some(([field, list]) => (value[field] as Draft[]).some((item) => among(item, list.links)))
  );
}
