import { fromDay, holds, toDay } from '../domain/time.ts';
import { type Heard, hear, RECORDED_VOTE, strongest } from '../domain/voice.ts';
import type { StagedVersion } from './changes.ts';
import type { ReadModel } from './model.ts';
import type { Kind, StanceValue, Values } from './nouns.ts';

/** Whose voice a stance of a batch is, by the statements, events and memberships as the batch leaves them. */
export class Hearing {
  readonly #model: ReadModel;
  readonly #versions: readonly StagedVersion[];
  readonly #value: (kind: Kind, id: number) => Values[Kind] | undefined;
  #speakers: Map<string, Values['membership'][]> | null | undefined;

  /** `value` is a record as it will stand after the batch. */
  constructor(
    model: ReadModel,
    versions: readonly StagedVersion[],
    value: (kind: Kind, id: number) => Values[Kind] | undefined,
  ) {
    this.#model = model;
    this.#versions = versions;
    this.#value = value;
  }

  /** A recorded vote is heard as such, whatever reports of it there are. */
  hear(value: StanceValue): Heard {
    if (this.isVote(value)) return RECORDED_VOTE;
    const day = fromDay(value.validFrom);
    // An older statement may name an actor by which somebody else is meant since.
    const who = this.#model.identities(this.#model.head);
    const heard = value.statementIds.map((id) => {
      const statement = this.#value('statement', id) as Values['statement'];
      const source = this.#value('source', statement.sourceId) as Values['source'];
      const chain = statement.chain.map((link) => ({ ...link, actorId: link.actorId && who.of(link.actorId) }));
      return hear(chain, value.actorId, (a) => this.#represents(a, value.actorId, day), source.publisher);
    });
    return strongest(heard);
  }

  isVote({ eventId }: StanceValue): boolean {
    return eventId !== null && (this.#value('event', eventId) as Values['event'] | undefined)?.kind === 'vote';
  }

  /** By the memberships as they will stand after this batch. */
  #represents(actorId: number, groupId: number, day: number): boolean {
    if (this.#speakers === undefined) this.#speakers = this.#speakersAfter();
    if (this.#speakers === null) return this.#model.represents(actorId, groupId, day, this.#model.head);
    const spells = this.#speakers.get(`${actorId} for ${groupId}`) ?? [];
    return spells.some((m) => holds(fromDay(m.validFrom), toDay(m.validTo), day));
  }

  /** Null where the batch leaves the memberships alone: the model knows them then. */
  #speakersAfter(): Map<string, Values['membership'][]> | null {
    const staged = this.#versions.filter(({ kind }) => kind === 'membership');
    if (staged.length === 0) return null;
    const ids = new Set([...this.#model.stores.membership.entries(), ...staged].map(({ id }) => id));
    const standing = [...ids].map((id) => this.#value('membership', id) as Values['membership'] | undefined);
    const speaking = standing.filter((m) => m !== undefined).filter((m) => m.represents);
    const who = this.#model.identities(this.#model.head);
    const speakers = new Map<string, Values['membership'][]>();
    for (const m of speaking) {
      const key = `${who.of(m.memberId)} for ${who.of(m.groupId)}`;
      speakers.set(key, [...(speakers.get(key) ?? []), m]);
    }
    return speakers;
  }
}
