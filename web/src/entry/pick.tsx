import { useEffect, useRef, useState } from 'preact/hooks';
import { t, word } from '../state/texts.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import { directionOf } from './direction.ts';
import { at, make, nameOf, type Path, put } from './draft.ts';
import { idOf, leadTo, useEditor } from './editor.ts';
import type { Named, Ref } from './fields.ts';
import { Row, useTies } from './row.tsx';

interface PickProps {
  path: Path;
  noun: Named;
  label: string;
  isNeeded?: boolean | undefined;
  /** Whether words may stand in place of a record: unnamed sources. */
  takesWords?: boolean;
}

/** Chooses a record from those that match what is typed; a single match has to be chosen as well. */
export function Pick({ path, noun, label, isNeeded, takesWords }: PickProps) {
  const { draft, set } = useEditor();
  const chosen = at(draft, path) as Ref | null;
  const id = idOf(path);
  const cleared = useRef(false);
  useEffect(() => {
    if (cleared.current && !chosen) document.getElementById(id)?.focus();
    cleared.current = false;
  });
  const clear = () => {
    cleared.current = true;
    set(path, null);
  };
  return (
    <Row path={path} label={label} isNeeded={isNeeded}>
      {chosen ? (
        <p class="chosen">
          <Name value={chosen} />
          <button type="button" id={id} onClick={clear} aria-label={t('pick.change', { label })}>
            {t('entry.change')}
          </button>
        </p>
      ) : (
        <Finder path={path} noun={noun} takesWords={takesWords} onChoose={(ref) => set(path, ref)} target={path} />
      )}
    </Row>
  );
}

/** Like `Pick`, for several records. */
export function Picks({ path, noun, label }: PickProps) {
  const { draft, set } = useEditor();
  const chosen = at(draft, path) as Ref[];
  return (
    <Row path={path} label={label} isWide>
      {chosen.length > 0 && (
        <ul class="several">
          {chosen.map((ref, i) => (
            <li key={ref.id} class="chosen">
              <Name value={ref} />
              <button
                type="button"
                aria-label={t('pick.without', { name: nameOf(draft, ref) })}
                onClick={() =>
                  set(
                    path,
                    chosen.filter((_, j) => j !== i),
                  )
                }
              >
                {t('entry.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <Finder
        path={path}
        noun={noun}
        target={[...path, chosen.length]}
        onChoose={(ref) => {
          if (!chosen.some((one) => one.id === ref.id)) set(path, [...chosen, ref]);
        }}
      />
    </Row>
  );
}

function Name({ value }: { value: Ref }) {
  const { draft } = useEditor();
  const i = value.isNew ? draft.made.findIndex((one) => one.value._ === value.id) : -1;
  const place = i < 0 ? `passages/${draft.passages.findIndex(({ _ }) => _ === value.id)}` : `made/${i}/value`;
  return (
    <span dir={directionOf(nameOf(draft, value))}>
      {nameOf(draft, value)}
      {value.isWords && <span class="muted"> ({t('pick.words')})</span>}
      {value.isNew && (
        <>
          {' '}
          <button type="button" class="link" onClick={() => leadTo(place)}>
            {t(i < 0 ? 'pick.passage' : 'pick.new')}
          </button>
        </>
      )}
    </span>
  );
}

interface FinderProps {
  path: Path;
  noun: Named;
  takesWords?: boolean | undefined;
  /** The field for the name of a new record. */
  target: Path;
  onChoose(ref: Ref): void;
}

const WAIT_MS = 200;

/** A text field with suggestions below it. Keys: arrows, Enter, Escape. */
function Finder({ path, noun, takesWords, target, onChoose }: FinderProps) {
  const editor = useEditor();
  const [text, setText] = useState('');
  const [found, setFound] = useState<Candidate[] | null>(null);
  const [active, setActive] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const ties = useTies(path);
  const latest = useRef(editor.draft);
  latest.current = editor.draft;
  useEffect(() => {
    if (!isOpen) return;
    setFound(null);
    const stop = new AbortController();
    const timer = setTimeout(
      () =>
        candidatesFor(noun, text, latest.current, stop.signal).then(
          (all) => {
            if (stop.signal.aborted) return;
            setFound(all);
            setActive(0);
          },
          () => !stop.signal.aborted && setFound([]),
        ),
      WAIT_MS,
    );
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [text, isOpen, noun]);

  const close = () => {
    setOpen(false);
    setText('');
    setFound(null);
  };
  const name = text.trim();
  // A statement cannot refer to itself.
  const own = path[0] === 'passages' && editor.draft.passages[path[1] as number]?._;
  const options: { key: string; words: string; about: string; take(): void }[] = (found ?? [])
    .filter(({ ref }) => ref.id !== own)
    .map(({ ref, about }) => ({ key: ref.id, words: ref.name, about, take: () => onChoose(ref) }));
  // A correction writes nothing but the record that it corrects.
  if (found && name !== '' && noun !== 'statement' && !editor.draft.corrects)
    options.push({
      key: '+',
      words: t('pick.make', { noun: word('new', noun), name }),
      about: '',
      take: () =>
        editor.change((draft) => {
          // What is expected has not happened.
          const more = noun === 'event' && path.includes('expectations') ? { context: 'future' } : {};
          const { draft: next, ref } = make(draft, noun, name, more);
          return put(next, target, ref);
        }),
    });
  if (found && name !== '' && takesWords)
    options.push({
      key: '=',
      words: t('pick.describe', { name }),
      about: '',
      take: () => onChoose({ id: '', name, isWords: true }),
    });
  const choose = (i: number) => {
    const option = options[i];
    if (!option) return;
    close();
    option.take();
    // Moves the focus to what replaced this field.
    setTimeout(() => document.getElementById(idOf(path))?.focus());
  };
  const keys = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && options.length > 0) {
      event.preventDefault();
      setActive((active + step + options.length) % options.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (isOpen) choose(active);
    } else if (event.key === 'Escape') close();
  };
  const list = `${ties.id}-list`;
  const isShown = isOpen && options.length > 0;
  return (
    <div
      class="finder"
      onFocusOut={(event) => !(event.currentTarget as Element).contains(event.relatedTarget as Node) && setOpen(false)}
    >
      <input
        {...ties}
        type="text"
        dir={directionOf(text)}
        role="combobox"
        autocomplete="off"
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={list}
        aria-activedescendant={isShown ? `${list}-${active}` : undefined}
        placeholder={t(noun === 'statement' ? 'pick.findWords' : 'pick.find')}
        value={text}
        onFocus={() => setOpen(true)}
        onInput={(event) => {
          setText((event.currentTarget as HTMLInputElement).value);
          setOpen(true);
        }}
        onKeyDown={keys}
      />
      <div id={list} role="listbox" class={isShown ? 'found' : 'unseen'} aria-label={t('pick.found')}>
        {isShown &&
          options.map(({ key, words, about }, i) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus, and names the active option
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field
            <div
              key={key}
              id={`${list}-${i}`}
              role="option"
              aria-selected={i === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(i)}
            >
              <span dir={directionOf(words)}>{words}</span>
              {about && <span class="muted"> {about}</span>}
            </div>
          ))}
      </div>
      <p class="unseen" role="status">
        {isOpen && found && t('pick.count', { n: found.length })}
      </p>
    </div>
  );
}
