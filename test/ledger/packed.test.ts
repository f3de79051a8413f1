import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AMBIGUITY_BASES, CONFIDENCES, DIRECTNESSES, LIKELIHOODS } from '../../src/domain/vocabulary.ts';
import { NO_EXTRA, type StanceExtra } from '../../src/ledger/database/revision.ts';
import { copyOf } from '../../src/ledger/model/columns.ts';
import { Extras } from '../../src/ledger/model/extras.ts';
import { packingOf } from '../../src/ledger/model/packed.ts';
import { Texts } from '../../src/ledger/model/texts.ts';
import { type Version, VersionStore } from '../../src/ledger/model/versions.ts';
import type { Values } from '../../src/nouns/nouns.ts';
import { Symbols } from '../../src/runtime/symbols.ts';

/** As texts are: mostly the same words, in several scripts, some very long, and now and then anything at all. */
const word = fc.constantFrom(
  'the ceasefire',
  'die Waffenruhe',
  'перемир’я',
  'وقف',
  '"',
  '\\',
  '\n',
  '🕊',
  'https://www.',
);
const text = fc.oneof(
  { weight: 8, arbitrary: fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' ')) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.array(word, { minLength: 3000, maxLength: 3000 }).map((words) => words.join(' ')) },
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const id = fc.integer({ min: 1, max: 2_000_000 });
const date = maybe(fc.constantFrom('2025', '2025-05', '2025-05-16', '0001-01-01', '9999-12-31', '1969-12-31'));

const statement: fc.Arbitrary<Values['statement']> = fc.record({
  sourceId: id,
  eventId: maybe(id),
  spokenOn: date,
  paraphrase: text,
  informationCredibility: maybe(fc.integer({ min: 1, max: 6 })),
  note: maybe(text),
  quote: maybe(
    fc.record({
      exact: text,
      prefix: maybe(text),
      suffix: maybe(text),
      lang: maybe(fc.constant('uk')),
      translation: maybe(text),
      translatedBy: maybe(text),
    }),
  ),
  chain: fc.array(
    fc.record({
      actorId: maybe(id),
      description: maybe(text),
      mode: fc.constantFrom('said' as const, 'reported' as const),
      named: fc.boolean(),
      capacity: maybe(fc.constant('personal' as const)),
      onBehalfOfId: maybe(fc.integer({ min: 1, max: 900 })),
    }),
    { maxLength: 3 },
  ),
  relations: fc.array(fc.record({ type: fc.constant('deny' as const), exception: maybe(text), statementId: id }), {
    maxLength: 2,
  }),
  signatories: fc.array(fc.record({ actorId: id }), { maxLength: 3 }),
}) as fc.Arbitrary<Values['statement']>;

const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ op: fc.constant('add' as const), slug: maybe(fc.uuid()), value: statement }) },
  {
    weight: 4,
    arbitrary: fc.record({
      op: fc.constant('again' as const),
      pick: fc.nat(),
      value: statement,
      retracted: maybe(text),
    }),
  },
  { weight: 1, arbitrary: fc.record({ op: fc.constant('fork' as const) }) },
);

type History = { slug: string | null; versions: Version<Values['statement']>[] }[];

function same(store: VersionStore<Values['statement']>, naive: History, revisions: number): void {
  expect(store.size).toBe(naive.length);
  expect(store.versionsOf(0)).toEqual([]);
  expect(store.versionsOf(naive.length + 1)).toEqual([]);
  for (const [i, { slug, versions }] of naive.entries()) {
    expect(store.slugOf(i + 1)).toBe(slug);
    if (slug !== null) expect(store.idOf(slug)).toBe(i + 1);
    expect(store.versionsOf(i + 1)).toEqual(versions);
    for (let knownAt = 0; knownAt <= revisions; knownAt++) {
      const version = versions.findLast(({ revision }) => revision <= knownAt);
      expect(store.at(i + 1, knownAt)).toEqual(version);
      expect(store.get(i + 1, knownAt)).toEqual(version?.retracted === null ? version.value : undefined);
      expect(store.linkAt(i + 1, knownAt, 'sourceId')).toBe(version?.value.sourceId ?? null);
      expect(store.linkAt(i + 1, knownAt, 'eventId')).toBe(version?.value.eventId ?? null);
      expect(store.dateAt(i + 1, knownAt, 'spokenOn')).toBe(version?.value.spokenOn ?? null);
    }
  }
}

describe('a packed store', () => {
  it('says what a list of versions says, at every revision, and so do its copies', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 40 }), (steps) => {
        let store = new VersionStore<Values['statement']>('statement');
        let naive: History = [];
        const left: { store: typeof store; naive: History; revisions: number }[] = [];
        for (const [i, one] of steps.entries()) {
          const revision = i + 1;
          if (one.op === 'fork') {
            left.push({ store, naive: structuredClone(naive), revisions: revision });
            store = new VersionStore('statement', copyOf(store.state()));
            // Both go on: what one is given is not seen in the other.
            const last = left.at(-1) as (typeof left)[number];
            const value = { ...(last.naive[0]?.versions[0]?.value as Values['statement']), paraphrase: 'of the other' };
            if (last.naive[0]) last.store.addVersion(1, { revision, value, retracted: null });
            last.naive[0]?.versions.push({ revision, value, retracted: null });
          } else if (one.op === 'add' || naive.length === 0) {
            const slug = one.op === 'add' ? one.slug : null;
            store.add(naive.length + 1, slug);
            naive = [...naive, { slug, versions: [{ revision, value: one.value, retracted: null }] }];
            store.addVersion(naive.length, { revision, value: one.value, retracted: null });
          } else {
            const id = (one.pick % naive.length) + 1;
            const version = { revision, value: one.value, retracted: one.retracted };
            store.addVersion(id, version);
            naive[id - 1]?.versions.push(version);
          }
        }
        for (const one of [...left, { store, naive, revisions: steps.length }])
          same(one.store, one.naive, one.revisions);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the fields in the order in which the tables have them', () => {
    const { fields } = packingOf('statement');
    const store = new VersionStore<Values['statement']>('statement');
    const [value] = fc.sample(statement, 1) as [Values['statement']];
    store.add(1, null);
    store.addVersion(1, {
      revision: 1,
      value: Object.fromEntries(Object.entries(value).reverse()) as never,
      retracted: null,
    });
    expect(Object.keys(store.get(1, 1) as object)).toEqual(fields);
  });
});

describe('what stances rest on', () => {
  const extra: fc.Arbitrary<StanceExtra> = fc.record({
    basis: maybe(fc.constantFrom(...AMBIGUITY_BASES)),
    directness: maybe(fc.constantFrom(...DIRECTNESSES)),
    confidence: maybe(fc.constantFrom(...CONFIDENCES)),
    likelihood: maybe(fc.constantFrom(...LIKELIHOODS)),
    salience: maybe(fc.integer({ min: 0, max: 100 })),
    rationale: maybe(text),
    note: maybe(text),
    impliedById: maybe(id),
    statementIds: fc.array(id, { maxLength: 3 }),
    claimantDescription: maybe(text),
    validFromEdtf: maybe(fc.constant('2025-05-08/2025-05-16')),
    supersedesId: maybe(id),
    correctionReason: maybe(text),
  }) as fc.Arbitrary<StanceExtra>;

  it('is what was added, row by row', () => {
    fc.assert(
      fc.property(fc.array(maybe(extra), { maxLength: 60 }), (rows) => {
        const extras = new Extras();
        const given = rows.map((row) => row && { ...NO_EXTRA, ...row });
        for (const [row, one] of given.entries()) if (one) extras.add(row, one);
        const fork = new Extras(copyOf(extras.state()));
        extras.add(given.length, { ...NO_EXTRA, rationale: 'not in the copy' });
        for (const of of [extras, fork])
          for (const [row, one] of given.entries()) expect(of.at(row)).toEqual(one ?? NO_EXTRA);
        expect(fork.at(given.length)).toEqual(NO_EXTRA);
      }),
    );
  });
});

describe('texts', () => {
  it('are read as they were added, and take less room than they would', () => {
    const all = fc.sample(text, { numRuns: 4000, seed: 20_251_128 });
    const texts = new Texts();
    for (const one of all) texts.add(one);
    expect(all.map((_, i) => texts.at(i))).toEqual(all.map((one) => Buffer.from(one).toString()));
    const raw = all.reduce((sum, one) => sum + Buffer.byteLength(one), 0);
    expect(raw).toBeGreaterThan(2 ** 21);
    expect(texts.bytes).toBeLessThan(raw / 2);
  });

  it('of any bytes come back from any symbols', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), fc.uint8Array({ maxLength: 300 }), (sample, bytes) => {
        const symbols = Symbols.of(sample);
        const padded = new Uint8Array([...bytes, ...sample.subarray(0, 100), 0, 0, 0, 0, 0, 0, 0, 0]);
        const length = padded.length - 8;
        const packed = new Uint8Array(2 * length);
        const size = symbols.encode(new DataView(padded.buffer), 0, length, packed);
        const back = new DataView(new ArrayBuffer(8 * size + 8));
        expect(symbols.decode(packed, 0, size, back)).toBe(length);
        expect(new Uint8Array(back.buffer, 0, length)).toEqual(padded.subarray(0, length));
      }),
    );
  });
});
