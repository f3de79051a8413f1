import { includedDirectness, stanceRefOf } from '../../api/positions/position.ts';
import { snapshotOf } from '../../api/positions/snapshot.ts';
import { actorRef, actorRefOrNull, refTo } from '../../api/present.ts';
import { cutToCertainDays } from '../../domain/certainty.ts';
import { appendTo, getOrCreate } from '../../domain/lists.ts';
import { isMaterial, levelOfResult, type Verdict, verdictOn } from '../../domain/measures/deeds.ts';
import { type Day, DISTANT_PAST, FOREVER, happenedOn, toDay } from '../../domain/time.ts';
import { type Candidate, lastStated, winnerAt } from '../../domain/timeline.ts';
import type { AgendaResult, Level } from '../../domain/vocabulary.ts';
import type { ReadModel } from '../../ledger/model/model.ts';
import type { Moment } from '../../ledger/model/moment.ts';
import { eventOnRecord, filterAt } from '../../ledger/reading/filter.ts';
import { isAdmitted, type LevelRules } from '../../ledger/reading/levels.ts';
import {
  candidateOf,
  groupsOf,
  isOnlyForGroup,
  representedBy,
  speaksForItself,
  viaOf,
} from '../../ledger/reading/voices.ts';
import type { Values } from '../../nouns/nouns.ts';
import { inSlices } from '../../runtime/turns.ts';
import { analysis } from '../analysis.ts';
import { namedActors, proposalsOf, rulesOf } from '../selection.ts';
import { listWordsAndDeedsQuestion } from './question.ts';

interface Deed {
  kind: 'vote' | 'sanction' | 'material';
  /** The first and the last day on which it may have happened: the same unless its date is coarse. */
  day: Day;
  last: Day;
  eventId: number;
  level: Level | null;
  result: AgendaResult | null;
  /** The stance of a vote; null for other deeds. */
  row: number | null;
}
type ByActor<T> = Map<number, T[]>;

/** The deeds other than votes, by proposal and actor. */
async function actsBy(
  model: ReadModel,
  moment: Moment,
  publishedBy: Day | undefined,
  areAsked: boolean,
): Promise<Map<number, ByActor<Deed>>> {
  const { asOf, knownAt } = moment;
  const acts = new Map<number, ByActor<Deed>>();
  const who = model.identities(knownAt);
  await inSlices(model.stores.event.ids(), (id) => {
    const event = eventOnRecord(model, id, moment, publishedBy);
    if (event?.context !== 'actual' || !isMaterial(event.kind, event.code)) return;
    const [day, last] = [toDay(event.occurredOn), happenedOn(event)];
    if (last > asOf) return;
    const parties = event.participants.filter(({ role }) => role === 'party').map((p) => who.of(p.actorId));
    for (const { proposalId, result } of event.agenda) {
      const act = { day, proposalId, knownAt };
      const actors = new Set(
        parties.flatMap((id) => whose(model, id, representedBy(model, id, day, knownAt), act, areAsked)),
      );
      const kind = event.kind === 'sanction' ? ('sanction' as const) : ('material' as const);
      const deed: Deed = { kind, day, last, eventId: id, level: levelOfResult(result), result, row: null };
      const of = getOrCreate(acts, proposalId, () => new Map<number, Deed[]>());
      for (const actorId of actors) appendTo(of, actorId, deed);
    }
  });
  return acts;
}

/** What each actor said itself on one proposal, and how it voted. */
function saidAndVoted(
  model: ReadModel,
  proposalId: number,
  { asOf, knownAt }: Moment,
  rules: LevelRules,
  areAsked: boolean,
) {
  const { stances } = model;
  const who = model.identities(knownAt);
  const passes = filterAt(model, knownAt, rules);
  const isPublic = filterAt(model, knownAt, { publishedBy: rules.publishedBy });
  const words: ByActor<Candidate<Level>> = new Map();
  const votes: ByActor<Deed> = new Map();
  for (let row = stances.firstOfProposal(proposalId); row >= 0; row = stances.nextOfProposal(row)) {
    const from = stances.from[row] as Day;
    if (from > asOf || !stances.live(row, knownAt) || !who.isOwn(row)) continue;
    const eventId = stances.event.at(row);
    const isVote = eventId !== 0 && model.stores.event.at(eventId, knownAt)?.value.kind === 'vote';
    const holder = who.holder(row);
    if (isVote && isPublic?.(row) === false) continue;
    if (isVote) {
      const days = { day: stances.doubtOf(row)?.earliest ?? from, last: from };
      const vote: Deed = { kind: 'vote', ...days, eventId, level: stances.levelOf(row), result: null, row };
      const groups = groupsOf(model, row, knownAt);
      for (const id of whose(model, holder, groups, { day: from, proposalId, knownAt }, areAsked))
        appendTo(votes, id, vote);
    } else if ((!passes || passes(row)) && isAdmitted(model, row, from, rules)) {
      const said = candidateOf(model, row);
      const doubt = stances.doubtOf(row);
      if (doubt && rules.dates === 'possible') Object.assign(said, { from: doubt.earliest, to: doubt.until });
      for (const id of [holder, ...groupsOf(model, row, knownAt)]) appendTo(words, id, said);
    }
  }
  return { words, votes };
}

/** The actors of an act: the groups it counts for, and the actor itself if it is named or acts for itself. */
const whose = (
  model: ReadModel,
  actorId: number,
  groups: readonly number[],
  act: { day: Day; proposalId: number; knownAt: number },
  areAsked: boolean,
): readonly number[] => (areAsked || speaksForItself(model, actorId, groups, act) ? [actorId, ...groups] : groups);

type LevelCandidate = Candidate<Level>;

interface Row {
  actorId: number;
  proposalId: number;
  word: LevelCandidate | null;
  deed: Deed | null;
  verdict: Verdict;
  distance: number | null;
  reason: string | null;
}

/** Compares each deed of those who spoke with the word in force on its day. */
export const listWordsAndDeeds = analysis(listWordsAndDeedsQuestion, async (context, { query }, moment) => {
  const { model } = context;
  const { knownAt } = moment;
  const parameters = { ...query, voice: 'own' as const };
  const rules = rulesOf(parameters, moment);
  const snapshot = snapshotOf(model, moment, query);
  const proposals = proposalsOf(context, parameters, moment);
  const only = namedActors(context, parameters, moment);
  const acts = await actsBy(model, moment, rules.publishedBy, only !== null);
  const all: Row[] = [];
  let deedsWithoutWords = 0;
  // A deed is compared with the word in force, even if that was said before the range.
  const ofWords = { ...rules, from: DISTANT_PAST, to: FOREVER };
  const isAsked = ({ day, last }: Deed) => day < rules.to && last >= rules.from;
  await inSlices(proposals, (proposalId) => {
    const done = acts.get(proposalId);
    const { words, votes } = saidAndVoted(model, proposalId, moment, ofWords, only !== null);
    for (const actorId of [...new Set([...words.keys(), ...votes.keys(), ...(done?.keys() ?? [])])].sort(up)) {
      if (only !== null && !only.has(actorId)) continue;
      const said = words.get(actorId);
      const deeds = [...(votes.get(actorId) ?? []), ...(done?.get(actorId) ?? [])].filter(isAsked);
      if (said) all.push(...rowsOf(actorId, proposalId, said, deeds));
      else deedsWithoutWords += deeds.length;
    }
  });
  const rows = query.verdict ? all.filter(({ verdict }) => query.verdict?.includes(verdict)) : all;
  return {
    proposals,
    rows,
    show,
    lists: { summary: summaryOf(all) },
    meta: (common) => ({ ...common, deedsWithoutWords }),
  };

  function rowsOf(actorId: number, proposalId: number, said: LevelCandidate[], deeds: Deed[]): Row[] {
    const nothing = { verdict: 'nothing_to_compare' as const, distance: null };
    if (deeds.length === 0) {
      const word = lastStated(said, moment.asOf);
      // A word that was given for a group belongs to the group's row.
      if (only === null && word && isOnlyForGroup(model, word.row, actorId, knownAt)) return [];
      return [{ actorId, proposalId, word, deed: null, ...nothing, reason: 'no deed is on record' }];
    }
    deeds.sort((a, b) => a.day - b.day || a.eventId - b.eventId);
    const held = rules.dates === 'possible' ? said : cutToCertainDays(said, model.stances.doubtOf);
    return deeds.map((deed) => {
      const word = throughout(held, deed);
      const found = verdictOn(counted(word?.level ?? null), counted(deed.level));
      return { actorId, proposalId, word, deed, ...found, reason: reasonOf(said, word, deed, found.verdict) };
    });
  }

  function reasonOf(said: LevelCandidate[], word: LevelCandidate | null, deed: Deed, verdict: Verdict): string | null {
    if (verdict !== 'nothing_to_compare') return null;
    if (word && deed.level !== null && deed.level !== 'ambiguous') return 'its word is ambiguous';
    if (word) return 'the deed takes no side';
    const extents = said.map(({ row, from, to }) => model.stances.doubtOf(row) ?? { earliest: from, until: to });
    if (extents.some(({ earliest, until }) => earliest <= deed.last && deed.day < until))
      return 'which word held on its day is not known';
    const spoke = extents.some(({ earliest }) => earliest <= deed.day);
    return spoke ? 'what it had said no longer held' : 'it had said nothing by then';
  }

  function isDated({ row, from }: LevelCandidate, { day, last }: Deed): boolean {
    return day === last && (model.stances.doubtOf(row)?.earliest ?? from) === model.stances.from[row];
  }

  function counted(level: Level | null): Level | null {
    return level === 'ambiguous' && rules.ambiguous === 'neutral' ? 'neutral' : level;
  }

  function show({ actorId, proposalId, word, deed, ...found }: Row) {
    return {
      actor: actorRef(model, actorId, knownAt),
      proposal: refTo(model, 'proposal', proposalId, knownAt),
      word: word && {
        level: word.level,
        since: model.stances.validFrom(word.row),
        stance: stanceRefOf(snapshot, word.row),
        via: actorRefOrNull(model, viaOf(model, word.row, actorId, knownAt), knownAt),
      },
      deed: deed && {
        kind: deed.kind,
        event: refTo(model, 'event', deed.eventId, knownAt),
        on: (model.stores.event.at(deed.eventId, knownAt) as { value: Values['event'] }).value.occurredOn as string,
        level: deed.level,
        result: deed.result,
        stance: deed.row === null ? null : stanceRefOf(snapshot, deed.row),
      },
      days: word && deed && isDated(word, deed) ? deed.day - word.from : null,
      ...found,
    };
  }

  function summaryOf(rows: Row[]) {
    const byActor = new Map<number, Record<Verdict, number>>();
    const words = new Map<number, number[]>();
    for (const { actorId, verdict, word } of rows) {
      getOrCreate(byActor, actorId, () => ({ consistent: 0, inconsistent: 0, nothing_to_compare: 0 }))[verdict]++;
      if (word && verdict !== 'nothing_to_compare') appendTo(words, actorId, word.row);
    }
    return [...byActor]
      .sort(([one], [other]) => one - other)
      .map(([actorId, { consistent, inconsistent, nothing_to_compare: nothingToCompare }]) => {
        const n = consistent + inconsistent;
        const share = n === 0 ? null : consistent / n;
        const reason = share === null ? 'no deed could be held against a word' : null;
        return {
          actor: actorRef(model, actorId, knownAt),
          n,
          directness: includedDirectness(snapshot, words.get(actorId) ?? []),
          consistent,
          inconsistent,
          share,
          reason,
          nothingToCompare,
        };
      });
  }
});

const up = (a: number, b: number) => a - b;

/** The word in force on the day of a deed; null if the deed has a coarse date within which the level changed. */
function throughout(held: readonly LevelCandidate[], { day, last }: Deed): LevelCandidate | null {
  const word = winnerAt(held, day);
  const turns = held.flatMap(({ from, to }) => [from, to]).filter((turn) => day < turn && turn <= last);
  return turns.every((turn) => winnerAt(held, turn)?.level === word?.level) ? word : null;
}
