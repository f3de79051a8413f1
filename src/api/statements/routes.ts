import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.ts';
import { nounOperations } from '../nouns.ts';
import {
  StatementAmendment,
  StatementAnswer,
  StatementDraft,
  StatementFilters,
  StatementHistory,
  StatementPage,
} from './schema.ts';
import { matchingStatements } from './store.ts';

export function statementRoutes(app: FastifyInstance, context: Context): void {
  nounOperations(app, context, {
    kind: 'statement',
    path: '/v1/statements',
    names: { one: 'Statement', many: 'Statements' },
    about: 'a statement',
    draft: StatementDraft,
    amendment: StatementAmendment,
    answer: StatementAnswer,
    page: StatementPage,
    history: StatementHistory,
    filters: StatementFilters,
    matching: matchingStatements,
  });
}
