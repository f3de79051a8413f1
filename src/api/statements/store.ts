import type { Values } from '../../ledger/nouns.ts';
import { filterBy, filterByStance, isSameActor } from '../names.ts';
import type { NounSpec } from '../nouns.ts';
import type { StatementFilters } from './schema.ts';

export const matchingStatements: NounSpec<typeof StatementFilters>['matching'] = ({ model }, query) => {
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
