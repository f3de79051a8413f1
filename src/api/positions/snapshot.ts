import type { FastifyRequest } from 'fastify';
import type { Facts } from '../../domain/conditions.ts';
import type { Dates } from '../../domain/edtf.ts';
import { remember } from '../../domain/lists.ts';
import { DEFAULT_QUORUM } from '../../domain/measures/cohesion.ts';
import { type Day, DISTANT_PAST, type Duration, FOREVER, formatDay, parseDuration } from '../../domain/time.ts';
import { type Resolved, resolve } from '../../domain/timeline.ts';
import {
  type Absence,
  type Confidence,
  DIRECTNESSES,
  type Directness,
  LEVELS,
  type Level,
  type Voice,
} from '../../domain/vocabulary.ts';
import { permalink } from '../../http/answer/links.ts';
import type { ReadModel } from '../../ledger/model/model.ts';
import { type Moment, pinsBy } from '../../ledger/model/moment.ts';
import { absenceOn } from '../../ledger/reading/absence.ts';
import { type Objection, objectionsTo } from '../../ledger/reading/doubts.ts';
import { directnessOf, type EvidenceFilter, eventOnRecord, isNarrow } from '../../ledger/reading/filter.ts';
import { rowsBy } from '../../ledger/reading/holders.ts';
import { isAdmitted } from '../../ledger/reading/levels.ts';
import { freshFrom, isStale } from '../../ledger/reading/staleness.ts';
import { findVoices, voicesFrom } from '../../ledger/reading/voice-index.ts';
import { dependenciesOf, type Voices, voicesOn } from '../../ledger/reading/voices.ts';
import { inSlices, resultInSlices } from '../../runtime/turns.ts';
import type { Context } from '../context.ts';
import { evidenceFilterOf, type FilterQuery } from '../evidence-filter.ts';
import { bySlugs } from '../names.ts';
import { INCLUDES, POSITIONS_VERSION } from './schema.ts';

export const pinsOf = ({ asOf, knownAt }: Moment): Record<string, unknown> => ({ asOf: formatDay(asOf), knownAt });

export const pinsOfPositions = pinsBy(POSITIONS_VERSION);

/** An answer's meta: its moment, the rule by which it was resolved, and the counts of its rows. */
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
    permalink: permalink(path, bySlugs(model, query as Record<string, unknown>), pinsOf(moment), POSITIONS_VERSION),
  };
}

/** What positions are resolved from: the ledger, the moment, and the rules chosen. */
export interface Snapshot extends Moment {
  model: ReadModel;
  voice: Voice | undefined;
  filter: EvidenceFilter;
  publishedBy: Day | undefined;
  /** Whether rows repeat what the answer says elsewhere: in tables, with `include=all` and with `fields`. */
  whole: boolean;
  /** The only fields that rows have, if the question names any. */
  selection: AnswerForm['selection'];
  /** The bulky parts that rows include. */
  include: ReadonlySet<string>;
  /** Positions that were last confirmed before this day are left out. */
  freshFrom: Day;
  /** The share of a group's members that its figures require. */
  quorum: number;
  /** What was said against a statement, if rows show that. */
  against?: (statementId: number) => Objection[];
  /** Who said what on a proposal, resolved once a request. */
  voices(proposalId: number): ReadonlyMap<number, Voices>;
  /** Resolves the voices on a proposal in slices before they are needed, and those that conditions there depend on. */
  ready(proposalId: number): Promise<void>;
  /** The voices limited to the days that are certain; null if the question asks for no others anyway. */
  certainVoices: ((proposalId: number) => ReadonlyMap<number, Voices>) | null;
  /** What one actor itself said on a proposal, by the evidence that the question asks for. */
  said(actorId: number, proposalId: number): Voices['own'];
  /** Why an actor has no level of its own on a proposal. */
  absence(proposalId: number): (actorId: number) => Absence;
  /** What conditions are evaluated against: the moment, and what counts in the question. */
  facts: Facts;
}

interface SnapshotQuery extends FilterQuery {
  voice?: Voice | undefined;
  include?: readonly string[] | undefined;
  quorum?: number | undefined;
  staleAfter?: string | undefined;
  minConfidence?: Confidence | undefined;
}

/** What the rows of an answer depend on beyond the query: the format, and the fields selected. */
export type AnswerForm = Pick<FastifyRequest, 'format' | 'selection'>;

/** The parts that tables always include, because their columns are always the same. */
const IN_TABLES = ['stance', 'previous', 'members'];

/** The parts that rows include. A part that `fields` names need not be in `include` as well. */
function includedBy({ include = [] }: SnapshotQuery, { format, selection }: AnswerForm): ReadonlySet<string> {
  const parts = new Set<string>(include.includes('all') ? INCLUDES : include);
  if (parts.has('chain')) parts.add('statements');
  if (parts.has('statements') || parts.has('marks') || selection?.words.has('doubts')) parts.add('doubts');
  if (parts.has('members')) parts.add('members.positions');
  if (format !== 'json') for (const part of IN_TABLES) parts.add(part);
  if (selection) for (const part of [...INCLUDES, 'impliedBy']) if (selection.words.has(part)) parts.add(part);
  if (selection?.words.has('positions')) parts.add('members.positions');
  return parts;
}

export function snapshotOf(
  model: ReadModel,
  moment: Moment,
  query: SnapshotQuery,
  wanted: AnswerForm = { format: 'json', selection: null },
  /** Finds the only stances to read on a proposal: those of the actors asked for, none of which has members. */
  rowsOn?: (proposalId: number) => readonly number[],
): Snapshot {
  const filter = evidenceFilterOf(query);
  const { publishedBy, dates } = filter;
  const { asOf, knownAt } = moment;
  const known = new Map<number, ReadonlyMap<number, Voices>>();
  const heard = (proposalId: number) => ({ ...filter, rows: rowsOn?.(proposalId) });
  const voices = remember(
    (proposalId: number) => voicesFrom(model, proposalId, knownAt, heard(proposalId)),
    Number.POSITIVE_INFINITY,
    known,
  );
  const { staleAfter, minConfidence = null } = query;
  const leavesOut =
    isNarrow(filter) || staleAfter !== undefined || minConfidence !== null || query.voice === 'attributed';
  const rules = { from: DISTANT_PAST, to: FOREVER, minConfidence };
  const maxAge = staleAfter ? (parseDuration(staleAfter) as Duration) : undefined;
  const asked = { model, asOf, knownAt, publishedBy, freshFrom: freshFrom(asOf, maxAge) };
  const who = model.identities(knownAt);
  const pairs = new Map<string, Voices['own']>();
  const said = (actorId: number, proposalId: number): Voices['own'] => {
    const [holder, key] = [who.of(actorId), `${actorId} ${proposalId}`];
    let own = pairs.get(key);
    if (own === undefined) {
      const all = rowsOn ? undefined : known.get(proposalId);
      const rows = all ? [] : rowsBy(model, [holder], knownAt)(proposalId);
      own = (all ?? voicesOn(model, proposalId, knownAt, { ...filter, rows })).get(holder)?.own ?? [];
      if (minConfidence !== null) own = own.filter(({ row, from }) => isAdmitted(model, row, from, rules));
      pairs.set(key, own);
    }
    return own;
  };
  // Named one by one: each field after a spread would take V8 a microsecond.
  return {
    model,
    asOf,
    knownAt,
    publishedBy,
    freshFrom: asked.freshFrom,
    voice: query.voice,
    filter,
    whole: wanted.format !== 'json' || wanted.selection !== null || (query.include?.includes('all') ?? false),
    selection: wanted.selection,
    include: includedBy(query, wanted),
    quorum: query.quorum ?? DEFAULT_QUORUM,
    voices,
    ready: async (proposalId) => {
      const found =
        known.get(proposalId) ?? (await resultInSlices(findVoices(model, proposalId, knownAt, heard(proposalId))));
      known.set(proposalId, found);
      await inSlices(await dependenciesOf(model, found), ({ actorId, proposalId }) => void said(actorId, proposalId));
    },
    certainVoices:
      dates === 'possible'
        ? remember((proposalId: number) =>
            voicesFrom(model, proposalId, knownAt, { ...heard(proposalId), dates: 'certain' }),
          )
        : null,
    said,
    absence: remember((proposalId: number) => absenceOn(model, proposalId, { ...moment, publishedBy }, leavesOut)),
    facts: {
      asOf: moment.asOf,
      levels: (actorId, proposalId) => {
        const found = current(asked, said(actorId, proposalId));
        return found ? [found.winner, ...found.rivals].map(({ level }) => level) : [];
      },
      event: (eventId) => eventOnRecord(model, eventId, moment, publishedBy) ?? null,
    },
  };
}

/** Resolves one voice at the moment; null if it has no level, or was last confirmed too long ago for the question. */
export function current(
  snapshot: Pick<Snapshot, 'model' | 'asOf' | 'knownAt' | 'publishedBy' | 'freshFrom'>,
  candidates: Voices['own'],
): Resolved<Level> | null {
  const found = resolve(candidates, snapshot.asOf);
  return found && isStale(snapshot.model, found.winner.row, snapshot, snapshot.freshFrom) ? null : found;
}

/** Reads what was said against statements, if rows show it. */
export async function readDoubts(snapshot: Snapshot): Promise<void> {
  if (snapshot.include.has('doubts')) snapshot.against = await objectionsTo(snapshot, snapshot.asOf);
}

/** How many rows an answer has, by level. */
export interface LevelTally {
  total: number;
  levels: Record<Level, number>;
  directness: Record<Directness, number>;
  /** Counts of the rows without a level of their own. */
  absences: Record<Absence, number>;
}

/** The fields of a row that are counted. */
export interface CountedRow {
  level: Level | null;
  stance?: { directness: Directness } | undefined;
  absence?: Absence | undefined;
}

/** Counts rows as they are made. */
export class Tally {
  total = 0;
  readonly #levels = LEVELS.map(() => 0);
  readonly #directness = { explicit: 0, implied: 0, inferred: 0 };
  readonly #absences = { silent: 0, not_coded: 0, left_out: 0 };

  add({ level, stance, absence }: CountedRow): void {
    this.total++;
    if (level) this.#levels[LEVELS.indexOf(level)] = (this.#levels[LEVELS.indexOf(level)] as number) + 1;
    if (stance) this.#directness[stance.directness]++;
    if (absence) this.#absences[absence]++;
  }

  /** A ballot at a level, by its place in LEVELS. */
  addBallot(level: number): void {
    this.total++;
    this.#levels[level] = (this.#levels[level] as number) + 1;
    this.#directness.explicit++;
  }

  done = (): LevelTally => ({
    total: this.total,
    levels: levelCounts(this.#levels),
    directness: this.#directness,
    absences: this.#absences,
  });
}

export type RowsOfLevels = readonly (number | readonly [number, number])[];

/** Counts levels by how directly they follow from the record; one that comes from two stances by the less direct. */
export function directnessAmong(model: ReadModel, levels: RowsOfLevels, knownAt: number): Record<Directness, number> {
  const counts = { explicit: 0, implied: 0, inferred: 0 };
  const placeOf = (row: number) => DIRECTNESSES.indexOf(directnessOf(model, row, knownAt).directness);
  for (const rows of levels) {
    const place = typeof rows === 'number' ? placeOf(rows) : Math.max(placeOf(rows[0]), placeOf(rows[1]));
    counts[DIRECTNESSES[place] as Directness]++;
  }
  return counts;
}

/** How many hold each level; nulls, which are silence, are not counted. */
export const countsOf = (levels: readonly (Level | null)[]): Record<Level, number> =>
  levelCounts(LEVELS.map((level) => levels.filter((one) => one === level).length));

/** Maps the names of levels to counts in the order of LEVELS. Written out, as each answer has them: it is faster. */
export function levelCounts(counts: readonly number[]): Record<Level, number> {
  const [support, conditional_support, neutral, conditional_opposition, oppose, ambiguous] = counts;
  return { support, conditional_support, neutral, conditional_opposition, oppose, ambiguous } as Record<Level, number>;
}
