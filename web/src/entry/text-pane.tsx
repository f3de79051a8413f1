import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Choice } from '../components/choice.tsx';
import { number, t } from '../state/texts.ts';
import { directionOf } from './direction.ts';
import { passageOf, placeIn, put, quoteIn, shortened, stanceOf } from './draft.ts';
import { leadSoon, leadTo, useEditor } from './editor.ts';
import type { Ref, Values } from './fields.ts';
import { partsOf } from './parts.ts';

interface TextPaneProps {
  /** The actor and proposal that the address names, which the first passage is coded for. */
  begun: { actor?: Ref | undefined; proposal?: Ref | undefined };
  onText(text: string): void;
}

/** The longest text that the ledger stores. */
export const MOST_KEPT = 20_000;

/** The text of a source: pasted, then held so that a passage is marked in it and nothing is typed into it by mistake. */
export function TextPane({ begun, onText }: TextPaneProps) {
  const { draft, text, change } = useEditor();
  const area = useRef<HTMLTextAreaElement>(null);
  const [isOpen, setOpen] = useState(text === '');
  const [said, setSaid] = useState('');
  const isHeld = !isOpen && text !== '';
  const parts = useMemo(() => partsOf(text), [text]);
  const [chosen, setChosen] = useState(0);
  const part = Math.min(chosen, parts.length - 1);
  const [from, to] = parts[part] as [number, number];
  /** The start of a passage that continues in another part. */
  const [begin, setBegin] = useState<number | null>(null);
  const [shown, setShown] = useState<[number, number] | null>(null);

  const markPassage = () => {
    const { selectionStart, selectionEnd } = area.current as HTMLTextAreaElement;
    const start = Math.min(begin ?? text.length, from + selectionStart);
    const end = Math.max(begin ?? 0, from + selectionEnd);
    if (text.slice(start, end).trim() === '') return setSaid(t('text.nothing'));
    setBegin(null);
    add(quoteIn(text, start, end));
  };
  const goOn = () => {
    setBegin(begin === null ? from + (area.current as HTMLTextAreaElement).selectionStart : null);
    setSaid(begin === null ? t('text.goesOn', { n: part + 1 }) : '');
    if (begin !== null) return;
    setChosen(Math.min(part + 1, parts.length - 1));
    area.current?.setSelectionRange(0, 0);
    area.current?.focus();
  };
  const add = (quote: Values | null) => {
    setOpen(false);
    const i = draft.passages.length;
    change((before) => {
      const passage = passageOf(before, quote);
      const isBegun = begun.actor || begun.proposal;
      return put(before, ['passages', i], isBegun ? { ...passage, stances: [stanceOf(passage, begun)] } : passage);
    });
    setSaid(t('text.marked', { n: i + 1 }));
    leadSoon(['passages', i, 'paraphrase']);
  };
  const show = (quote: Values) => {
    const place = placeIn(text, quote);
    setSaid(place ? '' : t('text.gone'));
    if (!place) return;
    setChosen(parts.findIndex(([, end]) => place[0] < end));
    setShown(place);
  };
  useEffect(() => {
    const field = area.current;
    if (!shown || !field) return;
    // A selection is drawn only in a field that has the focus, and the field scrolls only when the caret moves.
    field.blur();
    field.setSelectionRange(shown[0] - from, shown[0] - from);
    field.focus();
    field.setSelectionRange(shown[0] - from, shown[1] - from);
    setShown(null);
  }, [shown, from]);
  const replace = (value: string) => {
    setBegin(null);
    onText(text.slice(0, from) + value + text.slice(to));
  };
  /** Takes the text directly, because browsers are slow to insert a megabyte into a field. */
  const paste = (event: ClipboardEvent) => {
    event.preventDefault();
    const words = event.clipboardData?.getData('text/plain').replace(/\r\n?/g, '\n');
    if (isHeld || !words) return;
    const { value, selectionStart, selectionEnd } = area.current as HTMLTextAreaElement;
    replace(value.slice(0, selectionStart) + words + value.slice(selectionEnd));
    setOpen(false);
  };

  return (
    <section class="pane" aria-labelledby="pane-title">
      <h2 id="pane-title">{t('text.heading')}</h2>
      <p class="hint" id="pane-hint">
        {t(isHeld ? 'text.how' : 'text.paste')}
      </p>
      {parts.length > 1 && (
        <Choice
          label={t('text.part')}
          value={String(part)}
          options={parts.map(([begin, end], i) => [
            String(i),
            `${i + 1} / ${parts.length}: ${number(begin + 1)}–${number(end)}`,
          ])}
          onChange={(value) => setChosen(Number(value))}
        />
      )}
      <div class="sheet">
        <textarea
          ref={area}
          class="source-text"
          aria-labelledby="pane-title"
          aria-describedby="pane-hint"
          aria-readonly={isHeld}
          dir={directionOf(text)}
          spellcheck={false}
          value={text.slice(from, to)}
          onBeforeInput={(event) => isHeld && event.preventDefault()}
          onInput={(event) => replace((event.currentTarget as HTMLTextAreaElement).value)}
          onPaste={paste}
          onKeyDown={(event) => {
            if (!isHeld) return;
            const isEnter = event.key === 'Enter';
            // The browser would undo the last typing, which was in another field.
            const isUndo = (event.ctrlKey || event.metaKey) && /^[zy]$/i.test(event.key);
            if (isEnter || isUndo) event.preventDefault();
            if (isEnter) markPassage();
          }}
        />
      </div>
      <div class="acts">
        <button type="button" class="primary" onClick={markPassage} disabled={text === ''}>
          {t('text.mark')}
        </button>
        {parts.length > 1 && isHeld && (
          <button type="button" aria-pressed={begin !== null} onClick={goOn}>
            {t('text.goOn')}
          </button>
        )}
        <button type="button" onClick={() => add(null)}>
          {t('text.without')}
        </button>
        {text !== '' && (
          <button type="button" aria-pressed={isOpen} onClick={() => setOpen(!isOpen)}>
            {t(isOpen ? 'text.hold' : 'text.open')}
          </button>
        )}
      </div>
      <p role="status" class="muted">
        {said}
      </p>
      {draft.passages.some(({ quote }) => (quote as Values).exact) && (
        <ol class="marked" aria-label={t('text.passages')}>
          {draft.passages.map((passage, i) => {
            const quote = passage.quote as Values;
            const words = String(quote.exact || passage.paraphrase || '…');
            return (
              <li key={passage._ as string}>
                <button
                  type="button"
                  class="link"
                  dir={directionOf(words)}
                  onClick={() => (quote.exact ? show(quote) : leadTo(`passages/${i}`))}
                >
                  {shortened(words)}
                </button>
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}
