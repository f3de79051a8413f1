import type { z } from 'zod';
import type { Context } from '../../api/context.ts';
import { filterQueryOf } from '../../api/evidence-filter.ts';
import { filterBy, recordNamed } from '../../api/names.ts';
import { snapshotOf } from '../../api/positions/snapshot.ts';
import { actorRef, refTo } from '../../api/present.ts';
import { type CommonGround, GROUNDS, isOpposed } from '../../domain/measures/common-ground.ts';
import { Refusal } from '../../domain/refusal.ts';
import { rowsFrom } from '../../http/tables/rows.ts';
import type { Moment } from '../../ledger/model/moment.ts';
import { stageOf } from '../../ledger/reading/proposal-stage.ts';
import { inSlices } from '../../runtime/turns.ts';
import { analysis } from '../analysis.ts';
import { actorsOf, proposalsOf, rulesOf } from '../selection.ts';
import { groundRow, type ProposalParties, placePartiesOn } from './ground.ts';
import { type CommonGroundQuery, getCommonGroundQuestion } from './question.ts';
import { Blockers, incompatiblePairs, packageConflicts, provisionsOf } from './relations.ts';

/** An answer with more cells is computed as it is written, and nothing of it is kept in memory. */
const MANY_CELLS = 20_000;
/** The most parties, because each row names all of them. */
const MOST_PARTIES = 20_000;

export const getCommonGround = analysis(getCommonGroundQuestion, async (context, { params, query }, moment) => {
  const { model } = context;
  const dossierId = recordNamed(model, 'dossier', params.id);
  const asked = proposalsOf(context, { ...query, dossier: params.id }, moment);
  const proposals = asked.filter((id) => stageOf(model, id, moment) === 'open');
  const parties = await partiesOf(context, query, dossierId, moment, proposals);
  if (parties.length > MOST_PARTIES) {
    const detail = `${parties.length} parties are more than ${MOST_PARTIES} in one row. Narrow it by parties or group`;
    throw Refusal.at('?parties', detail);
  }
  const isCounted = query.include !== undefined;
  const isLong = proposals.length * parties.length > MANY_CELLS;
  const snapshot = snapshotOf(model, moment, filterQueryOf(query));
  const rules = { ...rulesOf(query, moment), ...(query.parties && { once: false }) };
  const kept = new Map<number, ProposalParties>();
  const only = new Set(parties);
  const on = (id: number): ProposalParties => {
    const own = isLong ? snapshotOf(model, moment, filterQueryOf(query)) : snapshot;
    const placing = kept.get(id) ?? placePartiesOn(own, id, parties, only, rules);
    if (!isLong) kept.set(id, placing);
    return placing;
  };
  const placings = { ids: new Set(proposals), on };
  const parts = provisionsOf(snapshot, placings);
  const opposedIn = new Set<number>();
  await inSlices(parts, ([part, whole]) => void (on(part).parties.some(isOpposed) && opposedIn.add(whole)));
  const dossier = refTo(model, 'dossier', dossierId, moment.knownAt);
  const shown = parties.map((id) => actorRef(model, id, moment.knownAt));
  let [grounds, blockers] = [countsOfNone(), new Blockers()];
  function* rows() {
    [grounds, blockers] = [countsOfNone(), new Blockers()];
    for (const id of proposals) {
      const placing = on(id);
      blockers.add(placing);
      const row = groundRow(placing, opposedIn.has(id), isCounted);
      grounds[row.ground] = (grounds[row.ground] ?? 0) + 1;
      yield row;
    }
  }
  const lists = () => ({
    blockers: blockers.list(snapshot, isCounted),
    packages: packageConflicts(snapshot, placings, parts),
    incompatible: incompatiblePairs(snapshot, placings),
  });
  return {
    of: dossier,
    proposals,
    meta: (common) => ({ dossier, ...common, parties: shown, grounds }),
    rows: rowsFrom(rows),
    lists,
    long: isLong ? proposals.length : undefined,
  };
});

/** The parties named, the group's members on the day, the dossier's parties or, if it has none, all with a position. */
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

type Counts = Record<Exclude<CommonGround, 'left_out'>, number> & { left_out?: number };
const countsOfNone = () =>
  Object.fromEntries(GROUNDS.flatMap((ground) => (ground === 'left_out' ? [] : [[ground, 0]]))) as Counts;
