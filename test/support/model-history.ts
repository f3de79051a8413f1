import type { ReadModel } from '../../src/ledger/model/model.ts';
import { NEVER } from '../../src/ledger/model/stances.ts';
import { KINDS } from '../../src/nouns/nouns.ts';

const NUMBERS = ['revision', 'actor', 'proposal', 'from', 'to'] as const;
const SPARSE = ['closed', 'event', 'claimant', 'via'] as const;

/** All that a model can tell, at every revision. Times and reasons of revisions are the writer's own. */
export function modelHistory(model: ReadModel) {
  const { stances } = model;
  const revisions = Array.from({ length: model.head + 1 }, (_, revision) => revision);
  const ids = (n: number) => Array.from({ length: n }, (_, i) => i);
  return {
    head: model.head,
    revisions: model.revisions.map(({ number, summary }) => ({ number, summary })),
    // What a record says is behind getters, which a comparison of objects does not look at.
    stores: KINDS.map((kind) => model.stores[kind].entries().map(({ id, slug, versions }) => ({ id, slug, versions }))),
    slugs: KINDS.map((kind) => model.stores[kind].entries().map(({ slug }) => slug && model.stores[kind].idOf(slug))),
    stances: ids(stances.size).map((row) => ({
      numbers: [...NUMBERS.map((name) => stances[name][row]), ...SPARSE.map((name) => stances[name].at(row))],
      extent: [stances.earliestOf(row), stances.untilOf(row)],
      level: stances.levelOf(row),
      own: stances.isOwn(row),
      firstHand: stances.isFirstHand(row),
      plain: stances.isPlain(row),
      inDoubt: stances.isInDoubt(row),
      dates: [stances.validFrom(row), stances.validTo(row)],
      extra: Object.entries(stances.extra(row)).sort(([one], [other]) => (one < other ? -1 : 1)),
      supersededBy: stances.supersededBy(row, NEVER),
      retraction: stances.retraction(row, NEVER),
      live: revisions.map((revision) => stances.live(row, revision)),
    })),
    ofProposal: ids(model.stores.proposal.size + 2).map((id) => stances.ofProposal(id)),
    ofActor: ids(model.stores.actor.size + 2).map((id) => stances.ofActor(id)),
    affiliations: revisions.map((revision) => Object.values(model.affiliations(revision)).map((known) => [...known])),
  };
}

/** The same as lines of text: the order of fields is of the answers too. With the revisions whole. */
export function modelText(model: ReadModel): string[] {
  const { stores, stances, ...more } = modelHistory(model);
  return [...stores.flat(), ...stances, ...Object.entries(more), model.revisions].map((part) => JSON.stringify(part));
}
