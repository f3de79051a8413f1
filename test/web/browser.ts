import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Child, launch, until } from '../robustness/server.ts';

/** A browser and servers for the tests of one file, and what every view is held to. */

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PICTURES = new URL('../../docs/pictures/', import.meta.url);
export const DOSSIER = '/desk/dossiers/ukraine-peace-talks';

/** Debian's, the first without windows: it opens a page in a third of the time. */
const CHROMIUMS = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

let browser: Browser;
const children: Child[] = [];
const folders: string[] = [];

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? CHROMIUMS.find(existsSync),
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
});
afterAll(async () => {
  await browser?.close();
  await Promise.all(children.map((child) => child.end()));
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

// A failure that comes once in a hundred runs is understood only from what was on the page then.
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  for (const page of complaints.keys()) {
    if (page.isClosed()) continue;
    const shown = await page.locator('body').ariaSnapshot({ timeout: 1000 }).catch(String);
    console.error(`${task.name}: ${page.url()}\n${complaints.get(page)?.join('\n')}\n${shown.slice(0, 12_000)}`);
  }
});

/** Starts the program on a ledger of its own, with the first dossier in it unless told otherwise; its address. */
export async function serve(settings: { LOAD_FIRST_DOSSIER?: 'false' } = {}): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  folders.push(folder);
  const { firstDossier, empty } = inject('ledgers');
  const { dataDir, key } = settings.LOAD_FIRST_DOSSIER === 'false' ? empty : firstDossier;
  cpSync(dataDir, join(folder, 'ledger'), { recursive: true });
  const child = launch({ DATA_DIR: join(folder, 'ledger'), IMPORT_DIR: join(folder, 'imports'), ...settings });
  children.push(child);
  const address = () => /"address":"([^"]+)"/.exec(child.stdout())?.[1];
  await until('the server answers', address);
  keys.set(address() as string, key);
  return address() as string;
}

/** The keys to write with, by the addresses of the servers. */
const keys = new Map<string, string>();
export const keyOf = (address: string): string => keys.get(address) as string;

/** Writes drafts as one revision on a server of this file. */
export async function write(to: string, reason: string, drafts: object[]): Promise<void> {
  const response = await fetch(`${to}/v1/revisions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${keyOf(to)}`, 'content-type': 'application/json' },
    body: JSON.stringify({ reason, drafts }),
  });
  expect([response.status, await response.text()]).toEqual([201, expect.anything()]);
}

const complaints = new Map<Page, string[]>();

/** A page of its own, which must say nothing on the console and ask nobody but this server. */
export async function open(
  url: string,
  options: Parameters<Browser['newContext']>[0] = {},
  prepare?: (page: Page) => Promise<unknown>,
): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 }, ...options });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const said: string[] = [];
  complaints.set(page, said);
  page.on('console', (message) => {
    if (message.type() === 'error') said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => {
    if (!/^(blob|data):/.test(request.url()) && new URL(request.url()).origin !== new URL(url).origin)
      said.push(`asked ${request.url()}`);
  });
  await prepare?.(page);
  await page.goto(url);
  return page;
}

/** Leaves a page that had nothing to complain of. */
export async function close(page: Page): Promise<void> {
  expect(complaints.get(page)).toEqual([]);
  await page.context().close();
}

/** What axe finds that is serious. Its script is not the page's, so it comes by the debugger, past the policy. */
export async function findings(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: axe has come as text
    const { violations } = await (globalThis as any).axe.run({ resultTypes: ['violations'], selectors: false });
    return violations
      .filter(({ impact }: { impact: string }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
  });
}

/** The name of a view, its address, and what is there once it is whole. */
export type ViewCase = readonly [name: string, url: () => string, there: string];

/**
 * Holds views to axe and to their width, in both schemes and at the widths of a phone, a tablet and a desk. Each is
 * loaded anew, but in one tab a server: to open one for each view takes nearly as long as axe does.
 */
export function holdToAxe(views: readonly ViewCase[]): void {
  describe('axe finds nothing serious', () => {
    const tabs = new Map<string, Page>();
    afterAll(() => Promise.all([...tabs.values()].map(close)));
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [390, 820, 1440]) {
        test.each(views)(`on %s, ${colorScheme}, ${width} px`, async (_name, url, there) => {
          const [address, size] = [url(), { width, height: 900 }];
          const { origin } = new URL(address);
          const page = tabs.get(origin) ?? (await open(address, { colorScheme, viewport: size }));
          if (tabs.has(origin)) {
            await page.setViewportSize(size);
            await page.emulateMedia({ colorScheme });
            await page.goto(address);
          } else tabs.set(origin, page);
          await page.locator(there).first().waitFor();
          expect(await findings(page)).toEqual([]);
          // What is wider scrolls in a place of its own, never the page.
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
          expect(complaints.get(page)?.splice(0)).toEqual([]);
        });
      }
    }
  });
}

/** Holds the table of numbers under a chart to its place: on a phone and a tablet it is stacked, and nothing is scrolled. */
export function holdTableToWidth(url: () => string): void {
  test.each([390, 820])('its table of numbers is read whole at %i px, without scrolling sideways', async (width) => {
    const page = await open(url(), { viewport: { width, height: 900 } });
    await page.locator('details.table summary').click();
    const box = page.locator('.scrolled');
    await box.locator('tbody tr').first().waitFor();
    await expect.poll(() => box.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
    await expect.poll(() => box.locator('table.stacked td').first().getAttribute('data-heading')).toMatch(/^\S/);
    await close(page);
  });
}

/** With its scheme, and what somebody does there first. */
type PictureCase = readonly [...ViewCase, scheme: 'light' | 'dark', prepare?: (page: Page) => Promise<void>];

/** Takes the pictures of the documents, and writes them anew with `UPDATE_PICTURES=true npm run test:web`. */
export function takePictures(views: readonly PictureCase[]): void {
  for (const [name, url, there, colorScheme, prepare] of views) {
    test(`the picture ${name}.png can be taken`, async () => {
      const page = await open(url(), { colorScheme, viewport: { width: 1280, height: 880 } });
      await prepare?.(page);
      await page.locator(there).first().waitFor();
      // What stands beside it is asked for at the same time.
      await expect.poll(() => page.locator('.pending').count()).toBe(0);
      const bytes = await page.screenshot();
      expect(bytes.length).toBeGreaterThan(20_000);
      if (process.env.UPDATE_PICTURES === 'true') {
        mkdirSync(PICTURES, { recursive: true });
        writeFileSync(new URL(`${name}.png`, PICTURES), bytes);
      }
      await close(page);
    });
  }
}
