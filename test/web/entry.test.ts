import { describe, expect, test } from 'vitest';
import {
  changesOf,
  correctionDraft,
  correctLater,
  FORMS,
  faultsFor,
  isNothing,
  writeFor,
} from '../../web/src/entry/correction.ts';
import {
  certainDay,
  type Draft,
  emptyDraft,
  expectationOf,
  isEmpty,
  make,
  type Passage,
  passageOf,
  placeIn,
  placeOf,
  put,
  quoteIn,
  slugOf,
  stanceOf,
  unmake,
  writeOf,
} from '../../web/src/entry/draft.ts';
import { faultsIn } from '../../web/src/entry/faults.ts';
import { blank, faultsOf, newTest, type Ref, type Values, written } from '../../web/src/entry/fields.ts';
import { wholeDraft } from '../../web/src/entry/kept.ts';
import { COVERAGE, LINK, NEW, STANCE } from '../../web/src/entry/nouns.ts';
import { partsOf } from '../../web/src/entry/parts.ts';
import { againWords, placeWords } from '../../web/src/entry/places.ts';
import { whoseWords } from '../../web/src/entry/whose.ts';

const RUSSIA: Ref = { id: 'russia', name: 'Russia' };
const TALKS: Ref = { id: 'direct-talks', name: 'Direct talks' };
const TEXT = 'Moscow said: “We are ready for talks.” Kyiv was not.';
const byId = (ref: Ref) => ref.id;

/** A draft that lacks nothing: one passage with its stance, from a source that is new. */
function whole(): Draft {
  let draft = emptyDraft({ id: 'peace', name: 'Peace' });
  const source = make(draft, 'source', 'Moscow is ready', { publisher: 'Wire' });
  const passage = passageOf(source.draft, quoteIn(TEXT, 14, 38));
  draft = { ...source.draft, source: source.ref, reason: 'From the wire' };
  draft = put(draft, ['passages', 0], {
    ...passage,
    paraphrase: 'It is ready to talk.',
    chain: [{ ...blank(LINK), actor: RUSSIA, mode: 'said' }],
  });
  const stance = { ...stanceOf(draft.passages[0] as never, { proposal: TALKS }), level: 'support' };
  return put(draft, ['passages', 0, 'stances', 0], { ...stance, directness: 'explicit', validFrom: '2025-05-11' });
}
const withStance = (change: Values) => {
  const draft = whole();
  return put(draft, ['passages', 0, 'stances', 0], { ...draft.passages[0]?.stances[0], ...change });
};
const places = (draft: Draft) => faultsIn(draft).map(({ place }) => place);

describe('a draft becomes a write', () => {
  test('with each record as the API takes it, and nothing that is empty', () => {
    const draft = whole();
    const { body, places } = writeOf(draft);
    const [made, passage] = [draft.made[0]?.value._, draft.passages[0]?._];
    const [source, statement] = [`wire-${made}`, `wire-${made}-${passage}`];
    expect(body).toEqual({
      reason: 'From the wire',
      drafts: [
        { noun: 'source', slug: source, title: 'Moscow is ready', publisher: 'Wire' },
        {
          noun: 'statement',
          slug: statement,
          source,
          quote: { exact: 'We are ready for talks.”', prefix: 'Moscow said: “', suffix: ' Kyiv was not.' },
          paraphrase: 'It is ready to talk.',
          chain: [{ actor: 'russia', mode: 'said', named: true }],
        },
        {
          noun: 'stance',
          actor: 'russia',
          proposal: 'direct-talks',
          level: 'support',
          directness: 'explicit',
          validFrom: '2025-05-11',
          statements: [statement],
        },
      ],
    });
    expect(places).toEqual(['made/0/value', 'passages/0', 'passages/0/stances/0']);
    expect(faultsIn(draft)).toEqual([]);
    // The same draft is the same bytes, or a repeat would be another write.
    expect(JSON.stringify(writeOf(draft).body)).toBe(JSON.stringify(writeOf(JSON.parse(JSON.stringify(draft))).body));
  });

  test('with its new records named by slugs of their own', () => {
    const { draft, ref } = make(whole(), 'actor', 'Türkiye', { type: 'state' });
    const { body } = writeOf(put(draft, ['passages', 0, 'stances', 0, 'actor'], ref));
    expect(body.drafts[1]).toMatchObject({ noun: 'actor', slug: 'turkiye', name: 'Türkiye', type: 'state' });
    expect(body.drafts[3]).toMatchObject({ noun: 'stance', actor: 'turkiye' });
    const event = make(draft, 'event', 'A vote', { kind: 'vote' }).draft;
    expect(writeOf(event).body.drafts[2]).toMatchObject({ noun: 'event', slug: 'a-vote', dossier: 'peace' });
  });

  test('with the text of the source only where it is to be kept', () => {
    const keeping = { ...whole(), keepText: true };
    expect(writeOf(keeping, TEXT).body.drafts[0]).toMatchObject({ noun: 'source', text: TEXT });
    expect(writeOf({ ...keeping, keepText: false }, TEXT).body.drafts[0]).not.toHaveProperty('text');
  });

  test('with words in place of an actor, and with several stances and expectations of one passage', () => {
    const unnamed: Ref = { id: '', name: 'unnamed sources', isWords: true };
    const link = { ...blank(LINK), actor: unnamed, mode: 'told', named: false };
    expect(written(LINK, link, byId)).toEqual({ description: 'unnamed sources', mode: 'told', named: false });
    let draft = whole();
    draft = put(draft, ['passages', 0, 'stances', 1], draft.passages[0]?.stances[0]);
    // Whoever spoke last is taken to expect it.
    const expected = { ...expectationOf(draft.passages[0] as never), event: TALKS, percent: '70', validFrom: '2025' };
    draft = put(draft, ['passages', 0, 'expectations', 0], expected);
    const nouns = writeOf(draft).body.drafts.map(({ noun }) => noun);
    expect(nouns).toEqual(['source', 'statement', 'stance', 'stance', 'expectation']);
    expect(writeOf(draft).body.drafts[4]).toMatchObject({ percent: 70, holder: 'russia', event: 'direct-talks' });
  });

  test('with a condition as the tree that was chosen', () => {
    const stance = { ...newTest('stance'), actor: RUSSIA, proposal: TALKS, levels: ['oppose'] };
    const day = { ...newTest('date'), from: '2025-06' };
    const test = { ...newTest('all'), tests: [stance, { ...newTest('none'), tests: [day] }] };
    const { body } = writeOf(withStance({ conditions: [{ _: 'x', text: 'Only then', type: 'deadline', test }] }));
    expect(body.drafts[2]).toMatchObject({
      conditions: [
        {
          text: 'Only then',
          type: 'deadline',
          test: {
            kind: 'all',
            tests: [
              { kind: 'stance', actor: 'russia', proposal: 'direct-talks', levels: ['oppose'] },
              { kind: 'none', tests: [{ kind: 'date', from: '2025-06' }] },
            ],
          },
        },
      ],
    });
  });

  test('with what was looked through', () => {
    const coverage = { ...blank(COVERAGE), coder: 'A', actors: [RUSSIA], sources: [{ id: 'src_1', name: 'S' }] };
    const draft = { ...whole(), coverages: [{ ...coverage, coveredFrom: '2025-05-01', coveredTo: '2025-05-31' }] };
    expect(faultsIn(draft)).toEqual([]);
    expect(writeOf(draft).body.drafts[3]).toEqual({
      noun: 'coverage',
      dossier: 'peace',
      coder: 'A',
      actors: ['russia'],
      sources: ['src_1'],
      coveredFrom: '2025-05-01',
      coveredTo: '2025-05-31',
    });
  });
});

describe('what is wrong is found at its place', () => {
  test.each<[string, Values, string[]]>([
    ['a level that is not chosen', { level: '' }, ['level']],
    ['inference without a reason', { directness: 'inferred' }, ['rationale']],
    ['ambiguity without a reason', { level: 'ambiguous' }, ['basis']],
    ['a day that is not there', { validFrom: '2025-02-30' }, ['validFrom']],
    ['doubt that ends before it begins', { validFrom: '2025-05-16/2025-05-08' }, ['validFrom']],
    ['doubt of EDTF level 1', { validFrom: '/2025-05-16', validTo: '2025-05~' }, []],
    [
      'a combination of nothing',
      { conditions: [{ text: 'x', type: 'other', test: newTest('any') }] },
      ['conditions/0/test'],
    ],
    [
      'a test that names nobody',
      { conditions: [{ text: 'x', type: 'other', test: { ...newTest('stance'), proposal: TALKS } }] },
      ['conditions/0/test/actor', 'conditions/0/test/levels'],
    ],
  ])('%s', (_what, change, expected) => {
    expect(places(withStance(change))).toEqual(expected.map((name) => `passages/0/stances/0/${name}`));
  });

  test('a gap is told from a fault', () => {
    const [gap] = faultsIn(withStance({ level: '' }));
    const [fault] = faultsIn(withStance({ validFrom: 'yesterday' }));
    expect([gap?.isGap, fault?.isGap]).toEqual([true, undefined]);
  });

  test('of the whole draft', () => {
    const draft = { ...whole(), source: null, reason: ' ' };
    expect(places(draft)).toEqual(['source', 'reason']);
    const event = make(whole(), 'event', 'Talks', { kind: 'talks' }).draft;
    expect(places(event)).toEqual(['made/1/value/occurredOn']);
    expect(places(make(whole(), 'actor', 'Україна', { type: 'state' }).draft)).toEqual(['made/1/value/slug']);
    expect(
      faultsOf(NEW.source, { ...blank(NEW.source), url: 'javascript:alert(1)' }, 's').map(({ place }) => place),
    ).toEqual(['s/title', 's/publisher', 's/url']);
  });

  test('what the API points at is found again', () => {
    const { places } = writeOf(whole());
    expect(placeOf('/drafts/1/chain/0/description', { places })).toBe('passages/0/chain/0/actor');
    expect(placeOf('/drafts/2/validFrom', { places })).toBe('passages/0/stances/0/validFrom');
    expect(placeOf('/reason', { places })).toBe('reason');
    expect(placeWords('passages/0/stances/1/conditions/0/test/tests/2/levels', whole())).toBe(
      'Passage 1, stance 2, Conditions 1, As data, test 3, At one of these levels',
    );
    // What is new by the name that its form has.
    const { draft } = make(whole(), 'source', 'A paper');
    expect(placeWords(`made/${draft.made.length - 1}/value/publisher`, draft)).toBe('New source: A paper, Publisher');
  });
});

describe('a passage', () => {
  test('is found again by the words beside it, in any writing', () => {
    const text = 'yes, he said. قال: نعم للسلام. <b>yes</b>, he said again.';
    for (const words of ['yes', 'نعم للسلام', '<b>yes</b>']) {
      const from = text.lastIndexOf(words);
      const quote = quoteIn(text, from, from + words.length);
      expect(quote.exact).toBe(words);
      expect(placeIn(text, quote)).toEqual([from, from + words.length]);
    }
    expect(placeIn('other words', quoteIn(text, 0, 3))).toBeNull();
  });

  test('is trimmed, and keeps words beside it whole', () => {
    const text = `${'word '.repeat(20)}  the passage ${' word'.repeat(20)}`;
    const from = text.indexOf('the') - 2;
    const quote = quoteIn(text, from, from + 14);
    expect(quote.exact).toBe('the passage');
    expect(String(quote.prefix).startsWith('word ')).toBe(true);
    expect(String(quote.suffix).endsWith(' word')).toBe(true);
  });

  test('comes the way of the one before it, up to who spoke', () => {
    let draft = whole();
    const wire = { ...blank(LINK), actor: { id: 'wire', name: 'Wire' }, mode: 'reported' };
    draft = put(draft, ['passages', 0, 'chain'], [wire, { ...blank(LINK), actor: RUSSIA }]);
    const chain = passageOf(draft, null).chain as Values[];
    expect(chain.map(({ actor, mode }) => [(actor as Ref | null)?.id, mode])).toEqual([
      ['wire', 'reported'],
      [undefined, 'said'],
    ]);
    expect(stanceOf(draft.passages[0] as never).actor).toEqual(RUSSIA);
  });
});

test('what was written is asked for on the first day on which it is certain', () => {
  expect(['2025-05-16', '2025-05', '2025-05-16~', '2025-05-08/2025-05-16'].map(certainDay)).toEqual([
    '2025-05-16',
    '2025-05-31',
    '2025-05-17',
    '2025-05-16',
  ]);
});

test('no part of a long line ends within an emoji', () => {
  const text = `a${'🌊'.repeat(20)}`;
  const parts = partsOf(text, 12).map(([from, to]) => text.slice(from, to));
  expect(parts.join('')).toBe(text);
  expect(parts.filter((part) => /\p{Surrogate}/u.test(part))).toEqual([]);
  expect(parts.every((part) => part.length <= 12)).toBe(true);
});

test('a long text is shown in parts that end with a line, and are the text', () => {
  const text = `${'line\n'.repeat(5)}${'x'.repeat(25)}\nend`;
  const parts = partsOf(text, 12).map(([from, to]) => text.slice(from, to));
  expect(parts.join('')).toBe(text);
  expect(parts.slice(0, 2)).toEqual(['line\nline\n', 'line\nline\n']);
  expect(Math.max(...parts.map(({ length }) => length))).toBe(12);
  expect([partsOf(''), partsOf('short')]).toEqual([[[0, 0]], [[0, 5]]]);
});

test('a new record that is taken out is named nowhere any more', () => {
  const { draft, ref } = make(whole(), 'actor', 'Norda', { type: 'state' });
  const named = put(
    put(draft, ['passages', 0, 'stances', 0, 'actor'], ref),
    ['passages', 0, 'signatories'],
    [RUSSIA, ref],
  );
  const without = unmake(named, ref.id);
  expect(without.made).toHaveLength(1);
  expect(without.passages[0]?.stances[0]?.actor).toBeNull();
  expect(without.passages[0]?.signatories).toEqual([RUSSIA]);
});

test('the count of a vote is whole or not there', () => {
  const fields = NEW.event.filter(({ name }) => name === 'tally');
  const event = (tally: Values) => ({ tally: { ...(blank(fields).tally as Values), ...tally } });
  expect([written(fields, event({}), byId), faultsOf(fields, event({}), 'e')]).toEqual([{}, []]);
  const votes = { yes: '0', no: '18', abstain: '65' };
  expect(written(fields, event(votes), byId)).toEqual({ tally: { yes: 0, no: 18, abstain: 65 } });
  expect(faultsOf(fields, event({ absent: '3' }), 'e').map(({ place }) => place)).toEqual([
    'e/tally/yes',
    'e/tally/no',
    'e/tally/abstain',
  ]);
});

test('a draft that was kept before the form had a field has it empty', () => {
  const { draft } = make(whole(), 'event', 'A vote', { kind: 'vote', occurredOn: '2025' });
  const kept = JSON.parse(JSON.stringify(draft));
  delete kept.made[1].value.tally;
  delete kept.passages[0].stances[0].conditions;
  expect(faultsIn(wholeDraft(kept))).toEqual([]);
  expect(writeOf(wholeDraft(kept))).toEqual(writeOf(draft));
});

test('a passage that says something of another names it by the slug that it will have, until that is taken out', () => {
  const draft = whole();
  const first = draft.passages[0] as Values;
  const said = (id: unknown, type = 'deny') => ({ type, statement: { id, name: '', isNew: true }, exception: 'x' });
  const relations = [said(first._), { ...said('stm_1'), statement: { id: 'stm_1', name: 'Said' } }];
  const denial = { ...first, _: 'denial', stances: [], expectations: [], relations };
  const both = put(draft, ['passages', 1], denial as never);
  const [, statement, , denied] = writeOf(both).body.drafts as { slug: string; relations: unknown }[];
  // Only what aligns itself with another makes exceptions.
  expect(denied?.relations).toEqual([
    { type: 'deny', statement: statement?.slug },
    { type: 'deny', statement: 'stm_1' },
  ]);
  const one = unmake(both, first._ as string);
  expect(one.passages).toHaveLength(1);
  expect(places(one)).toEqual(['passages/0/relations/0/statement']);
});

test('figures are numbers, truths or words as they read, each name once', () => {
  const figures = (...all: [string, string][]) => all.map(([name, value]) => ({ name, value }));
  const texts = figures(['years', '7'], ['share', '0.5'], ['whole', 'true'], ['duration', 'P30D'], ['code', '007']);
  const { parameters } = writeOf(withStance({ parameters: texts })).body.drafts[2] as { parameters?: unknown };
  expect(parameters).toEqual({ years: 7, share: 0.5, whole: true, duration: 'P30D', code: '007' });
  expect(places(withStance({ parameters: figures(['years', '7'], ['years', '8']) }))).toEqual([
    'passages/0/stances/0/parameters/1/name',
  ]);
});

test('a name becomes a slug, where it has Latin letters', () => {
  expect(['Türkiye', '30-day “unconditional” ceasefire', 'Russia’s terms', 'Україна', ' '].map(slugOf)).toEqual([
    'turkiye',
    '30-day-unconditional-ceasefire',
    'russias-terms',
    '',
    '',
  ]);
});

test('an empty draft writes nothing', () => {
  expect(isEmpty(emptyDraft())).toBe(true);
  expect(isEmpty(whole())).toBe(false);
  expect(STANCE.filter(({ needed }) => needed).map(({ name }) => name)).toEqual([
    'actor',
    'proposal',
    'level',
    'directness',
    'validFrom',
  ]);
});

test('a warning says of words that they were said, and of a membership that its days overlap', () => {
  expect(againWords('repeated', 'stm_4')).toBe('says what is said in');
  expect(againWords('repeated', 'mem_4')).toBe('has days in common with');
  expect(againWords('second_ballot', 'stn_4')).toBe('is a second ballot of its voter, beside');
});

describe('a correction', () => {
  const named = (slug: string, name = slug) => ({ id: `x_${slug}`, slug, name });
  /** A stance as the API answers it. */
  const RECORD = {
    id: 'stn_7',
    revision: 1,
    actor: named('russia'),
    proposal: named('direct-talks'),
    level: 'conditional_support',
    basis: null,
    directness: 'implied',
    rationale: 'It offered as much.',
    impliedBy: named('ceasefire'),
    validFrom: '2025-05~',
    validTo: null,
    salience: 70,
    confidence: null,
    conditions: [
      {
        text: 'Kyiv comes first.',
        type: 'sequencing',
        state: 'unknown',
        test: {
          kind: 'all',
          state: 'unknown',
          tests: [
            {
              kind: 'stance',
              state: 'met',
              actor: named('ukraine'),
              proposal: named('ceasefire'),
              levels: ['support'],
            },
            { kind: 'words', words: 'Somebody calls.', assessed: { state: 'met', on: '2025-05-12', by: 'desk' } },
          ],
        },
      },
    ],
    parameters: { limit: 5, guarded: true },
    note: null,
    statements: [named('moscow-said')],
  };
  const draft = () => correctionDraft('stances', RECORD, null);
  const { path } = FORMS.stances;
  const typed = (change: Values, from = draft()) =>
    Object.entries(change).reduce((one, [name, value]) => put(one, [...path, name], value), from);

  test('begins with what the record says, to the last field, and writes nothing', () => {
    const values = draft().passages[0]?.stances[0] as Values;
    expect(written(STANCE, values, byId)).toEqual({
      actor: 'russia',
      proposal: 'direct-talks',
      level: 'conditional_support',
      directness: 'implied',
      rationale: 'It offered as much.',
      impliedBy: 'ceasefire',
      validFrom: '2025-05~',
      salience: 70,
      conditions: [
        {
          text: 'Kyiv comes first.',
          type: 'sequencing',
          test: {
            kind: 'all',
            tests: [
              { kind: 'stance', actor: 'ukraine', proposal: 'ceasefire', levels: ['support'] },
              { kind: 'words', words: 'Somebody calls.', assessed: { state: 'met', on: '2025-05-12', by: 'desk' } },
            ],
          },
        },
      ],
      parameters: { limit: 5, guarded: true },
    });
    expect(isNothing(draft())).toBe(true);
    expect(faultsFor(draft()).map(({ place }) => place)).toEqual(['reason']);
  });

  test('writes what was changed and nothing else, and clears what was emptied', () => {
    const next = put(
      typed({ level: 'support', directness: 'explicit', conditions: [], parameters: [] }),
      ['reason'],
      'misread ',
    );
    const body = {
      reason: 'misread',
      drafts: [],
      corrections: [
        {
          stance: 'stn_7',
          level: 'support',
          directness: 'explicit',
          impliedBy: null,
          conditions: [],
          parameters: null,
          reason: 'misread',
        },
      ],
    };
    expect(writeFor(next)).toEqual({ body, places: ['passages/0/stances/0'] });
    expect(faultsFor(next)).toEqual([]);
    expect(faultsFor(typed({ validFrom: 'May' })).map(({ place }) => place)).toEqual([
      'passages/0/stances/0/validFrom',
      'reason',
    ]);
  });

  test('of what somebody else has corrected meanwhile keeps what was typed, and what they wrote', () => {
    const mine = put(typed({ level: 'support' }), ['reason'], 'misread');
    const theirs = { ...RECORD, id: 'stn_9', revision: 2, level: 'oppose', salience: 90 };
    const later = correctLater(mine, theirs);
    expect(changesOf(later)).toEqual({ level: 'support' });
    expect([later.reason, later.corrects]).toMatchObject(['misread', { id: 'stn_9', revision: 2 }]);
    expect(later.id).not.toBe(mine.id);
    expect(later.passages[0]?.stances[0]?.salience).toBe('90');
  });

  test('of another record is its amendment, and a withdrawal needs nothing but its reason', () => {
    const record = {
      id: 'src_1',
      revision: 4,
      slug: 'wire',
      title: 'A wire',
      publisher: 'Wire',
      url: null,
      publishedOn: '2025-05-11',
    };
    const source = correctionDraft('sources', record, null);
    const next = put(put(source, ['made', 0, 'value', 'publishedOn'], ''), ['reason'], 'no day on it');
    expect(writeFor(next)).toEqual({
      body: {
        reason: 'no day on it',
        drafts: [],
        amendments: [{ noun: 'source', id: 'src_1', ifRevision: 4, publishedOn: null }],
      },
      places: ['made/0/value'],
    });
    const place = (pointer: string) => placeOf(pointer, writeFor(next));
    expect(placeWords(place('/amendments/0'), next)).toBe('Source src_1');
    expect(placeWords(place('/amendments/0/publishedOn'), next)).toBe('Published');
    expect(['/amendments/0/publishedOn', '/retractions/0', '/reason'].map(place)).toEqual([
      'made/0/value/publishedOn',
      'made/0/value',
      'reason',
    ]);
    const withdrawn = correctionDraft('sources', record, null, 'withdraw');
    expect(isNothing(withdrawn)).toBe(false);
    expect(faultsFor(withdrawn).map(({ place }) => place)).toEqual(['reason']);
    expect(writeFor(put(withdrawn, ['reason'], 'twice'))).toMatchObject({
      body: { reason: 'twice', drafts: [], retractions: [{ noun: 'source', id: 'src_1' }] },
    });
  });

  test('of an actor that is another is a merge, which needs to be told into whom', () => {
    const record = { id: 'act_7', revision: 4, slug: 'kyiv', name: 'Kyiv', type: 'state' };
    const begun = correctionDraft('actors', record, null, 'merge');
    const into = ['made', 0, 'value', 'into'];
    expect(isNothing(begun)).toBe(true);
    expect(faultsFor(put(begun, ['reason'], 'one'))).toMatchObject([{ place: into.join('/'), isGap: true }]);
    const next = put(put(begun, into, { id: 'act_1', name: 'Ukraine' }), ['reason'], 'one');
    expect([faultsFor(next), writeFor(next)]).toEqual([
      [],
      {
        body: { reason: 'one', drafts: [], merge: { actor: 'act_7', into: 'act_1' } },
        places: ['made/0/value'],
      },
    ]);
    expect(placeOf('/merge/into', writeFor(next))).toBe(into.join('/'));
  });
});

describe('whose words a stance will count as', () => {
  const PESKOV: Ref = { id: 'act_7', name: 'Dmitry Peskov' };
  const ids = new Map([
    ['russia', 'act_1'],
    ['act_1', 'act_1'],
    ['act_7', 'act_7'],
  ]);
  const spell = (validFrom: string | null, validTo: string | null = null) => ({ member: 'act_7', validFrom, validTo });
  const said = (chain: Values[], more: Values = {}) => {
    const draft = put(whole(), ['passages', 0], {
      ...whole().passages[0],
      chain: chain.map((link) => ({ ...blank(LINK), mode: 'said', ...link })),
      ...more,
    });
    const passage = draft.passages[0] as Passage;
    return (spells: ReturnType<typeof spell>[] = [], change: Values = {}) =>
      whoseWords(draft, passage, { ...passage.stances[0], ...change }, { ids, spells });
  };

  test('its own, where it spoke itself, by whichever of its names', () => {
    expect(said([{ actor: RUSSIA }])()).toEqual({ voice: 'own', speaker: null });
    expect(said([{ actor: { id: 'act_1', name: 'Russia' } }])()).toEqual({ voice: 'own', speaker: null });
  });

  test('its own, spoken by another who certainly spoke for it on the first day', () => {
    const peskov = said([{ actor: PESKOV }]);
    expect(peskov([spell('2012')])).toEqual({ voice: 'own', speaker: 'Dmitry Peskov' });
    expect(peskov([spell('2012', '2025-05-11')])).toEqual({
      voice: 'attributed',
      claimant: 'Dmitry Peskov',
      day: '2025-05-11',
    });
    // Of a year only its last day is certain to be after a beginning in it.
    expect(peskov([spell('2025')])).toMatchObject({ voice: 'attributed', day: '2025-05-11' });
    expect(peskov([])).toMatchObject({ voice: 'attributed', day: '2025-05-11' });
    // A month begins with its first day.
    expect(peskov([spell('2025-05-02')], { validFrom: '2025-05' })).toMatchObject({ day: '2025-05-01' });
  });

  test('what another says of it, where nobody could speak for it', () => {
    expect(said([{ actor: PESKOV, capacity: 'personal' }])([spell('2012')])).toMatchObject({ day: null });
    expect(said([{ actor: PESKOV }, { actor: RUSSIA, mode: 'believes' }])([spell('2012')])).toEqual({
      voice: 'attributed',
      claimant: 'Wire',
      day: null,
    });
    const unnamed = { id: '', name: 'unnamed sources', isWords: true };
    expect(said([{ actor: unnamed }])()).toEqual({ voice: 'attributed', claimant: 'unnamed sources', day: null });
  });

  test('a signatory of a joint statement speaks for itself', () => {
    const paris: Ref = { id: 'france', name: 'France' };
    expect(said([{ actor: paris }], { signatories: [paris, RUSSIA] })()).toEqual({ voice: 'own', speaker: null });
  });

  test('by who speaks for whom in the same draft', () => {
    const { draft } = make(whole(), 'membership', '', {
      member: PESKOV,
      group: RUSSIA,
      represents: true,
      validFrom: '2012',
    });
    const passage = {
      ...(draft.passages[0] as Passage),
      chain: [{ ...blank(LINK), actor: PESKOV, mode: 'said' }],
    };
    const stance = passage.stances[0] as Values;
    expect(whoseWords(draft, passage, stance, { ids, spells: [] })).toEqual({
      voice: 'own',
      speaker: 'Dmitry Peskov',
    });
  });

  test('nothing is said before there is enough to say it of', () => {
    expect(said([{ actor: PESKOV }])([], { validFrom: '' })).toBeNull();
    expect(said([{ actor: PESKOV }])([], { actor: null })).toBeNull();
    expect(said([{ actor: null }])()).toBeNull();
  });
});
