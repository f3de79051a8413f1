import { describe, expect, it } from 'vitest';
import { type Body, chainOf, claims, firstDossier, rowOf, table } from './first-dossier.ts';

const { ask } = await firstDossier();

const SILENT = [
  'ukraine | – | – | – | –',
  'russia | – | – | – | –',
  'united-states | – | – | – | –',
  'european-nato-members | – | – | – | –',
  'turkiye | – | – | – | –',
];

describe('Q4: do the Europeans agree about Trump and secondary sanctions', () => {
  const url = '/v1/proposals/secondary-sanctions-on-russia/positions';

  it('finds them divided about him, one camp each way, and gives them no position of their own', async () => {
    const row = rowOf(await ask(url), 'european-nato-members');
    expect(row.level).toBeNull();
    expect(row.members.claims).toHaveLength(1);
    const [about] = row.members.claims;
    expect(about.holder.slug).toBe('trump');
    expect(about.claims.map((c: Body) => `${c.claimant.slug} ${c.level}`)).toEqual([
      'european-officials-hopeful support',
      'european-officials-sceptical oppose',
    ]);
    expect(about.unity).toMatchObject({ n: 2, rice: 0, agreementA: -1, label: 'divided' });
  });

  it('sets both beside the United States’ silence, each with its whole chain down to unnamed sources', async () => {
    const row = rowOf(await ask(`${url}?include=statements,sources`), 'united-states');
    expect(row).toMatchObject({ level: null, voice: 'attributed' });
    expect(claims(row)).toEqual([
      'european-officials-hopeful | support | via trump | 2025-05 | –',
      'european-officials-sceptical | oppose | via trump | 2025-05 | –',
    ]);
    expect(row.attributed.map((claim: Body) => claim.statements.map(chainOf))).toEqual([
      [
        [
          'menafn reported',
          'bloomberg reported',
          'unnamed sources told, unnamed',
          'european-officials-hopeful believes, unnamed',
        ],
      ],
      [
        [
          'menafn reported',
          'bloomberg reported',
          'unnamed sources told, unnamed',
          'european-officials-sceptical expects, unnamed',
        ],
      ],
    ]);
    expect(row.attributed.map((claim: Body) => claim.sources.map((s: Body) => s.slug))).toEqual([
      ['menafn-report'],
      ['menafn-report'],
    ]);
  });
});

describe('Q8: only what holders said themselves', () => {
  const positions = (proposal: string, query = '') => ask(`/v1/proposals/${proposal}/positions${query}`);

  it.each([
    ['new-sanctions-on-russia', 1],
    ['secondary-sanctions-on-russia', 2],
  ])('leaves nothing of %s, of which only others speak', async (proposal, others) => {
    const all = await positions(proposal);
    expect(all.data.flatMap(claims)).toHaveLength(others);
    const heard = await positions(proposal, '?firstHand=true');
    expect(table(heard)).toEqual(SILENT);
    expect(heard.data.flatMap(claims)).toEqual([]);
    expect(heard.data.flatMap((row: Body) => row.members?.claims ?? [])).toEqual([]);
  });

  it.each([
    ['resumed-talks', 'russia | support | via medinsky | 2025-05-16 | –'],
    ['russian-settlement-terms', 'russia | support | – | 2025-05 | –'],
    ['recognition-of-territorial-reality', 'russia | support | – | 2025-05 | –'],
  ])('keeps what Russia says of %s', async (proposal, line) => {
    expect(table(await positions(proposal, '?firstHand=true'))).toContain(line);
  });
});

describe('Q9: how is it known', () => {
  it('follows the report link by link, with its grades, and counts one source', async () => {
    const url = '/v1/proposals/new-sanctions-on-russia/positions?actors=trump&include=statements,sources';
    const [claim] = rowOf(await ask(url), 'trump').attributed;
    expect(claim.claimant.slug).toBe('european-nato-members');
    const [statement] = claim.statements;
    expect(chainOf(statement)).toEqual([
      'menafn reported',
      'bloomberg reported',
      'unnamed sources told, unnamed',
      'european-nato-members believes, unnamed',
    ]);
    expect(statement.informationCredibility).toBe(3);
    expect(claim.sources.map((s: Body) => [s.slug, s.sourceReliability, s.copyOf.slug])).toEqual([
      ['menafn-report', 'C', 'bloomberg-report'],
    ]);
    expect((await ask('/v1/sources/bloomberg-report')).data.sourceReliability).toBe('B');
    expect(claim.independentSources).toBe(1);
  });

  it('counts a public record beside the report, and no more', async () => {
    const answer = await ask('/v1/proposals/ceasefire-before-talks/positions');
    const counts = answer.data.map((row: Body) => [row.actor.slug, row.independentSources]);
    expect(counts).toEqual([
      ['ukraine', 2],
      ['russia', 2],
      ['united-states', 2],
      ['european-nato-members', 2],
      ['turkiye', 0],
    ]);
  });
});
