import { useCallback, useMemo } from 'preact/hooks';
import { DEFINITIONS } from '../../../../src/domain/measures/agreement.ts';
import { Choice } from '../../components/choice.tsx';
import { usePalette } from '../../marks/scheme.ts';
import { Share } from '../../share/share.tsx';
import { client, useAnswer } from '../../state/answers.ts';
import { dateWords } from '../../state/dates.ts';
import { questionOf } from '../../state/dossier.ts';
import { slugOf } from '../../state/named.ts';
import { changed, go } from '../../state/route.ts';
import { number, t, word } from '../../state/texts.ts';
import { knowledgeOf } from '../../state/title.ts';
import { LEAST } from '../choices.ts';
import { DataTable } from '../frame/data-table.tsx';
import { type Asked, DossierFrame, ofDossier } from '../frame/dossier-frame.tsx';
import { leadTo } from '../frame/lead.ts';
import { NamedLink } from '../frame/links.tsx';
import {
  type AgreementAnswer,
  figure,
  type HeatMap,
  heatMapOf,
  type Pair,
  pairKey,
  ranked,
  tiedWithFirst,
  whyNot,
} from './figures.ts';
import { Heat } from './heat.tsx';
import { HeatLegend } from './legend.tsx';
import { PairPanel } from './pair.tsx';
import { picture } from './picture.tsx';
import './agreement.css';

/** A table of more pairs is offered as CSV only. */
const MOST_LISTED = 500;

/** How far each two parties of a dossier agree. */
export const AgreementView = ofDossier((asked: Asked) => {
  const { route, slug, dossier, asOf } = asked;
  const { query } = route;
  const palette = usePalette();
  const definition = DEFINITIONS.find((name) => name === query.definition) ?? 'agree';
  const order = query.order === 'dossier' ? 'dossier' : 'likeness';
  const atLeast = LEAST.find((n) => n === Number(query.atLeast)) ?? 1;
  const moment = { ...questionOf(route), asOf, dossier: slug };
  const question = { ...moment, definition, ...(query.unanimous === 'exclude' && { unanimous: 'exclude' }) };
  const reply = useAnswer(`agreement ${JSON.stringify(question)}`, (signal) =>
    client.GET('/v1/agreement', { params: { query: question as object }, signal }),
  );
  const { answer } = reply;
  const map = useMemo(() => answer && heatMapOf(answer, order, atLeast), [answer, order, atLeast]);
  const parts = [
    t('title.agreement', { dossier: dossier.record.name, day: dateWords(asOf) }),
    ...(definition === 'agree' ? [] : [t('title.by', { measure: word('agreement.name', definition) })]),
    ...knowledgeOf(query),
  ];
  const title = parts.join(', ');
  const note = answer && map ? noteOf(answer, map) : '';
  const head = { title, note, reply };
  const set = (change: Record<string, string | null>) => go(changed(route, change), { replace: true });
  const close = useCallback(() => go(changed(route, { pair: null })), [route]);
  return (
    <DossierFrame
      {...asked}
      head={head}
      tools={
        <>
          <Choice
            label={t('agreement.measure')}
            value={definition}
            options={DEFINITIONS.map((name) => [name, word('agreement.name', name)])}
            onChange={(value) => set({ definition: value === 'agree' ? null : value })}
          />
          <Choice
            label={t('agreement.least')}
            value={String(atLeast)}
            options={LEAST.map((n) => [String(n), number(n)])}
            onChange={(value) => set({ atLeast: value === '1' ? null : value })}
          />
          <Choice
            label={t('agreement.unanimous')}
            value={query.unanimous ?? ''}
            options={[
              ['', t('agreement.unanimous.include')],
              ['exclude', t('agreement.unanimous.exclude')],
            ]}
            onChange={(value) => set({ unanimous: value })}
          />
          <Choice
            label={t('tool.order')}
            value={order}
            options={[
              ['likeness', t('order.likeness')],
              ['dossier', t('order.dossier')],
            ]}
            onChange={(value) => set({ order: value === 'likeness' ? null : value })}
          />
        </>
      }
      panel={
        query.pair && (
          <PairPanel
            pair={query.pair}
            route={route}
            question={question}
            moment={moment}
            atLeast={atLeast}
            onClose={close}
          />
        )
      }
    >
      {answer && map && (
        <>
          {map.parties.length === 0 ? (
            <p class="empty">{t('agreement.empty')}</p>
          ) : (
            <>
              <HeatLegend map={map} palette={palette} />
              <Heat
                map={map}
                palette={palette}
                open={query.pair ?? null}
                onOpen={(pair) => go(changed(route, { pair, cell: null }))}
                leadOf={(party) => leadTo(route, ['actors', party], { dossier: slug })}
              />
              <Extremes map={map} />
              <p>{word('agreement.about', definition)}</p>
              <PairTable map={map} asked={asked} />
            </>
          )}
          <Share
            {...head}
            permalink={permalinkOf(answer, atLeast)}
            picture={() => picture({ map, meta: answer.meta, title, note })}
          />
        </>
      )}
    </DossierFrame>
  );
});

/** Pairs with less in common are hatched here, and left out of the answer itself. */
function permalinkOf(answer: AgreementAnswer, atLeast: number): string {
  const url = new URL(client.permalink(answer));
  if (atLeast > 1) url.searchParams.set('atLeast', String(atLeast));
  return url.href;
}

function noteOf({ data, meta }: AgreementAnswer, map: HeatMap): string {
  const known = ranked(map).length;
  return [
    t('figures.pairs', { n: data.length }),
    t('figures.parties', { n: map.parties.length }),
    t('figures.without', { n: data.length - known }),
    t('figures.proposals', { n: meta.counted }),
  ].join(' · ');
}

/** The nearest and the farthest, in words; who is as near is counted. */
function Extremes({ map }: { map: HeatMap }) {
  const pairs = useMemo(() => ranked(map), [map]);
  const [first] = pairs;
  const last = pairs.at(-1);
  if (!first || !last || first.value === last.value) return null;
  const say = (list: Pair[], key: 'agreement.nearest' | 'agreement.farthest') => {
    const [pair] = list as [Pair];
    const more = tiedWithFirst(list) - 1;
    return [
      t(key, { one: pair.one.name, other: pair.other.name, figure: figure(pair.value as number), n: pair.n }),
      more > 0 ? t('agreement.tied', { n: more }) : '',
    ].join('');
  };
  return (
    <p>
      {say(pairs, 'agreement.nearest')}. {say(pairs.toReversed(), 'agreement.farthest')}.
    </p>
  );
}

function PairTable({ map, asked: { route } }: { map: HeatMap; asked: Asked }) {
  const pairs = useMemo(() => {
    const known = ranked(map);
    const seen = new Set(known);
    return [...known, ...new Set([...map.pairs.values()].filter((pair) => !seen.has(pair)))];
  }, [map]);
  const listed = pairs.slice(0, MOST_LISTED);
  return (
    <>
      <DataTable
        isFolded
        caption={t('agreement.table')}
        rows={listed}
        keyOf={({ one, other }) => pairKey(one.id, other.id)}
        columns={[
          {
            key: 'one',
            heading: t('agreement.one'),
            cell: ({ one }) => <NamedLink kind="actors" of={one} route={route} />,
          },
          {
            key: 'other',
            heading: t('agreement.other'),
            cell: ({ other }) => <NamedLink kind="actors" of={other} route={route} />,
          },
          {
            key: 'value',
            heading: word('agreement.name', map.definition),
            isNumber: true,
            cell: (pair) => {
              const why = whyNot(pair, map.definition, map.atLeast);
              return why ? t(why, { n: pair.n }) : figure(pair.value as number);
            },
          },
          { key: 'n', heading: 'n', isNumber: true, cell: ({ n }) => number(n) },
          {
            key: 'components',
            heading: t('agreement.components'),
            cell: ({ one, other }) => (
              <a href={changed(route, { pair: pairKey(slugOf(one), slugOf(other)) })}>{t('agreement.open')}</a>
            ),
          },
        ]}
      />
      {pairs.length > MOST_LISTED && <p class="muted">{t('table.rest', { n: pairs.length - MOST_LISTED })}</p>}
    </>
  );
}
