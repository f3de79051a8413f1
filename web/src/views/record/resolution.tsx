import { client, useAnswer } from '../../state/answers.ts';
import { doubtWords } from '../../state/dates.ts';
import { t } from '../../state/texts.ts';

interface ResolutionProps {
  id: string;
  event: string;
  knownAt: string | undefined;
}

/** Shows how likely the event was held to be, and what became of it. */
export function Resolution({ id, event, knownAt }: ResolutionProps) {
  const query = { ended: true, ...(knownAt && { knownAt }) };
  const { answer } = useAnswer(`resolution ${event} ${JSON.stringify(query)}`, (signal) =>
    client.GET('/v1/events/{id}/expectations', { params: { path: { id: event }, query }, signal }),
  );
  const row = answer?.data.find((one) => one.id === id);
  if (!row) return null;
  const { band, resolution } = row;
  return (
    <p>
      {t('expected.band', { from: band.from, to: band.to })}{' '}
      {t(`outcome.${resolution.outcome}`, { day: resolution.on ? doubtWords(resolution.on) : '' })}
    </p>
  );
}
