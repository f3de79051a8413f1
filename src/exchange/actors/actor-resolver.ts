import { getOrCreate } from '../../domain/lists.ts';
import type { ReadModel } from '../../ledger/model/model.ts';
import type { Draft } from '../../ledger/write/changes.ts';
import { actor } from '../../nouns/actor.ts';
import { faultsOf, inPlainWords } from '../../nouns/faults.ts';
import { publicId } from '../../nouns/nouns.ts';
import type { ActorQuery } from '../import/entry.ts';
import type { ActorCandidate, Directory } from './directory.ts';

/** The answer to a query: an id or slug, with a draft if the actor is to be created, or the reason why there is none. */
type Answer = { name: string; create?: Draft } | { reason: string };

/** Answers the actor queries of one batch, each query once. */
export class ActorResolver {
  readonly #answers = new Map<ActorQuery, Answer>();

  constructor(
    private readonly model: ReadModel,
    private readonly directory: Directory,
    /** `noun:slug` of each record that the batch itself creates. */
    private readonly brought: ReadonlySet<string>,
  ) {}

  answer(query: ActorQuery): Answer {
    return getOrCreate(this.#answers, query, () => this.#find(query));
  }

  #find(query: ActorQuery): Answer {
    const found = this.directory.resolve(query);
    if (found.kind === 'one') return { name: publicId('actor', found.id) };
    if (found.kind === 'ambiguous') return { reason: ambiguous(query, found.candidates) };
    if (!query.orElse) return { reason: `nobody is known as ${inWords(query)}` };
    const { slug, name } = query.orElse;
    if (this.brought.has(`actor:${slug}`)) return { name: slug as string };
    const id = this.model.stores.actor.idOf(slug as string);
    // Created for such a query before, though it does not match this one, for example because its codes are dated.
    if (id !== undefined && this.model.stores.actor.get(id, this.model.head)?.name === name)
      return { name: publicId('actor', id) };
    const read = actor.draft.safeParse(query.orElse, { error: inPlainWords('body'), reportInput: true });
    if (read.success) return { name: read.data.slug, create: read.data };
    const [fault] = faultsOf(read.error.issues, 'body');
    return {
      reason: `nobody is known as ${inWords(query)}, nor can be created: ${fault?.pointer.slice(1)} ${fault?.detail}`,
    };
  }
}

function inWords({ wanted: { codes = [], name, on } }: ActorQuery): string {
  const by = codes.map(({ scheme, value }) => `${scheme} ${value}`);
  if (name !== undefined) by.unshift(`"${name}"`);
  return `${by.join(', ')}${on === undefined ? '' : ` on ${on}`}`;
}

function ambiguous(query: ActorQuery, candidates: ActorCandidate[]): string {
  const shown = candidates.map(({ id, slug, name }) => `${name} (${slug ?? publicId('actor', id)})`);
  return candidates.length === 1
    ? `nobody is known as ${inWords(query)}; the nearest is ${shown[0]}`
    : `${inWords(query)} may be ${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}: say which, by slug or code`;
}
