import { z } from 'zod';
import { Refusal } from '../domain/refusal.ts';
import { component } from '../nouns/shapes.ts';
import { operation } from './context.ts';

const tag = 'health';

const Health = component('Health', 'The process is alive.', { status: z.literal('ok') });
const Readiness = component('Readiness', 'The server can answer questions.', {
  status: z.literal('ready'),
  revision: z.int().describe('Latest revision that this server has loaded.'),
  ledger: z.enum(['reachable', 'unreachable']).describe('unreachable: reads go on from memory, writes answer 503.'),
});

export const getHealth = operation(
  {
    id: 'getHealth',
    tag,
    summary: 'Check that the process is alive',
    description: 'Answers 200 as long as the process runs.',
    answer: Health,
  },
  () => ({ status: 'ok' as const }),
);

export const getReadiness = operation(
  {
    id: 'getReadiness',
    tag,
    summary: 'Check that the server can answer',
    description: 'Answers 503 until the read model is loaded.',
    answer: Readiness,
    problems: ['not-ready'],
  },
  ({ model, follower }, _request, reply) => {
    if (!follower.loaded) throw new Refusal('not-ready', 'the read model is being loaded');
    reply.header('cache-control', 'no-store');
    const ledger = follower.reachable ? ('reachable' as const) : ('unreachable' as const);
    return { status: 'ready' as const, revision: model.head, ledger };
  },
);
