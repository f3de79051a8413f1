import { readdir, readFile, writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import type { OperationExamples } from '../../src/http/openapi/document.ts';
import { type Body, firstDossier } from '../acceptance/first-dossier.ts';

/** One file a tag of the document. An operation with `asked` shows what the first dossier answers to that. */
const FOLDER = new URL('../../openapi/examples/', import.meta.url);
type File = Record<string, OperationExamples>;

const files = await Promise.all(
  (await readdir(FOLDER)).map(async (name) => ({
    name,
    content: JSON.parse(await readFile(new URL(name, FOLDER), 'utf8')) as File,
  })),
);
const dossier = await firstDossier();

/** Two rows of an answer are enough to show what a row is. */
async function ask(url: string) {
  const answer = await dossier.ask(url);
  return Array.isArray(answer.data) && !answer.grid ? { ...answer, data: answer.data.slice(0, 2) } : answer;
}

const asked = files.flatMap(({ content }) =>
  Object.entries(content).flatMap(([id, examples]) => (examples.asked ? [{ id, ...examples }] : [])),
);

/** Run with UPDATE_EXAMPLES=true to write them anew. */
if (process.env.UPDATE_EXAMPLES === 'true') {
  for (const { name, content } of files) {
    for (const { asked, answer } of Object.values(content)) {
      if (asked && answer) for (const key of Object.keys(answer)) answer[key] = await ask(asked);
    }
    await writeFile(new URL(name, FOLDER), `${JSON.stringify(content, null, 2)}\n`);
  }
}

it('are asked of the first dossier, most of those that it can answer', () => {
  expect(asked.length).toBeGreaterThanOrEqual(30);
});

it.each(asked)('$id shows what the first dossier answers', async ({ asked = '', answer = {} }) => {
  for (const example of Object.values(answer)) expect(example).toEqual(await ask(asked));
});

/** What a page that tries an operation fills in: the parameters without which there is no question. */
const { paths, components } = await dossier.ask('/openapi.json');
const gets = Object.entries<Body>(paths).flatMap(([path, { get }]) =>
  get && !path.startsWith('/v1/imports/') ? [{ path, get }] : [],
);
it.each(gets)('GET $path is answered with the examples of its parameters', async ({ path, get }) => {
  const values = (get.parameters ?? [])
    .map(({ $ref }: Body) => components.parameters[$ref.split('/').at(-1)])
    .filter(({ required }: Body) => required);
  const query = new URLSearchParams();
  let url = path;
  for (const { name, in: place, example } of values) {
    if (place === 'path') url = url.replace(`{${name}}`, String(example));
    else query.append(name, String(example));
  }
  expect(await dossier.bytes(`${url}?${query}`)).not.toBe('');
});
