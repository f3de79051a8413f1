import { type Draft, isObject } from '../../ledger/write/changes.ts';
import type { AnyKind, Kind } from '../../nouns/nouns.ts';
import { linksOf } from '../../nouns/walk.ts';

/** A record that a draft names by id or slug. */
interface Name {
  kind: Kind;
  text: string;
  /** The field that names it: `statements/0/source`. */
  field: string;
}

/** Every record that a draft names, those named by drafts inside it too. */
export function* namesIn(noun: AnyKind, draft: Draft): Generator<Name> {
  if (noun === 'stance') yield* inStance(draft);
  else yield* inNoun(noun, draft, '');
}

function* inNoun(kind: Kind, draft: Draft, at: string): Generator<Name> {
  for (const link of linksOf(kind, draft, 'draft')) yield* inLink(link.kind, link.target, at + link.at);
}

function* inLink(kind: Kind, target: unknown, field: string): Generator<Name> {
  if (isObject(target)) yield* inNoun(kind, target, `${field}/`);
  else yield { kind, text: String(target), field };
}

function* inStance({ actor, proposal, event, statements, conditions }: Draft): Generator<Name> {
  yield { kind: 'actor', text: String(actor), field: 'actor' };
  yield { kind: 'proposal', text: String(proposal), field: 'proposal' };
  if (event != null) yield { kind: 'event', text: String(event), field: 'event' };
  for (const [i, statement] of ((statements ?? []) as unknown[]).entries()) {
    yield* inLink('statement', statement, `statements/${i}`);
  }
  if (conditions != null) yield* inTree(conditions, 'conditions');
}

/** A condition's tree: `actor`, `proposal` and `event` are names wherever they stand. */
function* inTree(part: unknown, at: string): Generator<Name> {
  if (Array.isArray(part)) for (const [i, item] of part.entries()) yield* inTree(item, `${at}/${i}`);
  if (!isObject(part)) return;
  for (const [key, inner] of Object.entries(part)) {
    const isName = (key === 'actor' || key === 'proposal' || key === 'event') && typeof inner === 'string';
    if (isName) yield { kind: key, text: inner, field: `${at}/${key}` };
    else yield* inTree(inner, `${at}/${key}`);
  }
}

/** The slugs that a draft brings, its own and those of drafts inside it. */
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
