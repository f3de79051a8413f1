import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { firstDossier } from './first-dossier.ts';

const { ask, bytes } = await firstDossier();

const text = await readFile(new URL('../../docs/analyses.md', import.meta.url), 'utf8');
const sections = text
  .split(/^## /m)
  .slice(1)
  .map((section) => ({
    name: section.slice(0, section.indexOf('\n')),
    urls: [...section.matchAll(/^curl -s 'http:\/\/localhost:8080(.+)'$/gm)].map((match) => match[1] as string),
  }));

it.each(sections)('docs/analyses.md asks the first dossier about $name, by a published method', async ({ urls }) => {
  expect(urls).not.toEqual([]);
  for (const url of urls) {
    if (/format=(graphml|gexf)/.test(url)) expect(await bytes(url)).toMatch(/^<\?xml/);
    const { meta } = await ask(url.replace(/&format=\w+/, ''));
    const [name, version] = meta.method.split('/');
    expect((await ask(`/v1/methods/${name}`)).data.version).toBe(version);
  }
});
