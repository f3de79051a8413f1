import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { describe, expect, it } from 'vitest';
import { ALL_KINDS, type AnyKind, NOUNS } from '../../src/nouns/nouns.ts';
import { importing } from './importing.ts';

// biome-ignore lint/suspicious/noExplicitAny: records of all nouns are walked by name
type Any = any;

/** Every noun, with every field of its draft in one of its records; the nouns that others name come later. */
const DRAFTS: Record<AnyKind, Any[]> = {
  stance: [
    {
      actor: 'alba',
      proposal: 'pay',
      level: 'ambiguous',
      basis: 'mixed_signals',
      directness: 'inferred',
      rationale: 'From its tone, "as ever".',
      validFrom: '2025-05~',
      validTo: '2025-07-01/2025-07-20',
      salience: 70,
      confidence: 'low',
      likelihood: 'unlikely',
      parameters: { rise: 4.5, from: '2026-01' },
      conditions: [
        { type: 'other', text: 'In good faith.' },
        {
          type: 'reciprocity',
          text: 'If they move, after the talks.',
          test: {
            kind: 'all',
            tests: [
              { kind: 'any', tests: [{ kind: 'stance', actor: 'boria', proposal: 'hours', levels: ['support'] }] },
              { kind: 'none', tests: [{ kind: 'event', event: 'strike' }] },
              { kind: 'date', from: '2025-05' },
            ],
          },
        },
      ],
      statements: ['offer', 'reply'],
      event: 'talks',
      note: '=Not a formula;\nover "two" lines',
    },
    {
      actor: 'boria',
      proposal: 'hours',
      level: 'support',
      directness: 'implied',
      rationale: 'Hours are a part of pay.',
      impliedBy: 'pay',
      validFrom: '2025-05-08/2025-05-16',
      statements: ['reply'],
    },
    { actor: 'chair', proposal: 'pay', level: 'oppose', validFrom: '2025-06-02', event: 'vote', onBehalfOf: 'league' },
  ],
  coding: [
    {
      coder: 'KL',
      statement: 'offer',
      actor: 'alba',
      proposal: 'pay',
      level: 'ambiguous',
      basis: 'vague_wording',
      directness: 'explicit',
      role: 'adjudication',
      note: 'Settled.',
    },
  ],
  expectation: [
    {
      holder: 'alba',
      event: 'strike',
      likelihood: 'likely',
      by: '2025-12?',
      validFrom: '2025-05',
      statements: ['offer'],
    },
    {
      holder: 'boria',
      event: 'strike',
      percent: 30,
      validFrom: '/2025-05-16',
      validTo: '2025-06-01',
      statements: ['reply'],
      note: 'As it said.',
    },
  ],
  coverage: [
    {
      coder: 'MN',
      dossier: 'dispute',
      actors: ['alba', 'league'],
      proposals: ['hours'],
      sources: ['report'],
      corpus: 'The archive of the Gazette',
      query: '"hours" AND alba',
      coveredFrom: '2025-05-01',
      coveredTo: '2025-05-31',
      searchedOn: '2025-06',
      note: 'Twice.',
    },
  ],
  statement: [
    {
      slug: 'reply',
      source: 'reprint',
      event: 'talks',
      spokenOn: '2025-05-17',
      paraphrase: 'We will see.',
      informationCredibility: 2,
      chain: [
        { description: 'an aide', mode: 'reported', named: false },
        { actor: 'boria', mode: 'told', named: true, capacity: 'personal' },
        { actor: 'boria', mode: 'said', named: true, onBehalfOf: 'boria' },
      ],
      signatories: ['alba', 'boria'],
      relations: [
        { type: 'align_with', statement: 'offer', exception: 'The last sentence.' },
        { type: 'clarify', statement: 'offer' },
      ],
      note: 'Heard in the lobby.',
    },
    {
      slug: 'offer',
      source: 'report',
      paraphrase: 'It offers 4.5 per cent.',
      quote: {
        exact: 'four and a half',
        prefix: 'We offer ',
        suffix: ' per cent',
        lang: 'en',
        translation: 'чотири з половиною',
        translatedBy: 'The desk',
      },
      chain: [{ actor: 'alba', mode: 'said', named: true }],
    },
  ],
  membership: [
    {
      member: 'chair',
      group: 'league',
      role: 'chair',
      isMember: true,
      represents: true,
      validFrom: '2024-09~',
      validTo: '/2026',
    },
  ],
  event: [
    {
      slug: 'vote',
      dossier: 'dispute',
      name: 'The vote',
      kind: 'vote',
      context: 'actual',
      occurredOn: '2025-06-02',
      endedOn: '2025-06-03',
      participants: [{ actor: 'chair', role: 'head_of_delegation' }],
      agenda: [{ proposal: 'pay', result: 'rejected' }, { proposal: 'hours' }],
      outcome: 'Lost by one.',
      code: { scheme: 'cameo', value: '057' },
      tally: { yes: 3, no: 4, abstain: 0, absent: 1 },
      note: 'By hand.',
      source: 'report',
    },
    { slug: 'talks', dossier: 'dispute', name: 'Talks', kind: 'talks', occurredOn: '2025-05' },
    { slug: 'strike', dossier: 'dispute', name: 'A strike', kind: 'other', context: 'hypothetical' },
  ],
  source: [
    { slug: 'reprint', title: 'An offer', publisher: 'The Post', copyOf: 'report', publishedOn: '2025-05-18' },
    {
      slug: 'report',
      title: 'An offer',
      publisher: 'The Gazette',
      publisherActor: 'gazette',
      url: 'https://example.org/offer?a=1&b=ü',
      archivedUrl: 'https://example.org/kept/offer',
      publishedOn: '2025-05-16',
      accessedAt: '2025-05-17T09:00:00.000Z',
      language: 'en',
      sourceReliability: 'B',
      text: 'We offer four and a half per cent.',
      note: 'The late edition.',
    },
  ],
  proposal: [
    {
      slug: 'hours',
      dossier: 'dispute',
      name: 'Hours',
      names: [{ lang: 'uk', name: 'Години' }],
      kind: 'provision',
      text: 'Thirty-five a week.',
      tabledOn: '2025-04',
      closedOn: '2025-12-31',
      tags: ['work; time', 'back\\slash'],
      parameters: { hours: 35, paid: true, pause: null },
      sponsors: ['league'],
      relations: [{ type: 'part_of', proposal: 'pay' }],
    },
    { slug: 'pay', dossier: 'dispute', name: 'Pay', kind: 'package' },
  ],
  release: [
    {
      slug: '2025.1',
      name: 'First',
      dossier: 'dispute',
      knownAt: 1,
      creators: ['A. B.', 'C'],
      license: 'CC-BY-4.0',
      doi: '10.5281/zenodo.1',
      summary: 'All of it.',
    },
  ],
  dossier: [
    { slug: 'dispute', name: 'The dispute', summary: 'Over pay.', tags: ['labour'], parties: ['alba', 'boria'] },
  ],
  actor: [
    {
      slug: 'alba',
      type: 'organization',
      name: 'Alba',
      aliases: ['The Alba company'],
      names: [{ lang: 'de', name: 'Albanien' }],
      identifiers: [{ scheme: 'wikidata', value: 'Q1', validFrom: '1990', validTo: '2030-01' }],
      note: 'An employer.',
    },
    { slug: 'boria', type: 'organization', name: 'Boria' },
    { slug: 'chair', type: 'person', name: 'The Chair' },
    { slug: 'league', type: 'bloc', name: 'The League' },
    { slug: 'gazette', type: 'media', name: 'The Gazette' },
  ],
};
const KIND_ORDER = Object.keys(DRAFTS) as AnyKind[];

/** What says where and when a record was written, and not what it says. */
const OF_THE_LEDGER = ['id', 'revision', 'recordedAt', 'createdRevision', 'retracted'];

const isObject = (part: Any): boolean => typeof part === 'object' && part !== null && !Array.isArray(part);
const isRef = (part: Any) => isObject(part) && 'id' in part && 'slug' in part && 'name' in part;
/** A part of a record, with slugs for what it names. */
function inside(part: Any): Any {
  if (Array.isArray(part)) return part.map(inside);
  if (!isObject(part)) return part;
  return isRef(part) ? part.slug : bare(part);
}
/** A record of an answer without ids and revisions. */
function bare(part: Any): Any {
  const kept = Object.entries<Any>(part).filter(([name]) => !OF_THE_LEDGER.includes(name));
  return Object.fromEntries(kept.map(([name, value]) => [name, inside(value)]));
}
/** Without nulls, which a draft may leave out; those of parameters are values. */
function given(part: Any): Any {
  if (Array.isArray(part)) return part.map(given);
  if (!isObject(part)) return part;
  const kept = Object.entries<Any>(part).filter(([, inner]) => inner !== null);
  return Object.fromEntries(kept.map(([name, inner]) => [name, name === 'parameters' ? inner : given(inner)]));
}

type Ledger = Awaited<ReturnType<typeof importing>>;
const plural = (kind: AnyKind) => `/v1/${kind}s`;
/** Every record as its list has it, in an order of its own: they were not written in the same one. */
async function lists({ get }: Ledger, kinds: readonly AnyKind[] = ALL_KINDS) {
  const found: Record<string, Any[]> = {};
  for (const kind of kinds) {
    const { text } = await get(`${plural(kind)}?format=ndjson`);
    const rows = text
      .split('\n')
      .filter(Boolean)
      .map((line) => bare(JSON.parse(line)));
    found[kind] = rows.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  return found;
}

const ndjsonOf = (drafts: Partial<Record<AnyKind, Any[]>>) =>
  KIND_ORDER.flatMap((noun) => (drafts[noun] ?? []).map((draft) => JSON.stringify({ noun, ...draft }))).join('\n');
async function taken(ledger: Ledger, format: string, text: string, options = {}) {
  const { accepted, report } = await ledger.file(format, text, { options });
  expect([accepted, report.reasons]).toEqual([true, []]);
  return report;
}

const first = await importing();
// A release stands for a revision that there is.
await first.post('/v1/revisions', {
  reason: 'begin',
  drafts: [{ noun: 'actor', slug: 'else', type: 'state', name: 'E' }],
});
await taken(first, 'ndjson', ndjsonOf(DRAFTS));
const all = await lists(first);
const sheetOfStances = (await first.get('/v1/stances.csv')).text;
const template = (await first.get('/v1/templates/stances.csv')).text.split('\r\n')[0]?.trim().split(',') ?? [];
/** What the same file does to the ledger that it made. */
const again = await taken(first, 'ndjson', ndjsonOf(DRAFTS));

it('begins with every field of every noun', () => {
  expect(KIND_ORDER.toSorted()).toEqual([...ALL_KINDS].sort());
  for (const kind of ALL_KINDS) {
    const filled = new Set(DRAFTS[kind].flatMap((draft) => Object.keys(draft)));
    expect([kind, Object.keys(NOUNS[kind].draft.shape).filter((name) => !filled.has(name))]).toEqual([kind, []]);
  }
});

/** What a list shows of a record beyond its draft: it follows from other records. */
const FOLLOWS: Partial<Record<AnyKind, string[]>> = {
  actor: ['mergedInto'],
  proposal: ['status'],
  event: ['codeName'],
  source: ['textSha256'],
  stance: ['voice', 'firstHand', 'via', 'claimant', 'change', 'supersedes', 'correctionReason', 'supersededBy'],
};

/** The drafts that the rows of lists make: references by slug, without what follows from elsewhere. */
function draftsOf(rows: Record<string, Any[]>) {
  return Object.fromEntries(
    Object.entries(rows).map(([kind, records]) => [
      kind,
      records.map((record) => {
        const fields = Object.entries<Any>(record).filter(([name]) => !FOLLOWS[kind as AnyKind]?.includes(name));
        return given(Object.fromEntries(fields));
      }),
    ]),
  ) as Record<AnyKind, Any[]>;
}

it('is on record already, the second time', () => expect([again.new, again.corrected]).toEqual([0, 0]));

describe('what was written comes back', () => {
  it('as it was given, in the rows of NDJSON', () => {
    const back = draftsOf(all);
    for (const kind of KIND_ORDER)
      expect([kind, back[kind]]).toEqual([
        kind,
        expect.arrayContaining(DRAFTS[kind].map((draft) => expect.objectContaining(given(draft)))),
      ]);
  });

  it('equal from an empty ledger that took the NDJSON of every list, in any order', async () => {
    const second = await importing();
    await taken(second, 'ndjson', ndjsonOf(draftsOf(all)));
    expect(await lists(second)).toEqual(all);
  });

  it('equal from one that took it as a bundle', async () => {
    const third = await importing();
    const drafts = Object.entries(draftsOf(all)).flatMap(([noun, records]) => records.map((one) => ({ noun, ...one })));
    await taken(third, 'bundle', JSON.stringify({ reason: 'again', drafts }));
    expect(await lists(third)).toEqual(all);
  });
});

it('names what comes more than a batch later', async () => {
  const ledger = await importing();
  const { stance, actor, proposal, ...others } = draftsOf(all);
  const many = Array.from({ length: 5000 }, (_, i) => ({ slug: `many-${i}`, type: 'state', name: `Many ${i}` }));
  const [ballot, implied] = [stance.find((one) => one.onBehalfOf), stance.find((one) => one.impliedBy)];
  const last = {
    actor: actor.filter(({ slug }) => slug === 'league'),
    proposal: proposal.filter(({ slug }) => slug === 'pay'),
  };
  const rest = {
    ...others,
    actor: actor.filter((one) => !last.actor.includes(one)),
    proposal: proposal.filter((one) => !last.proposal.includes(one)),
  };
  const parts = [{ stance: [ballot, implied] }, rest, { actor: many }, last];
  const report = await taken(ledger, 'ndjson', parts.map((part) => ndjsonOf(part as Any)).join('\n'));
  expect([report.byNoun.stance?.new, report.revisions.length]).toEqual([2, 2]);
});

/** What the spreadsheet of stances has no columns for; docs/exchange.md names them. */
const NOT_IN_A_SHEET = ['conditions', 'parameters'];

it('stances come back from their table as a spreadsheet, but for what it has no columns for', async () => {
  const second = await importing();
  const { stance: _, coding, ...others } = draftsOf(all);
  await taken(second, 'ndjson', ndjsonOf({ ...others, coding }));
  const rows: Record<string, string>[] = parse(sheetOfStances, { columns: true });
  const header = Object.keys(rows[0] ?? {});
  // The template takes one statement in a row; the table has a list.
  const map = [
    'statements:statement',
    ...header.filter((name) => name !== 'statements' && !template.includes(name)).map((name) => `${name}:-`),
  ].join(',');
  const sheet = rows.map((row) => ({ ...row, statements: row.statements?.split(';')[0] }));
  await taken(second, 'stances-csv', stringify(sheet, { header: true }), { map });
  const { stance } = await lists(second, ['stance']);
  const kept = ({ conditions, parameters, statements, note, ...row }: Any) => ({
    ...row,
    statements: statements.slice(0, 1),
    // Against formulas: an apostrophe goes before what begins like one.
    note: note?.replace(/^'=/, '='),
  });
  expect(stance?.map(kept)).toEqual(all.stance?.map(kept));
  expect(all.stance?.some((row) => NOT_IN_A_SHEET.every((name) => Object.keys(row[name] ?? {}).length > 0))).toBe(true);
});
