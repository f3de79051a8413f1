import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.ts';
import { nounOperations } from '../nouns.ts';
import { SourceAmendment, SourceAnswer, SourceDraft, SourceFilters, SourceHistory, SourcePage } from './schema.ts';
import { matchingSources } from './store.ts';

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
