import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Values } from '../nouns/nouns.ts';
import { Line, Name } from '../nouns/shapes.ts';
import { SourceAmendment, SourceAnswer, SourceDraft, SourceHistory, SourcePage } from '../nouns/source.ts';
import { fold } from './actors.ts';
import type { Context } from './context.ts';
import { type NounSpec, nounOperations } from './noun-contracts.ts';

const SourceFilters = {
  publisher: Name.optional(),
  url: z.string().max(2000).optional(),
  q: Line.optional().describe('Part of the title, in any case.'),
};

const matchingSources: NounSpec<typeof SourceFilters>['matching'] = ({ model }, { publisher, url, q }) => {
  const sought = q === undefined ? undefined : fold(q);
  return (id, { knownAt }) => {
    const value = model.stores.source.at(id, knownAt)?.value as Values['source'];
    if (publisher !== undefined && fold(value.publisher) !== fold(publisher)) return false;
    if (url !== undefined && value.url !== url) return false;
    return sought === undefined || fold(value.title).includes(sought);
  };
};

export function sourceRoutes(app: FastifyInstance, context: Context): void {
  nounOperations(app, context, {
    kind: 'source',
    path: '/v1/sources',
    names: { one: 'Source', many: 'Sources' },
    about: 'a source',
    draft: SourceDraft,
    amendment: SourceAmendment,
    answer: SourceAnswer,
    page: SourcePage,
    history: SourceHistory,
    filters: SourceFilters,
    matching: matchingSources,
  });
}
