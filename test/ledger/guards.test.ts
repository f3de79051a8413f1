import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { RunSql } from '../../src/ledger/database/database.ts';
import { testDatabase } from '../support/database.ts';

// Round the API, with SQL: whoever is connected, the database refuses.
const database = await testDatabase();
let last = 0;

beforeEach(async () => {
  await database.reset();
  last = 0;
  await inRevision(async (run, r) => {
    await run(`
      INSERT INTO dossier (id, slug, revision) VALUES (1, 'talks', ${r});
      INSERT INTO dossier_version (dossier_id, revision, name) VALUES (1, ${r}, 'Talks');
      INSERT INTO actor (id, slug, revision) VALUES (1, 'ukraine', ${r}), (2, 'eu', ${r});
      INSERT INTO actor_version (actor_id, revision, type, name) VALUES (1, ${r}, 'state', 'Ukraine');
      INSERT INTO proposal (id, slug, revision) VALUES (1, 'ceasefire', ${r});
      INSERT INTO proposal_version (proposal_id, revision, dossier_id, name, kind, parameters) VALUES (1, ${r}, 1, 'Ceasefire', 'ceasefire', '{}');
      INSERT INTO source (id, revision) VALUES (1, ${r});
      INSERT INTO statement (id, revision) VALUES (1, ${r}), (2, ${r});
      INSERT INTO statement_version (statement_id, revision, source_id, paraphrase) VALUES (1, ${r}, 1, 'Yes');
      INSERT INTO event (id, slug, revision) VALUES (1, 'istanbul', ${r});
      INSERT INTO membership (id, revision) VALUES (1, ${r});
      INSERT INTO coding (id, revision) VALUES (1, ${r}), (2, ${r});
      INSERT INTO expectation (id, revision) VALUES (1, ${r});
      INSERT INTO coverage (id, revision) VALUES (1, ${r});
      INSERT INTO release (id, slug, revision) VALUES (1, '2026.1', ${r})`);
  });
});

/** One transaction that takes the next revision. */
async function inRevision(work: (run: RunSql, revision: number) => Promise<unknown>): Promise<void> {
  await database.transaction(async (run) => {
    await run(`INSERT INTO revision (number, recorded_at, reason, summary)
      VALUES (${last + 1}, timestamp '2026-01-01' + ${last + 1} * interval '1 second', 'test', '{}')`);
    await work(run, last + 1);
  });
  last++;
}

const writes = (sql: (revision: number) => string) => inRevision((run, revision) => run(sql(revision)));

interface StanceRow {
  id: number;
  statement?: number;
  level?: string;
  from?: string;
  to?: string | null;
  more?: Record<string, unknown>;
}

const actorVersion = (revision: number, more: Record<string, unknown> = {}) => {
  const row: Record<string, unknown> = { actor_id: 1, revision, type: 'state', name: 'x', ...more };
  return `INSERT INTO actor_version (${Object.keys(row)}) VALUES (${Object.values(row).map(literal)});`;
};

const literal = (value: unknown) => (typeof value === 'string' ? `'${value}'` : String(value));

function stance({ id, statement, level = 'support', from = '2025-01-01', to = null, more = {} }: StanceRow) {
  return (revision: number) => {
    const row: Record<string, unknown> = {
      id,
      revision,
      actor_id: 1,
      proposal_id: 1,
      level,
      voice: 'own',
      first_hand: true,
      valid_from: from,
      valid_from_precision: 'day',
      valid_to: to,
      valid_to_precision: to && 'day',
      ...more,
    };
    const link = `INSERT INTO stance_statement (stance_id, position, revision, statement_id) VALUES (${id}, 0, ${revision}, ${statement})`;
    return `INSERT INTO stance (${Object.keys(row)}) VALUES (${Object.values(row).map(literal)});${statement ? `${link};` : ''}`;
  };
}

describe('append only', async () => {
  const tables = await database.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
       AND relname NOT IN ('_prisma_migrations', 'api_key', 'idempotent_reply', 'import_job') ORDER BY 1`,
  );

  it('covers every table but the four that are not history', () => expect(tables).toHaveLength(42));

  it.each(tables)('$name takes no UPDATE, DELETE, TRUNCATE or upsert', async ({ name }) => {
    const column = name === 'revision' ? 'number' : 'revision';
    const refused = (operation: string) => `the ledger is append-only: ${operation} on "${name}" is refused`;
    await expect(database.query(`UPDATE ${name} SET ${column} = 7`)).rejects.toThrow(refused('UPDATE'));
    await expect(database.query(`DELETE FROM ${name}`)).rejects.toThrow(refused('DELETE'));
    await expect(database.query(`TRUNCATE ${name} CASCADE`)).rejects.toThrow(refused('TRUNCATE'));
  });

  it('holds for an upsert and for what follows from another table', async () => {
    await expect(
      writes((r) => `INSERT INTO actor VALUES (1, 'x', ${r}) ON CONFLICT (id) DO UPDATE SET slug = 'x'`),
    ).rejects.toThrow('append-only: UPDATE on "actor"');
    await database.query("INSERT INTO api_key (id, name, prefix, sha256) VALUES (1, 'a', 'a', 'a')");
    await database.query(
      "INSERT INTO revision (number, recorded_at, reason, summary, api_key_id) VALUES (2, now(), 'x', '{}', 1)",
    );
    await expect(database.query('DELETE FROM api_key')).rejects.toThrow('append-only: UPDATE on "revision"');
  });
});

describe('a closed revision', () => {
  it.each([
    ['actor', "INSERT INTO actor (id, slug, revision) VALUES (3, 'late', 1)"],
    ['event_version', event('2025-01-01', null, 1)],
    ['dossier_party', 'INSERT INTO dossier_party (dossier_id, revision, position, actor_id) VALUES (1, 1, 0, 1)'],
    ['stance', stance({ id: 1 })(1)],
    ['coding', 'INSERT INTO coding (id, revision) VALUES (3, 1)'],
    ['coding_version', coding(1)],
    ['expectation', 'INSERT INTO expectation (id, revision) VALUES (3, 1)'],
    ['expectation_version', expectation(1)],
    ['coverage', 'INSERT INTO coverage (id, revision) VALUES (3, 1)'],
    ['coverage_version', coverage(1)],
    ['release', "INSERT INTO release (id, slug, revision) VALUES (3, '2026.3', 1)"],
    ['release_version', release(1)],
    ['external_id', "INSERT INTO external_id VALUES ('file', 'actor', 'UA', 1, 1)"],
  ])('takes no more rows: %s', async (table, sql) => {
    const refused = `a row of "${table}" names a revision that is already closed`;
    await expect(database.query(sql)).rejects.toThrow(refused);
    await expect(inRevision((run) => run(sql))).rejects.toThrow(refused);
  });

  it('is not kept open by claiming a later transaction', async () => {
    const [{ next } = { next: 0 }] = await database.query<{ next: number }>('SELECT txid_current() + 2 AS next');
    await database.query(
      `INSERT INTO revision (number, recorded_at, reason, summary, transaction_id) VALUES (2, now(), 'x', '{}', ${next})`,
    );
    const late = "INSERT INTO actor (id, slug, revision) VALUES (3, 'late', 2)";
    for (let i = 0; i < 3; i++) await expect(database.query(late)).rejects.toThrow('already closed');
  });

  it('takes no statement for its stance from a later revision', async () => {
    await writes(stance({ id: 1, statement: 1 }));
    const sql = (revision: number) => `INSERT INTO stance_statement VALUES (1, 1, ${revision}, 2)`;
    await expect(writes(sql)).rejects.toThrow('a statement joins a stance of another revision');
    await expect(database.query(sql(99))).rejects.toThrow('a statement joins a stance of another revision');
  });
});

it('an external id names one record of a noun, for ever', async () => {
  const name = (values: string) => (r: number) => `INSERT INTO external_id VALUES (${values}, ${r})`;
  await writes(name("'file', 'actor', 'UA', 1"));
  await expect(writes(name("'file', 'actor', 'UA', 2"))).rejects.toThrow('external_id_pkey');
  await writes(name("'other', 'actor', 'UA', 2"));
  await writes(name("'other', 'coding', 'UA', 1"));
  await writes(name("'file', 'event', 'UA', 1"));
});

describe('revisions', () => {
  const add = (number: number, at: string) =>
    database.query(
      `INSERT INTO revision (number, recorded_at, reason, summary) VALUES (${number}, '${at}', 'x', '{}')`,
    );

  it.each([3, 0, -1])('have no gap: %i does not follow 1', async (number) => {
    await expect(add(number, '2027-01-01')).rejects.toThrow(`revision ${number} does not follow 1`);
  });

  it('are not used twice', () => expect(add(1, '2027-01-01')).rejects.toThrow('revision 1 does not follow 1'));

  it('begin with 1', async () => {
    await database.reset();
    await expect(add(2, '2027-01-01')).rejects.toThrow('revision 2 does not follow 0');
    await add(1, '2027-01-01');
  });

  it.each(['2025-12-31', '2026-01-01T00:00:01Z'])('are recorded later than the one before: %s is not', async (at) => {
    await expect(add(2, at)).rejects.toThrow('recorded time runs forward');
  });
});

describe('own stances of one actor on one proposal from one statement', () => {
  const first = stance({ id: 1, statement: 1, from: '2025-01-01', to: '2025-06-01' });
  const second = { id: 2, statement: 1, level: 'oppose', from: '2025-03-01' };
  const overlap = /overlaps stance \d of the same actor, proposal and statement/;

  it('do not overlap, in one revision or in two', async () => {
    await expect(writes((r) => first(r) + stance(second)(r))).rejects.toThrow(overlap);
    await writes(first);
    await expect(writes(stance(second))).rejects.toThrow('stance 2 overlaps stance 1');
    await expect(writes(stance({ ...second, from: '2024-01-01', to: '2025-01-02' }))).rejects.toThrow(overlap);
    await expect(writes(stance({ ...second, from: '2024-01-01' }))).rejects.toThrow(overlap);
  });

  it.each([
    ['touch', {}, { from: '2025-06-01' }],
    ['rest on another statement', {}, { statement: 2 }],
    ['are on another actor', { actor_id: 2 }, {}],
    ['are attributed', { voice: 'attributed', first_hand: false, claimant_id: 2 }, {}],
  ])('may stand beside each other where they %s', async (_, more, change) => {
    await writes(first);
    await writes(stance({ ...second, ...change, more }));
    expect(await database.prisma.stance.count()).toBe(2);
  });

  it('may overlap what was corrected', async () => {
    await writes(first);
    const correction = { supersedes_id: 1, correction_reason: 'misread' };
    await writes(stance({ ...second, more: correction }));
    await expect(writes(stance({ ...second, id: 3 }))).rejects.toThrow('stance 3 overlaps stance 2');
    await writes(stance({ ...second, id: 3, more: { ...correction, supersedes_id: 2 } }));
    expect(await database.prisma.stance.count()).toBe(3);
  });

  it('may overlap what was retracted', async () => {
    await writes(first);
    await writes((r) => `INSERT INTO stance_retraction VALUES (1, ${r}, 'never said'); ${stance(second)(r)}`);
    expect(await database.prisma.stance.count()).toBe(2);
  });

  it('are refused exactly where one that is new has a day in common with another', async () => {
    const span = fc.record({
      from: fc.integer({ min: 1900, max: 1999 }),
      years: fc.option(fc.integer({ min: 1, max: 25 })),
    });
    const rounds = fc.sample(fc.array(span, { minLength: 7, maxLength: 7 }), { seed: 7, numRuns: 60 });
    const outcomes = { taken: 0, refused: 0 };
    for (const [round, drawn] of rounds.entries()) {
      const spans = drawn.map(({ from, years }, i) => ({ id: 1 + round * 10 + i, from, to: years && from + years }));
      type Span = (typeof spans)[number];
      const meet = (a: Span, b: Span) => a.from < (b.to ?? 9999) && b.from < (a.to ?? 9999);
      const written: typeof spans = [];
      // The first are written one by one, so that some stand already when the others arrive together.
      for (const batch of [...spans.slice(0, 4).map((span) => [span]), spans.slice(4)]) {
        const clash = batch.some((span, i) => [...written, ...batch.slice(0, i)].some((other) => meet(span, other)));
        const error = await writes(stancesOf(round + 10, batch)).catch((error) => error);
        if (error) expect(error.message).toMatch(/overlaps stance \d+ of/);
        const outcome = error ? 'refused' : 'taken';
        expect(outcome, JSON.stringify({ written, batch })).toBe(clash ? 'refused' : 'taken');
        if (!clash) written.push(...batch);
        outcomes[outcome]++;
      }
    }
    expect(Math.min(outcomes.taken, outcomes.refused)).toBeGreaterThan(50);
  });
});

/** Stances of one actor, proposal and statement, in one INSERT, as a large write or a group makes it. */
function stancesOf(statement: number, spans: { id: number; from: number; to: number | null }[]) {
  const day = (year: number | null) => (year === null ? 'NULL, NULL' : `'${year}-01-01', 'day'`);
  const rows = (r: number) =>
    spans.map(({ id, from, to }) => `(${id}, ${r}, 1, 1, 'support', 'own', true, ${day(from)}, ${day(to)})`);
  const links = (r: number) => spans.map(({ id }) => `(${id}, 0, ${r}, ${statement})`);
  return (r: number) => `
    INSERT INTO statement (id, revision) VALUES (${statement}, ${r}) ON CONFLICT DO NOTHING;
    INSERT INTO stance (id, revision, actor_id, proposal_id, level, voice, first_hand,
      valid_from, valid_from_precision, valid_to, valid_to_precision) VALUES ${rows(r)};
    INSERT INTO stance_statement (stance_id, position, revision, statement_id) VALUES ${links(r)}`;
}

/** Rows of stances read so far, with what earlier transactions read and did not report yet: ask before and after. */
async function stancesRead(run: RunSql): Promise<number> {
  const [row] = await run<{ read: number }>(
    "SELECT idx_tup_fetch + seq_tup_read AS read FROM pg_stat_xact_user_tables WHERE relname = 'stance'",
  );
  return row?.read ?? 0;
}

/** Counts the rows that are there. An earlier count may say that there are none, where any index is as good as another. */
const countRows = () => database.query('ANALYZE stance, stance_statement');

/** Plans as a write of the ledger does, and not as an earlier test did when its tables were small. */
const planAnew = (run: RunSql) => run('DISCARD PLANS; SET LOCAL enable_seqscan = off; SET LOCAL jit = off');

describe('what a write costs does not grow with the ledger', () => {
  it('every table is read by revision through an index, lists through the version that they belong to', async () => {
    const tables = await database.query<{ name: string; keys: string[] }>(
      `SELECT c.relname AS name, array_agg(pg_get_indexdef(i.indexrelid)) AS keys
       FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'revision'
       LEFT JOIN pg_index i ON i.indrelid = c.oid
       WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace GROUP BY c.relname`,
    );
    expect(tables.length).toBeGreaterThan(40);
    const byRevision = /USING btree \((revision\b|\w+_id, revision, "position"\))/;
    expect(tables.filter(({ keys }) => !keys.some((key) => byRevision.test(key))).map(({ name }) => name)).toEqual([]);
  });

  it('every table is written, and read by followers, in one call', async () => {
    const tables = await database.query<{ name: string }>(
      `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'revision'
       WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace`,
    );
    const [text] = await database.query<{ write: string; read: string }>(
      "SELECT pg_get_functiondef('write_revisions'::regproc) AS write, pg_get_functiondef('read_revisions'::regproc) AS read",
    );
    const named = (verb: string, source = '') => tables.filter(({ name }) => !source.includes(`${verb} ${name} `));
    expect(named('INSERT INTO', text?.write)).toEqual([]);
    // The model needs neither of these.
    const unread = tables.filter(({ name }) => !text?.read.includes(`,"${name}":`)).map(({ name }) => name);
    expect(unread.sort()).toEqual(['external_id', 'idempotent_reply']);
  });

  it('many new stances of one statement are held against each other in one pass', async () => {
    const many = (first: number, length: number) =>
      Array.from({ length }, (_, i) => ({ id: first + i, from: 1000 + i, to: 1001 + i }));
    await writes(stancesOf(4, many(4000, 100)));
    await countRows();
    const read: number[] = [];
    for (const [statement, length] of [
      [5, 200],
      [6, 400],
    ] as const) {
      await inRevision(async (run, r) => {
        await planAnew(run);
        const before = await stancesRead(run);
        await run(stancesOf(statement, many(statement * 1000, length))(r));
        read.push((await stancesRead(run)) - before);
      });
    }
    const [once, twice] = read as [number, number];
    expect(once).toBeGreaterThan(0);
    expect(twice).toBeLessThan(3 * once);
  });

  it('a new stance is held against those of its statement, not all of its actor on its proposal', async () => {
    const [{ read: before }, { read: after }] = [await tuplesRead(3, 2), await tuplesRead(400, 900)];
    expect(after).toBeGreaterThan(0);
    // A plan may look a row up once more, not four hundred times.
    expect(after).toBeLessThan(before + 10);
  });

  /** The rows of the stances that the guards read for one more, where there are some of its actor and proposal. */
  async function tuplesRead(others: number, first: number): Promise<{ read: number }> {
    const year = (i: number) => String(1000 + first + i);
    const on = (i: number) => stance({ id: first + i, statement: 1, from: `${year(i)}-01-01`, to: `${year(i)}-02-01` });
    await inRevision(async (run, r) => {
      await run(Array.from({ length: others }, (_, i) => on(i)(r)).join(''));
    });
    await countRows();
    let read = 0;
    await inRevision(async (run, r) => {
      await planAnew(run);
      const before = await stancesRead(run);
      await run(
        stance({ id: first + others, statement: 2, from: `${year(others)}-01-01`, to: `${year(others)}-02-01` })(r),
      );
      read = (await stancesRead(run)) - before;
    });
    return { read };
  }
});

function event(from: string | null, to: string | null, revision: number, context = 'actual'): string {
  return `INSERT INTO event_version (event_id, revision, dossier_id, name, kind, context, occurred_on, occurred_on_precision, ended_on, ended_on_precision)
    VALUES (1, ${revision}, 1, 'Talks', 'talks', '${context}', ${from ? `'${from}', 'day'` : 'NULL, NULL'}, ${to ? `'${to}', 'day'` : 'NULL, NULL'})`;
}

/** Each bound as its day and its precision, in SQL. */
function proposal(closed: string | null, tabled: string | null, revision: number): string {
  return `INSERT INTO proposal_version (proposal_id, revision, dossier_id, name, kind, parameters, closed_on, closed_on_precision, tabled_on, tabled_on_precision)
    VALUES (1, ${revision}, 1, 'x', 'x', '{}', ${closed ?? 'NULL, NULL'}, ${tabled ?? 'NULL, NULL'})`;
}

function coding(revision: number, more: Record<string, unknown> = {}): string {
  const row: Record<string, unknown> = {
    coding_id: 1,
    revision,
    coder: 'AB',
    statement_id: 1,
    actor_id: 1,
    proposal_id: 1,
    level: 'support',
    role: 'independent',
    ...more,
  };
  return `INSERT INTO coding_version (${Object.keys(row)}) VALUES (${Object.values(row).map(literal)});`;
}

function expectation(revision: number, more: Record<string, unknown> = {}): string {
  const row: Record<string, unknown> = {
    expectation_id: 1,
    revision,
    holder_id: 1,
    event_id: 1,
    likelihood: 'likely',
    valid_from: '2025-05-01',
    valid_from_precision: 'day',
    ...more,
  };
  return `INSERT INTO expectation_version (${Object.keys(row)}) VALUES (${Object.values(row).map(literal)});`;
}

const release = (revision: number, name = 'R', knownAt: number | null = null): string =>
  `INSERT INTO release_version (release_id, revision, name, known_at) VALUES (1, ${revision}, ${literal(name)}, ${literal(knownAt)});`;

function coverage(revision: number, more: Record<string, unknown> = {}): string {
  const row: Record<string, unknown> = {
    coverage_id: 1,
    revision,
    coder: 'AB',
    dossier_id: 1,
    covered_from: '2025-05-01',
    covered_from_precision: 'day',
    covered_to: '2025-05-31',
    covered_to_precision: 'day',
    ...more,
  };
  return `INSERT INTO coverage_version (${Object.keys(row)}) VALUES (${Object.values(row).map(literal)});`;
}

function membership(from: string, to: string, revision: number, group = 2): string {
  return `INSERT INTO membership_version (membership_id, revision, member_id, group_id, represents, valid_from, valid_from_precision, valid_to, valid_to_precision)
    VALUES (1, ${revision}, 1, ${group}, true, '${from}', 'day', '${to}', 'day')`;
}

function identifier(from: string, to: string, revision: number): string {
  return `INSERT INTO actor_version (actor_id, revision, type, name) VALUES (1, ${revision}, 'state', 'Ukraine');
    INSERT INTO actor_identifier (actor_id, revision, position, scheme, value, valid_from, valid_from_precision, valid_to, valid_to_precision)
    VALUES (1, ${revision}, 0, 'iso', 'UA', '${from}', 'day', '${to}', 'day')`;
}

describe('an interval does not end before it starts', () => {
  const empty = ['2025-05-01', '2025-05-01'] as const;
  const backwards = ['2025-05-01', '2025-04-30'] as const;
  const good = ['2025-05-01', '2025-05-02'] as const;

  it.each([
    ['stance_interval', (from: string, to: string, r: number) => stance({ id: 1, from, to })(r)],
    ['membership_interval', (from: string, to: string, r: number) => membership(from, to, r)],
    ['identifier_interval', identifier],
    [
      'expectation_interval',
      (from: string, to: string, r: number) =>
        expectation(r, { valid_from: from, valid_to: to, valid_to_precision: 'day' }),
    ],
  ])('%s, nor on the same day', async (constraint, sql) => {
    for (const [from, to] of [empty, backwards])
      await expect(writes((r) => sql(from, to, r))).rejects.toThrow(constraint);
    await writes((r) => sql(...good, r));
  });

  it('coverage_interval, whose last day is in it', async () => {
    const over =
      ([from, to]: readonly [string, string]) =>
      (r: number) =>
        coverage(r, { covered_from: from, covered_to: to });
    await expect(writes(over(backwards))).rejects.toThrow('coverage_interval');
    await writes(over(empty));
  });

  it('stance_interval, unless a bound is not known to the day', async () => {
    const [from, to] = empty;
    await writes(stance({ id: 1, from, to, more: { valid_to_precision: 'month' } }));
    await writes(stance({ id: 2, from, to, more: { valid_from_edtf: '2025-04-01/2025-05-01' } }));
    const later = { from: '2025-05-02', to, more: { valid_to_precision: 'month' } };
    await expect(writes(stance({ id: 3, ...later }))).rejects.toThrow('stance_interval');
  });

  it('membership_interval, unless a bound is not known to the day', async () => {
    await writes((r) => membership(...backwards, r).replace("'day')", "'month')"));
  });

  it('expectation_interval, unless a bound is not known to the day', async () => {
    const bounds = { valid_from: backwards[0], valid_to: backwards[1], valid_to_precision: 'month' };
    await writes((r) => expectation(r, bounds));
  });

  it('event_interval, whose last day is in it', async () => {
    await expect(writes((r) => event(...backwards, r))).rejects.toThrow('event_interval');
    await writes((r) => event(...empty, r));
  });

  it('proposal_interval, whose last day is in it', async () => {
    const life = (from: string, to: string) => (r: number) => proposal(`'${to}', 'day'`, `'${from}', 'day'`, r);
    await expect(writes(life(...backwards))).rejects.toThrow('proposal_interval');
    await writes(life(...empty));
  });
});

describe('a merge', () => {
  const merged = { merged_into_id: 2, retracted_reason: 'Recorded twice.' };
  const twin =
    (more: object = {}) =>
    (r: number) =>
      actorVersion(r, { actor_id: 2, ...more });

  it('is into an actor of the same type that stands', async () => {
    await writes(twin({ type: 'person' }));
    await expect(writes((r) => actorVersion(r, merged))).rejects.toThrow('merged into one of its type');
    await writes(twin({ retracted_reason: 'Never was.' }));
    await expect(writes((r) => actorVersion(r, merged))).rejects.toThrow('merged into one of its type');
    // Both ways in one revision would be a circle.
    await writes(twin());
    const circle = { actor_id: 2, merged_into_id: 1, retracted_reason: 'Recorded twice.' };
    await expect(writes((r) => actorVersion(r, merged) + actorVersion(r, circle))).rejects.toThrow(
      'merged into one of',
    );
    await writes((r) => actorVersion(r, merged) + twin()(r));
  });

  it('is for ever', async () => {
    await writes((r) => actorVersion(r, merged) + twin()(r));
    await expect(writes((r) => actorVersion(r))).rejects.toThrow('an actor that was merged is not written again');
    await expect(writes((r) => actorVersion(r, merged))).rejects.toThrow('is not written again');
  });

  it('lets no statement put the one actor at two levels', async () => {
    await writes(stance({ id: 1, statement: 1, to: '2025-06-01' }));
    await writes((r) => actorVersion(r, merged) + twin()(r));
    const other = (id: number, from: string) => stance({ id, statement: 1, from, more: { actor_id: 2 } });
    await expect(writes(other(2, '2025-05-31'))).rejects.toThrow('stance 2 overlaps stance 1 of the same actor');
    await writes(other(2, '2025-06-01'));
  });
});

describe('codings of one statement, actor and proposal', () => {
  const twice = /coding \d is of the same statement, actor and proposal as coding \d/;
  const second =
    (more: object = {}) =>
    (r: number) =>
      coding(r, { coding_id: 2, ...more });

  it('are one a coder, in one revision or in two', async () => {
    await expect(writes((r) => coding(r) + second()(r))).rejects.toThrow(twice);
    await writes((r) => coding(r));
    await expect(writes(second({ level: 'oppose' }))).rejects.toThrow('coding 2 is of the same');
    await writes(second({ statement_id: 2 }));
    await expect(writes(second())).rejects.toThrow(twice);
  });

  it('are one adjudication, whoever makes it', async () => {
    await writes((r) => coding(r, { role: 'adjudication' }));
    await expect(writes(second({ role: 'adjudication', coder: 'CD' }))).rejects.toThrow(twice);
    await writes(second({ coder: 'CD' }));
  });

  it('count by the last version, as the revision leaves it', async () => {
    await writes((r) => coding(r));
    await writes((r) => second()(r) + coding(r, { retracted_reason: 'Read anew.' }));
    await expect(writes((r) => coding(r))).rejects.toThrow(twice);
    // Two may change places.
    await writes((r) => coding(r, { coder: 'CD' }));
    await writes((r) => coding(r) + second({ coder: 'CD' })(r));
  });

  it('count for actors that turned out to be one', async () => {
    await writes((r) => actorVersion(r, { actor_id: 2 }) + coding(r));
    await writes((r) => actorVersion(r, { actor_id: 2, merged_into_id: 1, retracted_reason: 'Twice.' }));
    await expect(writes(second({ actor_id: 2 }))).rejects.toThrow(twice);
  });
});

describe('values', () => {
  const bad: [string, Partial<StanceRow>][] = [
    ['stance_basis', { level: 'ambiguous' }],
    ['stance_basis', { more: { basis: 'mixed_signals' } }],
    ['stance_own', { more: { claimant_id: 2 } }],
    ['stance_own', { more: { claimant_description: 'officials' } }],
    ['stance_claimed', { more: { voice: 'attributed', first_hand: false } }],
    ['stance_claimed', { more: { voice: 'attributed', first_hand: true, claimant_id: 2 } }],
    ['stance_claimed', { more: { voice: 'attributed', first_hand: false, claimant_id: 2, via_id: 1 } }],
    [
      'stance_claimed',
      { more: { voice: 'attributed', first_hand: false, claimant_id: 2, claimant_description: 'officials' } },
    ],
    ['stance_rationale', { more: { directness: 'implied' } }],
    ['stance_rationale', { more: { directness: 'inferred' } }],
    ['stance_implied_by', { more: { implied_by_id: 2 } }],
    ['stance_implied_by', { more: { directness: 'implied', rationale: 'x', implied_by_id: 1 } }],
    ['stance_on_behalf_of', { more: { on_behalf_of_id: 2 } }],
    ['stance_on_behalf_of', { more: { event_id: 1, on_behalf_of_id: 1 } }],
    ['stance_salience', { more: { salience: -1 } }],
    ['stance_salience', { more: { salience: 101 } }],
    ['stance_correction', { more: { correction_reason: 'misread' } }],
    ['stance_corrects_earlier', { more: { supersedes_id: 1, correction_reason: 'misread' } }],
    ['stance_valid_to_precision', { more: { valid_to_precision: 'day' } }],
    ['stance_valid_to_precision', { to: '2026-01-01', more: { valid_to_precision: null } }],
  ];
  it.each(bad)('%s: %j', async (constraint, row) => {
    await expect(writes(stance({ id: 1, ...row }))).rejects.toThrow(`"${constraint}"`);
  });

  it('a correction gives its reason', async () => {
    await writes(stance({ id: 1 }));
    await expect(writes(stance({ id: 2, more: { supersedes_id: 1 } }))).rejects.toThrow('"stance_correction"');
  });

  it('take what is right', async () => {
    await writes(stance({ id: 1, level: 'ambiguous', more: { basis: 'vague_wording', salience: 0, via_id: 2 } }));
    const claim = { voice: 'attributed', first_hand: false, claimant_description: 'officials', salience: 100 };
    await writes(stance({ id: 2, more: claim }));
    expect(await database.prisma.stance.count()).toBe(2);
  });

  it.each(['dossier', 'actor', 'proposal', 'event', 'source', 'statement'])('%s_slug', async (table) => {
    for (const slug of ['', 'Upper', 'a_b', '-a', 'a-', 'a--b', 'act_1', 'a b', 'é', 'a\n'])
      await expect(
        writes((r) => `INSERT INTO ${table} (id, slug, revision) VALUES (9, '${slug}', ${r})`),
        JSON.stringify(slug),
      ).rejects.toThrow(`"${table}_slug"`);
    await writes((r) => `INSERT INTO ${table} (id, slug, revision) VALUES (9, 'a-1-b', ${r})`);
  });

  const statement = (columns: string, values: string) => (r: number) =>
    `INSERT INTO statement_version (statement_id, revision, source_id, paraphrase, ${columns}) VALUES (1, ${r}, 1, 'x', ${values})`;
  const source = (columns: string, values: string) => (r: number) =>
    `INSERT INTO source_version (source_id, revision, title, publisher, ${columns}) VALUES (1, ${r}, 'x', 'x', ${values})`;
  const tally = (kind: string, counts: string) => (r: number) =>
    `INSERT INTO event_version (event_id, revision, dossier_id, name, context, kind, occurred_on, occurred_on_precision, tally_yes, tally_no, tally_abstain, tally_absent)
     VALUES (1, ${r}, 1, 'x', 'actual', '${kind}', '2025-01-01', 'day', ${counts})`;
  const link = (values: string) => (r: number) =>
    `${statement('note', 'NULL')(r)}; INSERT INTO attribution_link (statement_id, revision, position, mode, named, actor_id, description)
     VALUES (1, ${r}, 0, 'said', true, ${values})`;
  const others: [string, (revision: number) => string][] = [
    ['statement_credibility', statement('information_credibility', '0')],
    ['statement_credibility', statement('information_credibility', '7')],
    ['statement_translation', statement('quote_translation, quote_translated_by', "'so', 'The Wire'")],
    ['statement_translation', statement('quote_exact, quote_translation', "'ainsi', 'so'")],
    ['statement_version_spoken_on_precision', statement('spoken_on', "'2025-01-01'")],
    ['source_version_published_on_precision', source('published_on_precision', "'day'")],
    ['source_other', source('copy_of_id', '1')],
    ['source_text', source('text', "'x'")],
    ['source_text', source('text, text_sha256', "'x', 'y'")],
    ['link_speaker', link('NULL, NULL')],
    ['link_speaker', link("1, 'officials'")],
    ['actor_merged_other', (r) => actorVersion(r, { merged_into_id: 1, retracted_reason: 'Twice.' })],
    ['actor_merged_withdrawn', (r) => actorVersion(r, { merged_into_id: 2 })],
    ['membership_other', (r) => membership('2025-01-01', '2026-01-01', r, 1)],
    ['coding_basis', (r) => coding(r, { level: 'ambiguous' })],
    ['coding_basis', (r) => coding(r, { basis: 'vague_wording' })],
    ['coding_coder', (r) => coding(r, { coder: '' })],
    ['expectation_probability', (r) => expectation(r, { likelihood: null })],
    ['expectation_probability', (r) => expectation(r, { percent: 50 })],
    ['expectation_probability', (r) => expectation(r, { likelihood: null, percent: 101 })],
    ['expectation_precision', (r) => expectation(r, { by: '2025-06-01' })],
    ['expectation_precision', (r) => expectation(r, { valid_to: '2025-06-01' })],
    ['release_name', (r) => release(r, '')],
    ['release_known_at', (r) => release(r, 'R', r + 1)],
    ['release_slug', (r) => `INSERT INTO release (id, slug, revision) VALUES (2, 'first', ${r})`],
    ['coverage_coder', (r) => coverage(r, { coder: '' })],
    ['coverage_searched', (r) => coverage(r, { searched_on: '2025-06-01' })],
    ['event_date', (r) => event(null, null, r)],
    ['event_tally', tally('vote', '1, 2, NULL, NULL')],
    ['event_tally', tally('vote', 'NULL, NULL, NULL, 1')],
    ['event_tally', tally('vote', '1, 2, -1, NULL')],
    ['event_tally', tally('talks', '1, 2, 3, NULL')],
    ['event_date', (r) => event(null, '2025-06-01', r, 'future')],
    ['expectation_edtf', (r) => expectation(r, { valid_from_edtf: '' })],
    ['stance_edtf', (r) => stance({ id: 1, more: { valid_from_edtf: '' } })(r)],
    [
      'membership_edtf',
      (r) =>
        membership('2025-01-01', '2026-01-01', r)
          .replace("'day')", "'day', '')")
          .replace('precision)', 'precision, valid_to_edtf)'),
    ],
    ['external_id_noun', (r) => `INSERT INTO external_id VALUES ('file', 'country', 'UA', 1, ${r})`],
    ['external_id_named', (r) => `INSERT INTO external_id VALUES ('', 'actor', 'UA', 1, ${r})`],
    ['external_id_named', (r) => `INSERT INTO external_id VALUES ('file', 'actor', '', 1, ${r})`],
    [
      'import_job_state',
      () => "INSERT INTO import_job (state, seat, request, files, created_at) VALUES ('lost', '', '{}', '[]', now())",
    ],
    [
      'membership_version_valid_from_precision',
      (r) => membership('2025-01-01', '2026-01-01', r).replace("'2025-01-01'", 'NULL'),
    ],
    [
      'membership_version_valid_to_precision',
      (r) => membership('2025-01-01', '2026-01-01', r).replace("'2026-01-01'", 'NULL'),
    ],
    [
      'actor_identifier_valid_from_precision',
      (r) => identifier('2025-01-01', '2026-01-01', r).replace("'2025-01-01'", 'NULL'),
    ],
    [
      'actor_identifier_valid_to_precision',
      (r) => identifier('2025-01-01', '2026-01-01', r).replace("'2026-01-01'", 'NULL'),
    ],
    ['proposal_version_tabled_on_precision', (r) => proposal(null, "'2025-01-01', NULL", r)],
    ['proposal_version_closed_on_precision', (r) => proposal("'2025-01-01', NULL", null, r)],
    ['event_version_ended_on_precision', (r) => event('2025-01-01', '2026-01-01', r).replace("'2026-01-01'", 'NULL')],
    [
      'proposal_other',
      (
        r,
      ) => `INSERT INTO proposal_version (proposal_id, revision, dossier_id, name, kind, parameters) VALUES (1, ${r}, 1, 'x', 'x', '{}');
        INSERT INTO proposal_relation (proposal_id, revision, position, type, related_proposal_id) VALUES (1, ${r}, 0, 'before', 1)`,
    ],
    [
      'statement_other',
      (
        r,
      ) => `${statement('note', 'NULL')(r)}; INSERT INTO statement_relation (statement_id, revision, position, type, related_statement_id)
        VALUES (1, ${r}, 0, 'deny', 1)`,
    ],
  ];
  it.each(others)('%s', async (constraint, sql) => {
    await expect(writes(sql)).rejects.toThrow(`"${constraint}"`);
  });

  it('has a test for every check of the guards', async () => {
    const checks = await database.query<{ name: string }>(
      "SELECT conname AS name FROM pg_constraint WHERE contype = 'c' AND connamespace = 'public'::regnamespace",
    );
    const intervals = [
      'stance_interval',
      'membership_interval',
      'identifier_interval',
      'event_interval',
      'proposal_interval',
      'expectation_interval',
      'coverage_interval',
    ];
    const slugs = ['dossier', 'actor', 'proposal', 'event', 'source', 'statement'].map((table) => `${table}_slug`);
    const tested = new Set([...bad, ...others].map(([name]) => name));
    expect(checks.map(({ name }) => name).sort()).toEqual([...tested, ...intervals, ...slugs].sort());
  });
});
