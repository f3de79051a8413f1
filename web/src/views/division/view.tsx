import { LEVELS } from '../../../../src/domain/vocabulary.ts';
import { Choice } from '../../components/choice.tsx';
import { MethodLink } from '../../components/method-link.tsx';
import { hatch } from '../../marks/glyph.tsx';
import { PALETTES, type Palette } from '../../marks/palette.ts';
import { usePalette } from '../../marks/scheme.ts';
import { breadthOf, framed, type Picture, shortened } from '../../share/frame.tsx';
import { Share } from '../../share/share.tsx';
import { client, useAnswer } from '../../state/answers.ts';
import { dateWords } from '../../state/dates.ts';
import { questionOf } from '../../state/dossier.ts';
import { changed, go } from '../../state/route.ts';
import { number, t, word } from '../../state/texts.ts';
import { knowledgeOf } from '../../state/title.ts';
import { figure } from '../agreement/figures.ts';
import { figures } from '../figures.ts';
import { DataTable } from '../frame/data-table.tsx';
import { type Asked, DossierFrame, ofDossier } from '../frame/dossier-frame.tsx';
import { NamedLink } from '../frame/links.tsx';
import { byDivision, type PolarisationAnswer, type Row } from './order.ts';
import './division.css';
import { leadTo } from '../frame/lead.ts';

/** How divided the parties are on each proposal or tag. */
export const DivisionView = ofDossier((asked: Asked) => {
  const { route, slug, dossier, asOf } = asked;
  const palette = usePalette();
  const by = route.query.by === 'tag' ? 'tag' : 'proposal';
  const scale = route.query.scale === '3' ? '3' : '5';
  const question = { ...questionOf(route), asOf, dossier: slug, by, scale };
  const reply = useAnswer(`division ${JSON.stringify(question)}`, (signal) =>
    client.GET('/v1/polarisation', { params: { query: question as object }, signal }),
  );
  const { answer } = reply;
  const rows = answer && byDivision(answer.data);
  const title = [
    t(by === 'tag' ? 'title.divisionByTag' : 'title.division', { dossier: dossier.record.name, day: dateWords(asOf) }),
    ...knowledgeOf(route.query),
  ].join(', ');
  const known = rows?.filter(({ polarisation }) => polarisation !== null).length ?? 0;
  const note =
    rows && answer
      ? figures(
          t('figures.figures', { n: known }),
          t('figures.tooFew', { n: rows.length - known }),
          t('figures.unspoken', { n: answer.meta.unspoken }),
        )
      : '';
  const head = { title, note, reply };
  const set = (change: Record<string, string | null>) => go(changed(route, change), { replace: true });
  return (
    <DossierFrame
      {...asked}
      head={head}
      tools={
        <>
          <Choice
            label={t('division.by')}
            value={by}
            options={[
              ['proposal', t('division.by.proposal')],
              ['tag', t('division.by.tag')],
            ]}
            onChange={(to) => set({ by: to === 'proposal' ? null : to })}
          />
          <Choice
            label={t('division.scale')}
            value={scale}
            options={[
              ['5', t('division.scale.5')],
              ['3', t('division.scale.3')],
            ]}
            onChange={(to) => set({ scale: to === '5' ? null : to })}
          />
        </>
      }
    >
      {answer && rows && (
        <>
          <p class="findings">
            {t('division.about')} <MethodLink method={answer.meta.method} />{' '}
            <a href={leadTo(route, ['dossiers', slug], { order: 'division' })}>{t('division.matrix')}</a>
          </p>
          {rows.length === 0 && <p class="empty">{t('division.empty')}</p>}
          <ul class="division">
            {rows.map((row) => (
              <li key={row.proposal?.id ?? row.tag}>
                <span class="what">
                  {row.proposal ? <NamedLink kind="proposals" of={row.proposal} route={route} /> : row.tag}
                </span>
                <svg aria-hidden="true" class="bar" width="100%" height="16">
                  <Bar row={row} palette={palette} width={100} unit="%" />
                </svg>
                <span class="composed">{saysOf(row)}</span>
              </li>
            ))}
          </ul>
          <DataTable
            isFolded
            caption={t('division.table')}
            rows={rows}
            keyOf={({ proposal, tag }) => proposal?.id ?? tag ?? ''}
            columns={[
              {
                key: 'what',
                heading: t(`division.by.${by}`),
                cell: ({ proposal, tag }) => (proposal ? proposal.name : tag),
              },
              {
                key: 'polarisation',
                heading: t('division.figure'),
                isNumber: true,
                cell: ({ polarisation }) => (polarisation === null ? t('division.tooFew') : figure(polarisation)),
              },
              {
                key: 'a',
                heading: t('division.a'),
                isNumber: true,
                cell: ({ agreementA }) => (agreementA === null ? t('division.tooFew') : figure(agreementA)),
              },
              { key: 'n', heading: 'n', isNumber: true, cell: ({ n }) => number(n) },
              ...LEVELS.map((level) => ({
                key: level,
                heading: word('mark', level),
                isNumber: true,
                cell: ({ levels }: Row) => number(levels[level]),
              })),
            ]}
          />
          <Share
            {...head}
            permalink={client.permalink(answer)}
            picture={() => picture(rows, answer.meta, title, note)}
          />
        </>
      )}
    </DossierFrame>
  );
});

/** The figure and its components, in words. */
function saysOf({ polarisation, n, levels, tag, proposals }: Row): string {
  const counts = LEVELS.filter((level) => levels[level] > 0)
    .map((level) => `${number(levels[level])} ${word('mark', level).toLowerCase()}`)
    .join(', ');
  const what = polarisation === null ? t('division.tooFew') : figure(polarisation);
  return [what, `n ${number(n)}`, ...(tag === null ? [] : [t('division.meanOf', { n: proposals })]), counts].join(
    ' · ',
  );
}

interface BarProps {
  row: Row;
  palette: Palette;
  width: number;
  unit?: '%';
}

/** A bar from full agreement to an even split between the ends; hatched if fewer than two have a level. */
function Bar({ row: { polarisation }, palette, width, unit }: BarProps) {
  const length = (share: number) => `${width * share}${unit ?? ''}`;
  if (polarisation === null) return <path d={hatch(unit ? 2400 : width, 16, 6)} stroke={palette.rule} fill="none" />;
  return (
    <>
      <rect width={length(1)} height="16" fill={palette.faint} opacity="0.5" />
      <rect width={length(polarisation)} height="16" fill={palette.levels.ambiguous.line} />
      {polarisation === 0 && <rect width="2" height="16" fill={palette.levels.ambiguous.line} />}
    </>
  );
}

const LINE = 26;
const NAME = 320;

/** The list as a picture to download. */
function picture(rows: Row[], meta: PolarisationAnswer['meta'], title: string, note: string): Picture {
  const palette = PALETTES.light;
  const drawing = (
    <>
      {rows.map((row, i) => (
        <g key={row.proposal?.id ?? row.tag} transform={`translate(0 ${i * LINE})`} font-size="13">
          <text y="13" fill={palette.text}>
            {shortened(row.proposal?.name ?? row.tag ?? '', 46)}
          </text>
          <g transform={`translate(${NAME} 0)`}>
            <Bar row={row} palette={palette} width={300} />
          </g>
          <text x={NAME + 312} y="13" fill={palette.muted}>
            {saysOf(row)}
          </text>
        </g>
      ))}
    </>
  );
  const said = Math.max(0, ...rows.map((row) => breadthOf(saysOf(row))));
  const size = { width: NAME + 312 + Math.max(420, said * 7.2), height: rows.length * LINE };
  return framed({ title, note, asOf: meta.asOf, knownAt: meta.knownAt, drawing, ...size });
}
