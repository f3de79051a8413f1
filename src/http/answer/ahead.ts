import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { z } from 'zod';
import { CONTEXT_LINK, type Contract, variesByAccept } from '../operation.ts';
import { MAX_URL } from '../request/limits.ts';
import type { JsonText } from '../request/zod.ts';
import { ALWAYS } from './headers.ts';
import { codingFor } from './negotiate.ts';
import { type Answered, flatHeaders, takesJson } from './ready.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** Questions that are answered before Fastify sees them, where they are asked plainly. */
    plain: PlainQuestions;
  }
}

/** Lets somebody else answer first, where the request is one that no hook would refuse. */
export function ahead(
  { server }: FastifyInstance,
  answer: (request: IncomingMessage, response: ServerResponse) => boolean,
): void {
  const [next] = server.listeners('request') as ((request: IncomingMessage, response: ServerResponse) => void)[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    const { host, expect } = request.headers;
    const plain = host !== undefined && expect === undefined && server.listening;
    if (!plain || !answer(request, response)) next?.(request, response);
  });
}

type Said = Record<string, string>;
type Answer = Pick<Answered, 'body' | 'headers' | 'pinned' | 'variesByAccept'>;
type Handler = (asked: { params: unknown; query: unknown }, reply: Pick<FastifyReply, 'pinned'>) => JsonText;

interface Question {
  path: RegExp;
  /** Of the path’s parameters, in its order. */
  names: string[];
  params: z.ZodType;
  query: z.ZodType;
  handler: Handler;
  variesByAccept: boolean;
}

/** The headers that hooks and `operation` give an answer in JSON. */
const HEADERS = flatHeaders({ ...ALWAYS, link: CONTEXT_LINK, 'content-type': 'application/json; charset=utf-8' });

/**
 * Fastify’s part of an answer is as much work as the rows of it. The question asked most is therefore read and
 * answered without it: by the same shapes and the same handler, and only where there is nothing to decode, nothing
 * to negotiate and nothing to wait for. Whatever is not so, or is refused, goes the long way, from its beginning.
 */
export class PlainQuestions {
  readonly #questions: Question[] = [];

  /** The same handler that the operation was registered with; it needs no more of Fastify than this. */
  offer<P extends z.ZodType, Q extends z.ZodType>(
    op: { url: string } & Contract<P, Q, undefined, z.ZodType>,
    handler: (asked: { params: z.output<P>; query: z.output<Q> }, reply: Pick<FastifyReply, 'pinned'>) => JsonText,
  ): void {
    const { url, params, query } = op;
    const names = [...url.matchAll(/:(\w+)/g)].map(([, name]) => name as string);
    const path = new RegExp(`^${url.replace(/:\w+/g, '([\\w.-]{1,256})')}$`);
    this.#questions.push({
      path,
      names,
      params: params as P,
      query: query as Q,
      handler: handler as Handler,
      variesByAccept: variesByAccept(op),
    });
  }

  /** Null for the long way. */
  answer({ url = '', method, headers }: IncomingMessage): Answer | null {
    if (method !== 'GET' || headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined)
      return null;
    if (!takesJson(headers.accept) || codingFor(headers['accept-encoding']) !== 'identity') return null;
    if (url.length > MAX_URL) return null;
    const end = url.indexOf('?');
    const path = end < 0 ? url : url.slice(0, end);
    const search = end < 0 ? undefined : url.slice(end + 1);
    for (const question of this.#questions) {
      const match = question.path.exec(path);
      const said = match && readPlainly(search);
      if (said) return ask(question, namedIn(question, match), said);
    }
    return null;
  }
}

function namedIn({ names }: Question, match: RegExpExecArray): Said {
  const said: Said = {};
  for (const [i, name] of names.entries()) said[name] = match[i + 1] as string;
  return said;
}

function ask({ params, query, handler, variesByAccept }: Question, named: Said, said: Said) {
  if (said.minRevision !== undefined) return null;
  const [of, by] = [params.safeParse(named), query.safeParse(said)];
  if (!of.success || !by.success) return null;
  let pinned = false;
  const reply = {
    pinned() {
      pinned = true;
      return this as never;
    },
  };
  try {
    const { text } = handler({ params: of.data, query: by.data }, reply);
    return { body: typeof text === 'string' ? Buffer.from(text) : text, headers: HEADERS, pinned, variesByAccept };
  } catch {
    return null; // it says why on the long way
  }
}

/** Pairs of a name and a value, none of which has anything to be decoded. */
const PAIRS = /^[a-zA-Z]+=[\w.,:-]*(?:&[a-zA-Z]+=[\w.,:-]*)*$/;

/** `a=1&b=2,3`, each name once and nothing encoded; null for anything else. */
export function readPlainly(search: string | undefined): Said | null {
  const said: Said = {};
  if (search === undefined) return said;
  if (!PAIRS.test(search)) return null;
  for (const pair of search.split('&')) {
    const at = pair.indexOf('=');
    const name = pair.slice(0, at);
    if (Object.hasOwn(said, name)) return null;
    said[name] = pair.slice(at + 1);
  }
  return said;
}
