import type { FastifyReply } from 'fastify';
import type { RequestOf } from '../../http/operation.ts';
import type { ReadModel } from '../../ledger/model/model.ts';
import type { Moment } from '../../ledger/model/moment.ts';
import type { Written } from '../../ledger/write/write.ts';
import type { Context } from '../context.ts';
import { filterBy, namedStance, unknown } from '../names.ts';
import { listOf, upTo } from '../pages.ts';
import { acknowledge } from '../records.ts';
import type * as contracts from './contracts.ts';
import { heardRemembered, lineageOf, stanceAt } from './stance.ts';

type Asked<Name extends keyof typeof contracts> = RequestOf<(typeof contracts)[Name]>;

export async function createStance(context: Context, request: Asked<'createStance'>, reply: FastifyReply) {
  const { body } = request;
  const reason = `record a stance of ${body.actor} on ${body.proposal}`;
  return written(context, await context.write(request, [{ op: 'take', draft: body, pointer: '' }], reason), reply);
}

export async function correctStance(context: Context, request: Asked<'correctStance'>, reply: FastifyReply) {
  const { reason, ...draft } = request.body;
  const id = namedStance(context.model, request.params.id);
  return written(
    context,
    await context.write(request, [{ op: 'correct', id, draft, reason, pointer: '' }], reason),
    reply,
  );
}

export async function retractStance(context: Context, request: Asked<'retractStance'>, reply: FastifyReply) {
  const { reason } = request.body;
  const id = namedStance(context.model, request.params.id);
  return written(context, await context.write(request, [{ op: 'withdraw', id, reason, pointer: '' }], reason), reply);
}

export function getStance({ model, moment }: Context, { params, query }: Asked<'getStance'>) {
  const { knownAt } = moment(query);
  const id = namedStance(model, params.id);
  if ((model.stances.revision[id - 1] as number) > knownAt) throw unknown('stance', params.id);
  return { data: stanceAt(model, id - 1, knownAt) } as never;
}

export function getStanceHistory({ model, moment }: Context, { params, query }: Asked<'getStanceHistory'>) {
  const { knownAt } = moment(query);
  const rows = lineageOf(model, namedStance(model, params.id) - 1, knownAt);
  if (rows.length === 0) throw unknown('stance', params.id);
  return { data: rows.map((row) => stanceAt(model, row, knownAt)), meta: { total: rows.length, knownAt } } as never;
}

export function listStances(context: Context, request: Asked<'listStances'>) {
  const { model } = context;
  const { query } = request;
  const { stances } = model;
  const actor = filterBy(model, 'actor', 'actor', query.actor);
  const proposal = filterBy(model, 'proposal', 'proposal', query.proposal);
  const dossier = filterBy(model, 'dossier', 'dossier', query.dossier);
  const claimant = filterBy(model, 'actor', 'claimant', query.claimant);
  const statement = filterBy(model, 'statement', 'statement', query.statement);
  const event = filterBy(model, 'event', 'event', query.event);
  const candidates = ({ knownAt }: Moment) =>
    proposal !== undefined
      ? stances.ofProposal(proposal).map((row) => row + 1)
      : actor !== undefined
        ? actorRows(model, actor, knownAt).map((row) => row + 1)
        : upTo(stances.size);
  const matches = (id: number, { asOf, knownAt }: Moment) => {
    const row = id - 1;
    const who = model.identities(knownAt);
    if ((stances.revision[row] as number) > knownAt || (!query.withdrawn && !stances.live(row, knownAt))) return false;
    if (actor !== undefined && who.holder(row) !== who.of(actor)) return false;
    if (claimant !== undefined && who.claimant(row) !== who.of(claimant)) return false;
    if (event !== undefined && stances.event[row] !== event) return false;
    if (query.level !== undefined && stances.levelOf(row) !== query.level) return false;
    if (query.voice !== undefined && who.isOwn(row) !== (query.voice === 'own')) return false;
    if (statement !== undefined && !stances.extra(row).statementIds.includes(statement)) return false;
    if (query.asOf !== undefined && !((stances.from[row] as number) <= asOf && asOf < (stances.to[row] as number)))
      return false;
    return (
      dossier === undefined ||
      model.stores.proposal.at(stances.proposal[row] as number, knownAt)?.value.dossierId === dossier
    );
  };
  const heardOn = heardRemembered(model);
  const show = (id: number, { knownAt }: Moment) => stanceAt(model, id - 1, knownAt, heardOn);
  return listOf(context, request, query, candidates, matches, show) as never;
}

function actorRows(model: ReadModel, actor: number, knownAt: number): number[] {
  const who = model.identities(knownAt);
  return who.rowsOf(who.of(actor));
}

/** The stance as known at the revision that wrote it: a repeat of the request gets the same. */
function written(context: Context, done: Written, reply: FastifyReply) {
  const { id } = done.targets[0] as { id: number };
  acknowledge(reply, done, `/v1/stances/stn_${id}`);
  return { data: stanceAt(context.model, id - 1, done.revision) } as never;
}
