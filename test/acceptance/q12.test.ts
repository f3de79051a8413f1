import { describe, expect, it } from 'vitest';
import { type Body, firstDossier } from './first-dossier.ts';

const { ask } = await firstDossier();

const names = (cells: Body[]) => cells.map((cell) => cell.actor?.slug ?? cell.slug).join(', ') || '–';
const url = '/v1/dossiers/ukraine-peace-talks/common-ground?asOf=2025-05-17';

describe('Q12: where could they agree today', () => {
  it('between Russia and Ukraine: what neither opposes, and who is silent on it', async () => {
    const { data } = await ask(`${url}&parties=ukraine,russia`);
    const lines = data.map((row: Body) =>
      [row.proposal.slug, row.ground, names(row.supports), names(row.conditional), names(row.silent)].join(' | '),
    );
    expect(lines).toEqual([
      'ceasefire-before-talks | blocked | ukraine | – | –',
      '30-day-unconditional-ceasefire | unopposed | ukraine | russia | –',
      'direct-talks-without-preconditions | conditional | russia | – | –',
      'new-sanctions-on-russia | silent | – | – | ukraine, russia',
      'secondary-sanctions-on-russia | silent | – | – | ukraine, russia',
      'russian-settlement-terms | provisions_opposed | russia | – | ukraine',
      'permanent-neutrality | unopposed | russia | – | ukraine',
      'demilitarization | unopposed | russia | – | ukraine',
      'denazification | unopposed | russia | – | ukraine',
      'recognition-of-territorial-reality | blocked | russia | – | –',
      'prisoner-exchange | silent | – | – | ukraine, russia',
      'resumed-talks | unopposed | russia | – | ukraine',
      'trump-putin-meeting | silent | – | – | ukraine, russia',
    ]);
  });

  it('asks a ceasefire for the talks that nothing is to precede', async () => {
    const { data } = await ask(url);
    const talks = data.find((row: Body) => row.proposal.slug === 'direct-talks-without-preconditions');
    expect(names(talks.opposesConditionally)).toBe('ukraine');
    expect(talks.settlement.smallest).toBe(1);
    expect(talks.settlement.sets).toMatchObject([
      {
        needs: [{ needs: 'met', state: 'unknown', test: { words: 'A ceasefire is in place.' }, leaves: ['stn_10/0'] }],
        moves: [{ actor: { slug: 'ukraine' }, from: 'open', to: 'opposition_lifted' }],
      },
    ]);
  });

  it('finds who blocks what, and makes no level for the package of what Ukraine opposes in it', async () => {
    const { blockers, packages } = await ask(url);
    expect(blockers.map((b: Body) => [b.actor.slug, b.proposals.map((p: Body) => p.proposal.slug).join()])).toEqual([
      ['ukraine', 'recognition-of-territorial-reality'],
      ['russia', 'ceasefire-before-talks'],
      ['united-states', 'ceasefire-before-talks'],
    ]);
    expect(packages).toMatchObject([
      {
        package: { slug: 'russian-settlement-terms' },
        provision: { slug: 'recognition-of-territorial-reality' },
        actor: { slug: 'ukraine' },
        kind: 'silent_on_package_opposes_provision',
        packageLevel: null,
      },
    ]);
  });

  it('has the two orders of ceasefire and talks, which cannot both be, and nobody who holds both', async () => {
    const { incompatible } = await ask(url);
    expect(incompatible).toMatchObject([
      {
        one: { slug: 'ceasefire-before-talks' },
        other: { slug: 'direct-talks-without-preconditions' },
        both: [],
        unopposed: false,
      },
    ]);
  });
});
