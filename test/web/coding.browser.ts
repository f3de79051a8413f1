import { setTimeout } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { close, DOSSIER, holdToAxe, keyOf, open, serve, takePictures } from './browser.ts';
import { press, tabTo, typeKey } from './keyboard.ts';

let address: string;
let key: string;
beforeAll(async () => {
  address = await serve();
  key = keyOf(address);
});

const CODINGS = () => `${address}/desk/codings?dossier=ukraine-peace-talks`;
const PASSAGE = () => `${CODINGS()}&passage=zelensky-on-ceasefire`;

test('the way of a second coder, by the keyboard alone and blind', async () => {
  const page = await open(PASSAGE());
  const asked: URL[] = [];
  page.on('request', (request) => asked.push(new URL(request.url())));
  await page.reload();
  await page.getByRole('heading', { name: '47 passages of “Ukraine peace talks”' }).waitFor();
  await tabTo(page, 'Coder');
  await page.keyboard.type('C');
  await press(page, 'Enter');
  const list = page.getByRole('listbox');
  await list.waitFor();
  await tabTo(page, 'What the passage says of the view of Ukraine');
  // Nor do its names lead to records, which show what others concluded from it; only to the document itself.
  const hrefs = await page
    .locator('.review-passage a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(hrefs.filter((href) => href.startsWith(address))).toEqual([]);
  await page.locator('.review-passage').getByText('Statement stm_').waitFor();

  // Support, explicit, of the first two proposals, with a note of the second.
  await press(page, '1', '7', 'ArrowDown', '2', '8', 'n');
  await page.keyboard.type('Only if it is unconditional.');
  await press(page, 'Escape');
  const selected = () => list.locator('[aria-selected="true"]').getAttribute('aria-label');
  await expect.poll(() => selected()).toBe('30-day unconditional ceasefire: Conditional support, implied');
  await press(page, 'Enter');
  await page.getByText('1 of 47 gone through').waitFor();
  await page.getByText('Passage 23 of 47').waitFor();

  // Half said, and so not gone through, until it says what makes it ambiguous.
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('listbox');
  await press(page, 'End', '6', '9', 'Enter');
  await page.getByText('1 of 47 gone through').waitFor();
  await page.getByText('Passage 24 of 47').waitFor();
  await press(page, 'PageUp');
  await page.getByText('Passage 23 of 47').waitFor();
  await press(page, 'End');
  await expect.poll(() => selected()).toContain('still missing: what makes it ambiguous');
  await press(page, '6');
  await page.getByText('2 of 47 gone through').waitFor();

  // Nothing is lost by leaving the page.
  await page.reload();
  await page.getByText('3 readings are ready to be sent').waitFor();
  await page.getByText('2 of 47 gone through').waitFor();

  await typeKey(page, key);
  await tabTo(page, 'Send as one revision');
  await press(page, 'Enter');
  await page.getByText('Written as revision 2.').waitFor();
  await page.getByText('0 readings are ready to be sent').waitFor();
  await page.getByText('3 of this coder are on record.').waitFor();

  // Blind: of what others coded it asked for nothing but their names.
  const paths = asked.map(({ pathname }) => pathname);
  expect(paths.filter((path) => /^\/v1\/(stances|positions|reliability)|positions$/.test(path))).toEqual([]);
  const codings = asked.filter(({ pathname }) => pathname === '/v1/codings').map(({ searchParams }) => searchParams);
  for (const query of codings) expect(query.get('coder') ?? query.get('fields')).toMatch(/^(C|coder)$/);
  const statements = asked.filter(({ pathname }) => pathname === '/v1/statements');
  expect(statements.length).toBeGreaterThan(0);
  for (const { searchParams } of statements) expect(searchParams.get('fields')).not.toContain('note');

  const { data } = await (await fetch(`${address}/v1/codings?coder=C`)).json();
  const [first] = data;
  expect(data).toHaveLength(3);
  expect(first).toMatchObject({
    statement: { slug: 'zelensky-on-ceasefire' },
    actor: { slug: 'ukraine' },
    proposal: { slug: 'ceasefire-before-talks' },
    level: 'support',
    directness: 'explicit',
    role: 'independent',
  });
  expect(data[1]).toMatchObject({ level: 'conditional_support', note: 'Only if it is unconditional.' });
  expect(data[2]).toMatchObject({ level: 'ambiguous', basis: 'mixed_signals', directness: 'inferred' });

  await tabTo(page, 'How far coders agree');
  await press(page, 'Enter');
  await page.getByText('A, B, and C read 53 units').waitFor();
  await close(page);
});

test('a reading of one of another name, and what is on record already, are left alone', async () => {
  const page = await open(PASSAGE());
  await page.getByLabel('Coder').fill('A');
  await press(page, 'Tab');
  await page.getByText('53 of this coder are on record.').waitFor();
  const list = page.getByRole('listbox');
  await list.focus();
  await press(page, '5');
  await page.getByText('on record already; it is amended there, not here').waitFor();
  await expect.poll(() => list.locator('[aria-selected="true"]').getAttribute('aria-label')).toContain('Support');

  // Somebody whom the passage does not name is looked for by name.
  await press(page, 'a');
  await page.keyboard.type('Turk');
  await page.getByRole('button', { name: '+ Türkiye' }).click();
  await press(page, '3', '7');
  await page.getByText('1 reading is ready to be sent').waitFor();
  await press(page, '0');
  await page.getByText('0 readings are ready to be sent').waitFor();
  await close(page);
});

test('no key is lost on a slow line: the list is there once what it writes is known', async () => {
  const page = await open(CODINGS());
  for (const path of ['memberships', 'codings'])
    await page.route(`**/v1/${path}?**`, async (request) => {
      await setTimeout(1000);
      await request.continue();
    });
  await page.goto(`${PASSAGE()}&coder=F`);
  await page.getByRole('listbox').focus();
  await press(page, '1', '7');
  await page.getByText('1 reading is ready to be sent').waitFor();
  await close(page);
});

test('what is read in two tabs, and what is read while something is on its way, is lost in neither', async () => {
  const page = await open(`${PASSAGE()}&coder=G`);
  const list = page.getByRole('listbox');
  await list.focus();
  const other = await page.context().newPage();
  await other.goto(`${PASSAGE()}&coder=G`);
  await other.getByRole('listbox').waitFor();
  await press(page, '1', '7');
  await other.getByText('1 reading is ready to be sent').waitFor();
  await other.getByRole('listbox').focus();
  await press(other, 'ArrowDown', '5', '7');
  await page.getByText('2 readings are ready to be sent').waitFor();

  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await typeKey(page, key);
  const sending = page.waitForRequest((request) => request.method() === 'POST' && request.url().includes('revisions'));
  await page.route('**/v1/revisions', async (request) => {
    await held;
    await request.continue();
  });
  await page.getByRole('button', { name: 'Send as one revision' }).click();
  await sending;
  await list.focus();
  await press(page, 'ArrowDown', 'ArrowDown', '3', '8');
  answer();
  await page.getByText('Written as revision').waitFor();
  await page.getByText('1 reading is ready to be sent').waitFor();
  // The other tab does not send again what was sent.
  await other.getByText('1 reading is ready to be sent').waitFor();
  await page.reload();
  await page.getByText('1 reading is ready to be sent').waitFor();
  await page.getByText('2 of this coder are on record').waitFor();
  await close(page);
});

test('after an answer that was lost, another try writes nothing twice, nor is anything left that cannot be sent', async () => {
  const page = await open(`${PASSAGE()}&coder=I`);
  const list = page.getByRole('listbox');
  await list.focus();
  await press(page, '1', '7');
  await typeKey(page, key);
  const numbers = new Set<number>();
  await page.route('**/v1/revisions', async (request) => {
    const answer = await request.fetch();
    numbers.add((await answer.json()).data.number);
    await request.abort();
  });
  await page.getByRole('button', { name: 'Send as one revision' }).click();
  await page.getByRole('alert').getByText('The server did not answer').waitFor();
  await page.unroute('**/v1/revisions');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText(`Written as revision ${[...numbers]}.`).waitFor();
  await page.getByText('0 readings are ready to be sent').waitFor();

  // The page is left after the answer was lost.
  await list.focus();
  await press(page, 'ArrowDown', '5', '7');
  await page.route('**/v1/revisions', async (request) => {
    await request.fetch();
    await request.abort();
  });
  await page.getByRole('button', { name: 'Send as one revision' }).click();
  await page.getByRole('alert').getByText('The server did not answer').waitFor();
  await page.unroute('**/v1/revisions');
  await page.reload();
  await page.getByText('2 of this coder are on record').waitFor();
  await page.getByText('0 readings are ready to be sent').waitFor();
  // What was cut off is on the console, so the page is not held to saying nothing there.
  await page.context().close();
});

test('the head of the page leads there, in the dossier that is shown', async () => {
  const page = await open(`${address}${DOSSIER}`);
  await page.getByRole('link', { name: 'Second coding' }).click();
  await page.getByRole('heading', { name: '47 passages of “Ukraine peace talks”' }).waitFor();
  expect(page.url()).toContain('/desk/codings?dossier=ukraine-peace-talks');
  await close(page);
});

test('without a dossier it asks of which, and of a source it has the passages of that alone', async () => {
  const page = await open(`${address}/desk/codings`);
  await page.getByRole('link', { name: 'Ukraine peace talks' }).click();
  await page.getByLabel('Coder').fill('E');
  await press(page, 'Tab');
  await page.getByLabel('Source').selectOption('menafn-report');
  await page.getByRole('heading', { name: /^What do they say\? 15 passages/ }).waitFor();
  expect(page.url()).toContain('source=menafn-report');
  await close(page);
});

holdToAxe([
  ['whom to code for', CODINGS, '.intro'],
  ['coding', () => `${PASSAGE()}&coder=C`, '.review-rows li'],
]);

takePictures([
  [
    'coding',
    () => `${PASSAGE()}&coder=D`,
    '.review-rows [aria-selected="true"]',
    'light',
    async (page) => {
      await page.getByRole('listbox').focus();
      await press(page, '1', '7', 'ArrowDown', '2', '8');
      await page.getByText('2 readings are ready to be sent').waitFor();
    },
  ],
]);
