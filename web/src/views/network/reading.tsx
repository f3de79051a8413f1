import { MethodLink } from '../../components/method-link.tsx';
import type { Palette } from '../../marks/palette.ts';
import { PALETTES } from '../../marks/palette.ts';
import { changed, type Route } from '../../state/route.ts';
import { list, number, t } from '../../state/texts.ts';
import { figure } from '../agreement/figures.ts';
import { DataTable } from '../frame/data-table.tsx';
import { NamedLink } from '../frame/links.tsx';
import { communitiesOf, type Graph, isDrawn, type NetworkAnswer, type Node, type Tie } from './graph.ts';
import { weightWords } from './map.tsx';
import { colourOf, shapeOf } from './signs.ts';

type Summary = NetworkAnswer['networks'][number];

interface FindingsProps {
  graph: Graph;
  summary: Summary | undefined;
  method: string;
}

/** What the measures say, in words. */
export function Findings({ graph, summary, method }: FindingsProps) {
  const said: string[] = [];
  const ends = ({ source, target, weight, n }: Tie) => ({
    one: graph.nodes[source]?.name ?? '',
    other: graph.nodes[target]?.name ?? '',
    weight: weightWords(weight),
    n,
  });
  const sayFirst = (key: 'network.heaviest' | 'network.mostAgainst', [first, ...rest]: Tie[]) => {
    if (!first) return;
    // Who is tied as strongly is counted, never cut.
    const more = rest.filter(({ weight }) => weight === first.weight).length;
    said.push(`${t(key, ends(first))}${more > 0 ? t('network.asMuch', { n: more }) : ''}.`);
  };
  const byWeight = graph.ties.toSorted((a, b) => b.weight - a.weight);
  sayFirst(
    'network.heaviest',
    byWeight.filter(({ weight }) => weight > 0),
  );
  sayFirst('network.mostAgainst', byWeight.filter(({ weight }) => weight < 0).reverse());
  if (summary?.communities != null && summary.modularity !== null)
    said.push(t('network.modularity', { n: summary.communities, modularity: figure(summary.modularity) }));
  const between = most(graph.nodes, 'betweenness');
  if (between) said.push(t('network.mostBetween', { name: between.name, share: figure(between.betweenness ?? 0) }));
  const central = most(graph.nodes, 'strength');
  if (central) said.push(t('network.strongest', { name: central.name, weight: weightWords(central.strength) }));
  if (summary) said.push(...missingOf(graph, summary));
  return (
    <p class="findings">
      {said.join(' ')} <MethodLink method={method} />
    </p>
  );
}

/** The measures that are missing, with the reasons that the method gives. */
function missingOf({ nodes, ties }: Graph, { communities }: Summary): string[] {
  if (communities === null) return [t(ties.some(({ weight }) => weight > 0) ? 'network.no.many' : 'network.no.ties')];
  return [
    ...(nodes.every(({ betweenness }) => betweenness === null) ? [t('network.no.betweenness')] : []),
    ...(nodes.every(({ eigenvector }) => eigenvector === null) ? [t('network.no.eigenvector')] : []),
  ];
}

/** The node with the highest figure, unless that is 0 or another has the same. */
function most(nodes: readonly Node[], by: 'betweenness' | 'strength'): Node | undefined {
  const [first, second] = [...nodes].sort((a, b) => (b[by] ?? 0) - (a[by] ?? 0));
  return first && (first[by] ?? 0) > 0 && first[by] !== second?.[by] ? first : undefined;
}

const NAMED = 4;
const LISTED = 8;

interface CommunitiesProps {
  graph: Graph;
  palette: Palette;
  route: Route;
}

/** Each community with its sign and its strongest members. */
export function Communities({ graph, palette, route }: CommunitiesProps) {
  const communities = communitiesOf(graph);
  if (communities.length === 0) return null;
  const scheme = palette === PALETTES.dark ? 'dark' : 'light';
  const several = communities.filter(([, members]) => members.length > 1);
  const alone = communities.filter(([, members]) => members.length === 1);
  return (
    <ul class="communities" aria-label={t('network.communities')}>
      {several.slice(0, LISTED).map(([community, members]) => (
        <li key={community}>
          <svg aria-hidden="true" width="22" height="22" viewBox="-11 -11 22 22">
            <path d={shapeOf(community, 7)} fill={colourOf(community, scheme)} />
          </svg>
          <span>
            {t('network.community', { community, n: members.length })}:{' '}
            {members.slice(0, NAMED).map((place, i) => (
              <span key={place}>
                {i > 0 && ', '}
                <a href={changed(route, { node: graph.nodes[place]?.slug })}>{graph.nodes[place]?.name}</a>
              </span>
            ))}
            {members.length > NAMED && ` ${t('network.andMore', { n: members.length - NAMED })}`}
          </span>
        </li>
      ))}
      {several.length > LISTED && <li class="muted">{t('network.moreCommunities', { n: several.length - LISTED })}</li>}
      {alone.length > 0 && (
        <li class="muted">
          {t('network.alone', { n: alone.length })}
          {alone.length <= LISTED && `: ${list(alone.map(([, [place = 0]]) => graph.nodes[place]?.name ?? ''))}`}
        </li>
      )}
    </ul>
  );
}

interface TieLegendProps {
  graph: Graph;
  least: number;
  isAuto: boolean;
  palette: Palette;
}

/** What lines mean, and how many of them are drawn. */
export function TieLegend({ graph, least, isAuto, palette }: TieLegendProps) {
  const drawn = graph.ties.filter((tie) => isDrawn(tie, least));
  const against = drawn.filter(({ weight }) => weight < 0).length;
  const line = (isAgainst: boolean) => (
    <svg aria-hidden="true" width="30" height="12">
      <path
        d="M0 6h30"
        stroke={palette.levels[isAgainst ? 'oppose' : 'support'].line}
        stroke-width="3"
        stroke-dasharray={isAgainst ? '6 4' : undefined}
      />
    </svg>
  );
  return (
    <p class="tie-legend">
      <span>
        {line(false)} {t('network.tiesFor', { n: drawn.length - against })}
      </span>
      {against > 0 && (
        <span>
          {line(true)} {t('network.tiesAgainst', { n: against })}
        </span>
      )}
      <span class="muted">
        {t('network.sizes')}{' '}
        {drawn.length < graph.ties.length &&
          t(least === 0 ? 'network.drawnWeighty' : isAuto ? 'network.drawnAuto' : 'network.drawn', {
            n: drawn.length,
            of: graph.ties.length,
            least: weightWords(least),
          })}
      </span>
    </p>
  );
}

const FOLDED_FROM = 30;
const MOST_TIES = 500;

/** The same as tables. */
export function NetworkTables({ graph, route }: { graph: Graph; route: Route }) {
  const nodes = [...graph.nodes].sort((a, b) => b.strength - a.strength);
  const ties = [...graph.ties].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const show = (value: number | null) => (value === null ? t('network.notComputed') : figure(value));
  return (
    <>
      <DataTable
        isFolded={nodes.length > FOLDED_FROM}
        caption={t('network.nodeTable')}
        rows={nodes}
        keyOf={({ id }) => id}
        columns={[
          {
            key: 'node',
            heading: t('network.name'),
            cell: (node) => <NamedLink kind={node.kind === 'actor' ? 'actors' : 'proposals'} of={node} route={route} />,
          },
          {
            key: 'community',
            heading: t('network.communityHead'),
            isNumber: true,
            cell: (node) => (node.community === null ? t('network.notComputed') : number(node.community)),
          },
          {
            key: 'statements',
            heading: t('network.statements'),
            isNumber: true,
            cell: (node) => number(node.statements),
          },
          { key: 'degree', heading: t('network.degree'), isNumber: true, cell: (node) => number(node.degree) },
          {
            key: 'strength',
            heading: t('network.strength'),
            isNumber: true,
            cell: (node) => weightWords(node.strength),
          },
          {
            key: 'betweenness',
            heading: t('network.betweenness'),
            isNumber: true,
            cell: (node) => show(node.betweenness),
          },
          {
            key: 'eigenvector',
            heading: t('network.eigenvector'),
            isNumber: true,
            cell: (node) => show(node.eigenvector),
          },
        ]}
      />
      <DataTable
        isFolded
        caption={t('network.tieTable')}
        rows={ties.slice(0, MOST_TIES)}
        keyOf={({ source, target }) => `${source} ${target}`}
        columns={[
          { key: 'source', heading: t('network.from'), cell: ({ source }) => graph.nodes[source]?.name },
          { key: 'target', heading: t('network.to'), cell: ({ target }) => graph.nodes[target]?.name },
          { key: 'weight', heading: t('network.weight'), isNumber: true, cell: ({ weight }) => weightWords(weight) },
          { key: 'n', heading: 'n', isNumber: true, cell: ({ n }) => number(n) },
        ]}
      />
      {ties.length > MOST_TIES && <p class="muted">{t('table.rest', { n: ties.length - MOST_TIES })}</p>}
    </>
  );
}
