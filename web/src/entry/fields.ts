import { parseEdtf } from '../../../src/domain/edtf.ts';
import { parseDate } from '../../../src/domain/time.ts';
import { LEVELS } from '../../../src/domain/vocabulary.ts';
import { type TextName, t } from '../state/texts.ts';

/** A record that a form names: on record by its id or slug, or, where it `isNew`, one of the same draft. */
export interface Ref {
  id: string;
  name: string;
  isNew?: boolean;
  /** Words that describe a link of a chain that is not an actor on record. */
  isWords?: boolean;
}
export type Noun = 'dossier' | 'actor' | 'membership' | 'proposal' | 'event' | 'source';
/** What a form may name; a statement is new only as a passage. */
export type Named = Noun | 'statement';
export type Values = { [name: string]: Value };
export type Value = string | boolean | null | Ref | Value[] | Values | undefined;

/** One field of a form, from which its control and its value in the request follow. */
export type Field = {
  name: string;
  needed?: boolean;
  /** Whether the field applies, given the others; if not, it is neither shown nor written. */
  when?: (values: Values) => boolean;
} & (
  | { is: 'line' | 'text' | 'verbatim' | 'slug' | 'date' | 'edtf' | 'language' | 'url' | 'words' | 'scalar' }
  /** The name of a term: one of the proposal's, or another. */
  | { is: 'term' }
  | { is: 'number'; from: number; to: number }
  /** `texts`: the kind of texts that has the words. */
  | { is: 'choice'; words: readonly string[]; texts: string; isNumber?: boolean }
  | { is: 'choices'; words: readonly string[]; texts: string }
  /** Written where it is set; `always`: in any case. */
  | { is: 'flag'; always?: boolean; set?: boolean }
  | { is: 'pick'; noun: Named }
  /** An actor, or words in its place. */
  | { is: 'who' }
  | { is: 'picks'; noun: Noun }
  /** `isRecord`: an object of names with their values, rather than an array. */
  | { is: 'list'; of: readonly Field[]; isRecord?: boolean }
  /** An object, present if its first field is filled in or, if that is a required one, if any is. */
  | { is: 'parts'; of: readonly Field[] }
  | { is: 'tree' }
);

/** A key that stays with an entry of a list when others are added or removed. */
export const mark = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => (byte % 36).toString(36)).join('');

export function blank(fields: readonly Field[]): Values {
  const values: Values = { _: mark() };
  for (const field of fields) {
    const { name, is } = field;
    if (is === 'flag') values[name] = field.set ?? false;
    else if (is === 'pick' || is === 'who' || is === 'tree') values[name] = null;
    else if (is === 'list' || is === 'picks' || is === 'choices') values[name] = [];
    else values[name] = is === 'parts' ? blank(field.of) : '';
  }
  return values;
}

/** Writes a reference: the slug that a new record will have, or the id of a recorded one. */
export type Resolve = (ref: Ref) => string;

/** The fields as the API takes them; what is empty is left out. */
export function written(fields: readonly Field[], values: Values, resolve: Resolve): Record<string, unknown> {
  const draft: Record<string, unknown> = {};
  for (const field of fields) {
    if (field.when?.(values) === false) continue;
    const given = values[field.name];
    if (field.is === 'who') {
      const ref = given as Ref | null;
      if (ref?.isWords) draft.description = ref.name;
      else if (ref) draft[field.name] = resolve(ref);
      continue;
    }
    const value = fieldOf(field, given, resolve);
    if (value !== undefined) draft[field.name] = value;
  }
  return draft;
}

function fieldOf(field: Field, given: Value, resolve: Resolve): unknown {
  switch (field.is) {
    case 'flag':
      return field.always || given === true ? given === true : undefined;
    case 'pick':
    case 'who':
      return given ? resolve(given as Ref) : undefined;
    case 'picks':
      return some((given as Ref[]).map(resolve));
    case 'choices':
      return some(given as string[]);
    case 'list': {
      const all = some((given as Values[]).map((one) => written(field.of, one, resolve)));
      return field.isRecord && all ? Object.fromEntries(all.map(({ name, value }) => [name, value])) : all;
    }
    case 'parts':
      return isNoPart(field, given) ? undefined : written(field.of, given as Values, resolve);
    case 'tree':
      return given ? testOf(given as Values, resolve) : undefined;
    case 'words':
      return some(
        String(given ?? '')
          .split('\n')
          .map((one) => one.trim())
          .filter(Boolean),
      );
    default: {
      const text = String(given ?? '');
      if (text.trim() === '') return undefined;
      // The words of a source keep all their spaces.
      if (field.is === 'verbatim') return text;
      if (field.is === 'scalar') return scalarOf(text.trim());
      return field.is === 'number' || (field.is === 'choice' && field.isNumber) ? Number(text) : text.trim();
    }
  }
}

/** Parses a number, a boolean or null; anything else is text, and so is what stands in quotation marks. */
function scalarOf(text: string): string | number | boolean | null {
  if (text === 'true' || text === 'false') return text === 'true';
  if (text === 'null') return null;
  if (/^".*"$/.test(text)) return text.slice(1, -1);
  return Number.isFinite(Number(text)) && String(Number(text)) === text ? Number(text) : text;
}

/** The text that `scalarOf` turns into the value again. */
export const scalarText = (value: unknown): string =>
  typeof value === 'string' && scalarOf(value.trim()) !== value ? `"${value}"` : String(value);

const some = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined);
const isNoPart = ({ of: [first] }: Field & { is: 'parts' }, given: Value): boolean =>
  isBlank(first?.needed ? given : (given as Values)[first?.name as string]);
/** Whether nothing is filled in; for an object, in none of its fields. */
export function isBlank(value: Value): boolean {
  if (typeof value === 'string') return value.trim() === '';
  if (typeof value !== 'object' || value === null) return value !== true;
  return Array.isArray(value)
    ? value.length === 0
    : '_' in value && Object.entries(value).every(([name, one]) => name === '_' || isBlank(one));
}

/** What each kind of test of a condition asks; the first three combine others. */
export const COMBINATIONS = ['all', 'any', 'none'] as const;
export const TESTS: Record<string, readonly Field[]> = {
  stance: [
    { name: 'actor', is: 'pick', noun: 'actor', needed: true },
    { name: 'proposal', is: 'pick', noun: 'proposal', needed: true },
    { name: 'levels', is: 'choices', words: LEVELS, texts: 'mark', needed: true },
  ],
  event: [{ name: 'event', is: 'pick', noun: 'event', needed: true }],
  date: [
    { name: 'from', is: 'date' },
    { name: 'until', is: 'date' },
  ],
  words: [{ name: 'words', is: 'text', needed: true }],
};
export const KINDS = [...COMBINATIONS, ...Object.keys(TESTS)];
export const combines = (kind: Value): boolean => (COMBINATIONS as readonly unknown[]).includes(kind);

export const newTest = (kind: string): Values =>
  combines(kind) ? { _: mark(), kind, tests: [] } : { ...blank(TESTS[kind] ?? []), kind };

function testOf(test: Values, resolve: Resolve): unknown {
  const { kind } = test;
  if (combines(kind)) return { kind, tests: (test.tests as Values[]).map((one) => testOf(one, resolve)) };
  // A recorded assessment stays with the condition.
  const assessed = test.assessed ? { assessed: test.assessed } : {};
  return { kind, ...written(TESTS[kind as string] ?? [], test, resolve), ...assessed };
}

/** What is wrong at one place of a draft: `passages/0/chain/1/actor`. */
export interface Problem {
  place: string;
  words: string;
  /** What the server says of it. */
  detail?: string;
  /** A required value is still missing, which is not shown as an error yet. */
  isGap?: boolean;
}

export const gap = (place: string): Problem => ({ place, words: t('wrong.needed'), isGap: true });

const FORMS: Record<string, { holds(text: string): boolean; text: TextName }> = {
  date: { holds: (text) => parseDate(text) !== null, text: 'wrong.date' },
  edtf: { holds: (text) => parseEdtf(text) !== null, text: 'wrong.edtf' },
  slug: { holds: (text) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= 120, text: 'wrong.slug' },
  url: { holds: (text) => /^https?:\/\/\S+$/i.test(text) && URL.canParse(text), text: 'wrong.url' },
  language: { holds: (text) => /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text), text: 'wrong.language' },
};

/** The faults that are found without the server: missing values, and values of a wrong form. */
export function faultsOf(fields: readonly Field[], values: Values, place: string): Problem[] {
  return fields.flatMap((field) => {
    if (field.when?.(values) === false) return [];
    const at = `${place}/${field.name}`;
    const given = values[field.name];
    if (field.is === 'parts') return isNoPart(field, given) ? [] : faultsOf(field.of, given as Values, at);
    if (field.is === 'tree') return given ? faultsOfTest(given as Values, at) : [];
    if (field.needed && isBlank(given)) return [gap(at)];
    if (field.is === 'list') return faultsOfList(field, given as Values[], at);
    const text = typeof given === 'string' ? given.trim() : '';
    if (text === '') return [];
    if (field.is === 'number' && !(Number.isInteger(Number(text)) && +text >= field.from && +text <= field.to))
      return [{ place: at, words: t('wrong.number', { from: field.from, to: field.to }) }];
    const form = FORMS[field.is];
    return form && !form.holds(text) ? [{ place: at, words: t(form.text) }] : [];
  });
}

function faultsOfList({ of, isRecord }: Field & { is: 'list' }, given: Values[], place: string): Problem[] {
  const names = given.map(({ name }) => String(name ?? '').trim());
  const isTwice = (i: number) => isRecord && names[i] !== '' && names.indexOf(names[i] as string) < i;
  return given.flatMap((one, i) => [
    ...faultsOf(of, one, `${place}/${i}`),
    ...(isTwice(i) ? [{ place: `${place}/${i}/name`, words: t('wrong.twice') }] : []),
  ]);
}

function faultsOfTest(test: Values, place: string): Problem[] {
  const { kind } = test;
  if (combines(kind)) {
    const tests = test.tests as Values[];
    if (tests.length === 0) return [{ place, words: t('wrong.tests'), isGap: true }];
    return tests.flatMap((one, i) => faultsOfTest(one, `${place}/tests/${i}`));
  }
  if (kind === 'date' && isBlank(test.from) === isBlank(test.until))
    return [{ place: `${place}/from`, words: t('wrong.oneDay'), isGap: true }];
  return faultsOf(TESTS[kind as string] ?? [], test, place);
}
