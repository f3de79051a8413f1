import { evidenceFilterOf } from '../../api/evidence-filter.ts';
import { isExpected, outcomeAt, publicStatements } from '../../api/expectations.ts';
import { filterBy } from '../../api/names.ts';
import { actorRef } from '../../api/present.ts';
import { getOrCreate } from '../../domain/lists.ts';
import { brierScore, calibrationOf, type Forecast } from '../../domain/measures/expectations.ts';
import type { Day } from '../../domain/time.ts';
import type { ReadModel } from '../../ledger/model/model.ts';
import type { Moment } from '../../ledger/model/moment.ts';
import { inSlices } from '../../runtime/turns.ts';
import { analysis } from '../analysis.ts';
import { namedActors } from '../selection.ts';
import { listExpectationScoresQuestion } from './question.ts';

interface Record {
  forecasts: Forecast[];
  open: number;
}

export const listExpectationScores = analysis(listExpectationScoresQuestion, async (context, { query }, moment) => {
  const { model } = context;
  const { knownAt } = moment;
  const only = namedActors(context, { actors: query.holders, group: query.group }, moment, 'holders');
  const dossier = filterBy(model, 'dossier', 'dossier', query.dossier);
  const byHolder = await recordsOf(model, moment, dossier, evidenceFilterOf(query).publishedBy);
  const holders = only ? [...only] : [...byHolder.keys()].sort((a, b) => a - b);
  const found = holders.map((id) => ({ id, record: byHolder.get(id) ?? NOTHING }));
  const all = found.map(({ record }) => record);
  const overall = score({
    forecasts: all.flatMap(({ forecasts }) => forecasts),
    open: all.reduce((sum, { open }) => sum + open, 0),
  });
  return {
    proposals: [],
    rows: found,
    show: ({ id, record }: (typeof found)[number]) => ({ holder: actorRef(model, id, knownAt), ...score(record) }),
    meta: (common) => ({ ...common, overall }),
  };
});

const NOTHING: Record = { forecasts: [], open: 0 };

const score = ({ forecasts, open }: Record) => ({
  n: forecasts.length,
  brier: brierScore(forecasts),
  calibration: calibrationOf(forecasts),
  open,
});

/** Maps each holder to its forecasts that have resolved and the number of those still open, as of the moment. */
async function recordsOf(
  model: ReadModel,
  moment: Moment,
  dossier: number | undefined,
  publishedBy: Day | undefined,
): Promise<Map<number, Record>> {
  const { expectation, event } = model.stores;
  const who = model.identities(moment.knownAt);
  const records = new Map<number, Record>();
  await inSlices(expectation.ids(), (id) => {
    const value = expectation.get(id, moment.knownAt);
    if (!value || publicStatements(model, value, moment.knownAt, publishedBy).length === 0) return;
    if (dossier !== undefined && event.at(value.eventId, moment.knownAt)?.value.dossierId !== dossier) return;
    const { outcome, on } = outcomeAt(model, value, moment, publishedBy);
    // An expectation that was given up before it resolved, or formed afterwards, is no forecast.
    if (!isExpected(model, value, { ...moment, asOf: on === null ? moment.asOf : on - 1 })) return;
    const holder = who.of(value.holderId);
    const record = getOrCreate(records, holder, () => ({ forecasts: [], open: 0 }));
    if (outcome === 'open') record.open++;
    else
      record.forecasts.push({ likelihood: value.likelihood, percent: value.percent, occurred: outcome === 'occurred' });
  });
  return records;
}
