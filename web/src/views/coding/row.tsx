import { useEffect, useRef } from 'preact/hooks';
import { Glyph } from '../../marks/glyph.tsx';
import { levelMarks } from '../../marks/level.ts';
import { usePalette } from '../../marks/scheme.ts';
import { lacksOf, type Reading, wordsOf } from '../../review/readings.ts';

interface RowProps {
  id: string;
  name: string;
  reading: Reading | undefined;
  isSent: boolean;
  isAt: boolean;
  onChoose(): void;
}

/** A proposal and what is read on it, as an option of the list. */
export function ReadingRow({ id, name, reading, isSent, isAt, onChoose }: RowProps) {
  const palette = usePalette();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isAt) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isAt]);
  const isHalf = reading !== undefined && !isSent && lacksOf(reading).length > 0;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list that it is an option of has the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus, and names the option that is active
    <li
      ref={item}
      id={id}
      role="option"
      aria-selected={isAt}
      aria-label={`${name}: ${wordsOf(reading)}`}
      class={isHalf ? 'half' : undefined}
      onClick={onChoose}
    >
      <svg aria-hidden="true" width="44" height="24">
        {reading && <Glyph marks={levelMarks(reading)} palette={palette} width={44} height={24} />}
      </svg>
      <bdi>{name}</bdi>
    </li>
  );
}
