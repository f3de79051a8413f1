import { ProblemError } from '@demarche/client';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { KeyForm } from '../../components/key-form.tsx';
import { Failure, Pending } from '../../components/notes.tsx';
import { type Case, type Decision, decisionLacks, remediesOf, remedyKey } from '../../review/decision.ts';
import { type Command, commandOf, READING_KEYS } from '../../review/keys.ts';
import { KeyLegend } from '../../review/legend.tsx';
import { PassageText } from '../../review/passage.tsx';
import { changeBy } from '../../review/readings.ts';
import { forgetKey, isKeyRefused, useKey } from '../../state/key.ts';
import { idWords } from '../../state/links.ts';
import { href } from '../../state/route.ts';
import { list, remember, remembered, t } from '../../state/texts.ts';
import { LevelMark } from './disagreements.tsx';
import { begun, type Grounds, useGrounds } from './grounds.ts';
import { ReadingsBox } from './readings-box.tsx';
import { Remedies, Stances } from './remedies.tsx';
import { write } from './write.ts';

interface CaseProps {
  case_: Case;
  writes: number;
  isFocused: boolean;
  onItem(step: number): void;
  onWritten(said: string): void;
}

/** One disagreement: the passage, what was read in it, and the decision. */
export function CaseOf({ case_, writes, ...rest }: CaseProps) {
  /** How often somebody else had changed the record first. */
  const [overtaken, setOvertaken] = useState(0);
  const { answer, error } = useGrounds(case_, `${writes} ${overtaken}`);
  if (error) return <Failure error={error} what={case_.statement.name} />;
  if (!answer) return <Pending />;
  return (
    <div class="review-pair">
      <article class="review-passage" aria-label={t('decide.passage')}>
        <PassageText statement={answer.statement} />
      </article>
      {case_.isDone ? (
        <Settled grounds={answer} />
      ) : (
        <Form case_={case_} grounds={answer} onOvertaken={() => setOvertaken(overtaken + 1)} {...rest} />
      )}
    </div>
  );
}

type FormProps = Omit<CaseProps, 'writes'> & { grounds: Grounds; onOvertaken(): void };

function Form({ case_, grounds, isFocused, onItem, onWritten, onOvertaken }: FormProps) {
  const { codings, onRecord } = grounds;
  const [decision, setDecision] = useState(() => begun(grounds, remembered('decider') ?? ''));
  /** Which reading is taken; -1 where it is none of them. */
  const [taken, setTaken] = useState(-1);
  const key = useKey();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Error>();
  const [box, reason] = [useRef<HTMLUListElement>(null), useRef<HTMLTextAreaElement>(null)];
  // A layout effect, to be done before the next key press.
  useLayoutEffect(() => {
    if (isFocused) box.current?.focus();
  }, []);
  const remedies = remediesOf(decision.level, onRecord);
  const change = (part: Partial<Decision>) => {
    const next = { ...decision, ...part };
    // Another level may need another remedy.
    const possible = remediesOf(next.level, onRecord);
    const kept = part.level === undefined && possible.find((one) => remedyKey(one) === remedyKey(next.remedy));
    setDecision({ ...next, remedy: part.remedy ?? (kept || (possible[0] as Decision['remedy'])) });
  };
  const judged = useRef(onRecord);
  useLayoutEffect(() => {
    if (judged.current === onRecord) return;
    judged.current = onRecord;
    // What was to be done with a stance that is no longer on record is done with the one in its place.
    if (decision.level !== null) change({});
  }, [onRecord]);
  const lacks = decisionLacks(decision);
  const take = (i: number) => {
    const at = Math.max(0, Math.min(codings.length - 1, i));
    const coding = codings[at];
    if (!coding) return;
    setTaken(at);
    const { level, basis, directness } = coding;
    change({ level, basis, directness: directness ?? decision.directness });
  };
  const send = async () => {
    if (lacks.length > 0 || isBusy || !key) return;
    setBusy(true);
    setFailure(undefined);
    try {
      const said = await write(case_, decision, onRecord);
      remember('decider', decision.by.trim());
      onWritten(said);
    } catch (error) {
      if (isKeyRefused(error)) forgetKey();
      setFailure(error as Error);
      if (error instanceof ProblemError && error.status === 409) onOvertaken();
    }
    setBusy(false);
  };
  const run = (command: Command) => {
    const said = changeBy(command, decision);
    if (command.do === 'clear') change({ level: null, basis: null });
    else if (said) change({ ...(command.do === 'level' && command.level !== 'ambiguous' && { basis: null }), ...said });
    if (command.do === 'clear') setTaken(-1);
    else if (command.do === 'level') setTaken(codings.findIndex(({ level }) => level === command.level));
    else if (command.do === 'directness') return;
    else if (command.do === 'choice' || command.do === 'row') take(taken + command.step);
    else if (command.do === 'item') onItem(command.step);
    else reason.current?.focus();
  };
  return (
    <div class="review-form">
      <ReadingsBox
        box={box}
        codings={codings}
        decision={decision}
        taken={taken}
        onTake={take}
        onKey={(event) => {
          const command = commandOf(event);
          if (!command) return;
          event.preventDefault();
          run(command);
        }}
      />
      <KeyLegend
        keys={READING_KEYS}
        isOn={(command) =>
          (command.do === 'level' && command.level === decision.level) ||
          (command.do === 'directness' && command.directness === decision.directness)
        }
        onCommand={run}
      />
      <Remedies grounds={grounds} remedies={remedies} decision={decision} onChange={change} />
      <label class="review-note">
        <span>{t('decide.reason')}</span>
        <textarea
          ref={reason}
          rows={2}
          maxLength={1000}
          value={decision.reason}
          onInput={(event) => change({ reason: (event.currentTarget as HTMLTextAreaElement).value })}
          onKeyDown={(event) => {
            if (event.key === 'Escape') box.current?.focus();
            else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
            else return;
            event.preventDefault();
          }}
        />
      </label>
      <KeyForm />
      <div class="tools">
        <label class="choice">
          <span>{t('decide.by')}</span>
          <input
            type="text"
            value={decision.by}
            maxLength={100}
            autocomplete="off"
            onInput={(event) => change({ by: (event.currentTarget as HTMLInputElement).value.replaceAll(',', '') })}
          />
        </label>
        <button type="button" disabled={isBusy || !key || lacks.length > 0} onClick={send}>
          {t('decide.send')}
        </button>
      </div>
      <p class="muted" aria-live="polite">
        {lacks.length > 0
          ? t('review.lacks', { what: list(lacks.map((lack) => t(`review.lacks.${lack}`))) })
          : t('decide.ready')}
      </p>
      {failure && <Failure error={failure} what={case_.statement.name} onAgain={send} />}
      <p class="muted">{t('decide.keys')}</p>
    </div>
  );
}

/** How it was settled; another decision is an amendment of that record. */
const Settled = ({ grounds }: { grounds: Grounds }) => (
  <div class="review-form">
    <ul class="readings-list">
      {[...grounds.codings, ...(grounds.adjudication ? [grounds.adjudication] : [])].map((coding) => (
        <li key={coding.id}>
          {coding.role === 'adjudication' ? t('decide.decided', { by: coding.coder }) : coding.coder}:{' '}
          <LevelMark level={coding.level} /> <a href={href(['codings', coding.id])}>{idWords(coding.id)}</a>
          {coding.note && <p dir="auto">{coding.note}</p>}
        </li>
      ))}
    </ul>
    <Stances grounds={grounds} />
  </div>
);
