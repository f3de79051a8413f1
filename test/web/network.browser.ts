import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { close, DOSSIER, findings, holdToAxe, open, serve, takePictures, write } from './browser.ts';

let base: string;
beforeAll(async () => {
  base = await serve();
});
const VIEW = `${DOSSIER}/network`;
const NODE = 'g.node';
const ready = (page: Page) => page.locator(NODE).first().waitFor();
const places = (page: Page) =>
  page.locator(NODE).evaluateAll((all) => all.map((one) => [one.ariaLabel, one.getAttribute('transform')]));
const api = async (path: string) => (await fetch(`${base}${path}`)).json();

test('draws the nodes of the API, the same each time, and says what each is tied to', async () => {
  const page = await open(`${base}${VIEW}`);
  await ready(page);
  await expect
    .poll(() => page.locator('h1').textContent())
    .toContain('Who was tied to whom by speaking of the same proposals');
  const { nodes, data } = await api('/v1/networks?dossier=ukraine-peace-talks&asOf=2025-05-16&aggregation=subtract');
  const before = await places(page);
  expect(before).toHaveLength(nodes.length);
  await expect
    .poll(() => page.locator('.figures').textContent())
    .toContain(`${nodes.length} nodes · ${data.length} ties`);
  for (const { node, statements } of nodes)
    expect(before.some(([label]) => label?.startsWith(`${node.name}: ${statements} statements count`))).toBe(true);
  await page.reload();
  await ready(page);
  await expect.poll(() => places(page)).toEqual(before);
  await close(page);
});

test('goes by the keyboard: arrows to other nodes, Enter opens one, Escape leads back', async () => {
  const page = await open(`${base}${VIEW}`);
  await ready(page);
  await page.locator(`${NODE}[tabindex="0"]`).focus();
  const at = () => page.evaluate(() => document.activeElement?.getAttribute('data-node'));
  const seen = new Set([await at()]);
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowLeft', 'ArrowDown']) {
    await page.keyboard.press(key);
    seen.add(await at());
  }
  expect(seen.size).toBeGreaterThan(2);
  const last = await at();
  await page.keyboard.press('Enter');
  const panel = page.locator('aside.panel');
  await panel.getByText('Betweenness').waitFor();
  expect(page.url()).toContain('node=');
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  await expect.poll(at).toBe(last);
  await close(page);
});

test.each(['en', 'uk'])('names lie inside the picture and on no other on a phone, in %s', async (lang) => {
  const page = await open(`${base}${VIEW}?lang=${lang}`, { viewport: { width: 390, height: 900 } });
  await ready(page);
  const frame = await page.locator('.network-frame svg').evaluate((one) => one.getBoundingClientRect().toJSON());
  const names = await page
    .locator('.network-frame text')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
  expect(names.length).toBeGreaterThan(5);
  for (const [i, one] of names.entries()) {
    expect(one.left).toBeGreaterThanOrEqual(frame.left);
    expect(one.right).toBeLessThanOrEqual(frame.right);
    for (const other of names.slice(i + 1))
      expect(one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom).toBe(
        false,
      );
  }
  await close(page);
});

test('filters by actors, weight and kind of ties, and the address keeps it', async () => {
  const page = await open(`${base}${VIEW}`);
  await ready(page);
  const all = await page.locator(NODE).count();
  await page.getByText(/^Actors: all/).click();
  for (const name of ['Ukraine', 'Russia']) await page.getByRole('checkbox', { name, exact: true }).check();
  await expect.poll(() => page.locator(NODE).count()).toBe(2);
  await expect.poll(() => page.url()).toContain('actors=ukraine,russia');
  await page.reload();
  await expect.poll(() => page.locator(NODE).count()).toBe(2);
  await page.getByText(/^Actors: 2 of/).click();
  await page.getByRole('button', { name: 'All again' }).click();
  await expect.poll(() => page.locator(NODE).count()).toBe(all);
  await page.getByRole('combobox', { name: /^Ties/ }).selectOption('proposals');
  await expect.poll(() => page.locator(NODE).count()).toBeGreaterThan(all);
  await page.getByLabel('Least weight drawn').fill('1000');
  await page.getByLabel('Least weight drawn').press('Enter');
  await page.getByText('0 ties of agreement').waitFor();
  await close(page);
});

test('a choice of the address that is not on record is named, rather than the dossier, which is', async () => {
  const page = await open(`${base}${VIEW}?actors=atlantis`);
  const failure = page.locator('.failure');
  await failure.getByText('A choice in this address names something that is not on record.').waitFor();
  await failure.getByText('there is no actor "atlantis"').waitFor();
  expect(await failure.textContent()).not.toContain('ukraine-peace-talks');
  await failure.getByRole('link', { name: 'without the choices' }).click();
  await ready(page);
  await page.context().close();
});

test('is there as a picture, as GraphML and as tables', async () => {
  const page = await open(`${base}${VIEW}`);
  await ready(page);
  const names = await page.locator(NODE).count();
  await expect.poll(() => page.locator('table.data').first().locator('tbody tr').count()).toBe(names);
  const graphml = await page.getByRole('link', { name: 'GraphML' }).getAttribute('href');
  const text = await (await fetch(graphml as string)).text();
  expect(text).toContain('<graphml');
  expect(text.match(/<node /g)).toHaveLength(names);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'SVG' }).click(),
  ]);
  const svg = readFileSync(await download.path(), 'utf8');
  expect(svg).toContain('Who was tied to whom');
  expect(svg).not.toMatch(/var\(|class=/);
  await close(page);
});

test('a large network can be scrolled by keyboard, and agreement in it is drawn', async () => {
  const at = await serve({ LOAD_FIRST_DOSSIER: 'false' });
  const count = (n: number) => Array.from({ length: n }, (_, i) => i);
  const votes = count(4).map((i) => ({
    noun: 'proposal',
    slug: `text-${i}`,
    dossier: 'many',
    name: `Text ${i}`,
    kind: 'plan',
  }));
  await write(at, 'Many', [
    { noun: 'dossier', slug: 'many', name: 'Many' },
    ...votes,
    ...count(4).map((i) => ({
      noun: 'event',
      slug: `vote-${i}`,
      dossier: 'many',
      name: `Vote ${i}`,
      kind: 'vote',
      occurredOn: '2024-01-05',
      agenda: [{ proposal: `text-${i}` }],
    })),
    ...count(193).map((i) => ({ noun: 'actor', slug: `state-${i}`, name: `State ${i}`, type: 'state' })),
  ]);
  await write(
    at,
    'Their stances',
    count(193).flatMap((i) =>
      count(4).map((k) => ({
        noun: 'stance',
        actor: `state-${i}`,
        proposal: `text-${k}`,
        level: (i * (k + 3)) % 5 < 2 ? 'oppose' : 'support',
        validFrom: '2024-01-05',
        event: `vote-${k}`,
      })),
    ),
  );
  const page = await open(`${at}/desk/dossiers/many/network?asOf=2024-06-01`, {
    viewport: { width: 360, height: 800 },
  });
  await page.locator('g.node').first().waitFor();
  expect(await findings(page)).toEqual([]);

  // The picture of agreement between as many has each pair twice, on one path a shade, and the page says that it draws.
  await page.goto(`${at}/desk/dossiers/many/agreement?asOf=2024-06-01`);
  const button = page.getByRole('button', { name: 'SVG' });
  await button.waitFor();
  const [download, shown] = await Promise.all([
    page.waitForEvent('download'),
    // The page stands still while it draws, so what it shows in the frame before that is read in the page itself.
    page.evaluate(
      () =>
        new Promise<string | null>((resolve) => {
          const status = document.querySelector('.share [role="status"]') as Element;
          const watch = new MutationObserver(() => {
            watch.disconnect();
            requestAnimationFrame(() => resolve(status.textContent));
          });
          watch.observe(status, { childList: true, subtree: true, characterData: true });
        }),
    ),
    button.click(),
  ]);
  expect(shown).toBe('Drawing the picture…');
  await expect.poll(() => page.getByText('Drawing the picture…').count()).toBe(0);
  const svg = readFileSync(await download.path(), 'utf8');
  expect(svg.match(/<text [^>]*>\d\.\d\d<|<text [^>]*>\.\d\d</g)).toHaveLength(193 * 192);
  expect(svg.match(/<path /g)?.length).toBeLessThan(20);
  await close(page);
});

holdToAxe([
  ['the network', () => `${base}${VIEW}`, NODE],
  ['a node', () => `${base}${VIEW}?node=ukraine`, 'aside.panel .facts'],
]);

takePictures([['network', () => `${base}${VIEW}`, NODE, 'light']]);

test('with colours that the system sets, names have the ink for its ground, whatever the page was set to', async () => {
  const page = await open(`${base}${VIEW}`, { forcedColors: 'active', colorScheme: 'dark' }, (one) =>
    one.addInitScript(() => localStorage.setItem('desk.scheme', 'light')),
  );
  await page.locator('g.node').first().waitFor();
  const ink = () =>
    page
      .locator('.network-frame text')
      .first()
      .evaluate((one) => getComputedStyle(one).fill);
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = (colour: string) => Math.max(...(colour.match(/\d+/g) ?? []).map(Number));
  expect(light(await ground())).toBeLessThan(60);
  expect(light(await ink())).toBeGreaterThan(180);
  await close(page);
});
