import { useMemo } from 'preact/hooks';
import { dateWords } from '../../state/dates.ts';
import { inPart, partOf } from '../../state/part.ts';
import { changed, go } from '../../state/route.ts';
import { t } from '../../state/texts.ts';
import { knowledgeOf } from '../../state/title.ts';
import { figures, figuresOn } from '../figures.ts';
import { Frame } from '../frame/frame.tsx';
import { SpanChoice } from '../lanes/events.tsx';
import type { Lane } from '../lanes/lanes.ts';
import { OverTime } from '../lanes/over-time.tsx';
import { About } from './about.tsx';
import { type OverTime as Answer, useOverTime } from './load.ts';
import type { PartProps } from './part.ts';
import { ShiftList } from './shifts.tsx';

/** At most this many lanes are shown at once; those that moved last come first. */
const PART = 60;

/** Where an actor stood over time, and what happened before it moved. */
export function OverTimeView({ frame, subject, dossier, question }: PartProps) {
  const { route, slug, asOf } = frame;
  const reply = useOverTime(slug, question);
  const { answer } = reply;
  const { actor } = subject;
  const title = [titleOf(actor.name, dossier?.record.name, asOf), ...knowledgeOf(route.query)].join(', ');
  const part = partOf(route, answer?.lanes.length ?? 0, PART);
  const lanes = useMemo(
    () => (part.parts > 1 ? inPart([...(answer?.lanes ?? [])].sort(byLastMove), part) : answer?.lanes),
    [answer, part.part],
  );
  const closed = useMemo(() => new Map(dossier?.proposals.map((one) => [one.slug, one.closedOn ?? null])), [dossier]);
  const note = answer ? figuresOf(answer) : '';
  const head = { title, note, reply: { ...reply, answer: answer?.positions } };
  return (
    <Frame
      {...frame}
      head={head}
      about={<About route={route} subject={subject} asOf={asOf} />}
      tools={
        <SpanChoice value={route.query.span} onChange={(span) => go(changed(route, { span }), { replace: true })} />
      }
      part={part}
    >
      {answer && (
        <OverTime
          route={route}
          subject={{ slug, of: 'proposals' }}
          answer={answer}
          lanes={lanes}
          events={dossier?.events ?? NONE}
          closedOn={(one) => closed.get(one) ?? null}
          {...head}
          empty={t('actor.nothing', { actor: actor.name })}
        >
          <ShiftList shifts={answer.shifts} actor={actor} route={route} />
        </OverTime>
      )}
    </Frame>
  );
}

/** A constant, so that it does not cause rerendering. */
const NONE: never[] = [];

const titleOf = (actor: string, dossier: string | undefined, asOf: string): string =>
  dossier === undefined
    ? t('title.actor', { actor, day: dateWords(asOf) })
    : t('title.actorIn', { actor, dossier, day: dateWords(asOf) });

const lastMove = ({ own, claims }: Lane): number =>
  [...own, ...claims.flatMap(({ stretches }) => stretches)].reduce(
    (last, { from }) => Math.max(last, from),
    Number.NEGATIVE_INFINITY,
  );
const byLastMove = (one: Lane, other: Lane): number => {
  const [a, b] = [lastMove(one), lastMove(other)];
  return a === b ? 0 : b - a;
};

const figuresOf = ({ lanes, cells, timeline, shifts, positions }: Answer): string =>
  figures(
    t('figures.actorProposals', { n: lanes.length }),
    t('figures.stretches', { n: timeline.meta.total }),
    t('figures.shifts', { n: shifts.meta.total }),
    ...figuresOn(cells, positions.meta.asOf),
  );
