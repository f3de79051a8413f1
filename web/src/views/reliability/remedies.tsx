import { Choice } from '../../components/choice.tsx';
import { BasisChoice } from '../../review/basis.tsx';
import { type Decision, type Remedy, remedyKey } from '../../review/decision.ts';
import { doubtWords } from '../../state/dates.ts';
import { idWords } from '../../state/links.ts';
import { href } from '../../state/route.ts';
import { t, word } from '../../state/texts.ts';
import { LevelMark } from './disagreements.tsx';
import type { Grounds } from './grounds.ts';

interface RemediesProps {
  grounds: Grounds;
  remedies: readonly Remedy[];
  decision: Decision;
  onChange(change: Partial<Decision>): void;
}

/** What the record says now, and what the decision will change. */
export function Remedies({ grounds, remedies, decision, onChange }: RemediesProps) {
  const { level } = decision;
  return (
    <>
      <Stances grounds={grounds} />
      {level === 'ambiguous' && <BasisChoice basis={decision.basis} onChange={(basis) => onChange({ basis })} />}
      {level !== null && (
        <Choice
          label={t('decide.remedy')}
          value={remedyKey(decision.remedy)}
          options={remedies.map((remedy) => [
            remedyKey(remedy),
            remedy.do === 'correct'
              ? t('decide.correct', { id: remedy.stance, level: word('mark', level).toLowerCase() })
              : t(`decide.${remedy.do}`, { level: word('mark', level).toLowerCase() }),
          ])}
          onChange={(key) => {
            const remedy = remedies.find((one) => remedyKey(one) === key);
            if (remedy) onChange({ remedy });
          }}
        />
      )}
      {decision.remedy.do === 'write' && level !== null && (
        <label class="choice">
          <span>{t('decide.validFrom')}</span>
          <input
            type="text"
            value={decision.validFrom}
            onInput={(event) => onChange({ validFrom: (event.currentTarget as HTMLInputElement).value.trim() })}
          />
        </label>
      )}
    </>
  );
}

/** The stances of the actor on the proposal: those that rest on this statement first. */
export function Stances({ grounds: { onRecord, others } }: { grounds: Grounds }) {
  if (onRecord.length + others.length === 0) return <p>{t('decide.noStance')}</p>;
  return (
    <div>
      <h3>{t('decide.onRecord')}</h3>
      <ul class="stances-on-record">
        {[...onRecord, ...others].map((stance) => (
          <li key={stance.id}>
            <LevelMark level={stance.level} />
            <span>
              {word('mark', stance.directness).toLowerCase()}, {t('cell.since', { day: doubtWords(stance.validFrom) })},{' '}
              <a href={href(['stances', stance.id])}>{idWords(stance.id)}</a>
            </span>
            <span class="muted">
              {onRecord.some(({ id }) => id === stance.id)
                ? t(stance.statements.length === 1 ? 'decide.restsAlone' : 'decide.restsOnThis', {
                    n: stance.statements.length,
                  })
                : t('decide.restsOnOthers')}
              {stance.rationale && ` ${stance.rationale}`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
