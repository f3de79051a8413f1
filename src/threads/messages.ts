import type { FastifyRequest } from 'fastify';
import { type Fault, Refusal } from '../domain/refusal.ts';
import type { TableFormat } from '../http/tables/formats.ts';
import type { StateOf } from '../ledger/model/columns.ts';
import type { ReadModel } from '../ledger/model/model.ts';

/** A question as the server has parsed it. It is answered at the server's head of then. */
export interface ThreadQuestion {
  id: number;
  operation: string;
  head: number;
  now: number;
  client: string;
  /** Milliseconds that it may work. */
  limit: number;
  url: string;
  params: unknown;
  query: unknown;
  format: FastifyRequest['format'];
  /** Accept-Language. */
  language: string | undefined;
  pinnedAt: number | null;
}

/** An error, so that it can be thrown again on the other side. */
interface Failure {
  message: string;
  stack?: string | undefined;
  code?: string | undefined;
  /** For a refusal only. */
  detail?: string;
  errors?: Fault[];
}

/** What a thread reads of the ledger, through the server that has it open. */
export type LedgerRead =
  | { sql: string; params: unknown[] | undefined }
  | { bytesOf: string }
  | { table: string; args: unknown };

export type ToThread =
  /** What the server's read model has when the thread begins. */
  | { kind: 'model'; state: StateOf<ReadModel> }
  | { kind: 'ask'; question: ThreadQuestion }
  /** The next part of a table that is written as it is read. */
  | { kind: 'pull'; id: number }
  /** Nobody waits for the answer any more. */
  | { kind: 'stop'; id: number }
  | { kind: 'read'; id: number; rows?: (object | null)[]; failure?: Failure };

export type FromThread =
  | { kind: 'ready' }
  | { kind: 'reading'; id: number; reading: LedgerRead }
  /** The thread has not followed to the head of the question. */
  | { kind: 'behind'; id: number }
  | { kind: 'failed'; id: number; failure: Failure }
  | { kind: 'part'; id: number; bytes: Uint8Array | null }
  | {
      kind: 'answer';
      id: number;
      status: number;
      headers: [string, string][];
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
