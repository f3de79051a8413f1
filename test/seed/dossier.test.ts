import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { changesOf } from '../../src/api/revisions.ts';
import { ReadModel } from '../../src/ledger/model/model.ts';
import { Stage } from '../../src/ledger/write/stage.ts';
import type { Kind, Values } from '../../src/nouns/nouns.ts';
import { RevisionDraft } from '../../src/nouns/revision.ts';

const file = new URL('../../prisma/seed/ukraine-peace-talks.json', import.meta.url);
const body = RevisionDraft.parse(JSON.parse(await readFile(file, 'utf8')));

const { stage } = Stage.of(new ReadModel(), changesOf(body.drafts));

function staged<K extends Kind>(kind: K): { id: number; slug: string | null; value: Values[K] }[] {
  return stage.versions.filter((v) => v.kind === kind) as never;
}
const slugOf = (kind: Kind, id: number | null) => staged(kind).find((v) => v.id === id)?.slug ?? null;
const stored = <K extends Kind>(kind: K, slug: string): Values[K] => {
  const found = staged(kind).find((v) => v.slug === slug);
  if (!found) throw new Error(`no ${kind} ${slug}`);
  return found.value;
};

const stances = stage.stances.map((stance) => ({
  actor: slugOf('actor', stance.actorId) as string,
  proposal: slugOf('proposal', stance.proposalId) as string,
  level: stance.level as string,
  from: stance.validFrom,
  voice: stance.voice as string,
  firstHand: stance.firstHand,
  via: slugOf('actor', stance.viaId),
  claimant: slugOf('actor', stance.claimantId) ?? stance.claimantDescription,
  conditions: stance.conditions,
  note: stance.note,
  statements: stance.statementIds.map(
    (id) => staged('statement').find((v) => v.id === id) as never as { slug: string; value: Values['statement'] },
  ),
}));
const lines = (proposal: string) =>
  stances
    .filter((s) => s.proposal === proposal)
    .map((s) =>
      [s.actor, s.level, s.from, s.voice, s.via ?? s.claimant ?? '', s.firstHand ? 'first hand' : '']
        .join(' | ')
        .replace(/[ |]+$/, ''),
    );
const chainOf = (slug: string) =>
  stored('statement', slug).chain.map(
    (link) => `${slugOf('actor', link.actorId) ?? link.description} ${link.mode}${link.named ? '' : ' (unnamed)'}`,
  );

describe('the first dossier', () => {
  it('has the names that every example uses', () => {
    const slugs = (kind: Kind) => staged(kind).map((v) => v.slug);
    expect(slugs('dossier')).toEqual(['ukraine-peace-talks']);
    expect(slugs('actor').toSorted()).toEqual(
      `bloomberg european-nato-members european-officials-hopeful european-officials-sceptical medinsky menafn nato putin
       russia trump turkiye ukraine united-states zelensky`.split(/\s+/),
    );
    expect(slugs('proposal').toSorted()).toEqual(
      `30-day-unconditional-ceasefire ceasefire-before-talks demilitarization denazification direct-talks-without-preconditions
       new-sanctions-on-russia permanent-neutrality prisoner-exchange recognition-of-territorial-reality resumed-talks
       russian-settlement-terms secondary-sanctions-on-russia trump-putin-meeting`.split(/\s+/),
    );
    expect(slugs('event').toSorted()).toEqual([
      'bloomberg-report',
      'istanbul-talks-2025',
      'moscow-offers-direct-talks',
      'trump-urges-talks',
    ]);
    expect(stored('dossier', 'ukraine-peace-talks').parties.map((p) => slugOf('actor', p.actorId))).toEqual([
      'ukraine',
      'russia',
      'united-states',
      'european-nato-members',
      'turkiye',
    ]);
  });

  it('hears each stance in the voice that the report gives it', () => {
    expect(lines('ceasefire-before-talks')).toEqual([
      'ukraine | support | 2025-05-08 | own | zelensky | first hand',
      'russia | oppose | 2025-05-11 | own | putin | first hand',
      'united-states | support | 2025-05-08 | own | trump | first hand',
      'united-states | oppose | 2025-05-11 | own | trump | first hand',
      'european-nato-members | support | 2025-05-10 | own |  | first hand',
    ]);
    expect(lines('30-day-unconditional-ceasefire')).toEqual([
      'russia | conditional_support | 2025-05 | own |  | first hand',
      'european-nato-members | support | 2025-05-10 | own |  | first hand',
      'ukraine | support | 2025-05-08 | own | zelensky | first hand',
      'united-states | support | 2025-05-08 | own | trump | first hand',
    ]);
    expect(lines('direct-talks-without-preconditions')).toEqual([
      'russia | support | 2025-05-11 | own | putin | first hand',
      'united-states | support | 2025-05-11 | own | trump | first hand',
      'ukraine | conditional_opposition | 2025-05 | own | zelensky | first hand',
    ]);
    expect(lines('new-sanctions-on-russia')).toEqual([
      'trump | conditional_support | 2025-05 | attributed | european-nato-members',
    ]);
    expect(lines('secondary-sanctions-on-russia')).toEqual([
      'trump | support | 2025-05 | attributed | european-officials-hopeful',
      'trump | oppose | 2025-05 | attributed | european-officials-sceptical',
    ]);
    expect(lines('resumed-talks')).toEqual(['russia | support | 2025-05-16 | own | medinsky | first hand']);
    expect(lines('trump-putin-meeting')).toEqual(['trump | support | 2025-05 | own |  | first hand']);
    expect(lines('prisoner-exchange')).toEqual([]);
  });

  it('has a package with four provisions, of which Ukraine speaks to one', () => {
    const provisions = staged('proposal').filter((p) =>
      p.value.relations.some(
        (r) => r.type === 'part_of' && slugOf('proposal', r.proposalId) === 'russian-settlement-terms',
      ),
    );
    const four = ['permanent-neutrality', 'demilitarization', 'denazification', 'recognition-of-territorial-reality'];
    expect(provisions.map((p) => p.slug)).toEqual(four);
    for (const slug of ['russian-settlement-terms', ...four]) {
      const russia = 'russia | support | 2025-05 | own |  | first hand';
      const ukraine =
        slug === 'recognition-of-territorial-reality' ? ['ukraine | oppose | 2025-05 | own |  | first hand'] : [];
      expect(lines(slug), slug).toEqual([russia, ...ukraine]);
      expect(stored('proposal', slug).sponsors.map((s) => slugOf('actor', s.actorId))).toEqual(['russia']);
    }
  });

  it('says conditions as data where that can be done', () => {
    const conditions = (actor: string, proposal: string) =>
      stances.filter((s) => s.actor === actor && s.proposal === proposal).flatMap((s) => s.conditions);
    const id = (kind: Kind, slug: string) => staged(kind).find((v) => v.slug === slug)?.id;
    expect(conditions('trump', 'new-sanctions-on-russia').map((c) => c.test)).toEqual([
      {
        stance: {
          actorId: id('actor', 'russia'),
          proposalId: id('proposal', '30-day-unconditional-ceasefire'),
          levels: ['oppose'],
        },
      },
    ]);
    expect(conditions('russia', '30-day-unconditional-ceasefire').map((c) => [c.type, c.test])).toEqual([
      ['guarantee', undefined],
    ]);
    expect(conditions('ukraine', 'direct-talks-without-preconditions').map((c) => c.type)).toEqual(['sequencing']);
    const conditional = stances.filter((s) => s.level.startsWith('conditional_'));
    expect(conditional.every((s) => s.conditions.length > 0)).toBe(true);
    expect(stances.filter((s) => s.conditions.length > 0)).toEqual(conditional);
  });

  it('gives the chains in full and in order', () => {
    expect(chainOf('europeans-expected-sanctions')).toEqual([
      'menafn reported',
      'bloomberg reported',
      'unnamed sources told (unnamed)',
      'european-nato-members believes (unnamed)',
    ]);
    expect(chainOf('officials-sceptical').at(-1)).toBe('european-officials-sceptical expects (unnamed)');
    expect(chainOf('medinsky-on-outcome')).toEqual(['menafn reported', 'bloomberg reported', 'medinsky said']);
    expect(slugOf('source', stored('source', 'menafn-report').copyOfId)).toBe('bloomberg-report');
  });

  it('begins every chain at the publisher of its source', () => {
    for (const { slug, value } of staged('statement')) {
      const source = staged('source').find((s) => s.id === value.sourceId)?.value as Values['source'];
      const first = value.chain[0] as Values['statement']['chain'][number];
      const publisher = source.publisherActorId ?? source.publisher;
      expect(first.actorId ?? first.description, slug as string).toBe(publisher);
    }
  });

  it('rests every stance on graded evidence, and quotes a few words at most', () => {
    for (const s of stances) expect(s.statements.length, `${s.actor} on ${s.proposal}`).toBeGreaterThan(0);
    for (const { slug, value } of staged('statement')) {
      expect(value.informationCredibility, slug as string).not.toBeNull();
      expect((value.quote?.exact ?? '').split(/\s+/).length, slug as string).toBeLessThanOrEqual(12);
    }
    for (const { slug, value } of staged('source')) expect(value.sourceReliability, slug as string).not.toBeNull();
  });

  it('says so where it keeps a coarse date', () => {
    const coarse = stances.filter((s) => s.from === '2025-05' && !s.note?.includes('no day'));
    expect(coarse.map((s) => `${s.actor} on ${s.proposal}`)).toEqual([]);
  });

  it('tells what happened in Istanbul', () => {
    const talks = stored('event', 'istanbul-talks-2025');
    expect(talks.participants.map((p) => `${slugOf('actor', p.actorId)} ${p.role}`)).toEqual([
      'russia party',
      'ukraine party',
      'turkiye mediator',
      'medinsky head_of_delegation',
    ]);
    expect(talks.agenda.map((a) => slugOf('proposal', a.proposalId))).toEqual([
      '30-day-unconditional-ceasefire',
      'prisoner-exchange',
      'resumed-talks',
    ]);
    expect(talks.outcome).toMatch(/^Inconclusive/);
    const of = staged('statement').filter((s) => slugOf('event', s.value.eventId) === 'istanbul-talks-2025');
    expect(of.map((s) => s.slug)).toContain('medinsky-on-outcome');
  });
});
