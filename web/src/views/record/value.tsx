import type { Schemas } from '@demarche/client';
import { ServerWords } from '../../components/notes.tsx';
import { RecordLink } from '../../components/record-link.tsx';
import { Glyph } from '../../marks/glyph.tsx';
import { type Level, marksOf } from '../../marks/marks.ts';
import { usePalette } from '../../marks/scheme.ts';
import type { Named } from '../../state/links.ts';
import { t, word } from '../../state/texts.ts';
import { ConditionWords } from './conditions.tsx';
import { wordsOf } from './words.ts';

const isNamed = (value: unknown): value is Named => typeof value === 'object' && value !== null && 'name' in value;

/** A code, which is read with its scheme before it: CAMEO 046. */
const isCode = (value: unknown): value is { scheme: string; value: string } =>
  typeof value === 'object' && value !== null && Object.keys(value).sort().join() === 'scheme,value';

/** A value of a record: a reference becomes a link, an array a list, and anything else text. */
export function Value({ field, value }: { field: string; value: unknown }) {
  if (Array.isArray(value)) {
    return (
      <ul class="values">
        {value.map((one, i) => (
          <li key={i}>
            <Value field={field} value={one} />
          </li>
        ))}
      </ul>
    );
  }
  if (field === 'conditions') return <ConditionWords condition={value as Schemas['Condition']} />;
  if (isNamed(value)) return <RecordLink to={value} />;
  if (isCode(value)) return <span dir="auto">{`${wordsOf('scheme', value.scheme)} ${value.value}`}</span>;
  if (typeof value === 'object' && value !== null) return <Parts of={value} />;
  if (field === 'level') return <LevelWord level={value as Level} />;
  if ((field === 'supersedes' || field === 'supersededBy') && typeof value === 'string')
    return <RecordLink to={{ id: value }} />;
  if (/^(url|archivedUrl|doi)$/.test(field)) return <Address text={String(value)} />;
  if (field === 'codeName') return <ServerWords>{String(value)}</ServerWords>;
  return <span dir="auto">{wordsOf(field, value as string)}</span>;
}

/** An object's values: references first, then text. */
function Parts({ of }: { of: object }) {
  const known = Object.entries(of).filter(([, value]) => value !== null);
  const [first] = known.filter(([, value]) => isNamed(value));
  const rest = known.filter((entry) => entry !== first);
  return (
    <>
      {first && <RecordLink to={first[1] as Named} />}
      {rest.map(([field, value], i) => (
        <span key={field}>
          {(first || i > 0) && ' · '}
          {!first && `${word('recordField', field)}: `}
          <Value field={field} value={value} />
        </span>
      ))}
    </>
  );
}

export const LevelWord = ({ level }: { level: Level }) => (
  <span class="level-word">
    <svg aria-hidden="true" width="30" height="22">
      <Glyph
        marks={{ ...marksOf({ level }, '2000-01-01'), condition: null }}
        palette={usePalette()}
        width={30}
        height={22}
      />
    </svg>
    {word('mark', level)}
  </span>
);

/** Only web addresses become links: a `javascript:` URL in a record must not run. */
function Address({ text }: { text: string }) {
  const url = /^10\.\d{4,}\//.test(text) ? `https://doi.org/${text}` : text;
  if (!/^https?:\/\//i.test(url)) return <>{text}</>;
  return (
    <a href={url} target="_blank" rel="noreferrer" title={t('record.elsewhere')}>
      {text}
    </a>
  );
}
