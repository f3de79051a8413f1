import { beforeAll, describe, expect, it } from 'vitest';
import { Unreadable } from '../../src/exchange/files/unreadable.ts';
import { ActorQuery } from '../../src/exchange/import/entry.ts';
import { firstDossier, importing, proposal, stance, statement } from './importing.ts';

const ledger = await importing();
beforeAll(() => ledger.begin());

const counts = ({ report }: Awaited<ReturnType<typeof ledger.entries>>) => {
  const { new: made, unchanged, corrected, refused } = report;
  return { new: made, unchanged, corrected, refused };
};
const NOTHING = { new: 0, unchanged: 0, corrected: 0, refused: 0 };
const lines = ({ report }: Awaited<ReturnType<typeof ledger.entries>>) =>
  report.reasons.map(({ line, field, reason }) => `${line} ${field}: ${reason}`);

describe('the same file', () => {
  it('of the whole first dossier again writes nothing', async () => {
    const before = await ledger.rows();
    const { drafts } = firstDossier();
    // What has a slug is known again by it; the others are known by what an import called them.
    const nouns = drafts.filter(({ slug }) => slug !== undefined);
    const content = JSON.stringify({ drafts: nouns });
    const imported = await ledger.file('bundle', content);
    expect(imported.report).toMatchObject({
      read: nouns.length,
      unchanged: nouns.length,
      new: 0,
      corrected: 0,
      refused: 0,
    });
    expect(await ledger.rows()).toEqual(before);
  });

  it('writes once, and then nothing', async () => {
    const entries = () => [
      proposal(1, 'first-import'),
      stance(2, { proposal: 'first-import', statements: [statement('For it.')] }),
      stance(
        3,
        {
          proposal: 'first-import',
          actor: 'russia',
          statements: [statement('Against it.', 'russia')],
          level: 'oppose',
        },
        null,
      ),
    ];
    const before = await ledger.rows();
    const dry = await ledger.entries(entries(), { dryRun: true });
    expect(counts(dry)).toEqual({ ...NOTHING, new: 3 });
    expect(await ledger.rows()).toEqual(before);
    const first = await ledger.entries(entries());
    expect(first.report).toEqual({ ...dry.report, revisions: [ledger.head()] });
    expect(first.report.byNoun).toEqual({
      proposal: { new: 1, unchanged: 0, corrected: 0 },
      stance: { new: 2, unchanged: 0, corrected: 0 },
    });
    const after = await ledger.rows();
    expect(after.head).toBe((before.head as number) + 1);
    expect(counts(await ledger.entries(entries()))).toEqual({ ...NOTHING, unchanged: 3 });
    expect(await ledger.rows()).toEqual(after);
    const { reason } = (await ledger.get(`/v1/revisions/${after.head}`)).json.data;
    expect(reason).toBe('import test: a test');
  });
});

describe('a changed record', () => {
  it('becomes a correction of the last of the lineage, or an amendment', async () => {
    const first = (level: string, note: string | null, name = 'A plan') => [
      proposal(1, 'to-change', { name, tags: ['one'] }, 'p1'),
      stance(2, { proposal: 'to-change', level, note, statements: [statement('Said.')] }, 's1'),
    ];
    await ledger.entries(first('support', null));
    expect(counts(await ledger.entries(first('oppose', null)))).toEqual({ ...NOTHING, unchanged: 1, corrected: 1 });
    expect(counts(await ledger.entries(first('neutral', 'Read again.', 'Another plan')))).toEqual({
      ...NOTHING,
      corrected: 2,
    });
    const { data } = (await ledger.get('/v1/stances?proposal=to-change&withdrawn=true')).json;
    expect(data.map((s: { level: string }) => s.level)).toEqual(['support', 'oppose', 'neutral']);
    expect(data[2]).toMatchObject({
      supersedes: data[1].id,
      note: 'Read again.',
      correctionReason: 'import test: a test',
    });
    // The statement stands as it was said, and is not written again.
    expect(data[2].statements).toEqual(data[0].statements);
    expect((await ledger.get('/v1/proposals/to-change')).json.data).toMatchObject({
      name: 'Another plan',
      tags: ['one'],
    });
    expect(counts(await ledger.entries(first('neutral', 'Read again.', 'Another plan')))).toEqual({
      ...NOTHING,
      unchanged: 2,
    });
  });

  it('is not what somebody corrected by hand: the same file does not undo it', async () => {
    const entries = (level: string, note: string | null = null) => [
      proposal(1, 'by-hand'),
      stance(2, { proposal: 'by-hand', level, note, statements: [statement('Said by hand.')] }, 'by-hand'),
    ];
    const last = async () => (await ledger.get('/v1/stances?proposal=by-hand')).json.data[0];
    await ledger.entries(entries('support'));
    await ledger.post(`/v1/stances/${(await last()).id}/corrections`, { level: 'oppose', reason: 'Misread.' });
    expect(counts(await ledger.entries(entries('support')))).toEqual({ ...NOTHING, unchanged: 2 });
    // What the file says anew is taken, and only that.
    const changed = await ledger.entries(entries('support', 'A note.'));
    expect(counts(changed)).toEqual({ ...NOTHING, unchanged: 1, corrected: 1 });
    expect(await last()).toMatchObject({ level: 'oppose', note: 'A note.' });
    expect(counts(await ledger.entries(entries('support', 'A note.')))).toEqual({ ...NOTHING, unchanged: 2 });
  });

  it('is not what was corrected by hand with the reason of an import', async () => {
    const entries = () => [
      proposal(1, 'like-an-import'),
      stance(2, { proposal: 'like-an-import', statements: [statement('Said like an import.')] }, 'like-an-import'),
    ];
    const last = async () => (await ledger.get('/v1/stances?proposal=like-an-import')).json.data[0];
    await ledger.entries(entries());
    const reason = 'import test: the minutes say otherwise';
    await ledger.post(`/v1/stances/${(await last()).id}/corrections`, { level: 'oppose', reason });
    expect(counts(await ledger.entries(entries()))).toEqual({ ...NOTHING, unchanged: 2 });
    expect(await last()).toMatchObject({ level: 'oppose' });
  });

  it('says another source or another text of its statement', async () => {
    const entries = (paraphrase: string, title: string) => [
      proposal(1, 'statements'),
      stance(
        2,
        { proposal: 'statements', statements: [{ ...statement(paraphrase), source: { title, publisher: 'P' } }] },
        'st',
      ),
    ];
    await ledger.entries(entries('Yes.', 'T'));
    const sources = (await ledger.rows()).source as number;
    expect(counts(await ledger.entries(entries('Yes, indeed.', 'T')))).toMatchObject({ corrected: 1 });
    expect((await ledger.rows()).source).toBe(sources);
    expect(counts(await ledger.entries(entries('Yes, indeed.', 'Another title')))).toMatchObject({ corrected: 1 });
    expect((await ledger.rows()).source).toBe(sources + 1);
    expect(counts(await ledger.entries(entries('Yes, indeed.', 'Another title')))).toMatchObject({ unchanged: 2 });
  });

  it('cannot become another actor’s, and what is retracted stays so', async () => {
    const entries = (draft: object) => [stance(1, { statements: [statement('Retracted later.')], ...draft }, 'fixed')];
    await ledger.entries(entries({}));
    expect(lines(await ledger.entries(entries({ actor: 'russia' })))[0]).toMatch(
      /^1 actor: is another than in stn_\d+/,
    );
    const { data } = (await ledger.get('/v1/stances?proposal=prisoner-exchange&actor=ukraine&limit=500')).json;
    const { id } = data.at(-1);
    await ledger.post(`/v1/stances/${id}/retraction`, { reason: 'Never said.' });
    expect(counts(await ledger.entries(entries({})))).toEqual({ ...NOTHING, unchanged: 1 });
    expect(lines(await ledger.entries(entries({ level: 'oppose' })))).toEqual([
      `1 null: is retracted as ${id}: Never said.`,
    ]);
  });
});

describe('a bad line', () => {
  it('stops the whole, with every line answered for', async () => {
    const before = await ledger.rows();
    const imported = await ledger.entries([
      proposal(1, 'never-written'),
      stance(2, { level: 'enthusiastic' }),
      stance(3, { validFrom: '0000', statements: [statement('x')] }),
      stance(4, { validFrom: '2025-06-02', validTo: '2025-06-01', statements: [statement('x')] }),
      stance(5, { proposal: 'nowhere', statements: [statement('x')] }),
      stance(6, {}),
      { line: 7, field: null, reason: 'is no line' },
      stance(8, { proposal: 'never-written', statements: [statement('x')] }),
    ]);
    expect(imported.accepted).toBe(false);
    expect(lines(imported)).toEqual([
      '2 level: must be one of "support", "conditional_support", "neutral", "conditional_opposition", "oppose", "ambiguous"',
      '3 validFrom: not a date: use 2025, 2025-05, 2025-05-11, with ~ or ? after it, or two with a slash: 2025-05-08/2025-05-16',
      '4 validTo: 2025-06-01 is not after 2025-06-02',
      '5 proposal: there is no proposal "nowhere"',
      '6 statements: a stance rests on at least one statement, or on the event of a roll call',
      '7 null: is no line',
    ]);
    expect(counts(imported)).toEqual({ ...NOTHING, new: 2, refused: 6 });
    expect(await ledger.rows()).toEqual(before);
  });

  it('is skipped with what depends on it, and the rest is written', async () => {
    const imported = await ledger.entries(
      [
        proposal(1, 'skipped', { kind: 'not a slug' }),
        proposal(2, 'part-of-skipped', { relations: [{ type: 'part_of', proposal: 'skipped' }] }),
        stance(3, { proposal: 'part-of-skipped', statements: [statement('x')] }),
        proposal(4, 'kept'),
        stance(5, { proposal: 'kept', statements: [statement('x')] }),
      ],
      { onError: 'skip' },
    );
    expect(imported.accepted).toBe(true);
    expect(lines(imported)).toEqual([
      '1 kind: lower-case letters and digits, joined by single hyphens',
      '2 relations/0/proposal: names the proposal "skipped" of line 1, which was refused',
      '3 proposal: names the proposal "part-of-skipped" of line 2, which was refused',
    ]);
    expect(counts(imported)).toEqual({ ...NOTHING, new: 2, refused: 3 });
    expect(imported.report.revisions).toEqual([ledger.head()]);
    expect((await ledger.get('/v1/proposals/kept')).status).toBe(200);
    expect((await ledger.get('/v1/proposals/part-of-skipped')).status).toBe(404);
  });

  it('that stands twice is the same record, or refused', async () => {
    const twice = (note: string) => [
      proposal(1, 'twice'),
      stance(2, { proposal: 'twice', statements: [statement('x')] }, 'twice'),
      stance(3, { proposal: 'twice', statements: [statement('x')], ...(note && { note }) }, 'twice'),
    ];
    expect(lines(await ledger.entries(twice('other')))).toEqual([
      '3 externalId: is the stance of line 2 again, and says otherwise',
    ]);
    expect(counts(await ledger.entries(twice('')))).toEqual({ ...NOTHING, new: 2, unchanged: 1 });
    // A sheet has no column for what identifies a source that its rows share.
    const row = (day: string) => `Ukraine,a,yes,2025,"Yes, on ${day}.",A report,https://example.org/1,Paper,${day}`;
    const header = 'actor,proposal,level,valid_from,quote,source_title,source_url,publisher,published_on';
    const sheet = [header, row('2025-05-01'), row('2025-05-02')].join('\n');
    const { report } = await ledger.file('stances-csv', sheet, { dryRun: true });
    expect(report.reasons.find(({ line }) => line === 3)).toEqual({
      line: 3,
      field: null,
      reason: 'is the source of line 2 again, and says otherwise',
    });
  });

  it('of the same words are each their own record, with its own actor', async () => {
    const said = { proposal: 'same-words', level: 'support', validFrom: '2025-06-01', event: 'same-words-vote' };
    const vote = (line: number, name: string, draft: object = {}) =>
      stance(line, { ...said, actor: new ActorQuery({ name }), ...draft }, `same-words/${line}`);
    const entries = (draft: object) => [
      proposal(1, 'same-words'),
      { ...proposal(2, 'same-words-vote', { kind: 'vote', occurredOn: '2025-06-01' }), noun: 'event' as const },
      vote(3, 'Ukraine'),
      vote(4, 'Russia'),
      vote(5, 'France', draft),
    ];
    expect(lines(await ledger.entries(entries({ level: 'yes' })))).toEqual([expect.stringMatching(/^5 level: /)]);
    expect(lines(await ledger.entries(entries({ colour: null })))).toEqual([expect.stringMatching(/^5 colour: /)]);
    expect(counts(await ledger.entries(entries({})))).toEqual({ ...NOTHING, new: 5 });
    const rows = (await ledger.get('/v1/stances?proposal=same-words')).json.data as { actor: { slug: string } }[];
    expect(rows.map(({ actor }) => actor.slug).sort()).toEqual(['france', 'russia', 'ukraine']);
  });
});

describe('names', () => {
  const utopia = () =>
    new ActorQuery({ name: 'Utopia' }, { slug: 'utopia', type: 'state', name: 'Utopia', aliases: ['Nowhere'] });

  it('may come before what they name, in any order', async () => {
    const imported = await ledger.entries([
      stance(1, { proposal: 'comes-later', statements: [statement('x')] }),
      ...Array.from({ length: 6000 }, (_, i) => proposal(i + 2, `filler-${i}`)),
      proposal(6002, 'comes-later'),
    ]);
    expect(counts(imported)).toEqual({ ...NOTHING, new: 6002 });
    expect(imported.report.revisions).toHaveLength(2);
  });

  it('of nobody are created once where the file says who', async () => {
    const before = await ledger.rows();
    const imported = await ledger.entries(
      [
        proposal(1, 'of-utopia'),
        stance(2, { actor: utopia(), proposal: 'of-utopia', statements: [statement('x', utopia())] }),
        stance(3, {
          actor: utopia(),
          proposal: 'of-utopia',
          validFrom: '2025-07',
          statements: [statement('y', utopia())],
        }),
        stance(4, {
          actor: new ActorQuery({ name: 'Nowhere' }),
          proposal: 'of-utopia',
          validFrom: '2025-08',
          statements: [statement('z')],
        }),
      ],
      { onError: 'skip', origin: 'utopia' },
    );
    expect(lines(imported)).toEqual(['4 actor: nobody is known as "Nowhere"']);
    expect(imported.report.byNoun.actor).toEqual({ new: 1, unchanged: 0, corrected: 0 });
    expect((await ledger.rows()).actor).toBe((before.actor as number) + 1);
    const again = await ledger.entries(
      [
        stance(4, {
          actor: new ActorQuery({ name: 'Nowhere' }),
          proposal: 'of-utopia',
          validFrom: '2025-08',
          statements: [statement('z')],
        }),
      ],
      { origin: 'utopia' },
    );
    expect(counts(again)).toEqual({ ...NOTHING, new: 1 });
  });

  it('of two that turned out to be one mean the one: the same file still writes nothing', async () => {
    const actor = (line: number, slug: string) => ({
      line,
      noun: 'actor' as const,
      externalId: slug,
      draft: { slug, type: 'person', name: `Known as ${slug}` },
    });
    const entries = (note: string | null) => [
      actor(1, 'one-name'),
      actor(2, 'other-name'),
      stance(3, { actor: 'one-name', note, statements: [statement('Said as one.', 'one-name')] }, 'as-one'),
      stance(4, { actor: 'other-name', statements: [statement('Said as other.', 'other-name')] }, 'as-other'),
    ];
    await ledger.entries(entries(null));
    const merged = await ledger.post('/v1/actors/one-name/merge', { into: 'other-name', reason: 'One person.' });
    expect(merged.status).toBe(200);
    expect(counts(await ledger.entries(entries(null)))).toEqual({ ...NOTHING, unchanged: 4 });
    expect(counts(await ledger.entries(entries('Read again.')))).toEqual({ ...NOTHING, unchanged: 3, corrected: 1 });
  });

  it('that may be two are refused with both', async () => {
    const actor = (line: number, slug: string) => ({
      line,
      noun: 'actor' as const,
      externalId: null,
      draft: { slug, type: 'state', name: `Name ${slug}`, aliases: ['Congo'] },
    });
    const imported = await ledger.entries([
      actor(1, 'congo-brazzaville'),
      actor(2, 'congo-kinshasa'),
      stance(3, { actor: new ActorQuery({ name: 'Congo' }), statements: [statement('x')] }),
    ]);
    expect(lines(imported)).toEqual([
      '3 actor: "Congo" may be Name congo-brazzaville (congo-brazzaville) or Name congo-kinshasa (congo-kinshasa): say which, by slug or code',
    ]);
  });
});

describe('an import', () => {
  const many = (name: string, count: number) =>
    Array.from({ length: count }, (_, i) => proposal(i + 1, `${name}-${i}`));

  it('is stopped between batches, and what was written by then stays', async () => {
    const before = await ledger.rows();
    await expect(ledger.entries(many('early', 1), { signal: AbortSignal.abort() })).rejects.toThrow('was stopped');
    expect(await ledger.rows()).toEqual(before);
    const stop = new AbortController();
    const onProgress = ({ phase }: { phase: string }) => phase === 'writing' && stop.abort();
    const stopped = ledger.entries(many('late', 5001), { signal: stop.signal, onProgress });
    await expect(stopped).rejects.toMatchObject({ report: { new: 5000, revisions: [ledger.head() + 1] } });
    expect((await ledger.entries(many('late', 5001))).report).toMatchObject({ unchanged: 5000, new: 1 });
  });

  it('whose second reading fails while a batch is written keeps that batch, and says why', async () => {
    const groups = async function* () {
      const isSecond = ++reading === 2;
      for (const entry of many('torn', 5000)) yield [entry];
      if (isSecond) throw new Unreadable('it was changed');
      yield [proposal(5001, 'torn-5000')];
    };
    let reading = 0;
    const head = ledger.head();
    await expect(ledger.imports(groups)).rejects.toThrow('it was changed');
    expect(ledger.head()).toBe(head + 1);
    expect((await ledger.entries(many('torn', 5001))).report).toMatchObject({ unchanged: 5000, new: 1 });
  });

  it('that somebody else overtakes stops before the batch that is no longer good', async () => {
    const head = ledger.head();
    // Between the two readings: the name is free when it is checked, and taken when it is to be written.
    const groups = async function* () {
      reading++;
      if (reading === 2) await ledger.post('/v1/proposals', { ...proposal(1, 'overtaken').draft, name: 'Another' });
      yield [proposal(1, 'overtaken', {}, 'by-id')];
    };
    let reading = 0;
    await expect(ledger.imports(groups)).rejects.toMatchObject({
      message: expect.stringContaining('the ledger was changed while the import ran'),
      report: {
        revisions: [],
        reasons: [{ line: 1, field: 'slug', reason: 'there is a proposal "overtaken" already' }],
      },
    });
    expect(ledger.head()).toBe(head + 1);
  });
});
