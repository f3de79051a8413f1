import type { Schemas } from '@demarche/client';
import { dayRange } from '../../../src/domain/edtf.ts';
import { FOREVER } from '../../../src/domain/time.ts';
import { today } from '../state/dates.ts';
import type { Corrected } from '../state/records.ts';
import { blank, mark, type Noun, type Ref, type Values, written } from './fields.ts';
import { COVERAGE, EXPECTATION, LINK, NEW, QUOTE, STANCE, STATEMENT } from './nouns.ts';

/** A passage of the text: a statement, and what is coded from it. */
export type Passage = Values & { stances: Values[]; expectations: Values[] };
export interface Made {
  noun: Noun;
  value: Values;
}

/** All that a coder has entered but not sent. Immutable: every change makes a new one. */
export interface Draft {
  /** The Idempotency-Key of its revision, so that sending it twice writes it once. */
  id: string;
  dossier: Ref | null;
  source: Ref | null;
  /** Whether the text is sent with its source. */
  keepText: boolean;
  /** New records, which are not in the ledger yet. */
  made: Made[];
  passages: Passage[];
  coverages: Values[];
  reason: string;
  /** What the previous draft wrote. */
  last: Outcome | null;
  /** The record that it corrects, if it does nothing else. */
  corrects: Corrects | null;
}

export type Act = 'correct' | 'withdraw' | 'merge';

/** The record that a draft corrects or withdraws, as it was read. */
export interface Corrects {
  noun: Corrected;
  id: string;
  /** Of the version that was read: an amendment of another one is refused. */
  revision: number;
  before: Values;
  act: Act;
}

export type WarningCode = Schemas['Warning']['code'];

/** What a revision wrote: how many records of each noun, and the cells of its stances. */
export interface Outcome {
  revision: number;
  dossier: string | null;
  records: { noun: string; id: string; slug: string | null }[];
  cells: { proposal: string; actor: string; day: string }[];
  /** Records that may not say what is meant, with the earlier one that they repeat or, for another reason, themselves. */
  repeated: { id: string; code: WarningCode; first: string }[];
}

export const emptyDraft = (dossier: Ref | null = null): Draft => ({
  id: `${mark()}${mark()}${mark()}`,
  dossier,
  source: null,
  keepText: false,
  made: [],
  passages: [],
  coverages: [],
  reason: '',
  last: null,
  corrects: null,
});

export const isEmpty = (draft: Draft): boolean =>
  draft.passages.length + draft.made.length + draft.coverages.length === 0;

export type Path = readonly (string | number)[];

export const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, name) => (inner as Record<string, unknown> | undefined)?.[name], value);

/** Returns a copy with another value at a place. */
export function put<T>(whole: T, [name, ...rest]: Path, value: unknown): T {
  if (name === undefined) return value as T;
  const inner = put((whole as Record<string, unknown>)[name], rest, value);
  if (Array.isArray(whole))
    return [...whole.slice(0, name as number), inner, ...whole.slice((name as number) + 1)] as T;
  return { ...whole, [name]: inner };
}

/** Adds a new record to the draft. */
export function make(draft: Draft, noun: Noun, name: string, more: Values = {}): { draft: Draft; ref: Ref } {
  const value = { ...blank(NEW[noun]), [noun === 'source' ? 'title' : 'name']: name, ...more };
  const ref = { id: value._ as string, name, isNew: true };
  return { draft: { ...draft, made: [...draft.made, { noun, value }] }, ref };
}

/** Removes a new record or passage, and all references to it. */
export function unmake(draft: Draft, id: string): Draft {
  const isIt = (value: unknown) => (value as Ref | null)?.isNew === true && (value as Ref).id === id;
  const cleared = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.filter((one) => !isIt(one)).map(cleared);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, isIt(one) ? null : cleared(one)]));
  };
  return cleared({
    ...draft,
    made: draft.made.filter(({ value }) => value._ !== id),
    passages: draft.passages.filter(({ _ }) => _ !== id),
  }) as Draft;
}

export const madeBy = (draft: Draft, ref: Ref | null): Made | undefined =>
  ref?.isNew ? draft.made.find(({ value }) => value._ === ref.id) : undefined;

const passageBy = (draft: Draft, ref: Ref): Passage | undefined =>
  ref.isNew ? draft.passages.find(({ _ }) => _ === ref.id) : undefined;

/** Its current name. */
export const nameOf = (draft: Draft, ref: Ref): string => {
  const value = madeBy(draft, ref)?.value ?? passageBy(draft, ref);
  return value ? ((value.name ?? value.title ?? shortened(String(value.paraphrase))) as string) || '…' : ref.name;
};

export const shortened = (text: string): string => (text.length > 90 ? `${text.slice(0, 89)}…` : text);

/** Turns the words of a text into the beginning of a slug. */
export const slugOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 100)
    .replace(/-+$/, '');

/** The slug of a new record: the given one, or one made from its name. */
export function slugOfMade({ noun, value }: Made): string {
  if (value.slug) return (value.slug as string).trim();
  // The key of the draft entry keeps reports of the same outlet apart.
  return slugOf(noun === 'source' ? `${value.publisher} ${value._}` : String(value.name ?? ''));
}

const AROUND = 40;

/** A marked passage, with the text on both sides by which its place is found again. */
export function quoteIn(text: string, from: number, to: number): Values {
  const exact = text.slice(from, to).trim();
  const start = from + text.slice(from, to).indexOf(exact);
  const end = start + exact.length;
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return {
    ...blank(QUOTE),
    exact,
    // Words are kept whole.
    prefix: start > AROUND ? before.replace(/^\S*\s/, '') : before,
    suffix: end + AROUND < text.length ? after.replace(/\s\S*$/, '') : after,
  };
}

/** The position of a quote in the text; null if the text no longer contains it. */
export function placeIn(text: string, quote: Values): [number, number] | null {
  const [exact, prefix] = [String(quote.exact), String(quote.prefix ?? '')];
  if (exact === '') return null;
  const around = text.indexOf(prefix + exact);
  const start = around < 0 ? text.indexOf(exact) : around + prefix.length;
  return start < 0 ? null : [start, start + exact.length];
}

/** A new passage. It takes over the chain of the previous one, except for the speaker. */
export function passageOf(draft: Draft, quote: Values | null): Passage {
  const route = ((draft.passages.at(-1)?.chain ?? []) as Values[]).slice(0, -1);
  return {
    ...blank(STATEMENT),
    ...(quote && { quote }),
    chain: [...route.map((link) => ({ ...link, _: mark() })), { ...blank(LINK), mode: 'said' }],
    stances: [],
    expectations: [],
  };
}

/** The last speaker, if that is an actor. */
function speakerOf(passage: Passage): Ref | null {
  const speaker = (passage.chain as Values[]).at(-1)?.actor as Ref | null | undefined;
  return speaker && !speaker.isWords ? speaker : null;
}

/** A new stance from a passage. Its holder is the one given, or else the last speaker. */
export const stanceOf = (
  passage: Passage,
  begun: { actor?: Ref | undefined; proposal?: Ref | undefined } = {},
): Values => ({ ...blank(STANCE), actor: begun.actor ?? speakerOf(passage), proposal: begun.proposal ?? null });

/** A new expectation from a passage: of the last speaker. */
export const expectationOf = (passage: Passage): Values => ({ ...blank(EXPECTATION), holder: speakerOf(passage) });

export interface Write {
  body: Schemas['RevisionDraft'];
  /** The place in the draft that each record of the request body comes from. */
  places: string[];
}

/** The request body: every record of the draft, as one revision. */
export function writeOf(draft: Draft, text = ''): Write {
  const drafts: Record<string, unknown>[] = [];
  const places: string[] = [];
  const add = (place: string, record: Record<string, unknown>) => {
    drafts.push(record);
    places.push(place);
  };
  const slugOfPassage = ({ _ }: Passage): string => slugOf(`${source ?? ''} ${_}`);
  const resolve = (ref: Ref) => {
    const [made, passage] = [madeBy(draft, ref), passageBy(draft, ref)];
    return made ? slugOfMade(made) : passage ? slugOfPassage(passage) : ref.id;
  };
  const dossier = draft.dossier ? resolve(draft.dossier) : undefined;
  const source = draft.source ? resolve(draft.source) : undefined;
  for (const [i, { noun, value }] of draft.made.entries()) {
    const fields = written(NEW[noun], value, resolve);
    const named = noun === 'membership' ? {} : { slug: slugOfMade({ noun, value }) };
    const within = noun === 'proposal' || noun === 'event' ? { dossier } : {};
    const isRead = noun === 'source' && value._ === draft.source?.id;
    const kept = isRead && draft.keepText && text.trim() !== '' ? { text } : {};
    add(`made/${i}/value`, { noun, ...fields, ...named, ...within, ...kept });
  }
  for (const [i, passage] of draft.passages.entries()) {
    const place = `passages/${i}`;
    const slug = slugOfPassage(passage);
    add(place, { noun: 'statement', slug, source, ...written(STATEMENT, passage, resolve) });
    for (const [j, stance] of passage.stances.entries())
      add(`${place}/stances/${j}`, { noun: 'stance', ...written(STANCE, stance, resolve), statements: [slug] });
    for (const [j, one] of passage.expectations.entries())
      add(`${place}/expectations/${j}`, {
        noun: 'expectation',
        ...written(EXPECTATION, one, resolve),
        statements: [slug],
      });
  }
  for (const [i, coverage] of draft.coverages.entries())
    add(`coverages/${i}`, { noun: 'coverage', dossier, ...written(COVERAGE, coverage, resolve) });
  return { body: { reason: draft.reason.trim(), drafts } as unknown as Schemas['RevisionDraft'], places };
}

/** The first day on which a stance that began on this date was certainly in force. */
export function certainDay(edtf: string): string {
  const { latest } = dayRange(edtf.trim());
  return latest === FOREVER ? today() : new Date(latest * 86_400_000).toISOString().slice(0, 10);
}

/** The place in the draft that a JSON Pointer of the API refers to. */
export function placeOf(pointer: string, { places }: Pick<Write, 'places'>): string {
  const [, ...parts] = pointer.split('/').map((name) => (name === 'description' ? 'actor' : name));
  const [list, index, ...rest] = parts;
  if (list === 'merge' && places[0]) return [places[0], ...parts.slice(1)].join('/');
  if (/^(drafts|corrections|amendments|retractions)$/.test(list ?? '') && index)
    return [places[Number(index)] ?? '', ...rest].join('/');
  return parts.join('/');
}
