import { Choice } from '../../components/choice.tsx';
import { client, useAnswer } from '../../state/answers.ts';
import { t, word } from '../../state/texts.ts';
import type { Order } from './ask.ts';
import { columnsOf, FORMATS, type Format } from './file.ts';

export type Chosen = Omit<Order, 'map' | 'format'> & { format: Format | null; map: Record<string, string> };

interface OrderProps {
  chosen: Chosen;
  /** The beginning of the first file. */
  head: string;
  onChange(change: Partial<Chosen>): void;
}

/** The form for the format of the file and the options of its import. */
export function OrderForm({ chosen, head, onChange }: OrderProps) {
  const text = (name: 'origin' | 'reason') => (
    <label class="choice">
      <span>{t(`imports.${name}`)}</span>
      <input
        type="text"
        value={chosen[name]}
        maxLength={name === 'origin' ? 200 : 500}
        placeholder={name === 'origin' ? (chosen.format ?? '') : ''}
        onInput={(event) => onChange({ [name]: (event.currentTarget as HTMLInputElement).value })}
      />
    </label>
  );
  return (
    <>
      <div class="tools">
        <Choice
          label={t('imports.format')}
          value={chosen.format ?? ''}
          options={[
            ...(chosen.format === null ? ([['', t('review.choose')]] as [string, string][]) : []),
            ...FORMATS.map((format): [string, string] => [format, word('importFormat', format)]),
          ]}
          onChange={(format) => onChange({ format: format as Format, map: {} })}
        />
        <Choice
          label={t('imports.onError')}
          value={chosen.onError}
          options={[
            ['stop', t('imports.stopAtWrong')],
            ['skip', t('imports.skipWrong')],
          ]}
          onChange={(onError) => onChange({ onError: onError as Chosen['onError'] })}
        />
        {text('origin')}
        {text('reason')}
      </div>
      {chosen.format === 'stances-csv' && (
        <Columns columns={columnsOf(head)} map={chosen.map} onChange={(map) => onChange({ map })} />
      )}
    </>
  );
}

interface ColumnsProps {
  columns: string[];
  map: Record<string, string>;
  onChange(map: Record<string, string>): void;
}

/** Columns with names that the format does not know, and what each should be read as. */
function Columns({ columns, map, onChange }: ColumnsProps) {
  const { answer } = useAnswer('template', (signal) =>
    client.GET('/v1/templates/stances.csv', { headers: { accept: 'application/json' }, signal }),
  );
  const known = answer?.data.columns ?? [];
  const unknown = answer ? columns.filter((name) => !known.some((one) => one.name === name)) : [];
  if (unknown.length === 0) return null;
  const taken = new Set([...columns, ...Object.values(map)]);
  return (
    <fieldset class="columns">
      <legend>{t('imports.unknownColumns', { n: unknown.length })}</legend>
      {unknown.map((name) => (
        <Choice
          key={name}
          label={name}
          value={map[name] ?? ''}
          options={[
            ['', t('review.choose')],
            ['-', t('imports.leaveOut')],
            ...known
              .filter((one) => !taken.has(one.name) || map[name] === one.name)
              .map((one): [string, string] => [one.name, `${one.name}: ${one.about}`]),
          ]}
          onChange={(ours) => onChange({ ...map, [name]: ours })}
        />
      ))}
    </fieldset>
  );
}
