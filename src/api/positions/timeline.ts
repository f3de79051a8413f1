import type { z } from 'zod';
import { daysHeld } from '../../domain/edtf.ts';
import { score } from '../../domain/levels.ts';
import { remember } from '../../domain/lists.ts';
import { shiftsOf } from '../../domain/measures/shifts.ts';
import { Refusal } from '../../domain/refusal.ts';
import { type Day, formatBound, formatDay, holds, stepsOf } from '../../domain/time.ts';
import { type Candidate, runs, segments } from '../../domain/timeline.ts';
import type { Level as LevelWord, Voice as VoiceWord } from '../../domain/vocabulary.ts';
import { rowsIn } from '../../http/answer/slices.ts';
import { absenceOn } from '../../ledger/reading/absence.ts';
import { directnessOf } from '../../ledger/reading/filter.ts';
import { rowsSpokenBy } from '../../ledger/reading/holders.ts';
import { isWordOfAGroup, NO_VOICES, type Voices, viaOf, voicesOn } from '../../ledger/reading/voices.ts';
import { inSlices, resultInSlices } from '../../runtime/turns.ts';
import type { Context } from '../context.ts';
import { evidenceFilterOf } from '../evidence-filter.ts';
import { bySlugs, filterBy, rangeOf, recordNamed } from '../names.ts';
import { actorRef, actorRefOrNull, refTo } from '../present.ts';
import { claimantRef } from '../stances/stance.ts';
import { everHadItsOwn, listed } from './listed.ts';
import { stanceIdOf } from './position.ts';
import type { ActorTimelineQuery, ProposalTimelineQuery } from './query.ts';
import { POSITIONS_VERSION } from './schema.ts';
import { permalink, snapshotOf, type Wanted } from './snapshot.ts';

type Query = Omit<z.output<typeof ActorTimelineQuery>, 'proposal' | 'dossier'>;
type Claiming = ReturnType<typeof claimantRef>;

/** A chart has some thousands; the error says how to ask for fewer. */
const MAX_POINTS = 50_000;

/** What one voice says of one actor and proposal over time. */
interface Line<S> {
  /** The actor or the proposal of the row, whichever the path does not name. */
  subject: S;
  actorId: number;
  proposalId: number;
  voice: VoiceWord;
  claimant: Claiming | undefined;
  stretches: ReturnType<typeof stretchesOf>;
  /** Days on which the actor speaks for a group alone: the word stands in the group's row. */
  isHidden(day: Day): boolean;
}

/** Where an actor stood over time, on each proposal on which it was ever heard. */
export async function actorTimeline(
  context: Context,
  id: string,
  query: z.output<typeof ActorTimelineQuery>,
  wanted: Wanted,
) {
  const { model } = context;
  const actorId = recordNamed(model, 'actor', id);
  const { knownAt } = context.moment(query);
  const only = filterBy(model, 'proposal', 'proposal', query.proposal);
  const dossier = filterBy(model, 'dossier', 'dossier', query.dossier);
  const filter = evidenceFilterOf(query);
  const spoken = await resultInSlices(rowsSpokenBy(model, actorId, knownAt));
  if (query.interval && only && !spoken.has(only)) spoken.set(only, []);
  const isAsked = (id: number) =>
    (only === undefined || id === only) &&
    (dossier === undefined || model.stores.proposal.at(id, knownAt)?.value.dossierId === dossier);
  const proposals = Int32Array.from(spoken.keys()).sort();
  const lines: Line<{ proposal: ReturnType<typeof refTo> }>[] = [];
  await inSlices(proposals, (proposalId) => {
    if (!isAsked(proposalId)) return;
    const subject = { proposal: refTo(model, 'proposal', proposalId, knownAt) };
    const voices = voicesOn(model, proposalId, knownAt, { ...filter, rows: spoken.get(proposalId) ?? [] });
    lines.push(...voiceLines(context, { subject, actorId, proposalId }, knownAt, voices.get(actorId), query));
  });
  const actor = actorRef(model, actorId, knownAt);
  return answer(context, lines, { actor }, `/v1/actors/${actor.slug}/timeline`, knownAt, query, wanted);
}

/** Where each actor stood on a proposal over time. */
export async function proposalTimeline(
  context: Context,
  id: string,
  query: z.output<typeof ProposalTimelineQuery>,
  wanted: Wanted,
) {
  const { model } = context;
  const proposalId = recordNamed(model, 'proposal', id);
  const moment = context.moment(query);
  const { knownAt } = moment;
  const snapshot = snapshotOf(model, moment, query);
  await snapshot.ready(proposalId);
  const voices = snapshot.voices(proposalId);
  const named = query.actors !== undefined || query.group !== undefined;
  const group = filterBy(model, 'actor', 'group', query.group);
  const actors =
    group === undefined || query.actors !== undefined
      ? listed(context, { actors: query.actors }, moment, [proposalId], snapshot, undefined, everHadItsOwn)
      : membersWithin(context, group, knownAt, query);
  const lines: Line<{ actor: ReturnType<typeof actorRef> }>[] = [];
  await inSlices(actors, (actorId) => {
    const subject = { actor: actorRef(model, actorId, knownAt) };
    lines.push(...voiceLines(context, { subject, actorId, proposalId }, knownAt, voices.get(actorId), query, !named));
  });
  const proposal = refTo(model, 'proposal', proposalId, knownAt);
  return answer(context, lines, { proposal }, `/v1/proposals/${proposal.slug}/timeline`, knownAt, query, wanted);
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

async function answer<S extends object, M extends object>(
  context: Context,
  lines: readonly Line<S>[],
  about: M,
  path: string,
  knownAt: number,
  query: Query,
  { format, selection }: Wanted,
) {
  const { model } = context;
  const { rows, show } = query.interval ? pointsOf(context, lines, knownAt, query) : await allStretches(lines, query);
  return rowsIn(format, rows, selection ? (row) => selection.of(show(row)) : show, () => ({
    ...about,
    knownAt,
    recordedAt: model.recordedAt(knownAt),
    method: `positions/${POSITIONS_VERSION}`,
    total: rows.length,
    permalink: permalink(path, bySlugs(model, { ...query }), { knownAt }),
  }));
}

type Place<S> = { line: Line<S>; day: Day; stretch: Line<S>['stretches'][number] | undefined };
interface Rows<S extends object> {
  rows: Place<S>[];
  show(place: Place<S>): ReturnType<typeof rowOf<S>>;
}

/** More than there are rows; days times this are whole numbers. */
const ROOM = 2 ** 28;

/** The stretches that touch the days asked, in order of time. */
async function allStretches<S extends object>(lines: readonly Line<S>[], query: Query): Promise<Rows<S>> {
  const { from, to } = rangeOf(query);
  const found: Place<S>[] = [];
  await inSlices(lines, (line) => {
    for (const stretch of line.stretches)
      if (stretch.until > from && stretch.since < to) found.push({ line, day: stretch.since, stretch });
  });
  // By day, and those of one day in their order: as numbers, because a hundred thousand rows are sorted at once.
  const order = new Float64Array(found.length);
  await inSlices(found.entries(), ([i, { day }]) => {
    order[i] = day * ROOM + i;
  });
  order.sort();
  const rows: Place<S>[] = [];
  await inSlices(order, (key) => void rows.push(found[((key % ROOM) + ROOM) % ROOM] as Place<S>));
  return { rows, show: ({ line, stretch }) => rowOf(line, undefined, stretch, undefined) };
}

/** A row for each line and step, read off the stretches. */
function pointsOf<S extends object>(
  { model }: Context,
  lines: readonly Line<S>[],
  knownAt: number,
  query: Query,
): Rows<S> {
  const { interval } = query;
  if (interval === undefined || query.from === undefined || query.to === undefined) {
    throw Refusal.at('?interval', 'needs from and to');
  }
  const { from, to } = rangeOf(query);
  const days: Day[] = [];
  for (const day of stepsOf(interval, from, to)) {
    days.push(day);
    if (days.length * lines.length > MAX_POINTS) {
      const detail = `more than ${MAX_POINTS} points: ${lines.length} series have room for ${Math.floor(MAX_POINTS / lines.length)} steps. Ask for a longer interval, fewer days or fewer actors`;
      throw Refusal.at('?interval', detail);
    }
  }
  const { firstHand, directness, publishedBy } = evidenceFilterOf(query);
  const isNarrowed = firstHand || directness !== undefined || publishedBy !== undefined;
  const said = remember((proposalId: number) => voicesOn(model, proposalId, knownAt, { dates: 'possible' }));
  const absences = remember((proposalId: number) =>
    remember((asOf: Day) => absenceOn(model, proposalId, { asOf, knownAt }, isNarrowed, () => said(proposalId))),
  );
  const rows = lines.flatMap((line) => {
    const { stretches } = line;
    let at = 0;
    return days.flatMap((day): Place<S>[] => {
      while (at < stretches.length && (stretches[at] as Place<S>['stretch'] & object).until <= day) at++;
      const next = stretches[at];
      const stretch = next && holds(next.since, next.until, day) ? next : undefined;
      return line.isHidden(day) ? [] : [{ line, day, stretch }];
    });
  });
  return {
    rows,
    show: ({ line, day, stretch }) => {
      const isOwn = line.voice === 'own';
      const absence = stretch || !isOwn ? undefined : absences(line.proposalId)(day)(line.actorId);
      return rowOf(line, formatDay(day), stretch, absence);
    },
  };
}

const shownDirectness = ({ directness, rationale }: ReturnType<typeof directnessOf>) => ({
  directness,
  rationale: rationale ?? undefined,
});

const rowOf = <S extends object>(
  { subject, voice, claimant }: Line<S>,
  day: string | undefined,
  stretch: Place<S>['stretch'],
  absence: ReturnType<ReturnType<typeof absenceOn>> | undefined,
) => ({ ...subject, day, voice, claimant, ...(stretch ? stretch.row() : { level: null, score: null, absence }) });

/** The lines of one actor and proposal: its own voice, and one for each claimant. */
function voiceLines<S>(
  context: Context,
  of: Pick<Line<S>, 'subject' | 'actorId' | 'proposalId'>,
  knownAt: number,
  voices: Voices = NO_VOICES,
  { voice: only, interval }: Query,
  /** Leaves out what the actor says for a group alone. */
  isUnasked = false,
): Line<S>[] {
  const { model } = context;
  const { actorId } = of;
  const isHeard = (row: number) => !isUnasked || !isWordOfAGroup(model, row, actorId, knownAt);
  const line = (voice: VoiceWord, claimant: Claiming | undefined, candidates: Candidate<LevelWord>[]): Line<S> => {
    const all = segments(candidates);
    const hidden = all.filter(({ winner }) => !isHeard(winner.row));
    const heard = hidden.length === 0 ? all : all.filter(({ winner }) => isHeard(winner.row));
    return {
      ...of,
      voice,
      claimant,
      stretches: stretchesOf(context, actorId, knownAt, candidates, heard),
      isHidden: (day) => hidden.some(({ from, to }) => holds(from, to, day)),
    };
  };
  // In a series there is a row for each day whether anything was said or not.
  const own = only !== 'attributed' ? [line('own', undefined, voices.own)] : [];
  const claims = only === 'own' || (interval && only === undefined) ? [] : [...voices.claims.values()];
  return [
    ...own,
    ...claims.map(({ claimantId, description, candidates }) =>
      line('attributed', claimantRef(model, claimantId, description, knownAt), candidates),
    ),
  ];
}

function stretchesOf(
  { model }: Context,
  actorId: number,
  knownAt: number,
  candidates: Candidate<LevelWord>[],
  heard: ReturnType<typeof segments<LevelWord>>,
) {
  const all = runs(heard);
  const shifted = new Set(shiftsOf(all).map(({ to }) => to));
  return all.map((run, i) => ({
    since: run.since,
    until: run.until,
    row: () => ({
      via: actorRefOrNull(model, viaOf(model, run.first.row, actorId, knownAt), knownAt) ?? undefined,
      level: run.level,
      score: score(run.level),
      previous: all[i - 1]?.level,
      change: i === 0 ? ('initial' as const) : shifted.has(run) ? ('shift' as const) : undefined,
      ...shownDirectness(directnessOf(model, run.first.row, knownAt)),
      since: model.stances.sinceText(run.first.row, run.since),
      until: formatBound(run.until) ?? undefined,
      stances: candidates
        .filter((c) => c.level === run.level && c.from >= run.since && c.from < run.until)
        .map((c) => stanceIdOf(c.row)),
    }),
  }));
}
