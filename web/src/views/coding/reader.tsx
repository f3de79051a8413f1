import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Pending } from '../../components/notes.tsx';
import { BasisChoice } from '../../review/basis.tsx';
import { type Command, clearKey, commandOf, nextKey, READING_KEYS } from '../../review/keys.ts';
import { KeyLegend } from '../../review/legend.tsx';
import {
  changeBy,
  type Notebook,
  type Reading,
  readingOf,
  type Unit,
  withReading,
  wordsOf,
} from '../../review/readings.ts';
import { slugOf } from '../../state/named.ts';
import { t } from '../../state/texts.ts';
import { Holders } from './holders.tsx';
import { type Holder, type Passage, useHolders } from './passages.ts';
import { ReadingRow } from './row.tsx';

interface ReaderProps {
  passage: Passage;
  proposals: readonly { slug: string; name: string }[];
  notebook: Notebook;
  /** The readings that the same coder has already sent; this view does not change them. */
  own: readonly Reading[];
  /** The list takes the focus, because the reader came here by a key. */
  isFocused: boolean;
  onChange(change: (before: Notebook) => Notebook): void;
  onItem(step: number): void;
  onNext(): void;
}

/** At most this many rows are shown; the coder finds others by a word. */
const SHOWN = 60;
const FEW = 12;

/**
 * One passage for one holder at a time, with a row for each proposal, coded by keys. Shown only once the holders are
 * known, because a key pressed before would be lost.
 */
export function Reader(props: ReaderProps) {
  const { answer, error } = useHolders(props.passage);
  return answer || error ? <Rows {...props} found={answer ?? NOBODY} /> : <Waiting {...props} />;
}

/** Users can step through passages by keys even while one is still loading. */
function Waiting({ isFocused, onItem }: ReaderProps) {
  const box = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => {
    if (isFocused) box.current?.focus();
  }, []);
  return (
    <fieldset
      ref={box}
      class="review-waiting"
      tabIndex={-1}
      onKeyDown={(event) => {
        const command = commandOf(event);
        if (command?.do !== 'item') return;
        event.preventDefault();
        onItem(command.step);
      }}
    >
      <Pending />
    </fieldset>
  );
}

const NOBODY: readonly Holder[] = [];

interface RowsProps extends ReaderProps {
  found: readonly Holder[];
}

function Rows({ passage, proposals, notebook, own, found, isFocused, onChange, onItem, onNext }: RowsProps) {
  const statement = slugOf(passage);
  const [added, setAdded] = useState<Holder[]>([]);
  const [at, setAt] = useState(0);
  const [row, setRow] = useState(0);
  const [sought, setSought] = useState('');
  const [said, setSaid] = useState('');
  const [box, words, search] = [
    useRef<HTMLUListElement>(null),
    useRef<HTMLTextAreaElement>(null),
    useRef<HTMLInputElement>(null),
  ];
  // A layout effect, to be done before the next key press.
  useLayoutEffect(() => {
    if (isFocused) box.current?.focus();
  }, []);
  const holders = useMemo(
    () => withOthers([...found, ...added], [...notebook.readings, ...own], statement),
    [found, added],
  );
  const holder = holders[Math.min(at, holders.length - 1)];
  const rows = proposals.filter(({ name }) => name.toLowerCase().includes(sought.toLowerCase())).slice(0, SHOWN);
  const proposal = rows[Math.min(row, rows.length - 1)];
  const unitOf = (slug: string): Unit => ({ statement, actor: holder?.slug ?? '', proposal: slug });
  const sentOf = (slug: string) =>
    own.find((one) => one.statement === statement && one.actor === holder?.slug && one.proposal === slug);
  const unit = proposal && unitOf(proposal.slug);
  const sent = proposal && sentOf(proposal.slug);
  const reading = sent ?? (unit && readingOf(notebook, unit));

  const move = (step: number) => setRow(Math.max(0, Math.min(rows.length - 1, row + step)));
  const write = (change: Partial<Reading>) => {
    if (!unit || !holder || sent) return;
    onChange((before) => withReading(before, unit, change));
    setSaid(`${proposal.name}: ${wordsOf({ level: null, basis: null, directness: null, ...reading, ...change })}`);
  };
  const run = (command: Command) => {
    const change = changeBy(command, reading);
    if (change) write(change);
    else if (command.do === 'row') move(command.step);
    else if (command.do === 'choice') setAt(Math.max(0, Math.min(holders.length - 1, at + command.step)));
    else if (command.do === 'item') onItem(command.step);
    else if (command.do === 'next') onNext();
    else if (command.do === 'words') words.current?.focus();
    else if (command.do === 'actor') search.current?.focus();
  };
  const press = (event: KeyboardEvent) => {
    const command = commandOf(event);
    if (!command) return;
    event.preventDefault();
    run(command);
  };
  /** From a field back to the list, where the keys are. */
  const back = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' && !(event.key === 'Enter' && (event.ctrlKey || event.metaKey))) return;
    event.preventDefault();
    box.current?.focus();
  };
  const id = (slug: string | undefined) => slug && `row-${slug}`;

  return (
    <div class="review-form">
      <Holders
        holders={holders}
        at={holder}
        search={search}
        onChoose={setAt}
        onAdd={(one) => {
          setAdded([...added, one]);
          setAt(holders.length);
          box.current?.focus();
        }}
      />
      {proposals.length > FEW && (
        <label class="choice">
          <span>{t('coding.find')}</span>
          <input
            type="search"
            value={sought}
            onInput={(event) => {
              setSought((event.currentTarget as HTMLInputElement).value);
              setRow(0);
            }}
            onKeyDown={back}
          />
        </label>
      )}
      <ul
        ref={box}
        class="review-rows"
        role="listbox"
        tabIndex={0}
        aria-label={t('coding.rows', { holder: holder?.name ?? '' })}
        aria-activedescendant={id(proposal?.slug)}
        onKeyDown={press}
      >
        {rows.map((one, i) => (
          <ReadingRow
            key={one.slug}
            id={id(one.slug) as string}
            name={one.name}
            reading={sentOf(one.slug) ?? readingOf(notebook, unitOf(one.slug))}
            isSent={sentOf(one.slug) !== undefined}
            isAt={one === proposal}
            onChoose={() => setRow(i)}
          />
        ))}
      </ul>
      <p class="unseen" aria-live="polite">
        {said}
      </p>
      <KeyLegend
        keys={[...READING_KEYS, clearKey, nextKey]}
        isDisabled={(command) => command.do !== 'next' && (!holder || sent !== undefined)}
        isOn={(command) => isOn(command, reading)}
        onCommand={run}
      />
      {proposal && (
        <div class="review-said">
          <p>
            <strong>{proposal.name}</strong>: {sent ? t('coding.sent') : wordsOf(reading)}
          </p>
          {reading?.level === 'ambiguous' && !sent && (
            <BasisChoice basis={reading.basis} onChange={(basis) => write({ basis })} />
          )}
          <label class="review-note">
            <span>{t('coding.note')}</span>
            <textarea
              ref={words}
              rows={2}
              disabled={!holder || sent !== undefined}
              value={reading?.note ?? ''}
              onInput={(event) => write({ note: (event.currentTarget as HTMLTextAreaElement).value })}
              onKeyDown={back}
            />
          </label>
        </div>
      )}
      <p class="muted">{t('coding.keys')}</p>
    </div>
  );
}

/** Adds the holders for whom this passage has already been read. */
function withOthers(holders: readonly Holder[], readings: readonly Reading[], statement: string): Holder[] {
  const all = new Map(holders.map((one) => [one.slug, one]));
  for (const { actor, ...one } of readings)
    if (one.statement === statement && !all.has(actor)) all.set(actor, { slug: actor, name: actor });
  return [...all.values()];
}

const isOn = (command: Command, reading: Reading | undefined): boolean =>
  (command.do === 'level' && reading?.level === command.level) ||
  (command.do === 'directness' && reading?.directness === command.directness);
