import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Child, launch, until } from '../robustness/server.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PICTURES = new URL('../../docs/pictures/', import.meta.url);
const DOSSIER = '/desk/dossiers/ukraine-peace-talks';

let browser: Browser;
const children: Child[] = [];
const folders: string[] = [];
let filled: string;
let empty: string;

async function serve(settings: Record<string, string>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  folders.push(folder);
  const child = launch({ DATA_DIR: join(folder, 'ledger'), IMPORT_DIR: join(folder, 'imports'), ...settings });
  children.push(child);
  const address = () => /"address":"([^"]+)"/.exec(child.stdout())?.[1];
  await until('the server answers', address);
  return address() as string;
}

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  [filled, empty] = await Promise.all([serve({}), serve({ LOAD_FIRST_DOSSIER: 'false' })]);
});
afterAll(async () => {
  await browser?.close();
  await Promise.all(children.map((child) => child.end()));
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A page of its own, which must say nothing on the console and ask nobody but this server. */
async function open(url: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => {
    if (!/^(blob|data):/.test(request.url()) && new URL(request.url()).origin !== new URL(url).origin)
      said.push(`asked ${request.url()}`);
  });
  const said: string[] = [];
  complaints.set(page, said);
  await page.goto(url);
  return page;
}
const complaints = new Map<Page, string[]>();

async function close(page: Page): Promise<void> {
  expect(complaints.get(page)).toEqual([]);
  await page.context().close();
}

const cells = (page: Page) => page.locator('td.cell[data-row]');
const cell = (page: Page, row: number, column: number) =>
  page.locator(`td[data-row="${row}"][data-column="${column}"]`);
const ready = (page: Page) => cells(page).first().waitFor();

/** What axe finds that is serious. Its script is not the page's, so it comes by the debugger, past the policy. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: axe has come as text
    const { violations } = await (globalThis as any).axe.run({ resultTypes: ['violations'] });
    return violations
      .filter(({ impact }: { impact: string }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
  });
}

describe('the way of a reader', () => {
  test('leads from the address of the server to a position, its evidence and a citation', async () => {
    const page = await open(filled);
    await ready(page);
    expect(new URL(page.url()).pathname).toBe(DOSSIER);
    expect(await page.locator('h1').textContent()).toBe(
      'Where each party stood in “Ukraine peace talks” on 16 May 2025',
    );
    expect(await page.locator('.figures').textContent()).toBe('38 positions · 17 silent · 71 not coded yet');

    const label = await cell(page, 0, 1).getAttribute('aria-label');
    expect(label).toContain('Russia opposes “Ceasefire before talks”, as inferred');
    await cell(page, 0, 1).click();
    const panel = page.locator('aside.panel');
    await panel.getByText('He offers talks without preconditions').waitFor();
    await panel.locator('.chain li').last().waitFor();
    expect(await panel.locator('.chain li').last().textContent()).toContain('Vladimir Putin');

    const citation = await panel.getByLabel('Citation').inputValue();
    const permalink = await panel.getByLabel('Permalink').inputValue();
    expect(citation).toContain(permalink);
    const again = await (await fetch(permalink)).json();
    expect(again.data[0]).toMatchObject({ actor: { slug: 'russia' }, level: 'oppose' });

    // The address is the view: loaded again, it is the same.
    await page.reload();
    await panel.getByText('He offers talks without preconditions').waitFor();
    await close(page);
  });

  test('goes by the keyboard alone', async () => {
    const page = await open(`${filled}${DOSSIER}`);
    await ready(page);
    await cell(page, 0, 0).focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowUp']) await page.keyboard.press(key);
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-column'))).toBe('2');
    await page.keyboard.press('Enter');
    await page.locator('aside.panel').getByRole('heading', { name: 'United States' }).waitFor();
    expect(page.url()).toContain('cell=ceasefire-before-talks.united-states');
    await page.keyboard.press('Escape');
    await page.locator('aside.panel').waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-column'))).toBe('2');
    await close(page);
  });
});

describe('the clocks', () => {
  test('say which cells another day changed', async () => {
    const page = await open(`${filled}${DOSSIER}?asOf=2025-05-10`);
    await ready(page);
    await page.getByLabel('Day asked').fill('2025-05-11');
    const changes = page.locator('.changes');
    await changes.getByText('United States, Ceasefire before talks: Support, then Oppose').waitFor();
    expect(await page.locator('td.changed').count()).toBe(await changes.locator('li').count());
    expect(page.url()).toContain('asOf=2025-05-11');
    await close(page);
  });

  test('ask what was published by a day, and the heading says so', async () => {
    const page = await open(`${filled}${DOSSIER}?asOf=2025-05-16&publishedBy=2025-05-10`);
    await ready(page);
    expect(await page.locator('h1').textContent()).toContain('as the public record stood on 10 May 2025');
    expect(await cell(page, 0, 1).getAttribute('aria-label')).not.toContain('opposes');
    await close(page);
  });
});

describe('the matrix', () => {
  test('tells silent from not coded, and dims what a filter leaves out', async () => {
    const page = await open(`${filled}${DOSSIER}`);
    await ready(page);
    const labels = await cells(page).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
    expect(labels.filter((label) => label.includes('no statement found in the sources read'))).toHaveLength(17);
    expect(labels.filter((label) => label === '')).toEqual([]);
    await page.getByRole('button', { name: /^Oppose/ }).click();
    await expect.poll(() => page.locator('td.cell:not(.dimmed)').count()).toBe(3);
    await close(page);
  });

  test('shows the members of a group', async () => {
    const page = await open(`${filled}${DOSSIER}`);
    await ready(page);
    await page.getByRole('button', { name: 'Show the members of European NATO members' }).click();
    await page.locator('th.member').first().waitFor();
    expect(page.url()).toContain('unfolded=european-nato-members');
    await close(page);
  });

  test('is a picture to take away that names its question', async () => {
    const page = await open(`${filled}${DOSSIER}`);
    await ready(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'SVG' }).click(),
    ]);
    const svg = readFileSync(await download.path(), 'utf8');
    expect(svg).toContain('Where each party stood in “Ukraine peace talks” on 16 May 2025');
    expect(svg).toContain('38 positions · 17 silent');
    expect(svg).not.toMatch(/var\(|class=/);
    const [png] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'PNG' }).click()]);
    const bytes = readFileSync(await png.path());
    // Twice as wide as the SVG says.
    expect(bytes.readUInt32BE(16)).toBe(2 * Number(/width="(\d+)"/.exec(svg)?.[1]));
    expect(bytes.length).toBeGreaterThan(20_000);
    await close(page);
  });
});

test('an empty ledger is told from a broken one', async () => {
  const page = await open(empty);
  await page.getByRole('heading', { name: 'This ledger is empty' }).waitFor();
  await close(page);
});

test('what is not there is said in words', async () => {
  const page = await open(`${filled}/desk/dossiers/atlantis`);
  await page.getByText('There is nothing of the name “atlantis” on this record.').waitFor();
  await page.context().close();
});

test('speaks Ukrainian, and remembers it', async () => {
  const page = await open(`${filled}${DOSSIER}`);
  await ready(page);
  await page.getByLabel('Language').selectOption('uk');
  await page.getByText('Підтримка', { exact: true }).first().waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('uk');
  await page.reload();
  await page.getByText('Підтримка', { exact: true }).first().waitFor();
  await close(page);
});

describe('axe finds nothing serious', () => {
  const VIEWS = [
    ['the matrix', () => `${filled}${DOSSIER}`, 'td.cell'],
    ['the evidence', () => `${filled}${DOSSIER}?cell=ceasefire-before-talks.united-states`, '.chain li'],
    ['the first run', () => empty, '.prose'],
  ] as const;
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [390, 820, 1440]) {
      test.each(VIEWS)(`on %s, ${colorScheme}, ${width} px`, async (_name, url, there) => {
        const page = await open(url(), { colorScheme, viewport: { width, height: 900 } });
        await page.locator(there).first().waitFor();
        expect(await findings(page)).toEqual([]);
        await close(page);
      });
    }
  }
});

/** For the README: `UPDATE_PICTURES=true npm run test:web`. */
test.each([
  ['matrix', '', 'light'],
  ['evidence', '?cell=ceasefire-before-talks.united-states', 'dark'],
] as const)('the picture %s.png can be taken', async (name, query, colorScheme) => {
  const page = await open(`${filled}${DOSSIER}${query}`, { colorScheme, viewport: { width: 1280, height: 880 } });
  await page
    .locator(query ? '.chain li' : 'td.cell')
    .first()
    .waitFor();
  const bytes = await page.screenshot();
  expect(bytes.length).toBeGreaterThan(20_000);
  if (process.env.UPDATE_PICTURES === 'true') {
    mkdirSync(PICTURES, { recursive: true });
    writeFileSync(new URL(`${name}.png`, PICTURES), bytes);
  }
  await close(page);
});
