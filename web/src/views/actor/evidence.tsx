import type { Answer, Schemas } from '@demarche/client';
import { MethodLink } from '../../components/method-link.tsx';
import { keyOf } from '../../marks/key.ts';
import { usePalette } from '../../marks/scheme.ts';
import { Small } from '../../marks/small.tsx';
import { Share } from '../../share/share.tsx';
import { client, useAnswer } from '../../state/answers.ts';
import { dateWords, doubtWords } from '../../state/dates.ts';
import { slugOf } from '../../state/named.ts';
import { changed } from '../../state/route.ts';
import { list, percent, t, word } from '../../state/texts.ts';
import { knowledgeOf } from '../../state/title.ts';
import { type Column, DataTable } from '../frame/data-table.tsx';
import { Frame } from '../frame/frame.tsx';
import { NamedLink } from '../frame/links.tsx';
import { queryOf } from './load.ts';
import type { PartProps } from './part.ts';

type Row = Schemas['Evidence'];
type Rests = Answer<'/v1/actors/{id}/evidence'>;

/** What an actor's stances in force rest on. */
export function EvidenceView({ frame, subject, dossier, question }: PartProps) {
  const { route, slug, asOf } = frame;
  const query = queryOf(question);
  const palette = usePalette();
  const reply = useAnswer(`rests ${slug} ${JSON.stringify(query)}`, (signal) =>
    client.GET('/v1/actors/{id}/evidence', { params: { path: { id: slug }, query }, signal }),
  );
  const { answer } = reply;
  const names = { actor: subject.actor.name, dossier: dossier?.record.name ?? '', day: dateWords(asOf) };
  const title = [t(dossier ? 'title.evidenceIn' : 'title.evidence', names), ...knowledgeOf(route.query)].join(', ');
  const note = answer ? figuresOf(answer) : '';
  const head = { title, note, reply };
  const columns: Column<Row>[] = [
    {
      key: 'proposal',
      heading: t('lanes.proposal'),
      cell: ({ proposal }) => <NamedLink kind="proposals" of={proposal} route={route} />,
    },
    {
      key: 'level',
      heading: t('lanes.level'),
      cell: ({ level, stance, proposal }) => (
        <span class="level-mark">
          <Small cell={{ level, stance }} palette={palette} />
          <a href={changed(route, { cell: keyOf(slugOf(proposal), slug) })}>{word('mark', level)}</a>
        </span>
      ),
    },
    { key: 'since', heading: t('panel.since'), cell: ({ validFrom }) => doubtWords(validFrom) },
    { key: 'who', heading: t('panel.spoke'), cell: speakerOf },
    { key: 'statements', heading: t('rests.statements'), cell: ({ statements }) => statements, isNumber: true },
    {
      key: 'sources',
      heading: t('panel.sources'),
      cell: ({ independentSources }) => independentSources,
      isNumber: true,
    },
    { key: 'outlets', heading: t('rests.outlets'), cell: ({ outlets }) => list(outlets) },
    {
      key: 'grade',
      heading: t('rests.grade'),
      cell: ({ reliability, credibility }) =>
        [
          reliability && t('panel.reliability', { grade: word('word.reliability', reliability) }),
          credibility && t('panel.credibility', { grade: word('word.credibility', String(credibility)) }),
        ]
          .filter(Boolean)
          .join(' · ') || '–',
    },
    { key: 'hand', heading: t('rests.hand'), cell: handOf },
  ];
  if (answer?.data.some(({ doubts, contested }) => doubts.length > 0 || contested))
    columns.push({
      key: 'doubts',
      heading: t('rests.doubts'),
      cell: ({ doubts, contested }) => doubtsOf(doubts, contested),
    });
  return (
    <Frame {...frame} head={head}>
      {answer && (
        <>
          {answer.data.length === 0 ? (
            <p class="empty">{t('actor.nothing', { actor: subject.actor.name })}</p>
          ) : (
            <DataTable
              isText
              caption={t('rests.caption')}
              rows={answer.data}
              keyOf={({ stance, claimant }) => `${stance.id} ${claimant?.name}`}
              columns={columns}
            />
          )}
          <p class="muted">
            {t('rests.how')} <MethodLink method={answer.meta.method} />
          </p>
          <Share {...head} permalink={client.permalink(answer)} />
        </>
      )}
    </Frame>
  );
}

const speakerOf = ({ claimant, via, actor }: Row): string =>
  claimant ? t('panel.saidBy', { name: claimant.name }) : (via?.name ?? actor.name);

const handOf = ({ isVote, firstHand, named }: Row): string =>
  t(isVote ? 'rests.vote' : firstHand ? 'rests.first' : named ? 'rests.second' : 'rests.unnamed');

function doubtsOf(doubts: Row['doubts'], contested: boolean): string {
  const parts = doubts.map(({ by, type }) =>
    t('rests.doubt', { by: by ?? t('because.somebody'), type: word('doubt', type) }),
  );
  if (contested) parts.push(word('mark', 'contested').toLowerCase());
  return parts.join('; ');
}

function figuresOf({ meta }: Rests): string {
  const { value, n } = meta.firstHand;
  return [
    t('figures.stances', { n: meta.total }),
    t('panel.statements', { n: meta.statements }),
    t('figures.documents', { n: meta.documents }),
    t('figures.sources', { n: meta.independentSources }),
    ...(value === null ? [] : [t('figures.firstHand', { share: percent(value), n })]),
    ...(meta.contested > 0 ? [t('figures.contested', { n: meta.contested })] : []),
    ...(meta.doubted > 0 ? [t('figures.doubted', { n: meta.doubted })] : []),
  ].join(' · ');
}
