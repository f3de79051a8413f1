import type { Schemas } from '@demarche/client';
import type { RefObject } from 'preact';
import { Glyph } from '../../marks/glyph.tsx';
import { levelMarks } from '../../marks/level.ts';
import { usePalette } from '../../marks/scheme.ts';
import type { Decision } from '../../review/decision.ts';
import { t, word } from '../../state/texts.ts';

type Read = Pick<Schemas['Coding'], 'level' | 'basis' | 'directness'>;

interface BoxProps {
  box: RefObject<HTMLUListElement | null>;
  codings: readonly Schemas['Coding'][];
  decision: Decision;
  /** Which of them the decision follows; -1 for a level that nobody read. */
  taken: number;
  onTake(i: number): void;
  onKey(event: KeyboardEvent): void;
}

/** The readings side by side; one of them is taken, or another level is chosen by its key. */
export function ReadingsBox({ box, codings, decision, taken, onTake, onKey }: BoxProps) {
  const isOther = decision.level !== null && taken < 0;
  const active = taken >= 0 ? `reading-${taken}` : isOther ? 'reading-other' : undefined;
  return (
    <ul
      ref={box}
      class="side-by-side"
      role="listbox"
      tabIndex={0}
      aria-label={t('decide.readings')}
      aria-activedescendant={active}
      onKeyDown={onKey}
    >
      {codings.map((coding, i) => (
        <Option
          key={coding.id}
          id={`reading-${i}`}
          who={coding.coder}
          read={coding}
          note={coding.note}
          isTaken={i === taken}
          onTake={() => onTake(i)}
        />
      ))}
      {isOther && (
        <Option id="reading-other" who={t('decide.other')} read={decision} note={null} isTaken onTake={() => {}} />
      )}
    </ul>
  );
}

interface OptionProps {
  id: string;
  who: string;
  read: Read | Decision;
  note: string | null;
  isTaken: boolean;
  onTake(): void;
}

function Option({ id, who, read, note, isTaken, onTake }: OptionProps) {
  const palette = usePalette();
  const { level, basis, directness } = read;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list that it is an option of has the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus, and names the option that is active
    <li id={id} role="option" aria-selected={isTaken} onClick={onTake}>
      <strong>{who}</strong>
      <span class="level-mark">
        <svg aria-hidden="true" width="44" height="24">
          <Glyph marks={levelMarks({ level, directness })} palette={palette} width={44} height={24} />
        </svg>
        {level && word('mark', level)}
      </span>
      <span class="muted">
        {[basis && word('basis', basis), directness && word('mark', directness).toLowerCase()]
          .filter(Boolean)
          .join(', ') || t('decide.noDirectness')}
      </span>
      {note && <span dir="auto">{note}</span>}
    </li>
  );
}
