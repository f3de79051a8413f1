import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { LEVELS } from '../../../src/domain/vocabulary.ts';
import { testApp } from '../../support/app.ts';
import { as, stance } from '../drafts.ts';

const { get, post } = await testApp();
const write = async (drafts: object[]) => {
  const { status, text } = await post('/v1/revisions', { reason: 'r', drafts });
  expect(status, text).toBe(201);
};

beforeAll(() =>
  write([
    as('dossier', { slug: 'river', name: 'River' }),
    as('proposal', { slug: 'dam', dossier: 'river', name: 'Dam', kind: 'project' }),
  ]),
);

/** One stance a month at most, some of which end before the next one begins. */
const said = fc.array(fc.record({ level: fc.constantFrom(...LEVELS), ends: fc.boolean() }), {
  minLength: 2,
  maxLength: 6,
});

it('a timeline and /v1/shifts name the same shifts', async () => {
  let actors = 0;
  let [shifts, others] = [0, 0];
  const property = fc.asyncProperty(said, async (stances) => {
    const slug = `actor-${actors++}`;
    await write([
      as('actor', { slug, type: 'state', name: slug }),
      ...stances.map(({ level, ends }, i) =>
        as(
          'stance',
          stance(slug, 'dam', level, `2025-0${i + 1}-01`, {
            ...(ends ? { validTo: `2025-0${i + 1}-15` } : {}),
            ...(level === 'ambiguous' ? { basis: 'vague_wording' } : {}),
          }),
        ),
      ),
    ]);
    const timeline = (await get(`/v1/actors/${slug}/timeline`)).json.data;
    const told = (await get(`/v1/shifts?proposals=dam&actors=${slug}&asOf=2026-01-01`)).json.data;
    type Row = { change?: string; since: string; level: string };
    const named = timeline.filter(({ change }: Row) => change === 'shift');
    expect(named.map(({ since, level }: Row) => [since, level])).toEqual(
      told.map(({ to }: { to: Row }) => [to.since, to.level]),
    );
    shifts += named.length;
    others += timeline.filter(({ change }: Row) => change === undefined).length;
  });
  await fc.assert(property, { numRuns: 40, seed: 7 });
  expect([shifts > 20, others > 10]).toEqual([true, true]);
});
