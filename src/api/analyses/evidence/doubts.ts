import { firstDay } from '../../../domain/time.ts';
import type { StatementRelation } from '../../../domain/vocabulary.ts';
import type { Values } from '../../../ledger/nouns.ts';
import { inSlices } from '../../../turns.ts';
import type { Scope } from '../../positions/scope.ts';
import { actorRef, refTo } from '../../present.ts';
import type { Held } from '../triggers/held.ts';

interface Saying {
  type: StatementRelation;
  statementId: number;
}

/** Reaffirmations and clarifications cast no doubt. */
const DOUBTS: readonly StatementRelation[] = ['deny', 'retract', 'contradict'];

/** Of each statement, what was said against it by the day asked. One pass over all statements, in slices. */
export async function sayingsAgainst(scope: Scope, statementIds: ReadonlySet<number>): Promise<Map<number, Saying[]>> {
  const against = new Map<number, Saying[]>();
  if (statementIds.size === 0) return against;
  const { statement } = scope.model.stores;
  await inSlices(statement.entries(), ({ id }) => {
    const value = statement.get(id, scope.knownAt);
    if (!value || value.relations.length === 0 || saidOn(scope, value) > scope.asOf) return;
    for (const { type, statementId } of value.relations) {
      if (DOUBTS.includes(type)) add(statementId, type, id);
      // A contradiction goes both ways.
      if (type === 'contradict') add(id, type, statementId);
    }
  });
  return against;

  function add(of: number, type: StatementRelation, statementId: number): void {
    if (!statementIds.has(of)) return;
    const known = against.get(of) ?? [];
    if (known.some((saying) => saying.statementId === statementId && saying.type === type)) return;
    against.set(of, [...known, { type, statementId }]);
  }
}

/** Undated, it is taken to have been said when its document came out, or long ago. */
export function saidOn(
  { model, knownAt }: Pick<Scope, 'model' | 'knownAt'>,
  { spokenOn, sourceId }: Values['statement'],
): number {
  const date = spokenOn ?? model.stores.source.at(sourceId, knownAt)?.value.publishedOn;
  return date ? firstDay(date) : Number.NEGATIVE_INFINITY;
}

export function doubtsOf(scope: Scope, held: Held, against: ReadonlyMap<number, readonly Saying[]>) {
  const { model, knownAt, asOf } = scope;
  const who = model.identities(knownAt);
  return model.stances.extra(held.row).statementIds.flatMap((of) =>
    (against.get(of) ?? []).map(({ type, statementId }) => {
      const last = model.stores.statement.get(statementId, knownAt)?.chain.at(-1);
      const speaker = last?.actorId == null ? null : who.of(last.actorId);
      return {
        type,
        statement: refTo(model, 'statement', statementId, knownAt),
        of: refTo(model, 'statement', of, knownAt),
        by: speaker === null ? (last?.description ?? null) : actorRef(model, speaker, knownAt).name,
        byHolder:
          speaker !== null && (speaker === held.holder || model.represents(speaker, held.holder, asOf, knownAt)),
      };
    }),
  );
}
