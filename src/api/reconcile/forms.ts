import type { FastifyInstance } from 'fastify';
import { Refusal } from '../../domain/refusal.ts';
import { parseJson } from '../../http/request/body.ts';

const FIELDS = ['queries', 'extend'];
const MANY = 10;

/** Forms as OpenRefine sends them: one field that holds JSON. */
export function formBodies(app: FastifyInstance): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'buffer' },
    async (_request: unknown, bytes: Buffer) => {
      const text = bytes.toString();
      if (text.split('&', MANY).length === MANY) throw refused('', 'the form has more than one field');
      const fields = [...new URLSearchParams(text)];
      const unknown = fields.find(([name]) => !FIELDS.includes(name));
      if (unknown) throw refused(`/${unknown[0]}`, 'is not a field of this form');
      if (fields.length > 1) throw refused('', 'the form has more than one field');
      return Object.fromEntries(fields.map(([name, text]) => [name, jsonIn(`/${name}`, text)]));
    },
  );
}

/** Parses JSON in a form field or a query parameter, as strictly as in a body. */
export function jsonIn(pointer: string, text: string): unknown {
  try {
    return parseJson(Buffer.from(text));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const errors = error.errors.map((fault) => ({ ...fault, pointer: `${pointer}${fault.pointer}` }));
    const inQuery = pointer.startsWith('?');
    const detail = `${pointer} is not valid JSON: ${error.detail}`;
    throw new Refusal(
      inQuery ? 'invalid-parameter' : error.code,
      detail,
      inQuery && !errors[0] ? [{ pointer, detail }] : errors,
    );
  }
}

const refused = (pointer: string, detail: string) =>
  new Refusal('invalid-body', `${pointer} ${detail}`.trim(), [{ pointer, detail }]);
