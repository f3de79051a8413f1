import type { z } from 'zod';
import { remember } from '../domain/lists.ts';
import { mayLieIn } from '../domain/time.ts';
import type { ReadModel } from '../ledger/model/model.ts';
import { isPublished } from '../ledger/reading/filter.ts';
import { statementsMatching } from '../ledger/reading/full-text.ts';
import { knownProposals } from '../ledger/reading/holders.ts';
import type { Values } from '../nouns/nouns.ts';
import { DateText, Line, Name, named } from '../nouns/shapes.ts';
import { statement } from '../nouns/statement.ts';
import { EVIDENCE_FILTER, evidenceFilterOf } from './evidence-filter.ts';
import { filterBy, isAmong, rangeOf } from './names.ts';
import { nounOperations } from './noun-operations.ts';
import { proposalFilter } from './proposals.ts';

/** The statements that live stances rest on: stances on a proposal, or on any proposal of a dossier. */
function statementsUnder(
  model: ReadModel,
  knownAt: number,
  { proposal, dossier }: { proposal?: number | undefined; dossier?: number | undefined },
  isAsked: (proposalId: number, knownAt: number) => boolean,
): Set<number> {
  const { stances } = model;
  const proposals = proposal === undefined ? knownProposals(model, knownAt, dossier) : [proposal];
  const found = new Set<number>();
  for (const id of proposals)
    for (const row of isAsked(id, knownAt) ? stances.ofProposal(id) : [])
      if (stances.live(row, knownAt)) for (const statement of stances.statementsOf(row)) found.add(statement);
  return found;
}

/** The filters that a list of statements and a search among statements have in common. */
export const STATEMENT_FILTERS = {
  event: named('an event').optional().describe('Only statements made at or about this event.'),
  speaker: named('an actor').optional().describe('Only statements by this actor: it ends the chain or signed them.'),
  actor: named('an actor').optional().describe('Only statements with this actor in the chain or the signatories.'),
  proposal: named('a proposal').optional().describe('Only statements that support stances on this proposal.'),
  dossier: named('a dossier')
    .optional()
    .describe('Only statements that support stances on this dossier’s proposals, or made at or about its events.'),
  partOf: named('a proposal').optional().describe('Only statements under stances on this package’s provisions.'),
  from: DateText.optional().describe(
    'Only statements made, or possibly made if only a month or year is known, on this day or later.',
  ),
  to: DateText.optional().describe('Only statements made before this day, or possibly so.'),
  publishedBy: EVIDENCE_FILTER.publishedBy,
};

/** Makes the test for the filters of a request that are not links of a statement. The request is read at one revision. */
export function statementFilter(model: ReadModel, query: z.output<z.ZodObject<typeof STATEMENT_FILTERS>>) {
  const speaker = filterBy(model, 'actor', 'speaker', query.speaker);
  const actor = filterBy(model, 'actor', 'actor', query.actor);
  const proposal = filterBy(model, 'proposal', 'proposal', query.proposal);
  const dossier = filterBy(model, 'dossier', 'dossier', query.dossier);
  const { from, to } = rangeOf(query);
  const { publishedBy } = evidenceFilterOf(query);
  const isDated = query.from !== undefined || query.to !== undefined;
  const isProvision = proposalFilter(model, { partOf: query.partOf });
  const underProposals = remember((at) => statementsUnder(model, at, { proposal, dossier }, isProvision), 1);
  const isOnProposals = proposal !== undefined || query.partOf !== undefined;
  return (value: Values['statement'], knownAt: number, id: number): boolean => {
    const { chain, signatories, eventId, spokenOn } = value;
    const names = (links: typeof chain, who: number) => isAmong(model, knownAt, [...links, ...signatories], who);
    if (speaker !== undefined && !names(chain.slice(-1), speaker)) return false;
    if (actor !== undefined && !names(chain, actor)) return false;
    if (isOnProposals && !underProposals(knownAt).has(id)) return false;
    if (dossier !== undefined && !underProposals(knownAt).has(id)) {
      const at = eventId === null ? undefined : model.stores.event.at(eventId, knownAt)?.value.dossierId;
      if (at !== dossier) return false;
    }
    if (publishedBy !== undefined && !isPublished(model, id, knownAt, publishedBy)) return false;
    return !isDated || (spokenOn !== null && mayLieIn(spokenOn, from, to));
  };
}

export const statements = nounOperations({
  noun: statement,
  filters: {
    source: named('a source').optional().describe('Only statements in this source.'),
    stance: Name.optional().describe('Only statements that support this stance.'),
    ...STATEMENT_FILTERS,
    q: Line.optional().describe(
      'Words to find in the paraphrase, quote, translation or note, as in web search: several words, "a phrase", -without, or.',
    ),
  },
  filterProblems: ['reversed-range'],
  matching: async ({ model, db }, query) => {
    const stance = filterBy(model, 'stance', 'stance', query.stance);
    const under = stance === undefined ? undefined : model.stances.extra(stance - 1).statementIds;
    const words = query.q === undefined ? undefined : await statementsMatching(db, query.q);
    const matches = statementFilter(model, query);
    return (value, { knownAt }, id) => {
      const revision = model.stores.statement.at(id, knownAt)?.revision as number;
      if (words !== undefined && !words.get(id)?.has(revision)) return false;
      return matches(value, knownAt, id) && (under === undefined || under.includes(id));
    };
  },
});
