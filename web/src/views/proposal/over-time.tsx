import { dateWords } from '../../state/dates.ts';
import { questionOf } from '../../state/dossier.ts';
import { changed, go } from '../../state/route.ts';
import { t } from '../../state/texts.ts';
import { knowledgeOf } from '../../state/title.ts';
import { figures, figuresOn } from '../figures.ts';
import { Frame } from '../frame/frame.tsx';
import { SpanChoice } from '../lanes/events.tsx';
import { OverTime } from '../lanes/over-time.tsx';
import { About } from './about.tsx';
import { type OverTime as Answer, useOverTime, useVersions } from './load.ts';
import type { PartProps } from './part.ts';

/** Who stood where on a proposal over time. */
export function OverTimeView({ frame, proposal, dossier }: PartProps) {
  const { route, slug, asOf } = frame;
  const moment = questionOf(route) as Record<string, string>;
  const reply = useOverTime(slug, asOf, moment);
  const { answer } = reply;
  const newer = useVersions(slug, asOf, moment).answer?.newer ?? [];
  const day = dateWords(asOf);
  const title = [t('title.proposal', { proposal: proposal.name, day }), ...knowledgeOf(route.query)].join(', ');
  const note = answer ? figuresOf(answer) : '';
  const head = { title, note, reply: { ...reply, answer: answer?.positions } };
  return (
    <Frame
      {...frame}
      head={head}
      about={<About route={route} proposal={proposal} newer={newer} />}
      tools={
        <SpanChoice value={route.query.span} onChange={(span) => go(changed(route, { span }), { replace: true })} />
      }
    >
      {answer && (
        <OverTime
          route={route}
          subject={{ slug, of: 'actors', dossier: dossier.record.slug }}
          answer={answer}
          events={dossier.events}
          closedOn={() => proposal.closedOn}
          {...head}
          empty={t('proposal.nobody')}
        />
      )}
    </Frame>
  );
}

/** How many parties, and how many of them stand somewhere on the day asked. */
const figuresOf = ({ lanes, cells, timeline, positions }: Answer): string =>
  figures(
    t('figures.parties', { n: lanes.length }),
    t('figures.stretches', { n: timeline.meta.total }),
    ...figuresOn(cells, positions.meta.asOf),
  );
