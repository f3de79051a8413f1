import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { changesOf } from '../../src/api/revisions.ts';
import { ReadModel } from '../../src/ledger/model/model.ts';
import { WriteStage } from '../../src/ledger/write/stage.ts';
import type { Kind, Values } from '../../src/nouns/nouns.ts';
import { RevisionDraft } from '../../src/nouns/revision.ts';

const file = new URL('../../prisma/seed/ukraine-peace-talks.json', import.meta.url);
const body = RevisionDraft.parse(JSON.parse(await readFile(file, 'utf8')));

const { stage } = WriteStage.of(new ReadModel(), changesOf(body.drafts));

function staged<K extends Kind>(kind: K): { id: number; slug: string | null; value: Values[K] }[] {
  return stage.versions.filter((v) => v.kind === kind) as never;
}
const slugOf = (kind: Kind, id: number | null) => staged(kind).find((v) => v.id === id)?.slug ?? null;
const recordOf = <K extends Kind>(kind: K, id: number) => staged(kind).find((v) => v.id === id)?.value as Values[K];
const nameOf = ({ actorId, proposalId }: { actorId: number; proposalId: number }) =>
  `${slugOf('actor', actorId)} on ${slugOf('proposal', proposalId)}`;

describe('the first dossier', () => {
  it('has the names that every example uses', () => {
    const slugs = (kind: Kind) => staged(kind).map((v) => v.slug);
    expect(slugs('dossier')).toEqual(['ukraine-peace-talks']);
    const people = `erdogan fidan kellogg lammy lavrov macron medinsky merz peskov putin rubio starmer trump tusk umerov
      yermak zelensky`;
    const others =
      'bloomberg european-nato-members european-officials-hopeful european-officials-sceptical menafn nato';
    expect(slugs('actor')).toEqual(expect.arrayContaining(`${people} ${others}`.split(/\s+/)));
    expect(slugs('proposal').toSorted()).toEqual(
      `30-day-unconditional-ceasefire ceasefire-before-talks demilitarization denazification direct-talks-without-preconditions
       new-sanctions-on-russia permanent-neutrality prisoner-exchange putin-zelensky-meeting
       recognition-of-territorial-reality resumed-talks russian-settlement-terms secondary-sanctions-on-russia
       trump-putin-meeting`.split(/\s+/),
    );
    expect(slugs('event').toSorted()).toEqual([
      'bloomberg-report',
      'istanbul-talks-2025',
      'kyiv-meeting-10-may',
      'moscow-offers-direct-talks',
      'trump-urges-talks',
      'us-imposes-secondary-sanctions',
    ]);
  });

  it('says why of everything that nobody said in so many words', () => {
    const weaker = stage.stances.filter(({ directness }) => directness !== 'explicit');
    expect(weaker.length).toBeGreaterThan(5);
    for (const stance of weaker) expect(stance.rationale?.length ?? 0, nameOf(stance)).toBeGreaterThan(40);
    for (const stance of stage.stances) expect(stance.directness, nameOf(stance)).not.toBeNull();
  });

  it('has a condition under each conditional level, and a leaf where it can be said as data', () => {
    const conditional = stage.stances.filter(({ level }) => level.startsWith('conditional_'));
    for (const stance of conditional) expect(stance.conditions?.length, nameOf(stance)).toBeGreaterThan(0);
    expect(stage.stances.filter(({ conditions }) => conditions?.length).map(nameOf)).toEqual(conditional.map(nameOf));
    const leaves = conditional.flatMap(({ conditions }) => conditions ?? []).filter(({ test }) => test);
    expect(leaves.length).toBe(6);
  });

  it('dates each word of a party by the day on which it was said', () => {
    for (const stance of stage.stances.filter(({ voice }) => voice === 'own')) {
      const days = (stance.statementIds ?? []).map((id) => recordOf('statement', id).spokenOn);
      expect(days, nameOf(stance)).toContain(stance.validFrom);
    }
  });

  it('gives the report’s chain in full and in order', () => {
    const chainOf = (slug: string) =>
      (staged('statement').find((v) => v.slug === slug) as { value: Values['statement'] }).value.chain.map(
        (link) => `${slugOf('actor', link.actorId) ?? link.description} ${link.mode}${link.named ? '' : ' (unnamed)'}`,
      );
    expect(chainOf('europeans-expected-sanctions')).toEqual([
      'menafn reported',
      'bloomberg reported',
      'unnamed sources told (unnamed)',
      'european-nato-members believes (unnamed)',
    ]);
  });

  it('begins every chain at the publisher of its source', () => {
    for (const { slug, value } of staged('statement')) {
      const source = recordOf('source', value.sourceId);
      const first = value.chain[0] as Values['statement']['chain'][number];
      expect(first.actorId ?? first.description, slug as string).toBe(source.publisherActorId ?? source.publisher);
    }
  });

  it('rests every stance on graded evidence, and quotes a few words at most', () => {
    for (const stance of stage.stances) expect(stance.statementIds?.length, nameOf(stance)).toBeGreaterThan(0);
    for (const { slug, value } of staged('statement')) {
      expect(value.informationCredibility, slug as string).not.toBeNull();
      expect((value.quote?.exact ?? '').split(/\s+/).length, slug as string).toBeLessThanOrEqual(12);
    }
    for (const { slug, value } of staged('source')) {
      expect(value.sourceReliability, slug as string).not.toBeNull();
      if (slug !== 'bloomberg-report') expect(value.url, slug as string).toMatch(/^https:/);
    }
  });

  it('was read by two coders', () => {
    expect(new Set(staged('coding').map(({ value }) => value.coder))).toEqual(new Set(['A', 'B']));
  });
});
