import { parseEdtf } from '../../../src/domain/edtf.ts';
import { doubtWords } from '../state/dates.ts';
import { type TextName, t, word } from '../state/texts.ts';
import { directionOf } from './direction.ts';
import { at, type Path } from './draft.ts';
import { idOf, leadSoon, problemsAt, useEditor } from './editor.ts';
import { blank, type Field, isBlank, type Values } from './fields.ts';
import { Pick, Picks } from './pick.tsx';
import { Row, useTies } from './row.tsx';
import { Term } from './term.tsx';
import { Tree } from './tree.tsx';
import { Wrong } from './wrong.tsx';

interface FormProps {
  fields: readonly Field[];
  path: Path;
  /** The names of the fields that are seldom filled in, which are collapsed. */
  folded?: readonly string[];
}

/** The form of a record, field by field. */
export function Form({ fields, path, folded = [] }: FormProps) {
  const { draft } = useEditor();
  const values = at(draft, path) as Values;
  const shown = fields.filter(({ name }) => !folded.includes(name));
  const rest = fields.filter(({ name }) => folded.includes(name));
  const filled = rest.filter(({ name }) => !isBlank(values[name])).length;
  const rows = (some: readonly Field[]) => (
    <div class="form">
      {some.map((field) => (
        <FieldRow key={field.name} field={field} path={[...path, field.name]} values={values} />
      ))}
    </div>
  );
  return (
    <>
      {rows(shown)}
      {rest.length > 0 && (
        <details class="more">
          <summary>
            {t('entry.more')}
            {filled > 0 && ` (${t('entry.filled', { n: filled })})`}
          </summary>
          {rows(rest)}
        </details>
      )}
    </>
  );
}

const label = (name: string): string => word('field', name);

/** The kinds of values whose words the form shares with the rest of the page. */
const SHARED = new Set(['mark', 'mode', 'confidence', 'value']);
const choiceWords = (kind: string, name: string): string =>
  SHARED.has(kind) ? word(kind, name) : word('word', `${kind}.${name}`);

interface RowProps {
  field: Field;
  path: Path;
  values: Values;
}

function FieldRow({ field, path, values }: RowProps) {
  if (field.when?.(values) === false) return null;
  switch (field.is) {
    case 'list':
      return <List field={field} path={path} />;
    case 'parts':
      return (
        <fieldset class="group">
          <legend>{label(field.name)}</legend>
          <Form fields={field.of} path={path} folded={['prefix', 'suffix']} />
        </fieldset>
      );
    case 'pick':
    case 'who':
      return (
        <Pick
          path={path}
          noun={field.is === 'who' ? 'actor' : field.noun}
          takesWords={field.is === 'who'}
          label={label(field.name)}
          isNeeded={field.needed}
        />
      );
    case 'picks':
      return <Picks path={path} noun={field.noun} label={label(field.name)} />;
    case 'tree':
      return <Tree path={path} fieldsOf={(fields, at) => <Form fields={fields} path={at} />} />;
    case 'choices':
      return <Choices field={field} path={path} />;
    case 'flag':
      return <Flag name={field.name} path={path} />;
    case 'choice':
      return <Chosen field={field} path={path} />;
    case 'term':
      return <Term path={path} label={label(field.name)} />;
    default:
      return <Words field={field} path={path} />;
  }
}

const HINTS: Partial<Record<Field['is'], TextName>> = {
  edtf: 'hint.edtf',
  date: 'hint.date',
  language: 'hint.language',
  words: 'hint.words',
  slug: 'hint.slug',
  scalar: 'hint.scalar',
};
const LONG = new Set<Field['is']>(['text', 'verbatim', 'words']);

function Words({ field, path }: { field: Field; path: Path }) {
  const { draft, set } = useEditor();
  const value = String(at(draft, path) ?? '');
  const ties = useTies(path);
  const change = (event: Event) => set(path, (event.currentTarget as HTMLInputElement).value);
  const isDate = field.is === 'date' || field.is === 'edtf';
  const said = isDate && value.trim() !== '' && parseEdtf(value.trim()) ? doubtWords(value.trim()) : undefined;
  const hint = HINTS[field.is];
  return (
    <Row
      path={path}
      label={label(field.name)}
      isNeeded={field.needed}
      isWide={LONG.has(field.is)}
      hint={said ?? (hint && t(hint))}
    >
      {LONG.has(field.is) ? (
        <textarea
          {...ties}
          dir={directionOf(value)}
          rows={field.is === 'text' ? 3 : 2}
          value={value}
          onInput={change}
        />
      ) : (
        <input {...ties} type="text" dir={directionOf(value)} autocomplete="off" value={value} onInput={change} />
      )}
    </Row>
  );
}

function Chosen({ field, path }: { field: Field & { is: 'choice' }; path: Path }) {
  const { draft, set } = useEditor();
  return (
    <Row path={path} label={label(field.name)} isNeeded={field.needed}>
      <select
        {...useTies(path)}
        value={String(at(draft, path) ?? '')}
        onChange={(event) => set(path, (event.currentTarget as HTMLSelectElement).value)}
      >
        <option value="">{t('entry.choose')}</option>
        {field.words.map((name) => (
          <option key={name} value={name}>
            {choiceWords(field.texts, name)}
          </option>
        ))}
      </select>
    </Row>
  );
}

function Choices({ field, path }: { field: Field & { is: 'choices' }; path: Path }) {
  const editor = useEditor();
  const chosen = at(editor.draft, path) as string[];
  const toggle = (name: string) =>
    editor.set(path, chosen.includes(name) ? chosen.filter((one) => one !== name) : [...chosen, name]);
  return (
    <fieldset class="choices" id={idOf(path)}>
      <legend>{label(field.name)}</legend>
      {field.words.map((name) => (
        <label key={name} class="tick">
          <input type="checkbox" checked={chosen.includes(name)} onChange={() => toggle(name)} />
          {choiceWords(field.texts, name)}
        </label>
      ))}
      <Wrong problems={problemsAt(editor, path)} />
    </fieldset>
  );
}

export function Flag({ name, path }: { name: string; path: Path }) {
  const { draft, set } = useEditor();
  return (
    <label class="tick">
      <input
        id={idOf(path)}
        type="checkbox"
        checked={at(draft, path) === true}
        onChange={(event) => set(path, (event.currentTarget as HTMLInputElement).checked)}
      />
      {label(name)}
    </label>
  );
}

/** An ordered list of entries to add and remove, such as the links of a chain. */
function List({ field, path }: { field: Field & { is: 'list' }; path: Path }) {
  const editor = useEditor();
  const entries = at(editor.draft, path) as Values[];
  const set = (next: Values[]) => editor.set(path, next);
  const add = () => {
    set([...entries, blank(field.of)]);
    leadSoon([...path, entries.length, field.of[0]?.name as string]);
  };
  const swap = (i: number) => set(entries.with(i, entries[i - 1] as Values).with(i - 1, entries[i] as Values));
  return (
    <fieldset class={`list list-${field.name}`} id={idOf(path)}>
      <legend>
        {label(field.name)}
        {field.needed && <span class="needed"> {t('entry.needed')}</span>}
      </legend>
      {field.name === 'chain' && <p class="hint">{t('hint.chain')}</p>}
      <Wrong problems={problemsAt(editor, path)} />
      <ol>
        {entries.map((entry, i) => (
          <li key={entry._ as string}>
            <Form
              fields={field.of}
              path={[...path, i]}
              folded={field.name === 'chain' ? ['capacity', 'onBehalfOf'] : []}
            />
            <div class="acts">
              {i > 0 && (
                <button type="button" onClick={() => swap(i)}>
                  {t('entry.up')}
                </button>
              )}
              <button type="button" onClick={() => set(entries.filter((_, j) => j !== i))}>
                {t('entry.remove')}
              </button>
            </div>
          </li>
        ))}
      </ol>
      <button type="button" class="add" onClick={add}>
        {word('add', field.name)}
      </button>
    </fieldset>
  );
}
