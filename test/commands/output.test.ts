import { mkdtempSync, openSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { announceOn, logStream } from '../../src/commands/output.ts';

function output(isTTY: boolean) {
  const texts: string[] = [];
  return { isTTY, texts, write: (text: string) => texts.push(text) };
}

const LINE = '{"level":40,"time":1747382400000,"pid":1,"hostname":"h","reqId":"r1","msg":"ledger unavailable"}\n';

describe('a terminal', () => {
  it('is given sentences', () => {
    const terminal = output(true);
    announceOn(terminal)('Demarche answers at http://localhost:1.', 'Demarche answers', {
      address: 'http://localhost:1',
    });
    expect(terminal.texts).toEqual(['Demarche answers at http://localhost:1.\n']);
  });

  it('is given readable lines of the log', () => {
    const terminal = output(true);
    logStream({ ...terminal, fd: -1 }).write(LINE);
    logStream({ ...terminal, fd: -1 }).write(
      '{"level":50,"time":0,"msg":"failed","err":{"stack":"Error: x\\n    at y"}}\n',
    );
    logStream({ ...terminal, fd: -1 }).write(
      '{"level":30,"time":0,"reqId":"r2","req":{"method":"GET","url":"/v1/actors"},"res":{"statusCode":200},"responseTime":1.26,"msg":"request completed"}\n',
    );
    expect(terminal.texts).toEqual([
      '08:00:00 warn ledger unavailable reqId="r1"\n',
      '00:00:00 error failed\nError: x\n    at y\n',
      '00:00:00 GET /v1/actors 200 1.3 ms\n',
    ]);
  });
});

describe('a pipe', () => {
  it('is given JSON lines', async () => {
    const pipe = output(false);
    announceOn(pipe)('Demarche answers at http://localhost:1.', 'Demarche answers', { address: 'http://localhost:1' });
    const path = join(mkdtempSync(join(tmpdir(), 'output-')), 'log');
    logStream({ ...pipe, fd: openSync(path, 'a') }).write(LINE);
    expect(JSON.parse(pipe.texts[0] as string)).toMatchObject({
      msg: 'Demarche answers',
      address: 'http://localhost:1',
    });
    expect(pipe.texts.slice(1)).toEqual([]);
    await vi.waitFor(() => expect(readFileSync(path, 'utf8')).toBe(LINE));
  });
});
