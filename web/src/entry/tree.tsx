import { t, word } from '../state/texts.ts';
import { at, type Path } from './draft.ts';
import { idOf, problemsAt, useEditor } from './editor.ts';
import { combines, KINDS, newTest, TESTS, type Values } from './fields.ts';
import { Form } from './form.tsx';
import { Wrong } from './wrong.tsx';

/** Builds a condition as data from combinations and tests. Without one, the condition is only text. */
export function Tree({ path }: { path: Path }) {
  const editor = useEditor();
  return (
    <fieldset class="tree" id={idOf(path)}>
      <legend>{t('tree.label')}</legend>
      <p class="hint">{t('tree.hint')}</p>
      <Test path={path} onRemove={() => editor.set(path, null)} />
    </fieldset>
  );
}

function Test({ path, onRemove }: { path: Path; onRemove(): void }) {
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
        <Form fields={TESTS[kind] ?? []} path={path} />
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
