import type { ReadModel } from './model.ts';
import { perModel } from './per-model.ts';

/** The proposals that stand at a revision, in order. */
interface Known {
  all: readonly number[];
  ofDossier: ReadonlyMap<number, readonly number[]>;
}

/** Dashboards ask many questions at few revisions. */
const MOST_KEPT = 16;
const kept = perModel(() => new Map<number, Known>());

/** Every proposal known at a revision, or those of one dossier. What was known at a revision is so for ever. */
export function knownProposals(model: ReadModel, knownAt: number, dossierId?: number): readonly number[] {
  const byRevision = kept(model);
  let known = byRevision.get(knownAt);
  if (known === undefined) {
    known = knownFrom(model, knownAt);
    if (byRevision.size >= MOST_KEPT) byRevision.clear();
    if (knownAt <= model.head) byRevision.set(knownAt, known);
  }
  return dossierId === undefined ? known.all : (known.ofDossier.get(dossierId) ?? []);
}

function knownFrom({ stores: { proposal } }: ReadModel, knownAt: number): Known {
  const all: number[] = [];
  const ofDossier = new Map<number, number[]>();
  for (let id = 1; id <= proposal.size; id++) {
    const value = proposal.get(id, knownAt);
    if (value === undefined) continue;
    all.push(id);
    const others = ofDossier.get(value.dossierId);
    if (others) others.push(id);
    else ofDossier.set(value.dossierId, [id]);
  }
  return { all, ofDossier };
}
