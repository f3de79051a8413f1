import { describe, expect, it } from 'vitest';
import { type Body, firstDossier } from './first-dossier.ts';

const { ask } = await firstDossier();

describe('how far the first dossier can be trusted', () => {
  it('rests on one report where unnamed sources speak of Trump, and says that they contradict each other', async () => {
    const { data, meta } = await ask('/v1/proposals/secondary-sanctions-on-russia/evidence?asOf=2025-05-17');
    expect(data.map((row: Body) => [row.claimant.slug, row.named, row.outlets.join(), row.doubts[0].type])).toEqual([
      ['european-officials-hopeful', false, 'Bloomberg', 'contradict'],
      ['european-officials-sceptical', false, 'Bloomberg', 'contradict'],
    ]);
    expect(meta).toMatchObject({ independentSources: 1, firstHand: { n: 2, value: 0 }, doubted: 2 });
  });

  it('keeps every position on the order of talks under first hand and named, and by grade', async () => {
    const { data, meta } = await ask('/v1/proposals/ceasefire-before-talks/sensitivity?asOf=2025-05-17');
    expect(data.map((row: Body) => [row.rule, row.n, row.changes.map((c: Body) => c.actor.slug).join()])).toEqual([
      ['as_asked', 4, ''],
      ['first_hand', 4, ''],
      ['named', 4, ''],
      ['ambiguous_as_neutral', 4, ''],
      ['min_reliability', 4, ''],
      ['min_credibility', 4, ''],
      ['min_grade', 4, ''],
      ['explicit', 1, 'russia,united-states,european-nato-members'],
    ]);
    expect(meta.range.n).toEqual({ low: 1, high: 4, n: 8, reason: null });
  });
});
