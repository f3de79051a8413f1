import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Child, launch, until } from '../robustness/server.ts';
import { close, DOSSIER, holdToAxe, open, takePictures } from './browser.ts';
import { DRAFTS } from './drafts.ts';

/** The first dossier, and two drafts of which the second supersedes the first. */
let base: string;
let child: Child;
const folder = mkdtempSync(join(tmpdir(), 'desk-'));

beforeAll(async () => {
  child = launch({ DATA_DIR: join(folder, 'ledger'), IMPORT_DIR: join(folder, 'imports') });
  const said = (name: string) => new RegExp(`"${name}":"([^"]+)"`).exec(child.stdout())?.[1];
  await until('the server answers', () => said('address') && said('key'));
  base = said('address') as string;
  const answer = await fetch(`${base}/v1/revisions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${said('key')}` },
    body: JSON.stringify({ reason: 'Two drafts', drafts: DRAFTS }),
  });
  expect([answer.status, await answer.text()]).toEqual([201, expect.anything()]);
});
afterAll(async () => {
  await child?.end();
  rmSync(folder, { recursive: true, force: true });
});

const at = (path: string) => `${base}/desk/proposals/${path}`;
const CEASEFIRE = () => at('ceasefire-before-talks');
const TRIGGERS = () => at('new-sanctions-on-russia/triggers');
const band = (page: Page, says: string) => page.locator(`a.band[aria-label^="${says}"]`);
const heading = (page: Page) => page.locator('h1').textContent();

describe('over time', () => {
  test('its page to share names the day that it shows, though its answer is of all days', async () => {
    const page = await open(CEASEFIRE());
    await band(page, 'United States').first().waitFor();
    const share = page.locator('.share');
    const [address, permalink] = await Promise.all(
      ['This page', 'Permalink'].map((name) => share.getByLabel(name).inputValue()),
    );
    expect(new URL(address as string).searchParams.get('asOf')).toBe('2025-05-16');
    expect(new URL(permalink as string).searchParams.has('asOf')).toBe(false);
    await page.goto(`${CEASEFIRE()}?asOf=2025-05-10`);
    await expect.poll(() => share.getByLabel('This page').inputValue()).toContain('asOf=2025-05-10');
    await close(page);
  });

  test('a proposal is reached from the matrix, and a band opens the evidence of the day that was clicked', async () => {
    const page = await open(`${base}${DOSSIER}`);
    await page.locator('tbody th').getByRole('link', { name: 'Ceasefire before talks' }).click();
    await band(page, 'United States').first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/desk/proposals/ceasefire-before-talks');
    await expect
      .poll(() => heading(page))
      .toBe('Who stood where on “Ceasefire before talks” over time, and on 16 May 2025');
    await expect
      .poll(() => page.locator('.figures').textContent())
      .toBe('9 parties · 9 stretches of time at one level · 8 positions on 16 May 2025 · 0 silent · 1 not coded yet');
    await band(page, 'United States: support').click();
    const panel = page.locator('aside.panel');
    await panel.getByText('United States supports “Ceasefire before talks”').waitFor();
    expect(page.url()).toContain('asOf=2025-05-10&cell=ceasefire-before-talks.united-states');
    await page.reload();
    await panel.getByText('United States supports “Ceasefire before talks”').waitFor();
    await panel.getByRole('link', { name: 'United States' }).click();
    // The moment goes along.
    await page.getByRole('heading', { name: /^Where United States stood .* on 10 May 2025$/ }).waitFor();
    await close(page);
  });

  test('goes by the keyboard alone', async () => {
    const page = await open(CEASEFIRE());
    await band(page, 'United States: support').focus();
    await page.keyboard.press('ArrowRight');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    await expect.poll(() => focused()).toMatch(/^United States: oppose, inferred, through Donald Trump/);
    await page.keyboard.press('Enter');
    await page.locator('aside.panel').getByText('United States opposes').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('aside.panel').waitFor({ state: 'detached' });
    await expect.poll(focused).toMatch(/^United States: oppose/);
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => focused()).toMatch(/^Russia: oppose/);
    // One stop of the tabulator for all bands.
    await expect.poll(() => page.locator('a.band[tabindex="0"]').count()).toBe(1);
    await close(page);
  });

  test('what is doubtful fades, and what replaced it is named', async () => {
    const page = await open(at('draft-1'));
    const opposes = band(page, 'Ukraine: oppose, since between 10 May 2025 and 14 May 2025');
    await opposes.waitFor();
    const fades = (of: ReturnType<typeof band>, way: string) => of.locator(`rect[fill="url(#fade-${way})"]`).count();
    await expect.poll(() => fades(opposes, 'oppose-in')).toBe(1);
    await expect.poll(() => fades(band(page, 'Ukraine: support'), 'support-out')).toBe(1);
    await expect.poll(() => fades(band(page, 'Russia: support'), 'support-in')).toBe(0);
    await page.locator('.about').getByRole('link', { name: 'Second draft' }).waitFor();
    await close(page);
  });

  test('is a table, a permalink that says the same, and a picture that names its question', async () => {
    const page = await open(CEASEFIRE());
    await band(page, 'Russia').waitFor();
    await page.getByText('As a table').click();
    await expect.poll(() => page.locator('table.data tbody tr').count()).toBe(9);
    const again = await (await fetch(await page.getByLabel('Permalink').inputValue())).json();
    expect(again.meta.total).toBe(9);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'SVG' }).click(),
    ]);
    const svg = readFileSync(await download.path(), 'utf8');
    expect(svg).toContain('Who stood where on “Ceasefire before talks” over time');
    expect(svg).toContain('Talks in Istanbul');
    for (const words of ['>Oppose<', '>Inferred<', '>Not coded yet<']) expect(svg).toContain(words);
    expect(svg).not.toMatch(/var\(|class=|href=/);
    await close(page);
  });
});

describe('conditions', () => {
  test('are asked again with what is taken for granted, and the address says what that is', async () => {
    const page = await open(TRIGGERS());
    const met = page.getByRole('button', {
      name: 'if this were met: Russia refuses a full and unconditional ceasefire',
    });
    await met.waitFor();
    // Five signatories of one declaration have one tree.
    await expect.poll(() => page.locator('.trigger').count()).toBe(2);
    await expect
      .poll(() => page.locator('.figures').textContent())
      .toBe('6 positions with conditions · 0 met · 5 unmet · 1 open');
    await met.click();
    await page.getByRole('heading', { name: 'Under these assumptions, 5 of 6 positions move' }).waitFor();
    await page.getByText('Poland, and United Kingdom: support is withheld, then support is given').first().waitFor();
    expect(new URL(page.url()).searchParams.get('assume')).toMatch(/^stn_\d+\/0:met$/);
    await expect
      .poll(() => heading(page))
      .toContain('if this were met: Russia refuses a full and unconditional ceasefire');
    const again = await (await fetch(await page.getByLabel('Permalink').inputValue())).json();
    expect(again.moves).toHaveLength(5);
    await page.reload();
    await expect.poll(() => met.getAttribute('aria-pressed')).toBe('true');
    await met.click();
    await page.locator('.moves').waitFor({ state: 'detached' });
    expect(page.url()).not.toContain('assume');
    await close(page);
  });

  test('what a leaf rests on opens beside it', async () => {
    const page = await open(TRIGGERS());
    await page.getByRole('link', { name: 'Russia: conditional support, since 10 May 2025' }).click();
    await page
      .locator('aside.panel')
      .getByText('Russia supports “30-day unconditional ceasefire” on conditions')
      .waitFor();
    await close(page);
  });

  test('where there are none it says so', async () => {
    const page = await open(at('ceasefire-before-talks/triggers'));
    await page.getByText('No position in force depends on a condition').waitFor();
    await close(page);
  });
});

test('versions tell what was dropped from what nobody entered, and who moved', async () => {
  const page = await open(at('draft-1/versions'));
  await page.getByRole('heading', { name: 'From “First draft” to “Second draft”' }).waitFor();
  const fates = await page.locator('.fates li').allTextContents();
  expect(fates).toEqual([
    'Dropped Monitors on the line',
    'Changed limit: 7, then 5',
    'Added The front line is frozen',
    'Kept All prisoners for all',
  ]);
  await page.getByText('Of 1 who spoke on both versions, 1 is at another level').waitFor();
  await page.getByText('Spoke on the older version alone, so neither moved nor stayed: Ukraine').waitFor();
  await expect.poll(() => page.locator('table.data tbody tr').count()).toBe(1);
  await page.goto(at('ceasefire-before-talks/versions'));
  await page.getByText('No other version of this proposal is on record.').waitFor();
  await close(page);
});

test('what is not there is said in words', async () => {
  const page = await open(at('atlantis'));
  await page.getByText('Nothing on record has the name “atlantis”.').waitFor();
  await page.context().close();
});

test('speaks Ukrainian', async () => {
  const page = await open(`${TRIGGERS()}?lang=uk`);
  await page.getByText('А якби умову було').first().waitFor();
  await close(page);
});

holdToAxe([
  ['a proposal over time', CEASEFIRE, 'a.band'],
  ['evidence beside it', () => `${CEASEFIRE()}?cell=ceasefire-before-talks.france`, '.chain li'],
  ['what if', () => `${TRIGGERS()}?assume=stn_27/0:met`, '.moves'],
  ['versions', () => at('draft-2/versions'), '.fates'],
]);

takePictures([
  ['proposal', CEASEFIRE, 'a.band', 'light'],
  ['triggers', () => `${TRIGGERS()}?assume=stn_27/0:met`, '.moves', 'light'],
]);
