import { allNames, fold } from '../../domain/names.ts';
import type { ReadModel } from '../model/model.ts';
import { actorsByName } from './records-by.ts';

/**
 * The actors that stand at the ledger's head and bear the name or the alias, in any case and without accents; merged
 * ones are their survivor. One is who is meant; of several nobody knows.
 */
export function actorsCalled(model: ReadModel, name: string): readonly number[] {
  const { actor } = model.stores;
  const who = model.identities(model.head);
  const sought = fold(name);
  return [...actorsByName(model).of(actor, sought)]
    .filter((id) => {
      const value = actor.get(id, model.head);
      return value && who.of(id) === id && allNames(value).some((one) => fold(one) === sought);
    })
    .sort((a, b) => a - b);
}
