import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { type Duration, dayBefore, firstDay, formatDay, parseDuration } from '../../src/domain/time.ts';
import { DIRECTNESSES, LEVELS } from '../../src/domain/vocabulary.ts';
import { Follower } from '../../src/ledger/model/follow.ts';
import { write } from '../../src/ledger/write/write.ts';
import { testDatabase } from '../support/database.ts';
import { MEMBERS, POSITIONS, VOICES } from '../support/positions-sql.ts';
import { ACTORS, ASKED, beginning, History, history, PROPOSALS } from '../support/random-ledger.ts';

const database = await testDatabase();
/** How many ledgers are tried, and from which seed they are made: the same in each run, so that it is a change of the code that breaks it. */
const LEDGERS = Number(process.env.LEDGERS ?? 30);
const SEED = Number(process.env.SEED ?? 20_261_129);
/** A failure is made smaller for this long at most, so that it is reported before the test's own time is over. */
const SHRINKING_MS = 200_000;

const question = fc.record({
  proposal: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.constant(1)),
  asOf: fc.constantFrom(...ASKED),
  /** How many revisions before the latest. */
  ago: fc.oneof(fc.constant(0), fc.nat({ max: 99 })),
  firstHand: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.constant(true)),
  directness: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, fc.constantFrom(...DIRECTNESSES)),
  publishedBy: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, fc.constantFrom(...ASKED)),
  possible: fc.boolean(),
  staleAfter: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, fc.constantFrom('P0D', 'P3D', 'P1W', 'P1M')),
});
type Question = (typeof question extends fc.Arbitrary<infer T> ? T : never) & { knownAt: number };

it('answers as the rules in SQL do, for any ledger, day and revision', { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(history, fc.array(question, { minLength: 10, maxLength: 10 }), async (revisions, questions) => {
      const { ask, head, close } = await ledgerOf(revisions);
      try {
        expect(await storedVoices()).toEqual(await database.query(VOICES));
        for (const q of questions) {
          const asked = { ...q, knownAt: head - (q.ago % (head + 1)) };
          expect({ asked, ...shown(await ask(asked)) }).toEqual({ asked, ...(await expected(asked)) });
        }
      } finally {
        await close();
      }
    }),
    { seed: SEED, numRuns: LEDGERS, interruptAfterTimeLimit: SHRINKING_MS },
  );
});

/** A server on a fresh ledger, written through the one door. */
async function ledgerOf(revisions: Parameters<History['revision']>[0][]) {
  await database.reset();
  const follower = new Follower(database, { pollMs: 60_000, log: { warn: () => {} } });
  const now = () => Date.parse('2025-06-01T12:00:00Z');
  const record = (changes: Parameters<typeof write>[3]['changes']) =>
    write(database, follower, now, { changes, reason: 'random', apiKeyId: null });
  await record(beginning());
  const told = new History();
  for (const ops of revisions) {
    const changes = told.revision(ops);
    if (changes.length > 0) await record(changes);
  }
  follower.loaded = true;
  const ledger = { db: database, follower, close: async () => {} };
  const app = buildApp(readConfig({ CHECK_ANSWERS: 'true' }), ledger, { now });
  const ask = async ({
    proposal,
    asOf,
    knownAt,
    firstHand,
    directness,
    publishedBy,
    staleAfter,
    possible,
  }: Question) => {
    let query = `include=all&actors=${ACTORS.join(',')}&asOf=${asOf}&knownAt=${knownAt}&firstHand=${firstHand}`;
    if (directness) query += `&directness=${directness}`;
    if (publishedBy) query += `&publishedBy=${publishedBy}`;
    if (possible) query += '&dates=possible';
    if (staleAfter) query += `&staleAfter=${staleAfter}`;
    const response = await app.inject(`/v1/proposals/${PROPOSALS[proposal]}/positions?${query}`);
    expect(response.statusCode, response.body).toBe(200);
    return response.json().data;
  };
  return { ask, head: follower.model.head, close: () => app.close() };
}

const storedVoices = () =>
  database.query(`SELECT id, voice::text, first_hand AS "firstHand", via_id AS via, claimant_id AS claimant,
                         claimant_description AS description FROM stance ORDER BY id`);

// ---------------------------------------------------------------- what the server answered, by actor

// biome-ignore lint/suspicious/noExplicitAny: the server checks its answers against their schema (CHECK_ANSWERS).
type Body = any;
type Voiced = Record<string, unknown> & { voice: string };

function shown(rows: Body[]) {
  const voices = rows.flatMap((row) => [
    ...(row.level === null ? [] : [voiced(row, 'own', row)]),
    ...(row.attributed ?? []).map((claim: Body) =>
      voiced(row, claim.claimant.id ?? `says ${claim.claimant.name}`, claim),
    ),
  ]);
  const members = rows.flatMap(({ actor, members }) =>
    members
      ? [
          {
            group: actor.id,
            levels: members.levels,
            silent: [...members.silent, ...members.notCoded, ...members.leftOut].map((m: Body) => m.id).sort(),
          },
        ]
      : [],
  );
  return { voices: sorted(voices), members };
}

function voiced(row: Body, voice: string, found: Body): Voiced {
  // Dates are as coarse as they were given; what counts here is the day that they resolve to.
  const day = (text: string | undefined) => (text === undefined ? null : formatDay(firstDay(text)));
  const candidates = found.candidates ?? [];
  const rivals = candidates.map((c: Body) => c.stance.id).filter((id: string) => id !== found.stance.id);
  expect(found.contested).toBe(candidates.length > 0);
  return {
    holder: row.actor.id,
    voice,
    level: found.level,
    stance: found.stance.id,
    via: found.via?.id ?? null,
    since: day(found.since),
    until: day(found.until),
    previous: found.previous?.level ?? null,
    previousSince: found.previous?.since ?? null,
    previousUntil: found.previous?.until ?? null,
    rivals: rivals.sort(),
  };
}

// ---------------------------------------------------------------- what the rules say

async function expected(question: Question) {
  const { proposal, asOf, knownAt, firstHand, directness, publishedBy, staleAfter, possible } = question;
  const day = firstDay(asOf);
  const fresh = staleAfter && formatDay(dayBefore(day, parseDuration(staleAfter) as Duration));
  const parameters = [proposal + 1, formatDay(day), knownAt, firstHand, directness, publishedBy, fresh, possible];
  const voices = await database.query<Voiced>(POSITIONS, parameters);
  const members = await database.query<{ group: string; member: string; level: string | null }>(MEMBERS, parameters);
  const groups = ACTORS.map((_, i) => `act_${i + 1}`).filter((id) => members.some(({ group }) => group === id));
  return {
    voices: sorted(voices.map((v) => ({ ...v, rivals: (v.rivals as string[]).toSorted() }))),
    members: groups.map((group) => {
      const of = members.filter((m) => m.group === group);
      const levels = Object.fromEntries(LEVELS.map((level) => [level, of.filter((m) => m.level === level).length]));
      const silent = of.filter((m) => m.level === null).map((m) => m.member);
      return { group, levels, silent: silent.sort() };
    }),
  };
}

const sorted = (voices: Voiced[]) =>
  voices.toSorted((a, b) => `${a.holder} ${a.voice}`.localeCompare(`${b.holder} ${b.voice}`));
