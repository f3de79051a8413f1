import { type Draft, isObject } from '../../ledger/write/changes.ts';
import type { AnyKind } from '../../nouns/nouns.ts';
import { type Kind, LAYOUTS } from '../../nouns/nouns.ts';

/** What a draft names: the kind and the id or slug, and the field that names it. False ends the search. */
type Visit = (kind: Kind, text: string, field: string) => boolean;

/** Every record that a draft names by id or slug, those named by drafts inside of it too. */
export function namesIn(noun: AnyKind, draft: Draft, visit: Visit): boolean {
  return noun === 'stance' ? inStance(draft, visit) : inNoun(noun, draft, '', visit);
}

function inNoun(kind: Kind, draft: Draft, at: string, visit: Visit): boolean {
  const { links, lists } = LAYOUTS[kind];
  for (const [field, link] of Object.entries(links)) {
    if (!inLink(link, draft[field], at + field, visit)) return false;
  }
  for (const [field, list] of Object.entries(lists)) {
    const items = draft[field] as unknown[] | null | undefined;
    for (const [i, item] of (items ?? []).entries()) {
      const place = `${at}${field}/${i}`;
      if (list.bare) {
        if (!visit(list.links[list.bare] as Kind, String(item), place)) return false;
      } else {
        for (const [name, link] of Object.entries(list.links)) {
          if (!inLink(link, (item as Draft)[name], `${place}/${name}`, visit)) return false;
        }
      }
    }
  }
  return true;
}

function inLink(kind: Kind, given: unknown, field: string, visit: Visit): boolean {
  if (given === undefined || given === null) return true;
  return isObject(given) ? inNoun(kind, given, `${field}/`, visit) : visit(kind, String(given), field);
}

function inStance(draft: Draft, visit: Visit): boolean {
  if (!visit('actor', String(draft.actor), 'actor') || !visit('proposal', String(draft.proposal), 'proposal'))
    return false;
  if (draft.event != null && !visit('event', String(draft.event), 'event')) return false;
  const statements = (draft.statements ?? []) as unknown[];
  if (!statements.every((one, i) => inLink('statement', one, `statements/${i}`, visit))) return false;
  return draft.conditions == null || inTree(draft.conditions, 'conditions', visit);
}

/** A condition's tree: `actor`, `proposal` and `event` are names wherever they stand. */
function inTree(part: unknown, at: string, visit: Visit): boolean {
  if (Array.isArray(part)) return part.every((item, i) => inTree(item, `${at}/${i}`, visit));
  if (!isObject(part)) return true;
  return Object.entries(part).every(([key, inner]) =>
    (key === 'actor' || key === 'proposal' || key === 'event') && typeof inner === 'string'
      ? visit(key, inner, `${at}/${key}`)
      : inTree(inner, `${at}/${key}`, visit),
  );
}

/** The slugs that a draft brings, its own and those of drafts inside of it. */
export function* slugsIn(noun: AnyKind, draft: Draft): Generator<string> {
  if (noun !== 'stance') {
    if (typeof draft.slug === 'string') yield `${noun}:${draft.slug}`;
    if (isObject(draft.source)) yield* slugsIn('source', draft.source);
    return;
  }
  for (const statement of (draft.statements ?? []) as unknown[]) {
    if (isObject(statement)) yield* slugsIn('statement', statement);
  }
}
