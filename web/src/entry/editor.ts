import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Draft, Path, WarningCode } from './draft.ts';
import type { Problem } from './fields.ts';

/** The warnings of a record that repeats no other. */
export const OF_ITSELF = ['never_certain', 'begins_later', 'implied_by_missing', 'not_represented'] as const;
export type OfItself = (typeof OF_ITSELF)[number];

/** A part of the draft that may not say what is meant: it may repeat another part, or a recorded one. */
export interface Repeat {
  place: string;
  code: WarningCode;
  /** The place in the draft of what it repeats, or its id; null where it repeats nothing. */
  first: { place: string } | { id: string } | null;
}

/** Access to the draft for the forms that each edit a part of it. */
export interface Editor {
  draft: Draft;
  /** The text in the text pane, in which passages are marked. */
  text: string;
  problems: readonly Problem[];
  repeated: readonly Repeat[];
  change(change: (draft: Draft) => Draft): void;
  /** Puts a value at a place. */
  set(path: Path, value: unknown): void;
}

export const EditorContext = createContext<Editor | null>(null);
export const useEditor = (): Editor => useContext(EditorContext) as Editor;

/** The id of the field at a place, for its label and for links to it. */
export const idOf = (path: Path): string => `at-${path.join('-')}`;

/** The faults at exactly this place. */
export const problemsAt = ({ problems }: Editor, path: Path): Problem[] => {
  const place = path.join('/');
  return problems.filter((one) => one.place === place);
};

/** Like `leadTo`, but waits until what was just added is rendered. */
export const leadSoon = (path: Path): void => void setTimeout(() => leadTo(path.join('/')));

/** Focuses the field at a place or, if it is not shown, the part that contains it. */
export function leadTo(place: string): void {
  const path = place.split('/');
  for (let length = path.length; length > 0; length--) {
    const field = document.getElementById(idOf(path.slice(0, length)));
    if (!field) continue;
    for (let fold = field.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true;
    field.scrollIntoView({ block: 'center' });
    (field.matches('input,select,textarea,button')
      ? field
      : field.querySelector<HTMLElement>('input,select,textarea,button')
    )?.focus();
    return;
  }
}
