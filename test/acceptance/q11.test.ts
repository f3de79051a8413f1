import { describe, expect, it } from 'vitest';
import { type Body, firstDossier } from './first-dossier.ts';

const { ask } = await firstDossier();
const url = '/v1/dossiers/ukraine-peace-talks/silence?asOf=2025-05-17';

describe('Q11: who has said nothing on a prisoner exchange', () => {
  it('is everybody, and none ever spoke of it', async () => {
    const { data, meta } = await ask(`${url}&proposals=prisoner-exchange`);
    expect(data.map((row: Body) => [row.actor.slug, row.lastOnIt])).toEqual(
      ['ukraine', 'russia', 'united-states', 'european-nato-members', 'turkiye'].map((slug) => [slug, null]),
    );
    expect(meta).toMatchObject({ total: 5, parties: 5, spoken: 0, method: 'silence/1' });
  });

  it('says when each last spoke at all', async () => {
    const { data } = await ask(`${url}&proposals=prisoner-exchange`);
    expect(data.map((row: Body) => row.lastAtAll && [row.lastAtAll.on, row.lastAtAll.days])).toEqual([
      ['2025-05-08', 9],
      ['2025-05-16', 1],
      ['2025-05-11', 6],
      ['2025-05-10', 7],
      null,
    ]);
  });

  it('is the silence that positions have, on every proposal', async () => {
    const { data, meta } = await ask(`${url}&limit=500`);
    expect(meta.total).toBe(data.length);
    const { data: cells } = await ask(
      '/v1/positions?dossier=ukraine-peace-talks&asOf=2025-05-17&actors=ukraine,russia,united-states,european-nato-members,turkiye',
    );
    const pairs = (rows: Body[]) => rows.map((row) => `${row.actor.slug} ${row.proposal.slug}`).sort();
    expect(pairs(data)).toEqual(pairs(cells.filter((cell: Body) => cell.level === null)));
    expect(meta.spoken).toBe(cells.length - data.length);
  });

  it('counts what others say of a party as no word of it', async () => {
    const { data } = await ask(`${url}&proposals=secondary-sanctions-on-russia`);
    const [of] = data.filter((row: Body) => row.actor.slug === 'united-states');
    expect(of.claims).toBe(2);
  });
});
