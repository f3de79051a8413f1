import { useMemo } from 'preact/hooks';
import { STALE_AFTER } from '../../marks/marks.ts';
import { Share } from '../../share/share.tsx';
import type { DossierEvent } from '../../state/dossier.ts';
import type { Route } from '../../state/route.ts';
import { lanesPicture } from './chart.tsx';
import { eventsOf } from './events.tsx';
import type { Lane } from './lanes.ts';
import type { Scene } from './layout.ts';
import { spanOf } from './scale.ts';
import { LanesSection, type Subject } from './section.tsx';

interface Drawn extends Pick<Scene, 'cells'> {
  lanes: Lane[];
  positions: { meta: { asOf: string } };
  timeline: { meta: { knownAt: number } };
  permalink: string;
}

interface OverTimeProps {
  route: Route;
  subject: Subject;
  answer: Drawn;
  /** Those that are shown, where that is a part. */
  lanes?: Lane[];
  events: readonly DossierEvent[];
  closedOn: Scene['closedOn'];
  title: string;
  note: string;
  /** The text shown if there is no lane. */
  empty: string;
  children?: preact.ComponentChildren;
}

/** Lanes of one subject over time, as they are drawn on the page and in the picture to download. */
export function OverTime(props: OverTimeProps) {
  const { route, subject, answer, lanes = answer.lanes, title, note, empty, children } = props;
  const { span, stale } = route.query;
  const scene = useMemo((): Scene => {
    const { asOf } = answer.positions.meta;
    const proposals = subject.of === 'actors' ? [subject.slug] : lanes.map(({ slug }) => slug);
    const events = eventsOf(props.events, new Set(proposals));
    return {
      lanes,
      cells: answer.cells,
      events,
      span: spanOf(lanes, events, asOf, span === 'all'),
      asOf,
      staleAfter: stale === 'no' ? null : STALE_AFTER,
      closedOn: props.closedOn,
    };
  }, [answer, lanes, props.events, span, stale]);
  return (
    <>
      {lanes.length === 0 ? (
        <p class="empty">{empty}</p>
      ) : (
        <LanesSection route={route} scene={scene} title={title} subject={subject} />
      )}
      {children}
      <Share
        title={title}
        permalink={answer.permalink}
        chosen={{ asOf: scene.asOf }}
        note={note}
        picture={() => lanesPicture(scene, title, note, answer.timeline.meta.knownAt)}
      />
    </>
  );
}
