import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { DISTANT_PAST, formatDay, parseDate, stepsOf } from '../../../src/domain/time.ts';
import { INTERVALS, type Interval } from '../../../src/domain/vocabulary.ts';
import { as, stance } from '../drafts.ts';
import { river } from './river.ts';

// biome-ignore lint/suspicious/noExplicitAny: rows are walked by name here
type Row = Record<string, any>;

// The envoy first speaks for Alba alone, and for itself once its term is over; Dora's begin is in doubt; somebody looked
// at the wire's report for some days.
const { get } = await river([
  as('stance', stance('envoy', 'gauge', 'neutral', '2025-02-15')),
  as('stance', stance('envoy', 'gauge', 'conditional_opposition', '2025-04-20')),
  as('stance', stance('dora', 'gauge', 'support', '2025-03', { validTo: '2025-05' })),
  as('coverage', {
    coder: 'AB',
    dossier: 'river',
    sources: ['wire-report'],
    coveredFrom: '2025-01-01',
    coveredTo: '2025-02-28',
  }),
]);
const ask = async (url: string) => {
  const { status, json, text } = await get(url);
  if (status !== 200) throw new Error(text);
  return json as { data: Row[]; meta: Row };
};
const refusal = async (url: string) => {
  const { status, json } = await get(url);
  return [status, json.code, json.errors[0].pointer, json.errors[0].detail];
};

describe('getProposalTimeline', () => {
  const rows = async (query = '') =>
    (await ask(`/v1/proposals/dam/timeline${query}`)).data.map((row) =>
      [row.actor.slug, row.voice, row.claimant?.name ?? '–', row.level, row.score, row.since, row.until ?? '–'].join(
        ' ',
      ),
    );

  it('has a row for each stretch of each actor, and those of claimants apart', async () => {
    expect(await rows()).toEqual([
      'alba own – support 1 2025-01-10 2025-02-01',
      'boria own – conditional_support 0.5 2025-02-01 2025-07-01',
      'alba own – oppose -1 2025-02-01 –',
      'league own – support 1 2025-02-20 –',
      'alba attributed a diplomat neutral 0 2025-03-01 –',
      'castor attributed The Wire oppose -1 2025-03-01 –',
    ]);
    const { meta } = await ask('/v1/proposals/dam/timeline?actors=alba');
    expect(meta).toMatchObject({
      proposal: { slug: 'dam' },
      total: 3,
      permalink: '/v1/proposals/dam/timeline?actors=alba&knownAt=10&method=1',
    });
  });

  it('keeps to the actors, members, days, voice and revision asked', async () => {
    expect(await rows('?actors=castor,alba&voice=own')).toHaveLength(2);
    expect(await rows('?voice=attributed')).toHaveLength(2);
    expect(await rows('?to=2025-02-01')).toHaveLength(1);
    expect(await rows('?knownAt=2')).toEqual(['alba own – support 1 2025-01-10 –']);
    // Boria joined the league in March.
    const members = async (query: string) =>
      new Set((await rows(`?group=league${query}`)).map((row) => row.split(' ')[0]));
    expect(await members('')).toEqual(new Set(['alba', 'boria']));
    expect(await members('&to=2025-03-01')).toEqual(new Set(['alba']));
  });

  it('says of each actor what its own timeline says of the proposal', async () => {
    for (const proposal of ['dam', 'gauge']) {
      for (const actor of ['alba', 'boria', 'castor', 'dora', 'envoy', 'league']) {
        const [ofProposal, ofActor] = [
          (await ask(`/v1/proposals/${proposal}/timeline?actors=${actor}`)).data,
          (await ask(`/v1/actors/${actor}/timeline?proposal=${proposal}`)).data,
        ];
        const rest = (row: Row) => ({ ...row, actor: null, proposal: null });
        expect(ofProposal.map(rest)).toEqual(ofActor.map(rest));
      }
    }
  });

  it('leaves out what a representative says for its group alone, unless it is asked for', async () => {
    const levels = async (query: string) =>
      (await ask(`/v1/proposals/gauge/timeline?voice=own${query}`)).data
        .filter(({ actor }) => actor.slug === 'envoy')
        .map(({ level }) => level);
    expect(await levels('')).toEqual(['conditional_opposition']);
    expect(await levels('&actors=envoy')).toEqual(['neutral', 'conditional_opposition']);
  });

  it('keeps its permalink', async () => {
    const first = await get('/v1/proposals/dam/timeline?from=2025-01&to=2025-04&interval=week');
    const again = await get(first.json.meta.permalink);
    expect([again.text, again.headers['cache-control']]).toEqual([first.text, 'public, max-age=31536000, immutable']);
  });

  it('is a table, with the score and whose word it is', async () => {
    const { text, headers } = await get('/v1/proposals/dam/timeline.csv');
    const table: Row[] = parse(text, { columns: true });
    expect(headers['content-disposition']).toBe('attachment; filename="proposals-dam-timeline-r10.csv"');
    expect(
      table.map((row) => [row.proposal, row.actor, row.voice, row.claimant_name, row.score, row.since_day]),
    ).toEqual([
      ['dam', 'alba', 'own', '', '1', '2025-01-10'],
      ['dam', 'boria', 'own', '', '0.5', '2025-02-01'],
      ['dam', 'alba', 'own', '', '-1', '2025-02-01'],
      ['dam', 'league', 'own', '', '1', '2025-02-20'],
      ['dam', 'alba', 'attributed', 'a diplomat', '0', '2025-03-01'],
      ['dam', 'castor', 'attributed', 'The Wire', '-1', '2025-03-01'],
    ]);
  });
});

describe('an evenly spaced series', () => {
  const SPAN = 'from=2024-12-20&to=2025-07-02';

  it.each(INTERVALS)('of a %s has what the positions of that day have', async (interval) => {
    const span =
      interval === 'day' ? 'from=2025-02-10&to=2025-03-10' : interval === 'year' ? 'from=2023&to=2027' : SPAN;
    for (const proposal of ['dam', 'gauge', 'ferry']) {
      const { data } = await ask(`/v1/proposals/${proposal}/timeline?interval=${interval}&${span}`);
      const days = [...new Set(data.map(({ day }) => day as string))];
      expect(days.length).toBeGreaterThan(2);
      for (const day of days) {
        const positions = (await ask(`/v1/proposals/${proposal}/positions?asOf=${day}`)).data;
        const there = (all: Row[]) =>
          all.map(({ actor, level, absence }) => [actor.slug, level, absence]).sort((a, b) => (a[0] < b[0] ? -1 : 1));
        // Who was not heard by then has a row in the series, and none among the positions if it is no party.
        const known = new Set(positions.map(({ actor }) => actor.slug));
        const points = data.filter((row) => row.day === day);
        expect([day, there(points.filter(({ actor }) => known.has(actor.slug)))]).toEqual([day, there(positions)]);
        for (const { actor, level } of points) if (!known.has(actor.slug)) expect(level).toBeNull();
      }
    }
  });

  it.each(['firstHand=true', 'directness=explicit', 'dates=possible', 'publishedBy=2025-02'])(
    'keeps to %s as positions do, and says why there is none',
    async (filter) => {
      const { data } = await ask(
        `/v1/proposals/gauge/timeline?interval=month&${SPAN}&${filter}&actors=alba,boria,dora`,
      );
      for (const day of new Set(data.map((row) => row.day))) {
        const positions = await ask(
          `/v1/proposals/gauge/positions?asOf=${day}&${filter}&actors=alba,boria,dora&voice=own`,
        );
        expect(data.filter((row) => row.day === day).map(({ level, absence }) => [level, absence])).toEqual(
          positions.data.map(({ level, absence }) => [level, absence]),
        );
      }
    },
  );

  it('has a row for each actor and step, and null, never 0, where nothing is known', async () => {
    const { data, meta } = await ask('/v1/proposals/dam/timeline?interval=month&from=2025&to=2025-04&actors=alba,dora');
    expect(data.map((row) => [row.actor.slug, row.day, row.level, row.score, row.absence, row.since])).toEqual([
      ['alba', '2025-01-01', null, null, 'silent', undefined],
      ['alba', '2025-02-01', 'oppose', -1, undefined, '2025-02-01'],
      ['alba', '2025-03-01', 'oppose', -1, undefined, '2025-02-01'],
      ['dora', '2025-01-01', null, null, 'silent', undefined],
      ['dora', '2025-02-01', null, null, 'silent', undefined],
      ['dora', '2025-03-01', null, null, 'not_coded', undefined],
    ]);
    expect(meta.total).toBe(6);
    const { text } = await get('/v1/proposals/dam/timeline.csv?interval=month&from=2025&to=2025-04&actors=alba,dora');
    const [first, second]: Row[] = parse(text, { columns: true });
    expect([first?.day, first?.score, second?.score]).toEqual(['2025-01-01', '', '-1']);
  });

  it('is of one actor on each of its proposals as well, and of claimants where they are asked for', async () => {
    const url = '/v1/actors/alba/timeline?interval=quarter&from=2025&to=2025-12';
    expect((await ask(url)).data.map((row) => [row.proposal.slug, row.day, row.level])).toEqual([
      ['dam', '2025-01-01', null],
      ['dam', '2025-04-01', 'oppose'],
      ['dam', '2025-07-01', 'oppose'],
      ['dam', '2025-10-01', 'oppose'],
      ['gauge', '2025-01-01', 'oppose'],
      ['gauge', '2025-04-01', 'neutral'],
      ['gauge', '2025-07-01', 'neutral'],
      ['gauge', '2025-10-01', 'neutral'],
    ]);
    const { data } = await ask(`${url}&voice=attributed`);
    expect(data.map((row) => [row.voice, row.claimant.name, row.level, row.absence])).toEqual([
      ['attributed', 'a diplomat', null, undefined],
      ...[1, 2, 3].map(() => ['attributed', 'a diplomat', 'neutral', undefined]),
    ]);
    expect((await ask('/v1/actors/dora/timeline?interval=year&from=2025&to=2026&proposal=ferry')).data).toMatchObject([
      { day: '2025-01-01', level: null, score: null },
    ]);
  });

  it('needs both ends, and a bounded number of points', async () => {
    const url = '/v1/proposals/dam/timeline';
    for (const query of ['interval=day', 'interval=day&from=2025', 'interval=day&to=2025'])
      expect(await refusal(`${url}?${query}`)).toEqual([400, 'invalid-parameter', '?interval', 'needs from and to']);
    expect((await refusal(`${url}?interval=day&from=2025-02&to=2025-01`))[1]).toBe('reversed-range');
    expect((await refusal(`${url}?interval=hour&from=2025&to=2026`))[2]).toBe('?interval');
    const [status, code, pointer, detail] = await refusal(`${url}?interval=day&from=0001&to=9999`);
    expect([status, code, pointer]).toEqual([400, 'invalid-parameter', '?interval']);
    expect(detail).toMatch(/^more than 50000 points: \d+ series have room for \d+ steps\. /);
  });
});

describe('steps', () => {
  const steps = (interval: Interval, from: string, to: string) =>
    [...stepsOf(interval, parseDate(from)?.day ?? DISTANT_PAST, parseDate(to)?.day ?? DISTANT_PAST)].map((day) =>
      formatDay(day),
    );

  it('begin where the calendar does, within the days asked', () => {
    expect(steps('day', '2024-02-28', '2024-03-02')).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
    expect(steps('week', '2025-05-05', '2025-05-20')).toEqual(['2025-05-05', '2025-05-12', '2025-05-19']);
    expect(steps('week', '1969-12-25', '1970-01-06')).toEqual(['1969-12-29', '1970-01-05']);
    expect(steps('month', '2024-12-15', '2025-03-01')).toEqual(['2025-01-01', '2025-02-01']);
    expect(steps('quarter', '2024-11', '2025-07-02')).toEqual(['2025-01-01', '2025-04-01', '2025-07-01']);
    expect(steps('year', '0001', '0004')).toEqual(['0001-01-01', '0002-01-01', '0003-01-01']);
    expect(steps('month', '2025-05-02', '2025-06-01')).toEqual([]);
  });
});
