import { MethodLink } from '../../components/method-link.tsx';
import { Share } from '../../share/share.tsx';
import { client } from '../../state/answers.ts';
import { dateWords } from '../../state/dates.ts';
import { questionOf } from '../../state/dossier.ts';
import { t } from '../../state/texts.ts';
import { knowledgeOf } from '../../state/title.ts';
import { Frame } from '../frame/frame.tsx';
import { leadTo } from '../frame/lead.ts';
import { useVersions } from './load.ts';
import type { PartProps } from './part.ts';
import { StepView } from './step.tsx';
import { stepsPicture } from './steps-picture.tsx';

/** What each version of a proposal dropped and added, and who moved between them. */
export function VersionsView({ frame, proposal }: PartProps) {
  const { route, slug, asOf } = frame;
  const reply = useVersions(slug, asOf, questionOf(route) as Record<string, string>);
  const answer = reply.answer?.answer;
  const title = [
    t('title.versions', { proposal: proposal.name, day: dateWords(asOf) }),
    ...knowledgeOf(route.query),
  ].join(', ');
  const note = answer ? t('figures.versions', { n: answer.meta.versions.length }) : '';
  const head = { title, note, reply: { ...reply, answer } };
  return (
    <Frame {...frame} head={head}>
      {answer &&
        (answer.data.length === 0 ? (
          <p class="empty">{t('versions.none')}</p>
        ) : (
          <>
            <ol class="versions">
              {answer.meta.versions.map(({ id, slug: one, name }) => (
                <li key={id}>
                  {one === slug ? (
                    <strong>{name}</strong>
                  ) : (
                    <a href={leadTo(route, ['proposals', one ?? id, 'versions'])}>{name}</a>
                  )}
                </li>
              ))}
            </ol>
            {answer.data.map((step) => (
              <StepView key={`${step.older.id} ${step.newer.id}`} step={step} route={route} />
            ))}
            <p class="muted">
              {t('versions.how')} <MethodLink method={answer.meta.method} />
            </p>
            <Share {...head} permalink={client.permalink(answer)} picture={() => stepsPicture(answer, title, note)} />
          </>
        ))}
    </Frame>
  );
}
