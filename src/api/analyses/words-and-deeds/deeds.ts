import { isMaterial, sideOf } from '../../../domain/deeds.ts';
import { type Day, firstDay } from '../../../domain/time.ts';
import type { Candidate } from '../../../domain/timeline.ts';
import type { AgendaResult, Level } from '../../../domain/vocabulary.ts';
import { isAdmitted, type LevelRules } from '../../../ledger/levels.ts';
import type { ReadModel } from '../../../ledger/model.ts';
import type { Moment } from '../../../ledger/moment.ts';
import { groupsOf, representedBy, speaksForItself } from '../../../ledger/speaking.ts';
import { candidateOf } from '../../../ledger/voices.ts';
import { inSlices } from '../../../turns.ts';

export interface Deed {
  kind: 'vote' | 'sanction' | 'material';
  day: Day;
  eventId: number;
  level: Level | null;
  result: AgendaResult | null;
  /** Of a vote. */
  row: number | null;
}
type ByActor<T> = Map<number, T[]>;

/** By proposal and actor, what was done other than by vote. */
export async function actsBy(
  model: ReadModel,
  { asOf, knownAt }: Moment,
  areAsked: boolean,
): Promise<Map<number, ByActor<Deed>>> {
  const acts = new Map<number, ByActor<Deed>>();
  const who = model.identities(knownAt);
  await inSlices(model.stores.event.entries(), ({ id }) => {
    const event = model.stores.event.get(id, knownAt);
    if (event?.context !== 'actual' || !isMaterial(event.kind, event.code)) return;
    const day = firstDay(event.occurredOn);
    if (day > asOf) return;
    const parties = event.participants.filter(({ role }) => role === 'party').map((p) => who.of(p.actorId));
    for (const { proposalId, result } of event.agenda) {
      const act = { day, proposalId, knownAt };
      const actors = new Set(
        parties.flatMap((id) => whose(model, id, representedBy(model, id, day, knownAt), act, areAsked)),
      );
      const kind = event.kind === 'sanction' ? ('sanction' as const) : ('material' as const);
      const deed: Deed = { kind, day, eventId: id, level: sideOf(result), result, row: null };
      const of = acts.get(proposalId) ?? new Map<number, Deed[]>();
      acts.set(proposalId, of);
      for (const actorId of actors) push(of, actorId, deed);
    }
  });
  return acts;
}

/** On one proposal, what each actor said itself and how it voted. */
export function saidAndVoted(
  model: ReadModel,
  proposalId: number,
  { asOf, knownAt }: Moment,
  rules: LevelRules,
  areAsked: boolean,
) {
  const { stances } = model;
  const who = model.identities(knownAt);
  const words: ByActor<Candidate<Level>> = new Map();
  const votes: ByActor<Deed> = new Map();
  for (let row = stances.firstOfProposal(proposalId); row >= 0; row = stances.nextOfProposal(row)) {
    const from = stances.from[row] as Day;
    if (from > asOf || !stances.live(row, knownAt) || !who.isOwn(row)) continue;
    const eventId = stances.event[row] as number;
    const isVote = eventId !== 0 && model.stores.event.at(eventId, knownAt)?.value.kind === 'vote';
    const holder = who.holder(row);
    if (isVote) {
      const vote: Deed = { kind: 'vote', day: from, eventId, level: stances.levelOf(row), result: null, row };
      const groups = groupsOf(model, row, knownAt);
      for (const id of whose(model, holder, groups, { day: from, proposalId, knownAt }, areAsked))
        push(votes, id, vote);
    } else if ((!rules.firstHand || who.isFirstHand(row)) && isAdmitted(model, row, from, rules)) {
      const said = candidateOf(model, row);
      for (const id of [holder, ...groupsOf(model, row, knownAt)]) push(words, id, said);
    }
  }
  return { words, votes };
}

/** Whose act it is: the groups' for which it counts, and the actor's own where it is asked for or speaks for itself. */
const whose = (
  model: ReadModel,
  actorId: number,
  groups: readonly number[],
  act: { day: Day; proposalId: number; knownAt: number },
  areAsked: boolean,
): readonly number[] => (areAsked || speaksForItself(model, actorId, groups, act) ? [actorId, ...groups] : groups);

function push<T>(map: ByActor<T>, key: number, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
