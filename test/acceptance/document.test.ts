import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { type Body, firstDossier } from './first-dossier.ts';

const { ask } = await firstDossier();

const text = await readFile(new URL('../../docs/first-dossier.md', import.meta.url), 'utf8');
const questions = text
  .split(/^## /m)
  .slice(1)
  .map((section) => ({
    name: section.slice(0, section.indexOf('.')),
    urls: [...section.matchAll(/^curl -s 'http:\/\/localhost:8080(.+)'$/gm)].map((match) => match[1] as string),
    rows: [...section.matchAll(/^\| (.+) \|$/gm)].map((match) => match[1] as string).slice(1),
  }));

it('asks every question that the API answers', () => {
  expect(questions.map(({ name }) => name)).toEqual([
    'Q1',
    'Q2',
    'Q3',
    'Q4',
    'Q5',
    'Q6',
    'Q7',
    'Q8',
    'Q9',
    'Q10',
    'Q11',
    'Q12',
  ]);
  expect(questions.filter(({ rows }) => rows.length > 0).map(({ name }) => name)).toEqual(['Q1', 'Q2', 'Q4']);
});

it.each(questions)('$name is answered as written', async ({ urls, rows }) => {
  expect(urls).not.toEqual([]);
  const [answer] = await Promise.all(urls.map(ask));
  if (rows.length === 0) return;
  const shown = answer.data.map((row: Body) => [
    row.actor.slug,
    row.level ?? '–',
    row.via?.slug ?? '–',
    row.since ?? '–',
  ]);
  expect(shown.map((cells: string[]) => cells.join(' | '))).toEqual(rows);
});

it('is true in its prose about conditions, camps and first hand', async () => {
  const [, , q3, q4, q5, q6, , q8, , , q11] = questions.map(({ urls }) => urls[0] as string);
  const [trump] = (await ask(q3 as string)).data;
  expect(trump.leaves.map((leaf: Body) => [leaf.address, leaf.state, leaf.ifMet[0].to])).toEqual([
    ['stn_11/0', 'unmet', 'support_given'],
  ]);
  const europeans = (await ask(q4 as string)).data.find((row: Body) => row.actor.slug === 'european-nato-members');
  expect(europeans.members.claims.map((about: Body) => [about.holder.slug, about.unity.label])).toEqual([
    ['trump', 'divided'],
  ]);
  const [moved] = (await ask(q5 as string)).data;
  expect([moved.actor.slug, moved.interval.from, moved.events[0].event.slug, moved.events[0].relation]).toEqual([
    'united-states',
    '2025-05-08',
    'moscow-offers-direct-talks',
    'after',
  ]);
  expect((await ask(q6 as string)).grid.levels.at(-1)).toEqual(['oppose', 'support']);
  const silent = (await ask(q11 as string)).data;
  expect(silent.map((row: Body) => [row.actor.slug, row.lastOnIt, row.lastAtAll?.on ?? null])).toEqual([
    ['ukraine', null, '2025-05-08'],
    ['russia', null, '2025-05-16'],
    ['united-states', null, '2025-05-11'],
    ['european-nato-members', null, '2025-05-10'],
    ['turkiye', null, null],
  ]);
  const heard = (await ask(q8 as string)).data.filter((cell: Body) => cell.level !== null || cell.attributed > 0);
  const proposals = new Set(heard.map((cell: Body) => cell.proposal.slug));
  expect(proposals.has('new-sanctions-on-russia') || proposals.has('secondary-sanctions-on-russia')).toBe(false);
  expect(proposals.has('resumed-talks') && proposals.has('russian-settlement-terms')).toBe(true);
});
