import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { close, DOSSIER, holdTableToWidth, holdToAxe, open, serve, takePictures } from './browser.ts';

let base: string;
beforeAll(async () => {
  base = await serve();
});
const VIEW = `${DOSSIER}/common-ground`;
const ITEM = 'article.ground';
const api = async (query: string) =>
  (await fetch(`${base}/v1/dossiers/ukraine-peace-talks/common-ground?asOf=2025-05-16${query}`)).json();

test('has every proposal of the API where it belongs, and tells silent from not coded', async () => {
  const page = await open(`${base}${VIEW}`);
  await page.locator(ITEM).first().waitFor();
  await expect
    .poll(() => page.locator('h1').textContent())
    .toContain('What the parties have in common, and what stands in the way');
  const { data, meta } = await api('');
  await expect.poll(() => page.locator(ITEM).count()).toBe(data.length);
  const heading = (start: string) => page.locator('section.ground-part > h2', { hasText: start }).textContent();
  await expect
    .poll(() => heading('What nobody opposes'))
    .toContain(`: ${meta.grounds.agreed + meta.grounds.unopposed} proposal`);
  for (const { proposal, silent, notCoded } of data) {
    const item = page.locator(ITEM, { has: page.getByRole('link', { name: proposal.name, exact: true }) });
    for (const [words, parties] of [
      ['Silent', silent],
      ['Not coded yet', notCoded],
    ]) {
      const line = item.locator('.places > div', { has: page.locator('dt', { hasText: words }) });
      await expect.poll(() => line.locator('li').count()).toBe(parties.length);
    }
  }
  await close(page);
});

test('says who stands in the way, with the evidence a click away', async () => {
  const page = await open(`${base}${VIEW}`);
  await page.locator(ITEM).first().waitFor();
  const way = page.locator('.blockers li', { hasText: 'Russia' });
  await way.getByRole('link', { name: 'Ceasefire before talks' }).click();
  await page.locator('aside.panel .chain li').first().waitFor();
  expect(page.url()).toContain('cell=ceasefire-before-talks.russia');
  await page.getByText('it is opposed without conditions by Russia and United States').waitFor();
  await close(page);
});

test('is between the parties that are chosen', async () => {
  const page = await open(`${base}${VIEW}`);
  await page.locator(ITEM).first().waitFor();
  await page.getByText(/^Between: all/).click();
  for (const name of ['Ukraine', 'Russia']) await page.getByRole('checkbox', { name, exact: true }).check();
  await expect.poll(() => page.locator('h1').textContent()).toContain('between Ukraine and Russia');
  expect(page.url()).toContain('parties=ukraine,russia');
  const { meta } = await api('&parties=ukraine,russia');
  await page.getByText(`${meta.grounds.agreed} of them agreed`).waitFor();
  await close(page);
});

test('is a picture, a table and a CSV', async () => {
  const page = await open(`${base}${VIEW}`);
  await page.locator(ITEM).first().waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'SVG' }).click(),
  ]);
  const svg = readFileSync(await download.path(), 'utf8');
  expect(svg).toContain('opposed by Russia and United States');
  expect(svg).not.toMatch(/var\(|class=/);
  const csv = await page.getByRole('link', { name: 'CSV' }).getAttribute('href');
  expect((await (await fetch(csv as string)).text()).trim().split('\n')).toHaveLength(15);
  // Its numbers are a long line, and none goes beyond the paper.
  const beyond = await page.evaluate((svg) => {
    document.body.innerHTML = svg;
    const paper = document.querySelector('svg')?.getBoundingClientRect().right ?? 0;
    const texts = [...document.querySelectorAll('svg text')];
    return texts.filter((one) => one.getBoundingClientRect().right > paper).map((one) => one.textContent);
  }, svg);
  expect(beyond).toEqual([]);
  await close(page);
});

holdTableToWidth(() => `${base}${VIEW}`);

holdToAxe([['common ground', () => `${base}${VIEW}`, ITEM]]);

takePictures([['common-ground', () => `${base}${VIEW}`, ITEM, 'light']]);
