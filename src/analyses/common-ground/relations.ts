import type { z } from 'zod';
import { stanceRefOf } from '../../api/positions/position.ts';
import type { Snapshot } from '../../api/positions/snapshot.ts';
import { actorRef, refTo } from '../../api/present.ts';
import { score } from '../../domain/levels.ts';
import { isAbsent, isOpposed } from '../../domain/measures/common-ground.ts';
import type { ProposalRelation } from '../../domain/vocabulary.ts';
import { type Party, type Placing, showStance } from './ground.ts';
import type { PackageConflict } from './question.ts';

type Placings = ReadonlyMap<number, Placing>;

/** Pairs of proposals of the answer that stand in a relation. */
function* related({ model, knownAt }: Snapshot, placings: Placings, type: ProposalRelation) {
  for (const id of placings.keys()) {
    const { relations = [] } = model.stores.proposal.get(id, knownAt) ?? {};
    for (const relation of relations)
      if (relation.type === type && placings.has(relation.proposalId)) yield [id, relation.proposalId] as const;
  }
}

/** Every provision with every package that it is a part of, parts of parts too. */
export function provisionsOf(snapshot: Snapshot, placings: Placings): [part: number, whole: number][] {
  const wholes = new Map<number, number[]>();
  for (const [part, whole] of related(snapshot, placings, 'part_of'))
    wholes.set(part, [...(wholes.get(part) ?? []), whole]);
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
export function packageConflicts(snapshot: Snapshot, placings: Placings, parts: readonly [number, number][]) {
  const { model, knownAt } = snapshot;
  return parts.flatMap(([part, whole]) => {
    const [ofPart, ofWhole] = [partiesOn(placings, part), partiesOn(placings, whole)];
    return ofPart.flatMap((provision, i) => {
      const kind = kindOf(ofWhole[i] as Party, provision);
      if (kind === null || provision.held === null) return [];
      const held = ofWhole[i]?.held ?? null;
      return [
        {
          package: refTo(model, 'proposal', whole, knownAt),
          provision: refTo(model, 'proposal', part, knownAt),
          actor: actorRef(model, provision.actorId, knownAt),
          kind,
          packageLevel: held?.level ?? null,
          provisionLevel: provision.held.level,
          packageStance: held && stanceRefOf(snapshot, held.row),
          provisionStance: stanceRefOf(snapshot, provision.held.row),
        },
      ];
    });
  });
}

function kindOf(whole: Party, part: Party): z.input<typeof PackageConflict>['kind'] | null {
  if (supports(whole) && isOpposed(part)) return 'supports_package_opposes_provision';
  if (isOpposed(whole) && supports(part)) return 'opposes_package_supports_provision';
  return isAbsent(whole) && isOpposed(part) ? 'no_level_on_package_opposes_provision' : null;
}

/** Pairs that cannot both be, each once, and who supports both. */
export function incompatiblePairs(snapshot: Snapshot, placings: Placings) {
  const { model, knownAt } = snapshot;
  const seen = new Set<string>();
  return [...related(snapshot, placings, 'incompatible_with')].flatMap(([id, target]) => {
    const [one, other] = id < target ? [id, target] : [target, id];
    if (one === other || seen.has(`${one} ${other}`)) return [];
    seen.add(`${one} ${other}`);
    const [ofOne, ofOther] = [partiesOn(placings, one), partiesOn(placings, other)];
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
    return [
      {
        one: refTo(model, 'proposal', one, knownAt),
        other: refTo(model, 'proposal', other, knownAt),
        both,
        unopposed: ![...ofOne, ...ofOther].some(isOpposed),
      },
    ];
  });
}

/** What each party opposes without conditions; who blocks most comes first. */
export function blockersIn(snapshot: Snapshot, placings: Placings) {
  const { model, knownAt } = snapshot;
  const blocks = new Map<number, { proposalId: number; party: Party }[]>();
  for (const { proposalId, parties } of placings.values()) {
    for (const party of parties) {
      const known = blocks.get(party.actorId) ?? [];
      blocks.set(party.actorId, known);
      if (party.place === 'opposes') known.push({ proposalId, party });
    }
  }
  return [...blocks]
    .filter(([, all]) => all.length > 0)
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([actorId, all]) => ({
      actor: actorRef(model, actorId, knownAt),
      n: all.length,
      proposals: all.map(({ proposalId, party }) => {
        const { level, stance } = showStance(snapshot, party);
        return { proposal: refTo(model, 'proposal', proposalId, knownAt), level, stance };
      }),
    }));
}

const partiesOn = (placings: Placings, id: number): Party[] => (placings.get(id) as Placing).parties;
