import { fold } from '../../domain/names.ts';
import type { ReadModel } from '../model/model.ts';
import { perModel } from '../model/per-model.ts';

/** The actors of the ledger's head by name and alias, brought up to date when an actor was written since. */
const calledIn = perModel((): { edition: number; ids: Map<string, number[]> } => ({ edition: -1, ids: new Map() }));

/**
 * The actors that stand and bear the name or the alias, in any case and without accents; merged ones are their survivor.
 * One is who is meant; of several nobody knows.
 */
export function actorsCalled(model: ReadModel, name: string): readonly number[] {
  const called = calledIn(model);
  const { actor } = model.stores;
  if (called.edition !== actor.edition) {
    called.edition = actor.edition;
    called.ids = new Map();
    const who = model.identities(model.head);
    for (const { id } of actor.entries()) {
      const value = actor.get(id, model.head);
      if (!value || who.of(id) !== id) continue;
      for (const key of new Set([value.name, ...value.aliases].map(fold)))
        called.ids.set(key, [...(called.ids.get(key) ?? []), id]);
    }
  }
  return called.ids.get(fold(name)) ?? [];
}
