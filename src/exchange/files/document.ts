import { isUtf8 } from 'node:buffer';
import { MAX_DEPTH, scanJson } from '../../runtime/json-scanner.ts';
import { type Bytes, inflated } from './inflate.ts';
import { LIMITS, type Limits, Unreadable } from './unreadable.ts';

/** Reads a JSON file of one value. Its size is limited, because it is held in memory whole. */
export async function readDocument(bytes: Bytes, limits: Limits = LIMITS): Promise<unknown> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of inflated(bytes, limits)) {
    length += chunk.length;
    if (length > limits.document)
      throw new Unreadable(`is larger than ${limits.document} bytes, which is the most for one JSON value`);
    parts.push(chunk);
  }
  const whole = Buffer.concat(parts);
  if (!isUtf8(whole)) throw new Unreadable('is not UTF-8', lineAt(whole, firstBadLine(whole)));
  const nul = whole.indexOf(0);
  if (nul >= 0) throw new Unreadable('holds NUL, which is no text', lineAt(whole, nul));
  return jsonOf(whole.toString('utf8').replace(/^\uFEFF/, ''));
}

/** Parses JSON, and refuses valid JSON that the ledger cannot hold, which JSON.parse accepts. */
export function jsonOf(text: string, line = 0): unknown {
  const { faults, tooDeep } = scanJson(text);
  if (tooDeep) throw new Unreadable(`is nested more than ${MAX_DEPTH} levels deep`, line);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Unreadable(`is not JSON: ${(error as Error).message}`, line || lineOfFault(text, error as Error));
  }
  const [fault] = faults;
  if (fault) throw new Unreadable(fault.detail, line, fault.pointer);
  return value;
}

function lineAt(bytes: Buffer, end: number): number {
  let line = 1;
  for (let at = bytes.indexOf(10); at >= 0 && at < end; at = bytes.indexOf(10, at + 1)) line++;
  return line;
}

/** The start of the first line that is not UTF-8. Splitting at newline bytes is safe in UTF-8. */
function firstBadLine(bytes: Buffer): number {
  let from = 0;
  for (let to = bytes.indexOf(10); to >= 0; to = bytes.indexOf(10, from)) {
    if (!isUtf8(bytes.subarray(from, to))) return from;
    from = to + 1;
  }
  return from;
}

function lineOfFault(text: string, { message }: Error): number {
  const position = /at position (\d+)/.exec(message)?.[1];
  return position === undefined ? 0 : text.slice(0, Number(position)).split('\n').length;
}
