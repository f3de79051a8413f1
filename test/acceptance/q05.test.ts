import { describe, expect, it } from 'vitest';
import { type Body, firstDossier } from './first-dossier.ts';

const { ask } = await firstDossier();

describe('Q5: whose stance shifted, and after which event', () => {
  it('is the United States, through its president, after Moscow’s offer', async () => {
    const { data, meta } = await ask('/v1/shifts?dossier=ukraine-peace-talks&asOf=2025-05-17');
    expect(data.map((s: Body) => [s.actor.slug, s.via.slug, s.proposal.slug, s.from.level, s.to.level])).toEqual([
      ['united-states', 'trump', 'ceasefire-before-talks', 'support', 'oppose'],
    ]);
    expect(data[0].interval).toEqual({ from: '2025-05-08', to: '2025-05-11' });
    expect(data[0].gap).toBeNull();
    expect(meta).toMatchObject({ total: 1, method: 'shifts/1' });
  });

  it('says after, never because: no statement gives the offer as its reason', async () => {
    const { data } = await ask('/v1/shifts?dossier=ukraine-peace-talks&asOf=2025-05-17');
    expect(data[0].events.map((e: Body) => [e.event.slug, e.relation, e.days, e.ownAct])).toEqual([
      ['moscow-offers-direct-talks', 'after', 0, false],
      ['trump-urges-talks', 'after', 0, true],
    ]);
  });

  it('is the same from the event’s side, and nothing before the offer', async () => {
    const asOf = 'asOf=2025-05-17';
    const { data } = await ask(`/v1/shifts?dossier=ukraine-peace-talks&${asOf}`);
    expect((await ask(`/v1/events/moscow-offers-direct-talks/shifts?${asOf}`)).data).toEqual(data);
    expect((await ask(`/v1/events/istanbul-talks-2025/shifts?${asOf}`)).data).toEqual([]);
    expect((await ask('/v1/shifts?dossier=ukraine-peace-talks&asOf=2025-05-10')).data).toEqual([]);
  });

  it('has the two camps’ doubts about Trump as no shift', async () => {
    const { data } = await ask('/v1/shifts?dossier=ukraine-peace-talks&voice=attributed&asOf=2025-05-17');
    expect(data).toEqual([]);
  });
});
