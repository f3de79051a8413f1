import { client, useAnswer } from '../state/answers.ts';
import { doubtWords } from '../state/dates.ts';
import { idWords } from '../state/links.ts';
import { href } from '../state/route.ts';
import { t, word } from '../state/texts.ts';

interface HistoryProps {
  proposal: string;
  actor: string;
  knownAt: string | undefined;
}

/** Every stance ever recorded for the cell, with what became of each and why. */
export function History({ proposal, actor, knownAt }: HistoryProps) {
  const query = { actor, proposal, withdrawn: true, limit: 200, ...(knownAt && { knownAt }) };
  const { answer, error } = useAnswer(`history ${JSON.stringify(query)}`, (signal) =>
    client.GET('/v1/stances', { params: { query }, signal }),
  );
  if (error || !answer || answer.data.length === 0) return null;
  return (
    <section>
      <h3>{t('panel.history', { n: answer.data.length })}</h3>
      <ol class="history">
        {answer.data.map((stance) => (
          <li key={stance.id} class={stance.retracted || stance.supersededBy ? 'gone' : undefined}>
            <span>
              {doubtWords(stance.validFrom)}: {word('mark', stance.level)},{' '}
              {word('mark', stance.directness).toLowerCase()}
              {stance.claimant && `, ${t('panel.saidBy', { name: stance.claimant.name })}`}
            </span>
            <span class="muted">
              <a href={href(['stances', stance.id], knownAt ? { knownAt } : {})}>{idWords(stance.id)}</a> ·{' '}
              {t('panel.revision', { revision: stance.revision })}
              {stance.supersedes && ` · ${t('panel.corrects', { reason: stance.correctionReason ?? '' })}`}
              {stance.retracted && ` · ${t('panel.retracted', { reason: stance.retracted.reason })}`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
