import type { Day } from '../../domain/time.ts';
import { type DerivedVoice, deriveVoice, RECORDED_VOTE, strongestVoice } from '../../domain/voice.ts';
import type { Values } from '../../nouns/nouns.ts';
import type { StanceColumns } from './stances.ts';
import type { Stores } from './versions.ts';

/** The part of the read model that voices are derived from. */
interface Records {
  readonly stances: StanceColumns;
  readonly stores: Stores;
  represents(actorId: number, groupId: number, day: Day, knownAt: number, who: Identities): boolean;
}

/** From this revision on, references to `actorId` mean `intoId`. */
export interface Merge {
  revision: number;
  actorId: number;
  intoId: number;
}

/** Which actors are merged at a revision, and the voice that each stance has as a result. */
export interface Identities {
  /** Whether any actors were merged. */
  readonly anyMerged: boolean;
  /** The actor that an id stands for. */
  of(actorId: number): number;
  /** Every id that stands for this actor, its own first. */
  all(actorId: number): readonly number[];
  /** The stances of an actor, in order. */
  rowsOf(actorId: number): number[];
  holder(row: number): number;
  claimant(row: number): number;
  via(row: number): number;
  isOwn(row: number): boolean;
  isFirstHand(row: number): boolean;
  claimantDescription(row: number): string | null;
}

/** Without merges, every id stands for the actor that was recorded. */
export class AsRecorded implements Identities {
  readonly anyMerged = false;

  constructor(private readonly stances: StanceColumns) {}

  of = (actorId: number) => actorId;
  all = (actorId: number) => [actorId];
  rowsOf = (actorId: number) => this.stances.ofActor(actorId);
  holder = (row: number) => this.stances.actor[row] as number;
  claimant = (row: number) => this.stances.claimant.at(row);
  via = (row: number) => this.stances.via.at(row);
  isOwn = (row: number) => this.stances.isOwn(row);
  isFirstHand = (row: number) => this.stances.isFirstHand(row);
  claimantDescription = (row: number) => this.stances.extra(row).claimantDescription;
}

/** The stances based on a statement that names one of these actors in any of its versions. */
export function* rowsCitingActors({ stances, stores }: Pick<Records, 'stances' | 'stores'>, ids: Iterable<number>) {
  for (const id of ids)
    for (const statementId of stores.statement.naming('actor', id)) yield* stances.naming('statement', statementId);
}

/**
 * After merges, treats the merged actors as if they had always been one. What one said about the other is then its own
 * voice, as is what a representative of either said. So the voice of each stance that names one of them is derived
 * again, from the memberships known when it was written. Stances written after the last merge are already right.
 */
export class AfterMerges implements Identities {
  readonly anyMerged = true;
  readonly #survivors = new Map<number, number>();
  readonly #all = new Map<number, number[]>();
  readonly #last: number;
  #voices: Map<number, DerivedVoice> | null = null;

  constructor(
    private readonly records: Records,
    merges: readonly Merge[],
  ) {
    this.#last = merges.at(-1)?.revision ?? 0;
    const into = new Map(merges.map(({ actorId, intoId }) => [actorId, intoId]));
    for (const { actorId } of merges) {
      let survivor = actorId;
      for (let next = into.get(survivor); next !== undefined; next = into.get(survivor)) survivor = next;
      this.#survivors.set(actorId, survivor);
      this.#all.set(survivor, [...(this.#all.get(survivor) ?? [survivor]), actorId]);
    }
  }

  of = (actorId: number) => this.#survivors.get(actorId) ?? actorId;
  all = (actorId: number): readonly number[] => this.#all.get(actorId) ?? [actorId];
  rowsOf(actorId: number): number[] {
    const rows = this.all(actorId).flatMap((id) => this.records.stances.ofActor(id));
    return rows.sort((a, b) => a - b);
  }

  holder = (row: number) => this.of(this.records.stances.actor[row] as number);
  claimant(row: number): number {
    const again = this.voicesAfterMerge().get(row);
    return this.of(again ? (again.claimantId ?? 0) : this.records.stances.claimant.at(row));
  }
  via(row: number): number {
    const again = this.voicesAfterMerge().get(row);
    return this.of(again ? (again.viaId ?? 0) : this.records.stances.via.at(row));
  }
  isOwn(row: number): boolean {
    const again = this.voicesAfterMerge().get(row);
    return again ? again.voice === 'own' : this.records.stances.isOwn(row);
  }
  isFirstHand = (row: number) => this.voicesAfterMerge().get(row)?.firstHand ?? this.records.stances.isFirstHand(row);
  claimantDescription(row: number): string | null {
    const again = this.voicesAfterMerge().get(row);
    return again ? again.claimantDescription : this.records.stances.extra(row).claimantDescription;
  }

  /** Maps each stance that names a merged actor to its new voice. */
  voicesAfterMerge(): Map<number, DerivedVoice> {
    this.#voices ??= this.#deriveVoices();
    return this.#voices;
  }

  #deriveVoices(): Map<number, DerivedVoice> {
    const { stances } = this.records;
    const again = new Map<number, DerivedVoice>();
    const merged = [...this.#all.values()].flat();
    const rows = new Set([...merged.flatMap((id) => stances.ofActor(id)), ...rowsCitingActors(this.records, merged)]);
    for (const row of [...rows].sort((a, b) => a - b)) {
      const heard = (stances.revision[row] as number) <= this.#last && this.#deriveVoiceOf(row);
      if (heard) again.set(row, heard);
    }
    return again;
  }

  /** Null if the stance names no merged actor. */
  #deriveVoiceOf(row: number): DerivedVoice | null {
    const { stances, stores } = this.records;
    const { statementIds } = stances.extra(row);
    if (statementIds.length === 0) return null;
    const revision = stances.revision[row] as number;
    const holder = this.holder(row);
    const told = statementIds.map((id) => stores.statement.at(id, revision)?.value as Values['statement']);
    const isMerged = (id: number | null | undefined) => id != null && this.#all.has(this.of(id));
    const named = told.flatMap(({ chain, signatories }) => [
      ...[...chain, ...signatories].map(({ actorId }) => actorId),
      ...chain.map(({ onBehalfOfId }) => onBehalfOfId),
    ]);
    if (![holder, ...named].some(isMerged)) return null;
    if (stores.event.at(stances.event.at(row), revision)?.value.kind === 'vote') return RECORDED_VOTE;
    const day = stances.spokenFrom(row);
    const speaks = (actorId: number) => this.records.represents(actorId, holder, day, revision, this);
    return strongestVoice(
      told.map((one) => {
        const publisher = stores.source.at(one.sourceId, revision)?.value.publisher ?? '';
        return deriveVoice(one, this.of, holder, speaks, publisher);
      }),
    );
  }
}
