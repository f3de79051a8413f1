import type { Answer } from '@demarche/client';
import { Amend } from '../components/amend.tsx';
import { Copy } from '../components/copy.tsx';
import { Facts } from '../components/facts.tsx';
import { MethodLink } from '../components/method-link.tsx';
import { Failure, Pending } from '../components/notes.tsx';
import { Pen } from '../components/pen.tsx';
import { keyOf } from '../marks/key.ts';
import { cellOf, conditionOf } from '../marks/marks.ts';
import { usePalette } from '../marks/scheme.ts';
import { sentenceOf } from '../marks/sentence.ts';
import { Small } from '../marks/small.tsx';
import { useTold } from '../marks/told.ts';
import { client, useAnswer } from '../state/answers.ts';
import { doubtWords } from '../state/dates.ts';
import { keptOf, questionOf } from '../state/dossier.ts';
import { idWords } from '../state/links.ts';
import { slugOf } from '../state/named.ts';
import { href, type Route } from '../state/route.ts';
import { t, word } from '../state/texts.ts';
import { Aside } from './aside.tsx';
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

/** The panel with all the evidence for one cell. */
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
  const row = answer?.data[0];
  return (
    <Aside label={t('panel.label')} closeLabel={t('panel.close')} of={cell} onClose={onClose}>
      {error && <Failure error={error} what={cell} />}
      {!answer && !error && <Pending />}
      {answer && !row && <p>{t('panel.nobody')}</p>}
      {answer && row && <Position row={row} answer={answer} asOf={asOf} route={route} />}
      {answer && <Pen route={route} about={{ proposal, actor }} />}
      {answer && <History proposal={proposal} actor={actor} knownAt={route.query.knownAt} />}
    </Aside>
  );
}

interface PositionProps extends Pick<EvidenceProps, 'route' | 'asOf'> {
  row: Row;
  answer: Answered;
}

function Position({ row, answer, asOf, route }: PositionProps) {
  const { proposal } = answer.meta;
  const cell = cellOf(row, answer.meta);
  const sentence = sentenceOf(row.actor.name, proposal.name, cell, asOf);
  const permalink = client.permalink(answer);
  const kept = keptOf(route);
  const palette = usePalette();
  return (
    <>
      <p class="panel-of">
        <a href={href(['proposals', slugOf(proposal)], kept)}>{proposal.name}</a>
      </p>
      <h2>
        <a href={href(['actors', row.actor.slug], kept)}>{row.actor.name}</a>
      </h2>
      <p class="level">
        {row.level && <Small cell={cell} palette={palette} />} {sentence}
      </p>
      {row.stance && <RowFacts row={row} />}
      {row.stance && !route.query.knownAt && <Amend noun="stances" record={row.stance} />}
      {row.level !== null && <Grounds said={row} answer={row} />}
      {row.candidates && (
        <section>
          <h3>{t('panel.candidates')}</h3>
          <ul>
            {row.candidates.map(({ level, via, validFrom, stance }) => (
              <li key={stance.id}>
                {word('mark', level)}
                {via && `, ${t('cell.via', { name: via.name })}`}, {doubtWords(validFrom)},{' '}
                {word('mark', stance.directness ?? 'explicit').toLowerCase()} ·{' '}
                <a href={href(['stances', stance.id ?? ''])}>{idWords(stance.id ?? '')}</a>
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
      {row.members && (
        <MembersNote proposal={slugOf(proposal)} group={row.actor.slug} members={row.members} {...{ route, asOf }} />
      )}
      <section>
        <h3>{t('panel.rule')}</h3>
        <p>
          {t('panel.ruleWords')} <MethodLink method={answer.meta.method} />
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

function RowFacts({ row }: { row: Row }) {
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
  return <Facts facts={facts.map(([name, value]) => [name, value && <bdi>{value}</bdi>] as const)} />;
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
                <bdi>{condition.text}</bdi> <span class="state">{word('mark', condition.state ?? 'unknown')}</span>
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
    {claim.stance.rationale && (
      <p class="muted" dir="auto">
        {claim.stance.rationale}
      </p>
    )}
    <Grounds said={claim} answer={claim} />
  </div>
);

interface MembersProps extends Pick<EvidenceProps, 'route' | 'asOf'> {
  proposal: string;
  group: string;
  members: NonNullable<Row['members']>;
}

function MembersNote({ proposal, group, route, asOf, members }: MembersProps) {
  const { count, levels, silent, notCoded, unity } = members;
  const told = useTold({ asOf, moment: questionOf(route), proposals: [proposal], of: { group } });
  const unheard = (actors: typeof silent) => actors.filter((actor) => !told.has(keyOf(proposal, slugOf(actor)))).length;
  const counts: [mark: string, n: number][] = [
    ...Object.entries(levels).filter(([, n]) => n > 0),
    ...(told.size > 0 ? [['attributed', told.size] as [string, number]] : []),
    ['silent', unheard(silent)],
    ['not_coded', unheard(notCoded)],
  ];
  return (
    <section>
      <h3>{t('panel.members', { n: count })}</h3>
      <ul>
        {counts.map(([mark, n]) => (
          <li key={mark}>
            {word('mark', mark)}: {n}
          </li>
        ))}
      </ul>
      <p class="muted">{unity.label ? word('unity', unity.label) : t('unity.few', { n: unity.n, of: count })}</p>
    </section>
  );
}
