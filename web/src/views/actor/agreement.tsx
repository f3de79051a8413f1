import type { Answer } from '@demarche/client';
import { LEVELS } from '../../../../src/domain/vocabulary.ts';
import { Choice } from '../../components/choice.tsx';
import { MethodLink } from '../../components/method-link.tsx';
import { PALETTES } from '../../marks/palette.ts';
import { framed, type Picture, shortened } from '../../share/frame.tsx';
import { Share } from '../../share/share.tsx';
import { client, useAnswer } from '../../state/answers.ts';
import { dateWords } from '../../state/dates.ts';
import { changed, go } from '../../state/route.ts';
import { percent, t } from '../../state/texts.ts';
import { knowledgeOf } from '../../state/title.ts';
import { DataTable } from '../frame/data-table.tsx';
import { Frame } from '../frame/frame.tsx';
import { NamedLink } from '../frame/links.tsx';
import { queryOf } from './load.ts';
import type { PartProps } from './part.ts';

type Agreements = Answer<'/v1/agreement'>;
interface Pair {
  other: Agreements['data'][number]['one'];
  n: number;
  value: number | null;
  reason: string | null;
  table: number[][] | undefined;
}

/** Of how few proposals a figure is shown. */
const LEAST = ['1', '2', '5', '10', '20'];

/** Whom an actor agrees with, and on how many proposals that rests. */
export function AgreementView({ frame, subject, dossier, question }: PartProps) {
  const { route, slug, asOf } = frame;
  const { actor } = subject;
  const { atLeast = '1' } = route.query;
  const query = {
    ...queryOf(question),
    with: [slug],
    components: true,
    ...(atLeast !== '1' && { atLeast: Number(atLeast) }),
  };
  const reply = useAnswer(`agreement with ${JSON.stringify(query)}`, (signal) =>
    client.GET('/v1/agreement', { params: { query }, signal }),
  );
  const { answer } = reply;
  const names = { actor: actor.name, dossier: dossier?.record.name ?? '', day: dateWords(asOf) };
  const title = [t(dossier ? 'title.agreementIn' : 'title.actorAgreement', names), ...knowledgeOf(route.query)].join(
    ', ',
  );
  const pairs = answer ? pairsOf(answer, slug) : [];
  const told = pairs.filter(({ value }) => value !== null);
  const untold = pairs.filter(({ value }) => value === null);
  const note = answer ? t('figures.actorPairs', { n: told.length, proposals: answer.meta.counted }) : '';
  const head = { title, note, reply };
  return (
    <Frame
      {...frame}
      head={head}
      tools={
        <Choice
          label={t('agreement.atLeast')}
          value={atLeast}
          options={LEAST.map((n) => [n, n])}
          onChange={(value) => go(changed(route, { atLeast: value === '1' ? null : value }), { replace: true })}
        />
      }
    >
      {answer && (
        <>
          {told.length === 0 ? (
            <p class="empty">{t('actorAgreement.none')}</p>
          ) : (
            <DataTable
              isText
              caption={t('agreement.caption', { actor: actor.name })}
              rows={told}
              keyOf={({ other }) => other.id}
              columns={[
                {
                  key: 'other',
                  heading: t('lanes.party'),
                  cell: ({ other }) => <NamedLink kind="actors" of={other} route={route} />,
                },
                {
                  key: 'value',
                  heading: t('agreement.value'),
                  cell: ({ value }) => percent(value ?? 0),
                  isNumber: true,
                },
                { key: 'bar', heading: t('agreement.bar'), cell: ({ value }) => <Bar value={value ?? 0} /> },
                { key: 'n', heading: t('agreement.n'), cell: ({ n }) => n, isNumber: true },
                { key: 'words', heading: t('agreement.made'), cell: componentWords },
              ]}
            />
          )}
          {untold.length > 0 && (
            <p class="muted">
              {t('agreement.untold', { n: untold.length, who: untold.map(({ other }) => other.name).join(', ') })}
            </p>
          )}
          <p class="muted">
            {t('actorAgreement.how')} <MethodLink method={answer.meta.method} />
          </p>
          <Share
            {...head}
            permalink={client.permalink(answer)}
            picture={told.length > 0 ? () => picture(told, answer, title, note) : undefined}
          />
        </>
      )}
    </Frame>
  );
}

/** The actor is one of each pair; those who agree most come first. */
function pairsOf({ data }: Agreements, slug: string): Pair[] {
  return data
    .map(({ one, other, n, value, reason, table }) => ({
      other: one.slug === slug || one.id === slug ? other : one,
      n,
      value,
      reason,
      table,
    }))
    .sort((a, b) => (b.value ?? -1) - (a.value ?? -1) || b.n - a.n || a.other.name.localeCompare(b.other.name));
}

/** What the figure is made of: at the same level, at others, on opposite sides. */
function componentWords({ table, n }: Pair): string {
  if (!table) return '';
  const sum = (is: (row: number, column: number) => boolean) =>
    table.reduce((all, row, i) => all + row.reduce((some, count, j) => some + (is(i, j) ? count : 0), 0), 0);
  const middle = LEVELS.indexOf('neutral');
  const same = sum((i, j) => i === j);
  const opposite = sum((i, j) => (i - middle) * (j - middle) < 0);
  return t('actorAgreement.components', { same, opposite, n });
}

const Bar = ({ value }: { value: number }) => (
  <svg aria-hidden="true" class="bar" width="160" height="16" viewBox="0 0 160 16">
    <rect class="bar-all" y="3" width="160" height="10" />
    <rect class="bar-part" y="3" width={160 * value} height="10" />
  </svg>
);

const ROW = 24;

function picture(pairs: readonly Pair[], { meta }: Agreements, title: string, note: string): Picture {
  const { text, faint, muted } = PALETTES.light;
  const drawing = (
    <g font-size="14" fill={text}>
      {pairs.map(({ other, value, n }, i) => (
        <g key={other.id} transform={`translate(0 ${i * ROW})`}>
          <text y="16">{shortened(other.name, 30)}</text>
          <rect x="240" y="5" width="320" height="12" fill={faint} />
          <rect x="240" y="5" width={320 * (value ?? 0)} height="12" fill={muted} />
          <text x="572" y="16">
            {percent(value ?? 0)}
          </text>
          <text x="624" y="16" fill={muted}>
            n = {n}
          </text>
        </g>
      ))}
    </g>
  );
  return framed({
    title,
    note,
    asOf: meta.asOf,
    knownAt: meta.knownAt,
    drawing,
    width: 680,
    height: pairs.length * ROW,
  });
}
