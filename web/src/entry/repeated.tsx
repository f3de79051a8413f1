import { RecordLink } from '../components/record-link.tsx';
import { t } from '../state/texts.ts';
import type { Path, WarningCode } from './draft.ts';
import { leadTo, OF_ITSELF, type OfItself, type Repeat, useEditor } from './editor.ts';
import { againWords, placeWords } from './places.ts';

/** Beside a part of the draft: that it is on record already, and where, or may not say what is meant. */
export const Repeated = ({ path }: { path: Path }) =>
  useEditor()
    .repeated.filter(({ place }) => place === path.join('/'))
    .map((repeat) => (
      <p key={repeat.code} class="hint repeated">
        <RepeatWords {...repeat} />
      </p>
    ));

/** All repetitions, shown before the draft is sent. */
export function Repeats() {
  const { repeated } = useEditor();
  const shown = (some: readonly Repeat[], heading: string, note: string) =>
    some.length > 0 && (
      <div class="repeats">
        <p>{heading}</p>
        <ul>
          {some.map((repeat) => (
            <li key={repeat.place}>
              <RepeatWords {...repeat} />
            </li>
          ))}
        </ul>
        <p class="hint">{note}</p>
      </div>
    );
  const of = (code: WarningCode) => repeated.filter((one) => one.code === code);
  const again = repeated.filter(({ first }) => first !== null);
  return (
    <>
      {shown(again, t('imports.duplicates', { n: again.length }), t('send.repeatedNote'))}
      {OF_ITSELF.map((code) => shown(of(code), t(`warning.${code}`, { n: of(code).length }), t(`warningNote.${code}`)))}
    </>
  );
}

const RepeatWords = ({ place, code, first }: Repeat) =>
  first === null ? (
    <>
      <Place of={place} /> {t(`warned.${code as OfItself}`)}
    </>
  ) : (
    <>
      <Place of={place} /> {againWords(code, 'id' in first ? first.id : '')}{' '}
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
