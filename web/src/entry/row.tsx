import type { ComponentChildren } from 'preact';
import { t } from '../state/texts.ts';
import type { Path } from './draft.ts';
import { idOf, problemsAt, useEditor } from './editor.ts';
import { Wrong } from './wrong.tsx';

/** A field with its label, its help and its errors. */
export function Row({
  path,
  label: name,
  isNeeded,
  isWide,
  hint,
  children,
}: {
  path: Path;
  label: string;
  isNeeded?: boolean | undefined;
  isWide?: boolean | undefined;
  hint?: ComponentChildren;
  children: ComponentChildren;
}) {
  const problems = problemsAt(useEditor(), path);
  const id = idOf(path);
  return (
    <div class={['row', problems.length > 0 && 'faulty', isWide && 'wide'].filter(Boolean).join(' ')}>
      <label for={id}>
        {name}
        {isNeeded && <span class="needed"> {t('entry.needed')}</span>}
      </label>
      {children}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <Wrong problems={problems} id={`${id}-wrong`} />
    </div>
  );
}

/** Attributes that tie a field to its label, its help and its errors. */
export function useTies(path: Path) {
  const isFaulty = problemsAt(useEditor(), path).length > 0;
  const id = idOf(path);
  return {
    id,
    'aria-describedby': isFaulty ? `${id}-wrong ${id}-hint` : `${id}-hint`,
    ...(isFaulty && { 'aria-invalid': true }),
  };
}
