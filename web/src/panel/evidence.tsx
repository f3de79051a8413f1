import type { Answer } from '@demarche/client';
import { useEffect, useRef } from 'preact/hooks';
import { type Cell, conditionOf, SIGNS } from '../marks/marks.ts';
import { sentenceOf } from '../marks/sentence.ts';
import { client, useAnswer } from '../state/answers.ts';
import { doubtWords } from '../state/dates.ts';
import type { Route } from '../state/route.ts';
import { t, word } from '../state/texts.ts';
import { questionOf } from '../views/dossier.ts';
import { Failure, Pending } from '../views/notes.tsx';
import { Copy } from './copy.tsx';
import { History } from './history.tsx';
import { StatementItem } from './statement.tsx';

type Answered = Answer<'/v1/proposals/{id}/positions'>;
export type Row = Answered['data'][number];
type Claim = NonNullable<Row['attributed']>[number];

interface EvidenceProps {
  /** The proposal and the actor. */
  cell: string;
  route: Route;
  asOf: string;
  onClose(): void;
}

/** All that one cell rests on, beside what was asked. */
export function Evidence({ cell, route, asOf, onClose }: EvidenceProps) {
  const [proposal = '', actor = ''] = cell.split('.');
  const query = { ...(questionOf(route) as object), asOf, actors: [actor] };
  const { answer, error } = useAnswer(`evidence ${cell} ${JSON.stringify(query)}`, (signal) =>
    client.GET('/v1/proposals/{id}/positions', {
      params: {
        path: { id: proposal },
        query: { ...query, include: ['statements', 'sources', 'stance', 'previous', 'members'] },
      },
      signal,
    }),
  );
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    panel.current?.focus({ preventScroll: innerWidth >= 1100 });
    if (innerWidth < 1100) panel.current?.scrollIntoView({ block: 'start' });
  }, [cell]);
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    addEventListener('keydown', close);
    return () => removeEventListener('keydown', close);
  }, [onClose]);
  const row = answer?.data[0];
  return (
    <aside class="panel" ref={panel} tabIndex={-1} aria-label={t('panel.label')}>
      <button type="button" class="close" aria-label={t('panel.close')} onClick={onClose}>
        ×
      </button>
      {error && <Failure error={error} what={cell} />}
      {!answer && !error && <Pending />}
      {answer && !row && <p>{t('panel.nobody')}</p>}
      {answer && row && <Position row={row} answer={answer} asOf={asOf} />}
      {answer && <History proposal={proposal} actor={actor} knownAt={route.query.knownAt} />}
    </aside>
  );
}

function Position({ row, answer, asOf }: { row: Row; answer: Answered; asOf: string }) {
  const { proposal } = answer.meta;
  const sentence = sentenceOf(row.actor.name, proposal.name, { ...row, claims: row.attributed } as Cell, asOf);
  const permalink = client.permalink(answer);
  return (
    <>
      <p class="panel-of">{proposal.name}</p>
      <h2>{row.actor.name}</h2>
      <p class="level">
        {row.level && (
          <span class={`sign ${row.level}`} aria-hidden="true">
            {SIGNS[row.level]}
          </span>
        )}
        {sentence}
      </p>
      {row.stance && <Facts row={row} />}
      {row.level !== null && <Grounds said={row} answer={row} />}
      {row.candidates && (
        <section>
          <h3>{t('panel.candidates')}</h3>
          <ul>
            {row.candidates.map(({ level, via, validFrom, stance }) => (
              <li key={stance.id}>
                {word('mark', level)}
                {via && `, ${t('cell.via', { name: via.name })}`}, {doubtWords(validFrom)},{' '}
                {word('mark', stance.directness ?? 'explicit').toLowerCase()} ({stance.id})
              </li>
            ))}
          </ul>
        </section>
      )}
      {row.attributed && row.attributed.length > 0 && (
        <section>
          <h3>{t('panel.others')}</h3>
          {row.attributed.map((claim) => (
            <Others key={claim.stance.id} claim={claim} />
          ))}
        </section>
      )}
      {row.members && <MembersNote members={row.members} />}
      <section>
        <h3>{t('panel.rule')}</h3>
        <p>
          {t('panel.ruleWords')}{' '}
          <a href="/v1/methods/positions" target="_blank" rel="noreferrer">
            {answer.meta.method}
          </a>
        </p>
        <Copy name={t('share.permalink')} text={permalink} />
        <Copy
          name={t('share.citation')}
          text={t('panel.citation', { sentence, revision: answer.meta.knownAt, url: permalink })}
        />
      </section>
    </>
  );
}

function Facts({ row }: { row: Row }) {
  const facts: [string, string | undefined][] = [
    [t('panel.since'), row.since && doubtWords(row.since)],
    [t('panel.until'), row.until && doubtWords(row.until)],
    [t('panel.confirmed'), row.confirmedOn ? doubtWords(row.confirmedOn) : t('panel.never')],
    [t('panel.spoke'), row.via?.name ?? row.actor.name],
    [t('panel.directness'), word('mark', row.stance?.directness ?? 'explicit')],
    [t('panel.rationale'), row.stance?.rationale],
    [t('panel.impliedBy'), row.stance?.impliedBy?.name],
    [t('panel.confidence'), row.stance?.confidence && word('confidence', row.stance.confidence)],
    [t('panel.sources'), row.independentSources === undefined ? undefined : String(row.independentSources)],
    [
      t('panel.previous'),
      row.previous &&
        `${word('mark', row.previous.level)}, ${doubtWords(row.previous.since)} – ${doubtWords(row.previous.until)}`,
    ],
  ];
  return (
    <dl class="facts">
      {facts.map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** Conditions and statements: of an actor's own voice, or of what somebody else says of it. */
function Grounds({ said, answer }: { said: Row | Claim; answer: { sources?: Row['sources'] } }) {
  const { conditions = [], statements = [] } = said;
  const state = conditions.length > 0 && conditionOf({ level: said.level, conditions });
  return (
    <>
      {state && (
        <section>
          <h3>{t('panel.conditions')}</h3>
          <ul class="conditions">
            {conditions.map((condition) => (
              <li key={condition.text}>
                {condition.text} <span class="state">{word('mark', condition.state ?? 'unknown')}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {statements.length > 0 && (
        <section>
          <h3>{t('panel.statements', { n: statements.length })}</h3>
          {statements.map((statement) => (
            <StatementItem
              key={statement.id}
              statement={statement}
              source={(said.sources ?? answer.sources)?.find(({ id }) => id === statement.source.id)}
            />
          ))}
        </section>
      )}
    </>
  );
}

const Others = ({ claim }: { claim: Claim }) => (
  <div class="claim">
    <p>
      <strong>{claim.claimant.name}</strong>: {word('mark', claim.level)},{' '}
      {t('cell.since', { day: doubtWords(claim.since) })}
      {claim.until && `, ${t('panel.endedBy', { day: doubtWords(claim.until) })}`}
    </p>
    {claim.stance.rationale && <p class="muted">{claim.stance.rationale}</p>}
    <Grounds said={claim} answer={claim} />
  </div>
);

function MembersNote({
  members: { count, levels, silent, notCoded, unity },
}: {
  members: NonNullable<Row['members']>;
}) {
  const spoken = Object.entries(levels).filter(([, n]) => n > 0);
  return (
    <section>
      <h3>{t('panel.members', { n: count })}</h3>
      <ul>
        {spoken.map(([level, n]) => (
          <li key={level}>
            {word('mark', level)}: {n}
          </li>
        ))}
        <li>
          {word('mark', 'silent')}: {silent.length}
        </li>
        <li>
          {word('mark', 'not_coded')}: {notCoded.length}
        </li>
      </ul>
      <p class="muted">{unity.label ? word('unity', unity.label) : unity.reason}</p>
    </section>
  );
}
