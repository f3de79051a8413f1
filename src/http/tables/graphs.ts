import XMLWriter from 'xml-writer';
import { resultInSlices } from '../../runtime/turns.ts';
import type { GraphFormat } from './formats.ts';

type Type = 'string' | 'int' | 'double';
export type Attributes = [name: string, value: string | number][];

/** A network in the form that GraphML and GEXF can hold. Attributes without a value are left out. */
export interface Graph {
  method: string;
  permalink: string;
  /** The attributes that a node can have, with their types, apart from the label. */
  nodeTypes: Record<string, Type>;
  /** The attributes that an edge can have, with their types, apart from the weight. */
  edgeTypes: Record<string, Type>;
  nodes: Iterable<{ id: string; label: string; attributes: Attributes }>;
  edges: Iterable<{ source: string; target: string; weight: number; attributes: Attributes }>;
}

export const graphText = (format: GraphFormat, graph: Graph): Promise<string> =>
  resultInSlices((format === 'gexf' ? gexf : graphml)(graph));

/** Characters that XML 1.0 cannot hold even escaped: control characters, lone surrogates, U+FFFE and U+FFFF. */
const NO_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
export const cleanText = (text: string): string => text.replace(NO_XML, '\u{FFFD}');

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
function* graphml({ method, permalink, nodeTypes, edgeTypes, nodes, edges }: Graph): Generator<undefined, string> {
  const xml = begun('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' });
  const keys = (of: string, types: Record<string, Type>) => {
    for (const [name, type] of Object.entries(types))
      element(xml, 'key', { id: `${of}-${name}`, for: of, 'attr.name': name, 'attr.type': type });
  };
  const data = (of: string, attributes: Attributes) => {
    for (const [name, value] of attributes) element(xml, 'data', { key: `${of}-${name}` }, value);
  };
  keys('graph', { method: 'string', permalink: 'string' });
  keys('node', { label: 'string', ...nodeTypes });
  keys('edge', { weight: 'double', ...edgeTypes });
  withAttributes(xml.startElement('graph'), { id: 'network', edgedefault: 'undirected' });
  data('graph', [
    ['method', method],
    ['permalink', permalink],
  ]);
  for (const { id, label, attributes } of nodes) {
    withAttributes(xml.startElement('node'), { id });
    data('node', [['label', cleanText(label)], ...attributes]);
    xml.endElement();
    yield;
  }
  for (const { source, target, weight, attributes } of edges) {
    withAttributes(xml.startElement('edge'), { source, target });
    data('edge', [['weight', weight], ...attributes]);
    xml.endElement();
    yield;
  }
  return `${xml.endDocument().toString()}\n`;
}

/** GEXF 1.3 (gexf.net), the native format of Gephi. */
function* gexf({ method, permalink, nodeTypes, edgeTypes, nodes, edges }: Graph): Generator<undefined, string> {
  const xml = begun('gexf', { version: '1.3', xmlns: 'http://gexf.net/1.3' });
  const model = (of: string, types: Record<string, Type>) => {
    withAttributes(xml.startElement('attributes'), { class: of });
    for (const [name, type] of Object.entries(types))
      element(xml, 'attribute', { id: name, title: name, type: type === 'int' ? 'integer' : type });
    xml.endElement();
  };
  const values = (attributes: Attributes) => {
    xml.startElement('attvalues');
    for (const [name, value] of attributes) element(xml, 'attvalue', { for: name, value: String(value) });
    xml.endElement();
  };
  xml.startElement('meta');
  element(xml, 'creator', {}, method);
  element(xml, 'description', {}, permalink);
  xml.endElement();
  withAttributes(xml.startElement('graph'), { defaultedgetype: 'undirected' });
  model('node', nodeTypes);
  model('edge', edgeTypes);
  xml.startElement('nodes');
  for (const { id, label, attributes } of nodes) {
    withAttributes(xml.startElement('node'), { id, label: cleanText(label) });
    values(attributes);
    xml.endElement();
    yield;
  }
  xml.endElement().startElement('edges');
  let count = 0;
  for (const { source, target, weight, attributes } of edges) {
    withAttributes(xml.startElement('edge'), { id: `${count++}`, source, target, weight: String(weight) });
    values(attributes);
    xml.endElement();
    yield;
  }
  return `${xml.endElement().endDocument().toString()}\n`;
}
