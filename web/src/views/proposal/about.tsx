import type { ComponentChildren } from 'preact';
import { Amend } from '../../components/amend.tsx';
import { Facts } from '../../components/facts.tsx';
import { dateWords } from '../../state/dates.ts';
import type { Route } from '../../state/route.ts';
import { termWords } from '../../state/terms.ts';
import { t, word } from '../../state/texts.ts';
import { leadTo } from '../frame/lead.ts';
import { NamedLink } from '../frame/links.tsx';
import { Retracted } from '../frame/retracted.tsx';
import { FoldedVersions } from '../record/history.tsx';
import { nameOf } from './changes.ts';
import type { Proposal } from './load.ts';

interface AboutProps {
  route: Route;
  proposal: Proposal;
  /** What supersedes it. */
  newer: { slug: string | null; name: string }[];
}

/** What a proposal is: its text, its status, its package and its relations to others. */
export function About({ route, proposal, newer }: AboutProps) {
  const { text, dossier, status, tabledOn, closedOn, sponsors, parameters, relations } = proposal;
  const facts: [string, ComponentChildren][] = [
    [t('proposal.dossier'), <NamedLink kind="dossiers" of={dossier} route={route} />],
    [t('proposal.status'), <StatusWords status={status} route={route} />],
    [t('proposal.tabledOn'), tabledOn && dateWords(tabledOn)],
    [t('proposal.closedOn'), closedOn && dateWords(closedOn)],
    [t('proposal.sponsors'), sponsors.length > 0 && <Names route={route} of="actors" refs={sponsors} />],
    [t('proposal.replacedBy'), newer.length > 0 && <Names route={route} of="proposals" refs={newer} />],
    ...[...new Set(relations.map(({ type }) => type))].map((type): [string, ComponentChildren] => [
      word('relation', type),
      <Names
        route={route}
        of="proposals"
        refs={relations.filter((one) => one.type === type).map((one) => one.proposal)}
      />,
    ]),
    ...Object.entries(parameters).map(([name, value]): [string, ComponentChildren] => [nameOf(name), termWords(value)]),
  ];
  return (
    <div class="about">
      <Retracted of={proposal.retracted} />
      {!route.query.knownAt && <Amend noun="proposals" record={proposal} />}
      <p dir="auto">{text ?? t('proposal.noText')}</p>
      <Facts facts={facts} />
      <FoldedVersions noun="proposals" id={proposal.id} knownAt={route.query.knownAt} />
    </div>
  );
}

function StatusWords({ status: { state, event }, route }: { status: Proposal['status']; route: Route }) {
  return (
    <>
      {word('status', state)}
      {event && (
        <>
          {': '}
          <NamedLink kind="events" of={event} route={route} />
        </>
      )}
    </>
  );
}

interface NamesProps {
  route: Route;
  of: 'actors' | 'proposals';
  refs: readonly { slug: string | null; id?: string; name: string }[];
}

const Names = ({ route, of, refs }: NamesProps) => (
  <>
    {refs.map(({ slug, id, name }, i) => (
      <span key={name}>
        {i > 0 && ', '}
        <a href={leadTo(route, [of, slug ?? id ?? ''])}>{name}</a>
      </span>
    ))}
  </>
);
