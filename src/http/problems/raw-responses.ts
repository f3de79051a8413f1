import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { baseHeaders, requestId } from './base-headers.ts';
import { type Code, entryOf } from './catalogue.ts';
import { problem, problemHeaders } from './problems.ts';

/** A whole HTTP response with a problem, for input that Node could not parse as a request. */
function rawProblem(code: Code, detail: string, head: number): string {
  const id = requestId({ headers: {} });
  const body = JSON.stringify(problem(code, detail, [], id));
  const { status } = entryOf(code);
  const headers = {
    ...baseHeaders(id, head),
    ...problemHeaders(code),
    'content-length': Buffer.byteLength(body),
    connection: 'close',
    date: new Date().toUTCString(),
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('\r\n')}\r\n\r\n${body}`;
}

const OF_NODE: Record<string, [Code, string]> = {
  ERR_HTTP_REQUEST_TIMEOUT: ['client-timeout', 'The request did not arrive in time.'],
  HPE_HEADER_OVERFLOW: ['headers-too-large', 'The request line and headers are larger than this server takes.'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: ['body-too-large', 'The chunk extensions are larger than this server takes.'],
  HPE_INVALID_EOF_STATE: ['malformed-request', 'The request was cut off before its end.'],
};

export function rawResponses(head: () => number) {
  const end = (socket: Socket, code: Code, detail: string) => {
    // If a response has begun, a second one would only garble it.
    const busy = (socket as Socket & { _httpMessage?: { headersSent: boolean } })._httpMessage?.headersSent;
    if (socket.writable && !busy) socket.end(rawProblem(code, detail, head()));
    socket.destroySoon();
  };
  return {
    clientErrorHandler(error: NodeJS.ErrnoException, socket: Socket) {
      end(socket, ...(OF_NODE[error.code ?? ''] ?? (['malformed-request', 'This is not HTTP/1.1.'] as const)));
    },
    /** Takes over the two cases that Node would answer by itself, without a problem: CONNECT and unknown expectations. */
    attach({ server, routing }: FastifyInstance) {
      server.on('connect', (_request, socket) => end(socket as Socket, 'method-not-allowed', 'This is not a proxy.'));
      server.on('checkExpectation', routing); // refused by the first hook, like any other request
    },
  };
}
