import { expect, it } from 'vitest';
import type { Body } from './first-dossier.ts';
import { seabedTalks } from './seabed-talks.ts';

// What is expected follows from the facts by the rules in docs/positions.md, docs/time.md and docs/analyses.md.
const { ask, get, post } = await seabedTalks();

const row = async (actor: string, query: string, proposal = 'moratorium'): Promise<Body> =>
  (await ask(`/v1/proposals/${proposal}/positions?actors=${actor}&${query}`)).data[0];
const slugs = (list: Body[]) => list.map((one) => one.actor?.slug ?? one.slug);
const lines = async (query: string, proposal = 'moratorium') =>
  (await ask(`/v1/proposals/${proposal}/positions?${query}`)).data.map(
    (one: Body) => `${one.actor.slug} ${one.level ?? one.absence}`,
  );

it('1–3: what is known of a month only is possible in it, and certain after', async () => {
  expect(await row('sudland', 'asOf=2024-03-15')).toMatchObject({ level: null, absence: 'left_out' });
  const possible = await row('sudland', 'asOf=2024-03-15&dates=possible');
  expect(possible).toMatchObject({ level: 'oppose', certainty: 'possible', stance: { directness: 'inferred' } });
  expect(await row('sudland', 'asOf=2024-04-01')).toMatchObject({ level: 'oppose', since: '2024-03' });
});

it('4–6: tells the declared from the inferred, and what was public from what was entered', async () => {
  expect((await row('sudland', 'asOf=2024-04-01')).stance.rationale).toContain('survey ships');
  expect(await row('sudland', 'asOf=2024-04-01&directness=explicit')).toMatchObject({ absence: 'left_out' });
  expect(await row('sudland', 'asOf=2024-04-03&publishedBy=2024-04-01')).toMatchObject({ absence: 'left_out' });
});

it('7–9: has who is silent, who was not looked at, and a claim that was denied as nobody’s own', async () => {
  const all = await lines('asOf=2024-05-23');
  expect(all.slice(0, 5)).toEqual([
    'norland support',
    'sudland oppose',
    'ostland conditional_support',
    'westmark not_coded',
    'littoral-group support',
  ]);
  expect(new Set((await lines('asOf=2024-05-23', 'fee')).map((line: string) => line.split(' ')[1]))).toEqual(
    new Set(['not_coded']),
  );
  const { attributed } = await row('westmark', 'asOf=2024-05-23');
  expect(attributed).toMatchObject([{ claimant: { slug: 'coast-gazette' }, level: 'oppose' }]);
  const { data } = await ask('/v1/statements/denial');
  expect(data.relations).toMatchObject([{ type: 'deny', statement: { slug: 'claim' } }]);
});

it('10–13: has the chair’s word as the group’s, its ballot and its private view as its own', async () => {
  expect(await row('littoral-group', 'asOf=2024-06-30')).toMatchObject({ level: 'support', via: { slug: 'keita' } });
  expect(await row('keita', 'asOf=2024-06-30')).toMatchObject({ level: 'oppose', since: '2024-05-22' });
  expect(await row('littoral-group', 'asOf=2024-06-30', 'draft-2')).toMatchObject({ absence: 'not_coded' });
  const silence = await ask('/v1/dossiers/seabed/silence?asOf=2024-06-12&proposals=draft-2&actors=littoral-group');
  expect(silence.data[0].lastAtAll).toMatchObject({ on: '2024-05-20', proposal: { slug: 'moratorium' } });
});

it('14–16: counts a group’s members of the day, and labels none without a quorum', async () => {
  const unity = async (day: string, more = '') =>
    (await ask(`/v1/actors/littoral-group/unity?asOf=${day}&proposals=moratorium${more}`)).data[0];
  const may = await unity('2024-05-23');
  expect(may).toMatchObject({ members: 4, n: 3, label: 'majority', silent: [], notCoded: [{ slug: 'westmark' }] });
  expect(may.rice).toBeCloseTo(1 / 3);
  expect(await unity('2024-07-01')).toMatchObject({ members: 3, n: 3 });
  const strict = await unity('2024-05-23', '&quorum=0.9');
  expect([strict.label, strict.rice]).toEqual([null, null]);
  expect(strict.reason).toMatch(/quorum/);
});

it('17–19: has a joint declaration as each signatory’s, not as that of whoever aligned with it', async () => {
  const may = await lines('asOf=2024-05-23', 'draft-2');
  expect(may).toContain('norland support');
  expect(may).toContain('ostland support');
  // It did not keep silent: that it aligned is on record, and its level is not.
  expect(may).toContain('westmark not_coded');
  expect(await lines('asOf=2024-05-01', 'draft-2')).toContain('westmark silent');
  const { data } = await ask('/v1/statements/alignment');
  expect(data.relations).toMatchObject([{ type: 'align_with', exception: 'the fee' }]);
});

it('20–22: has a closed text as closed, what confirmed it, and what nobody confirmed since as stale', async () => {
  const { meta, data } = await ask('/v1/proposals/draft-2/positions?asOf=2024-07-01&actors=norland');
  expect(meta.stage).toBe('closed');
  expect(data[0]).toMatchObject({ level: 'support', since: '2024-05-10', confirmedOn: '2024-06-10' });
  expect(await row('norland', 'asOf=2024-08-01&staleAfter=P1M', 'draft-2')).toMatchObject({ absence: 'left_out' });
});

it('23: says of a tally what no ballot on record accounts for', async () => {
  const { ballots } = (await ask('/v1/events/vote')).data;
  expect(ballots).toMatchObject({ yes: 1, no: 1, abstain: 1, gap: { yes: 1, no: 0, abstain: 0 } });
});

it('24: has two shifts, and none of who was never seen at another level', async () => {
  const { data } = await ask('/v1/shifts?dossier=seabed&asOf=2024-12-31');
  expect(data.map((one: Body) => [one.actor.slug, one.proposal.slug, one.from.level, one.to.level])).toEqual([
    ['ostland', 'draft-2', 'support', 'neutral'],
    ['norland', 'moratorium', 'support', 'oppose'],
  ]);
});

it('25: calls no provision dropped that nobody dropped', async () => {
  const { data } = await ask('/v1/proposals/draft-3/lineage?asOf=2024-07-01');
  expect(data.map(({ provisions }: Body) => [slugs(provisions.kept), provisions.dropped])).toEqual([
    [['moratorium'], []],
    [[], []],
  ]);
});

it('26: has a condition unmet before the vote and met after', async () => {
  const states = ['2024-06-09', '2024-06-11'].map(
    async (day) => (await row('ostland', `asOf=${day}`)).conditions[0].state,
  );
  expect(await Promise.all(states)).toEqual(['unmet', 'met']);
});

it('27: finds no ground that somebody blocks, nor any in texts that are not on the table', async () => {
  const { data } = await ask('/v1/dossiers/seabed/common-ground?asOf=2024-05-23');
  expect(data.map((one: Body) => [one.proposal.slug, one.ground, one.n])).toEqual([
    ['draft-2', 'provisions_opposed', 2],
    ['moratorium', 'blocked', 4],
    ['fee', 'not_coded', 0],
  ]);
});

it('28–29: scores an expectation once it has come true or its day has passed', async () => {
  const scores = async (day: string) => (await ask(`/v1/expectations/scores?asOf=${day}`)).data;
  expect((await scores('2024-05-01')).map((one: Body) => [one.n, one.brier])).toEqual([
    [0, null],
    [0, null],
  ]);
  const [norland, ostland] = await scores('2024-08-10');
  expect(norland.brier).toBeCloseTo(0.49);
  expect(ostland.brier).toBeCloseTo(0.04);
});

it('30: has two coders’ alpha, and none of one unit', async () => {
  const [{ nominal }] = (await ask('/v1/reliability?dossier=seabed')).data;
  expect(nominal.alpha).toBeCloseTo(0.4);
  expect((await ask('/v1/reliability?dossier=seabed&actors=norland')).data[0].nominal.alpha).toBeNull();
});

it('31–34: knows a state by its other name once they are merged, an alias, a passage, a repeat', async () => {
  const level = async (more = '') => (await row('norland', `asOf=2024-03-10${more}`, 'draft-1')).level;
  expect([await level(), await level('&knownAt=1')]).toEqual(['support', null]);
  expect((await get('/v1/actors/kingdom-of-norland')).status).toBe(308);
  expect((await row('NL-Coast', 'asOf=2024-05-23')).actor.slug).toBe('norland');
  expect((await get('/v1/actors/NL-Coast')).json.detail).toContain('did you mean `norland`?');
  expect((await ask('/v1/search?q=longer+pause')).data).toMatchObject([{ slug: 'turn' }]);
  const again = { actor: 'norland', proposal: 'moratorium', level: 'support', validFrom: '2024-03-05' };
  const { status, json } = await post('/v1/stances', { ...again, statements: ['speech'] });
  expect([status, json.detail.split(' ')[0]]).toEqual([409, 'stn_2']);
});
