import type { Attributes, Graph } from '../../http/tables/graphs.ts';
import { type Measures, type Network, type NodeId, nodeKey } from './network.ts';

interface Shown {
  name(node: NodeId): { slug: string | null; name: string };
  method: string;
  permalink: string;
}

/** A network as a graph for GraphML and GEXF. A measure without a figure is left out. */
export function graphOf({ nodes, ties }: Network, measures: Measures | null, shown: Shown): Graph {
  const { name, method, permalink } = shown;
  return {
    method,
    permalink,
    nodeTypes: {
      slug: 'string',
      kind: 'string',
      statements: 'int',
      degree: 'int',
      strength: 'double',
      betweenness: 'double',
      eigenvector: 'double',
      community: 'int',
    },
    edgeTypes: { n: 'int' },
    nodes: nodesOf(),
    edges: edgesOf(),
  };

  function* nodesOf(): Graph['nodes'] {
    for (const node of nodes) {
      const { slug, name: label } = name(node);
      const { kind, statements } = node;
      const all = { slug, kind, statements, ...measures?.of.get(nodeKey(node)) };
      const attributes = Object.entries(all).filter(([, value]) => value !== null) as Attributes;
      yield { id: nodeKey(node), label, attributes };
    }
  }

  function* edgesOf(): Graph['edges'] {
    for (const { source, target, weight, n } of ties) {
      yield { source: nodeKey(source), target: nodeKey(target), weight, attributes: [['n', n]] };
    }
  }
}
