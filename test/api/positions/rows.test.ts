import { readFile } from 'node:fs/promises';
import { type AddressInfo, connect } from 'node:net';
import { beforeAll, describe, expect, it } from 'vitest';
import { getProposalPositions } from '../../../src/api/positions/operations.ts';
import { actorInRow, membersOf, positionOf } from '../../../src/api/positions/position.ts';
import { PositionRows } from '../../../src/api/positions/rows.ts';
import { PositionsAnswer } from '../../../src/api/positions/schema.ts';
import { snapshotOf, Tally } from '../../../src/api/positions/snapshot.ts';
import { actorRef } from '../../../src/api/present.ts';
import { firstDay } from '../../../src/domain/time.ts';
import { FieldSelection } from '../../../src/http/request/fields.ts';
import { emptyIn } from '../../../src/http/tables/rows.ts';
import { columnsIn, type Table, tableOf } from '../../../src/http/tables/table.ts';
import { singleRows } from '../../../src/ledger/reading/holders.ts';
import { testApp } from '../../support/app.ts';
import { wholeOf } from '../../support/chunks.ts';

const server = await testApp();
const { model } = server.ledger.follower;

const vote = (actor: string, level: string, more = {}) => ({
  noun: 'stance',
  actor,
  proposal: 'prisoner-exchange',
  level,
  validFrom: '2025-05-16',
  event: 'a-roll-call',
  ...more,
});

beforeAll(async () => {
  const seed = new URL('../../../prisma/seed/ukraine-peace-talks.json', import.meta.url);
  expect((await server.post('/v1/revisions', JSON.parse(await readFile(seed, 'utf8')))).status).toBe(201);
  const drafts = [
    {
      noun: 'event',
      slug: 'a-roll-call',
      dossier: 'ukraine-peace-talks',
      // With characters that could be taken for the gap in a row that the number of a stance is put into.
      name: 'A roll \uE001 call, stn_\\u0000',
      kind: 'vote',
      occurredOn: '2025-05-16',
    },
    vote('ukraine', 'support'),
    vote('russia', 'oppose'),
    vote('turkiye', 'neutral'),
    vote('united-states', 'support', { validFrom: '2025-05', validTo: '2025-06' }),
    vote('nato', 'support', { salience: 40, likelihood: 'likely' }),
    vote('bloomberg', 'ambiguous', { basis: 'vague_wording' }),
    vote('menafn', 'support', { validTo: '2025-05-17' }),
    vote('putin', 'conditional_support'),
  ];
  expect((await server.post('/v1/revisions', { reason: 'a roll call', drafts })).status).toBe(201);
  const again = vote('turkiye', 'support', { validFrom: '2025-05-17' });
  expect((await server.post('/v1/revisions', { reason: 'a second one', drafts: [again] })).status).toBe(201);
});

const days = ['2025-05-01', '2025-05-10', '2025-05-16', '2025-05-17', '2025-07-01'];
const rules = [
  {},
  { include: ['statements', 'sources', 'members'] },
  { firstHand: true },
  { directness: 'explicit' as const },
  { publishedBy: '2025-05-12' },
  { voice: 'attributed' as const },
  { dates: 'possible' as const },
  { include: ['stance', 'previous'] },
  { include: ['all'] },
  { fields: 'actor.slug,level,since' },
  { fields: 'level,stance.id,stance.event.name,attributed.level' },
  { fields: 'stance,absence' },
];
type Rule = Parameters<typeof snapshotOf>[2] & { fields?: string };
const questions = days.flatMap((day) =>
  rules.flatMap((rule: Rule) => [1, 2, 3].map((knownAt) => ({ day, rule, knownAt }))),
);
const shape = PositionsAnswer.shape.data.element;

describe('the rows of a proposal', () => {
  it.each(questions)('are what positionOf gives: $day, $rule, as known at $knownAt', async ({ day, rule, knownAt }) => {
    const { fields, ...query } = rule;
    const selection = fields === undefined ? null : new FieldSelection(fields.split(','), shape);
    const snapshot = snapshotOf(model, { asOf: firstDay(day), knownAt }, query, { format: 'json', selection });
    const actors = model.stores.actor.entries().map(({ id }) => id);
    for (const { id: proposalId } of model.stores.proposal.entries()) {
      const voices = snapshot.voices(proposalId);
      const data = actors.map((id) => ({
        actor: actorInRow(actorRef(model, id, knownAt), snapshot.whole),
        ...positionOf(snapshot, proposalId, id, voices.get(id)),
        members: membersOf(snapshot, proposalId, id, voices),
      }));
      const counted = new Tally();
      for (const row of data) counted.add(row);
      const tally = counted.done();
      const ballots = data.flatMap(({ stance }) =>
        stance?.event && !stance.evidence && !snapshot.whole ? stance : [],
      );
      const rows = new PositionRows(snapshot, proposalId, singleRows(model, proposalId, knownAt, snapshot.filter));
      rows.add(actors);
      const { event } = rows;
      // The answer names a vote if, and only if, some row rests on it.
      expect(ballots.some((ballot) => ballot.event === event)).toBe(event !== undefined);
      expect(event !== undefined).toBe(ballots.length > 0);
      for (const ballot of ballots) if (ballot.event === event) ballot.event = undefined;
      expect(String((await rows.answer({ day })).body)).toBe(
        JSON.stringify({ data: selection ? data.map((row) => selection.of(row)) : data, meta: { day } }),
      );
      expect(rows.tally()).toEqual(tally);
    }
  });

  it.each(questions)('are the same as lines: $day, $rule, as known at $knownAt', async ({ day, rule, knownAt }) => {
    const { fields, ...query } = rule;
    const selection = fields === undefined ? null : new FieldSelection(fields.split(','), shape);
    const table = selection ? tableOf(selection.row) : (getProposalPositions.contract.table as Table);
    const inner = columnsIn(table).filter(({ isInner }) => isInner);
    const snapshot = snapshotOf(model, { asOf: firstDay(day), knownAt }, query, { format: 'csv', selection });
    const actors = model.stores.actor.entries().map(({ id }) => id);
    for (const { id: proposalId } of model.stores.proposal.entries()) {
      const lone = singleRows(model, proposalId, knownAt, snapshot.filter);
      const made = actors.map(new PositionRows(snapshot, proposalId, lone).rowOf);
      const meta = { proposal: { id: 'prp_1', slug: 'a,b', name: 'A, "b"' }, asOf: day, knownAt };
      const source = { rows: selection ? made.map((row) => selection.of(row)) : made, meta };
      const alike = new PositionRows(snapshot, proposalId, lone).alike(actors);
      expect(await emptyIn(table, inner, { rows: alike.kinds, meta })).toEqual(await emptyIn(table, inner, source));
      const lines = await wholeOf('csv', table, { ...source, alike }, true);
      expect(String(lines)).toBe(String(await wholeOf('csv', table, source, true)));
    }
  });

  it('may be none', async () => {
    const snapshot = snapshotOf(model, { asOf: 0, knownAt: 1 }, {});
    const rows = new PositionRows(snapshot, 1, singleRows(model, 1, 1, snapshot.filter));
    rows.add([]);
    expect(String((await rows.answer({ n: 0 })).body)).toBe('{"data":[],"meta":{"n":0}}');
  });
});

it('keep their bytes while they wait for a slow reader and other answers are written', async () => {
  const day = (i: number) => new Date(Date.UTC(2025, 4, 1) + i * 86_400_000).toISOString().slice(0, 10);
  const paths = Array.from({ length: 500 }, (_, i) => `/v1/proposals/prisoner-exchange/positions?asOf=${day(i)}`);
  await server.app.listen({ port: 0, host: '127.0.0.1' });
  const socket = connect((server.app.server.address() as AddressInfo).port, '127.0.0.1');
  socket.pause();
  for (const path of paths) socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
  await new Promise((resolve) => setTimeout(resolve, 500));
  const others = await Promise.all(paths.map((path) => server.get(`${path}&firstHand=true`)));
  expect(others.every(({ status }) => status === 200)).toBe(true);

  let answer = '';
  for await (const chunk of socket.setEncoding('utf8')) {
    answer += chunk;
    if (answer.split('HTTP/1.1 200 ').length > paths.length && answer.endsWith('}}')) break;
  }
  const bodies = answer.split(/HTTP\/1\.1 200 .*?\r\n\r\n/s).slice(1);
  expect(bodies).toHaveLength(paths.length);
  for (const [i, path] of paths.entries()) expect(bodies[i]).toBe((await server.get(path)).text);
});
