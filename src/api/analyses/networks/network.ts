import { type Coded, pairs, tiesToProposals } from '../../../domain/networks.ts';
import { Refusal } from '../../../domain/refusal.ts';
import { inSlices } from '../../../turns.ts';
import { RANGE } from './method.ts';

/** What is asked of the statements. */
export interface Shape {
  ties: 'actors' | 'proposals';
  aggregation: Parameters<typeof pairs>[2];
  normalisation: NonNullable<Parameters<typeof pairs>[3]>;
}

/** A node by its kind and number: act_1 and prp_1 are two. */
export interface NodeId {
  kind: 'actor' | 'proposal';
  id: number;
}
export const keyOf = ({ kind, id }: NodeId): string => `${kind === 'actor' ? 'act' : 'prp'}_${id}`;

export interface Tie {
  source: NodeId;
  target: NodeId;
  weight: number;
  n: number;
}

export interface Network {
  window: string | null;
  statements: number;
  /** In order of kind and number, each with how many statements count. */
  nodes: (NodeId & { statements: number })[];
  ties: Tie[];
}

/** Some twenty thousand pairs of states; more is asked for in parts. */
const MOST_TIES = 50_000;

export async function networkOf(window: string | null, coded: readonly Coded[], shape: Shape): Promise<Network> {
  const ties = shape.ties === 'actors' ? await ofActors(coded, shape) : await ofProposals(coded, shape);
  const proposals = shape.ties === 'proposals' ? counted(coded, 'proposal') : [];
  return { window, statements: coded.length, nodes: [...counted(coded, 'actor'), ...proposals], ties };
}

async function ofActors(coded: readonly Coded[], { aggregation, normalisation }: Shape): Promise<Tie[]> {
  const ties: Tie[] = [];
  await inSlices(pairs(coded, RANGE, aggregation, normalisation), (edge) => {
    if (edge === null) return;
    const { one, other, weight, n } = edge;
    ties.push({ source: { kind: 'actor', id: one }, target: { kind: 'actor', id: other }, weight, n });
    if (ties.length > MOST_TIES) throw tooMany(`more than ${MOST_TIES} ties`);
  });
  return ties;
}

async function ofProposals(coded: readonly Coded[], { aggregation }: Shape): Promise<Tie[]> {
  const ties: Tie[] = [];
  await inSlices(tiesToProposals(coded), (tie) => {
    if (tie === null) return;
    const { actor, proposal, weight, balance } = tie;
    ties.push({
      source: { kind: 'actor', id: actor },
      target: { kind: 'proposal', id: proposal },
      weight: aggregation === 'subtract' ? balance : weight,
      n: weight,
    });
  });
  return ties;
}

function counted(coded: readonly Coded[], kind: NodeId['kind']): Network['nodes'] {
  const counts = new Map<number, number>();
  for (const one of coded) counts.set(one[kind], (counts.get(one[kind]) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a - b).map(([id, statements]) => ({ kind, id, statements }));
}

export function tooMany(what: string): Refusal {
  const detail = `the networks would have ${what}. Narrow them by dossier, tag, proposals, actors, from and to`;
  return new Refusal('invalid-parameter', detail, [{ pointer: '?window', detail }]);
}
