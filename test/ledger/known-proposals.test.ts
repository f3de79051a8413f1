import { expect, it } from 'vitest';
import { knownProposals } from '../../src/ledger/reading/holders.ts';
import { testApp } from '../support/app.ts';

const { ledger, get, patch, post } = await testApp();
const { model } = ledger.follower;
/** The revision that a write made. */
const wrote = ({ status, headers, text }: Awaited<ReturnType<typeof post>>) => {
  expect(status, text).toBeLessThan(300);
  return Number(headers['ledger-revision']);
};
const dossier = (slug: string) => post('/v1/dossiers', { slug, name: slug });
const proposal = (slug: string, of: string) =>
  post('/v1/proposals', { slug, dossier: of, name: slug, kind: 'measure' }).then(wrote);
const slugs = (knownAt: number, of?: string) =>
  knownProposals(model, knownAt, of === undefined ? undefined : model.stores.dossier.idOf(of)).map((id) =>
    model.stores.proposal.slugOf(id),
  );

it('are those of each revision, asked for in any order, and of each dossier', async () => {
  const none = wrote(await dossier('river'));
  wrote(await dossier('lake'));
  const one = await proposal('dam', 'river');
  expect(slugs(one)).toEqual(['dam']);
  const two = await proposal('canal', 'lake');
  const moved = wrote(await patch('/v1/proposals/dam', { dossier: 'lake' }, { 'if-match': '*' }));
  const gone = wrote(await post('/v1/proposals/canal/retraction', { reason: 'was none' }));
  for (let round = 0; round < 2; round++) {
    expect(slugs(gone)).toEqual(['dam']);
    expect(slugs(moved, 'lake')).toEqual(['dam', 'canal']);
    expect(slugs(moved, 'river')).toEqual([]);
    expect(slugs(two)).toEqual(['dam', 'canal']);
    expect(slugs(two, 'river')).toEqual(['dam']);
    expect(slugs(one)).toEqual(['dam']);
    expect(slugs(none)).toEqual([]);
  }
});

it('of a dossier are those that a question over it counts, at every revision of many', async () => {
  const revisions: number[] = [];
  for (let i = 0; i < 20; i++) revisions.push(await proposal(`no-${i}`, 'river'));
  for (const [i, knownAt] of revisions.entries()) {
    const { json } = await get(`/v1/positions?dossier=river&knownAt=${knownAt}`);
    expect(json.meta.knownAt).toBe(knownAt);
    expect(slugs(knownAt, 'river')).toHaveLength(i + 1);
  }
});
