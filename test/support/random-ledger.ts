import fc from 'fast-check';
import { firstDay } from '../../src/domain/time.ts';
import { DIRECTNESSES, LEVELS, LINK_MODES } from '../../src/domain/vocabulary.ts';
import type { Change, Draft } from '../../src/ledger/write/changes.ts';

/** Few actors, proposals and days, so that stances meet: ties, nested intervals, gaps, reaffirmations. */
export const ACTORS = ['bloc', 'state', 'union', 'president', 'envoy', 'agency'];
export const PROPOSALS = ['ceasefire', 'sanctions'];
/** When each appeared: known to the day, to the month, to the year, or not at all. */
const SOURCES = [
  ['alpha', '2025-01-04'],
  ['beta', '2025-01'],
  ['gamma', '2025'],
  ['delta', null],
] as const;
const DAYS = ['2025-01-01', '2025-01-03', '2025-01-04', '2025-01-07', '2025-01-08', '2025-01-12', '2025-02-01'];
const COARSE = ['2025-01', '2025-02', '2025'];
/** The days to ask about: the bounds, and those around them. */
export const ASKED = [...DAYS, '2024-12-31', '2025-01-02', '2025-01-05', '2025-01-10', '2025-02-15', '2026-03-01'];

/** Who may belong to whom; the first more often, so that spells of one member meet. */
const PAIRS = [
  ['president', 'state'],
  ['president', 'state'],
  ['president', 'state'],
  ['envoy', 'state'],
  ['envoy', 'bloc'],
  ['state', 'bloc'],
  ['union', 'bloc'],
  ['state', 'union'],
  ['agency', 'president'],
];
const actor = fc.oneof({ weight: 3, arbitrary: fc.constantFrom('president', 'state') }, fc.constantFrom(...ACTORS));
const date = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...DAYS) }, fc.constantFrom(...COARSE));
const end = fc.option(date, { nil: null, freq: 2 });
const level = fc.oneof({ weight: 2, arbitrary: fc.constantFrom('support', 'oppose') }, fc.constantFrom(...LEVELS));
const link = fc.record({
  // 'holder' is whoever the stance is of.
  who: fc.oneof(
    { weight: 3, arbitrary: fc.constant('holder') },
    fc.constantFrom(...ACTORS),
    fc.constantFrom('?A', '?B'),
  ),
  mode: fc.oneof({ weight: 3, arbitrary: fc.constant('said') }, fc.constantFrom(...LINK_MODES)),
  named: fc.boolean(),
});
const links = fc.array(link, { maxLength: 3 });
const spoken = (who: string): typeof links => fc.constant([{ who, mode: 'said', named: true }]);
const chain = fc.oneof(
  { weight: 3, arbitrary: spoken('holder') },
  { weight: 2, arbitrary: spoken('president') },
  { weight: 5, arbitrary: links },
);
const evidence = fc.record({ source: fc.nat({ max: 3 }), chain, isQuoted: fc.boolean(), spokenOn: end });
/** How a stance follows from what was said; a draft may leave it out. */
const direct = fc.record({
  directness: fc.constantFrom(null, null, ...DIRECTNESSES),
  note: fc.constantFrom(null, 'a note'),
});
const pick = fc.nat({ max: 99 });

const op = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      op: fc.constant('stance' as const),
      actor,
      proposal: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.constant(1)),
      level,
      from: date,
      to: end,
      evidence: fc.array(evidence, { minLength: 1, maxLength: 2 }),
      direct,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      op: fc.constant('membership' as const),
      pair: fc.constantFrom(...PAIRS),
      represents: fc.boolean(),
      isMember: fc.constantFrom(null, null, true, false),
      from: end,
      to: end,
    }),
  },
  {
    arbitrary: fc.record({ op: fc.constant('amend' as const), pick, represents: fc.boolean(), from: end, to: end }),
    weight: 2,
  },
  { arbitrary: fc.record({ op: fc.constant('dissolve' as const), pick }), weight: 1 },
  {
    weight: 2,
    arbitrary: fc.record({
      op: fc.constant('correct' as const),
      pick,
      level: fc.option(level, { nil: undefined }),
      span: fc.option(fc.record({ from: date, to: end }), { nil: undefined }),
      evidence: fc.option(evidence, { nil: undefined }),
    }),
  },
  { arbitrary: fc.record({ op: fc.constant('withdraw' as const), pick }), weight: 1 },
);
type Op = typeof op extends fc.Arbitrary<infer T> ? T : never;

/** What happens after the first revision: a list of operations for each further one. */
export const history = fc.array(fc.array(op, { minLength: 1, maxLength: 12 }), { minLength: 2, maxLength: 5 });

/** The first revision: who there is, and what is on the table. */
export function beginning(): Change[] {
  const create = (kind: 'dossier' | 'membership' | 'actor' | 'proposal' | 'source', draft: Draft): Change => ({
    op: 'create',
    kind,
    draft,
    pointer: `/${kind}`,
  });
  return [
    create('dossier', { slug: 'talks', name: 'Talks', parties: ['bloc', 'state'] }),
    ...ACTORS.map((slug) => create('actor', { slug, type: 'organization', name: slug })),
    ...PROPOSALS.map((slug) => create('proposal', { slug, dossier: 'talks', name: slug, kind: 'motion' })),
    create('membership', { member: 'president', group: 'state', represents: true, validFrom: '2025-01-04' }),
    create('membership', { member: 'state', group: 'bloc' }),
    ...SOURCES.map(([slug, publishedOn]) => create('source', { slug, title: slug, publisher: slug, publishedOn })),
  ];
}

/** Turns operations into changes that the ledger takes, revision by revision. What makes no sense is left out. */
export class History {
  #memberships = [true, true];
  #stances: ({ actor: string } | null)[] = [];

  revision(ops: Op[]): Change[] {
    const changes: Change[] = [];
    const touched = new Set<number>();
    const [members, stances] = [this.#memberships.length, this.#stances.length];
    const membership = (pick: number) => {
      const id = (pick % members) + 1;
      if (members === 0 || !this.#memberships[id - 1] || touched.has(id)) return null;
      touched.add(id);
      return id;
    };
    const stance = (pick: number) => {
      const row = pick % stances;
      const found = stances > 0 && this.#stances[row];
      if (!found) return null;
      this.#stances[row] = null;
      return { id: row + 1, ...found };
    };
    for (const o of ops) {
      const pointer = `/${changes.length}`;
      if (o.op === 'membership') {
        const draft = {
          member: o.pair[0],
          group: o.pair[1],
          represents: o.represents,
          isMember: o.represents ? o.isMember : o.isMember || null,
          ...span(o.from, o.to),
        };
        changes.push({ op: 'create', kind: 'membership', draft, pointer });
        this.#memberships.push(true);
      } else if (o.op === 'amend') {
        const id = membership(o.pick);
        const draft = { represents: o.represents, ...(o.represents ? {} : { isMember: true }), ...span(o.from, o.to) };
        if (id) changes.push({ op: 'amend', kind: 'membership', id, draft, pointer });
      } else if (o.op === 'dissolve') {
        const id = membership(o.pick);
        if (!id) continue;
        changes.push({ op: 'retract', kind: 'membership', id, reason: 'never was', pointer });
        this.#memberships[id - 1] = false;
      } else if (o.op === 'stance') {
        const draft = {
          actor: o.actor,
          proposal: PROPOSALS[o.proposal],
          ...leveled(o.level),
          ...span(o.from, o.to),
          statements: o.evidence.map((e) => statement(e, o.actor)),
          ...o.direct,
          rationale: o.direct.directness === null ? null : 'the coder says why',
        };
        changes.push({ op: 'take', draft, pointer });
        this.#stances.push({ actor: o.actor });
      } else if (o.op === 'correct') {
        const old = stance(o.pick);
        if (!old) continue;
        const draft = {
          ...(o.level && leveled(o.level)),
          ...(o.span && span(o.span.from, o.span.to)),
          ...(o.evidence && { statements: [statement(o.evidence, old.actor)] }),
        };
        changes.push({ op: 'correct', id: old.id, draft, reason: 'miscoded', pointer });
        this.#stances.push({ actor: old.actor });
      } else if (o.op === 'withdraw') {
        const old = stance(o.pick);
        if (old) changes.push({ op: 'withdraw', id: old.id, reason: 'unfounded', pointer });
      }
    }
    return changes;
  }
}

/** The revisions of one long life: its parts refer to what there is by then. */
export function longLife(numRuns: number, seed: number): Change[][] {
  const told = new History();
  const parts = fc.sample(history, { numRuns, seed }).flat();
  return parts.map((ops) => told.revision(ops)).filter((changes) => changes.length > 0);
}

const leveled = (of: string): Draft => ({ level: of, basis: of === 'ambiguous' ? 'mixed_signals' : null });

function span(from: string | null, to: string | null): Draft {
  const reversed = from !== null && to !== null && firstDay(to) <= firstDay(from);
  return { validFrom: from, validTo: reversed ? null : to };
}

function statement(
  {
    source,
    chain,
    isQuoted,
    spokenOn,
  }: {
    source: number;
    isQuoted: boolean;
    spokenOn: string | null;
    chain: { who: string; mode: string; named: boolean }[];
  },
  holder: string,
): Draft {
  return {
    source: SOURCES[source]?.[0],
    paraphrase: 'says so',
    spokenOn,
    quote: isQuoted ? { exact: 'so' } : null,
    chain: chain.map(({ who, mode, named }) => ({
      ...(who.startsWith('?') ? { description: who.slice(1) } : { actor: who === 'holder' ? holder : who }),
      mode,
      named,
    })),
  };
}
