import type { ReadModel } from './model.ts';
import { Naming } from './naming.ts';
import { publicId, type Values } from './nouns.ts';
import { perModel } from './per-model.ts';

type Coding = Values['coding'];

export interface StagedCoding {
  id: number;
  value: Coding;
  /** Where the change that writes it stands. */
  pointer: string;
}

/** By the statements: what could stand in the place of another. */
const byStatement = perModel(() => new Naming<Coding>(({ statementId }) => [statementId]));

/** Of a reading there is one: of a coder alone, or, whoever makes it, of an adjudication. */
function placeOf(value: Coding, who: (actorId: number) => number): string {
  const coder = value.role === 'adjudication' ? '' : value.coder;
  return `${value.statementId} ${who(value.actorId)} ${value.proposalId} ${value.role} ${coder}`;
}

/**
 * Codings of a batch whose place is taken, as the batch leaves the ledger: by one that stands, or by an earlier
 * one of the batch. The database refuses it too (refuse_second_coding); this says which, and where.
 */
export function codedTwice(
  model: ReadModel,
  staged: readonly StagedCoding[],
  standing: (id: number) => Coding | undefined,
): { pointer: string; detail: string }[] {
  if (staged.length === 0) return [];
  const who = model.identities(model.head).of;
  const written = new Map<string, StagedCoding>();
  const ids = new Set(staged.map(({ id }) => id));
  const faults: { pointer: string; detail: string }[] = [];
  for (const coding of staged) {
    const { value, pointer } = coding;
    const place = placeOf(value, who);
    const beside = written.get(place);
    if (!beside) written.set(place, coding);
    const other = [...byStatement(model).of(model.stores.coding, value.statementId)].find((id) => {
      const one = ids.has(id) ? undefined : standing(id);
      return one !== undefined && placeOf(one, who) === place;
    });
    const which = value.role === 'adjudication' ? 'the adjudication' : `the reading of ${value.coder}`;
    if (other !== undefined) {
      const detail = `${publicId('coding', other)} is ${which} of this statement, actor and proposal already: amend it, or retract it first`;
      faults.push({ pointer, detail });
    } else if (beside) {
      faults.push({ pointer, detail: `another of this revision (${beside.pointer}) is ${which} already` });
    }
  }
  return faults;
}

/** Pairs of codings that would have one place if two actors were one. */
export function codedForBoth(model: ReadModel, one: number, other: number): [number, number][] {
  const { coding } = model.stores;
  const who = model.identities(model.head);
  const [into, lost] = [who.of(one), who.of(other)];
  const survivor = (actorId: number) => (who.of(actorId) === lost ? into : who.of(actorId));
  const places = new Map<string, number>();
  const pairs: [number, number][] = [];
  for (const { id } of coding.entries()) {
    const value = coding.get(id, model.head);
    if (!value || survivor(value.actorId) !== into) continue;
    const place = placeOf(value, survivor);
    const first = places.get(place);
    if (first === undefined) places.set(place, id);
    else pairs.push([first, id]);
  }
  return pairs;
}
