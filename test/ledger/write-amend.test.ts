import { beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '../support/database.ts';
import { actor, amend, correct, create, Desk, retract, SCENE, said, stance, withdraw } from './writing.ts';

const database = await testDatabase();
let desk: Desk;
beforeEach(async () => {
  await database.reset();
  desk = new Desk(database);
  await desk.write([...SCENE, actor('putin'), stance('ukraine', 'support')]);
});

const voiceOf = (row: number) => {
  const { stances } = desk.model;
  return stances.isOwn(row) ? `own via ${stances.via.at(row)}` : `claimed by ${stances.claimant.at(row)}`;
};
/** Ukraine's stance in the words of its president. */
const spoken = (pointer?: string) =>
  stance(
    'ukraine',
    'oppose',
    { statements: [{ source: 'src_1', paraphrase: 'no', chain: [said('zelensky')] }] },
    pointer,
  );

describe('amend', () => {
  it('replaces the fields given and keeps the others; the old version stays what was known', async () => {
    await desk.write([amend('actor', 1, { name: 'Ukraine', aliases: ['UA'] })]);
    await desk.write([amend('actor', 1, { aliases: null, note: 'a state' })]);
    const { actor: store } = desk.model.stores;
    expect(store.get(1, 1)).toMatchObject({ name: 'ukraine', aliases: [], note: null });
    expect(store.get(1, 2)).toMatchObject({ name: 'Ukraine', aliases: ['UA'], note: null });
    expect(store.get(1, 3)).toMatchObject({ type: 'state', name: 'Ukraine', aliases: [], note: 'a state' });
  });

  it('leaves the chain and source of a statement alone that stances rest on', async () => {
    const inUse =
      'in-use: /statement/1 whose voice stn_1 is follows from what this would change: correct them with a new record';
    expect(await desk.refused([amend('statement', 1, { chain: [said('putin')] })])).toEqual([inUse]);
    expect(
      await desk.refused([
        create('source', { slug: 's', title: 'S', publisher: 'P' }),
        amend('statement', 1, { source: 's' }),
      ]),
    ).toEqual([inUse]);
    await desk.write([amend('statement', 1, { paraphrase: 'in other words', chain: [said('ukraine')] })]);
    await desk.write([withdraw(1), amend('statement', 1, { chain: [said('putin')] })]);
    expect(desk.model.stores.statement.get(1, 3)).toMatchObject({
      paraphrase: 'in other words',
      chain: [{ actorId: 4 }],
    });
  });

  it('is not for what is retracted', async () => {
    await desk.write([retract('actor', 4)]);
    expect(await desk.refused([amend('actor', 4, { name: 'X' })])).toEqual([
      'already-retracted: /actor/4 act_4 is retracted',
    ]);
  });
});

describe('correct', () => {
  it('writes a new stance over the same fields and closes the old one from then on', async () => {
    await desk.write([correct(1, { level: 'neutral' })]);
    const { stances } = desk.model;
    expect([stances.levelOf(0), stances.levelOf(1), stances.validFrom(1)]).toEqual([
      'support',
      'neutral',
      '2025-05-16',
    ]);
    expect([stances.live(0, 1), stances.live(0, 2), stances.live(1, 1), stances.live(1, 2)]).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(stances.extra(1)).toMatchObject({ supersedesId: 1, correctionReason: 'miscoded', statementIds: [1] });
    expect([stances.supersededBy(0, 1), stances.supersededBy(0, 2)]).toEqual([null, 2]);
  });

  it('leaves the basis of an ambiguous level behind', async () => {
    await desk.write([correct(1, { level: 'ambiguous', basis: 'vague_wording' })]);
    await desk.write([correct(2, { level: 'oppose' })]);
    expect([1, 2].map((row) => desk.model.stances.extra(row).basis)).toEqual(['vague_wording', null]);
  });

  it('and retract are only for what still counts', async () => {
    await desk.write([correct(1, { level: 'neutral' })]);
    await desk.write([withdraw(2)]);
    expect(await desk.refused([correct(1, { level: 'oppose' })])).toEqual([
      'already-superseded: /stance/1 stn_1 was corrected by stn_2: go on from there',
    ]);
    expect(await desk.refused([withdraw(2)])).toEqual(['already-retracted: /stance/2 stn_2 is retracted']);
  });
});

describe('retract', () => {
  it('refuses what is in use, and names by what', async () => {
    expect(await desk.refused([retract('actor', 1)])).toEqual([
      'in-use: /actor/1 act_1 is named by mem_1, stm_1, stn_1',
    ]);
    expect(await desk.refused([retract('proposal', 1)])).toEqual(['in-use: /proposal/1 prp_1 is named by stn_1']);
    expect(await desk.refused([retract('dossier', 1)])).toEqual(['in-use: /dossier/1 dos_1 is named by prp_1']);
    expect(await desk.refused([retract('statement', 1)])).toEqual(['in-use: /statement/1 stm_1 is named by stn_1']);
    expect(await desk.refused([retract('source', 1)])).toEqual(['in-use: /source/1 src_1 is named by stm_1']);
  });

  it('refuses what only this revision uses', async () => {
    expect(
      await desk.refused([retract('actor', 4), create('membership', { member: 'putin', group: 'russia' })]),
    ).toEqual(['in-use: /actor/4 act_4 is named by mem_2']);
    await desk.write([withdraw(1)]);
    const again = stance('ukraine', 'support', { statements: ['stm_1'] });
    expect(await desk.refused([again, retract('statement', 1)])).toEqual([
      'in-use: /statement/1 stm_1 is named by stn_2',
    ]);
  });

  it('takes a stance, its statement and its source back at once, in any order', async () => {
    await desk.write([retract('source', 1), retract('statement', 1), withdraw(1)]);
    const { stores, stances } = desk.model;
    expect([stores.source.get(1, 2), stores.statement.get(1, 2), stances.live(0, 2)]).toEqual([
      undefined,
      undefined,
      false,
    ]);
    expect([stores.source.at(1, 2)?.retracted, stores.source.get(1, 1)?.title, stances.live(0, 1)]).toEqual([
      'wrong',
      'A report',
      true,
    ]);
    expect(stances.retraction(0, 2)).toEqual({ revision: 2, reason: 'unfounded' });
    expect(await desk.refused([retract('source', 1)])).toEqual([
      'already-retracted: /source/1 src_1 is retracted already',
    ]);
  });

  it('keeps the slug taken for ever', async () => {
    await desk.write([retract('actor', 4)]);
    expect(await desk.refused([actor('putin')])).toEqual(['slug-taken: /putin/slug there is an actor "putin" already']);
  });
});

describe('whose voice it is', () => {
  it('follows from who represents the holder on the stance’s first day', async () => {
    const early = stance('ukraine', 'oppose', {
      validFrom: '2019-05-19',
      statements: [{ source: 'src_1', paraphrase: 'no', chain: [said('zelensky')] }],
    });
    await desk.write([spoken(), early]);
    expect([voiceOf(1), voiceOf(2)]).toEqual(['own via 2', 'claimed by 2']);
  });

  it('goes by the memberships as the same revision leaves them', async () => {
    await desk.write([spoken('/0'), amend('membership', 1, { represents: false })]);
    await desk.write([spoken('/0'), amend('membership', 1, { represents: true })]);
    await desk.write([retract('membership', 1), spoken('/0')]);
    await desk.write([spoken('/0'), create('membership', { member: 'zelensky', group: 'ukraine', represents: true })]);
    expect([1, 2, 3, 4].map(voiceOf)).toEqual(['claimed by 2', 'own via 2', 'claimed by 2', 'own via 2']);
  });
});
