import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { close, DOSSIER, open, serve, type ViewCase } from './browser.ts';

/** What axe does not look at: texts of pictures that lie on each other, controls that no finger can hit, and small phones. */

let at: string;
beforeAll(async () => {
  at = await serve();
});

const PROPOSALS = () => `${at}/desk/proposals`;
const CASE = 'peskov-on-advantage.russia.30-day-unconditional-ceasefire';
const VIEWS: ViewCase[] = [
  ['the matrix', () => `${at}${DOSSIER}?cell=ceasefire-before-talks.russia`, '.panel .chain li'],
  ['agreement', () => `${at}${DOSSIER}/agreement?pair=ukraine.russia`, '.worked'],
  ['the network', () => `${at}${DOSSIER}/network`, 'g.node'],
  ['common ground', () => `${at}${DOSSIER}/common-ground`, 'article.ground'],
  ['what divides', () => `${at}${DOSSIER}/division`, '.division li'],
  ['silence', () => `${at}${DOSSIER}/silence`, 'table.data'],
  ['changes', () => `${at}${DOSSIER}/changes?from=2025-05-10&to=2025-05-16`, '.moves li'],
  ['expectations', () => `${at}${DOSSIER}/expectations`, '.expected li'],
  ['how coders agree', () => `${at}${DOSSIER}/reliability`, '.metrics li'],
  ['a case to decide', () => `${at}${DOSSIER}/reliability?case=${CASE}`, '.side-by-side li'],
  ['a proposal', () => `${PROPOSALS()}/ceasefire-before-talks`, 'a.band'],
  ['conditions', () => `${PROPOSALS()}/new-sanctions-on-russia/triggers?assume=stn_27/0:met`, '.moves'],
  ['an actor', () => `${at}/desk/actors/united-states`, 'a.band'],
  ['members', () => `${at}/desk/actors/european-nato-members/members`, '.group-row'],
  ['coding again', () => `${at}/desk/codings?dossier=ukraine-peace-talks&coder=C`, '.review-rows li'],
  ['importing', () => `${at}/desk/imports`, '.drop'],
  ['a method', () => `${at}/desk/methods/networks`, 'table.data'],
  ['a correction', () => `${at}/desk/stances/stn_4/correct`, '.sending'],
  ['entering', () => `${at}${DOSSIER}/entry`, '.source-text'],
];

/** Texts of one picture that lie on each other, a tick that lies on its sign, and a line of a day or an event through a label. */
const collisions = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const svg of document.querySelectorAll('svg')) {
      const texts = [...svg.querySelectorAll('text')]
        .map((one) => ({
          words: one.textContent ?? '',
          box: one.getBoundingClientRect(),
        }))
        .filter(({ words, box }) => words.trim() !== '' && box.width > 0);
      for (const [i, { words, box }] of texts.entries()) {
        for (const other of texts.slice(i + 1)) {
          const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          // A box of text has room above and below its letters.
          const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          if (wide > 2 && high > 5) found.push(`${words} / ${other.words}`);
        }
        for (const tick of svg.querySelectorAll('path')) {
          if (!/^M[\d.]+ [\d.]+L[\d.]+ [\d.]+L[\d.]+ [\d.]+z$/.test(tick.getAttribute('d') ?? '')) continue;
          const { left, right, top, bottom } = tick.getBoundingClientRect();
          if (box.left < right && left < box.right && box.top < bottom && box.bottom > top + 0.5)
            found.push(`${words} / its tick`);
        }
        for (const line of svg.querySelectorAll<SVGPathElement>('path.day-line, path.event-line')) {
          const { e: left, f: top } = line.getScreenCTM() as DOMMatrix;
          // A line is interrupted where it would cross what is to be read.
          for (const [, x, from, to] of (line.getAttribute('d') ?? '').matchAll(/M([\d.]+) ([\d.]+)[Vv]([\d.]+)/g)) {
            const [at, begin, end] = [left + Number(x), top + Number(from), top + Number(to)];
            const isAcross = box.left + 1 < at && at < box.right - 1 && box.top + 4 < end && begin < box.bottom - 4;
            if (isAcross) found.push(`${words} / ${line.getAttribute('class')}`);
          }
        }
      }
    }
    return found;
  });

/** Controls below the 24 pixels that WCAG 2.2 asks for, with what is around a box to be ticked. */
const small = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, select, input, textarea, summary')]
      .map((one) => (one.matches('[type=checkbox], [type=radio]') ? (one.closest('label') ?? one) : one))
      .filter((one) => {
        const { width, height } = one.getBoundingClientRect();
        return width > 0 && (width < 23.5 || height < 23.5) && !one.closest('.unseen');
      })
      .map((one) => one.outerHTML.slice(0, 120)),
  );

for (const language of ['en', 'uk']) {
  test.each(VIEWS)(
    `in ${language}, nothing of %s lies on each other, and a finger can hit it`,
    async (_, url, there) => {
      const address = url();
      const page = await open(`${address}${address.includes('?') ? '&' : '?'}lang=${language}`);
      await page.locator(there).first().waitFor();
      await page.waitForLoadState('networkidle');
      for (const width of [1440, 820, 390]) {
        await page.setViewportSize({ width, height: 900 });
        // What is laid out by its width is drawn again.
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        await expect.poll(() => collisions(page)).toEqual([]);
        expect(await small(page)).toEqual([]);
      }
      // On the smallest phones, and at four times the size on a desk, it may be closer, but nothing is wider than the page.
      for (const width of [360, 320]) {
        await page.setViewportSize({ width, height: 800 });
        await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      await close(page);
    },
  );
}

test('the head of the page keeps to its width with letters twice as large', async () => {
  const page = await open(`${at}${DOSSIER}`, { viewport: { width: 720, height: 900 } });
  await page.locator('.matrix').waitFor();
  const head = page.locator('header.top');
  const before = await head.evaluate((one) => getComputedStyle(one.querySelector('a.mark') as Element).fontSize);
  await head.evaluate((one) => {
    const all = [one, ...one.querySelectorAll<HTMLElement>('*')] as HTMLElement[];
    const sizes = all.map((each) => Number.parseFloat(getComputedStyle(each).fontSize));
    for (const [i, each] of all.entries()) each.style.fontSize = `${2 * (sizes[i] as number)}px`;
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(720);
  expect(await head.evaluate((one) => getComputedStyle(one.querySelector('a.mark') as Element).fontSize)).not.toBe(
    before,
  );
  await close(page);
});

test('on paper, the head of a matrix stays at its head', async () => {
  const page = await open(`${at}${DOSSIER}`);
  const head = page.locator(':is(.matrix, .on-paper) thead th').first();
  await head.waitFor();
  const place = () => head.evaluate((one) => getComputedStyle(one).position);
  expect(await place()).toBe('sticky');
  await page.emulateMedia({ media: 'print' });
  await expect.poll(place).toBe('static');
  await close(page);
});

test('nothing moves for who wants less of it, also while an answer is awaited', async () => {
  const page = await open(`${at}${DOSSIER}`, { reducedMotion: 'reduce' });
  await page.locator('td.cell[data-row]').first().waitFor();
  const slowest = await page.evaluate(() => {
    document.querySelector('.asked')?.setAttribute('aria-busy', 'true');
    const all = [...document.querySelectorAll('.asked > *')].map((one) => getComputedStyle(one).transitionDuration);
    return [...new Set(all)];
  });
  expect(slowest).toEqual(['0s']);
  await close(page);
});

test('the heads of the matrix are whole with the spacing of text that a reader may set', async () => {
  const page = await open(`${at}${DOSSIER}`, { viewport: { width: 360, height: 900 }, bypassCSP: true });
  await page.locator('td.cell[data-row]').first().waitFor();
  await page.addStyleTag({ content: '* { line-height: 1.5 !important; letter-spacing: 0.12em !important }' });
  const hidden = await page
    .locator('.matrix .name')
    .evaluateAll((all) => all.filter((one) => one.scrollHeight > one.clientHeight + 1).map((one) => one.textContent));
  expect(hidden).toEqual([]);
  await close(page);
});
