import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { type Body, firstDossier } from './first-dossier.ts';

const { ask } = await firstDossier();

const text = await readFile(new URL('../../docs/first-dossier.md', import.meta.url), 'utf8');
const sections = text.split(/^## /m);
const urlsIn = (part: string) =>
  [...part.matchAll(/curl -s 'http:\/\/localhost:8080([^']+)'/g)].map((match) => match[1] as string);
const questions = sections.slice(1).map((section) => ({
  name: section.slice(0, section.indexOf('.')),
  urls: urlsIn(section),
  rows: [...section.matchAll(/^\| (.+) \|$/gm)].map((match) => match[1] as string).slice(1),
}));

it('asks every question that the API answers', () => {
  expect(questions.map(({ name }) => name)).toEqual(Array.from({ length: 12 }, (_, i) => `Q${i + 1}`));
  expect(questions.filter(({ rows }) => rows.length > 0).map(({ name }) => name)).toEqual(['Q1', 'Q2']);
});

it.each(questions)('$name is answered as written', async ({ urls, rows }) => {
  expect(urls).not.toEqual([]);
  const [answer] = await Promise.all(urls.map(ask));
  if (rows.length === 0) return;
  const shown = answer.data.map((row: Body) => [
    row.actor.slug,
    row.level ?? row.absence,
    row.via?.slug ?? '–',
    row.since ?? '–',
    row.stance?.directness ?? '–',
  ]);
  expect(shown.map((cells: string[]) => cells.join(' | '))).toEqual(rows);
});

it('reports how far the coders agree as it comes out', async () => {
  const [url] = urlsIn(sections[0] as string);
  const { meta } = await ask(url as string);
  const { units, nominal, ordinal, interval, agreement, disagreements } = meta.pooled;
  const figures = [nominal, ordinal, interval].map(({ alpha }: Body) => alpha.toFixed(2));
  const { n } = disagreements;
  expect(agreement.value).toBeCloseTo((units - n) / units, 9);
  expect(text).toContain(`the same ${units} units`);
  expect(text).toContain(
    `${figures[0]} nominal, ${figures[1]} ordinal and ${figures[2]} interval; they agree on ${units - n}`,
  );
});
