import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { testApp } from './support/app.ts';

/** How a piece of a language is run, and whether it can be here. */
const LANGUAGES = {
  sh: { run: ['sh', '-c'], there: ['curl', '--version'] },
  python: { run: ['python3', '-c'], there: ['python3', '--version'] },
  r: { run: ['Rscript', '-e'], there: ['Rscript', '-e', 'library(httr2)'] },
  js: { run: [process.execPath, '--input-type=module', '-e'], there: [process.execPath, '--version'] },
} as const;
type Language = keyof typeof LANGUAGES;

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const [before = '', ...tasks] = read('docs/examples.md').split(/^## /m);
const piecesOf = (text: string) =>
  Object.fromEntries(
    [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language, piece]) => [language, piece]),
  ) as Record<Language | 'text', string>;
const preamble = piecesOf(before);

const server = await testApp();
let address = '';
beforeAll(async () => {
  expect((await server.post('/v1/revisions', JSON.parse(read('prisma/seed/ukraine-peace-talks.json')))).status).toBe(
    201,
  );
  await server.app.listen({ host: '127.0.0.1', port: 0 });
  address = `http://127.0.0.1:${(server.app.server.address() as AddressInfo).port}`;
});

async function printed(language: Language, piece: string): Promise<string> {
  const [program, ...args] = LANGUAGES[language].run;
  const whole = `${preamble[language]}\n${piece}`
    .replace('http://localhost:8080', address)
    .replace('dem_…', server.key);
  const env = { ...process.env, LC_ALL: 'C.UTF-8' };
  return (await promisify(execFile)(program, [...args, whole], { env })).stdout;
}

/** Each language writes the same stance, which can be there once. */
async function takeBack(): Promise<void> {
  const { json } = await server.get('/v1/stances?actor=turkiye&proposal=resumed-talks');
  for (const { id } of json.data) await server.post(`/v1/stances/${id}/retraction`, { reason: 'an example' });
}

const linesOf = (text: string) => text.trim().split(/\s*\n/);

it('are five tasks', () => expect(tasks).toHaveLength(5));

describe.each(Object.entries(LANGUAGES))('in %s', (name, { there: [program, ...args] }) => {
  const language = name as Language;
  const isThere = spawnSync(program, args).status === 0;
  // Those who work on something else need neither; the CI brings R.
  it
    .skipIf(['python', 'r'].includes(language) && !isThere)
    .each(tasks.map((task) => [task.split('\n')[0], piecesOf(task)] as const))('%s', async (_, pieces) => {
    await takeBack();
    const said = await printed(language, pieces[language]);
    if (language !== 'sh') return expect(linesOf(said)).toEqual(linesOf(pieces.text));
    // curl prints the answer itself: what the others pick out of it is there.
    const answer = said.replaceAll('\\"', '"');
    for (const word of pieces.text.split(/\s+/).filter((part) => part !== 'of')) expect(answer).toContain(word);
  });
});
