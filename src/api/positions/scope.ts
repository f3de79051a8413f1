import type { World } from '../../domain/conditions.ts';
import { resolve } from '../../domain/positions.ts';
import type { Level, Voice } from '../../domain/vocabulary.ts';
import type { ReadModel } from '../../ledger/model.ts';
import type { Moment } from '../../ledger/moment.ts';
import { type Voices, voicesOn } from '../../ledger/voices.ts';

/** What a question about positions is asked of: the ledger, the moment, and the rules chosen. */
export interface Scope extends Moment {
  model: ReadModel;
  voice: Voice | undefined;
  firstHand: boolean;
  include: Set<string>;
  /** Who said what on a proposal; worked out once a question. */
  voices(proposalId: number): Map<number, Voices>;
  /** The same by everything on record, whatever the question asks to hear. */
  onRecord(proposalId: number): Map<number, Voices>;
  /** What conditions are held against: the world at the moment, by everything on record. */
  world: World;
}

export interface ScopeQuery {
  voice?: Voice | undefined;
  firstHand?: boolean | undefined;
  include?: readonly string[] | undefined;
}

export function scopeOf(model: ReadModel, moment: Moment, query: ScopeQuery): Scope {
  const firstHand = query.firstHand ?? false;
  const heard = remember((proposalId: number) => voicesOn(model, proposalId, moment.knownAt, { firstHand }));
  const all = firstHand ? remember((proposalId: number) => voicesOn(model, proposalId, moment.knownAt)) : heard;
  return {
    model,
    ...moment,
    voice: query.voice,
    firstHand,
    include: new Set(query.include),
    voices: heard,
    onRecord: all,
    world: {
      asOf: moment.asOf,
      level: (actorId, proposalId): Level | null =>
        resolve(all(proposalId).get(model.identities(moment.knownAt).of(actorId))?.own ?? [], moment.asOf)?.winner
          .level ?? null,
      event: (eventId) => model.stores.event.get(eventId, moment.knownAt) ?? null,
    },
  };
}

function remember<V>(work: (key: number) => V): (key: number) => V {
  const known = new Map<number, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = work(key);
      known.set(key, value);
    }
    return value;
  };
}
