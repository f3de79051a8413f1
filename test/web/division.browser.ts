import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { close, DOSSIER, holdTableToWidth, holdToAxe, open, serve, takePictures } from './browser.ts';

let base: string;
beforeAll(async () => {
  base = await serve();
});
const VIEW = `${DOSSIER}/division`;
const BAR = '.division li';
const SILENCE = `${DOSSIER}/silence`;
const ROW = 'table.data tbody tr';
const api = async (path: string) => (await fetch(`${base}${path}`)).json();

test('what divides is a list with the figures of the API, null never 0', async () => {
  const page = await open(`${base}${VIEW}`);
  await page.locator(BAR).first().waitFor();
  const { data } = await api('/v1/polarisation?dossier=ukraine-peace-talks&asOf=2025-05-16');
  await expect.poll(() => page.locator(BAR).count()).toBe(data.length);
  for (const { proposal, polarisation, n } of data) {
    const item = page.locator(BAR, { has: page.getByRole('link', { name: proposal.name, exact: true }) });
    await expect
      .poll(() => item.locator('.composed').textContent())
      .toContain(`${polarisation === null ? 'fewer than two have a level' : polarisation.toFixed(2)} · n ${n}`);
  }
  await page.getByRole('combobox', { name: /^By/ }).selectOption('tag');
  await expect.poll(() => page.locator('h1').textContent()).toContain('Which themes divided');
  expect(page.url()).toContain('by=tag');
  await close(page);
});

test('the matrix leads to both lists', async () => {
  const page = await open(`${base}${DOSSIER}?order=division`);
  await page.getByRole('link', { name: 'How far each divides' }).click();
  await page.locator(BAR).first().waitFor();
  await page.getByRole('link', { name: 'The matrix in this order' }).click();
  await page.locator('td.cell').first().waitFor();
  await page.locator('.figures').getByRole('link', { name: '13 silent' }).click();
  await page.locator(ROW).first().waitFor();
  expect(page.url()).toContain('/silence?absence=silent');
  await close(page);
});

test('silence is told from not coded, row by row as in the API, with the evidence a click away', async () => {
  const page = await open(`${base}${SILENCE}?asOf=2025-05-16`);
  await page.locator(ROW).first().waitFor();
  const { data, meta } = await api('/v1/dossiers/ukraine-peace-talks/silence?asOf=2025-05-16&limit=200');
  await expect.poll(() => page.locator(ROW).count()).toBe(data.length);
  await expect
    .poll(() => page.locator('.figures').textContent())
    .toContain(`${meta.silent} silent · ${meta.notCoded} not coded yet`);
  await expect.poll(() => page.locator('.why', { hasText: 'Silent: somebody looked' }).count()).toBe(meta.silent);
  await expect.poll(() => page.locator('.why', { hasText: 'Not coded yet' }).count()).toBe(meta.notCoded);
  // Whom others speak of is drawn as in the matrix, and what they say is told.
  const told = page.locator(ROW, { hasText: '1 other says where it stands: support' });
  await expect.poll(() => told.count()).toBe(data.filter(({ claims }: { claims: number }) => claims > 0).length);
  await told.locator('.cell-link', { hasText: 'Others say that Ukraine supports “Resumed talks”' }).waitFor();
  // What was looked through is a link that says so.
  await expect.poll(() => page.getByRole('link', { name: /^Coverage cov_\d+$/ }).count()).toBeGreaterThan(0);
  await page.locator('.why a').first().click();
  await page.locator('aside.panel h2').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: /^Rows/ }).selectOption('silent');
  await expect.poll(() => page.locator(ROW).count()).toBe(meta.silent);
  const csv = await page.getByRole('link', { name: 'CSV' }).getAttribute('href');
  expect((await (await fetch(csv as string)).text()).trim().split('\n')).toHaveLength(meta.silent + 1);
  await close(page);
});

test('what divides is a picture to take away', async () => {
  const page = await open(`${base}${VIEW}`);
  await page.locator(BAR).first().waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'SVG' }).click(),
  ]);
  const svg = readFileSync(await download.path(), 'utf8');
  expect(svg).toContain('What divided the parties most in “Ukraine peace talks” on 16 May 2025');
  expect(svg).not.toMatch(/var\(|class=|%/);
  await close(page);
});

holdTableToWidth(() => `${base}${VIEW}`);

holdToAxe([
  ['what divides', () => `${base}${VIEW}`, BAR],
  ['silence', () => `${base}${SILENCE}`, ROW],
]);

takePictures([['division', () => `${base}${VIEW}`, BAR, 'light']]);
