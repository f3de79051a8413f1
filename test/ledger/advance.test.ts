import { beforeEach, describe, expect, it } from 'vitest';
import type { Database, Journal } from '../../src/ledger/database/database.ts';
import { createKey } from '../../src/ledger/database/keys.ts';
import type { StoredRevisions } from '../../src/ledger/database/revision.ts';
import { entriesAfter, entriesOf } from '../../src/ledger/journal/entries.ts';
import { type JournalEntry, seal } from '../../src/ledger/journal/line.ts';
import type { Change } from '../../src/ledger/write/changes.ts';
import type { WriteRequest } from '../../src/ledger/write/write.ts';
import { KINDS } from '../../src/nouns/nouns.ts';
import { testDatabase } from '../support/database.ts';
import { modelText } from '../support/model-history.ts';
import { actor, amend, correct, create, Desk, retract, SCENE, said, stance, withdraw } from './writing.ts';

const database = await testDatabase();
beforeEach(() => database.reset());

const named = (change: Change, origin: string, id: string) => ({ ...change, external: { origin, id } }) as Change;
const test = (kind: string, more: object) => ({ kind, ...more });

/** Every noun with all that it can have, and everything that can be done to one. */
const HISTORY: [Change[], Partial<WriteRequest>?][] = [
  [SCENE],
  [
    [
      create('dossier', {
        slug: 'b',
        name: 'Б',
        summary: 'it’s "so"',
        tags: ['y', 'x'],
        parties: ['russia', 'ukraine'],
      }),
      named(
        actor('eu', {
          type: 'bloc',
          aliases: ['Union', 'ЄС'],
          names: [
            { lang: 'uk', name: 'ЄС' },
            { lang: 'de', name: 'EU' },
          ],
          identifiers: [
            { value: 'EU', scheme: 'iso' },
            { scheme: 'cow', value: '9', validFrom: '1993', validTo: '2020-01' },
          ],
          note: 'a note',
        }),
        'ü',
        'b',
      ),
      named(actor('un', { type: 'organization' }), 'z', 'é'),
      named(actor('uno', { type: 'organization' }), 'z', 'a'),
      create('membership', { member: 'eu', group: 'un', role: 'observer', isMember: true, validTo: '2024' }),
      create('proposal', {
        slug: 'truce',
        dossier: 'talks',
        name: 'Truce',
        kind: 'ceasefire',
        names: [{ lang: 'fr', name: 'Trêve' }],
        parameters: { zebra: { b: 1, a: [1.5, 1e21, null, 'é'] }, ключ: true, days: 30, ä: -0.25, abc: {} },
        sponsors: ['eu', 'un'],
        relations: [{ type: 'supersedes', proposal: 'ceasefire' }],
        tags: ['t'],
        tabledOn: '2025-01',
        closedOn: '2026',
      }),
      create('event', {
        slug: 'vote',
        dossier: 'talks',
        name: 'Vote',
        kind: 'vote',
        occurredOn: '2025-03',
        code: { scheme: 'cameo', value: '057' },
        tally: { yes: 1, no: 0, abstain: 2, absent: null },
        participants: [{ role: 'party', actor: 'ukraine' }],
        agenda: [{ proposal: 'truce' }, { proposal: 'ceasefire', result: 'adopted' }],
        source: 'daily',
      }),
      create('source', {
        slug: 'daily',
        title: 'Daily',
        publisher: 'Daily',
        publishedOn: '2025-05',
        accessedAt: '2025-05-16T14:00:00+02:00',
        text: 'They said no way\nat all.',
        language: 'en',
        url: 'https://example.org/ü?a=1',
      }),
      create('statement', {
        slug: 'words',
        source: 'daily',
        event: 'vote',
        spokenOn: '2025-05-02',
        paraphrase: 'No',
        quote: { exact: 'no way', suffix: 'at all' },
        chain: [{ named: false, mode: 'said', description: 'officials' }, said('russia')],
        signatories: ['russia', 'eu'],
      }),
      create('statement', {
        source: 'daily',
        paraphrase: 'Yes',
        chain: [said('ukraine')],
        relations: [{ type: 'contradict', statement: 'words' }],
      }),
      create('coding', { coder: 'AB', statement: 'words', actor: 'ukraine', proposal: 'ceasefire', level: 'support' }),
      create('expectation', {
        holder: 'eu',
        event: 'vote',
        percent: 40,
        validFrom: '2025',
        by: '2025-12',
        statements: ['words'],
      }),
      create('coverage', {
        coder: 'AB',
        dossier: 'talks',
        actors: ['eu'],
        proposals: ['truce'],
        sources: ['daily'],
        coveredFrom: '2025-01',
        coveredTo: '2025-02',
      }),
      create('release', { slug: '2026.1', name: 'First', dossier: 'talks', creators: ['A. B.', 'C'] }),
    ],
    { idempotency: { key: 'k "1"', requestSha256: 'a'.repeat(64) }, origin: 'paper' },
  ],
  [
    [
      named(stance('russia', 'oppose', { event: 'vote', statements: [] }), 'file', '12/RUS'),
      stance('eu', 'conditional_support', {
        statements: ['words'],
        validFrom: '2025-05-08/2025-05-16',
        validTo: '2025-07~',
        salience: 7,
        confidence: 'low',
        directness: 'inferred',
        rationale: 'why',
        parameters: { share: 0.5, a: { z: 1, b: 2 } },
        conditions: [
          {
            type: 'reciprocity',
            text: 'if so',
            test: test('all', {
              tests: [
                test('stance', { levels: ['oppose', 'neutral'], proposal: 'ceasefire', actor: 'russia' }),
                test('none', { tests: [test('event', { event: 'vote' })] }),
              ],
            }),
          },
        ],
      }),
      stance('ukraine', 'ambiguous', { basis: 'mixed_signals', validFrom: '2025-05', validTo: '2025' }),
    ],
    { idempotency: { key: 'k2', requestSha256: 'b'.repeat(64) } },
  ],
  [
    [
      amend('actor', 4, { note: null, aliases: [], identifiers: [] }),
      amend('proposal', 2, { parameters: { b: 1, a: 2 }, relations: [] }),
      amend('coding', 1, { level: 'ambiguous', basis: 'vague_wording', note: 'Read again.' }),
      correct(2, { level: 'support', conditions: [] }),
      withdraw(1),
    ],
  ],
  [[retract('expectation', 1), retract('coverage', 1), withdraw(3)]],
  [[{ op: 'merge', id: 6, into: 'un', reason: 'Recorded twice.', pointer: '' }]],
  [[stance('uno', 'neutral'), actor('late')], { reason: 'import paper: rows' }],
];

async function written(db: Database = database): Promise<Desk> {
  const desk = new Desk(db);
  const apiKeyId = (await createKey(database, 'test')).id;
  for (const [changes, more] of HISTORY) await desk.write(changes, { apiKeyId, ...more });
  return desk;
}

it('the history has every noun', () => {
  const kinds = HISTORY.flatMap(([changes]) => changes.flatMap((change) => ('kind' in change ? [change.kind] : [])));
  expect(new Set([...kinds, 'source', 'statement'])).toEqual(new Set(KINDS));
});

describe('a model that was advanced by what was staged', () => {
  it('is the one that is loaded from the tables, and the one that followed a revision at a time', async () => {
    const follower = new Desk(database).follower;
    const listening: Database = {
      ...database,
      query: async (sql, params, name) => {
        const rows = await database.query<never>(sql, params, name);
        if (name === 'write_revisions') await follower.refresh();
        return rows;
      },
    };
    const desk = await written(listening);
    const loaded = new Desk(database);
    await loaded.follower.refresh();
    expect(loaded.model.head).toBe(HISTORY.length);
    expect(modelText(desk.model)).toEqual(modelText(loaded.model));
    expect(modelText(follower.model)).toEqual(modelText(loaded.model));
  });

  it('has read nothing back', async () => {
    const asked: string[] = [];
    const query: Database['query'] = (sql, params, name) => {
      asked.push(sql);
      return database.query(sql, params, name);
    };
    const desk = new Desk({ ...database, query });
    await desk.write(SCENE);
    asked.length = 0;
    await desk.write([stance('russia', 'oppose')]);
    expect(asked).toEqual(['SELECT write_revisions($1, $2, $3) AS answer']);
  });
});

describe('the line of a revision in the journal', () => {
  it('is made of what was staged, byte for byte as of the tables', async () => {
    const kept: StoredRevisions[] = [];
    const keep = async (revisions: StoredRevisions) => void kept.push(revisions);
    await written({ ...database, journal: { head: 0, keep } as unknown as Journal });
    const lines = async (entries: AsyncIterable<JournalEntry> | Iterable<JournalEntry>) => {
      const all: string[] = [];
      for await (const entry of entries) all.push(String(seal({ ...entry, previous: '' }).line));
      return all;
    };
    const silent = { ...database, query: () => Promise.reject(new Error('not asked')) };
    // The last was read, for its reason is that of an import.
    const staged = await Promise.all(kept.slice(0, -1).map((one) => entriesOf(silent, one)));
    expect(staged).toHaveLength(HISTORY.length - 1);
    expect(await lines(staged.flat())).toEqual((await lines(entriesAfter(database, 0))).slice(0, -1));
  });
});
