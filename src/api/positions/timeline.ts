import type { z } from 'zod';
import { daysHeld } from '../../domain/edtf.ts';
import { remember } from '../../domain/lists.ts';
import { shiftsOf } from '../../domain/measures/shifts.ts';
import { Refusal } from '../../domain/refusal.ts';
import { type Day, formatDay, holds, stepsOf } from '../../domain/time.ts';
import { type Candidate, type Run, runs, segments } from '../../domain/timeline.ts';
import { type Level as LevelWord, score, type Voice as VoiceWord } from '../../domain/vocabulary.ts';
import { permalink } from '../../http/answer/links.ts';
import { rowsIn } from '../../http/answer/slices.ts';
import type { ReadModel } from '../../ledger/model/model.ts';
import { absenceOn } from '../../ledger/reading/absence.ts';
import { isNarrow } from '../../ledger/reading/filter.ts';
import { rowsSpokenBy } from '../../ledger/reading/holders.ts';
import { type Claim, isOnlyForGroup, NO_VOICES, type Voices, viaOf, voicesOn } from '../../ledger/reading/voices.ts';
import { flatMapInSlices, inSlices, mapInSlices, resultInSlices } from '../../runtime/turns.ts';
import type { Context } from '../context.ts';
import { evidenceFilterOf } from '../evidence-filter.ts';
import { bySlugs, filterBy, rangeOf, recordNamed } from '../names.ts';
import { actorRef, actorRefOrNull, refTo } from '../present.ts';
import { proposalFilter } from '../proposals.ts';
import { claimantRef } from '../stances/stance.ts';
import { stanceIdOf, stanceRefOf } from './position.ts';
import type { ActorTimelineQuery, ProposalTimelineQuery } from './query.ts';
import { hadOwnPosition, rowActors } from './row-actors.ts';
import { POSITIONS_VERSION } from './schema.ts';
import { type AnswerForm, type Snapshot, snapshotOf } from './snapshot.ts';

type Query = Omit<z.output<typeof ActorTimelineQuery>, 'proposal' | 'dossier'>;
type Segment = ReturnType<typeof segments<LevelWord>>[number];

/** A chart needs some thousands; the error says how to ask for fewer. */
const MAX_POINTS = 50_000;

/** What one voice says of one actor and proposal over time. There are many, so each holds only what its rows need. */
interface Line {
  actorId: number;
  proposalId: number;
  voice: VoiceWord;
  /** Of an attributed voice only. */
  claim: Pick<Claim, 'claimantId' | 'description'> | undefined;
  stretches: Stretch[];
  /** The days on which the actor spoke only for a group, whose row shows it. */
  hidden: readonly Pick<Segment, 'from' | 'to'>[];
}

/** The days on which a voice is at one level without a break. */
interface Stretch extends Pick<Run<LevelWord>, 'level' | 'since' | 'until'> {
  first: number;
  last: number;
  previous: LevelWord | undefined;
  change: 'initial' | 'shift' | undefined;
  /** All stances at this level that began in it; like the first and the last one, by row. */
  rows: number[];
}

/** Where an actor stood over time, on each proposal on which it was ever heard. */
export async function actorTimeline(
  context: Context,
  id: string,
  query: z.output<typeof ActorTimelineQuery>,
  wanted: AnswerForm,
) {
  const { model } = context;
  const actorId = recordNamed(model, 'actor', id);
  const moment = context.moment(query);
  const { knownAt } = moment;
  const only = filterBy(model, 'proposal', 'proposal', query.proposal);
  const isOfAsked = proposalFilter(model, query);
  const filter = evidenceFilterOf(query);
  const spoken = await resultInSlices(rowsSpokenBy(model, actorId, knownAt));
  if (query.interval && only && !spoken.has(only)) spoken.set(only, []);
  const proposals = Int32Array.from(spoken.keys()).sort();
  const lines = await flatMapInSlices(proposals, (proposalId) => {
    if ((only !== undefined && proposalId !== only) || !isOfAsked(proposalId, knownAt)) return [];
    const voices = voicesOn(model, proposalId, knownAt, { ...filter, rows: spoken.get(proposalId) ?? [] });
    return voiceLines(model, { actorId, proposalId }, knownAt, voices.get(actorId), query);
  });
  const actor = actorRef(model, actorId, knownAt);
  const subjectOf = (line: Line) => ({ proposal: refTo(model, 'proposal', line.proposalId, knownAt) });
  const path = `/v1/actors/${actor.slug}/timeline`;
  return answer(snapshotOf(model, moment, query, wanted), lines, subjectOf, { actor }, path, query, wanted);
}

/** Where each actor stood on a proposal over time. */
export async function proposalTimeline(
  context: Context,
  id: string,
  query: z.output<typeof ProposalTimelineQuery>,
  wanted: AnswerForm,
) {
  const { model } = context;
  const proposalId = recordNamed(model, 'proposal', id);
  const snapshot = snapshotOf(model, context.moment(query), query, wanted);
  const { knownAt } = snapshot;
  await snapshot.ready(proposalId);
  const voices = snapshot.voices(proposalId);
  const named = query.actors !== undefined || query.group !== undefined;
  const group = filterBy(model, 'actor', 'group', query.group);
  const actors =
    group === undefined || query.actors !== undefined
      ? rowActors({ actors: query.actors }, [proposalId], snapshot, undefined, hadOwnPosition)
      : membersWithin(context, group, knownAt, query);
  const lines = await flatMapInSlices(actors, (actorId) =>
    voiceLines(model, { actorId, proposalId }, knownAt, voices.get(actorId), query, !named),
  );
  const proposal = refTo(model, 'proposal', proposalId, knownAt);
  const subjectOf = (line: Line) => ({ actor: actorRef(model, line.actorId, knownAt) });
  const path = `/v1/proposals/${proposal.slug}/timeline`;
  return answer(snapshot, lines, subjectOf, { proposal }, path, query, wanted);
}

/** All who were members of a group on some day of the range. */
function membersWithin({ model }: Context, group: number, knownAt: number, query: Query): number[] {
  const { from, to } = rangeOf(query);
  const spells = model.affiliations(knownAt).constituents.get(model.identities(knownAt).of(group)) ?? [];
  const within = spells.filter((spell) => {
    const [begin, end] = daysHeld(spell, query.dates);
    return begin < to && end > from;
  });
  return [...new Set(within.map(({ actorId }) => actorId))];
}

async function answer<S extends { proposal?: object; actor?: object }, M extends object>(
  snapshot: Snapshot,
  lines: readonly Line[],
  subjectOf: (line: Line) => S,
  about: M,
  path: string,
  query: Query,
  { format, selection }: AnswerForm,
) {
  const { model, knownAt } = snapshot;
  const rows = query.interval ? pointsOf(lines, query) : await allStretches(lines, query);
  const absenceAt = absencesOf(model, knownAt, query);
  // Written out field by field: to spread objects here would take half of the time of a row.
  const shown = ({ line, day, stretch }: TimelineRow) => {
    const { proposal, actor } = subjectOf(line);
    const { first = 0, last = 0, level = null, since = day, until = day } = stretch ?? {};
    const said = stretch && stanceRefOf(snapshot, first);
    return {
      proposal,
      actor,
      day: query.interval && formatDay(day),
      voice: line.voice,
      claimant: line.claim && claimantRef(model, line.claim.claimantId, line.claim.description, knownAt),
      via: stretch && (actorRefOrNull(model, viaOf(model, first, line.actorId, knownAt), knownAt) ?? undefined),
      level,
      score: level && score(level),
      absence: stretch || line.voice !== 'own' ? undefined : absenceAt(line, day),
      previous: stretch?.previous,
      change: stretch?.change,
      directness: said?.directness,
      rationale: said?.rationale,
      impliedBy: said?.impliedBy,
      since: stretch && model.stances.sinceText(first, since),
      until: stretch && (model.stances.untilText(last, until) ?? undefined),
      stances: stretch?.rows.map(stanceIdOf),
    };
  };
  const show = (row: TimelineRow) => shown(row) as ReturnType<typeof shown> & S;
  return rowsIn(format, rows, selection ? (row) => selection.of(show(row)) : show, () => ({
    ...about,
    knownAt,
    recordedAt: model.recordedAt(knownAt),
    method: `positions/${POSITIONS_VERSION}`,
    total: rows.length,
    permalink: permalink(path, bySlugs(model, { ...query }), { knownAt }, POSITIONS_VERSION),
  }));
}

/** A row: a stretch with its first day, or a day of a series with the stretch that holds it, if one does. */
type TimelineRow = { line: Line; day: Day; stretch: Stretch | undefined };

/** More than there can be rows, and small enough that a day times this is an exact integer. */
const MAX_ROWS = 2 ** 28;

/** The stretches that touch the days asked, in order of time. */
async function allStretches(lines: readonly Line[], query: Query): Promise<TimelineRow[]> {
  const { from, to } = rangeOf(query);
  const found = await flatMapInSlices(lines, (line) => {
    const touching = line.stretches.filter(({ since, until }) => until > from && since < to);
    return touching.map((stretch) => ({ line, day: stretch.since, stretch }));
  });
  // Sorted by day, and stable. As numbers, because a hundred thousand rows are sorted at once.
  const order = new Float64Array(found.length);
  await inSlices(found.entries(), ([i, { day }]) => {
    order[i] = day * MAX_ROWS + i;
  });
  order.sort();
  return mapInSlices(order, (key) => found[((key % MAX_ROWS) + MAX_ROWS) % MAX_ROWS]);
}

/** A row for each line and step, read off the stretches. */
function pointsOf(lines: readonly Line[], query: Query): TimelineRow[] {
  const { interval } = query;
  if (interval === undefined || query.from === undefined || query.to === undefined)
    throw Refusal.at('?interval', 'needs from and to');
  const { from, to } = rangeOf(query);
  const days: Day[] = [];
  for (const day of stepsOf(interval, from, to)) {
    days.push(day);
    if (days.length * lines.length > MAX_POINTS) {
      const detail = `more than ${MAX_POINTS} points: ${lines.length} series have room for ${Math.floor(MAX_POINTS / lines.length)} steps. Ask for a longer interval, fewer days or fewer actors`;
      throw Refusal.at('?interval', detail);
    }
  }
  return lines.flatMap((line) => {
    const { stretches, hidden } = line;
    let at = 0;
    return days.flatMap((day): TimelineRow[] => {
      while (at < stretches.length && (stretches[at] as Stretch).until <= day) at++;
      const next = stretches[at];
      const stretch = next && holds(next.since, next.until, day) ? next : undefined;
      return hidden.some((segment) => holds(segment.from, segment.to, day)) ? [] : [{ line, day, stretch }];
    });
  });
}

/** Why an actor has no level on a day of a series. The voices on a proposal are read once for all days. */
function absencesOf(model: ReadModel, knownAt: number, query: Query) {
  const filter = evidenceFilterOf(query);
  const { publishedBy } = filter;
  const said = remember((proposalId: number) => voicesOn(model, proposalId, knownAt, { dates: 'possible' }));
  const absences = remember((proposalId: number) =>
    remember((asOf: Day) =>
      absenceOn(model, proposalId, { asOf, knownAt, publishedBy }, isNarrow(filter), () => said(proposalId)),
    ),
  );
  return ({ actorId, proposalId }: Line, day: Day) => absences(proposalId)(day)(actorId);
}

/** The lines of one actor and proposal: its own voice, and one for each claimant. */
function voiceLines(
  model: ReadModel,
  { actorId, proposalId }: Pick<Line, 'actorId' | 'proposalId'>,
  knownAt: number,
  voices: Voices = NO_VOICES,
  { voice: only, interval }: Query,
  /** Leaves out what the actor says only for a group. */
  ownWordsOnly = false,
): Line[] {
  const isHeard = ({ winner }: Segment) => !ownWordsOnly || !isOnlyForGroup(model, winner.row, actorId, knownAt);
  const line = (voice: VoiceWord, claim: Line['claim'], candidates: Candidate<LevelWord>[]): Line => {
    const all = segments(candidates);
    const hidden = ownWordsOnly ? all.filter((segment) => !isHeard(segment)) : [];
    const heard = hidden.length === 0 ? all : all.filter(isHeard);
    return { actorId, proposalId, voice, claim, stretches: stretchesOf(candidates, heard), hidden };
  };
  // In a series, every day has a row, whether or not anything was said.
  const own = only !== 'attributed' ? [line('own', undefined, voices.own)] : [];
  const claims = only === 'own' || (interval && only === undefined) ? [] : [...voices.claims.values()];
  return [
    ...own,
    ...claims.map(({ claimantId, description, candidates }) =>
      line('attributed', { claimantId, description }, candidates),
    ),
  ];
}

function stretchesOf(candidates: Candidate<LevelWord>[], heard: Segment[]): Stretch[] {
  const all = runs(heard);
  const shifted = new Set(shiftsOf(all).map(({ to }) => to));
  return all.map((run, i) => ({
    level: run.level,
    since: run.since,
    until: run.until,
    first: run.first.row,
    last: run.last.row,
    previous: all[i - 1]?.level,
    change: i === 0 ? ('initial' as const) : shifted.has(run) ? ('shift' as const) : undefined,
    rows: candidates
      .filter((c) => c.level === run.level && c.from >= run.since && c.from < run.until)
      .map((c) => c.row),
  }));
}
