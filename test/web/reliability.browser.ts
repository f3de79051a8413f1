import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { close, DOSSIER, holdToAxe, keyOf, open, serve } from './browser.ts';
import { press, tabTo, typeKey } from './keyboard.ts';

let address: string;
let key: string;
beforeAll(async () => {
  address = await serve();
  key = keyOf(address);
});

const RELIABILITY = () => `${address}${DOSSIER}/reliability`;
const CASE = () => `${RELIABILITY()}?case=peskov-on-advantage.russia.30-day-unconditional-ceasefire`;
const get = async (path: string) => (await fetch(`${address}${path}`)).json();

describe('agreement of coders', () => {
  test('is said in words with its components, and the same as the API says', async () => {
    const page = await open(RELIABILITY());
    await page.getByText('A and B read 53 units').waitFor();
    await page.getByText('They read the same level in 47 of 53 pairs of readings, 89 %.').waitFor();
    const { pooled } = (await get('/v1/reliability?dossier=ukraine-peace-talks')).meta;
    const metrics = await page.locator('.metrics li').allInnerTexts();
    for (const [i, metric] of ['nominal', 'ordinal', 'interval'].entries()) {
      expect(metrics[i]).toContain(pooled[metric].alpha.toFixed(2));
      expect(metrics[i]).toContain(`of ${pooled[metric].n} units`);
    }
    await page.locator('summary').click();
    const table = page.getByRole('table', { name: 'Agreement of coders by proposal' });
    await expect.poll(() => table.locator('tbody tr').count()).toBe(14);
    // One unit is no alpha: it says why, and never 0.
    await expect
      .poll(() => table.getByRole('row', { name: 'Demilitarization' }).textContent())
      .toContain('only one unit was read');
    const cases = page.getByRole('table', { name: 'Disagreements' });
    await expect.poll(() => cases.locator('tbody tr').count()).toBe(6);
    await close(page);
  });

  test('is asked as it was known, and is a picture to take away', async () => {
    const page = await open(`${RELIABILITY()}?knownAt=0`);
    await page.getByText('Nothing on record had the name “ukraine-peace-talks” then.').waitFor();
    await page.getByRole('slider').waitFor();
    await page.goto(`${RELIABILITY()}?asOf=2025-05-10`);
    await page.getByRole('heading', { name: 'of statements until 10 May 2025' }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'SVG' }).click(),
    ]);
    const svg = readFileSync(await download.path(), 'utf8');
    // What the shapes stand for is in the picture too.
    for (const metric of await page.locator('.metrics li').allInnerTexts())
      expect(svg).toContain(metric.replace(/ of \d+ units?.*/s, '').trim());
    expect(svg).toContain('How far coders agree on what is said in “Ukraine peace talks”');
    expect(svg).not.toMatch(/var\(|class=/);
    await page.context().close();
  });
});

test('a stance that somebody else corrects meanwhile is shown as it is now, and nothing typed is lost', async () => {
  const at = await serve();
  const key = keyOf(at);
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const page = await open(CASE().replace(address, at));
  await page.getByRole('listbox').waitFor();
  const now = page.locator('.review-form').getByText(/^Stance stn_/);
  const before = ((await now.first().textContent()) ?? '').replace('Stance ', '');
  await page.getByRole('listbox').focus();
  await press(page, '4', '7', 'Enter');
  await page.keyboard.type('He asks for the supplies to stop first.');
  await typeKey(page, key);
  await tabTo(page, 'Who decides');
  await page.keyboard.type('D');
  const correction = { level: 'ambiguous', basis: 'mixed_signals', reason: 'Meanwhile.' };
  const url = `${at}/v1/stances/${before}/corrections`;
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(correction) });
  const { id } = (await answer.json()).data;
  await page.getByText(`correct ${before} to`).waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Write the decision' }).click();
  await page.getByRole('alert').getByText('That stance has already been corrected').waitFor();
  await page.getByText(`correct ${id} to: conditional opposition`).waitFor({ state: 'attached' });
  await expect.poll(() => now.first().textContent()).toBe(`Stance ${id}`);
  expect(await page.locator('.review-note textarea').inputValue()).toBe('He asks for the supplies to stop first.');
  // The refusal is on the console, so the page is not held to saying nothing there.
  await page.context().close();
});

test('the way of the one who decides, by the keyboard alone', async () => {
  // A unit of which the record has no stance.
  const unit = { noun: 'coding', statement: 'fidan-on-agreement', actor: 'turkiye', proposal: 'prisoner-exchange' };
  const body = {
    reason: 'one more unit',
    drafts: [
      { ...unit, coder: 'A', level: 'support', directness: 'explicit' },
      { ...unit, coder: 'B', level: 'neutral', directness: 'implied' },
    ],
  };
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const sent = await fetch(`${address}/v1/revisions`, { method: 'POST', headers, body: JSON.stringify(body) });
  expect(sent.status).toBe(201);

  const page = await open(RELIABILITY());
  await page.getByText('7 units were read at different levels').waitFor();
  await tabTo(page, 'Decide the 7 that are open');
  await press(page, 'Enter');
  await page.getByRole('heading', { name: 'What does this say of Russia' }).waitFor();
  const list = page.getByRole('listbox');
  await list.waitFor();
  await page.getByText('why should we grant such an advantage to Ukraine?').waitFor();

  // The second reading is taken, and the stance on record corrected.
  await tabTo(page, 'What was read.');
  await press(page, 'ArrowRight', 'ArrowRight', 'Enter');
  await page.keyboard.type('He asks for the supplies to stop first.');
  await page.getByText('correct stn_16 to: conditional opposition').waitFor({ state: 'attached' });
  await typeKey(page, key);
  await tabTo(page, 'Who decides');
  await page.keyboard.type('D');
  await tabTo(page, 'Write the decision');
  await press(page, 'Enter');
  await page.getByText('1 of 7 settled. Written as revision').waitFor();

  // The next is there, with the keys at hand: a level that nobody read, inferred, written from the reason.
  await page.getByRole('heading', { name: 'What does this say of Ukraine' }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('listbox');
  await press(page, '3', '9', 'Enter');
  await page.keyboard.type('It names a threat, and asks for nothing yet.');
  await press(page, 'Control+Enter');
  await page.getByText('2 of 7 settled.').waitFor();

  // Backwards from here is what was settled, and the last case has no stance: one is written.
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('listbox');
  await press(page, 'PageDown');
  for (let i = 0; i < 5; i++) {
    const title = await page.locator('h1').textContent();
    if (title?.includes('Türkiye')) break;
    await list.waitFor();
    await press(page, 'PageDown');
    await expect.poll(() => page.locator('h1').textContent()).not.toBe(title);
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('listbox');
  }
  await page.getByText('The record has no stance of this actor on this proposal.').waitFor();
  await press(page, 'ArrowRight', 'Enter');
  await page.keyboard.type('He welcomes it.');
  await press(page, 'Control+Enter');
  await page.getByText('3 of 7 settled.').waitFor();

  const corrected = (await get('/v1/stances?actor=russia&proposal=30-day-unconditional-ceasefire')).data.at(-1);
  expect(corrected).toMatchObject({
    level: 'conditional_opposition',
    supersedes: 'stn_16',
    correctionReason: 'He asks for the supplies to stop first.',
  });
  // What was settled and what it corrects are one revision.
  const both = (await get(`/v1/revisions/${corrected.revision}`)).data;
  expect(both).toMatchObject({
    reason: 'He asks for the supplies to stop first.',
    summary: { coding: 1, stance: 1 },
  });
  const written = (await get('/v1/stances?actor=turkiye&proposal=prisoner-exchange')).data;
  expect(written).toMatchObject([{ level: 'support', statements: [{ slug: 'fidan-on-agreement' }] }]);
  const settled = (await get('/v1/codings?role=adjudication')).data;
  expect(settled.map((one: { level: string }) => one.level)).toEqual(['conditional_opposition', 'neutral', 'support']);
  expect(settled[1]).toMatchObject({
    coder: 'D',
    directness: 'inferred',
    note: 'It names a threat, and asks for nothing yet.',
  });
  const { disagreements } = (await get('/v1/reliability?dossier=ukraine-peace-talks')).meta.pooled;
  expect(disagreements).toEqual({ n: 7, adjudicated: 3 });
  const revision = (await get('/v1/revisions?limit=500')).data.at(-1);
  expect(revision).toMatchObject({ reason: 'He welcomes it.', summary: { coding: 1, stance: 1 } });

  await tabTo(page, 'All figures');
  await press(page, 'Enter');
  await page.getByText('Decide the 4 that are open').waitFor();
  await close(page);
});

holdToAxe([
  ['reliability', RELIABILITY, '.metrics'],
  ['a decision', CASE, '.stances-on-record'],
]);
