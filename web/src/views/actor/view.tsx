import { useMemo } from 'preact/hooks';
import { Choice } from '../../components/choice.tsx';
import { Nowhere, Pending } from '../../components/notes.tsx';
import { client, useAnswer } from '../../state/answers.ts';
import { type Dossier, firstDay, questionOf, type Stop, stopsOf, useDossier } from '../../state/dossier.ts';
import { changed, go, type Route } from '../../state/route.ts';
import { t } from '../../state/texts.ts';
import { FailedView } from '../frame/failed.tsx';
import { Parts } from '../frame/parts.tsx';
import { AgreementView } from './agreement.tsx';
import { EvidenceView } from './evidence.tsx';
import { counts, type Question, type Subject, useActor } from './load.ts';
import { MembersView } from './members.tsx';
import { OverTimeView } from './over-time.tsx';
import type { PartProps } from './part.ts';
import { ownStops } from './stops.ts';
import './actor.css';

const PARTS = { '': OverTimeView, agreement: AgreementView, evidence: EvidenceView, members: MembersView };

/** An actor: where it stood over time, whom it agrees with, what that rests on; of a group, its members. */
export const ActorView = ({ route }: { route: Route }) => <Loaded key={route.path[1]} route={route} />;

function Loaded({ route }: { route: Route }) {
  const [, slug = '', part = ''] = route.path;
  const { answer: subject, error } = useActor(slug, route.query.knownAt);
  const { answer: dossiers } = useAnswer('dossiers', (signal) =>
    client.GET('/v1/dossiers', { params: { query: { limit: 200 } }, signal }),
  );
  if (error) return <FailedView route={route} error={error} what={slug} />;
  if (!subject || !dossiers) return <Pending />;
  const View = PARTS[part as keyof typeof PARTS];
  if (!View) return <Nowhere />;
  const only = dossiers.meta.total === 1 ? dossiers.data[0]?.slug : undefined;
  const chosen = route.query.dossier ?? only;
  const choice =
    dossiers.data.length > 1 ? (
      <Choice
        label={t('tool.dossier')}
        value={route.query.dossier ?? ''}
        options={[
          ['', t('tool.allDossiers')],
          ...dossiers.data.map(({ slug: one, name }): [string, string] => [one, name]),
        ]}
        onChange={(value) => go(changed(route, { dossier: value, part: null, asOf: null }), { replace: true })}
      />
    ) : null;
  const Stops = chosen === undefined ? Everywhere : InDossier;
  return <Stops key={chosen} {...{ route, slug, subject, choice, chosen, view: View }} />;
}

interface ChosenProps {
  route: Route;
  slug: string;
  subject: Subject;
  choice: preact.JSX.Element | null;
  chosen: string | undefined;
  view: (props: PartProps) => preact.JSX.Element;
}

/** With one dossier, the clock stops at the days of its events. */
function InDossier(props: ChosenProps) {
  const { route, chosen = '' } = props;
  const { answer: dossier, error } = useDossier(chosen, route.query.knownAt);
  const stops = useMemo(() => (dossier ? stopsOf(dossier.events) : []), [dossier]);
  if (error) return <FailedView route={route} error={error} what={chosen} />;
  return dossier ? <Part {...props} dossier={dossier} stops={stops} /> : <Pending />;
}

/** With all dossiers, it stops at the days on which the actor changed its level. */
function Everywhere(props: ChosenProps) {
  const { route, slug } = props;
  const { knownAt } = route.query;
  const { answer, error } = useAnswer(`stops ${slug} ${knownAt ?? ''}`, (signal) => ownStops(slug, knownAt, signal));
  if (error) return <FailedView route={route} error={error} what={slug} />;
  return answer ? <Part {...props} dossier={undefined} stops={answer} /> : <Pending />;
}

interface StoppedProps extends ChosenProps {
  dossier: Dossier | undefined;
  stops: Stop[];
}

function Part({ view: View, chosen, subject, dossier, ...asked }: StoppedProps) {
  const { route, stops } = asked;
  const question: Question = {
    asOf: route.query.asOf ?? firstDay(stops),
    dossier: chosen,
    moment: questionOf(route) as Record<string, string>,
  };
  const isGroup = subject.people.some(counts);
  const nav = (
    <Parts
      route={route}
      label={t('actor.parts')}
      parts={[
        ['', t('actor.overTime')],
        ...(isGroup ? [['members', t('actor.members')] as const] : []),
        ['agreement', t('actor.agreement')],
        ['evidence', t('actor.evidence')],
      ]}
    />
  );
  return (
    <View frame={{ ...asked, asOf: question.asOf, nav }} subject={subject} dossier={dossier} question={question} />
  );
}
