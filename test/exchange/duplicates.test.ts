import { describe, expect, it } from 'vitest';
import { reportText } from '../../src/commands/import.ts';
import type { Imported } from '../../src/exchange/import/pipeline.ts';
import { importing } from './importing.ts';

const ledger = await importing();
await ledger.begin();

const HEADER = 'external_id,actor,proposal,level,valid_from,quote,note,source_title,source_url,publisher';
const row = (id: string, actor: string, quote: string, note = '') =>
  `${id},${actor},prisoner-exchange,support,2025-05-16,"${quote}",${note},Report,https://example.org/report,The Wire`;
const sheet = (...rows: string[]) => [HEADER, ...rows].join('\n');
const THREE = sheet(row('1', 'russia', 'Yes.'), row('2', 'ukraine', 'We agree.'), row('3', 'turkiye', 'Good.'));

const file = (text: string, origin: string, dryRun = false) => ledger.file('stances-csv', text, { origin, dryRun });
const said = ({ report }: Imported) =>
  report.warnings?.map(({ line, id, first, firstLine }) => [line, id?.slice(0, 4), first?.slice(0, 4), firstLine]);

describe('what a line says that an earlier record says', () => {
  it('is counted and named by line, in a dry run as in the run', async () => {
    const first = await file(THREE, 'first');
    expect([first.report.new, first.report.duplicates, said(first)]).toEqual([4, 0, []]);
    // The same file under the same origin is on record, and under another it is new, and says it all again.
    expect((await file(THREE, 'first', true)).report).toMatchObject({ unchanged: 4, duplicates: 0 });
    const later = sheet(row('a', 'ukraine', 'We agree.', 'Read by another'), row('b', 'turkiye', 'Not so good.'));
    const dry = await file(later, 'second', true);
    expect([dry.report.new, dry.report.duplicates]).toEqual([2, 2]);
    expect(said(dry)).toEqual([
      [2, undefined, 'stm_', null],
      [2, undefined, 'stn_', null],
    ]);
    const run = await file(later, 'second');
    expect([run.report.new, run.report.duplicates]).toEqual([2, 2]);
    expect(said(run)).toEqual([
      [2, 'stm_', 'stm_', null],
      [2, 'stn_', 'stn_', null],
    ]);
    // As a single write says it.
    for (const { id, first, detail } of run.report.warnings ?? []) expect(detail).toBe(`${id} says what ${first} says`);
    const [, stance] = run.report.warnings ?? [];
    const [one, other] = await Promise.all(
      [stance?.id, stance?.first].map(async (id) => (await ledger.get(`/v1/stances/${id}`)).json.data),
    );
    expect([one.actor.slug, one.level, one.validFrom]).toEqual([other.actor.slug, other.level, other.validFrom]);
    expect(reportText(run.report, { dryRun: false, accepted: true })).toMatch(
      /corrected 0, refused 0, duplicates 2\n(.*\n)+line 2: stm_\d+ says what stm_\d+ says\nline 2: stn_/,
    );
  });

  it('names the line of the first where that is in the file, though in another batch', async () => {
    const others = Array.from({ length: 6000 }, (_, i) => row(`n${i}`, 'trump', `Word ${i}.`));
    const twice = sheet(row('x', 'nato', 'Swap them.'), ...others, row('y', 'nato', 'Swap them.', 'Again'));
    const dry = await file(twice, 'third', true);
    expect(said(dry)).toEqual([
      [6003, undefined, undefined, 2],
      [6003, undefined, undefined, 2],
    ]);
    expect(dry.report.warnings?.map(({ detail }) => detail)).toEqual([
      'the statement of line 6003 says what that of line 2 says',
      'the stance of line 6003 says what that of line 2 says',
    ]);
    const run = await file(twice, 'third');
    expect(run.report.revisions.length).toBeGreaterThan(1);
    expect(said(run)).toEqual([
      [6003, 'stm_', 'stm_', 2],
      [6003, 'stn_', 'stn_', 2],
    ]);
  });

  it('and what holds on no certain day is counted and named beside it', async () => {
    const vague = HEADER.replace('valid_from', 'valid_from,valid_to');
    const may = (id: string) => row(id, 'medinsky', 'In May.').replace('2025-05-16', '2024-05,2024-05');
    const sheets = [vague, may('v1'), may('v2')].join('\n');
    for (const dryRun of [true, false]) {
      const { report } = await file(sheets, 'vague', dryRun);
      expect([report.new, report.duplicates, report.neverCertain]).toEqual([2, 2, 2]);
      const codes = report.warnings?.map(({ line, code, first, firstLine }) => [line, code, first !== null, firstLine]);
      expect(codes).toEqual(
        expect.arrayContaining([
          [2, 'never_certain', false, null],
          [3, 'never_certain', false, null],
        ]),
      );
      const told = report.warnings?.find(({ code }) => code === 'never_certain')?.detail;
      expect(told).toMatch(
        dryRun ? /^the stance of line 2 holds on no certain day/ : /^stn_\d+ holds on no certain day/,
      );
      expect(reportText(report, { dryRun, accepted: true })).toContain('refused 0, duplicates 2, never certain 2\n');
    }
  });

  it('and an implied level that does not say what implies it', async () => {
    const header = HEADER.replace('valid_from', 'directness,rationale,implied_by,valid_from');
    const implied = (id: string, by: string) =>
      row(id, 'lavrov', `By ${id}.`).replace('2025-05-16', `implied,It follows from another.,${by},2024-05-16`);
    const sheets = [header, implied('i1', ''), implied('i2', 'resumed-talks')].join('\n');
    for (const dryRun of [true, false]) {
      const { report } = await file(sheets, 'implied', dryRun);
      expect([report.new, report.impliedByMissing]).toEqual([2, 1]);
      const warning = report.warnings?.find(({ code }) => code === 'implied_by_missing');
      expect(warning).toMatchObject({ line: 2, first: null, firstLine: null });
      expect(warning?.detail).toContain('does not say from what it follows');
      expect(reportText(report, { dryRun, accepted: true })).toContain(', implied by nothing named 1\n');
    }
  });

  it('and a stance that begins after all that it rests on', async () => {
    const header = HEADER.replace('valid_from', 'spoken_on,valid_from');
    const planned = (id: string, day: string) =>
      row(id, 'lavrov', `Planned by ${id}.`).replace('2025-05-16', `2025-05-16,${day}`);
    const sheets = [header, planned('p1', '2025-05-16'), planned('p2', '2035-09-01')].join('\n');
    for (const dryRun of [true, false]) {
      const { report } = await file(sheets, 'planned', dryRun);
      expect([report.new, report.beginsLater]).toEqual([2, 1]);
      const warning = report.warnings?.find(({ code }) => code === 'begins_later');
      expect(warning).toMatchObject({ line: 3, first: null, firstLine: null });
      expect(warning?.detail).toContain('begins after all that it rests on');
      expect(reportText(report, { dryRun, accepted: true })).toContain(', begins later 1\n');
    }
  });

  it('and a ballot for a group that its voter does not represent', async () => {
    const vote = { slug: 'bloc-vote', dossier: 'ukraine-peace-talks', name: 'Vote', kind: 'vote' };
    await ledger.post('/v1/events', { ...vote, occurredOn: '2024-07-01' });
    const text = `external_id,actor,proposal,level,valid_from,event,on_behalf_of
n1,nato,prisoner-exchange,support,2024-07-01,bloc-vote,nobody-speaks`;
    const league = { slug: 'nobody-speaks', type: 'bloc', name: 'A league' };
    expect((await ledger.post('/v1/actors', league)).status).toBe(201);
    for (const dryRun of [true, false]) {
      const { report } = await file(text, 'on-behalf', dryRun);
      expect([report.new, report.notRepresented]).toEqual([1, 1]);
      expect(report.warnings).toMatchObject([{ line: 2, code: 'not_represented', first: null, firstLine: null }]);
      expect(reportText(report, { dryRun, accepted: true })).toContain(', for a group not represented 1\n');
    }
  });

  it('and a second ballot of one voter in one vote, which names the line of the first', async () => {
    const vote = { slug: 'sheet-vote', dossier: 'ukraine-peace-talks', name: 'Vote', kind: 'vote' };
    await ledger.post('/v1/events', { ...vote, occurredOn: '2024-06-01' });
    const header = 'external_id,actor,proposal,level,valid_from,event';
    const ballot = (id: string, level: string) => `${id},nato,prisoner-exchange,${level},2024-06-01,sheet-vote`;
    const text = [header, ballot('b1', 'support'), ballot('b2', 'oppose')].join('\n');
    for (const dryRun of [true, false]) {
      const { report } = await file(text, 'ballots', dryRun);
      expect([report.new, report.duplicates, report.secondBallots]).toEqual([2, 0, 1]);
      expect(report.warnings).toMatchObject([{ line: 3, code: 'second_ballot', firstLine: 2 }]);
      expect(reportText(report, { dryRun, accepted: true })).toContain(', second ballots 1\n');
    }
  });

  it('is as many as there are by plain SQL, where many say it again', async () => {
    const { report } = await file(
      sheet(...Array.from({ length: 300 }, (_, i) => row(`m${i}`, 'peskov', `Word ${i % 200}.`, `${i}`))),
      'fourth',
    );
    const [{ n }] = (await ledger.database.query<{ n: number }>(
      `SELECT (count(*) - count(DISTINCT quote_exact))::int AS n FROM statement_version
       JOIN stance_statement USING (statement_id) JOIN stance ON stance.id = stance_id
       JOIN actor ON actor.id = actor_id WHERE slug = 'peskov' AND quote_exact LIKE 'Word %'`,
      [],
    )) as [{ n: number }];
    expect([n, report.duplicates]).toEqual([100, 200]);
  });
});
