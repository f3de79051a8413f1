import { createHash } from 'node:crypto';
import { nearestPassage, standsIn } from '../../domain/quotes.ts';
import { type Kind, publicId, type Values } from '../../nouns/nouns.ts';
import type { ReadModel } from '../model/model.ts';
import { statementsBySource } from '../reading/records-by.ts';

/** The text of a source is kept with its SHA-256. */
export function sealText(source: Values['source']): void {
  source.textSha256 = source.text === null ? null : createHash('sha256').update(source.text).digest('hex');
}

export interface StagedQuoting {
  kind: 'statement' | 'source';
  id: number;
  pointer: string;
}

/** Quotes that do not stand in the kept text of their source, as the batch leaves both. */
export function* misquoted(
  model: ReadModel,
  staged: readonly StagedQuoting[],
  after: (kind: Kind, id: number) => Values[Kind] | undefined,
): Generator<{ pointer: string; detail: string }> {
  for (const { kind, id, pointer } of staged) {
    if (kind === 'statement') {
      const { quote, sourceId } = after('statement', id) as Values['statement'];
      const text = (after('source', sourceId) as Values['source'] | undefined)?.text ?? null;
      if (!quote || text === null || standsIn(text, quote.exact)) continue;
      const nearest = nearestPassage(text, quote.exact);
      const detail = `these words do not stand in the text of ${publicId('source', sourceId)}`;
      yield { pointer: `${pointer}/quote/exact`, detail: nearest ? `${detail}; nearest: “${nearest}”` : detail };
      continue;
    }
    const { text } = after('source', id) as Values['source'];
    if (text === null) continue;
    for (const statementId of statementsBySource(model).of(model.stores.statement, id)) {
      const statement = after('statement', statementId) as Values['statement'] | undefined;
      if (!statement?.quote || statement.sourceId !== id || standsIn(text, statement.quote.exact)) continue;
      yield {
        pointer: `${pointer}/text`,
        detail: `${publicId('statement', statementId)} quotes words that it does not have`,
      };
    }
  }
}
