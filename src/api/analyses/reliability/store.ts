import type { FastifyReply } from 'fastify';
import { CoderAgreement, isDisagreement } from '../../../domain/codings.ts';
import type { RequestOf } from '../../../http/operation.ts';
import { LongRow, rowsIn } from '../../../http/slices.ts';
import { publicId } from '../../../ledger/nouns.ts';
import { inSlices } from '../../../turns.ts';
import { knownCoder } from '../../codings/store.ts';
import type { Context } from '../../context.ts';
import { actorRef, refTo } from '../../present.ts';
import { rangeOf } from '../../range.ts';
import { analysisMeta, isPinnedTo, namedActors, proposalsOf } from '../selection.ts';
import type * as contracts from './contracts.ts';
import { type Count, shownCount } from './figures.ts';
import { METHOD } from './method.ts';
import { type Reading, type Unit, unitsOf } from './units.ts';

type Asked = RequestOf<typeof contracts.listReliability>;
type Row = Count & { proposalId: number; cases: Unit[] };

/** Proposal by proposal, and over all of them together. */
export async function listReliability(context: Context, { query, format }: Asked, reply: FastifyReply) {
  const { model } = context;
  const moment = context.moment(query);
  const { knownAt } = moment;
  // A coding has no voice: whichever it is does not matter to what is asked of proposals and actors.
  const asked = { ...query, voice: 'own' as const };
  const { from, to } = rangeOf(query, moment.asOf);
  for (const coder of query.coders ?? []) knownCoder(model, 'coders', coder);
  const proposals = proposalsOf(context, asked, moment);
  const units = await unitsOf(context, {
    moment,
    proposals: new Set(proposals),
    actors: namedActors(context, asked, moment),
    coders: query.coders === undefined ? null : new Set(query.coders),
    holds: (day) => (query.from === undefined || day >= from) && day < to,
  });
  const all = new Tally(query.ambiguous);
  const rows: Row[] = [];
  await inSlices(counting(), () => {});
  if (isPinnedTo(METHOD, asked)) reply.pinned();
  const meta = analysisMeta(context, { moment, proposals }, METHOD, '/v1/reliability', query, rows.length);
  const withCases = query.include?.includes('disagreements') ?? false;
  return rowsIn(format, rows, show, { ...meta, pooled: shownCount(all.count()) });

  function* counting() {
    for (const proposalId of new Set(proposals)) {
      const read = units.get(proposalId);
      // Those that nobody has read are told of only where they are named.
      if (!read && query.proposals === undefined) continue;
      const tally = new Tally(query.ambiguous);
      const cases: Unit[] = [];
      for (const unit of read ?? []) {
        all.add(unit);
        if (tally.add(unit)) cases.push(unit);
        yield;
      }
      if (tally.isEmpty && query.proposals === undefined) continue;
      rows.push({ proposalId, ...tally.count(), cases: cases.sort(inOrder) });
    }
  }

  function show({ proposalId, cases, ...count }: Row) {
    const { disagreements, ...figures } = shownCount(count);
    const proposal = refTo(model, 'proposal', proposalId, knownAt);
    if (!withCases) return { proposal, ...figures, disagreements };
    return new LongRow({ proposal, ...figures, disagreements: { ...disagreements, cases: cases.map(showCase) } });
  }

  function showCase({ statementId, actorId, readings, adjudication }: Unit) {
    return {
      statement: refTo(model, 'statement', statementId, knownAt),
      actor: actorRef(model, actorId, knownAt),
      codings: readings.toSorted((a, b) => (a.coder < b.coder ? -1 : 1)).map(showReading),
      adjudication: adjudication && showReading(adjudication),
    };
  }
}

const showReading = ({ coder, level, id }: Reading) => ({ coder, level, coding: { id: publicId('coding', id) } });

const inOrder = (a: Unit, b: Unit) => a.statementId - b.statementId || a.actorId - b.actorId;

/** Units, counted one by one. */
class Tally {
  readonly #agreement: CoderAgreement;
  readonly #coders = new Set<string>();
  #alone = 0;
  #adjudicated = 0;

  constructor(ambiguous: 'exclude' | 'neutral') {
    this.#agreement = new CoderAgreement(ambiguous);
  }

  get isEmpty(): boolean {
    return this.#coders.size === 0 && this.#alone === 0;
  }

  /** Whether coders disagree on it. */
  add({ readings, adjudication }: Unit): boolean {
    if (readings.length < 2) {
      this.#alone += readings.length;
      return false;
    }
    const levels = readings.map(({ level }) => level);
    this.#agreement.add(levels);
    for (const { coder } of readings) this.#coders.add(coder);
    const isOne = isDisagreement(levels);
    if (isOne && adjudication) this.#adjudicated++;
    return isOne;
  }

  count(): Count {
    return {
      figures: this.#agreement.figures(),
      coders: this.#coders,
      alone: this.#alone,
      adjudicated: this.#adjudicated,
    };
  }
}
