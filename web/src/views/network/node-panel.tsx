import { Aside } from '../../panel/aside.tsx';
import { changed, type Route } from '../../state/route.ts';
import { number, t } from '../../state/texts.ts';
import { figure } from '../agreement/figures.ts';
import { leadTo } from '../frame/lead.ts';
import { NamedLink } from '../frame/links.tsx';
import { type Graph, type Node, tiesOf } from './graph.ts';
import { weightWords } from './map.tsx';

interface NodePanelProps {
  graph: Graph;
  place: number;
  dossier: string;
  route: Route;
  onClose(): void;
}

/** A node's measures in words, and all that it is tied to. */
export function NodePanel({ graph, place, dossier, route, onClose }: NodePanelProps) {
  const node = graph.nodes[place] as Node;
  const ties = tiesOf(graph, place).filter(({ weight }) => weight !== 0);
  const measures: [string, string][] = [
    [t('network.statements'), number(node.statements)],
    [t('network.degree'), t('network.degreeWords', { n: node.degree, of: graph.nodes.length - 1 })],
    [t('network.strength'), weightWords(node.strength)],
    [
      t('network.betweenness'),
      node.betweenness === null
        ? t('network.notComputed')
        : t('network.betweennessWords', { share: figure(node.betweenness) }),
    ],
    [t('network.eigenvector'), node.eigenvector === null ? t('network.notComputed') : figure(node.eigenvector)],
  ];
  return (
    <Aside label={t('network.node')} closeLabel={t('network.close')} of={node.id} onClose={onClose}>
      <h2 class="node-name">
        <NamedLink kind={node.kind === 'actor' ? 'actors' : 'proposals'} of={node} route={route} />
      </h2>
      {node.community !== null && <p>{t('network.inCommunity', { community: node.community })}</p>}
      <dl class="facts">
        {measures.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <section>
        <h3>{t('network.tiesOf', { n: ties.length })}</h3>
        <ul class="node-ties">
          {ties.map(({ other, weight, n }) => (
            <TieItem key={other} {...{ node, weight, n, dossier, route }} other={graph.nodes[other] as Node} />
          ))}
        </ul>
      </section>
    </Aside>
  );
}

interface TieItemProps {
  node: Node;
  other: Node;
  weight: number;
  n: number;
  dossier: string;
  route: Route;
}

/** What a tie is made of: of two actors their agreement, of an actor and a proposal its evidence. */
function TieItem({ node, other, weight, n, dossier, route }: TieItemProps) {
  const [actor, proposal] = node.kind === 'actor' ? [node, other] : [other, node];
  const components =
    node.kind === other.kind
      ? leadTo(route, ['dossiers', dossier, 'agreement'], { pair: `${node.slug}.${other.slug}` })
      : changed(route, { cell: `${proposal.slug}.${actor.slug}` });
  return (
    <li>
      <a href={changed(route, { node: other.slug })}>{other.name}</a>
      <span class="number">{weightWords(weight)}</span>
      <span class="muted">
        {node.kind === other.kind ? t('network.common', { n }) : t('network.onIt', { n })} ·{' '}
        <a href={components}>{t(node.kind === other.kind ? 'network.madeOf' : 'network.evidence')}</a>
      </span>
    </li>
  );
}
