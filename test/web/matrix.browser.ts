import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { close, DOSSIER, findings, holdToAxe, open, serve, takePictures, write } from './browser.ts';

let filled: string;
let empty: string;
beforeAll(async () => {
  [filled, empty] = await Promise.all([serve(), serve({ LOAD_FIRST_DOSSIER: 'false' })]);
});

const cells = (page: Page) => page.locator('td.cell[data-row]');
const cell = (page: Page, row: number, column: number) =>
  page.locator(`td[data-row="${row}"][data-column="${column}"]`);
const ready = (page: Page) => cells(page).first().waitFor();

describe('the way of a reader', () => {
  test('leads from the address of the server to a position, its evidence and a citation', async () => {
    const page = await open(filled);
    await ready(page);
    expect(new URL(page.url()).pathname).toBe(DOSSIER);
    await expect
      .poll(() => page.locator('h1').textContent())
      .toBe('Where each party stood in “Ukraine peace talks” on 16 May 2025');
    await expect
      .poll(() => page.locator('.figures').textContent())
      .toBe('38 positions · 13 silent · 74 not coded yet · 1 known only from others');

    const label = await cell(page, 0, 1).getAttribute('aria-label');
    expect(label).toContain('Russia opposes “Ceasefire before talks”, as inferred');
    await cell(page, 0, 1).click();
    const panel = page.locator('aside.panel');
    await panel.getByText('He offers talks without preconditions').waitFor();
    await panel.locator('.chain li').last().waitFor();
    await expect.poll(() => panel.locator('.chain li').last().textContent()).toContain('Vladimir Putin');

    // Grades and records by what they are, not by their code alone.
    await panel.getByText('source B: usually reliable · information 1: confirmed').waitFor();
    await panel.getByRole('link', { name: /^Statement stm_\d+$/ }).waitFor();

    const citation = await panel.getByLabel('Citation').inputValue();
    const permalink = await panel.getByLabel('Permalink').inputValue();
    expect(citation).toContain(permalink);
    const again = await (await fetch(permalink)).json();
    expect(again.data[0]).toMatchObject({ actor: { slug: 'russia' }, level: 'oppose' });

    // The address is the view: loaded again, it is the same.
    await page.reload();
    await panel.getByText('He offers talks without preconditions').waitFor();
    // For people there is the page itself, on a day that does not move on with the calendar.
    const address = await page.locator('.share').getByLabel('This page').inputValue();
    expect(new URL(address).search).toBe('?cell=ceasefire-before-talks.russia&asOf=2025-05-16');
    await page.goto(address);
    await panel.getByText('He offers talks without preconditions').waitFor();
    await close(page);
  });

  test.each([
    ['a dossier', DOSSIER],
    ['a proposal', '/desk/proposals/resumed-talks'],
    ['an actor', '/desk/actors/ukraine'],
  ])('reads the same counts beside the question on %s and in its legend', async (_, view) => {
    const page = await open(`${filled}${view}?asOf=2025-05-16`);
    const counts = () =>
      page
        .locator('.legend > button:not(.unfold)')
        .evaluateAll((all) =>
          Object.fromEntries(
            all.map((one) => [
              one.querySelector('span')?.textContent,
              Number(one.querySelector('.count')?.textContent),
            ]),
          ),
        );
    const legend = page.locator('.legend', { hasText: 'Only others say so' });
    await legend.waitFor();
    const found = await counts();
    const levels = ['Support', 'Conditional support', 'Neutral', 'Conditional opposition', 'Oppose', 'Ambiguous'];
    const positions = levels.reduce((sum, level) => sum + (found[level] ?? 0), 0);
    const said = (await page.locator('.figures').textContent()) ?? '';
    expect(said).toMatch(new RegExp(`\\b${positions} positions?\\b`));
    expect(said).toContain(`${found['Silent: somebody looked'] ?? 0} silent`);
    expect(said).toContain(`${found['Not coded yet'] ?? 0} not coded yet`);
    expect(said).toContain(`${found['Only others say so']} known only from others`);
    await close(page);
  });

  test.each([
    ['', 'asOf=2025-02-31', '2025-02-31'],
    ['/changes', 'by=recorded&from=2025-02-27&to=2025-02-31', '2025-02-31'],
    ['/changes', 'by=revision&from=one', 'one'],
    ['/agreement', 'publishedBy=2025-02-31', '2025-02-31'],
    ['/expectations', 'asOf=tomorrow', 'tomorrow'],
    ['', 'knownAt=2025-02-31T10:00:00Z', '2025-02-31T10:00:00Z'],
  ])('is told that a moment in the address is none, and of no other: %s?%s', async (view, query, text) => {
    const page = await open(`${filled}${DOSSIER}${view}?${query}`);
    await page.getByRole('heading', { level: 1, name: `“${text}”` }).waitFor();
    expect(await page.locator('main').textContent()).not.toMatch(/March/);
    expect(await page.title()).toContain(text);
    expect(await findings(page)).toEqual([]);
    await close(page);
  });

  test('puts such a day right where it is refused', async () => {
    const page = await open(`${filled}${DOSSIER}?asOf=2025-02-31&order=division`);
    await page.getByLabel('Day asked').fill('2025-02-28');
    await page.getByRole('heading', { level: 1, name: 'on 28 February 2025' }).waitFor();
    expect(new URL(page.url()).search).toBe('?asOf=2025-02-28&order=division');
    await close(page);
  });

  test('reads the names of the events of a day whole, with the evidence beside them', async () => {
    const page = await open(`${filled}${DOSSIER}?asOf=2025-05-16&cell=ceasefire-before-talks.russia`);
    await page.locator('aside.panel .chain li').last().waitFor();
    const stop = page.locator('.stop').first();
    await expect
      .poll(() => stop.textContent())
      .toBe('Talks in Istanbul · Bloomberg reports on the Europeans and Trump');
    expect(await stop.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
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

test('on paper it is dark on white in either scheme, with addresses in full and nothing to click', async () => {
  const page = await open(`${filled}${DOSSIER}?cell=ceasefire-before-talks.russia`, { colorScheme: 'dark' });
  await page.locator('.panel .chain li').first().waitFor();
  const fill = () => page.locator('.matrix, .on-paper').locator('rect').first().getAttribute('fill');
  const onScreen = await fill();
  await page.emulateMedia({ media: 'print' });
  await expect.poll(fill).not.toBe(onScreen);
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(22, 25, 28)');
  for (const gone of ['.top', '.clocks', '.tools', '.share .ways', '.panel .close', '.copy input'])
    expect([gone, await page.locator(gone).first().isVisible()]).toEqual([gone, false]);
  const told = page.locator('.panel .copy label').first();
  const text = await told.getAttribute('data-text');
  expect(text).toMatch(/^http/);
  expect(await told.evaluate((one) => getComputedStyle(one, '::after').content)).toBe(`"${text}"`);
  await page.emulateMedia({ media: 'screen' });
  await expect.poll(fill).toBe(onScreen);
  await close(page);
});

test('the name of a party is whole in its column, however narrow that is', async () => {
  for (const width of [390, 1280]) {
    const page = await open(`${filled}${DOSSIER}?unfolded=european-nato-members`, { viewport: { width, height: 900 } });
    await ready(page);
    const names = page.locator('.matrix thead .name');
    await expect.poll(() => names.count()).toBeGreaterThan(4);
    const cut = await names.evaluateAll((all) =>
      all.filter((one) => one.scrollHeight > one.clientHeight).map(({ textContent }) => textContent),
    );
    expect([width, cut]).toEqual([width, []]);
    await close(page);
  }
});

describe('the clocks', () => {
  test('say which cells another day changed', async () => {
    const page = await open(`${filled}${DOSSIER}?asOf=2025-05-10`);
    await ready(page);
    await page.getByLabel('Day asked').fill('2025-05-11');
    const changes = page.locator('.changes');
    await changes.getByText('United States, Ceasefire before talks: Support, then Oppose').waitFor();
    await expect.poll(() => page.locator('td.changed').count()).toBe(await changes.locator('li').count());
    expect(page.url()).toContain('asOf=2025-05-11');
    await close(page);
  });

  test('ask what was published by a day, and the heading says so', async () => {
    const page = await open(`${filled}${DOSSIER}?asOf=2025-05-16&publishedBy=2025-05-10`);
    await ready(page);
    await expect.poll(() => page.locator('h1').textContent()).toContain('as the public record stood on 10 May 2025');
    await expect.poll(() => cell(page, 0, 1).getAttribute('aria-label')).not.toContain('opposes');
    await close(page);
  });
});

describe('the matrix', () => {
  test('tells silent from not coded, and dims what a filter leaves out', async () => {
    const page = await open(`${filled}${DOSSIER}`);
    await ready(page);
    const labels = await cells(page).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
    expect(labels.filter((label) => label.includes('no statement found in the sources read'))).toHaveLength(13);
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

  test('has a legend that unfolds on a phone', async () => {
    const page = await open(`${filled}${DOSSIER}`, { viewport: { width: 390, height: 900 } });
    await ready(page);
    const beyond = () =>
      page.locator('.legend').evaluate((legend) => {
        const { right } = legend.getBoundingClientRect();
        return [...legend.querySelectorAll('button')].filter((mark) => mark.getBoundingClientRect().right > right)
          .length;
      });
    expect(await beyond()).toBeGreaterThan(5);
    const unfold = page.getByRole('button', { name: 'All marks' });
    await unfold.click();
    await expect.poll(() => unfold.getAttribute('aria-expanded')).toBe('true');
    await expect.poll(beyond).toBe(0);
    await page.setViewportSize({ width: 1440, height: 900 });
    await expect.poll(() => unfold.count()).toBe(0);
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
    expect(svg).toContain('38 positions · 13 silent');
    // And where to ask it again: at the day that the page chose, and the revision that was answered for.
    expect(svg).toContain(`>${filled}${DOSSIER}?asOf=2025-05-16&amp;knownAt=1<`);
    // Its legend is in it: what is there, and no more.
    for (const words of ['>Conditional support<', '>Inferred<', '>Condition unmet<', '>Not coded yet<'])
      expect(svg).toContain(words);
    expect(svg).not.toContain('>Neutral<');
    expect(svg).not.toMatch(/var\(|class=/);
    const [png] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'PNG' }).click()]);
    const bytes = readFileSync(await png.path());
    // Twice as wide as the SVG says.
    expect(bytes.readUInt32BE(16)).toBe(2 * Number(/width="(\d+)"/.exec(svg)?.[1]));
    expect(bytes.length).toBeGreaterThan(20_000);
    await close(page);
  });
});

describe('a large matrix', () => {
  const actors = Array.from({ length: 60 }, (_, i) => `state-${i}`);
  let hall: string;
  beforeAll(async () => {
    hall = await serve({ LOAD_FIRST_DOSSIER: 'false' });
    await write(hall, 'A roll call.', [
      { noun: 'dossier', slug: 'hall', name: 'Hall' },
      { noun: 'proposal', slug: 'motion', dossier: 'hall', name: 'Motion', kind: 'resolution' },
      { noun: 'event', slug: 'vote', dossier: 'hall', name: 'Vote', kind: 'vote', occurredOn: '2021-03-01' },
      ...actors.map((slug) => ({ noun: 'actor', slug, type: 'state', name: slug })),
      ...actors.map((actor, i) => ({
        ...{ noun: 'stance', actor, proposal: 'motion', event: 'vote', validFrom: '2021-03-01' },
        level: i % 3 === 0 ? 'oppose' : 'support',
      })),
    ]);
  });

  /** What is drawn beneath some cells, in a corner away from the sign. */
  const drawnIn = (page: Page, columns: number[]) =>
    page.evaluate((columns) => {
      const canvas = document.querySelector('.matrix-frame canvas') as HTMLCanvasElement;
      const { left, top, width } = canvas.getBoundingClientRect();
      const ratio = canvas.width / width;
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      return columns.map((column) => {
        const cell = document.querySelector(`td[data-row="0"][data-column="${column}"]`)?.getBoundingClientRect();
        if (!cell) return null;
        const [x, y] = [(cell.left - left + 5) * ratio, (cell.top - top + 5) * ratio];
        const [red, green, blue, alpha = 0] = context.getImageData(Math.round(x), Math.round(y), 1, 1).data;
        return { fill: `${red} ${green} ${blue}`, opacity: Math.round(alpha / 2.55) / 100 };
      });
    }, columns);
  const opposed = { fill: '140 81 10', opacity: 1 };
  const supported = { fill: '1 102 94', opacity: 1 };

  test('is a picture beneath its cells, and a filter or a scheme draws this anew and no cell', async () => {
    const page = await open(`${hall}/desk/dossiers/hall`, { colorScheme: 'light' });
    await ready(page);
    const drawn = () => drawnIn(page, [0, 1, 2, 3]);
    await expect.poll(drawn).toEqual([opposed, supported, supported, opposed]);
    expect(await page.locator('td.cell *').count()).toBe(0);
    await page.evaluate(() => {
      const changes: unknown[] = [];
      Object.assign(globalThis, { changes });
      new MutationObserver((all) => changes.push(...all)).observe(document.querySelector('tbody') as Element, {
        subtree: true,
        childList: true,
        attributes: true,
      });
    });
    await page.getByRole('button', { name: /^Oppose/ }).click();
    await expect.poll(async () => (await drawn()).map((one) => one?.opacity)).toEqual([1, 0.14, 0.14, 1]);
    expect((await drawn())[0]).toEqual(opposed);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(async () => (await drawn())[0]?.fill).toBe('226 172 85');
    expect(await page.evaluate(() => (globalThis as unknown as { changes: unknown[] }).changes.length)).toBe(0);
    expect(await cell(page, 0, 3).getAttribute('aria-label')).toContain('state-3 opposes “Motion”');
    await page.locator('.matrix-frame').evaluate((frame) => frame.scrollTo(10_000, 0));
    await cell(page, 0, 59).waitFor();
    await expect
      .poll(async () => (await drawnIn(page, [57, 58, 59])).map((one) => one?.opacity))
      .toEqual([1, 0.14, 0.14]);
    await close(page);
  });

  test('is whole on paper, in tables as wide as a sheet, before its pages are counted', async () => {
    const page = await open(`${hall}/desk/dossiers/hall`, { colorScheme: 'dark' });
    await ready(page);
    const drawn = await page.evaluate(async () => {
      dispatchEvent(new Event('beforeprint'));
      await Promise.resolve();
      const fills = [...document.querySelectorAll('.on-paper tbody tr:first-child rect:first-child')];
      const heads = [...document.querySelectorAll('.on-paper thead th')].map(({ textContent }) => textContent);
      dispatchEvent(new Event('afterprint'));
      return { heads, fills: fills.length, opposed: fills[0]?.getAttribute('fill') };
    });
    expect(drawn.heads).toEqual(Array.from({ length: 60 }, (_, i) => `state-${i}`));
    expect([drawn.fills, drawn.opposed]).toEqual([60, '#8c510a']);
    await ready(page);
    // A4 less its margins.
    await page.setViewportSize({ width: 718, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    await page.locator('.on-paper').waitFor();
    expect(await page.locator('.on-paper table').count()).toBe(2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(718);
    await close(page);
  });

  test('agrees on paper as well: each pair with its figure, and nothing wider than a sheet', async () => {
    const page = await open(`${hall}/desk/dossiers/hall/agreement`, { colorScheme: 'dark' });
    await page.locator('td.cell').first().waitFor();
    await page.setViewportSize({ width: 718, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    await page.locator('.on-paper').waitFor();
    expect(await page.locator('.on-paper tbody tr').count()).toBe(60 * (await page.locator('.on-paper table').count()));
    // Each row is all of a party, which has no figure with itself.
    expect(await page.locator('.on-paper tbody text').count()).toBe(60 * 59);
    expect(await page.locator('td.cell').count()).toBe(0);
    // A figure stays within its cell.
    const beyond = await page.locator('.on-paper tbody tr:first-child g').evaluateAll((all) =>
      all.filter((one) => {
        const [ground, figure] = ['rect', 'text'].map((name) => one.querySelector(name)?.getBoundingClientRect());
        return ground && figure && figure.width > ground.width;
      }),
    );
    expect(beyond).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(718);

    await page.goto(`${hall}/desk/dossiers/hall/network`);
    await page.locator('.network-frame g.node').first().waitFor();
    const right = () => page.locator('.network-frame svg').evaluate((svg) => svg.getBoundingClientRect().right);
    await expect.poll(right).toBeLessThanOrEqual(718);
    await close(page);
  });

  test('is a picture beneath its cells also in a language that is written from the right', async () => {
    const texts = JSON.parse(readFileSync(new URL('../../web/src/texts/en.json', import.meta.url), 'utf8'));
    const body = `export default ${JSON.stringify({ ...texts, 'page.direction': 'rtl' })};`;
    const page = await open(`${hall}/desk/dossiers/hall?lang=uk`, { colorScheme: 'light' }, (page) =>
      page.route(/\/assets\/uk-[^/]*\.js$/, (route) => route.fulfill({ contentType: 'text/javascript', body })),
    );
    await ready(page);
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
    await expect.poll(() => drawnIn(page, [0, 1, 2, 3])).toEqual([opposed, supported, supported, opposed]);
    await page.locator('.matrix-frame').evaluate((frame) => frame.scrollTo(-10_000, 0));
    await cell(page, 0, 59).waitFor();
    await expect.poll(() => drawnIn(page, [57, 58, 59])).toEqual([opposed, supported, supported]);
    await close(page);
  });
});

describe('another day of a large matrix', () => {
  test('is asked ahead, and changes nothing but the cells that say something else', async () => {
    const actors = Array.from({ length: 60 }, (_, i) => `state-${i}`);
    const hall = await serve({ LOAD_FIRST_DOSSIER: 'false' });
    const stances = (validFrom: string, level: string, of: string[]) =>
      of.map((actor) => ({
        ...{ noun: 'stance', actor, proposal: 'motion', event: `vote-${validFrom}` },
        ...{ validFrom, level },
      }));
    await write(hall, 'Two roll calls.', [
      { noun: 'dossier', slug: 'hall', name: 'Hall' },
      { noun: 'proposal', slug: 'motion', dossier: 'hall', name: 'Motion', kind: 'resolution' },
      ...['2019-04-01', '2022-03-01'].map((occurredOn) => ({
        ...{ noun: 'event', slug: `vote-${occurredOn}`, dossier: 'hall', name: 'Vote', kind: 'vote' },
        occurredOn,
      })),
      ...actors.map((slug) => ({ noun: 'actor', slug, type: 'state', name: slug })),
    ]);
    await write(hall, 'The first.', stances('2019-04-01', 'support', actors));
    const moved = ['state-7', 'state-20', 'state-31'];
    await write(hall, 'The second.', stances('2022-03-01', 'oppose', moved));

    const page = await open(`${hall}/desk/dossiers/hall?asOf=2021-12-01`);
    const asked: (string | null)[] = [];
    page.on('requestfinished', (request) => {
      const { pathname, searchParams } = new URL(request.url());
      if (pathname === '/v1/matrix') asked.push(searchParams.get('asOf'));
    });
    await ready(page);
    await expect.poll(() => asked).toContain('2022-03-01');
    const before = await cells(page).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    await page.evaluate(() => {
      const touched = new Set<Node>();
      Object.assign(globalThis, { touched });
      new MutationObserver((all) => {
        for (const { type, target } of all) touched.add(type === 'childList' ? document : target);
      }).observe(document.querySelector('tbody') as Element, { subtree: true, childList: true, attributes: true });
    });
    await page.getByLabel('As of', { exact: true }).press('ArrowRight');
    await expect.poll(() => page.locator('td.changed').count()).toBe(3);
    const seen = await page.evaluate(() =>
      [...(globalThis as unknown as { touched: Set<Node> }).touched]
        .map((one) => (one instanceof Element && one.matches('td') ? one.getAttribute('aria-label') : one.nodeName))
        .filter((name) => name !== 'A'),
    );
    // Its row leads to the proposal on the day asked: a link of the head, and no cell.
    expect(seen.map((label) => label?.split(' “')[0]).sort()).toEqual(moved.map((actor) => `${actor} opposes`).sort());
    const after = await cells(page).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    expect(after.filter((label, i) => label !== before[i])).toHaveLength(3);
    expect(asked.filter((day) => day === '2022-03-01')).toHaveLength(1);
    const permalink = await page.locator('.share').getByLabel('Permalink').inputValue();
    const rows = await (await fetch(permalink)).json();
    expect(rows.data.filter(({ level }: { level: string }) => level === 'oppose')).toHaveLength(moved.length);
    expect(permalink).toBe(new URL(rows.meta.permalink, permalink).href);
    expect(await findings(page)).toEqual([]);

    const known: (string | null)[] = [];
    page.on('requestfinished', (request) => {
      const { pathname, searchParams } = new URL(request.url());
      if (pathname === '/v1/matrix') known.push(searchParams.get('knownAt'));
    });
    await page.getByLabel('As known', { exact: true }).selectOption('at a revision');
    await expect.poll(() => known).toEqual(expect.arrayContaining(['3', '2']));
    await page.getByRole('slider', { name: 'at a revision' }).press('ArrowLeft');
    await expect.poll(() => page.locator('.figures').textContent()).toContain('60 positions');
    expect(known.filter((revision) => revision === '2')).toHaveLength(1);
    await close(page);
  });

  test('makes no format of its own for a cell, outlines what moved without an animation, and takes that back', async () => {
    const [states, matters] = [60, 40].map((count) => Array.from({ length: count }, (_, i) => i)) as [
      number[],
      number[],
    ];
    const hall = await serve({ LOAD_FIRST_DOSSIER: 'false' });
    await write(hall, 'Ground.', [
      { noun: 'dossier', slug: 'hall', name: 'Hall' },
      ...matters.map((i) => ({
        noun: 'proposal',
        slug: `m-${i}`,
        dossier: 'hall',
        name: `Matter ${i}`,
        kind: 'resolution',
      })),
      ...states.map((i) => ({ noun: 'actor', slug: `state-${i}`, type: 'state', name: `State ${i}` })),
      ...['2019-03-01', '2021-03-01'].map((occurredOn) => ({
        ...{ noun: 'event', slug: `v-${occurredOn}`, dossier: 'hall', name: 'Vote', kind: 'vote' },
        occurredOn,
      })),
    ]);
    for (const [validFrom, level] of [
      ['2019-03-01', 'support'],
      ['2021-03-01', 'oppose'],
    ])
      await write(
        hall,
        'Votes.',
        matters.flatMap((m) =>
          states.map((s) => ({
            ...{ noun: 'stance', actor: `state-${s}`, proposal: `m-${m}`, event: `v-${validFrom}` },
            ...{ validFrom, level },
          })),
        ),
      );
    const page = await open(`${hall}/desk/dossiers/hall?asOf=2020-06-01`, {}, (page) =>
      page.addInitScript(() => {
        const made = { n: 0 };
        Object.assign(globalThis, { made });
        for (const name of ['NumberFormat', 'DateTimeFormat', 'PluralRules'] as const) {
          const of = Intl[name] as unknown as new (...given: unknown[]) => object;
          // biome-ignore lint/suspicious/noExplicitAny: each is made as before, and counted
          (Intl as any)[name] = function Counted(...given: unknown[]) {
            made.n++;
            return new of(...given);
          };
        }
        const asIs = Number.prototype.toLocaleString;
        Number.prototype.toLocaleString = function (...given) {
          made.n++;
          return asIs.apply(this, given);
        };
      }),
    );
    await ready(page);
    const shown = await cells(page).count();
    expect(shown).toBeGreaterThan(1000);
    const made = () => page.evaluate(() => (globalThis as unknown as { made: { n: number } }).made.n);
    const before = await made();
    await page.getByLabel('Day asked').fill('2024-06-01');
    await expect.poll(() => page.locator('td.changed').count()).toBeGreaterThan(1000);
    // Of another year's cells each says how long ago it was.
    await expect.poll(() => cell(page, 0, 0).getAttribute('aria-label')).toContain('3 years old');
    expect((await made()) - before).toBeLessThan(10);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    const outline = () => cell(page, 0, 1).evaluate((one) => getComputedStyle(one).outlineStyle);
    expect(await outline()).toBe('solid');
    // It stays within its cell: a row is painted after the head of the row before.
    const [offset, width] = await cell(page, 0, 1).evaluate((one) => {
      const { outlineOffset, outlineWidth } = getComputedStyle(one);
      return [Number.parseFloat(outlineOffset), Number.parseFloat(outlineWidth)];
    });
    expect((offset as number) + (width as number)).toBeLessThanOrEqual(0);
    await expect.poll(outline).toBe('none');
    // What the cell says is in sight wherever the cell is.
    for (const end of ['start', 'end'] as const) {
      await page.locator('.matrix-frame').evaluate((one, block) => one.scrollIntoView({ block }), end);
      for (const edge of [0, 1]) {
        const place = await page.locator('.matrix-frame').evaluate((frame, edge) => {
          const { left, right, top, bottom } = frame.getBoundingClientRect();
          const all = [...frame.querySelectorAll('td.cell[data-row]')].filter((one) => {
            const box = one.getBoundingClientRect();
            return box.left > left + 280 && box.right < right && box.top > top + 128 && box.bottom < bottom - 16;
          });
          (all.at(-edge) as HTMLElement).focus({ preventScroll: true });
          return (all.at(-edge) as HTMLElement).dataset.row;
        }, edge);
        const says = await page.locator('.says').boundingBox();
        const [x, y] = [says?.x ?? -1, says?.y ?? -1];
        expect([place, x >= 0, y >= 0]).toEqual([place, true, true]);
        expect(x + (says?.width ?? 0)).toBeLessThanOrEqual(1440);
        expect(y + (says?.height ?? 0)).toBeLessThanOrEqual(900);
      }
    }
    await close(page);
  });
});

test('an empty ledger is told from a broken one', async () => {
  const page = await open(empty);
  await page.getByRole('heading', { name: 'This ledger is empty' }).waitFor();
  await page.getByRole('link', { name: 'Enter what a text says' }).click();
  await page.locator('.source-text').waitFor();
  await close(page);
});

test('a dossier in which nothing is on record says how to begin, and calls nobody heard', async () => {
  const bare = await serve({ LOAD_FIRST_DOSSIER: 'false' });
  await write(bare, 'Ground.', [{ noun: 'dossier', slug: 'bare', name: 'Bare' }]);
  const page = await open(`${bare}/desk/dossiers/bare/silence`);
  await page.getByText('this dossier has no parties or no proposals on that day').waitFor();
  await page.getByRole('link', { name: 'Positions' }).click();
  await page.getByRole('link', { name: 'Enter what a text says' }).click();
  await page.locator('.source-text').waitFor();
  expect(new URL(page.url()).pathname).toBe('/desk/dossiers/bare/entry');
  await close(page);
});

test('what is not there is said in words, as the heading and the title of its page', async () => {
  for (const [address, words] of [
    ['/desk/dossiers/atlantis', 'Nothing on record has the name “atlantis”.'],
    ['/desk/actors/atlantis', 'Nothing on record has the name “atlantis”.'],
    ['/desk/proposals/atlantis', 'Nothing on record has the name “atlantis”.'],
    ['/desk/events/evt_999', 'Nothing on record has the name “evt_999”.'],
    ['/desk/nowhere/at/all', 'There is no page at this address.'],
    ['/dossiers/ukraine-peace-talks', 'There is no page at this address.'],
    ['/%E0%A4%A', 'There is no page at this address.'],
    ['/desk/actors/%zz', 'There is no page at this address.'],
  ] as const) {
    // What is asked beside the subject, such as its events, is refused before the subject is.
    const page = await open(`${filled}${address}`, {}, (one) =>
      one.route(/\/v1\/\w+\/(atlantis|evt_999)/, async (route) => {
        await setTimeout(300);
        await route.continue();
      }),
    );
    await page.getByRole('heading', { level: 1, name: words }).waitFor();
    await expect.poll(() => page.title()).toBe(words);
    expect(await findings(page)).toEqual([]);
    await page.context().close();
  }
});

test('an answer moves no control when it arrives, on a phone and on a desk', async () => {
  for (const path of [DOSSIER, `${DOSSIER}/common-ground`, `${DOSSIER}/changes`, `${DOSSIER}/expectations`]) {
    for (const width of [390, 1440]) {
      let answer = () => {};
      const held = new Promise<void>((resolve) => {
        answer = resolve;
      });
      const page = await open(`${filled}${path}`, { viewport: { width, height: 900 } }, (one) =>
        one.route(/\/v1\/(matrix|common-ground|brier|expectations|dossiers\/[\w-]+\/common-ground)/, async (route) => {
          await held;
          await route.continue();
        }),
      );
      const tops = () =>
        page
          .locator('.clocks, .between, .tools, h1')
          .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
      await page.locator('.asked .pending').waitFor();
      const before = await tops();
      expect(before.length).toBeGreaterThan(1);
      answer();
      await page.locator('.figures').waitFor();
      expect([path, width, ...(await tops())]).toEqual([path, width, ...before]);
      await close(page);
    }
  }
});

test('a choice that a view does not have is said, with those that it has', async () => {
  const page = await open(`${filled}${DOSSIER}?order=divison&asOf=2025-05-16`);
  const title = 'This address asks for order=“divison”, which is not among the choices';
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await expect.poll(() => page.title()).toBe(title);
  expect(await findings(page)).toEqual([]);
  await page.getByRole('link', { name: 'division' }).click();
  await page.locator('td[data-row]').first().waitFor();
  await expect.poll(() => page.url()).toBe(`${filled}${DOSSIER}?asOf=2025-05-16&order=division`);
  await close(page);
});

test('a server that does not answer is said so, as the heading of the page, which can be tried again', async () => {
  const page = await open(filled, {}, (page) => page.route('**/v1/**', (route) => route.abort()));
  await page.getByRole('heading', { level: 1, name: 'The server did not answer.' }).waitFor();
  expect(await findings(page)).toEqual([]);
  await page.unroute('**/v1/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await ready(page);
  await page.context().close();
});

test('on a phone the evidence is right under the matrix, in sight and with the focus, and leads back', async () => {
  const page = await open(`${filled}${DOSSIER}`, { viewport: { width: 390, height: 900 } });
  await ready(page);
  await cell(page, 0, 1).click();
  const panel = page.locator('aside.panel');
  await panel.locator('.chain li').last().waitFor();
  expect(await panel.evaluate((one) => one === document.activeElement)).toBe(true);
  const places = await page.evaluate(() =>
    ['.matrix-frame', 'aside.panel', '.share'].map((name) => {
      const { top, bottom } = (document.querySelector(name) as Element).getBoundingClientRect();
      return { top: Math.round(top), bottom: Math.round(bottom) };
    }),
  );
  const [matrix, beside, share] = places as [Record<'top' | 'bottom', number>, ...Record<'top' | 'bottom', number>[]];
  expect(beside?.top).toBeGreaterThanOrEqual(matrix.bottom);
  expect(beside?.top).toBeLessThan(450);
  expect(share?.top).toBeGreaterThanOrEqual(beside?.bottom as number);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-column'))).toBe('1');
  await close(page);
});

test('speaks Ukrainian, and remembers it', async () => {
  const page = await open(`${filled}${DOSSIER}`);
  await ready(page);
  await page.getByLabel('Language').selectOption('uk');
  await page.getByText('Підтримка', { exact: true }).first().waitFor();
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('uk');
  await page.reload();
  await page.getByText('Підтримка', { exact: true }).first().waitFor();
  await close(page);
});

const EVIDENCE = () => `${filled}${DOSSIER}?cell=ceasefire-before-talks.united-states`;

holdToAxe([
  ['the matrix', () => `${filled}${DOSSIER}`, 'td.cell'],
  ['the evidence', EVIDENCE, '.chain li'],
  ['the first run', () => empty, '.prose'],
]);

takePictures([
  ['matrix', () => `${filled}${DOSSIER}`, 'td.cell', 'light'],
  ['evidence', EVIDENCE, '.chain li', 'dark'],
]);
