import type { FastifyRequest } from 'fastify';
import { type Fault, Refusal } from '../domain/refusal.ts';
import type { TableFormat } from '../http/tables/formats.ts';
import type { StateOf } from '../ledger/model/columns.ts';
import type { ReadModel } from '../ledger/model/model.ts';

/** A question as the server parsed it. It is answered at the head that the server had at that time. */
export interface ThreadQuestion {
  id: number;
  operation: string;
  head: number;
  now: number;
  client: string;
  /** The milliseconds that the work may take. */
  limit: number;
  url: string;
  params: unknown;
  query: unknown;
  format: FastifyRequest['format'];
  /** The Accept-Language header. */
  language: string | undefined;
  pinnedAt: number | null;
}

/** An error in a form that can be sent and thrown again on the other side. */
interface Failure {
  message: string;
  stack?: string | undefined;
  code?: string | undefined;
  /** Set for a refusal only. */
  detail?: string;
  errors?: Fault[];
}

/** What a thread reads from the ledger, through the server that has it open. */
export type LedgerRead = { sql: string; params: unknown[] | undefined } | { bytesOf: string };

export type ToThread =
  /** The state of the server's read model when the thread starts. */
  | { kind: 'model'; state: StateOf<ReadModel> }
  | { kind: 'ask'; question: ThreadQuestion }
  /** Asks for the next part of a table that is written as it is read. */
  | { kind: 'pull'; id: number }
  /** Nobody is waiting for the answer any more. */
  | { kind: 'stop'; id: number }
  /** Returns the memory of a long answer that was sent. */
  | { kind: 'returned'; memory: SharedArrayBuffer }
  | { kind: 'read'; id: number; rows?: (object | null)[]; failure?: Failure };

export type FromThread =
  | { kind: 'ready' }
  | { kind: 'reading'; id: number; reading: LedgerRead }
  /** The thread has not reached the head at which the question was asked. */
  | { kind: 'behind'; id: number }
  | { kind: 'failed'; id: number; failure: Failure }
  | { kind: 'part'; id: number; bytes: Uint8Array | null }
  | {
      kind: 'answer';
      id: number;
      status: number;
      headers: [string, string][];
      /** Bytes of the answer; if they are in shared memory, it is to be returned. Or the format of a table. */
      body: Uint8Array | TableFormat | 'json';
    };

export function failureOf(error: unknown): Failure {
  const { message, stack, code, detail, errors } = error as Refusal;
  return error instanceof Refusal ? { message, code, detail, errors } : { message, stack, code };
}

export function errorOf({ message, stack, code, detail, errors }: Failure): Error {
  if (code !== undefined && detail !== undefined) return new Refusal(code, detail, errors);
  return Object.assign(new Error(message), { code, ...(stack !== undefined && { stack }) });
}
