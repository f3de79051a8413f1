/** xml-writer has no types of its own; of its methods only these are used. */
declare module 'xml-writer' {
  export default class XMLWriter {
    constructor(indent?: string | boolean);
    startDocument(version?: string, encoding?: string): this;
    endDocument(): this;
    startElement(name: string): this;
    endElement(): this;
    writeAttribute(name: string, content: string): this;
    text(content: string): this;
    toString(): string;
  }
}
