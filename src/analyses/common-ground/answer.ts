import type { z } from 'zod';
import type { Context } from '../../api/context.ts';
import { filterQueryOf } from '../../api/evidence-filter.ts';
import { recordNamed } from '../../api/names.ts';
import { includedDirectness, stanceRefOf } from '../../api/positions/position.ts';
import { askedActors } from '../../api/positions/row-actors.ts';
import { type Snapshot, snapshotOf } from '../../api/positions/snapshot.ts';
import { actorRef, refTo } from '../../api/present.ts';
import { appendTo, getOrCreate } from '../../domain/lists.ts';
import { type CommonGround, GROUNDS, isAbsent, isOpposed } from '../../domain/measures/common-ground.ts';
import { Refusal } from '../../domain/refusal.ts';
import { type ProposalRelation, score } from '../../domain/vocabulary.ts';
import { rowsFrom } from '../../http/tables/rows.ts';
import type { Moment } from '../../ledger/model/moment.ts';
import { stageOf } from '../../ledger/reading/absence.ts';
import { inSlices } from '../../runtime/turns.ts';
import { analysis } from '../analysis.ts';
import { actorsOf, proposalsOf, rulesOf } from '../selection.ts';
import { alignmentsOn, groundRow, type Party, type ProposalParties, showStance } from './ground.ts';
import { type CommonGroundQuery, getCommonGroundQuestion, type PackageConflict } from './question.ts';

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
  const isLong = proposals.length * parties.length > MANY_CELLS;
  const counted = { ...filterQueryOf(query), minConfidence: query.minConfidence, include: query.include };
  const snapshot = snapshotOf(model, moment, counted);
  const rules = { ...rulesOf(query, moment), ...(query.parties && { once: false }) };
  const kept = new Map<number, ProposalParties>();
  const only = new Set(parties);
  const on = (id: number): ProposalParties => {
    const own = isLong ? snapshotOf(model, moment, counted) : snapshot;
    const aligned = kept.get(id) ?? alignmentsOn(own, id, parties, only, rules);
    if (!isLong) kept.set(id, aligned);
    return aligned;
  };
  const alignments = { ids: new Set(proposals), on };
  const parts = provisionsOf(snapshot, alignments);
  const opposedIn = new Set<number>();
  await inSlices(parts, ([part, whole]) => void (on(part).parties.some(isOpposed) && opposedIn.add(whole)));
  const dossier = refTo(model, 'dossier', dossierId, moment.knownAt);
  const shown = parties.map((id) => actorRef(model, id, moment.knownAt));
  let [grounds, blockers] = [countsOfNone(), new Blockers()];
  function* rows() {
    [grounds, blockers] = [countsOfNone(), new Blockers()];
    for (const id of proposals) {
      const aligned = on(id);
      blockers.add(aligned);
      const row = groundRow(aligned, opposedIn.has(id));
      grounds[row.ground] = (grounds[row.ground] ?? 0) + 1;
      yield row;
    }
  }
  const lists = () => ({
    blockers: blockers.list(snapshot),
    packages: packageConflicts(snapshot, alignments, parts),
    incompatible: incompatiblePairs(snapshot, alignments),
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
  const named = askedActors(context, { actors: query.parties }, moment, 'parties');
  if (named) return named;
  const who = model.identities(moment.knownAt);
  const parties = model.stores.dossier.get(dossierId, moment.knownAt)?.parties.map(({ actorId }) => actorId) ?? [];
  if (query.group === undefined && parties.length > 0) return [...new Set(parties.map(who.of))];
  return actorsOf(context, query, moment, proposals);
}

type Counts = Record<Exclude<CommonGround, 'left_out'>, number> & { left_out?: number };
const countsOfNone = () =>
  Object.fromEntries(GROUNDS.flatMap((ground) => (ground === 'left_out' ? [] : [[ground, 0]]))) as Counts;

/** Where the parties stand on each proposal; `on` computes it again at each call if there are too many to keep. */
interface Alignments {
  ids: ReadonlySet<number>;
  on(proposalId: number): ProposalParties;
}

/** Pairs of proposals in the answer between which a relation of this type is recorded. */
function* related({ model, knownAt }: Snapshot, alignments: Alignments, type: ProposalRelation) {
  for (const id of alignments.ids) {
    const { relations = [] } = model.stores.proposal.get(id, knownAt) ?? {};
    for (const relation of relations)
      if (relation.type === type && alignments.ids.has(relation.proposalId)) yield [id, relation.proposalId] as const;
  }
}

/** Pairs each provision with every package that contains it, directly or within another provision. */
function provisionsOf(snapshot: Snapshot, alignments: Alignments): [part: number, whole: number][] {
  const wholes = new Map<number, number[]>();
  for (const [part, whole] of related(snapshot, alignments, 'part_of')) appendTo(wholes, part, whole);
  return [...wholes.keys()].flatMap((part) => {
    const above = new Set<number>();
    const climb = (id: number) => {
      for (const whole of wholes.get(id) ?? []) {
        if (whole === part || above.has(whole)) continue;
        above.add(whole);
        climb(whole);
      }
    };
    climb(part);
    return [...above].map((whole): [number, number] => [part, whole]);
  });
}

const supports = ({ level }: Party): boolean => level !== null && (score(level) ?? 0) > 0;

/** Parties whose levels on a package and on a provision of it conflict. */
function* packageConflicts(snapshot: Snapshot, alignments: Alignments, parts: readonly [number, number][]) {
  const { model, knownAt } = snapshot;
  for (const [part, whole] of parts) {
    const [ofPart, ofWhole] = [partiesOn(alignments, part), partiesOn(alignments, whole)];
    for (const [i, provision] of ofPart.entries()) {
      const kind = kindOf(ofWhole[i] as Party, provision);
      if (kind === null || provision.held === null) continue;
      const held = ofWhole[i]?.held ?? null;
      yield {
        package: refTo(model, 'proposal', whole, knownAt),
        provision: refTo(model, 'proposal', part, knownAt),
        actor: actorRef(model, provision.actorId, knownAt),
        kind,
        packageLevel: held?.level ?? null,
        provisionLevel: provision.held.level,
        packageStance: held && stanceRefOf(snapshot, held.row),
        provisionStance: stanceRefOf(snapshot, provision.held.row),
      };
    }
  }
}

function kindOf(whole: Party, part: Party): z.input<typeof PackageConflict>['kind'] | null {
  if (supports(whole) && isOpposed(part)) return 'supports_package_opposes_provision';
  if (isOpposed(whole) && supports(part)) return 'opposes_package_supports_provision';
  return isAbsent(whole) && isOpposed(part) ? 'no_level_on_package_opposes_provision' : null;
}

/** Pairs of proposals that exclude each other, each pair once, with the parties that support both. */
function* incompatiblePairs(snapshot: Snapshot, alignments: Alignments) {
  const { model, knownAt } = snapshot;
  const seen = new Set<string>();
  for (const [id, target] of related(snapshot, alignments, 'incompatible_with')) {
    const [one, other] = id < target ? [id, target] : [target, id];
    if (one === other || seen.has(`${one} ${other}`)) continue;
    seen.add(`${one} ${other}`);
    const [ofOne, ofOther] = [partiesOn(alignments, one), partiesOn(alignments, other)];
    const both = ofOne.flatMap((party, i) => {
      const same = ofOther[i] as Party;
      if (!supports(party) || !supports(same)) return [];
      return [
        {
          actor: actorRef(model, party.actorId, knownAt),
          one: showStance(snapshot, party),
          other: showStance(snapshot, same),
        },
      ];
    });
    yield {
      one: refTo(model, 'proposal', one, knownAt),
      other: refTo(model, 'proposal', other, knownAt),
      both,
      unopposed: ![...ofOne, ...ofOther].some(isOpposed),
    };
  }
}

/** What each party opposes without conditions. */
class Blockers {
  readonly #blocks = new Map<number, { proposalId: number; row: number }[]>();

  add({ proposalId, parties }: ProposalParties): void {
    for (const { actorId, alignment, held } of parties) {
      const known = getOrCreate(this.#blocks, actorId, () => []);
      if (alignment === 'opposes' && held) known.push({ proposalId, row: held.row });
    }
  }

  /** Those who block most come first. */
  *list(snapshot: Snapshot) {
    const { model, knownAt } = snapshot;
    const all = [...this.#blocks].filter(([, blocked]) => blocked.length > 0);
    for (const [actorId, blocked] of all.sort(([, a], [, b]) => b.length - a.length)) {
      const proposals = blocked.map(({ proposalId, row }) => ({
        proposal: refTo(model, 'proposal', proposalId, knownAt),
        level: model.stances.levelOf(row),
        stance: stanceRefOf(snapshot, row),
      }));
      const rows = blocked.map(({ row }) => row);
      const directness = includedDirectness(snapshot, rows);
      yield { actor: actorRef(model, actorId, knownAt), n: blocked.length, directness, proposals };
    }
  }
}

const partiesOn = (alignments: Alignments, id: number): Party[] => alignments.on(id).parties;
