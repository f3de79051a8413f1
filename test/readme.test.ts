import { execFile } from 'node:child_process';
import { access, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../src/commands/index.ts';
import { FORMAT_NAMES } from '../src/exchange/formats/formats.ts';
import { testApp } from './support/app.ts';

const run = promisify(execFile);
const root = new URL('../', import.meta.url);
const readme = await readFile(new URL('README.md', root), 'utf8');
const server = await testApp();
const folder = await mkdtemp(join(tmpdir(), 'readme-'));
afterAll(() => rm(folder, { recursive: true }));
let address = '';

beforeAll(async () => {
  const seed = JSON.parse(await readFile(new URL('prisma/seed/ukraine-peace-talks.json', root), 'utf8'));
  expect((await server.post('/v1/revisions', seed)).status).toBe(201);
  await server.app.listen({ host: '127.0.0.1', port: 0 });
  address = `127.0.0.1:${(server.app.server.address() as AddressInfo).port}`;
});

/** A command of the README as it stands, sent to the server under test. */
const shell = async (command: string): Promise<string> => {
  const { stdout } = await run('sh', ['-c', command.replaceAll('localhost:8080', address)], {
    cwd: folder,
    env: { ...process.env, KEY: server.key },
  });
  const [, file] = / > (\S+)$/.exec(command) ?? [];
  return file === undefined ? stdout : readFile(join(folder, file), 'utf8');
};

const curls = [...readme.matchAll(/^curl (?:.*\\\n)*(?:[^']|'[^']*')*?$/gm)].map(([command]) => command);

describe('the commands of the README', () => {
  it('are ten questions, a template, a write and an import', () => expect(curls).toHaveLength(13));

  it.each(curls)('%s', async (command) => {
    const answer = await shell(command);
    expect(answer).not.toContain('"status":4');
    expect(answer.length).toBeGreaterThan(100);
    if (command.includes('Accept: text/csv')) expect(answer.split('\r\n')[0]).toMatch(/^proposal,ukraine,russia,/);
    else if (command.includes('/v1/templates/')) expect(answer).toMatch(/^external_id,actor,/);
    else expect(JSON.parse(answer).data).toBeTruthy();
  });

  it('name commands of the program that there are', () => {
    const named = [...readme.matchAll(/npx demarche ([a-z]+)/g)].map(([, name]) => name as string);
    expect(new Set(named)).toEqual(new Set(['key', 'import', 'export', 'verify']));
    for (const name of named) expect(Object.keys(COMMANDS)).toContain(name);
    const formats = [...readme.matchAll(/npx demarche import ([a-z][a-z-]*)/g)].map(([, name]) => name as string);
    for (const name of formats) expect(FORMAT_NAMES).toContain(name);
  });

  it('name npm scripts and commands that there are', async () => {
    const { scripts } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
    expect(readme).toContain('npm ci && npm start');
    expect(readme).toContain('npm ci && npm test');
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['start', 'test', 'bench']));
  });
});

describe('the picture of an answer', () => {
  it('shows what the server answers', async () => {
    const picture = await readFile(new URL('docs/answer.svg', root), 'utf8');
    const { json } = await server.get(
      '/v1/proposals/ceasefire-before-talks/positions?asOf=2025-05-16&include=previous',
    );
    const texts = [...picture.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
    const rows = json.data.flatMap(
      (row: Record<string, { name: string; level: string; directness: string } & string>) => [
        row.actor?.name,
        row.level ?? row.absence?.replace('_', ' '),
        ...(row.stance ? [row.stance.directness] : []),
        ...(row.via ? [`via ${row.via.name}`] : []),
        ...(row.since ? [`since ${row.since}`] : []),
        ...(row.previous ? [`${row.previous.level} before`] : []),
      ],
    );
    expect(texts.slice(2, -1)).toEqual(rows);
  });
});

describe('the links of the papers', () => {
  it('lead somewhere', async () => {
    const papers = [
      'README.md',
      'CONTRIBUTING.md',
      'clients/examples/README.md',
      ...(await readdir(new URL('docs', root))).map((name) => `docs/${name}`),
    ];
    for (const paper of papers.filter((name) => name.endsWith('.md'))) {
      const text = await readFile(new URL(paper, root), 'utf8');
      for (const [, link] of text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
        await expect(
          access(new URL(link as string, new URL(paper, root))),
          `${paper}: ${link}`,
        ).resolves.toBeUndefined();
      }
    }
  });
});
