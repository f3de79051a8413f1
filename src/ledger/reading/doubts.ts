import { getOrCreate } from '../../domain/lists.ts';
import { firstDay, lastDay } from '../../domain/time.ts';
import type { Level, StatementRelation } from '../../domain/vocabulary.ts';
import { publicId, type Values } from '../../nouns/nouns.ts';
import { inSlices } from '../../runtime/turns.ts';
import type { ReadModel } from '../model/model.ts';
import { perModel } from '../model/per-model.ts';
import { isPublished } from './filter.ts';

/** Only these relations cast doubt on a statement; reaffirmations and clarifications do not. */
const DOUBTS: ReadonlySet<StatementRelation> = new Set(['deny', 'retract', 'contradict']);

export interface Objection {
  type: StatementRelation;
  statementId: number;
}
interface Said {
  model: ReadModel;
  knownAt: number;
  publishedBy?: number | undefined;
}

/** The day of a statement. Without a date it is its document's date or, without that either, long ago. */
export function statedOn({ model, knownAt }: Said, { spokenOn, sourceId }: Values['statement'], dayOf = firstDay) {
  const date = spokenOn ?? model.stores.source.at(sourceId, knownAt)?.value.publishedOn;
  return date ? dayOf(date) : Number.NEGATIVE_INFINITY;
}

/** Maps each statement to those with a version that casts doubt on it. Reads all once, in slices, then only new ones. */
class Doubters {
  readonly #by = new Map<number, Set<number>>();
  #edition = 0;

  async upTo({ stores: { statement } }: ReadModel): Promise<void> {
    const { edition } = statement;
    await inSlices(range(this.#edition, edition), (number) => {
      const id = statement.written(number);
      for (const { value } of statement.versionsOf(id))
        for (const { type, statementId } of value.relations) {
          if (DOUBTS.has(type)) this.#add(statementId, id);
          if (type === 'contradict') this.#add(id, statementId);
        }
    });
    this.#edition = Math.max(this.#edition, edition);
  }

  of = (id: number): Iterable<number> => this.#by.get(id) ?? [];

  #add(of: number, by: number): void {
    getOrCreate(this.#by, of, () => new Set()).add(by);
  }
}

function* range(from: number, to: number): Generator<number> {
  for (let n = from; n < to; n++) yield n;
}

const doubters = perModel(() => new Doubters());

/** What had been said (and published) against a statement by a day, in order. A contradiction counts both ways. */
export async function objectionsTo(said: Said, asOf: number): Promise<(id: number) => Objection[]> {
  const { model, knownAt, publishedBy } = said;
  const found = doubters(model);
  await found.upTo(model);
  const relationsOf = (id: number) => {
    const value = model.stores.statement.get(id, knownAt);
    if (publishedBy !== undefined && !isPublished(model, id, knownAt, publishedBy)) return [];
    return value && statedOn(said, value, lastDay) <= asOf ? value.relations : [];
  };
  return (id) =>
    [...found.of(id)]
      .sort((a, b) => a - b)
      .flatMap((by) => {
        const sayings = relationsOf(by).filter(({ type, statementId }) => statementId === id && DOUBTS.has(type));
        const isContradicted = relationsOf(id).some((one) => one.type === 'contradict' && one.statementId === by);
        const types = new Set([...sayings.map(({ type }) => type), ...(isContradicted ? ['contradict' as const] : [])]);
        return [...types].map((type) => ({ type, statementId: by }));
      });
}

/**
 * The adjudicated coding of a statement behind a stance, if its level differs from that of the stance. A person has to
 * say which of the two is right, so the stance counts as it was written. Null if there is none.
 */
export function otherAdjudication(model: ReadModel, row: number, knownAt: number): { id: string; level: Level } | null {
  const { stances, stores } = model;
  if (stores.coding.edition === 0) return null;
  const who = model.identities(knownAt);
  const [holder, level] = [who.holder(row), stances.levelOf(row)];
  for (const statementId of stances.extra(row).statementIds) {
    for (const id of stores.coding.naming('statement', statementId)) {
      const coding = stores.coding.get(id, knownAt);
      if (coding?.role !== 'adjudication' || coding.statementId !== statementId || coding.level === level) continue;
      if (who.of(coding.actorId) === holder && coding.proposalId === stances.proposal[row])
        return { id: publicId('coding', id), level: coding.level };
    }
  }
  return null;
}
