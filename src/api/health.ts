import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { Refusal } from '../domain/refusal.ts';
import { operation } from '../http/operation.ts';

const Health = z.strictObject({ status: z.literal('ok') }).meta({ id: 'Health' });
const Readiness = z
  .strictObject({
    status: z.literal('ready'),
    revision: z.int().describe('How far this server has followed the ledger.'),
    ledger: z.enum(['reachable', 'unreachable']).describe('Unreachable: reads go on from memory, writes answer 503.'),
  })
  .meta({ id: 'Readiness' });

interface State {
  /** Whether the read model is loaded. */
  ready(): boolean;
  head(): number;
  reachable(): boolean;
}

export function healthRoutes(app: FastifyInstance, state: State): void {
  const tag = 'health';
  operation(
    app,
    {
      method: 'GET',
      url: '/healthz',
      id: 'getHealth',
      tag,
      summary: 'Is the process alive',
      description: 'Answers as long as the process does.',
      answer: Health,
    },
    () => ({ status: 'ok' as const }),
  );

  operation(
    app,
    {
      method: 'GET',
      url: '/readyz',
      id: 'getReadiness',
      tag,
      summary: 'Can it answer questions',
      description: 'Answers 503 until the read model is loaded.',
      answer: Readiness,
      problems: ['not-ready'],
    },
    (_request, reply) => {
      if (!state.ready()) throw new Refusal('not-ready', 'the read model is being loaded');
      reply.header('cache-control', 'no-store');
      return {
        status: 'ready' as const,
        revision: state.head(),
        ledger: state.reachable() ? ('reachable' as const) : ('unreachable' as const),
      };
    },
  );
}
