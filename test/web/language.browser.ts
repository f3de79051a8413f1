import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { close, DOSSIER, findings, open, serve, type ViewCase, write } from './browser.ts';
import { DRAFTS } from './drafts.ts';

let at: string;
beforeAll(async () => {
  at = await serve();
  await write(at, 'Two drafts.', DRAFTS);
});

const texts = (code: string): Record<string, string | Record<string, string>> =>
  JSON.parse(readFileSync(new URL(`../../web/src/texts/${code}.json`, import.meta.url), 'utf8'));
const CELL = 'cell=ceasefire-before-talks.russia';

describe('in Ukrainian', () => {
  const uk = texts('uk');

  test('a problem is worded by its code, and its particulars are marked as English', async () => {
    const page = await open(`${at}${DOSSIER}?lang=uk&knownAt=never`);
    const failure = page.locator('.failure');
    await failure.getByText(uk['problem.invalid-parameter'] as string).waitFor();
    await expect.poll(() => failure.locator('[lang="en"]').textContent()).toMatch(/^"never" is neither a revision/);
    await page.context().close();
  });

  test('a day is typed, stepped and refused in its words, whatever the browser speaks', async () => {
    const page = await open(`${at}${DOSSIER}?lang=uk&asOf=2025-05-16&publishedBy=2025-05-10`, {
      locale: 'en-US',
      viewport: { width: 390, height: 900 },
    });
    const asked = (name: string) => new URL(page.url()).searchParams.get(name);
    const day = page.getByRole('textbox', { name: uk['clock.day'] as string });
    const published = page.getByRole('textbox', { name: uk['clock.publishedDay'] as string });
    await day.waitFor();
    expect([await day.inputValue(), await published.inputValue()]).toEqual(['2025-05-16', '2025-05-10']);
    expect(await page.locator('input[type="date"]').count()).toBe(0);

    await day.fill('2025-05-11');
    await expect.poll(() => asked('asOf')).toBe('2025-05-11');
    await day.press('ArrowDown');
    await day.press('ArrowDown');
    await expect.poll(() => asked('asOf')).toBe('2025-05-09');
    // As a keyboard of digits has it.
    await published.fill('20250512');
    await published.press('Enter');
    await expect.poll(() => asked('publishedBy')).toBe('2025-05-12');

    await day.fill('2025-02-30');
    await day.press('Enter');
    await page
      .getByRole('alert')
      .getByText(uk['clock.wrongDay'] as string)
      .waitFor();
    expect(await day.getAttribute('aria-invalid')).toBe('true');
    expect(await findings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(asked('asOf')).toBe('2025-05-09');
    await day.press('ArrowUp');
    await expect.poll(() => asked('asOf')).toBe('2025-05-10');
    expect(await page.getByRole('alert').count()).toBe(0);
    // What was begun and emptied is the day that is asked.
    await day.fill('');
    await day.press('Enter');
    await expect.poll(() => day.inputValue()).toBe('2025-05-10');
    await close(page);
  });

  test('an address that leads nowhere says so', async () => {
    const page = await open(`${at}/desk/actors/russia/nothing?lang=uk`);
    await page
      .locator('.failure')
      .getByText(uk['failure.path'] as string)
      .waitFor();
    await close(page);
  });
});

/** Each letter as one of Arabic, and a third longer, as translations are; what is put in stays as it is. */
function foreign(text: string): string {
  const words = text.replace(/\{\w+\}|[A-Za-z]/g, (one) =>
    one.length > 1 ? one : String.fromCharCode(0x628 + (one.toLowerCase().charCodeAt(0) % 19)),
  );
  const longer = Math.ceil(text.length / 3);
  return text.length < 4 ? words : `${words} ${'نص '.repeat(Math.ceil(longer / 3)).trim()}`;
}
const FOREIGN = Object.fromEntries(
  Object.entries(texts('en')).map(([name, text]) => [
    name,
    name === 'page.direction'
      ? 'rtl'
      : typeof text === 'string'
        ? foreign(text)
        : Object.fromEntries(Object.entries(text).map(([form, one]) => [form, foreign(one)])),
  ]),
);

/** A page in a language that is not shipped, and is written from the right: its file comes in place of another's. */
const openForeign = (url: string, width = 1440, record?: Set<string>) =>
  open(`${url}${url.includes('?') ? '&' : '?'}lang=uk`, { viewport: { width, height: 900 } }, (page) => {
    page.on('response', async (response) => {
      if (record && response.url().includes('/v1/'))
        for (const word of wordsOf(await response.json().catch(() => null))) record.add(word);
    });
    return page.route(/\/assets\/uk-[^/]*\.js$/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: `export default ${JSON.stringify(FOREIGN)};` }),
    );
  });

const MATRIX: ViewCase = ['the matrix and its evidence', () => `${at}${DOSSIER}?${CELL}`, '.panel .chain li'];
const PROPOSAL: ViewCase = ['a proposal', () => `${at}/desk/proposals/ceasefire-before-talks`, 'a.band'];
const VIEWS: ViewCase[] = [
  ['importing', () => `${at}/desk/imports`, '.drop'],
  MATRIX,
  PROPOSAL,
  ['conditions', () => `${at}/desk/proposals/ceasefire-before-talks/triggers`, '.trigger, .empty'],
  ['an actor', () => `${at}/desk/actors/united-states`, 'a.band'],
  ['whom it agrees with', () => `${at}/desk/actors/ukraine/agreement`, 'table.data'],
  ['what it rests on', () => `${at}/desk/actors/ukraine/evidence`, 'table.data'],
  ['members', () => `${at}/desk/actors/european-nato-members/members`, '.group-row'],
  ['agreement', () => `${at}${DOSSIER}/agreement?pair=ukraine.russia`, '.worked'],
  ['the network', () => `${at}${DOSSIER}/network?node=ukraine`, 'aside.panel .facts'],
  ['common ground', () => `${at}${DOSSIER}/common-ground`, 'article.ground'],
  ['what divides', () => `${at}${DOSSIER}/division`, '.division li'],
  ['silence', () => `${at}${DOSSIER}/silence`, 'table.data'],
  ['changes', () => `${at}${DOSSIER}/changes?from=2025-05-10&to=2025-05-16`, '.moves li'],
  ['changes of the record', () => `${at}${DOSSIER}/changes?by=revision`, '.cause'],
  ['versions', () => `${at}/desk/proposals/draft-2/versions`, '.step, article'],
  ['a statement', () => `${at}/desk/statements/peskov-on-advantage`, '.chain li'],
  ['expectations', () => `${at}${DOSSIER}/expectations`, '.expected li, .empty'],
  ['how coders agree', () => `${at}${DOSSIER}/reliability`, '.asked p'],
  ['coding again', () => `${at}/desk/codings?dossier=ukraine-peace-talks&coder=C`, '.review-rows li'],
  ['a record', () => `${at}/desk/events/istanbul-talks-2025`, '.history li'],
  ['a method', () => `${at}/desk/methods/agreement`, 'table.data'],
  ['a correction', () => `${at}/desk/stances/stn_4/correct`, '.sending'],
  ['entering', () => `${at}${DOSSIER}/entry`, '.source-text'],
];

/** What lies outside of the page, but for what scrolls or is hidden on purpose. */
const outside = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const clips = (one: Element | null): boolean =>
      !!one &&
      one !== document.body &&
      one !== document.documentElement &&
      (getComputedStyle(one).overflowX !== 'visible' ||
        getComputedStyle(one).position === 'fixed' ||
        clips(one.parentElement));
    return [...document.querySelectorAll('body *')]
      .filter((one) => {
        const box = one.getBoundingClientRect();
        return box.width > 0 && (box.left < -1 || box.right > innerWidth + 1) && !clips(one);
      })
      .map((one) => one.outerHTML.slice(0, 120));
  });

/** Alike in every language: names of files' kinds, of a key and of other lists' codes. */
const SAME = new Set(['Demarche', 'CSV', 'JSON', 'SVG', 'PNG', 'GraphML', 'GEXF', 'UTC', 'Enter']);

/** Latin words that are said or shown and neither come from the record nor are marked as of another language. */
async function strayWords(page: Page, record: ReadonlySet<string>): Promise<string[]> {
  const said = await page.evaluate(() => {
    const found = [document.title];
    const isOther = (one: Element | null) =>
      !one || one.closest('[lang]:not(html), code, script, style, noscript') !== null;
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode())
      if (!isOther(nodes.currentNode.parentElement)) found.push(nodes.currentNode.textContent ?? '');
    const names = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'alt', 'placeholder'];
    for (const one of document.body.querySelectorAll('*'))
      if (!isOther(one)) found.push(...names.map((name) => one.getAttribute(name) ?? ''));
    return found;
  });
  return [...new Set(said.flatMap(wordsIn))].filter((word) => !record.has(word) && !SAME.has(word));
}
/** Not those of ids, methods and addresses, `stn_27`, `networks/1`, nor one that is cut off. */
const wordsIn = (text: string): string[] => text.match(/(?<![\w/.:-])[A-Za-z]{3,}(?![\w/:…-]|\.\w)/g) ?? [];

/** The words of all that a record says itself: a value that is a word of the API, `not_coded`, has to be put in words. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return /[ A-Z]/.test(value) ? wordsIn(value) : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : [];
}

describe('in a language that is written from the right', () => {
  test.each(VIEWS)('all of %s is in it, and nothing lies outside of the page', async (_name, url, there) => {
    const record = new Set<string>();
    const page = await openForeign(url(), 1440, record);
    await page.locator(there).first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
    await expect.poll(() => strayWords(page, record)).toEqual([]);
    for (const width of [1440, 820, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => outside(page)).toEqual([]);
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await close(page);
  });

  test('the matrix begins at the right, its keys follow it, and the panel stands at the left', async () => {
    const page = await openForeign(MATRIX[1]());
    await page.locator(MATRIX[2]).first().waitFor();
    const box = async (selector: string) => (await page.locator(selector).first().boundingBox()) ?? { x: 0, width: 0 };
    const [first, second] = [
      await box('td[data-row="0"][data-column="0"]'),
      await box('td[data-row="0"][data-column="1"]'),
    ];
    expect((await box('.matrix tbody th')).x).toBeGreaterThan(first.x);
    expect(first.x).toBeGreaterThan(second.x);
    const panel = await box('aside.panel');
    expect(panel.x + panel.width).toBeLessThan(second.x);
    expect((await box('aside.panel .close')).x).toBeLessThan(panel.x + 32);
    await page.locator('td[data-row="0"][data-column="0"]').focus();
    const column = () => page.evaluate(() => document.activeElement?.getAttribute('data-column'));
    await page.keyboard.press('ArrowLeft');
    await expect.poll(column).toBe('1');
    await page.keyboard.press('ArrowRight');
    await expect.poll(column).toBe('0');
    expect(await findings(page)).toEqual([]);
    await close(page);
  });

  test('names stand beside what they are of, and keep the order of their script', async () => {
    const page = await openForeign(`${at}/desk/statements/peskov-on-advantage`);
    const links = page.locator('.chain li');
    await links.first().waitFor();
    const gaps = await links.evaluateAll((all) =>
      all.map((link) => {
        const name = link.querySelector('.who bdi') as Element;
        return link.getBoundingClientRect().right - name.getBoundingClientRect().right;
      }),
    );
    expect(gaps.length).toBeGreaterThan(1);
    for (const gap of gaps) expect(gap).toBeLessThan(24);
    // An address begins with its scheme.
    expect(
      await page
        .getByRole('textbox')
        .first()
        .evaluate((one) => getComputedStyle(one).direction),
    ).toBe('ltr');

    await page.goto(`${at}/desk/codings?dossier=ukraine-peace-talks&coder=C&lang=uk`);
    const row = page.locator('.review-rows bdi', { hasText: '30-day unconditional ceasefire' });
    const [first, fourth] = await row.evaluate((one) =>
      [0, 3].map((i) => {
        const range = document.createRange();
        range.setStart(one.firstChild as Node, i);
        range.setEnd(one.firstChild as Node, i + 1);
        return range.getBoundingClientRect().x;
      }),
    );
    expect(first).toBeLessThan(fourth as number);
    await close(page);
  });

  test('on a phone the keyboard leads through all columns of the matrix', async () => {
    const page = await openForeign(`${at}${DOSSIER}`, 390);
    const cell = (column: number) => page.locator(`td[data-row="0"][data-column="${column}"]`);
    await cell(0).focus();
    await page.keyboard.press('End');
    await expect
      .poll(() => page.evaluate(() => Number(document.activeElement?.getAttribute('data-column'))))
      .toBeGreaterThan(5);
    const frame = await page.locator('.matrix-frame').boundingBox();
    const seen = await page.locator('td:focus').boundingBox();
    expect(seen?.x).toBeGreaterThanOrEqual((frame?.x ?? 0) - 1);
    await page.keyboard.press('Home');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-column'))).toBe('0');
    await close(page);
  });

  test('names of lanes stand at the right, and time runs from left to right', async () => {
    const page = await openForeign(PROPOSAL[1]());
    await page.locator(PROPOSAL[2]).first().waitFor();
    const plot = await page.locator('.plot').boundingBox();
    const name = await page.locator('.lane-name').first().boundingBox();
    expect(name?.x).toBeGreaterThan((plot?.x ?? 0) + (plot?.width ?? 0));
    // A name that begins with a digit keeps it there.
    await page.goto(`${at}${DOSSIER}?lang=uk`);
    const text = page.getByRole('link', { name: '30-day unconditional ceasefire' });
    const edges = await text.first().evaluate((one) => {
      const range = document.createRange();
      const place = (i: number) => {
        range.setStart(one.firstChild as Node, i);
        range.setEnd(one.firstChild as Node, i + 1);
        return range.getBoundingClientRect().x;
      };
      return [place(0), place(3)];
    });
    expect(edges[0]).toBeLessThan(edges[1] as number);
    await page.goBack();
    await page.locator(PROPOSAL[2]).first().waitFor();
    // A day is chosen where the pointer is: later at the right.
    const day = () => page.locator('input.day').first().inputValue();
    const press = (share: number) => page.mouse.click((plot?.x ?? 0) + share * (plot?.width ?? 0), (plot?.y ?? 0) + 3);
    await press(0.3);
    await expect.poll(() => new URL(page.url()).searchParams.get('asOf')).not.toBeNull();
    const early = await day();
    await press(0.9);
    await expect.poll(async () => (await day()) > early).toBe(true);
    await close(page);
  });
});
