import type { FastifyRequest } from 'fastify';
import type { World } from '../../domain/conditions.ts';
import { DEFAULT_QUORUM } from '../../domain/measures/cohesion.ts';
import { resolve } from '../../domain/positions.ts';
import { type Day, type Duration, formatDay, parseDuration } from '../../domain/time.ts';
import type { Voice } from '../../domain/vocabulary.ts';
import { type Absence, type Directness, LEVELS, type Level } from '../../domain/vocabulary.ts';
import type { ReadModel } from '../../ledger/model/model.ts';
import { isPinned, type Moment } from '../../ledger/model/moment.ts';
import { absenceOn } from '../../ledger/reading/absence.ts';
import { freshFrom } from '../../ledger/reading/confirmation.ts';
import { type Dates, directnessOf, type EvidenceFilter } from '../../ledger/reading/filter.ts';
import { type Voices, voicesOn } from '../../ledger/reading/voices.ts';
import type { Context } from '../context.ts';
import { evidenceFilterOf } from '../evidence-filter.ts';
import { bySlugs } from '../names.ts';
import { INCLUDES, POSITIONS_VERSION } from './schema.ts';

type Parameters = Record<string, unknown>;

/** The URL of a question with every moment pinned. Parameters are sorted, so one question has one permalink. */
export function permalink(
  path: string,
  query: Parameters,
  pinned: Parameters,
  /** The version of the method; null where the question has none. */
  method: string | null = POSITIONS_VERSION,
): string {
  const names = method === null ? [] : ['method'];
  for (const name in query)
    if (name !== 'minRevision' && query[name] !== undefined && !names.includes(name)) names.push(name);
  for (const name in pinned) if (pinned[name] !== undefined && !names.includes(name)) names.push(name);
  let text = path;
  for (const name of names.sort()) {
    const value = name === 'method' ? method : (pinned[name] ?? query[name]);
    text += `${text === path ? '?' : '&'}${name}=${encode(String(value))}`;
  }
  return text;
}

/** Commas of lists stay readable. */
const encode = (text: string) =>
  PLAIN.test(text) ? text : encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%3A', ':');
const PLAIN = /^[\w.,:-]*$/;

export const pinsOf = ({ asOf, knownAt }: Moment): Parameters => ({ asOf: formatDay(asOf), knownAt });

export const isPermalink = (query: { asOf?: string; knownAt?: string; method?: string }): boolean =>
  query.method === POSITIONS_VERSION && isPinned(query);

/** An answer's meta: where it was read, by which rule, and how its rows stand. */
export function answerMeta(
  { model }: Context,
  moment: Moment,
  { total, levels, directness, absences }: LevelTally,
  path: string,
  query: { dates?: Dates | undefined },
) {
  return {
    asOf: formatDay(moment.asOf),
    knownAt: moment.knownAt,
    recordedAt: model.recordedAt(moment.knownAt),
    method: `positions/${POSITIONS_VERSION}`,
    total,
    levels,
    directness,
    silent: absences.silent,
    notCoded: absences.not_coded,
    leftOut: absences.left_out,
    certainty: query.dates === 'possible' ? undefined : ('certain' as const),
    permalink: permalink(path, bySlugs(model, query as Record<string, unknown>), pinsOf(moment)),
  };
}

/** What positions are resolved from: the ledger, the moment, and the rules chosen. */
export interface Snapshot extends Moment {
  model: ReadModel;
  voice: Voice | undefined;
  filter: EvidenceFilter;
  /** Rows say all of themselves, not only what the answer does not say elsewhere: tables, and `include=all`. */
  whole: boolean;
  /** The fields that rows have alone, if the question names any. */
  selection: Wanted['selection'];
  /** The bulky parts that rows have. */
  include: ReadonlySet<string>;
  /** No position that was last confirmed before this day. */
  freshFrom: Day;
  /** The share of a group's members that its figures ask for. */
  quorum: number;
  /** Who said what on a proposal, resolved once a request. */
  voices(proposalId: number): Map<number, Voices>;
  /** The same by the days that are certain; null where the question asks for no others. */
  certainVoices: ((proposalId: number) => Map<number, Voices>) | null;
  /** The same by everything on record, whatever the question asks to hear. */
  onRecord(proposalId: number): Map<number, Voices>;
  /** Why an actor has no level of its own on a proposal. */
  absence(proposalId: number): (actorId: number) => Absence;
  /** What conditions are held against: the world at the moment, by everything on record. */
  world: World;
}

interface SnapshotQuery {
  voice?: Voice | undefined;
  firstHand?: boolean | undefined;
  directness?: Directness | undefined;
  publishedBy?: string | undefined;
  dates?: Dates | undefined;
  include?: readonly string[] | undefined;
  quorum?: number | undefined;
  staleAfter?: string | undefined;
}

/** What the rows of an answer are to have, beside what its question says. */
export type Wanted = Pick<FastifyRequest, 'format' | 'selection'>;

/** What of a table needs no asking for: its columns are always the same. */
const IN_TABLES = ['stance', 'previous', 'members'];

/** What is named in `fields` need not be included as well. */
function includedBy({ include = [] }: SnapshotQuery, { format, selection }: Wanted): ReadonlySet<string> {
  const parts = new Set<string>(include.includes('all') ? INCLUDES : include);
  if (parts.has('chain')) parts.add('statements');
  if (parts.has('members')) parts.add('members.positions');
  if (format !== 'json') for (const part of IN_TABLES) parts.add(part);
  for (const part of INCLUDES) if (selection?.words.has(part)) parts.add(part);
  if (selection?.words.has('positions')) parts.add('members.positions');
  return parts;
}

export function snapshotOf(
  model: ReadModel,
  moment: Moment,
  query: SnapshotQuery,
  wanted: Wanted = { format: 'json', selection: null },
): Snapshot {
  const filter = evidenceFilterOf(query);
  const { publishedBy, dates } = filter;
  const voices = remember((proposalId: number) => voicesOn(model, proposalId, moment.knownAt, filter));
  const isNarrowed = filter.firstHand || filter.directness !== undefined;
  const onRecord = isNarrowed
    ? remember((proposalId: number) => voicesOn(model, proposalId, moment.knownAt, { publishedBy, dates }))
    : voices;
  return {
    model,
    ...moment,
    voice: query.voice,
    filter,
    whole: wanted.format !== 'json' || wanted.selection !== null || (query.include?.includes('all') ?? false),
    selection: wanted.selection,
    include: includedBy(query, wanted),
    freshFrom: freshFrom(moment.asOf, query.staleAfter ? (parseDuration(query.staleAfter) as Duration) : undefined),
    quorum: query.quorum ?? DEFAULT_QUORUM,
    voices,
    certainVoices:
      dates === 'possible'
        ? remember((proposalId: number) => voicesOn(model, proposalId, moment.knownAt, { ...filter, dates: 'certain' }))
        : null,
    onRecord,
    absence: remember((proposalId: number) =>
      absenceOn(
        model,
        proposalId,
        moment,
        isNarrowed || publishedBy !== undefined || query.staleAfter !== undefined || query.voice === 'attributed',
      ),
    ),
    world: {
      asOf: moment.asOf,
      level: (actorId, proposalId): Level | null =>
        resolve(onRecord(proposalId).get(model.identities(moment.knownAt).of(actorId))?.own ?? [], moment.asOf)?.winner
          .level ?? null,
      event: (eventId) => model.stores.event.get(eventId, moment.knownAt) ?? null,
    },
  };
}

function remember<V>(work: (key: number) => V): (key: number) => V {
  const known = new Map<number, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = work(key);
      known.set(key, value);
    }
    return value;
  };
}

/** How many rows an answer has, by level. */
export interface LevelTally {
  total: number;
  levels: Record<Level, number>;
  directness: Record<Directness, number>;
  /** Of the rows without a level of their own. */
  absences: Record<Absence, number>;
}

/** What of a row is counted. */
interface Counted {
  level: Level | null;
  stance?: { directness: Directness } | undefined;
  absence?: Absence | undefined;
}

export function tallyOf(rows: readonly Counted[]): LevelTally {
  const levels = rows.map(({ level }) => level);
  return {
    total: rows.length,
    levels: countsOf(levels),
    directness: directnessCounts(rows.map(({ stance }) => stance?.directness)),
    absences: absenceCounts(rows.map(({ absence }) => absence)),
  };
}

function absenceCounts(found: readonly (Absence | undefined)[]): Record<Absence, number> {
  const counts = { silent: 0, not_coded: 0, left_out: 0 };
  for (const absence of found) if (absence) counts[absence]++;
  return counts;
}

/** Stances by how directly they follow from the record. */
export const directnessAmong = (
  model: ReadModel,
  rows: readonly number[],
  knownAt: number,
): Record<Directness, number> => directnessCounts(rows.map((row) => directnessOf(model, row, knownAt).directness));

function directnessCounts(found: readonly (Directness | undefined)[]): Record<Directness, number> {
  const counts = { explicit: 0, implied: 0, inferred: 0 };
  for (const directness of found) if (directness) counts[directness]++;
  return counts;
}

/** How many hold each level; null is silence. */
export function countsOf(levels: readonly (Level | null)[]): Record<Level, number> {
  const counts = LEVELS.map(() => 0);
  for (const level of levels) {
    if (level === null) continue;
    const at = LEVELS.indexOf(level);
    counts[at] = (counts[at] as number) + 1;
  }
  return levelCounts(counts);
}

/** Counts in the order of LEVELS, by name. */
export function levelCounts(counts: readonly number[]): Record<Level, number> {
  const [support, conditional_support, neutral, conditional_opposition, oppose, ambiguous] = counts as Six;
  return { support, conditional_support, neutral, conditional_opposition, oppose, ambiguous };
}
type Six = [number, number, number, number, number, number];
