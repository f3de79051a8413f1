import { z } from 'zod';
import { begunBy, type Dates, extentOf, isHeldOn } from '../domain/edtf.ts';
import { appendTo } from '../domain/lists.ts';
import { bandOf, OPEN, OUTCOMES, probabilityOf, resolutionOf } from '../domain/measures/expectations.ts';
import { type Day, FOREVER, formatDay } from '../domain/time.ts';
import { permalink } from '../http/answer/links.ts';
import { asOf, flagParameter, knownAt, minRevision } from '../http/request/query.ts';
import { statedBy } from '../ledger/model/add.ts';
import type { ReadModel } from '../ledger/model/model.ts';
import { type Moment, pinsBy } from '../ledger/model/moment.ts';
import { type EvidenceFilter, eventOnRecord, isPublished } from '../ledger/reading/filter.ts';
import { EventContext } from '../nouns/event.ts';
import { expectation } from '../nouns/expectation.ts';
import { publicId, type Values } from '../nouns/nouns.ts';
import { ActorRef, component, DateText, EdtfText, MomentMeta, named, Ref } from '../nouns/shapes.ts';
import { Likelihood } from '../nouns/stance.ts';
import { inSlices } from '../runtime/turns.ts';
import { type Context, operation } from './context.ts';
import { EVIDENCE_FILTER, evidenceFilterOf } from './evidence-filter.ts';
import { filterBy, recordNamed } from './names.ts';
import { nounOperations } from './noun-operations.ts';
import { pinsOf } from './positions/snapshot.ts';
import { actorRef, momentMeta, refTo } from './present.ts';
import { IdOrSlug, rowTable } from './records.ts';

export const expectations = nounOperations({
  noun: expectation,
  filters: {
    holder: named('an actor').optional().describe('Only expectations of this actor.'),
    event: named('an event').optional().describe('Only expectations of this event.'),
    dossier: named('a dossier').optional().describe('Only expectations of events of this dossier.'),
    publishedBy: EVIDENCE_FILTER.publishedBy,
  },
  matching: ({ model }, query) => {
    const dossier = filterBy(model, 'dossier', 'dossier', query.dossier);
    const { publishedBy } = evidenceFilterOf(query);
    return (value, { knownAt }) => {
      if (publicStatements(model, value, knownAt, publishedBy).length === 0) return false;
      return dossier === undefined || model.stores.event.at(value.eventId, knownAt)?.value.dossierId === dossier;
    };
  },
});

type Value = Values['expectation'];

/** Whether the holder expected it on a day. As with a stance, it had begun by the day on which a statement says so. */
export function isExpected(
  model: ReadModel,
  { validFrom, validTo, statements }: Value,
  { asOf, knownAt }: Pick<Moment, 'asOf' | 'knownAt'>,
  dates?: Dates,
): boolean {
  const extent = extentOf(validFrom, validTo);
  if (extent.earliest === extent.from) return isHeldOn(extent, asOf, dates);
  const ids = statements.map(({ statementId }) => statementId);
  return isHeldOn(begunBy(extent, statedBy(model, ids, knownAt)), asOf, dates);
}

/** The statements that it rests on, of those published by a day if one is given. It was not public if there are none. */
export const publicStatements = (model: ReadModel, { statements }: Value, knownAt: number, by: Day | undefined) =>
  by === undefined ? statements : statements.filter(({ statementId }) => isPublished(model, statementId, knownAt, by));

/** The outcome of an expectation as of the moment or, if `publishedBy` is given, as far as it was public by that day. */
export function outcomeAt(model: ReadModel, { eventId, by }: Value, { asOf, knownAt }: Moment, publishedBy?: Day) {
  const day = Math.min(asOf, publishedBy ?? asOf);
  const resolution = resolutionOf(model.stores.event.at(eventId, knownAt)?.value as Values['event'], by, day);
  const isKnown =
    resolution.outcome !== 'occurred' || eventOnRecord(model, eventId, { asOf: day, knownAt }, publishedBy);
  return isKnown ? resolution : OPEN;
}

const Probability = z
  .strictObject({
    likelihood: Likelihood.nullable(),
    percent: z.int().nullable().describe('Probability that the holder stated, 0 to 100; null if it used a term.'),
    band: z
      .strictObject({ from: z.number(), to: z.number() })
      .describe('Range in per cent: that of the ICD-203 term, or the percentage twice.'),
    probability: z.number().describe('Probability, 0 to 1: the percentage, or the middle of the band.'),
  })
  .meta({ id: 'Probability' });

/** How likely the holder considers the event, with the band. */
function showProbability({ likelihood, percent }: Value) {
  const [from, to] = bandOf({ likelihood, percent });
  return { likelihood, percent, band: { from, to }, probability: probabilityOf({ likelihood, percent }) };
}

const Resolution = component('Resolution', 'What became of an expectation by the requested day.', {
  outcome: z
    .enum(OUTCOMES)
    .describe(
      'occurred: the event happened by the expectation’s last day. did_not_occur: that day has passed. open: neither, or not known to the day.',
    ),
  on: DateText.nullable().describe('Day by which the outcome was known; null while it is open.'),
});

const Expected = component('EventExpectation', 'How likely one actor holds an event to be.', {
  id: z.string(),
  holder: ActorRef,
  ...Probability.shape,
  by: EdtfText.nullable(),
  validFrom: EdtfText,
  validTo: EdtfText.nullable(),
  certainty: z
    .literal('possible')
    .optional()
    .describe('With dates=possible, for one that may have been held on the day. Left out if that is certain.'),
  statements: z.array(Ref).describe('Statements that support the expectation.'),
  resolution: Resolution,
});

const EventExpectationsAnswer = component('EventExpectationsAnswer', 'How likely actors hold one event to be.', {
  data: z.array(Expected).describe('Expectations, the likeliest first. They have no meaningful mean.'),
  meta: z.strictObject({
    ...MomentMeta,
    event: Ref,
    context: EventContext,
    occurredOn: DateText.nullable(),
    total: z.int(),
    permalink: z.string(),
  }),
});

const ended = flagParameter().optional().meta({
  description: 'true: also expectations that the holder had given up by the requested day.',
});

const { publishedBy, dates } = EVIDENCE_FILTER;

export const getEventExpectations = operation(
  {
    id: 'getEventExpectations',
    tag: 'expectations',
    summary: 'Who expects what of an event',
    description: 'The expectations held on the requested day, side by side, with what became of them.',
    params: IdOrSlug,
    query: z.strictObject({ asOf, knownAt, minRevision, ended, publishedBy, dates }),
    answer: EventExpectationsAnswer,
    table: rowTable(EventExpectationsAnswer),
    cache: true,
    pins: pinsBy(null),
    problems: ['unknown-record', 'wrong-kind', 'revision-not-yet'],
  },
  (context, { params, query }) => {
    const { model } = context;
    const eventId = recordNamed(model, 'event', params.id);
    const moment = context.moment(query);
    const { knownAt } = moment;
    const { publishedBy } = evidenceFilterOf(query);
    const isHeld = (value: Value, asked?: Dates) =>
      isExpected(model, query.ended ? { ...value, validTo: null } : value, moment, asked);
    const data = [...model.stores.expectation.naming('event', eventId)]
      .sort((a, b) => a - b)
      .flatMap((id) => {
        const value = model.stores.expectation.get(id, knownAt);
        if (value?.eventId !== eventId || !isHeld(value, query.dates)) return [];
        const statements = publicStatements(model, value, knownAt, publishedBy);
        if (statements.length === 0) return [];
        const { outcome, on } = outcomeAt(model, value, moment, publishedBy);
        return {
          id: publicId('expectation', id),
          holder: actorRef(model, value.holderId, knownAt),
          ...showProbability(value),
          by: value.by,
          validFrom: value.validFrom,
          validTo: value.validTo,
          certainty: isHeld(value) ? undefined : ('possible' as const),
          statements: statements.map(({ statementId }) => refTo(model, 'statement', statementId, knownAt)),
          resolution: { outcome, on: on === null ? null : formatDay(on) },
        };
      })
      .sort((a, b) => b.probability - a.probability);
    const event = refTo(model, 'event', eventId, knownAt);
    const path = `/v1/events/${event.slug}/expectations`;
    const value = eventOnRecord(model, eventId, { asOf: FOREVER, knownAt }, publishedBy);
    const meta = {
      ...momentMeta(model, moment),
      event,
      context: value?.context ?? 'hypothetical',
      occurredOn: value?.occurredOn ?? null,
      total: data.length,
      permalink: permalink(path, { ...query, ended: query.ended || undefined }, pinsOf(moment), null),
    };
    return { data, meta };
  },
);

export const ExpectationMark = component('ExpectationMark', 'How likely an actor considers an event.', {
  id: z.string(),
  event: Ref.describe('The event that is expected.'),
  ...Probability.shape,
});

/** Returns a function that gives what an actor expects of events with the proposal on their agenda. */
export async function openExpectations({ model }: Context, moment: Moment, { publishedBy, dates }: EvidenceFilter) {
  const { knownAt, asOf } = moment;
  const who = model.identities(knownAt);
  const expected = new Map<string, z.output<typeof ExpectationMark>[]>();
  await inSlices(model.stores.expectation.ids(), (id) => {
    const value = model.stores.expectation.get(id, knownAt);
    if (!value || !isExpected(model, value, { asOf, knownAt }, dates)) return;
    if (publicStatements(model, value, knownAt, publishedBy).length === 0) return;
    // Nobody expects any longer what has happened, or what was to happen by a day that has passed.
    if (outcomeAt(model, value, moment, publishedBy).outcome !== 'open') return;
    const mark = {
      id: publicId('expectation', id),
      event: refTo(model, 'event', value.eventId, knownAt),
      ...showProbability(value),
    };
    for (const { proposalId } of model.stores.event.get(value.eventId, knownAt)?.agenda ?? [])
      appendTo(expected, `${proposalId} ${who.of(value.holderId)}`, mark);
  });
  return (proposalId: number, actorId: number) => expected.get(`${proposalId} ${who.of(actorId)}`);
}
