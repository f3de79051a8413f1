import type { JSX } from 'preact';
import { t, word } from '../state/texts.ts';
import { at, type Path } from './draft.ts';
import { idOf, problemsAt, useEditor } from './editor.ts';
import { combines, type Field, KINDS, newTest, TESTS, type Values } from './fields.ts';
import { Wrong } from './wrong.tsx';

interface TreeProps {
  path: Path;
  /** The form for the fields of a test. */
  fieldsOf(fields: readonly Field[], path: Path): JSX.Element;
}

/** Builds a condition as data from combinations and tests. Without one, the condition is only text. */
export function Tree({ path, fieldsOf }: TreeProps) {
  const editor = useEditor();
  return (
    <fieldset class="tree" id={idOf(path)}>
      <legend>{t('tree.label')}</legend>
      <p class="hint">{t('tree.hint')}</p>
      <Test path={path} fieldsOf={fieldsOf} onRemove={() => editor.set(path, null)} />
    </fieldset>
  );
}

function Test({ path, fieldsOf, onRemove }: TreeProps & { onRemove(): void }) {
  const editor = useEditor();
  const test = at(editor.draft, path) as Values | null;
  if (!test) return <Kinds label={t('tree.begin')} onChoose={(kind) => editor.set(path, newTest(kind))} />;
  const kind = test.kind as string;
  const tests = (test.tests ?? []) as Values[];
  const inner = [...path, 'tests'];
  return (
    <div class="test">
      <p>
        <strong>{word('test', kind)}</strong>{' '}
        <button type="button" onClick={onRemove}>
          {t('entry.remove')}
        </button>
      </p>
      <Wrong problems={problemsAt(editor, path)} />
      {combines(kind) ? (
        <ul>
          {tests.map((one, i) => (
            <li key={one._ as string}>
              <Test
                path={[...inner, i]}
                fieldsOf={fieldsOf}
                onRemove={() =>
                  editor.set(
                    inner,
                    tests.filter((_, j) => j !== i),
                  )
                }
              />
            </li>
          ))}
          <li>
            <Kinds label={t('tree.add')} onChoose={(next) => editor.set(inner, [...tests, newTest(next)])} />
          </li>
        </ul>
      ) : (
        fieldsOf(TESTS[kind] ?? [], path)
      )}
    </div>
  );
}

const Kinds = ({ label, onChoose }: { label: string; onChoose(kind: string): void }) => (
  <label class="choice">
    <span>{label}</span>
    <select
      value=""
      onChange={(event) => {
        const select = event.currentTarget as HTMLSelectElement;
        if (select.value) onChoose(select.value);
        select.value = '';
      }}
    >
      <option value="">{t('entry.choose')}</option>
      {KINDS.map((kind) => (
        <option key={kind} value={kind}>
          {word('test', kind)}
        </option>
      ))}
    </select>
  </label>
);
