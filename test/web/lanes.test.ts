import { describe, expect, test } from 'vitest';
import { boundsOf, dayOf, textOf } from '../../web/src/views/lanes/days.ts';
import { type Entry, isShared, lanesOf, piecesOf, type Said } from '../../web/src/views/lanes/lanes.ts';
import { type Layout, layoutOf, through } from '../../web/src/views/lanes/layout.ts';
import { placed, spanOf, ticksOf } from '../../web/src/views/lanes/scale.ts';

const bounds = (text: string) => {
  const { first, last } = boundsOf(text);
  return [first, last].map((day) => day !== null && textOf(day));
};

test.each([
  ['2025-05-16', '2025-05-16', '2025-05-16'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2025', '2025-01-01', '2025-12-31'],
  ['2025-05-16~', '2025-05-15', '2025-05-17'],
  ['2025-05?', '2025-04-01', '2025-06-30'],
  ['2025%', '2023-01-01', '2027-12-31'],
  ['2025-05-08/2025-05-16', '2025-05-08', '2025-05-16'],
  ['2025-05/2025-06-03', '2025-05-01', '2025-06-03'],
  ['/2025-05-16', false, '2025-05-16'],
  ['2025-05-16/..', '2025-05-16', false],
])('%s may mean the days from %s to %s', (text, first, last) => expect(bounds(text)).toEqual([first, last]));

type Row = Entry & { actor: { id: string; slug: string; name: string } };
const row = (since: string, more: Partial<Row> = {}): Row => ({
  actor: { id: 'act_1', slug: 'ukraine', name: 'Ukraine' },
  voice: 'own',
  level: 'support',
  directness: 'explicit',
  since,
  stances: [{ id: 'stn_1' }],
  ...more,
});
const said = (validFrom: string, more: Partial<Said> = {}): Said => ({
  begin: boundsOf(validFrom),
  directness: 'explicit',
  days: [],
  ...more,
});
const lanes = (rows: Row[], of: Record<string, Said> = {}, listed: { slug: string; name: string }[] = []) =>
  lanesOf(rows, ({ actor }) => actor, listed, new Map(Object.entries(of)));
const only = (rows: Row[], of?: Record<string, Said>) => {
  const [lane] = lanes(rows, of);
  return (lane?.own ?? []).map(({ first, from, until, last }) =>
    [first, from, until, last].map((day) => (day === null ? null : textOf(day).slice(5))),
  );
};

describe('a band', () => {
  test('is certain from the last day that its begin may mean', () => {
    expect(only([row('2025-05-08/2025-05-16')])).toEqual([['05-08', '05-16', null, null]]);
    expect(only([row('/2025-05-16')])).toEqual([[null, '05-16', null, null]]);
    expect(only([row('2025-05-08')])).toEqual([['05-08', '05-08', null, null]]);
  });
  test('but no later than it was said', () =>
    expect(only([row('2025-05')], { stn_1: said('2025-05', { days: [dayOf('2025-05-12')] }) })).toEqual([
      ['05-01', '05-12', null, null],
    ]));
  test('fades to the last day that its end may mean', () =>
    expect(
      ['2025-05-11', '2025-05-11/2025-05-12', '2025-05', '/2025-05-12'].map(
        (until) => only([row('2025-04-08', { until })])[0],
      ),
    ).toEqual([
      ['04-08', '04-08', '05-11', '05-11'],
      ['04-08', '04-08', '05-11', '05-12'],
      ['04-08', '04-08', '05-01', '05-31'],
      ['04-08', '04-08', '04-09', '05-12'],
    ]));
  test('is certain on no day if it may have ended before it certainly began', () =>
    expect(only([row('2025-04', { until: '/2025-05-12' })])).toEqual([['04-01', '04-30', '04-30', '05-12']]));
  test('fades while what takes its place may have begun, and shares the height with that', () => {
    const rows = [
      row('2025-05-01', { until: '2025-05-08' }),
      row('2025-05-08/2025-05-16', { level: 'oppose', stances: [{ id: 'stn_2' }] }),
    ];
    expect(only(rows)).toEqual([
      ['05-01', '05-01', '05-08', '05-16'],
      ['05-08', '05-16', null, null],
    ]);
    const [lane] = lanes(rows);
    expect([isShared(lane?.own ?? [], 0), isShared(lane?.own ?? [], 1)]).toEqual([false, true]);
  });
  test('leaves a gap where nothing held', () =>
    expect(
      only([row('2025-05-01', { until: '2025-05-03' }), row('2025-05-09', { stances: [{ id: 'stn_2' }] })]),
    ).toEqual([
      ['05-01', '05-01', '05-03', '05-03'],
      ['05-09', '05-09', null, null],
    ]));
  test('is marked where it was said, and never outside of itself', () => {
    const [lane] = lanes([row('2025-05-08', { until: '2025-05-20' })], {
      stn_1: said('2025-05-08', { days: ['2025-05-25', '2025-05-12', '2025-05-08', '2025-05-01'].map(dayOf) }),
    });
    expect(lane?.own[0]?.said.map(textOf)).toEqual(['2025-05-08', '2025-05-12']);
  });
});

test('who is listed has a lane without a word, and each claimant a line beside the own voice', () => {
  const all = lanes(
    [
      row('2025-05-08'),
      row('2025-05-09', {
        voice: 'attributed',
        claimant: { id: null, slug: null, name: 'Bloomberg' },
        level: 'oppose',
      }),
    ],
    {},
    [{ slug: 'poland', name: 'Poland' }],
  );
  expect(all.map(({ slug, own, claims }) => [slug, own.length, claims.map(({ claimant }) => claimant)])).toEqual([
    ['poland', 0, []],
    ['ukraine', 1, ['Bloomberg']],
  ]);
});

describe('the pieces of a band', () => {
  const [lane] = lanes([row('2023-01-01', { directness: 'implied', stances: [{ id: 'stn_1' }, { id: 'stn_2' }] })], {
    stn_1: said('2023-01-01', { directness: 'implied', days: [dayOf('2023-01-01')] }),
    stn_2: said('2024-06-01', { days: [dayOf('2024-06-01')] }),
  });
  const pieces = (more?: Parameters<typeof piecesOf>[2]) =>
    piecesOf(lane?.own[0] as never, dayOf('2025-01-01'), more).map(({ from, isPast, directness }) => [
      textOf(from),
      isPast,
      directness,
    ]);
  test('are past a year after they were said, until they are said again; and as direct as was said then', () =>
    expect(pieces()).toEqual([
      ['2023-01-01', false, 'implied'],
      ['2024-01-02', true, 'implied'],
      ['2024-06-01', false, 'explicit'],
    ]));
  test('are past once the proposal is closed', () =>
    expect(pieces({ staleAfter: null, closedOn: '2024-07-31' })).toEqual([
      ['2023-01-01', false, 'implied'],
      ['2024-06-01', false, 'explicit'],
      ['2024-08-01', true, 'explicit'],
    ]));
});

describe('the days shown', () => {
  const events = ['2025-05-10', '2025-05-16'].map((day) => ({ slug: day, name: day, day: dayOf(day) }));
  const words = ({ from, to }: { from: number; to: number }) => [textOf(from), textOf(to)];
  const asked = (since: string, isWhole: boolean) => words(spanOf(lanes([row(since)]), events, '2025-05-16', isWhole));
  test('are those of the events, and what began not long before', () => {
    expect(asked('2025-05-08', false)).toEqual(['2025-05-07', '2025-05-18']);
    expect(asked('2021-01-01', false)).toEqual(['2025-05-09', '2025-05-18']);
    expect(asked('2021-01-01', true)[0]).toBe('2020-10-13');
  });
  test('have names on the axis, as many as there is room for', () => {
    const labels = (from: string, to: string, width: number) =>
      ticksOf({ from: dayOf(from), to: dayOf(to) }, width).map(({ label }) => label);
    expect(labels('2025-05-08', '2025-05-11', 960)).toEqual(['8 May', '9 May', '10 May']);
    expect(labels('2025-01-15', '2025-04-15', 300)).toEqual(['Feb 2025', 'Mar 2025', 'Apr 2025']);
    expect(labels('1990-03-01', '2025-01-01', 300)).toEqual(['2000', '2010', '2020']);
  });
});

test('names of events cover no other, and what finds no room is left out', () => {
  const names = [0, 10, 20, 95].map((x) => ({ x, width: 30 }));
  expect(placed(names, 100, 2).map(({ of, row, isBefore }) => [of.x, row, isBefore])).toEqual([
    [0, 0, false],
    [10, 1, false],
    [95, 0, true],
  ]);
});

describe('a line through all lanes', () => {
  const boxes = (...all: [left: number, right: number, top: number, bottom: number][]) =>
    ({ boxes: all.map(([left, right, top, bottom]) => ({ left, right, top, bottom })), bottom: 100 }) as Layout;

  test('leaves out what is to be read, in whatever order that comes, and nothing beside it', () => {
    const layout = boxes([0, 20, 40, 50], [0, 20, 16, 32], [11, 20, 60, 70], [0, 20, 44, 56]);
    expect(through(layout, 10, 2)).toBe('M10 2V16M10 32V40M10 56V100');
  });
  test('is whole where nothing is crossed', () => expect(through(boxes([0, 9, 0, 100]), 10, 2)).toBe('M10 2V100'));

  test('crosses neither the name of another event, nor a sign, nor a dot', () => {
    const said = dayOf('2025-05-10');
    const stretch = { id: 'stn_1', entry: { level: 'support' }, first: said, from: said, until: null, last: null };
    const lane = { slug: 'a', name: 'A', own: [{ ...stretch, said: [said], ways: [] }], claims: [] } as never;
    const events = ['2025-05-10', '2025-05-15'].map((day, i) => ({
      slug: `e${i}`,
      name: 'x'.repeat(40),
      day: dayOf(day),
    }));
    const span = { from: dayOf('2025-05-01'), to: dayOf('2025-05-17') };
    const scene = {
      lanes: [lane],
      cells: new Map(),
      events,
      span,
      asOf: '2025-05-15',
      staleAfter: null,
      closedOn: () => null,
    };
    const layout = layoutOf(scene, 1000);
    const [first, last] = layout.names;
    expect(last).toMatchObject({ row: 1, isBefore: true });
    const [{ bandY }] = layout.rows as [(typeof layout.rows)[number]];
    const at = first?.of.x as number;
    // The name of the last event stands before its own line, over the line of the first.
    expect(through(layout, at, 2)).toBe(`M${at} 2V16M${at} 32V${bandY + 15}M${at} ${bandY + 25}V${layout.bottom}`);
    // A line at the beginning of the band would go through its sign.
    const sign = layout.x(said) + 8;
    expect(through(layout, sign, 40)).toBe(`M${sign} 40V${bandY + 2}M${sign} ${bandY + 16}V${layout.bottom}`);
  });
});
