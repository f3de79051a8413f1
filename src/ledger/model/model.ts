import { type Dates, type Extent, extentOf, isHeldOn } from '../../domain/edtf.ts';
import { appendTo, getOrCreate } from '../../domain/lists.ts';
import type { Day } from '../../domain/time.ts';
import { isMember, KINDS, type Kind, type Values } from '../../nouns/nouns.ts';
import type { RevisionInfo } from '../database/revision.ts';
import { copyOf, type StateOf } from './columns.ts';
import { AfterMerges, AsRecorded, type Identities, type Merge } from './identities.ts';
import { StanceColumns } from './stances.ts';
import { type Stores, storesOf, VersionStore } from './versions.ts';

/** A membership or representation during a range of days. */
interface Spell extends Extent {
  actorId: number;
}

/**
 * Memberships as known at a revision. A representative of a group is not a constituent, because its statements already
 * count as the group's own. A state that holds a bloc's presidency has two memberships.
 */
export interface Affiliations {
  constituents: Map<number, Spell[]>;
  representatives: Map<number, Spell[]>;
  /** Maps each representative to the groups that it speaks for. */
  speaksFor: Map<number, Spell[]>;
}

/**
 * The ledger in memory, from which every read is answered. Answers depend only on the revision: `head` is the last
 * revision that is complete in the model, and nothing that arrives later changes what a reader at an earlier revision
 * sees.
 */
export class ReadModel {
  head = 0;
  readonly revisions: RevisionInfo[] = [];
  stores: Stores;
  stances: StanceColumns;
  readonly #recordedAt: string[] = [];
  /** Revisions that touched a membership; `#affiliations` caches what was known after each. */
  readonly #membershipRevisions: number[] = [];
  readonly #affiliations = new WeakMap<Identities, Map<number, Affiliations>>();
  #asRecorded: AsRecorded;
  /** Keyed by the number of merges known. */
  readonly #afterMerges = new Map<number, AfterMerges>();
  #merges: Merge[] = [];
  #mergesEdition = 0;

  constructor() {
    this.stores = storesOf((kind) => new VersionStore(kind));
    this.stances = new StanceColumns();
    this.#asRecorded = new AsRecorded(this.stances);
  }

  state = () => ({
    head: this.head,
    revisions: this.revisions,
    stores: Object.fromEntries(KINDS.map((kind) => [kind, this.stores[kind].state()])) as {
      [K in Kind]: StateOf<VersionStore<Values[K]>>;
    },
    stances: this.stances.state(),
  });

  /** Fills an empty model with the state of another one. */
  take({ head, revisions, stores, stances }: StateOf<ReadModel>): void {
    this.begin({
      stores: storesOf((kind) => new VersionStore(kind, stores[kind])),
      stances: new StanceColumns(stances),
    });
    for (const revision of revisions) this.advance(revision);
    this.head = head;
  }

  /** An independent copy, to try out changes that are not written. */
  fork(): ReadModel {
    const fork = new ReadModel();
    fork.take(copyOf(this.state()));
    return fork;
  }

  /** Fills an empty model with the rows of a whole ledger. */
  begin({ stores, stances }: Pick<ReadModel, 'stores' | 'stances'>): void {
    this.stores = stores;
    this.stances = stances;
    this.#asRecorded = new AsRecorded(stances);
  }

  /** Makes a revision visible once all its rows have been added. */
  advance(revision: RevisionInfo): void {
    this.revisions.push(revision);
    if (revision.summary.membership) this.#membershipRevisions.push(revision.number);
    this.head = revision.number;
  }

  recordedAt(revision: number): string | null {
    const info = this.revisions[revision - 1];
    if (!info) return null;
    // Formatted once, because an answer repeats a few revisions many times.
    this.#recordedAt[revision] ??= new Date(info.recordedAt).toISOString();
    return this.#recordedAt[revision] as string;
  }

  /** Which actors count as one at a revision. */
  identities(knownAt: number): Identities {
    const merges = this.merges();
    let count = merges.length;
    while (count > 0 && (merges[count - 1] as Merge).revision > knownAt) count--;
    if (count === 0) return this.#asRecorded;
    return getOrCreate(this.#afterMerges, count, () => new AfterMerges(this, merges.slice(0, count)));
  }

  /** Every merge of two actors, in order. */
  merges(): readonly Merge[] {
    const { actor } = this.stores;
    if (this.#mergesEdition === actor.edition) return this.#merges;
    this.#mergesEdition = actor.edition;
    this.#merges = actor
      .entries()
      .flatMap(({ id, versions }) => {
        const merged = versions.find(({ value }) => value.mergedIntoId !== null);
        return merged ? [{ revision: merged.revision, actorId: id, intoId: merged.value.mergedIntoId as number }] : [];
      })
      .sort((a, b) => a.revision - b.revision);
    return this.#merges;
  }

  /** Memberships as known at a revision, with actors merged as at that revision or, with `who`, at a later one. */
  affiliations(knownAt: number, who = this.identities(knownAt)): Affiliations {
    const key = this.#membershipRevisions.findLast((revision) => revision <= knownAt) ?? 0;
    const byRevision = getOrCreate(this.#affiliations, who, () => new Map());
    if (byRevision.size >= 64 && !byRevision.has(key)) byRevision.clear();
    return getOrCreate(byRevision, key, () => this.#affiliationsAt(knownAt, who));
  }

  /** The members of a group on a day, without those that only speak for it. */
  constituentsOn(groupId: number, day: Day, knownAt: number, dates?: Dates): number[] {
    const spells = this.affiliations(knownAt).constituents.get(groupId);
    if (!spells) return [];
    return [...new Set(spells.filter((s) => isHeldOn(s, day, dates)).map((s) => s.actorId))];
  }

  represents(actorId: number, groupId: number, day: Day, knownAt: number, who = this.identities(knownAt)): boolean {
    const spells = this.affiliations(knownAt, who).representatives.get(groupId) ?? [];
    return spells.some((s) => s.actorId === actorId && isHeldOn(s, day));
  }

  #affiliationsAt(knownAt: number, who: Identities): Affiliations {
    const made: Affiliations = { constituents: new Map(), representatives: new Map(), speaksFor: new Map() };
    for (const id of this.stores.membership.ids()) {
      const m = this.stores.membership.get(id, knownAt);
      if (!m) continue;
      const extent = extentOf(m.validFrom, m.validTo);
      const [memberId, groupId] = [who.of(m.memberId), who.of(m.groupId)];
      if (isMember(m)) appendTo(made.constituents, groupId, { actorId: memberId, ...extent });
      if (!m.represents) continue;
      appendTo(made.representatives, groupId, { actorId: memberId, ...extent });
      appendTo(made.speaksFor, memberId, { actorId: groupId, ...extent });
    }
    return made;
  }
}
