import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { Pending } from '../../components/notes.tsx';
import { type Dossier, firstDay, stopsOf, useDossier } from '../../state/dossier.ts';
import type { Route } from '../../state/route.ts';
import { FailedView } from './failed.tsx';
import { type Answered, Frame } from './frame.tsx';
import type { View } from './lazy.tsx';
import { Sections } from './sections.tsx';

/** What a view of a dossier is about. */
export interface Asked {
  route: Route;
  slug: string;
  dossier: Dossier;
  asOf: string;
}

/** A view of a dossier, once that is known. */
export const ofDossier = (Body: (asked: Asked) => ComponentChildren): View =>
  function OfDossier({ route }) {
    const slug = route.path[1] as string;
    const { answer: dossier, error } = useDossier(slug, route.query.knownAt);
    const asOf = useMemo(() => route.query.asOf ?? (dossier && firstDay(stopsOf(dossier.events))), [route, dossier]);
    if (error) return <FailedView route={route} error={error} what={slug} />;
    if (!dossier || !asOf) return <Pending />;
    return <Body key={slug} route={route} slug={slug} dossier={dossier} asOf={asOf} />;
  };

export function DossierFrame({ dossier, ...asked }: Asked & Answered) {
  const stops = useMemo(() => stopsOf(dossier.events), [dossier]);
  return <Frame {...asked} stops={stops} nav={<Sections slug={asked.slug} route={asked.route} />} />;
}
