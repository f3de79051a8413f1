import type { ReadModel } from '../../src/ledger/model/model.ts';
import { NEVER } from '../../src/ledger/model/stances.ts';
import { KINDS } from '../../src/nouns/nouns.ts';

/** All that a model can tell, at every revision. Times and reasons of revisions are the writer's own. */
export function modelHistory(model: ReadModel) {
  const { stances } = model;
  const revisions = Array.from({ length: model.head + 1 }, (_, revision) => revision);
  const ids = (n: number) => Array.from({ length: n }, (_, i) => i);
  return {
    head: model.head,
    revisions: model.revisions.map(({ number, summary }) => ({ number, summary })),
    stores: KINDS.map((kind) => model.stores[kind].entries()),
    slugs: KINDS.map((kind) => model.stores[kind].entries().map(({ slug }) => slug && model.stores[kind].idOf(slug))),
    stances: ids(stances.size).map((row) => ({
      numbers: (['revision', 'closed', 'actor', 'proposal', 'from', 'to', 'event', 'claimant', 'via'] as const).map(
        (name) => stances[name][row],
      ),
      level: stances.levelOf(row),
      own: stances.isOwn(row),
      firstHand: stances.isFirstHand(row),
      plain: stances.isPlain(row),
      from: stances.validFrom(row),
      to: stances.validTo(row),
      extra: stances.extra(row),
      supersededBy: stances.supersededBy(row, NEVER),
      retraction: stances.retraction(row, NEVER),
      live: revisions.map((revision) => stances.live(row, revision)),
    })),
    ofProposal: ids(model.stores.proposal.size + 2).map((id) => stances.ofProposal(id)),
    ofActor: ids(model.stores.actor.size + 2).map((id) => stances.ofActor(id)),
    affiliations: revisions.map((revision) => model.affiliations(revision)),
  };
}
