import { describe, expect, it } from 'vitest';
import { type Body, chainOf, claims, firstDossier, rowOf, table } from './first-dossier.ts';

const { ask, bytes } = await firstDossier();

const CBT = '/v1/proposals/ceasefire-before-talks/positions';
const slugs = (list: Body[]) => list.map((one) => one.actor?.slug ?? one.slug);

describe('the matrix', () => {
  it('has what a drawn cell shows where it is asked for, and nothing more where it is not', async () => {
    const url = '/v1/positions?dossier=ukraine-peace-talks&asOf=2025-05-16';
    const cellOf = ({ data }: Body, proposal: string, actor: string) =>
      data.find((cell: Body) => cell.proposal.slug === proposal && cell.actor.slug === actor);
    const marked = await ask(`${url}&include=marks`);
    expect(cellOf(marked, 'new-sanctions-on-russia', 'france').conditions).toMatchObject([{ state: 'unmet' }]);
    const others = marked.data.filter((cell: Body) => cell.claims);
    expect(others).toHaveLength(1);
    for (const { claims, attributed } of others) expect(claims).toHaveLength(attributed);
    expect(others[0].claims[0]).toEqual({
      claimant: expect.objectContaining({ name: expect.any(String) }),
      level: 'support',
      stance: expect.objectContaining({ id: expect.stringMatching(/^stn_/) }),
    });
    expect(marked.meta.permalink).toContain('include=marks');
    const plain = await ask(url);
    expect(plain.data.some((cell: Body) => 'conditions' in cell || 'claims' in cell)).toBe(false);
  });
});

describe('Q1: where does each party stand on a ceasefire before talks', () => {
  it('has each by its own word, and says what is concluded', async () => {
    const answer = await ask(`${CBT}?asOf=2025-05-16&publishedBy=2025-05-20`);
    expect(table(answer)).toEqual([
      'ukraine | support | via zelensky | 2025-05-08 | –',
      'russia | oppose | via putin | 2025-05-11 | –',
      'united-states | oppose | via trump | 2025-05-11 | –',
      'european-nato-members | – | – | – | –',
      'france | support | via macron | 2025-05-10 | –',
      'germany | support | via merz | 2025-05-10 | –',
      'poland | support | via tusk | 2025-05-10 | –',
      'united-kingdom | support | via lammy | 2025-05-10 | –',
      'turkiye | ambiguous | via erdogan | 2025-05-11 | –',
    ]);
    const inferred = answer.data.filter((row: Body) => row.stance?.directness === 'inferred');
    expect(slugs(inferred)).toEqual(['russia', 'united-states', 'turkiye']);
    for (const { stance } of inferred) expect(stance.rationale.length).toBeGreaterThan(40);
    expect(rowOf(answer, 'united-states')).toMatchObject({ contested: true });
    const whole = await ask(`${CBT}?asOf=2025-05-16&include=previous`);
    expect(rowOf(whole, 'united-states').previous).toMatchObject({ level: 'support' });
  });

  it('leaves to the explicit only who said so', async () => {
    const answer = await ask(`${CBT}?asOf=2025-05-16&directness=explicit`);
    expect(answer.data.map((row: Body) => [row.actor.slug, row.level ?? row.absence, row.via?.slug ?? null])).toEqual([
      ['ukraine', 'support', 'zelensky'],
      ['russia', 'left_out', null],
      ['united-states', 'support', 'kellogg'],
      ['european-nato-members', 'not_coded', null],
      ['france', 'support', 'macron'],
      ['germany', 'support', 'merz'],
      ['poland', 'left_out', null],
      ['united-kingdom', 'support', 'lammy'],
      ['turkiye', 'left_out', null],
    ]);
  });

  it('has no label for a bloc of which four of 29 are on record', async () => {
    const { members } = rowOf(await ask(`${CBT}?asOf=2025-05-16&include=members`), 'european-nato-members');
    expect(members).toMatchObject({ count: 29, levels: { support: 4 }, unity: { n: 4, label: null, rice: null } });
    expect(members.unity.reason).toMatch(/^quorum: 4 of 29/);
    expect([members.silent.length, members.notCoded.length]).toEqual([0, 25]);
  });

  it('asserts nothing on a day before anything was said', async () => {
    const { data, meta } = await ask(`${CBT}?asOf=2025-05-01`);
    expect(data.filter((row: Body) => row.level !== null)).toEqual([]);
    expect(meta).toMatchObject({ silent: 0, notCoded: 9 });
    const all = (await ask('/v1/positions?dossier=ukraine-peace-talks&asOf=2025-05-01')).data;
    expect(all.filter((cell: Body) => cell.level !== null && cell.since > '2025-05-01')).toEqual([]);
  });
});

describe('Q2: where do they stand on the 30-day unconditional ceasefire', () => {
  it('has each by its own words, Russia with its condition and its reservation', async () => {
    const answer = await ask('/v1/proposals/30-day-unconditional-ceasefire/positions?asOf=2025-05-17');
    expect(answer.data.map((row: Body) => [row.actor.slug, row.level ?? row.absence, row.stance?.directness])).toEqual([
      ['ukraine', 'support', 'explicit'],
      ['russia', 'conditional_support', 'explicit'],
      ['united-states', 'support', 'explicit'],
      ['european-nato-members', 'not_coded', undefined],
      ['france', 'support', 'explicit'],
      ['germany', 'support', 'explicit'],
      ['poland', 'support', 'explicit'],
      ['united-kingdom', 'support', 'explicit'],
      ['turkiye', 'not_coded', undefined],
    ]);
    expect(rowOf(answer, 'russia').conditions.map((c: Body) => [c.type, c.state])).toEqual([
      ['third_party_act', 'unknown'],
      ['other', 'unknown'],
    ]);
  });
});

describe('Q3: what would trigger new sanctions', () => {
  const url = '/v1/proposals/new-sanctions-on-russia/triggers';

  it('has what the Europeans thought of Trump while they thought it, and no longer', async () => {
    const of = async (asOf: string) => (await ask(`${url}?asOf=${asOf}`)).data;
    const claim = (rows: Body[]) => rows.filter((row) => row.voice === 'attributed');
    const [thought] = claim(await of('2025-05-10'));
    expect([thought.actor.slug, thought.claimant.slug, thought.standing]).toEqual([
      'united-states',
      'european-nato-members',
      'support_withheld',
    ]);
    expect(claim(await of('2025-05-11'))).toEqual([]);
    expect(claim(await of('2025-05-17'))).toEqual([]);
  });

  it('has the leaders’ threat, with the leaf that it hangs on, and what would follow', async () => {
    const { data } = await ask(`${url}?asOf=2025-05-17`);
    expect(slugs(data)).toEqual(['ukraine', 'united-states', 'france', 'germany', 'poland', 'united-kingdom']);
    const [{ leaves }] = data;
    expect([leaves[0].state, leaves[0].ifMet[0].to]).toEqual(['unmet', 'support_given']);
    expect(leaves[0].evidence.because).toBe('Russia is at conditional_support since 2025-05-10');
    const { moves } = await ask(`${url}?asOf=2025-05-17&assume=${leaves[0].address}:met`);
    expect(slugs(moves)).toContain('ukraine');
  });
});

describe('Q4: are the Europeans united on whether Trump carries out secondary sanctions', () => {
  it('has two expectations side by side, and no index: how many hold which is not known', async () => {
    const { data, meta } = await ask('/v1/events/us-imposes-secondary-sanctions/expectations?asOf=2025-05-17');
    expect(data.map((row: Body) => [row.holder.slug, row.likelihood, row.band, row.resolution.outcome])).toEqual([
      ['european-officials-hopeful', 'likely', { from: 55, to: 80 }, 'open'],
      ['european-officials-sceptical', 'unlikely', { from: 20, to: 45 }, 'open'],
    ]);
    expect(meta).toMatchObject({ context: 'hypothetical', occurredOn: null, total: 2 });
    const { data: statement } = await ask(`/v1/statements/${data[1].statements[0].slug}`);
    expect(chainOf(statement)).toEqual([
      'menafn reported',
      'bloomberg reported',
      'unnamed sources told, unnamed',
      'european-officials-sceptical expects, unnamed',
    ]);
    expect((await ask('/v1/events/us-imposes-secondary-sanctions/expectations?asOf=2025-05-16')).data).toEqual([]);
  });

  it('makes no stance of his of them', async () => {
    const answer = await ask('/v1/proposals/secondary-sanctions-on-russia/positions?asOf=2025-05-17');
    expect(rowOf(answer, 'united-states')).toEqual({
      actor: { slug: 'united-states', name: 'United States' },
      level: null,
      absence: 'not_coded',
    });
    expect(rowOf(answer, 'ukraine')).toMatchObject({ level: 'support', via: { slug: 'yermak' } });
  });
});

describe('Q5: whose stance shifted, and after which event', () => {
  it('is the United States after Moscow’s offer, by inference, and Ukraine on talks', async () => {
    const { data } = await ask('/v1/shifts?dossier=ukraine-peace-talks&asOf=2025-05-17');
    expect(
      data.map((s: Body) => [s.actor.slug, s.proposal.slug, s.from.level, s.to.level, s.to.stance.directness]),
    ).toEqual([
      ['united-states', 'ceasefire-before-talks', 'support', 'oppose', 'inferred'],
      ['ukraine', 'direct-talks-without-preconditions', 'conditional_support', 'support', 'explicit'],
    ]);
    expect(data[0].interval).toEqual({ from: '2025-05-10', to: '2025-05-11' });
    const events = data[0].events.map((e: Body) => [e.event.slug, e.relation, e.ownAct]);
    expect(events).toContainEqual(['moscow-offers-direct-talks', 'after', false]);
    expect(events).toContainEqual(['trump-urges-talks', 'after', true]);
    expect(data.flatMap((s: Body) => s.events.map((e: Body) => e.relation))).not.toContain('stated_reason');
    const explicit = await ask('/v1/shifts?dossier=ukraine-peace-talks&asOf=2025-05-17&directness=explicit');
    expect(slugs(explicit.data)).toEqual(['ukraine']);
  });
});

describe('Q6: Russia’s package, provision by provision', () => {
  it('has all five levels of Russia, one of Ukraine, and makes none up for the package', async () => {
    const provisions = 'permanent-neutrality,demilitarization,denazification,recognition-of-territorial-reality';
    const { data, grid } = await ask(
      `/v1/positions?proposals=russian-settlement-terms,${provisions}&actors=ukraine,russia&asOf=2025-05-17`,
    );
    expect(grid.levels).toEqual([
      [null, 'support'],
      [null, 'support'],
      [null, 'support'],
      [null, 'support'],
      ['oppose', 'support'],
    ]);
    const ukraine = data.filter((cell: Body) => cell.actor.slug === 'ukraine');
    expect(ukraine.map((cell: Body) => cell.absence ?? null)).toEqual([
      'not_coded',
      'not_coded',
      'silent',
      'silent',
      null,
    ]);
    const parts = await ask('/v1/proposals?partOf=russian-settlement-terms');
    expect(slugs(parts.data)).toEqual(provisions.split(','));
  });
});

describe('Q7: what happened in Istanbul, and what they said of it', () => {
  it('has both heads of delegation, the mediator, the outcome and each side’s word', async () => {
    const { data } = await ask('/v1/events/istanbul-talks-2025');
    expect(data.participants.map((p: Body) => `${p.actor.slug} ${p.role}`)).toEqual([
      'russia party',
      'ukraine party',
      'turkiye mediator',
      'medinsky head_of_delegation',
      'umerov head_of_delegation',
    ]);
    expect(data.outcome).toMatch(/^No ceasefire\. .*1,000/);
    const said = (await ask('/v1/statements?event=istanbul-talks-2025&limit=100')).data;
    const last = new Set(said.map((s: Body) => s.chain.at(-1).actor?.slug));
    for (const who of ['medinsky', 'umerov', 'fidan']) expect(last).toContain(who);
    const medinsky = said.find((s: Body) => s.slug === 'medinsky-ready');
    expect(medinsky.quote).toMatchObject({ lang: 'ru', translatedBy: 'UNN' });
  });
});

describe('Q8: only what holders said themselves, in so many words', () => {
  it('has no inference and no report of what others think', async () => {
    const query = 'dossier=ukraine-peace-talks&firstHand=true&directness=explicit&asOf=2025-05-17';
    const { data } = await ask(`/v1/positions?${query}&include=all`);
    const heard = data.filter((cell: Body) => cell.level !== null);
    expect(heard.length).toBeGreaterThan(25);
    for (const cell of heard) expect([cell.voice, cell.stance.directness]).toEqual(['own', 'explicit']);
    expect(data.filter((cell: Body) => cell.attributed > 0)).toEqual([]);
  });
});

describe('Q9: how is it known', () => {
  it('follows the report link by link, with its grades, and counts one origin', async () => {
    const url =
      '/v1/proposals/new-sanctions-on-russia/positions?actors=trump&include=statements,sources&asOf=2025-05-10';
    const [claim] = rowOf(await ask(url), 'trump').attributed;
    expect(claims(rowOf(await ask(url), 'trump'))).toEqual([
      'european-nato-members | conditional_support | – | 2025-05-10 | 2025-05-11/2025-05-12',
    ]);
    expect(chainOf(claim.statements[0])).toEqual([
      'menafn reported',
      'bloomberg reported',
      'unnamed sources told, unnamed',
      'european-nato-members believes, unnamed',
    ]);
    expect(claim.statements[0].informationCredibility).toBe(3);
    expect(claim.sources.map((s: Body) => [s.slug, s.sourceReliability])).toEqual([
      ['menafn-report', 'C'],
      ['bloomberg-13-may-retold', 'C'],
    ]);
    expect(claim.independentSources).toBe(1);
  });
});

describe('Q10: as it stood earlier', () => {
  it('has the public record of 10 May', async () => {
    const answer = await ask(`${CBT}?asOf=2025-05-16&publishedBy=2025-05-10`);
    const levels = answer.data.map((row: Body) => [row.actor.slug, row.level ?? row.absence]);
    expect(levels).toContainEqual(['russia', 'left_out']);
    expect(levels).toContainEqual(['france', 'support']);
    expect(rowOf(answer, 'united-states')).toMatchObject({ level: 'support', stance: { directness: 'implied' } });
  });

  it('has nothing before it was entered, in an answer of the same shape, for the same bytes', async () => {
    const [now, then] = [await ask(CBT), await ask(`${CBT}?knownAt=0`)];
    expect(then.data).toEqual([]);
    expect(Object.keys(then.meta)).toEqual(Object.keys(now.meta));
    const named = await ask(`${CBT}?knownAt=0&actors=ukraine,russia`);
    expect(named.data.map((row: Body) => row.absence)).toEqual(['not_coded', 'not_coded']);
    const first = await bytes(`${CBT}?asOf=2025-05-17&knownAt=0`);
    expect(await bytes(JSON.parse(first).meta.permalink)).toBe(first);
  });
});

describe('Q11: who has said nothing on the prisoner exchange', () => {
  const url = '/v1/dossiers/ukraine-peace-talks/silence?asOf=2025-05-17';

  it('tells the silent from those of whom nobody looked, with what was looked through', async () => {
    const { data, meta } = await ask(`${url}&proposals=prisoner-exchange`);
    expect(data.map((row: Body) => [row.actor.slug, row.absence, row.coverage.length])).toEqual([
      ['european-nato-members', 'not_coded', 0],
      ['france', 'silent', 1],
      ['germany', 'silent', 1],
      ['poland', 'silent', 1],
      ['united-kingdom', 'silent', 1],
      ['turkiye', 'not_coded', 0],
    ]);
    expect(meta).toMatchObject({ parties: 9, spoken: 3, silent: 4, notCoded: 2 });
    const { data: coverage } = await ask(`/v1/coverages/${data[1].coverage[0]}`);
    expect(coverage.sources.length).toBeGreaterThan(20);
    expect(coverage.note).toContain('The beginning of each page');
  });

  it('is the absence that positions have, on every proposal', async () => {
    const { data } = await ask(`${url}&limit=500`);
    const parties = 'ukraine,russia,united-states,european-nato-members,france,germany,poland,united-kingdom,turkiye';
    const cells = (await ask(`/v1/positions?dossier=ukraine-peace-talks&asOf=2025-05-17&actors=${parties}`)).data;
    const pairs = (rows: Body[]) => rows.map((row) => `${row.actor.slug} ${row.proposal.slug} ${row.absence}`).sort();
    expect(pairs(data)).toEqual(pairs(cells.filter((cell: Body) => cell.level === null)));
  });
});

describe('Q12: where could they agree today', () => {
  it('sets what all spoke on apart from what one did', async () => {
    const url = '/v1/dossiers/ukraine-peace-talks/common-ground?asOf=2025-05-18&parties=ukraine,russia';
    const { data, incompatible, packages } = await ask(url);
    const lines = data.map((row: Body) => `${row.proposal.slug} ${row.ground}`);
    expect(lines).toEqual([
      'ceasefire-before-talks blocked',
      '30-day-unconditional-ceasefire unopposed',
      'direct-talks-without-preconditions agreed',
      'new-sanctions-on-russia one_sided',
      'secondary-sanctions-on-russia one_sided',
      'russian-settlement-terms provisions_opposed',
      'permanent-neutrality one_sided',
      'demilitarization one_sided',
      'denazification one_sided',
      'recognition-of-territorial-reality blocked',
      'prisoner-exchange agreed',
      'resumed-talks one_sided',
      'trump-putin-meeting not_coded',
      'putin-zelensky-meeting unopposed',
    ]);
    // Ukraine says both that a ceasefire comes first, and went to talks without one.
    expect(slugs(incompatible[0].both)).toEqual(['ukraine']);
    expect(packages[0]).toMatchObject({ kind: 'no_level_on_package_opposes_provision', packageLevel: null });
  });
});
