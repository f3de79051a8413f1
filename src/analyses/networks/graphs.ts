import XMLWriter from 'xml-writer';
import type { GraphFormat } from '../../http/tables/formats.ts';
import { resultInSlices } from '../../runtime/turns.ts';
import type { Measures } from './network.ts';
import { type Network, type NodeId, nodeKey } from './network.ts';

interface Said {
  name(node: NodeId): { slug: string | null; name: string };
  method: string;
  permalink: string;
}

/** XML 1.0 has no place for these, not even escaped: control characters, halves of pairs, U+FFFE and U+FFFF. */
const NO_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const clean = (text: string): string => text.replace(NO_XML, '\u{FFFD}');

type Type = 'string' | 'int' | 'double';
const NODE: Record<string, Type> = {
  label: 'string',
  slug: 'string',
  kind: 'string',
  statements: 'int',
  degree: 'int',
  strength: 'double',
  betweenness: 'double',
  eigenvector: 'double',
  community: 'int',
};
const TIE: Record<string, Type> = { weight: 'double', n: 'int' };

type Attributes = [name: string, value: string | number][];
interface Item {
  id: string;
  attributes: Attributes;
}

/** What there is no figure of is left out. */
function itemOf(node: Network['nodes'][number], measures: Measures | null, { name }: Said): Item {
  const { slug, name: label } = name(node);
  const { kind, statements } = node;
  const all = { label: clean(label), slug, kind, statements, ...measures?.of.get(nodeKey(node)) };
  const attributes = Object.entries(all).filter(([, value]) => value !== null) as Attributes;
  return { id: nodeKey(node), attributes };
}

export function graphText(
  format: GraphFormat,
  network: Network,
  measures: Measures | null,
  said: Said,
): Promise<string> {
  return resultInSlices((format === 'gexf' ? gexf : graphml)(network, measures, said));
}

function begun(root: string, attributes: Record<string, string>): XMLWriter {
  const xml = new XMLWriter(true);
  xml.startDocument('1.0', 'UTF-8').startElement(root);
  return withAttributes(xml, attributes);
}

function withAttributes(xml: XMLWriter, attributes: Record<string, string>): XMLWriter {
  for (const [name, value] of Object.entries(attributes)) xml.writeAttribute(name, value);
  return xml;
}

const element = (xml: XMLWriter, name: string, attributes: Record<string, string>, text?: string | number) => {
  withAttributes(xml.startElement(name), attributes);
  if (text !== undefined) xml.text(String(text));
  xml.endElement();
};

/** GraphML (graphml.graphdrawing.org), as Gephi, igraph, visone and networkx read it. */
function* graphml(network: Network, measures: Measures | null, said: Said): Generator<undefined, string> {
  const xml = begun('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' });
  const keys = (of: string, types: Record<string, Type>) => {
    for (const [name, type] of Object.entries(types)) {
      element(xml, 'key', { id: `${of}-${name}`, for: of, 'attr.name': name, 'attr.type': type });
    }
  };
  const data = (of: string, attributes: Attributes) => {
    for (const [name, value] of attributes) element(xml, 'data', { key: `${of}-${name}` }, value);
  };
  keys('graph', { method: 'string', permalink: 'string' });
  keys('node', NODE);
  keys('edge', TIE);
  withAttributes(xml.startElement('graph'), { id: 'network', edgedefault: 'undirected' });
  data('graph', [
    ['method', said.method],
    ['permalink', said.permalink],
  ]);
  for (const node of network.nodes) {
    const { id, attributes } = itemOf(node, measures, said);
    withAttributes(xml.startElement('node'), { id });
    data('node', attributes);
    xml.endElement();
    yield;
  }
  for (const { source, target, weight, n } of network.ties) {
    withAttributes(xml.startElement('edge'), { source: nodeKey(source), target: nodeKey(target) });
    data('edge', [
      ['weight', weight],
      ['n', n],
    ]);
    xml.endElement();
    yield;
  }
  return `${xml.endDocument().toString()}\n`;
}

/** GEXF 1.3 (gexf.net), Gephi's own. */
function* gexf(network: Network, measures: Measures | null, said: Said): Generator<undefined, string> {
  const xml = begun('gexf', { version: '1.3', xmlns: 'http://gexf.net/1.3' });
  const model = (of: string, types: Record<string, Type>, skip: string) => {
    withAttributes(xml.startElement('attributes'), { class: of });
    for (const [name, type] of Object.entries(types)) {
      if (name !== skip) element(xml, 'attribute', { id: name, title: name, type: type === 'int' ? 'integer' : type });
    }
    xml.endElement();
  };
  const values = (attributes: Attributes) => {
    xml.startElement('attvalues');
    for (const [name, value] of attributes) element(xml, 'attvalue', { for: name, value: String(value) });
    xml.endElement();
  };
  xml.startElement('meta');
  element(xml, 'creator', {}, said.method);
  element(xml, 'description', {}, said.permalink);
  xml.endElement();
  withAttributes(xml.startElement('graph'), { defaultedgetype: 'undirected' });
  model('node', NODE, 'label');
  model('edge', TIE, 'weight');
  xml.startElement('nodes');
  for (const node of network.nodes) {
    const { id, attributes } = itemOf(node, measures, said);
    const [[, label], ...rest] = attributes as [Attributes[0], ...Attributes];
    withAttributes(xml.startElement('node'), { id, label: String(label) });
    values(rest);
    xml.endElement();
    yield;
  }
  xml.endElement().startElement('edges');
  for (const [i, { source, target, weight, n }] of network.ties.entries()) {
    const ends = { id: `${i}`, source: nodeKey(source), target: nodeKey(target), weight: String(weight) };
    withAttributes(xml.startElement('edge'), ends);
    values([['n', n]]);
    xml.endElement();
    yield;
  }
  return `${xml.endElement().endDocument().toString()}\n`;
}
