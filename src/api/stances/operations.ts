import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { type Day, holds } from '../../domain/time.ts';
import { asOf, flagParameter, paging } from '../../http/request/query.ts';
import { tableOf } from '../../http/tables/table.ts';
import type { Identities } from '../../ledger/model/identities.ts';
import { type Moment, pinsMoment } from '../../ledger/model/moment.ts';
import { filterAt } from '../../ledger/reading/filter.ts';
import type { Written } from '../../ledger/write/write.ts';
import { Level, named, Reason } from '../../nouns/shapes.ts';
import {
  Stance,
  StanceAnswer,
  StanceCorrection,
  StanceDraft,
  StanceHistory,
  StancePage,
  Voice,
} from '../../nouns/stance.ts';
import { type Context, operation } from '../context.ts';
import { EVIDENCE_FILTER, evidenceFilterOf } from '../evidence-filter.ts';
import { filterBy, recordNamed, unknownRecord } from '../names.ts';
import { HistoryQuery, NAMED_PROBLEMS, WRITE_PROBLEMS } from '../noun-operations.ts';
import { listOf, upTo } from '../pages.ts';
import { proposalFilter } from '../proposals.ts';
import { acknowledge, withWarnings } from '../records.ts';
import { lineageOf, rememberVoices, stanceAt, stanceLines } from './stance.ts';

const StanceFilters = {
  actor: named('an actor').optional().describe('Only stances of this actor.'),
  proposal: named('a proposal').optional().describe('Only stances on this proposal.'),
  dossier: named('a dossier').optional().describe('Only stances on proposals of this dossier.'),
  partOf: named('a proposal').optional().describe('Only stances on the provisions of this package.'),
  claimant: named('an actor').optional().describe('Only stances that this actor attributes to others.'),
  statement: named('a statement').optional().describe('Only stances that this statement supports.'),
  event: named('an event').optional().describe('Only stances that belong to this event.'),
  level: Level.optional().describe('Only stances at this level.'),
  voice: Voice.optional().describe('Only stances in this voice. Default: both.'),
  ...EVIDENCE_FILTER,
};

const tag = 'stances';
const table = tableOf(Stance);
const params = z.strictObject({ id: z.string().max(120).describe('Id of the stance, such as stn_1.') });
const withdrawn = flagParameter()
  .default(false)
  .meta({ description: 'true: lists corrected and retracted stances as well.' });
const one = { tag, params };
const read = { ...one, query: HistoryQuery, cache: true, problems: NAMED_PROBLEMS };
const ListQuery = z.strictObject({ ...paging, asOf, withdrawn, ...StanceFilters });
const WRITES = [...WRITE_PROBLEMS, 'stance-overlap', 'slug-taken'] as const;
export const GONE = ['already-superseded', 'already-retracted'] as const;

export const createStance = operation(
  {
    id: 'createStance',
    tag,
    summary: 'Record a stance',
    description:
      'Statements and their sources are given inline, or by id or slug. Everything is written as one revision. The voice follows from the statements’ chains.',
    body: StanceDraft,
    answer: StanceAnswer,
    status: 201,
    write: true,
    problems: WRITES,
  },
  async (context, request, reply) => {
    const { body } = request;
    const reason = `record a stance of ${body.actor} on ${body.proposal}`;
    const written = await context.write(request, [{ op: 'take', draft: body, pointer: '' }], reason);
    return answerWritten(context, written, reply);
  },
);

export const listStances = operation(
  {
    id: 'listStances',
    tag,
    summary: 'List stances',
    description:
      'In order of id. With `asOf` or `dates`, only the stances in force on that day or, with `dates=possible`, perhaps.',
    query: ListQuery,
    answer: StancePage,
    table,
    cache: true,
    pins: pinsMoment,
    problems: ['unknown-reference', 'revision-not-yet', 'unknown-record', 'wrong-kind'],
  },
  (context, request) => {
    const { model } = context;
    const { query } = request;
    const { stances } = model;
    const actor = filterBy(model, 'actor', 'actor', query.actor);
    const proposal = filterBy(model, 'proposal', 'proposal', query.proposal);
    const isOnAsked = proposalFilter(model, query);
    const claimant = filterBy(model, 'actor', 'claimant', query.claimant);
    const statement = filterBy(model, 'statement', 'statement', query.statement);
    const event = filterBy(model, 'event', 'event', query.event);
    const candidates = ({ knownAt }: Moment) => {
      if (proposal !== undefined) return stances.ofProposal(proposal).map((row) => row + 1);
      const who = model.identities(knownAt);
      if (actor !== undefined) return who.rowsOf(who.of(actor)).map((row) => row + 1);
      return upTo(stances.size);
    };
    const filter = evidenceFilterOf(query);
    const onDay = query.asOf !== undefined || query.dates !== undefined;
    const isPossible = query.dates === 'possible';
    const beginOf = isPossible ? stances.earliestOf : (row: number) => stances.from[row] as Day;
    const endOf = isPossible ? stances.untilOf : (row: number) => stances.to[row] as Day;
    let at: { moment: Moment; who: Identities; passes: ReturnType<typeof filterAt> } | null = null;
    // The total needs a test of every stance, so the checks of columns that rule out most stances come first.
    const matches = (id: number, moment: Moment) => {
      const row = id - 1;
      const { asOf, knownAt } = moment;
      if ((stances.revision[row] as number) > knownAt || (!query.withdrawn && !stances.isOpen(row, knownAt)))
        return false;
      if (onDay && !holds(beginOf(row), endOf(row), asOf)) return false;
      if (at?.moment !== moment)
        at = { moment, who: model.identities(knownAt), passes: filterAt(model, knownAt, filter) };
      const { who, passes } = at;
      if (actor !== undefined && who.holder(row) !== who.of(actor)) return false;
      if (claimant !== undefined && who.claimant(row) !== who.of(claimant)) return false;
      if (event !== undefined && stances.event.at(row) !== event) return false;
      if (query.level !== undefined && stances.levelOf(row) !== query.level) return false;
      if (query.voice !== undefined && who.isOwn(row) !== (query.voice === 'own')) return false;
      if (statement !== undefined && !stances.extra(row).statementIds.includes(statement)) return false;
      if (passes && !passes(row)) return false;
      return isOnAsked(stances.proposal[row] as number, knownAt);
    };
    const voicesOf = rememberVoices(model);
    const show = (id: number, { knownAt }: Moment) => stanceAt(model, id - 1, knownAt, voicesOf);
    const lines = ({ knownAt }: Moment) => stanceLines(model, knownAt, voicesOf);
    return listOf(context, request, query, candidates, matches, show, lines);
  },
);

export const getStance = operation(
  {
    ...read,
    id: 'getStance',
    summary: 'Read a stance',
    description: 'The stance as known at `knownAt`; a corrected or retracted one says so.',
    answer: StanceAnswer,
    page: '/desk/stances',
  },
  ({ model, moment }, { params, query }) => {
    const { knownAt } = moment(query);
    const id = recordNamed(model, 'stance', params.id);
    if ((model.stances.revision[id - 1] as number) > knownAt) throw unknownRecord('stance', params.id);
    return { data: stanceAt(model, id - 1, knownAt) };
  },
);

export const getStanceHistory = operation(
  {
    ...read,
    id: 'getStanceHistory',
    summary: 'Every coding of a stance',
    description: 'The stance and its corrections, oldest first, whichever of them is requested.',
    answer: StanceHistory,
    table,
  },
  ({ model, moment }, { params, query }) => {
    const { knownAt } = moment(query);
    const rows = lineageOf(model, recordNamed(model, 'stance', params.id) - 1, knownAt);
    if (rows.length === 0) throw unknownRecord('stance', params.id);
    return { data: rows.map((row) => stanceAt(model, row, knownAt)), meta: { total: rows.length, knownAt } };
  },
);

export const correctStance = operation(
  {
    ...one,
    id: 'correctStance',
    summary: 'Correct a stance',
    description:
      'Writes a stance that supersedes this one, with what was coded wrong and the reason. For a change of mind, record a new stance instead. Actor and proposal cannot be corrected: retract the stance and record a new one.',
    body: StanceCorrection,
    answer: StanceAnswer,
    status: 201,
    write: true,
    problems: [...NAMED_PROBLEMS, ...WRITES, ...GONE],
  },
  async (context, request, reply) => {
    const { reason, ...draft } = request.body;
    const id = recordNamed(context.model, 'stance', request.params.id);
    const written = await context.write(request, [{ op: 'correct', id, draft, reason, pointer: '' }], reason);
    return answerWritten(context, written, reply);
  },
);

export const retractStance = operation(
  {
    ...one,
    id: 'retractStance',
    summary: 'Retract a stance',
    description: 'Withdraws the stance, with a reason. Nothing is deleted: earlier moments still show it.',
    body: Reason,
    answer: StanceAnswer,
    write: true,
    problems: [...NAMED_PROBLEMS, ...GONE],
  },
  async (context, request, reply) => {
    const { reason } = request.body;
    const id = recordNamed(context.model, 'stance', request.params.id);
    const written = await context.write(request, [{ op: 'withdraw', id, reason, pointer: '' }], reason);
    return answerWritten(context, written, reply);
  },
);

/** The stance as known at the revision that wrote it, so that a repeated request gets the same answer. */
function answerWritten({ model }: Context, written: Written, reply: FastifyReply) {
  const { id } = written.targets[0] as { id: number };
  acknowledge(reply, written, `/v1/stances/stn_${id}`);
  return withWarnings(model, written, { data: stanceAt(model, id - 1, written.revision) });
}
