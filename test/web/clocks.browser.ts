import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { close, DOSSIER, open, serve } from './browser.ts';

/** The two clocks by keyboard, to the ends of what is on record and beyond them. */

let filled: string;
beforeAll(async () => {
  filled = await serve();
});

const asOf = (page: Page) => page.getByRole('slider', { name: 'As of', exact: true });
const said = (page: Page) => asOf(page).getAttribute('aria-valuetext');
const dayIn = (page: Page) => new URL(page.url()).searchParams.get('asOf');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

test('a day before the first event is said to be before it, and a step leads to the first event', async () => {
  const page = await open(`${filled}${DOSSIER}?asOf=2025-05-08`);
  await expect.poll(() => said(page)).toBe('8 May 2025, 2 days before: Four European leaders meet Zelensky in Kyiv');
  await asOf(page).press('ArrowRight');
  await expect.poll(() => dayIn(page)).toBe('2025-05-10');
  await close(page);
});

test('a step back from a day between two events leads to the earlier of them', async () => {
  const page = await open(`${filled}${DOSSIER}?asOf=2025-05-18`);
  await expect.poll(() => said(page)).toBe('18 May 2025, 2 days after: Talks in Istanbul');
  await asOf(page).press('ArrowLeft');
  await expect.poll(() => dayIn(page)).toBe('2025-05-16');
  await close(page);
});

test('a step from before all publications leads to the first of them', async () => {
  const page = await open(`${filled}${DOSSIER}?asOf=2025-05-16&publishedBy=1990-01-01`);
  await page.getByRole('slider', { name: 'as published by a day' }).press('ArrowRight');
  await expect.poll(() => page.url()).toContain('publishedBy=2025-04-25');
  await close(page);
});

test.each([
  ['a dossier', DOSSIER, '.matrix-frame'],
  ['a proposal', '/desk/proposals/resumed-talks', '.lanes'],
  ['an actor', '/desk/actors/ukraine', '.lanes'],
])('the clock stays where %s was not on record yet, and leads back with the focus on it', async (_, view, there) => {
  const page = await open(`${filled}${view}?asOf=2025-05-16&knownAt=1`);
  await page.locator(there).first().waitFor();
  const slider = page.getByRole('slider', { name: 'at a revision' });
  await slider.press('ArrowLeft');
  await page.getByRole('alert').getByText('then.').waitFor();
  await expect.poll(() => focused(page)).toBe('at a revision');
  await page.keyboard.press('ArrowRight');
  await page.locator(there).first().waitFor();
  await expect.poll(() => focused(page)).toBe('at a revision');
  expect(new URL(page.url()).searchParams.get('knownAt')).toBe('1');

  const number = page.getByRole('spinbutton', { name: 'Revision' });
  await number.fill('99');
  await number.press('Enter');
  await page.getByRole('alert').getByText('has not been written yet').waitFor();
  await expect.poll(() => focused(page)).toBe('Revision');
  await expect.poll(() => slider.getAttribute('max')).toBe('1');
  // What was refused is on the console, so the page is not held to saying nothing there.
  await page.context().close();
});

test('a play stops where there is no answer', async () => {
  const page = await open(`${filled}${DOSSIER}?asOf=2025-05-08`);
  await page.locator('.share').waitFor();
  await page.context().setOffline(true);
  // What was asked ahead is still shown; from one day on, nothing answers.
  await page.getByRole('button', { name: 'Play through time' }).click();
  await page.getByRole('alert').getByText('The server did not answer').waitFor();
  await page.getByRole('button', { name: 'Play through time' }).waitFor();
  expect(dayIn(page)).not.toBe(await asOf(page).evaluate(() => new Date().toISOString().slice(0, 10)));
  await page.context().close();
});

test('what is still of another day is faded until the answer for the day asked is there', async () => {
  const page = await open(`${filled}${DOSSIER}?asOf=2025-05-16`);
  await page.locator('.share').waitFor();
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/v1/matrix?**', async (route) => {
    await held;
    await route.continue();
  });
  await page.getByLabel('Day asked').fill('2025-05-13');
  await page.getByRole('heading', { name: 'on 13 May 2025' }).waitFor();
  const opacity = (of: string) => page.locator(of).evaluate((one) => Number(getComputedStyle(one).opacity));
  const asked = page.locator('.asked');
  expect(await asked.getAttribute('aria-busy')).toBe('true');
  for (const of of ['.matrix-frame', '.asked > .share', '.figures'])
    await expect.poll(() => opacity(of)).toBeLessThan(0.5);
  expect([await opacity('h1'), await opacity('.clocks')]).toEqual([1, 1]);
  answer();
  await expect.poll(() => asked.getAttribute('aria-busy')).toBe('false');
  await expect.poll(() => opacity('.matrix-frame')).toBe(1);
  await close(page);
});
