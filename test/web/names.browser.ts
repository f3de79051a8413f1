import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { close, findings, open, serve, write } from './browser.ts';

/** Names of any script and length: what stands beside them stays in its place, and no page becomes wider. */

const RIVER = '/desk/dossiers/river';
const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const QASR = 'جمهورية القصر';
const ENVOY = 'חיים בן־ציון';
const MINISTRY = 'وزارة الموارد المائية';

let at: string;
beforeAll(async () => {
  at = await serve({ LOAD_FIRST_DOSSIER: 'false' });
  const said = (actor: string) => ({ actor, mode: 'said', named: true });
  const stance = (actor: string, level: string, validFrom: string, speaker: string, more = {}) => ({
    noun: 'stance',
    actor,
    proposal: 'filling',
    level,
    validFrom,
    statements: [{ source: 'bulletin', spokenOn: validFrom, paraphrase: `Of ${actor}.`, chain: [said(speaker)] }],
    ...more,
  });
  await write(at, 'A story', [
    { noun: 'dossier', slug: 'river', name: 'The river', parties: ['qasr', 'long', 'upperland', 'bank', 'league'] },
    { noun: 'actor', slug: 'qasr', name: QASR, type: 'state' },
    { noun: 'actor', slug: 'envoy', name: ENVOY, type: 'person' },
    { noun: 'actor', slug: 'long', name: LONG, type: 'organization' },
    { noun: 'actor', slug: 'upperland', name: 'Upperland', type: 'state' },
    { noun: 'actor', slug: 'bank', name: 'Donor Bank', type: 'organization' },
    { noun: 'actor', slug: 'league', name: 'League of Rivers', type: 'bloc' },
    ...['upperland', 'qasr', 'bank'].map((member) => ({ noun: 'membership', member, group: 'league' })),
    { noun: 'membership', member: 'envoy', group: 'qasr', represents: true },
    { noun: 'proposal', slug: 'filling', dossier: 'river', name: 'Filling', kind: 'provision' },
    {
      noun: 'event',
      slug: 'signing',
      dossier: 'river',
      name: 'Signing',
      kind: 'meeting',
      context: 'hypothetical',
      agenda: [{ proposal: 'filling' }],
    },
    { noun: 'source', slug: 'bulletin', title: 'النشرة اليومية', publisher: MINISTRY, publishedOn: '2024-03-01' },
    stance('qasr', 'support', '2024-05-28', 'envoy'),
    stance('qasr', 'oppose', '2024-05-28', 'qasr'),
    stance('long', 'neutral', '2024-03-02', 'long'),
    stance('bank', 'oppose', '2024-04-04', 'bank'),
    { noun: 'statement', slug: 'expects', source: 'bulletin', paraphrase: 'It expects one.', chain: [said('bank')] },
    {
      noun: 'expectation',
      holder: 'bank',
      event: 'signing',
      likelihood: 'likely',
      by: '2024-12-31',
      validFrom: '2024-03-01',
      statements: ['expects'],
    },
    { noun: 'dossier', slug: 'lake', name: 'The lake', parties: ['bank'] },
    { noun: 'proposal', slug: 'weir', dossier: 'lake', name: 'Weir', kind: 'provision' },
    stance('bank', 'neutral', '1998-11-15', 'bank', { proposal: 'weir' }),
    // Where every word is too long, two dossiers make a list of them.
    { noun: 'dossier', slug: 'canal', name: LONG, summary: LONG.repeat(2), parties: ['long'] },
    { noun: 'proposal', slug: 'dredging', dossier: 'canal', name: LONG, text: LONG.repeat(2), kind: 'provision' },
    {
      noun: 'event',
      slug: 'survey',
      dossier: 'canal',
      name: LONG,
      kind: 'meeting',
      occurredOn: '2024-05-01',
      agenda: [{ proposal: 'dredging' }],
    },
    stance('long', 'support', '2024-05-28', 'long', { proposal: 'dredging', directness: 'inferred', rationale: LONG }),
  ]);
  await write(at, 'Long names in several scripts', SEA);
});

const PARTIES = [
  'Міністерство закордонних справ та у справах української діаспори Республіки Загір’я',
  'وزارة الشؤون الخارجية والتعاون الدولي لجمهورية الوادي الأخضر',
  'The Standing Committee of the Intergovernmental Authority for the Environmental Protection of the Upper Sea',
  'Міжурядова комісія з охорони навколишнього середовища, судноплавства та рибальства верхнього моря',
];
/** A dossier in which each party is at a level of its own, and all on conditions that are only words. */
const SEA = [
  { noun: 'dossier', slug: 'sea', name: 'The sea' },
  ...PARTIES.map((name, i) => ({ noun: 'actor', slug: `sea-${i}`, name, type: 'state' })),
  { noun: 'proposal', slug: 'passage', dossier: 'sea', name: PARTIES[3], kind: 'provision' },
  { noun: 'event', slug: 'ships', dossier: 'sea', name: 'Ships', kind: 'other', context: 'hypothetical' },
  { noun: 'source', slug: 'gazette', title: 'Gazette', publisher: 'Press', publishedOn: '2024-03-01' },
  ...PARTIES.flatMap((_, i) => [
    {
      noun: 'statement',
      slug: `of-sea-${i}`,
      source: 'gazette',
      paraphrase: 'It says so.',
      chain: [{ actor: `sea-${i}`, mode: 'said', named: true }],
    },
    {
      noun: 'stance',
      actor: `sea-${i}`,
      proposal: 'passage',
      level: ['oppose', 'oppose', 'conditional_support', 'conditional_opposition'][i],
      validFrom: '2024-05-28',
      statements: [`of-sea-${i}`],
      conditions: [{ text: PARTIES[i], type: 'other' }],
    },
    {
      noun: 'expectation',
      holder: `sea-${i}`,
      event: 'ships',
      likelihood: 'likely',
      by: '2024-05-31',
      validFrom: '2024-03-01',
      statements: [`of-sea-${i}`],
    },
  ]),
];

/** Whether words of one text stand to the left of others, as they are drawn. */
const isBefore = (page: Page, within: string, one: string, other: string): Promise<boolean> =>
  page
    .locator(within, { hasText: one })
    .first()
    .evaluate(
      (box, words) => {
        const [left, right] = words.map((text) => {
          const walk = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
          for (let node = walk.nextNode(); node; node = walk.nextNode()) {
            const start = node.textContent?.indexOf(text) ?? -1;
            if (start < 0) continue;
            const range = document.createRange();
            range.setStart(node, start);
            range.setEnd(node, start + text.length);
            return range.getBoundingClientRect();
          }
          throw new Error(`nowhere: ${text}`);
        });
        return (left as DOMRect).right <= (right as DOMRect).left + 1;
      },
      [one, other],
    );

test('a sign beside the name of a cell is no word that the name should have', async () => {
  const page = await open(`${at}/desk/dossiers/lake?asOf=2024-06-01`);
  await page.locator('td.cell[aria-label*="neutral"]').waitFor();
  expect(await findings(page)).toEqual([]);
  await close(page);
});

test('a date after a name that runs from right to left is not drawn into it', async () => {
  const page = await open(`${at}${RIVER}?asOf=2024-06-01&cell=filling.qasr`);
  await page.locator('.panel .chain li').first().waitFor();
  expect(await isBefore(page, '.panel section li', ENVOY, '28 May')).toBe(true);
  expect(await isBefore(page, '.panel .chain .muted', MINISTRY, '1 March')).toBe(true);
  // A citation is a sentence of the page, also where it begins with such a name.
  expect(await page.getByLabel('Citation').last().getAttribute('dir')).toBe('ltr');
  await close(page);
});

test('a name of one word is whole above its column, and one that cannot be makes no other column wider', async () => {
  for (const width of [390, 820]) {
    for (const view of ['', '/agreement']) {
      const page = await open(`${at}${RIVER}${view}?asOf=2024-06-01`, { viewport: { width, height: 900 } });
      const name = page.locator('.matrix thead .name', { hasText: 'Upperland' });
      await name.waitFor();
      const lines = () =>
        name.evaluate((one) => {
          const range = document.createRange();
          range.selectNodeContents(one);
          return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
        });
      await expect.poll(lines).toBe(1);
      await close(page);
    }
  }
});

test.each([390, 820, 1440])('no view is wider than its page of %i px', async (width) => {
  const views: [address: string, there: string][] = [
    [`${RIVER}?asOf=2024-06-01&cell=filling.long`, '.panel h2'],
    [`${RIVER}/common-ground?asOf=2024-06-01`, 'article.ground'],
    [`${RIVER}/changes?from=2024-01-01&to=2024-06-01`, '.moves li'],
    [`${RIVER}/silence?asOf=2024-01-01`, 'table.data'],
    [`${RIVER}/network?asOf=2024-06-01`, 'g.node'],
    [`${RIVER}/division?asOf=2024-06-01&by=proposal`, '.division li'],
    ['/desk/actors/upperland/agreement?asOf=2024-06-01', '.share'],
    ['/desk/actors/long?asOf=2024-06-01', 'a.band'],
    ['/desk/proposals/filling?asOf=2024-06-01', 'a.band'],
    ['/desk/actors/league/members?asOf=2024-06-01', '.group-row'],
    ['/', '.dossiers li'],
    ['/desk/dossiers/canal?asOf=2024-06-01&cell=dredging.long', '.panel h2'],
    ['/desk/dossiers/canal/network?asOf=2024-06-01', '.picker'],
    ['/desk/proposals/dredging?asOf=2024-06-01', 'a.band'],
    ['/desk/dossiers/canal/entry?actor=long&proposal=dredging', '.known li'],
    ['/desk/codings?dossier=canal&coder=C', '.review-rows li'],
  ];
  const page = await open(`${at}${RIVER}`, { viewport: { width, height: 900 } });
  const wide: string[] = [];
  for (const [address, there] of views) {
    await page.goto(`${at}${address}`);
    await page.locator(there).first().waitFor();
    if ((await page.evaluate(() => document.documentElement.scrollWidth)) > width) wide.push(address);
  }
  expect(wide).toEqual([]);
  await close(page);
});

test('in a picture no name leaves the paper, covers another text, or reaches into what is drawn', async () => {
  const page = await open(at);
  const paper = await page.context().newPage();
  const faults: string[] = [];
  for (const [view, by] of [
    ['common-ground', '/desk/dossiers/sea/common-ground'],
    ['division', '/desk/dossiers/sea/division'],
    ['agreement', '/desk/dossiers/sea/agreement'],
    ['expectations', '/desk/dossiers/sea/expectations'],
    ['conditions', '/desk/proposals/passage/triggers'],
  ]) {
    await page.goto(`${at}${by}?asOf=2024-07-01`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'SVG' }).click(),
    ]);
    await paper.setContent(readFileSync(await download.path(), 'utf8'));
    const found = await paper.evaluate(() => {
      const box = (one: Element) => one.getBoundingClientRect();
      const svg = document.querySelector('svg') as SVGSVGElement;
      const texts = [...svg.querySelectorAll('text')].filter(
        (one) => !one.getAttribute('transform')?.includes('rotate'),
      );
      const isOver = (one: DOMRect, other: DOMRect) =>
        Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
        Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 4;
      const beyond = texts.filter((one) => box(one).right > box(svg).right - 4 || box(one).left < box(svg).left);
      const covered = texts.flatMap((one, i) => texts.slice(i + 1).filter((other) => isOver(box(one), box(other))));
      // How an expectation turned out is a diamond beside the name.
      const signs = [...svg.querySelectorAll('path[d$="-5 -6z"]')];
      const reached = texts.filter((one) => signs.some((sign) => isOver(box(one), box(sign))));
      return [...beyond, ...covered, ...reached].map((one) => one.textContent);
    });
    faults.push(...found.map((text) => `${view}: ${text}`));
  }
  expect(faults).toEqual([]);
  await close(page);
});

describe('no more is said than is on record', () => {
  test('the few of a group who spoke are not called most of it', async () => {
    const page = await open(`${at}/desk/actors/league/members?asOf=2024-05-01`);
    const row = page.locator('.group-row').first();
    await row.getByText('No label').waitFor();
    await row.getByText('Its own line').waitFor();
    expect(await row.getByText('Departs from most').count()).toBe(0);
    await close(page);
  });

  test('what nobody recorded is not said not to have happened', async () => {
    const page = await open(`${at}${RIVER}/expectations?asOf=2025-06-01`);
    await page.getByText('Not on record as having happened in time').first().waitFor();
    expect(await page.getByText('It did not happen').count()).toBe(0);
    await close(page);
  });
});

test('what a cell shows at its foot covers neither its sign nor its ring', async () => {
  const page = await open(`${at}${RIVER}/common-ground?asOf=2024-06-01`);
  const cell = page.locator('.places svg', { has: page.locator('path[stroke-width="4.5"]') }).first();
  await cell.waitFor();
  const [foot, arc] = await cell.evaluate((svg) => [
    // The box of a text is taller than its sign, which has no descender.
    svg.querySelector('text')?.getBoundingClientRect().bottom ?? 0,
    svg.querySelector('path[stroke-width="4.5"]')?.getBoundingClientRect().top ?? 0,
  ]);
  expect((foot as number) - 3).toBeLessThanOrEqual(arc as number);
  await close(page);
});
