import { t } from '../state/texts.ts';
import { RecordLink } from '../views/record/value.tsx';
import type { Path } from './draft.ts';
import { leadTo, useEditor } from './editor.ts';
import { againWords, placeWords } from './places.ts';

/** A part of the draft that repeats another part, or a recorded one. */
export interface Repeat {
  place: string;
  /** The place in the draft of what it repeats, or its id. */
  first: { place: string } | { id: string };
}

/** Beside a passage or a stance: that it is on record already, and where. */
export const Repeated = ({ path }: { path: Path }) =>
  useEditor()
    .repeated.filter(({ place }) => place === path.join('/'))
    .map((repeat) => (
      <p key={repeat.place} class="hint repeated">
        <RepeatWords {...repeat} />
      </p>
    ));

/** All repetitions, shown before the draft is sent. */
export function Repeats() {
  const { repeated } = useEditor();
  if (repeated.length === 0) return null;
  return (
    <div class="repeats">
      <p>{t('imports.duplicates', { n: repeated.length })}</p>
      <ul>
        {repeated.map((repeat) => (
          <li key={repeat.place}>
            <RepeatWords {...repeat} />
          </li>
        ))}
      </ul>
      <p class="hint">{t('send.repeatedNote')}</p>
    </div>
  );
}

const RepeatWords = ({ place, first }: Repeat) => (
  <>
    <Place of={place} /> {againWords('id' in first ? first.id : '')}{' '}
    {'id' in first ? <RecordLink to={first} /> : <Place of={first.place} />}
  </>
);

function Place({ of }: { of: string }) {
  const { draft } = useEditor();
  return (
    <button type="button" class="link" onClick={() => leadTo(of)}>
      {placeWords(of, draft)}
    </button>
  );
}
