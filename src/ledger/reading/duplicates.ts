import { appendTo } from '../../domain/lists.ts';
import type { Values } from '../../nouns/nouns.ts';
import type { Target } from '../database/revision.ts';
import type { ReadModel } from '../model/model.ts';
import { documentOf } from '../model/packed.ts';

export interface Duplicate {
  kind: 'statement' | 'stance';
  id: number;
  /** The first record that says the same. */
  first: number;
}

const documentAddress = ({ url, title, publisher, publishedOn }: Values['source']): string =>
  url ?? JSON.stringify([title, publisher, publishedOn]);

/** So many stances at once are looked for among all on their proposals, and fewer among all of their holders. */
const MANY = 100;

/**
 * Of the records that a revision wrote, those that say what an earlier one says that still stands. A statement: the same
 * words, speakers and day in the same document. A stance: the same level of the same actor on the same proposal over
 * the same time, by the same statements or event.
 */
export function* duplicatesIn(
  model: ReadModel,
  targets: readonly Target[],
  knownAt: number,
): Generator<undefined, Duplicate[]> {
  const { stances, stores } = model;
  const who = model.identities(knownAt);
  const rows = targets.flatMap(({ kind, id }) => (kind === 'stance' && stances.live(id - 1, knownAt) ? [id - 1] : []));
  const inside = rows.flatMap((row) => stances.extra(row).statementIds);
  const statements = new Set([
    ...targets.flatMap(({ kind, id }) => (kind === 'statement' ? [id] : [])),
    ...inside.filter((id) => stores.statement.firstRevisionOf(id) === knownAt),
  ]);
  const firsts = new Map<number, Map<string, number>>();
  const found: Duplicate[] = [];
  for (const id of [...statements].sort((a, b) => a - b)) {
    yield;
    const first = firstStatement(id);
    if (first !== id) found.push({ kind: 'statement', id, first });
  }
  /** By proposal and holder. */
  const written = new Map<number, Map<number, number[]>>();
  for (const row of rows) {
    const proposal = stances.proposal[row] as number;
    const on = written.get(proposal) ?? new Map<number, number[]>();
    written.set(proposal, on);
    appendTo(on, who.holder(row), row);
  }
  const near = new Map<number[], number[]>();
  for (const row of rowsAround()) {
    const like = written.get(stances.proposal[row] as number)?.get(who.holder(row));
    if (like?.some((one) => mayEqual(one, row)) && stances.live(row, knownAt)) appendTo(near, like, row);
  }
  for (const [like, all] of near) {
    if (all.length === 1) continue;
    const first = new Map<string, number>();
    for (const row of all) {
      yield;
      const said = saidBy(row);
      const earlier = first.get(said);
      if (earlier === undefined) first.set(said, row);
      else if (row >= (like[0] as number)) found.push({ kind: 'stance', id: row + 1, first: earlier + 1 });
    }
  }
  return found;

  /** Rows grouped by holder and proposal, in order. */
  function* rowsAround(): Generator<number> {
    if (rows.length < MANY) for (const holder of new Set(rows.map(who.holder))) yield* who.rowsOf(holder);
    else {
      for (const proposal of written.keys()) {
        for (let row = stances.firstOfProposal(proposal); row >= 0; row = stances.nextOfProposal(row)) yield row;
      }
    }
  }

  /** The first statement that says the same; itself where there is no other. */
  function firstStatement(id: number): number {
    const statement = stores.statement.get(id, knownAt);
    const source = statement && stores.source.get(statement.sourceId, knownAt);
    if (!source) return id;
    let said = firsts.get(statement.sourceId);
    if (!said) {
      said = saidIn(source);
      firsts.set(statement.sourceId, said);
    }
    return said.get(contentOf(statement)) ?? id;
  }

  function saidIn(like: Values['source']): Map<string, number> {
    const document = documentAddress(like);
    const said = new Map<string, number>();
    for (const sourceId of stores.source.naming('document', documentOf(like))) {
      const source = stores.source.get(sourceId, knownAt);
      if (!source || documentAddress(source) !== document) continue;
      for (const id of stores.statement.naming('source', sourceId)) {
        const statement = stores.statement.get(id, knownAt);
        if (statement?.sourceId !== sourceId) continue;
        const words = contentOf(statement);
        said.set(words, Math.min(id, said.get(words) ?? id));
      }
    }
    return said;
  }

  function contentOf({ quote, paraphrase, spokenOn, eventId, chain, signatories }: Values['statement']): string {
    const links = chain.map((link) => ({ ...link, actorId: link.actorId && who.of(link.actorId) }));
    return JSON.stringify([quote?.exact ?? null, paraphrase, spokenOn, eventId, links, signatories]);
  }

  /** Whether two stances on one proposal may be equal, without reading what they rest on. */
  function mayEqual(a: number, b: number): boolean {
    const { level, earliest, to, event } = stances;
    return level[a] === level[b] && earliest[a] === earliest[b] && to[a] === to[b] && event[a] === event[b];
  }

  function saidBy(row: number): string {
    const { basis, validFromEdtf, validToEdtf, statementIds } = stances.extra(row);
    const dates = [stances.validFrom(row), validFromEdtf, stances.to[row], validToEdtf];
    const under = statementIds.map(firstStatement);
    return JSON.stringify([stances.proposal[row], stances.levelOf(row), basis, dates, stances.event[row], under]);
  }
}
