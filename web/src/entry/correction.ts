import type { Corrected } from '../state/records.ts';
import {
  type Act,
  at,
  type Corrects,
  type Draft,
  emptyDraft,
  isEmpty,
  type Path,
  put,
  type Write,
  writeOf,
} from './draft.ts';
import { faultsIn } from './faults.ts';
import { blank, type Field, faultsOf, mark, type Noun, type Problem, type Ref, type Values } from './fields.ts';
import { amendmentOf, filled } from './filled.ts';
import { COVERAGE, EXPECTATION, NEW, STANCE, STATEMENT } from './nouns.ts';

interface Form {
  of: readonly Field[];
  /** Fields that no correction changes. */
  fixed: readonly string[];
  /** Where the record stands in the draft. */
  path: Path;
  noun: Noun | 'statement' | 'stance' | 'expectation' | 'coverage';
}
const made = (noun: Noun, ...more: Field[]): Form => ({
  of: [...NEW[noun], ...more],
  fixed: ['slug'],
  path: ['made', 0, 'value'],
  noun,
});
/** Only corrections have this field: a new record is always in the dossier of its draft. */
const DOSSIER: Field = { name: 'dossier', is: 'pick', noun: 'dossier', needed: true };

export const FORMS: Record<Corrected, Form> = {
  stances: { of: STANCE, fixed: ['actor', 'proposal'], path: ['passages', 0, 'stances', 0], noun: 'stance' },
  statements: { of: STATEMENT, fixed: [], path: ['passages', 0], noun: 'statement' },
  expectations: { of: EXPECTATION, fixed: [], path: ['passages', 0, 'expectations', 0], noun: 'expectation' },
  coverages: { of: COVERAGE, fixed: [], path: ['coverages', 0], noun: 'coverage' },
  dossiers: made('dossier'),
  actors: made('actor'),
  proposals: made('proposal', DOSSIER),
  sources: made('source'),
  events: made('event', DOSSIER),
  memberships: made('membership'),
};

export function fieldsOf(noun: Corrected): Field[] {
  const { of, fixed } = FORMS[noun];
  return of.filter(({ name }) => !fixed.includes(name));
}

/** The fields of a merge, besides its reason. */
export const MERGE: readonly Field[] = [{ name: 'into', is: 'pick', noun: 'actor', needed: true }];
/** A record as it was read. */
export interface Read {
  id: string;
  revision: number;
}

/** A draft that says what the record says. */
export function correctionDraft(noun: Corrected, record: Read, dossier: Ref | null, act: Act = 'correct'): Draft {
  const { of, path, noun: kind } = FORMS[noun];
  const before = { ...filled(of, record as object as Values), ...(act === 'merge' && { into: null }) };
  const ground: Draft = {
    ...emptyDraft(dossier),
    passages: path[0] === 'passages' ? [{ ...blank(STATEMENT), stances: [], expectations: [] }] : [],
    made: path[0] === 'made' ? [{ noun: kind as Noun, value: before }] : [],
    corrects: { noun, id: record.id, revision: record.revision, before, act },
  };
  return put(ground, path, { ...(at(ground, path) as Values | undefined), ...before });
}

/** The same corrections of a later version of the record. */
export function correctLater(draft: Draft, record: Read): Draft {
  const { noun, act } = draft.corrects as Corrects;
  const later = correctionDraft(noun, record, draft.dossier, act);
  const { path } = FORMS[noun];
  const typed = at(draft, path) as Values;
  const kept = Object.keys(changesOf(draft)).map((name) => [name, typed[name]]);
  const values = { ...(at(later, path) as Values), ...Object.fromEntries(kept) };
  return { ...put(later, path, values), id: `${mark()}${mark()}${mark()}`, reason: draft.reason };
}

/** The fields that the draft corrects, with their new values. */
export function changesOf(draft: Draft): Record<string, unknown> {
  const { noun, before, act } = draft.corrects as Corrects;
  return amendmentOf(act === 'merge' ? [...MERGE] : fieldsOf(noun), before, at(draft, FORMS[noun].path) as Values);
}

/** The revision that is sent, first as a dry run. */
export function writeFor(draft: Draft, text = ''): Write {
  if (!draft.corrects) return writeOf(draft, text);
  const { noun, id, revision, act } = draft.corrects;
  const { path, noun: kind } = FORMS[noun];
  const changes = changesOf(draft);
  const reason = draft.reason.trim();
  const does =
    act === 'withdraw'
      ? { retractions: [{ noun: kind, id }] }
      : act === 'merge'
        ? { merge: { actor: id, into: changes.into } }
        : noun === 'stances'
          ? { corrections: [{ stance: id, ...changes, reason }] }
          : { amendments: [{ noun: kind, id, ifRevision: revision, ...changes }] };
  return { body: { reason, drafts: [], ...does } as unknown as Write['body'], places: [path.join('/')] };
}

export function isNothing(draft: Draft): boolean {
  if (!draft.corrects) return isEmpty(draft);
  return draft.corrects.act !== 'withdraw' && Object.keys(changesOf(draft)).length === 0;
}

/** What is wrong: of a correction, with the fields that it can change. */
export function faultsFor(draft: Draft): Problem[] {
  if (!draft.corrects) return faultsIn(draft);
  const { noun, act } = draft.corrects;
  const { fixed, path } = FORMS[noun];
  const place = path.join('/');
  if (act === 'merge') {
    const ofReason = faultsIn(draft).filter((fault) => fault.place === 'reason');
    return [...faultsOf(MERGE, at(draft, path) as Values, place), ...ofReason];
  }
  const isFixed = (one: string) => fixed.some((name) => one === `${place}/${name}`);
  const isFiled = FORMS[noun].of.includes(DOSSIER) && act !== 'withdraw';
  return [
    ...faultsIn(draft).filter(
      (fault) =>
        fault.place === 'reason' ||
        (act !== 'withdraw' && fault.place.startsWith(`${place}/`) && !isFixed(fault.place)),
    ),
    ...(isFiled ? faultsOf([DOSSIER], at(draft, path) as Values, place) : []),
  ];
}
