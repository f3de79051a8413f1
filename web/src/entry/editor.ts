import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Draft, Path } from './draft.ts';
import type { Problem } from './fields.ts';
import type { Repeat } from './repeated.tsx';

/** The draft that a form shows a part of, and how it is changed. */
export interface Editor {
  draft: Draft;
  /** Of the text pane: what a passage is marked in. */
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

/** What is wrong at just this place. */
export const problemsAt = ({ problems }: Editor, path: Path): Problem[] => {
  const place = path.join('/');
  return problems.filter((one) => one.place === place);
};

/** The same once what was just added is on the page. */
export const leadSoon = (path: Path): void => void setTimeout(() => leadTo(path.join('/')));

/** Leads to the field at a place or, where none is shown, to what it is a part of. */
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
