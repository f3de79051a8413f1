import { FOREVER, formatDay } from '../../domain/time.ts';
import { DATE_PRECISIONS, type DatePrecision, LEVELS, type Level } from '../../domain/vocabulary.ts';
import { DEFAULTS, type Kind, LAYOUTS, publicId, type Values } from '../../nouns/nouns.ts';
import type { Database } from '../database/database.ts';
import type {
  ExternalName,
  RecordVersion,
  RevisionInfo,
  StanceExtra,
  StanceRecord,
  StanceRow,
  StoredRevisions,
  WrittenRecord,
} from '../database/revision.ts';
import { revisionsFrom, storedRevisions } from '../model/load.ts';
import type { JournalEntry, RecordPart } from './line.ts';

type Row = Record<string, unknown>;

/** A record's value without nulls and without the defaults of a draft. Nothing is lost, and most lines are short. */
function shortened(kind: Kind, value: Row): Row {
  const { lists, nested } = LAYOUTS[kind];
  const blanks: Row = DEFAULTS[kind];
  const short: Row = {};
  for (const [field, content] of Object.entries(value)) {
    if (content === null || content === undefined || isBlank(content, blanks[field])) continue;
    if (field in lists) short[field] = (content as Row[]).map(withoutNulls);
    else short[field] = field in nested ? withoutNulls(content as Row) : content;
  }
  return short;
}

/** Undoes `shortened`. Items of lists stay without nulls: in a database row, a missing value and null are the same. */
export const restored = (kind: Kind, short: Row): Values[Kind] => ({ ...DEFAULTS[kind], ...short }) as Values[Kind];

const withoutNulls = <T extends object>(object: T): T =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null && value !== undefined)) as T;

function isBlank(content: unknown, blank: unknown): boolean {
  if (content === blank) return true;
  if (typeof content !== 'object' || typeof blank !== 'object' || blank === null) return false;
  return Array.isArray(content) === Array.isArray(blank) && Object.keys(content as object).length === 0;
}

/** The most rows in memory at once, unless a single revision has more. */
const ROWS_AT_ONCE = 20_000;
const REVISIONS_AT_ONCE = 1000;

/**
 * Yields the revisions after `after` as entries of the journal, in order. Closed revisions never change, so what is
 * read here in pieces is one snapshot.
 */
export async function* entriesAfter(db: Database, after: number): AsyncGenerator<JournalEntry> {
  let ahead: Promise<StoredRevisions | null> | undefined;
  try {
    const read = reader(db, after);
    ahead = read();
    for (let rows = await ahead; rows; rows = await ahead) {
      // Lets the database read ahead while these are processed.
      ahead = read();
      ahead.catch(() => {});
      yield* await entriesOf(db, rows);
    }
  } finally {
    await ahead?.catch(() => {});
  }
}

/** Returns a function that reads the rows of the next revisions at each call; null when there are no more. */
function reader(db: Database, after: number): () => Promise<StoredRevisions | null> {
  let groups: RevisionInfo[][] = [];
  let done = after;
  let stances: number | undefined;
  return async () => {
    stances ??= after > 0 ? await lastStance(db, after) : 0;
    if (groups.length === 0) groups = together(await revisionsFrom(db, done + 1, REVISIONS_AT_ONCE));
    const group = groups.shift();
    if (!group) return null;
    const rows = await storedRevisions(db, group, stances);
    stances = rows.stances.at(-1)?.id ?? stances;
    done = (group.at(-1) as RevisionInfo).number;
    return rows;
  };
}

async function lastStance(db: Database, upto: number): Promise<number> {
  const [row] = await db.query<{ id: number }>('SELECT id FROM stance WHERE revision <= $1 ORDER BY id DESC LIMIT 1', [
    upto,
  ]);
  return row?.id ?? 0;
}

function together(revisions: RevisionInfo[]): RevisionInfo[][] {
  const groups: RevisionInfo[][] = [];
  let rows = Number.POSITIVE_INFINITY;
  for (const revision of revisions) {
    if (rows >= ROWS_AT_ONCE) {
      groups.push([]);
      rows = 0;
    }
    groups.at(-1)?.push(revision);
    rows += 1 + Object.values(revision.summary).reduce((sum, n) => sum + n, 0);
  }
  return groups;
}

/** Makes entries from the rows of some revisions. */
export async function entriesOf(db: Database, rows: StoredRevisions): Promise<JournalEntry[]> {
  const entries = rows.revisions.map(
    ({ number, recordedAt, reason, origin, apiKey, summary }): JournalEntry => ({
      number,
      recordedAt: new Date(recordedAt).toISOString(),
      reason,
      origin: origin ?? undefined,
      apiKey,
      summary,
    }),
  );
  const first = entries[0]?.number as number;
  const entry = (revision: number) => entries[revision - first] as JournalEntry;
  for (const version of rows.versions) push(entry(version.revision), 'records', recordPart(version));
  const extras = new Map(rows.extras.map(({ id, extra }) => [id, extra]));
  for (const stance of rows.stances) push(entry(stance.revision), 'stances', stancePart(stance, extras.get(stance.id)));
  for (const { id, revision, reason } of rows.retractions.toSorted((a, b) => a.id - b.id))
    push(entry(revision), 'retractions', { id, reason });
  const span = [first, entries.at(-1)?.number];
  const externals = rows.externals ? inBytes(rows.externals) : await externalsIn(db, span);
  for (const { revision, origin, noun, externalId, id } of externals)
    push(entry(revision), 'externals', { externalId, id, noun, origin });
  // Only requests with an API key can have an Idempotency-Key.
  const asked = rows.replies === undefined && rows.revisions.some(({ apiKey }) => apiKey);
  const replies = rows.replies ?? (asked ? await db.query<Reply>(REPLIES, span) : []);
  for (const { revision, key, requestSha256, results } of replies)
    entry(revision).reply = { key, requestSha256, results: results.map(({ kind, id }) => publicId(kind, id)) };
  return entries;
}

type External = NonNullable<StoredRevisions['externals']>[number];

/** Sorts external ids into the order of EXTERNALS. */
const inBytes = (externals: readonly External[]): External[] =>
  externals
    .map((external) => ({
      external,
      key: [external.origin, external.noun, external.externalId].map((text) => Buffer.from(text)),
    }))
    .sort(({ key: a }, { key: b }) => compare(a, b, 0) || compare(a, b, 1) || compare(a, b, 2))
    .map(({ external }) => external);
const compare = (a: Buffer[], b: Buffer[], i: number) => Buffer.compare(a[i] as Buffer, b[i] as Buffer);

async function externalsIn(db: Database, span: unknown[]): Promise<External[]> {
  const lists = await db.query<Named>(EXTERNALS, span);
  return lists.flatMap(({ revision, origin, noun, names, ids }) => {
    const records = JSON.parse(ids) as number[];
    return (JSON.parse(names) as string[]).map((externalId, i) => ({
      revision,
      origin,
      noun,
      externalId,
      id: records[i] as number,
    }));
  });
}

/**
 * The order is the same in every database, because texts are compared as bytes. The ids come as lists, because reading
 * a row for each vote that was ever imported takes longer than reading all the rest of the line.
 */
const EXTERNALS = `SELECT revision, origin, noun, json_agg(external_id ORDER BY external_id)::text AS names,
    json_agg(record_id ORDER BY external_id)::text AS ids
  FROM external_id WHERE revision BETWEEN $1 AND $2 GROUP BY revision, origin, noun ORDER BY revision, origin, noun`;
interface Named extends Pick<ExternalName, 'origin' | 'noun'> {
  revision: number;
  names: string;
  ids: string;
}
const REPLIES = `SELECT revision, key, request_sha256 AS "requestSha256", results FROM idempotent_reply
  WHERE revision BETWEEN $1 AND $2`;
interface Reply {
  revision: number;
  key: string;
  requestSha256: string;
  results: WrittenRecord[];
}

function push<Part extends 'records' | 'stances' | 'retractions' | 'externals'>(
  entry: JournalEntry,
  part: Part,
  item: NonNullable<JournalEntry[Part]>[number],
): void {
  const list = entry[part] as (typeof item)[] | undefined;
  if (list) list.push(item);
  else entry[part] = [item] as unknown as JournalEntry[Part];
}

function recordPart({ kind, id, slug, created, value, retracted }: RecordVersion): RecordPart {
  const part: RecordPart = { noun: kind, id, value: shortened(kind, value as unknown as Row) };
  if (created) part.created = true;
  if (created && slug) part.slug = slug;
  if (retracted !== null) part.retracted = retracted;
  return part;
}

/** The members are in the order that the line has them in, so that most lines need no sorting. */
function stancePart(s: StanceRow, extra: StanceExtra | undefined): StanceRecord {
  const part: StanceRecord = {
    actorId: s.actorId,
    claimantId: s.claimantId || undefined,
    eventId: s.eventId || undefined,
    firstHand: s.firstHand || undefined,
    id: s.id,
    level: LEVELS[s.level] as Level,
    proposalId: s.proposalId,
    validFrom: extra?.validFromEdtf ?? formatDay(s.from, DATE_PRECISIONS[s.fromPrecision] as DatePrecision),
    validTo:
      extra?.validToEdtf ??
      (s.to === FOREVER ? undefined : formatDay(s.to, DATE_PRECISIONS[s.toPrecision] as DatePrecision)),
    viaId: s.viaId || undefined,
    voice: s.own ? 'own' : 'attributed',
  };
  if (!extra) return part;
  const { statementIds, conditions, validFromEdtf: _from, validToEdtf: _to, ...others } = extra;
  if (statementIds.length > 0) part.statementIds = statementIds;
  if (conditions.length > 0) part.conditions = conditions;
  return Object.assign(part, withoutNulls(others));
}
