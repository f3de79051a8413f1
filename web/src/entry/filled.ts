import type { Named } from '../state/links.ts';
import {
  blank,
  combines,
  type Field,
  mark,
  type Ref,
  scalarText,
  TESTS,
  type Value,
  type Values,
  written,
} from './fields.ts';

type Given = Record<string, unknown>;

export const refOf = ({ id, slug, name }: Named): Ref => ({ id: slug ?? id ?? '', name: name ?? id ?? '' });

/** The values of a form that say what a record says: `written` gives its fields again. */
export function filled(fields: readonly Field[], record: Given): Values {
  const values = blank(fields);
  for (const field of fields) {
    const given = record[field.name] ?? (field.is === 'who' ? record.description : null);
    if (given !== null && given !== undefined) values[field.name] = valueIn(field, given);
  }
  return values;
}

function valueIn(field: Field, given: unknown): Value {
  switch (field.is) {
    case 'flag':
      return given === true;
    case 'who':
      return typeof given === 'string' ? { id: '', name: given, isWords: true } : refOf(given as Named);
    case 'pick':
      return refOf(given as Named);
    case 'picks':
      return (given as Named[]).map(refOf);
    case 'choices':
      return given as string[];
    case 'words':
      return (given as string[]).join('\n');
    case 'list': {
      if (!field.isRecord) return (given as Given[]).map((one) => filled(field.of, one));
      return Object.entries(given as Given).map(([name, value]) => ({ _: mark(), name, value: scalarText(value) }));
    }
    case 'parts':
      return filled(field.of, given as Given);
    case 'tree':
      return testFilled(given as Given);
    default:
      return String(given);
  }
}

function testFilled({ kind, tests, assessed, ...test }: Given): Values {
  if (combines(kind as Value)) return { _: mark(), kind: kind as string, tests: (tests as Given[]).map(testFilled) };
  return {
    ...filled(TESTS[kind as string] ?? [], test),
    kind: kind as string,
    ...(assessed !== undefined && { assessed: assessed as Values }),
  };
}

/** The fields in which a form says something else than before, as an amendment has them: what was emptied is cleared. */
export function amendmentOf(fields: readonly Field[], before: Values, after: Values): Given {
  const [was, is] = [before, after].map((values) =>
    written(fields, { ...blank(fields), ...values }, ({ id }) => id),
  ) as [Given, Given];
  const changed = fields.filter(({ name }) => JSON.stringify(was[name]) !== JSON.stringify(is[name]));
  return Object.fromEntries(changed.map((field) => [field.name, is[field.name] ?? cleared(field)]));
}

function cleared(field: Field): unknown {
  if (field.is === 'flag') return false;
  const isList = field.is === 'picks' || field.is === 'choices' || field.is === 'words';
  return isList || (field.is === 'list' && !field.isRecord) ? [] : null;
}
