import type { z } from 'zod';
import type { Context } from '../../api/context.ts';
import { filterQueryOf } from '../../api/evidence-filter.ts';
import { filterBy, recordNamed } from '../../api/names.ts';
import { snapshotOf } from '../../api/positions/snapshot.ts';
import { actorRef, refTo } from '../../api/present.ts';
import { GROUNDS, type Ground, isOpposed } from '../../domain/measures/common-ground.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Moment } from '../../ledger/model/moment.ts';
import { stageOf } from '../../ledger/reading/stage.ts';
import { inSlices } from '../../runtime/turns.ts';
import { analysis } from '../analysis.ts';
import { actorsOf, proposalsOf, rulesOf } from '../selection.ts';
import { groundRow, type Placing, placingOf } from './ground.ts';
import { type CommonGroundQuery, getCommonGroundQuestion } from './question.ts';
import { blockersIn, incompatiblePairs, packageConflicts, provisionsOf } from './relations.ts';

/** Each cell is a stance in the answer; more would be too large a text for one answer. */
const MOST_CELLS = 20_000;

export const getCommonGround = analysis(getCommonGroundQuestion, async (context, { params, query }, moment) => {
  const { model } = context;
  const dossierId = recordNamed(model, 'dossier', params.id);
  const asked = proposalsOf(context, { ...query, dossier: params.id }, moment);
  const proposals = asked.filter((id) => stageOf(model, id, moment) === 'open');
  const parties = await partiesOf(context, query, dossierId, moment, proposals);
  if (proposals.length * parties.length > MOST_CELLS) {
    const detail = `${proposals.length} proposals by ${parties.length} parties are more than ${MOST_CELLS} cells in one answer. Narrow it by parties, group, proposals or tag`;
    throw new Refusal('invalid-parameter', detail, [{ pointer: '?parties', detail }]);
  }
  const snapshot = snapshotOf(model, moment, filterQueryOf(query));
  const rules = { ...rulesOf(query, moment), ...(query.parties && { once: false }) };
  const placings = new Map<number, Placing>();
  await inSlices(proposals, (id) => void placings.set(id, placingOf(snapshot, id, parties, rules)));
  const parts = provisionsOf(snapshot, placings);
  const opposedIn = new Set(
    parts.filter(([part]) => placings.get(part)?.parties.some(isOpposed)).map(([, whole]) => whole),
  );
  const data: ReturnType<typeof groundRow>[] = [];
  await inSlices(placings.values(), (placing) => {
    data.push(groundRow(snapshot, placing, opposedIn.has(placing.proposalId)));
  });
  const dossier = refTo(model, 'dossier', dossierId, moment.knownAt);
  const shown = parties.map((id) => actorRef(model, id, moment.knownAt));
  const grounds = countsOf(data.map(({ ground }) => ground));
  return {
    of: dossier,
    proposals,
    rows: data,
    lists: {
      blockers: blockersIn(snapshot, placings),
      packages: packageConflicts(snapshot, placings, parts),
      incompatible: incompatiblePairs(snapshot, placings),
    },
    meta: (common) => ({ dossier, ...common, parties: shown, grounds }),
  };
});

/** The parties named, the group's members on the day, the dossier's parties or, without any, all that have a position in it. */
async function partiesOf(
  context: Context,
  query: z.output<typeof CommonGroundQuery>,
  dossierId: number,
  moment: Moment,
  proposals: number[],
): Promise<number[]> {
  const { model } = context;
  const who = model.identities(moment.knownAt);
  if (query.parties) {
    return [...new Set(query.parties.map((text) => who.of(filterBy(model, 'actor', 'parties', text) as number)))];
  }
  const parties = model.stores.dossier.get(dossierId, moment.knownAt)?.parties.map(({ actorId }) => actorId) ?? [];
  if (query.group === undefined && parties.length > 0) return [...new Set(parties.map(who.of))];
  return actorsOf(context, query, moment, proposals);
}

function countsOf(grounds: readonly Ground[]): Record<Ground, number> {
  const counts = Object.fromEntries(GROUNDS.map((ground) => [ground, 0])) as Record<Ground, number>;
  for (const ground of grounds) counts[ground]++;
  return counts;
}
