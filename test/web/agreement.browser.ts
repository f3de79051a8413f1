import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { close, DOSSIER, holdToAxe, open, serve, takePictures } from './browser.ts';

let base: string;
beforeAll(async () => {
  base = await serve();
});
const VIEW = `${DOSSIER}/agreement`;
const CELL = 'td.cell[data-row]';
const labels = (page: Page) => page.locator(`${CELL} .unseen`).allTextContents();
const api = async (path: string) => (await fetch(`${base}${path}`)).json();

test('shows the figures of the API, hatches what has none, and never shows 0 for it', async () => {
  const page = await open(`${base}${VIEW}`);
  await page.locator(CELL).first().waitFor();
  await expect
    .poll(() => page.locator('h1').textContent())
    .toBe('How far the parties agreed in “Ukraine peace talks” on 16 May 2025');
  const { data } = await api('/v1/agreement?dossier=ukraine-peace-talks&asOf=2025-05-16');
  const said = await labels(page);
  for (const { one, other, n, value } of data) {
    const found = said.find(
      (label) =>
        label.startsWith(`${one.name} and ${other.name}: `) || label.startsWith(`${other.name} and ${one.name}: `),
    );
    expect(found).toContain(value === null ? 'no figure' : `${value.toFixed(2)}, over ${n} proposal`);
  }
  expect(data.some(({ value }: { value: number | null }) => value === null)).toBe(true);
  const without = said.filter((label) => label.includes('There is no proposal on which both have a level.'));
  expect(without).toHaveLength(2 * data.filter(({ value }: { value: number | null }) => value === null).length);
  await close(page);
});

test('a pair opens its components with its own numbers, and these lead to the evidence', async () => {
  const page = await open(`${base}${VIEW}?asOf=2025-05-17`);
  await page.locator(CELL).first().waitFor();
  await page.getByRole('gridcell', { name: 'Ukraine and Russia' }).click();
  const panel = page.locator('aside.panel');
  await panel.locator('.worked').waitFor();
  expect(page.url()).toContain('pair=ukraine.russia');
  const { data } = await api('/v1/agreement?dossier=ukraine-peace-talks&asOf=2025-05-17&actors=ukraine,russia');
  await expect.poll(() => panel.locator('.worked').textContent()).toContain(`= ${data[0].value.toFixed(3)}`);
  await expect.poll(() => panel.locator('section .pair-rows > li').count()).toBeGreaterThanOrEqual(data[0].n);
  await panel
    .getByRole('link', { name: /^Russia \w/ })
    .first()
    .click();
  await panel.locator('.chain li').first().waitFor();
  // Closed, the evidence leaves the pair, and that the map.
  await page.keyboard.press('Escape');
  await panel.locator('.worked').waitFor();
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  await close(page);
});

test('the method of a figure is a page with its formula, its limits and its cases worked through', async () => {
  const page = await open(`${base}${VIEW}?pair=ukraine.russia`);
  await page.getByRole('link', { name: 'Method: agreement/1' }).click();
  await page.getByRole('heading', { name: 'Agreement of two actors' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/desk/methods/agreement');
  const { data } = await api('/v1/methods/agreement');
  for (const words of [data.formula, ...data.limits, ...data.sources])
    expect(await page.locator('main').textContent()).toContain(words);
  expect(await page.locator('table.data tbody tr').count()).toBe(data.examples.length);
  for (const words of ['no figure', '[0, 0], [0, 2], [0, 4], [0, 0]'])
    expect(await page.locator('table.data').textContent()).toContain(words);
  await close(page);
});

test('the heads of the map lead to the actors, at the same moment', async () => {
  const page = await open(`${base}${VIEW}?asOf=2025-05-17`);
  await page.getByRole('columnheader').getByRole('link', { name: 'Russia' }).click();
  await page.locator('h1', { hasText: 'Russia' }).waitFor();
  expect(page.url()).toContain('/desk/actors/russia?asOf=2025-05-17&dossier=ukraine-peace-talks');
  await page.goBack();
  await page.getByRole('rowheader').getByRole('link', { name: 'Ukraine' }).click();
  await page.locator('h1', { hasText: 'Ukraine' }).waitFor();
  await close(page);
});

test('the measure and the least in common are choices that the address keeps', async () => {
  const page = await open(`${base}${VIEW}`);
  await page.locator(CELL).first().waitFor();
  await page.getByLabel('Measure').selectOption('kappa');
  await page.getByText('Agreement beyond what the two parties’ own leanings would give by chance').waitFor();
  await page.getByLabel('Least in common').selectOption('5');
  expect(page.url()).toContain('atLeast=5&definition=kappa');
  await expect
    .poll(async () => (await labels(page)).some((label) => label.includes('fewer than asked for')))
    .toBe(true);
  const permalink = await page.locator('.share').getByLabel('Permalink').inputValue();
  const again = await (await fetch(permalink)).json();
  expect(again.meta.definition).toBe('kappa');
  for (const { n } of again.data) expect(n).toBeGreaterThanOrEqual(5);
  await page.reload();
  await page.locator(CELL).first().waitFor();
  await expect.poll(() => page.getByLabel('Measure').inputValue()).toBe('kappa');
  await close(page);
});

test('goes by the keyboard alone', async () => {
  const page = await open(`${base}${VIEW}`);
  await page.locator(CELL).first().waitFor();
  await page.locator('td[data-row="0"][data-column="0"]').focus();
  await page.keyboard.press('Enter');
  expect(page.url()).not.toContain('pair=');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-column'))).toBe('1');
  await page.keyboard.press('Enter');
  await page.locator('aside.panel h2').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-column'))).toBe('1');
  await close(page);
});

test('is a picture to take away, and a table', async () => {
  const page = await open(`${base}${VIEW}`);
  await page.locator(CELL).first().waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'SVG' }).click(),
  ]);
  const svg = readFileSync(await download.path(), 'utf8');
  expect(svg).toContain('How far the parties agreed in “Ukraine peace talks” on 16 May 2025');
  expect(svg).not.toMatch(/var\(|class=/);
  const csv = await (
    await fetch((await page.getByRole('link', { name: 'CSV' }).getAttribute('href')) as string)
  ).text();
  await page.getByText('As a table: Pairs, the nearest first').click();
  await expect.poll(() => page.locator('table.data tbody tr').count()).toBe(csv.trim().split('\n').length - 1);
  await close(page);
});

holdToAxe([
  ['the agreement of parties', () => `${base}${VIEW}`, CELL],
  ['a method', () => `${base}/desk/methods/agreement`, 'table.data'],
  ['a pair', () => `${base}${VIEW}?pair=ukraine.russia`, '.worked'],
]);

takePictures([['agreement', () => `${base}${VIEW}?pair=ukraine.russia`, '.worked', 'light']]);
