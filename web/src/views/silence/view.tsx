import type { Answer } from '@demarche/client';
import { ABSENCES } from '../../../../src/domain/vocabulary.ts';
import { Choice } from '../../components/choice.tsx';
import { MethodLink } from '../../components/method-link.tsx';
import { keyOf } from '../../marks/key.ts';
import type { Cell, Counts } from '../../marks/marks.ts';
import { usePalette } from '../../marks/scheme.ts';
import { toldWords, useTold } from '../../marks/told.ts';
import { Share } from '../../share/share.tsx';
import { client, useAnswer } from '../../state/answers.ts';
import { dateWords, doubtWords } from '../../state/dates.ts';
import { questionOf } from '../../state/dossier.ts';
import { idWords } from '../../state/links.ts';
import { slugOf } from '../../state/named.ts';
import { changed, go, type Route } from '../../state/route.ts';
import { t, word } from '../../state/texts.ts';
import { knowledgeOf } from '../../state/title.ts';
import { absencesOf, figures } from '../figures.ts';
import { DataTable } from '../frame/data-table.tsx';
import { type Asked, DossierFrame, ofDossier } from '../frame/dossier-frame.tsx';
import { leadTo } from '../frame/lead.ts';
import { CellLink, NamedLink } from '../frame/links.tsx';
import './silence.css';

type SilenceAnswer = Answer<'/v1/dossiers/{id}/silence'>;
type Row = SilenceAnswer['data'][number];

const PAGE = 200;

/** The actors without a position on each proposal: who was silent, and what was not covered. */
export const SilenceView = ofDossier((asked: Asked) => {
  const { route, slug, dossier, asOf } = asked;
  const absence = ABSENCES.find((name) => name === route.query.absence);
  const { after } = route.query;
  const question = { ...questionOf(route), asOf, limit: PAGE, ...(absence && { absence }), ...(after && { after }) };
  const reply = useAnswer(`silence ${slug} ${JSON.stringify(question)}`, (signal) =>
    client.GET('/v1/dossiers/{id}/silence', { params: { path: { id: slug }, query: question as object }, signal }),
  );
  const { answer } = reply;
  const title = [
    t('title.silence', { dossier: dossier.record.name, day: dateWords(asOf) }),
    ...(absence ? [t('title.only', { marks: word('mark', absence).toLowerCase() })] : []),
    ...knowledgeOf(route.query),
  ].join(', ');
  const note = answer ? noteOf(answer) : '';
  const head = { title, note, reply };
  return (
    <DossierFrame
      {...asked}
      head={head}
      tools={
        <Choice
          label={t('silence.show')}
          value={absence ?? ''}
          options={[['', t('silence.all')], ...ABSENCES.map((name): [string, string] => [name, word('mark', name)])]}
          onChange={(to) => go(changed(route, { absence: to, after: null }), { replace: true })}
        />
      }
    >
      {answer && (
        <>
          <p>
            {t('silence.about')} <MethodLink method={answer.meta.method} />
          </p>
          {answer.data.length === 0 ? (
            <p class="empty">{t(answer.meta.parties === 0 ? 'matrix.empty' : 'silence.none')}</p>
          ) : (
            <SilenceTable rows={answer.data} route={route} asOf={asOf} />
          )}
          <p class="pages">
            {after && <a href={changed(route, { after: null })}>{t('silence.first')}</a>}{' '}
            {answer.nextCursor && (
              <a href={changed(route, { after: answer.nextCursor })}>{t('silence.next', { of: answer.meta.total })}</a>
            )}
          </p>
          <Share {...head} permalink={client.permalink(answer)} />
        </>
      )}
    </DossierFrame>
  );
});

/** The matrix counts claims apart; how many of these rows are claims is known only once all are listed. */
function noteOf({ data, meta }: SilenceAnswer): string {
  const told = data.filter(({ claims }) => claims > 0).length;
  const counts = new Map([['silent', meta.silent] as const, ['not_coded', meta.notCoded], ['left_out', meta.leftOut]]);
  return figures(
    t('figures.parties', { n: meta.parties }),
    t('figures.positions', { n: meta.spoken }),
    ...absencesOf(counts as Counts),
    ...(told > 0 && data.length === meta.total ? [t('silence.told', { n: told })] : []),
  );
}

/** How many others say where it stands and, once that is known, where. */
const claimWords = ({ claims }: Row, cell: Cell): string => {
  const words = t('silence.claims', { n: claims });
  return cell.claims ? t('silence.says', { words, levels: toldWords(cell) }) : words;
};

/** A row for each party and proposal, with why there is no level and when the party last spoke. */
function SilenceTable({ rows, route, asOf }: { rows: readonly Row[]; route: Route; asOf: string }) {
  const palette = usePalette();
  const claimed = rows.filter(({ claims }) => claims > 0);
  const told = useTold({
    asOf,
    moment: questionOf(route),
    proposals: [...new Set(claimed.map(({ proposal }) => slugOf(proposal)))],
    of: { actors: [...new Set(claimed.map(({ actor }) => slugOf(actor)))] },
  });
  const cellOf = ({ actor, proposal, absence }: Row): Cell =>
    told.get(keyOf(slugOf(proposal), slugOf(actor))) ?? { level: null, absence };
  return (
    <DataTable
      isText
      caption={t('silence.table')}
      rows={rows}
      keyOf={({ actor, proposal }) => `${actor.id} ${proposal.id}`}
      columns={[
        {
          key: 'actor',
          heading: t('silence.party'),
          cell: ({ actor }) => <NamedLink kind="actors" of={actor} route={route} />,
        },
        {
          key: 'proposal',
          heading: t('silence.proposal'),
          cell: ({ proposal }) => <NamedLink kind="proposals" of={proposal} route={route} />,
        },
        {
          key: 'why',
          heading: t('silence.why'),
          cell: (row) => (
            <span class="why">
              <CellLink {...{ ...row, route, asOf, palette }} cell={cellOf(row)} />
              <span>
                {word('mark', row.absence)}
                {row.coverage.map((id) => (
                  <span key={id}>
                    {' · '}
                    <a href={leadTo(route, ['coverages', id])}>{idWords(id)}</a>
                  </span>
                ))}
                {row.claims > 0 && `; ${claimWords(row, cellOf(row))}`}
              </span>
            </span>
          ),
        },
        {
          key: 'onIt',
          heading: t('silence.lastOnIt'),
          cell: ({ lastOnIt }) =>
            lastOnIt
              ? `${word('mark', lastOnIt.level)}, ${doubtWords(lastOnIt.on)}${lastOnIt.until ? ` – ${doubtWords(lastOnIt.until)}` : ''}`
              : t('silence.never'),
        },
        {
          key: 'atAll',
          heading: t('silence.lastAtAll'),
          cell: ({ lastAtAll }) =>
            lastAtAll ? (
              <>
                {doubtWords(lastAtAll.on)},{' '}
                {lastAtAll.days === 0 ? t('silence.sameDay') : t('silence.before', { n: lastAtAll.days })}
                {lastAtAll.proposal && (
                  <>
                    : <NamedLink kind="proposals" of={lastAtAll.proposal} route={route} />
                  </>
                )}
              </>
            ) : (
              t('silence.nothing')
            ),
        },
      ]}
    />
  );
}
