import { allNames, fold } from '../../domain/names.ts';
import type { Values } from '../../nouns/nouns.ts';
import { Naming, Postings } from '../model/naming.ts';
import { perModel } from '../model/per-model.ts';

// Records by what any version of them names: whether it still does at a revision is for the caller to see.

export const actorsByName = perModel(() => new Naming<Values['actor'], string>((actor) => allNames(actor).map(fold)));
export const codingsByStatement = perModel(() => new Naming<Values['coding']>(({ statementId }) => [statementId]));
export const eventsByProposal = perModel(
  () => new Naming<Values['event']>(({ agenda }) => agenda.map((item) => item.proposalId)),
);
export const statementsBySource = perModel(() => new Postings<Values['statement']>('sourceId'));
