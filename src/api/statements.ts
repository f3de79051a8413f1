import type { Values } from '../nouns/nouns.ts';
import { Name, named } from '../nouns/shapes.ts';
import {
  StatementAmendment,
  StatementAnswer,
  StatementDraft,
  StatementHistory,
  StatementPage,
} from '../nouns/statement.ts';
import { filterBy, filterByStance, isSameActor } from './names.ts';
import { type Filtering, nounOperations } from './noun-operations.ts';

const StatementFilters = {
  source: named('a source').optional(),
  event: named('an event').optional(),
  speaker: named('an actor').optional().describe('The last link of the chain.'),
  actor: named('an actor').optional().describe('Any link of the chain.'),
  stance: Name.optional().describe('The statements that this stance rests on.'),
};

const matchingStatements: Filtering<typeof StatementFilters> = ({ model }, query) => {
  const source = filterBy(model, 'source', 'source', query.source);
  const event = filterBy(model, 'event', 'event', query.event);
  const speaker = filterBy(model, 'actor', 'speaker', query.speaker);
  const actor = filterBy(model, 'actor', 'actor', query.actor);
  const stance = filterByStance(model, 'stance', query.stance);
  const under = stance === undefined ? undefined : model.stances.extra(stance - 1).statementIds;
  return (id, { knownAt }) => {
    const value = model.stores.statement.at(id, knownAt)?.value as Values['statement'];
    if (source !== undefined && value.sourceId !== source) return false;
    if (event !== undefined && value.eventId !== event) return false;
    if (speaker !== undefined && !isSameActor(model, knownAt, value.chain.at(-1)?.actorId, speaker)) return false;
    if (actor !== undefined && !value.chain.some((link) => isSameActor(model, knownAt, link.actorId, actor)))
      return false;
    return under === undefined || under.includes(id);
  };
};

export const statements = nounOperations({
  kind: 'statement',
  path: '/v1/statements',
  names: { one: 'Statement', many: 'Statements' },
  about: 'a statement',
  draft: StatementDraft,
  amendment: StatementAmendment,
  answer: StatementAnswer,
  page: StatementPage,
  history: StatementHistory,
  filters: StatementFilters,
  matching: matchingStatements,
});
