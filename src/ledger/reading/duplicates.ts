import type { Values } from '../../nouns/nouns.ts';
import type { Target } from '../database/revision.ts';
import type { ReadModel } from '../model/model.ts';
import { Postings } from '../model/naming.ts';
import { markOf } from '../model/packed.ts';
import { perModel } from '../model/per-model.ts';
import { statementsBySource } from './records-by.ts';

export interface Duplicate {
  kind: 'statement' | 'stance';
  id: number;
  /** The first record that says the same. */
  first: number;
}

const documentOf = ({ url, title, publisher, publishedOn }: Values['source']): string =>
  url ?? JSON.stringify([title, publisher, publishedOn]);
const sourcesLike = perModel(() => new Postings<Values['source']>('document'));

/**
 * Of the records that a revision wrote, those that say what an earlier one says that still stands. A statement: the same
 * words, speakers and day in the same document. A stance: the same level of the same actor on the same proposal over
 * the same time, by the same statements or event.
 */
export function duplicatesIn(model: ReadModel, targets: readonly Target[], knownAt: number): Duplicate[] {
  const { stances, stores } = model;
  const who = model.identities(knownAt);
  const rows = targets.flatMap(({ kind, id }) => (kind === 'stance' && stances.live(id - 1, knownAt) ? [id - 1] : []));
  const inside = rows.flatMap((row) => stances.extra(row).statementIds);
  const statements = new Set([
    ...targets.flatMap(({ kind, id }) => (kind === 'statement' ? [id] : [])),
    ...inside.filter((id) => stores.statement.entry(id)?.versions[0]?.revision === knownAt),
  ]);
  const firsts = new Map<number, Map<string, number>>();
  const found: Duplicate[] = [];
  for (const id of [...statements].sort((a, b) => a - b)) {
    const first = firstStatement(id);
    if (first !== id) found.push({ kind: 'statement', id, first });
  }
  const onProposal = new Map<number, number[]>();
  for (const row of rows) {
    const proposal = stances.proposal[row] as number;
    onProposal.set(proposal, [...(onProposal.get(proposal) ?? []), row]);
  }
  for (const holder of new Set(rows.map((row) => who.holder(row)))) {
    const first = new Map<string, number>();
    for (const row of who.rowsOf(holder)) {
      const written = onProposal.get(stances.proposal[row] as number);
      if (!written?.some((one) => mayEqual(one, row)) || !stances.live(row, knownAt)) continue;
      const said = saidBy(row);
      if (!first.has(said)) first.set(said, row);
    }
    for (const row of rows) {
      if (who.holder(row) !== holder) continue;
      const earlier = first.get(saidBy(row)) as number;
      if (earlier < row) found.push({ kind: 'stance', id: row + 1, first: earlier + 1 });
    }
  }
  return found;

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
    return said.get(wordsOf(statement)) ?? id;
  }

  function saidIn(like: Values['source']): Map<string, number> {
    const document = documentOf(like);
    const said = new Map<string, number>();
    for (const sourceId of sourcesLike(model).of(stores.source, markOf(like.url ?? like.title))) {
      const source = stores.source.get(sourceId, knownAt);
      if (!source || documentOf(source) !== document) continue;
      for (const id of statementsBySource(model).of(stores.statement, sourceId)) {
        const statement = stores.statement.get(id, knownAt);
        if (statement?.sourceId !== sourceId) continue;
        const words = wordsOf(statement);
        said.set(words, Math.min(id, said.get(words) ?? id));
      }
    }
    return said;
  }

  function wordsOf({ quote, paraphrase, spokenOn, eventId, chain, signatories }: Values['statement']): string {
    const links = chain.map((link) => ({ ...link, actorId: link.actorId && who.of(link.actorId) }));
    return JSON.stringify([quote?.exact ?? null, paraphrase, spokenOn, eventId, links, signatories]);
  }

  /** Of two on one proposal, without reading what they rest on. */
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
