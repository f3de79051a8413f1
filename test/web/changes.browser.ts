import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { close, DOSSIER, holdToAxe, open, serve, write } from './browser.ts';

let at: string;
const view = (query = '') => `${at}${DOSSIER}/changes${query}`;

beforeAll(async () => {
  at = await serve();
  const { data } = await (await fetch(`${at}/v1/statements?speaker=zelensky&limit=1`)).json();
  await write(at, 'A stance that nobody had coded.', [
    {
      noun: 'stance',
      actor: 'ukraine',
      proposal: 'resumed-talks',
      level: 'oppose',
      validFrom: '2025-05-10',
      statements: [data[0].id],
      directness: 'inferred',
      rationale: 'For the test.',
    },
  ]);
});

/** The text of a file that a button of the page saves. */
async function saved(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return readFileSync(await file.path(), 'utf8');
}

test('between two days: who moved on what, with the events between as order', async () => {
  const page = await open(view('?from=2025-05-10&to=2025-05-16'));
  await page
    .getByRole('heading', { name: 'What changed in “Ukraine peace talks” between 10 May 2025 and 16 May 2025' })
    .waitFor();
  await page.locator('.moves a').first().waitFor();
  const texts = await page.locator('section:has(h2:has-text("went to another level")) .moves').textContent();
  expect(texts).toContain('United States, Ceasefire before talks: Support (implied), then Oppose (inferred)');
  const order = page.locator('.days');
  await expect.poll(() => order.locator('.happened').count()).toBe(4);
  await order
    .getByRole('link', { name: /Istanbul/ })
    .first()
    .waitFor();
  // The evidence is that of the later day.
  await page.locator('.moves a').first().click();
  await page.locator('aside.panel h2').waitFor();
  expect(page.url()).toContain('cell=');
  await close(page);
});

test('where no level moved, it says what did', async () => {
  const page = await open(view('?from=2025-05-10&to=2025-05-16'));
  const what = 'Conditional support (inferred) as before; what others say: Conditional support, then nothing';
  await page.locator('.moves').getByText(`United States, New sanctions on Russia: ${what}`).waitFor();
  await page.getByText('As a table: What changed').click();
  await page.getByRole('cell', { name: what }).waitFor();

  // The CSV has what the table has.
  const lines = (await saved(page, 'CSV')).trimEnd().split('\r\n');
  const rows = page.locator('details.table tr');
  expect(lines).toHaveLength(await rows.count());
  expect(lines[0]).toBe((await rows.first().locator('th').allInnerTexts()).join(','));
  expect(lines.filter((line) => line.includes(what))).toEqual([expect.stringMatching(/^United States,New sanctions /)]);
  await close(page);
});

test('the week that the page chose is in its picture and its address', async () => {
  const page = await open(view());
  await page.locator('.moves a').first().waitFor();
  const address = new URL(await page.locator('.share').getByLabel('This page').inputValue());
  expect(Object.fromEntries(address.searchParams)).toEqual({
    asOf: '2025-05-16',
    from: '2025-05-09',
    to: '2025-05-16',
  });
  expect((await saved(page, 'SVG')).replaceAll('&amp;', '&')).toContain('from=2025-05-09&to=2025-05-16');
  await close(page);
});

test('since Friday is one press', async () => {
  const page = await open(view('?to=2025-05-16'));
  await page.getByRole('button', { name: 'Since Friday' }).click();
  await expect.poll(() => page.url()).toContain('from=2025-05-09');
  await close(page);
});

test('between two revisions: what was entered is no move', async () => {
  const page = await open(view('?by=revision'));
  await page.getByRole('heading', { name: /1 newly entered/ }).waitFor();
  await page.locator('.cause').first().waitFor();
  await expect.poll(() => page.locator('main').textContent()).not.toContain('went to another level');
  await close(page);
});

test('by what had been published, with the documents that it appeared in', async () => {
  const page = await open(view('?by=published&from=2025-05-10&to=2025-05-16'));
  await page.locator('.cause a').first().waitFor();
  await expect.poll(() => page.locator('.cause').first().textContent()).toContain('Published in:');
  await close(page);
});

test('before its first revision nothing was known of it; what was written is asked for proposal by proposal', async () => {
  const page = await open(view('?by=revision&from=0'));
  await page.locator('.moves li').first().waitFor();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.reload();
  await page.locator('.moves li').first().waitFor();
  const proposals = asked.flatMap((url) => /\/v1\/stances\?.*proposal=([\w-]+)/.exec(url)?.[1] ?? []);
  expect([proposals.length > 1, new Set(proposals).size]).toEqual([true, proposals.length]);
  expect(asked.filter((url) => /\/v1\/(stances|sources|statements)\//.test(url))).toEqual([]);
  // Nothing was known of any cell: each rests on a stance that was entered, but for silence.
  const others = page.locator('.moves li:not(:has(.cause))').filter({ hasNotText: 'then Silent' });
  await expect.poll(() => others.count()).toBe(0);
  await close(page);
});

test('its days are written as everywhere on the page, whatever the browser speaks', async () => {
  const page = await open(view('?from=2025-05-10&to=2025-05-16'), { locale: 'en-US' });
  const from = page.getByRole('textbox', { name: 'From' });
  await expect.poll(() => from.inputValue()).toBe('2025-05-10');
  await from.fill('2025-05-11');
  await page.locator('h1', { hasText: 'between 11 May 2025 and 16 May 2025' }).waitFor();
  expect(await page.locator('input[type="date"]').count()).toBe(0);
  await close(page);
});

test('where nothing changed that is said', async () => {
  const page = await open(view('?from=2025-05-16&to=2025-05-16'));
  await page.getByText('Nothing changed between these moments').waitFor();
  await close(page);
});

holdToAxe([
  ['changes between days', () => view('?from=2025-05-10&to=2025-05-16'), '.moves li'],
  ['changes of the record', () => view('?by=revision'), '.cause'],
]);

test('of many changes the first are listed, and the rest is counted', async () => {
  const many = await serve({ LOAD_FIRST_DOSSIER: 'false' });
  const proposals = Array.from({ length: 26 }, (_, i) => `motion-${i}`);
  const actors = Array.from({ length: 20 }, (_, i) => `state-${i}`);
  await write(many, 'Roll calls.', [
    { noun: 'dossier', slug: 'hall', name: 'Hall' },
    { noun: 'event', slug: 'vote', dossier: 'hall', name: 'Vote', kind: 'vote', occurredOn: '2021-03-01' },
    ...proposals.map((slug) => ({ noun: 'proposal', slug, dossier: 'hall', name: slug, kind: 'resolution' })),
    ...actors.map((slug) => ({ noun: 'actor', slug, type: 'state', name: slug })),
    ...proposals.flatMap((proposal) =>
      actors.map((actor) => ({
        ...{ noun: 'stance', actor, proposal, event: 'vote', level: 'support', validFrom: '2021-03-01' },
      })),
    ),
  ]);
  const page = await open(`${many}/desk/dossiers/hall/changes?from=2021-02-01&to=2021-04-01`);
  await page.getByText('520 of 520 cells differ').waitFor();
  await page.locator('.moves > li').first().waitFor();
  expect(await page.locator('.days .moves > li').count()).toBe(500);
  // The event is listed as well.
  await page.getByText('21 more are not listed here: the CSV has all changes.').waitFor();
  await page.locator('details.table summary').click();
  expect(await page.locator('details.table tbody tr').count()).toBe(500);
  await page.getByText('20 more are not listed here: the CSV has all changes.').waitFor();
  expect((await saved(page, 'CSV')).trimEnd().split('\r\n')).toHaveLength(521);
  await close(page);
});
