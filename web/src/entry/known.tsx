import { cellOf } from '../marks/marks.ts';
import { sentenceOf } from '../marks/sentence.ts';
import { History } from '../panel/history.tsx';
import { client, useAnswer } from '../state/answers.ts';
import { today } from '../state/dates.ts';
import { t } from '../state/texts.ts';
import type { Ref } from './fields.ts';

interface KnownProps {
  actor: Ref | null;
  proposal: Ref | null;
}

/** What is already on record for an actor on a proposal. */
export function Known({ actor, proposal }: KnownProps) {
  const isOnRecord = actor !== null && proposal !== null && !actor.isNew && !proposal.isNew && !actor.isWords;
  const asOf = today();
  const { answer, error } = useAnswer(isOnRecord ? `known ${proposal.id} ${actor.id} ${asOf}` : null, (signal) =>
    client.GET('/v1/proposals/{id}/positions', {
      params: { path: { id: proposal?.id as string }, query: { actors: [actor?.id as string], asOf } },
      signal,
    }),
  );
  if (!isOnRecord || error || !answer) return null;
  const row = answer.data[0];
  return (
    <div class="known">
      <h4>{t('known.heading')}</h4>
      <p>
        {row
          ? sentenceOf(row.actor.name, answer.meta.proposal.name, cellOf(row, answer.meta), asOf)
          : t('panel.nobody')}
      </p>
      <History proposal={proposal.id} actor={actor.id} knownAt={undefined} />
    </div>
  );
}
