import { beforeAll, expect, test } from 'vitest';
import { oddsWords, outcomeWords, timeWords } from '../../web/src/views/expectations/words.ts';
import { close, DOSSIER, holdToAxe, open, serve, write } from './browser.ts';

let at: string;
let resolved: string;
const view = (of: string) => `${of}${DOSSIER}/expectations`;

beforeAll(async () => {
  at = await serve();
  resolved = await serve();
  await resolve(resolved);
});

/** Somebody foresaw what happened, and somebody else what did not. */
async function resolve(of: string): Promise<void> {
  const { data } = await (await fetch(`${of}/v1/expectations`)).json();
  const statements = data[0].statements.map(({ id }: { id: string }) => id).slice(0, 1);
  const event = (slug: string, more: object) => ({
    noun: 'event',
    slug,
    dossier: 'ukraine-peace-talks',
    name: `The event ${slug}`,
    kind: 'other',
    ...more,
  });
  const expectation = (event: string, more: object) => ({
    noun: 'expectation',
    event,
    validFrom: '2025-05-17',
    statements,
    ...more,
  });
  await write(of, 'Two events that were foreseen.', [
    event('came', { context: 'actual', occurredOn: '2025-06-01' }),
    event('stayed-away', { context: 'hypothetical' }),
    expectation('came', { holder: 'russia', likelihood: 'likely', by: '2025-06-30' }),
    expectation('came', { holder: 'ukraine', percent: 20, by: '2025-06-30' }),
    expectation('stayed-away', { holder: 'ukraine', likelihood: 'very_likely', by: '2025-07-31' }),
  ]);
}

test('ranges stand side by side, with who, what and how it came out', async () => {
  const page = await open(view(at));
  await page.getByRole('heading', { name: /^Who expected what in “Ukraine peace talks”/ }).waitFor();
  await expect
    .poll(() => page.locator('.figures').textContent())
    .toBe('2 expectations · of 1 event · by 2 holders · 2 still open · 0 scored');
  await expect
    .poll(() => page.locator('.expected li').allTextContents())
    .toEqual([
      expect.stringMatching(/likely, 55 to 80 %.*held from 17 May 2025, no last day was named. Still open/),
      expect.stringMatching(/unlikely, 20 to 45 %/),
    ]);
  await page.getByText('None has come out yet: 2 open expectations have no score.').waitFor();
  await close(page);
});

test('all events are asked about at once, and what became of each is what the API says of it', async () => {
  const page = await open(view(resolved));
  const links = page.locator('.expected > p > a', { hasText: 'Permalink' });
  await expect.poll(() => links.count()).toBe(3);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.reload();
  await expect.poll(() => links.count()).toBe(3);
  expect(asked.filter((path) => /^\/v1\/.*expectations$/.test(path))).toEqual(['/v1/expectations']);
  const told: string[] = [];
  const holders: string[] = [];
  const tabled: string[] = [];
  for (const href of await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))) {
    const { data } = await (await fetch(href)).json();
    holders.push(...data.map(({ holder }: { holder: { slug: string } }) => holder.slug));
    for (const row of data) told.push(`${row.holder.name}${oddsWords(row)}, ${timeWords(row)}. ${outcomeWords(row)}.`);
  }
  expect(told).toHaveLength(5);
  const shown = await page.locator('.expected li').allTextContents();
  expect(shown.slice(0, 5)).toEqual(told);
  const tables = page.locator('.expected > p > a', { hasText: 'CSV' });
  for (const href of await tables.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))) {
    const [head = '', ...rows] = (await (await fetch(href)).text()).trim().split('\r\n');
    const at = head.split(',').indexOf('holder');
    tabled.push(...rows.map((row) => row.split(',')[at] as string));
  }
  expect(tabled).toEqual(holders);
  await close(page);
});

test('the score is what the API says, and its parts come to it', async () => {
  const page = await open(view(resolved));
  await page.getByText(/^The Brier score is /).waitFor();
  const { meta } = await (await fetch(`${resolved}/v1/expectations/scores?dossier=ukraine-peace-talks`)).json();
  const { brier, n } = meta.overall;
  expect(n).toBe(3);
  await expect
    .poll(() => page.getByText(/^The Brier score is /).textContent())
    .toContain(`${Math.round(brier * 1000) / 1000}, over 3`);
  const squares = await page.locator('table:has-text("(p − o)²") tbody tr td:last-child').allTextContents();
  const mean = squares.map(Number).reduce((sum, one) => sum + one, 0) / squares.length;
  expect(mean).toBeCloseTo(brier, 3);
  await close(page);
});

holdToAxe([
  ['open expectations', () => view(at), '.expected li'],
  ['scored expectations', () => view(resolved), 'figure.expected li'],
]);
