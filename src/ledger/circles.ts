import { circular, leadsTo } from '../domain/cycles.ts';
import type { Fault } from '../domain/refusal.ts';
import type { Values } from './nouns.ts';

type Proposal = Values['proposal'];

export interface StagedProposal {
  id: number;
  value: Proposal;
  /** As it was before the batch, where it was there. */
  former: Proposal | undefined;
  /** Where the change that writes it stands. */
  pointer: string;
}

/** What puts two proposals in an order: no version comes of one that came of it, and no whole is part of its part. */
const ORDERING = ['supersedes', 'part_of'] as const;

/**
 * Where a relation that a batch adds closes a circle, the first of each type. What was recorded before is let be:
 * a ledger that holds a circle already can still be written to, and the circle mended.
 */
export function circlesIn(staged: readonly StagedProposal[], standing: (id: number) => Proposal | undefined): Fault[] {
  return ORDERING.flatMap((type) => firstOf(type, staged, standing) ?? []);
}

function firstOf(
  type: (typeof ORDERING)[number],
  staged: readonly StagedProposal[],
  standing: (id: number) => Proposal | undefined,
): Fault | undefined {
  const targets = (value: Proposal | undefined) =>
    (value?.relations ?? []).filter((relation) => relation.type === type).map(({ proposalId }) => proposalId);
  const adding = staged.filter(({ value, former }) => {
    const before = targets(former);
    return targets(value).some((target) => !before.includes(target));
  });
  if (adding.length === 0) return undefined;
  const graph = new Map<number, number[]>();
  const reached = new Set(adding.map(({ id }) => id));
  for (const id of reached) {
    const next = targets(standing(id));
    graph.set(id, next);
    for (const each of next) reached.add(each);
  }
  const circles = circular(graph);
  for (const { id, value, former, pointer } of adding) {
    const before = targets(former);
    for (const [i, { type: given, proposalId }] of value.relations.entries()) {
      // One that names itself is told of as such.
      if (given !== type || proposalId === id || before.includes(proposalId) || !circles.has(id)) continue;
      if (leadsTo(circles, proposalId, id))
        return { pointer: `${pointer}/relations/${i}/proposal`, detail: `closes a circle of ${type}` };
    }
  }
  return undefined;
}
