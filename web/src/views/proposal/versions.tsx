import type { Answer, Schemas } from '@demarche/client';
import { Share } from '../../share/share.tsx';
import { type Asked, client, useAnswer } from '../../state/answers.ts';
import { dateWords } from '../../state/dates.ts';
import { t } from '../../state/texts.ts';
import { questionOf } from '../dossier.ts';
import { Frame } from '../frame/frame.tsx';
import { leadTo } from '../frame/lead.ts';
import { MethodLink } from '../frame/links.tsx';
import { knowledgeOf } from '../frame/title.ts';
import { StepView } from './step.tsx';
import { stepsPicture } from './steps-picture.tsx';
import type { PartProps } from './view.tsx';

export type Lineage = Answer<'/v1/proposals/{id}/lineage'>;
export type Step = Schemas['VersionStep'];

interface Versions {
  answer: Lineage;
  /** What supersedes this one. */
  newer: Schemas['Ref'][];
}

/** The versions of a proposal, as far as they are known. */
export const useVersions = (slug: string, asOf: string, moment: Record<string, string>): Asked<Versions> =>
  useAnswer(`versions ${slug} ${asOf} ${JSON.stringify(moment)}`, async (signal) => {
    const answer = await client.GET('/v1/proposals/{id}/lineage', {
      params: { path: { id: slug }, query: { ...(moment as object), asOf } },
      signal,
    });
    const isIt = ({ slug: one, id }: Schemas['Ref']) => one === slug || id === slug;
    return { answer, newer: answer.data.filter(({ older }) => isIt(older)).map(({ newer }) => newer) };
  });

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
