/** xml-writer ships no types; declares only the methods used here. */
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
