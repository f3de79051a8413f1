import { describe, expect, it } from 'vitest';
import { type Body, chainOf, firstDossier, table } from './first-dossier.ts';

const { ask, bytes } = await firstDossier();

describe('Q7: what happened in Istanbul, and what they said of it', () => {
  it('tells of the event', async () => {
    const { data } = await ask('/v1/events/istanbul-talks-2025');
    expect(data.occurredOn).toBe('2025-05-16');
    expect(data.participants.map((p: Body) => `${p.actor.slug} ${p.role}`)).toEqual([
      'russia party',
      'ukraine party',
      'turkiye mediator',
      'medinsky head_of_delegation',
    ]);
    expect(data.agenda.map((item: Body) => item.proposal.slug)).toEqual([
      '30-day-unconditional-ceasefire',
      'prisoner-exchange',
      'resumed-talks',
    ]);
    expect(data.outcome).toMatch(/^Inconclusive.*2022/);
  });

  it('has what was said of it; for Ukraine nobody is reported', async () => {
    const of = (actor: string) => ask(`/v1/statements?event=istanbul-talks-2025&speaker=${actor}`);
    const { data } = await of('medinsky');
    expect(data.map((s: Body) => s.slug)).toEqual(['medinsky-on-outcome']);
    expect(data[0].paraphrase).toMatch(/satisfactory/);
    expect(chainOf(data[0])).toEqual(['menafn reported', 'bloomberg reported', 'medinsky said']);
    expect((await of('zelensky')).data).toEqual([]);
    expect((await of('ukraine')).data).toEqual([]);
  });
});

describe('Q10: what was known earlier', () => {
  const url = '/v1/proposals/ceasefire-before-talks/positions';

  it('has nothing, in an answer of the same shape', async () => {
    const now = await ask(url);
    const then = await ask(`${url}?knownAt=0`);
    expect(now.data).toHaveLength(5);
    expect(then.data).toEqual([]);
    expect(Object.keys(then.meta)).toEqual(Object.keys(now.meta));
    expect(then.meta).toMatchObject({ knownAt: 0, total: 0, silent: 0 });
  });

  it('takes an instant as well as a revision', async () => {
    const { recordedAt } = (await ask(url)).meta;
    const justBefore = new Date(Date.parse(recordedAt) - 1).toISOString();
    expect((await ask(`${url}?knownAt=${justBefore}`)).data).toEqual([]);
    expect(table(await ask(`${url}?knownAt=${recordedAt}`))).toEqual(table(await ask(url)));
  });

  it('has silence for who is asked for by name', async () => {
    const then = await ask(`${url}?knownAt=0&actors=ukraine,russia`);
    expect(table(then)).toEqual(['ukraine | – | – | – | –', 'russia | – | – | – | –']);
  });

  it('can be asked again for the same bytes', async () => {
    const first = await bytes(`${url}?asOf=2025-05-17&knownAt=0`);
    expect(await bytes(JSON.parse(first).meta.permalink)).toBe(first);
  });
});
