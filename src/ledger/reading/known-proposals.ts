import type { ReadModel } from '../model/model.ts';
import { perRevision } from '../model/per-model.ts';

/** The proposals that stand at a revision, in order. */
interface Known {
  all: readonly number[];
  ofDossier: ReadonlyMap<number, readonly number[]>;
}

const known = perRevision(knownFrom);

/** Every proposal known at a revision, or those of one dossier. */
export function knownProposals(model: ReadModel, knownAt: number, dossierId?: number): readonly number[] {
  const { all, ofDossier } = known(model, knownAt);
  return dossierId === undefined ? all : (ofDossier.get(dossierId) ?? []);
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
