import { useMemo } from 'preact/hooks';
import { Nowhere, Pending } from '../../components/notes.tsx';
import { type DossierEvent, firstDay, stopsOf, useDossier } from '../../state/dossier.ts';
import { slugOf } from '../../state/named.ts';
import type { Route } from '../../state/route.ts';
import { t } from '../../state/texts.ts';
import { FailedView } from '../frame/failed.tsx';
import { Parts } from '../frame/parts.tsx';
import { type Proposal, useProposal } from './load.ts';
import { OverTimeView } from './over-time.tsx';
import type { PartProps } from './part.ts';
import { TriggersView } from './triggers.tsx';
import { VersionsView } from './versions.tsx';
import './proposal.css';

const PARTS = { '': OverTimeView, triggers: TriggersView, versions: VersionsView };

/** A proposal: who stood where over time, what that hangs on, and its versions. */
export const ProposalView = ({ route }: { route: Route }) => <Loaded key={route.path[1]} route={route} />;

function Loaded({ route }: { route: Route }) {
  const [, slug = '', part = ''] = route.path;
  const { knownAt } = route.query;
  const { answer: proposal, error } = useProposal(slug, knownAt);
  if (error) return <FailedView route={route} error={error} what={slug} />;
  if (!proposal) return <Pending />;
  const View = PARTS[part as keyof typeof PARTS];
  if (!View) return <Nowhere />;
  return <Part route={route} slug={slug} proposal={proposal} view={View} />;
}

/** In a dossier with more events than this, a proposal's clock stops only at the events that dealt with it. */
const MANY = 60;

function eventsOn(slug: string, events: DossierEvent[]): DossierEvent[] {
  const own = events.filter(({ agenda }) => agenda.some(({ proposal }) => proposal.slug === slug));
  return events.length > MANY && own.length > 0 ? own : events;
}

interface InDossierProps {
  route: Route;
  slug: string;
  proposal: Proposal;
  view: (props: PartProps) => preact.JSX.Element;
}

function Part({ route, slug, proposal, view: View }: InDossierProps) {
  const of = slugOf(proposal.dossier);
  const { answer: dossier, error } = useDossier(of, route.query.knownAt);
  const stops = useMemo(() => (dossier ? stopsOf(eventsOn(slug, dossier.events)) : []), [dossier]);
  if (error) return <FailedView route={route} error={error} what={of} />;
  if (!dossier) return <Pending />;
  const asOf = route.query.asOf ?? firstDay(stops);
  const nav = (
    <Parts
      route={route}
      label={t('proposal.parts')}
      parts={[
        ['', t('proposal.overTime')],
        ['triggers', t('proposal.triggers')],
        ['versions', t('proposal.versions')],
      ]}
    />
  );
  return <View frame={{ route, slug, asOf, stops, nav }} proposal={proposal} dossier={dossier} />;
}
