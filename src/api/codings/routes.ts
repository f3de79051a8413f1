import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.ts';
import { nounOperations } from '../nouns.ts';
import { CodingAmendment, CodingAnswer, CodingDraft, CodingFilters, CodingHistory, CodingPage } from './schema.ts';
import { matchingCodings } from './store.ts';

export function codingRoutes(app: FastifyInstance, context: Context): void {
  nounOperations(app, context, {
    kind: 'coding',
    path: '/v1/codings',
    names: { one: 'Coding', many: 'Codings' },
    about: 'a coding',
    draft: CodingDraft,
    amendment: CodingAmendment,
    answer: CodingAnswer,
    page: CodingPage,
    history: CodingHistory,
    filters: CodingFilters,
    matching: matchingCodings,
    writeProblems: ['coding-taken'],
  });
}
