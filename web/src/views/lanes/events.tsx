import { Choice } from '../../components/choice.tsx';
import type { DossierEvent } from '../../state/dossier.ts';
import { t } from '../../state/texts.ts';
import { boundsOf } from './days.ts';
import type { Happening } from './scale.ts';

/** Of more events than that only those are drawn that dealt with one of the proposals; and of these the last. */
const MOST = 12;

/** The events in order, up to as many as a chart can tell apart. */
export function eventsOf(events: readonly DossierEvent[], proposals: ReadonlySet<string>): Happening[] {
  const happened = events.flatMap((event) => {
    const day = event.context === 'actual' && event.occurredOn !== null ? boundsOf(event.occurredOn).first : null;
    return day === null ? [] : [{ ...event, day }];
  });
  const dealtWith = happened.filter(({ agenda }) => agenda.some(({ proposal }) => proposals.has(proposal.slug ?? '')));
  return (happened.length > MOST ? dealtWith : happened)
    .map(({ slug, name, day }) => ({ slug, name, day }))
    .sort((one, other) => one.day - other.day)
    .slice(-MOST);
}

interface SpanChoiceProps {
  value: string | undefined;
  onChange(value: string): void;
}

/** The days around what happened, or all that is on record. */
export const SpanChoice = ({ value = '', onChange }: SpanChoiceProps) => (
  <Choice
    label={t('lanes.span')}
    value={value}
    options={[
      ['', t('lanes.spanEvents')],
      ['all', t('lanes.spanAll')],
    ]}
    onChange={onChange}
  />
);
