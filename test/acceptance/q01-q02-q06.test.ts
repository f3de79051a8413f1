import { describe, expect, it } from 'vitest';
import { firstDossier, rowOf, table } from './first-dossier.ts';

const { ask, bytes } = await firstDossier();

describe('Q1: where does each party stand on a ceasefire before talks', () => {
  const url = '/v1/proposals/ceasefire-before-talks/positions';

  it('lists every party, with who spoke and since when; Türkiye is silent', async () => {
    const answer = await ask(url);
    expect(table(answer)).toEqual([
      'ukraine | support | via zelensky | 2025-05-08 | –',
      'russia | oppose | via putin | 2025-05-11 | –',
      'united-states | oppose | via trump | 2025-05-11 | –',
      'european-nato-members | support | – | 2025-05-10 | –',
      'turkiye | – | – | – | –',
    ]);
    expect(rowOf(answer, 'turkiye')).toMatchObject({ level: null, voice: null, stance: null, attributed: [] });
    expect(answer.meta).toMatchObject({ total: 5, silent: 1, levels: { support: 2, oppose: 2, neutral: 0 } });
  });

  it('shows what the United States moved from', async () => {
    expect(rowOf(await ask(url), 'united-states').previous).toMatchObject({
      level: 'support',
      since: '2025-05-08',
      until: '2025-05-11',
    });
    const before = await ask(`${url}?asOf=2025-05-10`);
    expect(table(before)).toEqual([
      'ukraine | support | via zelensky | 2025-05-08 | –',
      'russia | – | – | – | –',
      'united-states | support | via trump | 2025-05-08 | 2025-05-11',
      'european-nato-members | support | – | 2025-05-10 | –',
      'turkiye | – | – | – | –',
    ]);
    expect(rowOf(before, 'united-states').previous).toBeNull();
  });

  it('keeps the Europeans’ line and their members apart', async () => {
    const { level, members } = rowOf(await ask(url), 'european-nato-members');
    expect(level).toBe('support');
    expect(members).toMatchObject({ count: 2, unity: { n: 0, label: null } });
    expect(members.silent.map((m: { slug: string }) => m.slug)).toEqual([
      'european-officials-hopeful',
      'european-officials-sceptical',
    ]);
  });

  it('can be asked again for the same bytes', async () => {
    const first = await bytes(`${url}?asOf=2025-05-17`);
    const { permalink } = JSON.parse(first).meta;
    expect(permalink).toBe(`${url}?asOf=2025-05-17&knownAt=1&method=1`);
    expect(await bytes(permalink)).toBe(first);
  });
});

describe('Q2: where do they stand on the 30-day unconditional ceasefire', () => {
  it('has Russia’s reservation as a condition, and nothing for who said nothing', async () => {
    const answer = await ask('/v1/proposals/30-day-unconditional-ceasefire/positions');
    expect(table(answer)).toEqual([
      'ukraine | support | via zelensky | 2025-05-08 | –',
      'russia | conditional_support | – | 2025-05 | –',
      'united-states | support | via trump | 2025-05-08 | –',
      'european-nato-members | support | – | 2025-05-10 | –',
      'turkiye | – | – | – | –',
    ]);
    expect(rowOf(answer, 'russia').conditions).toEqual([
      {
        text: expect.stringContaining('regroup and rest'),
        type: 'guarantee',
        state: 'unknown',
        test: null,
      },
    ]);
    expect(answer.meta).toMatchObject({ silent: 1, levels: { neutral: 0, ambiguous: 0 } });
  });
});

describe('Q6: Russia’s terms, provision by provision', () => {
  const provisions = [
    'permanent-neutrality',
    'demilitarization',
    'denazification',
    'recognition-of-territorial-reality',
  ];

  it('lists the four provisions of the package', async () => {
    const { data, meta } = await ask('/v1/proposals?partOf=russian-settlement-terms');
    expect(data.map((p: { slug: string }) => p.slug)).toEqual(provisions);
    expect(meta.total).toBe(4);
  });

  it('has Ukraine against one, silent on three, and makes nothing of the package from that', async () => {
    const proposals = ['russian-settlement-terms', ...provisions];
    const { grid } = await ask(`/v1/positions?proposals=${proposals}&actors=ukraine,russia`);
    expect(grid.proposals.map((p: { slug: string }) => p.slug)).toEqual(proposals);
    expect(grid.levels).toEqual([
      [null, 'support'],
      [null, 'support'],
      [null, 'support'],
      [null, 'support'],
      ['oppose', 'support'],
    ]);
  });
});
